// What an engine's variables hold while cells run, and which of them a cell has changed. Only what the cell could reach is
// looked at: a lesson's cost may not grow with the square of its cells.

/// The variables after the last cell that was noted.
package struct VariableStates {
  /// What one variable held.
  private struct State {
    var fingerprint: Fingerprint
    /// What in it can be changed in place; nil where that cannot be told.
    var objects: ReachedObjects?
    /// How many objects each of the fronts had.
    var counts: [Int] = []

    init(_ fingerprint: Fingerprint, _ objects: ReachedObjects?) {
      self.fingerprint = fingerprint
      self.objects = objects
      counts = objects?.fronts.map(\.objects.count) ?? []
    }

    /// The fronts of a state that another one has not.
    func fronts(without other: State?) -> [(objects: ArraySlice<ObjectIdentifier>, isNew: Bool)] {
      guard let objects else { return [] }
      let known = Dictionary(
        zip(other?.objects?.fronts ?? [], other?.counts ?? []).map { (ObjectIdentifier($0), $1) }, uniquingKeysWith: max
      )
      return zip(objects.fronts, counts).map { front, count in
        let before = known[ObjectIdentifier(front)]
        return (front.objects[min(before ?? 0, count)..<count], before == nil)
      }
    }
  }

  private let engine: any Engine
  private var states: [String: State] = [:]
  /// Which variables hold an object, and how often that was found.
  private var holders: [ObjectIdentifier: [String: Int]] = [:]
  /// Variables that hold what can be changed, and nobody can tell what.
  private var unclear: Set<String> = []

  package init(_ engine: any Engine) { self.engine = engine }

  package subscript(_ name: String) -> Fingerprint? { states[name]?.fingerprint }

  /// Looks at the variables after a cell.
  ///
  /// A cell changes what it binds, and objects that it reaches through what it reads. Where such an object has changed, or
  /// may have, whatever else holds it is looked at, too: that may be known by other names.
  ///
  /// - Returns: Those that are not what they were.
  package mutating func note(_ bound: Set<String>, reading read: Set<String>) -> Set<String> {
    var changed: Set<String> = []
    var others: Set<String> = []
    if !unclear.isDisjoint(with: read) { others = Set(holders.values.lazy.flatMap(\.keys)).union(unclear) }
    let held = read.filter { states[$0]?.objects.map { !$0.isEmpty } ?? true }
    for name in bound.union(held) {
      let before = states[name]
      let now = state(of: name)
      if before?.fingerprint != now?.fingerprint { changed.insert(name) }
      if let before, let objects = before.objects, !objects.isEmpty, read.contains(name) {
        let gone = before.fronts(without: now).filter(\.isNew).flatMap(\.objects)
        if bound.contains(name) || before.fingerprint != now?.fingerprint || objects.loose != now?.objects?.loose
          || !gone.isEmpty || objects.changesUnseen
        {
          // What is in the same fronts as before has not changed.
          for object in objects.loose + gone { others.formUnion(holders[object].map { Set($0.keys) } ?? []) }
          others.formUnion(unclear)
        }
      }
      replace(name, before, now)
    }
    for name in others.subtracting(bound).subtracting(held) {
      let before = states[name]
      let now = state(of: name)
      if before?.fingerprint != now?.fingerprint { changed.insert(name) }
      replace(name, before, now)
    }
    return changed
  }

  private func state(of name: String) -> State? {
    engine.fingerprint(of: name).map { State($0, engine.objects(in: name)) }
  }

  private mutating func replace(_ name: String, _ before: State?, _ now: State?) {
    states[name] = now
    let old = before?.objects?.loose ?? []
    let new = now?.objects?.loose ?? []
    // Mostly, few have come, and the others are where they were.
    let first = zip(old, new).prefix { $0 == $1 }.count
    let last = zip(old[first...].reversed(), new[first...].reversed()).prefix { $0 == $1 }.count
    release(old[first..<old.count - last], name)
    hold(new[first..<new.count - last], name)
    for front in before?.fronts(without: now) ?? [] where front.isNew { release(front.objects, name) }
    for front in now?.fronts(without: before) ?? [] { hold(front.objects, name) }
    if let now, now.objects == nil { unclear.insert(name) } else { unclear.remove(name) }
  }

  private mutating func hold(_ objects: ArraySlice<ObjectIdentifier>, _ name: String) {
    for object in objects { holders[object, default: [:]][name, default: 0] += 1 }
  }

  private mutating func release(_ objects: ArraySlice<ObjectIdentifier>, _ name: String) {
    for object in objects {
      guard let count = holders[object]?[name] else { continue }
      holders[object]?[name] = count > 1 ? count - 1 : nil
      if holders[object]?.isEmpty == true { holders[object] = nil }
    }
  }
}
