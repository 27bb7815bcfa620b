// What an engine's variables hold while cells run, and which of them a cell has changed. Only what the cell could reach is
// looked at: a lesson's cost may not grow with the square of its cells.

/// The variables after the last cell that was noted.
package struct VariableStates {
  /// What one variable held.
  private struct State {
    var fingerprint: Fingerprint
    /// What in it can be changed in place; nil where that cannot be told.
    var objects: [ObjectIdentifier]?
  }

  private let engine: any Engine
  private var states: [String: State] = [:]
  /// Which variables hold an object.
  private var holders: [ObjectIdentifier: Set<String>] = [:]
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
    if !unclear.isDisjoint(with: read) { others = Set(holders.values.joined()).union(unclear) }
    let held = read.filter { states[$0]?.objects.map { !$0.isEmpty } ?? true }
    for name in bound.union(held) {
      let before = states[name]
      let now = state(of: name)
      if before?.fingerprint != now?.fingerprint { changed.insert(name) }
      if let objects = before?.objects, !objects.isEmpty, read.contains(name),
        bound.contains(name) || before?.fingerprint != now?.fingerprint || objects != now?.objects
      {
        for object in objects { others.formUnion(holders[object] ?? []) }
        others.formUnion(unclear)
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
    engine.fingerprint(of: name).map { State(fingerprint: $0, objects: engine.objects(in: name)) }
  }

  private mutating func replace(_ name: String, _ before: State?, _ now: State?) {
    states[name] = now
    let old = before?.objects ?? []
    let new = now?.objects ?? []
    // Mostly, few have come, and the others are where they were.
    let first = zip(old, new).prefix { $0 == $1 }.count
    let last = zip(old[first...].reversed(), new[first...].reversed()).prefix { $0 == $1 }.count
    for object in old[first..<old.count - last]
    where holders[object]?.remove(name) != nil && holders[object]?.isEmpty == true {
      holders[object] = nil
    }
    for object in new[first..<new.count - last] { holders[object, default: []].insert(name) }
    if let now, now.objects == nil { unclear.insert(name) } else { unclear.remove(name) }
  }
}
