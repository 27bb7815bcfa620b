// Which of the lesson's variables a piece of code takes and sets: noted while it is compiled, asked for when a notebook is
// audited.

import OrderedCollections

/// Global names that a cell or a function mentions.
struct GlobalUse {
  /// Names whose value may come from outside: they are read where the code has not assigned them for certain.
  private(set) var reads: Set<String> = []
  private(set) var stores: Set<String> = []
  /// Names that have been assigned wherever the code has got to.
  var assigned: Set<String> = []

  mutating func noteRead(_ name: String) {
    if !assigned.contains(name) { reads.insert(name) }
  }

  mutating func noteStore(_ name: String) {
    stores.insert(name)
    assigned.insert(name)
  }

  mutating func formUnion(_ other: GlobalUse) {
    reads.formUnion(other.reads)
    stores.formUnion(other.stores)
  }
}

extension Interpreter {
  /// The global names whose values a cell may take from outside, those that the functions it calls read for it included.
  ///
  /// Functions are found through the values that the names have now: asked before and after a cell runs, the two answers
  /// together hold whatever it may have read, and possibly more.
  public func names(readBy program: Program) -> Set<String> { reached(from: program).reads }

  /// Those names among them that the cell assigns itself, for certain, if not before everything else: functions that it
  /// calls after that find its own values.
  public func names(assignedBy program: Program) -> Set<String> {
    program.globalUse.assigned.subtracting(program.globalUse.reads)
  }

  /// The global names that a cell binds, those that the functions it calls declare `global` included.
  public func names(boundBy program: Program) -> Set<String> { reached(from: program).stores }

  /// The global names that the functions read and bind which these names hold.
  func names(reachedFrom names: Set<String>) -> GlobalUse { reached(from: GlobalUse(), names) }

  private func reached(from program: Program) -> GlobalUse {
    // Functions that the cell defines itself are among those that it calls.
    reached(from: program.globalUse, program.globalUse.reads.union(program.globalUse.stores))
  }

  private func reached(from use: GlobalUse, _ names: Set<String>) -> GlobalUse {
    var all = use
    var pending = Array(names)
    var seen = Set(pending)
    while let name = pending.popLast() {
      guard let value = self[global: name] else { continue }
      forEachUse(in: value, 0) { use in
        all.formUnion(use)
        for inner in use.reads where seen.insert(inner).inserted { pending.append(inner) }
      }
    }
    return all
  }

  /// Functions kept in lists and the like are called from there.
  private func forEachUse(in value: Value, _ level: Int, _ body: (GlobalUse) -> Void) {
    guard level < 5 else { return }
    switch value {
    case .function(let function):
      if function.code.isOfLibrary { return }
      body(function.code.globalUse)
      for cell in function.closure.cells { forEachUse(in: cell.value, level + 1, body) }
    case .list(let list):
      let front = list.front()
      for type in front.types { forEachUse(in: .type(type), level + 1, body) }
      for item in list.items[front.count...] { forEachUse(in: item, level + 1, body) }
    case .tuple(let tuple): for item in tuple.items { forEachUse(in: item, level + 1, body) }
    case .dict(let dict):
      let front = dict.front()
      for type in front.types { forEachUse(in: .type(type), level + 1, body) }
      for (_, value) in dict.entries.suffix(from: front.count) {
        forEachUse(in: value, level + 1, body)
      }
    case .iterator(let iterator):
      body(iterator.globalUse)
      for item in iterator.reached ?? [] { forEachUse(in: item, level + 1, body) }
    case .type(let type) where type.isOfLesson:
      for type in type.order where type.isOfLesson && !type.isOfLibrary {
        for item in type.namespace.values { forEachUse(in: item, level + 1, body) }
      }
    case .object(let object):
      forEachUse(in: .type(object.type), level + 1, body)
      for place in object.places { forEachUse(in: object.value(at: place), level + 1, body) }
      switch object {
      case let property as PyProperty:
        for item in [property.getter, property.setter, property.deleter] { forEachUse(in: item, level + 1, body) }
      case let callable as PyCallable: for item in callable.called { forEachUse(in: item, level + 1, body) }
      case let wrapped as PyWrappedFunction: forEachUse(in: wrapped.function, level + 1, body)
      case let method as PyMethod:
        forEachUse(in: method.function, level + 1, body)
        forEachUse(in: method.receiver, level + 1, body)
      default: break
      }
    default: break
    }
  }
}
