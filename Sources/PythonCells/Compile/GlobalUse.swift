// Which of the lesson's variables a piece of code takes and sets: noted while it is compiled, asked for when a notebook is
// audited.

import OrderedCollections
import PythonSyntax

/// Global names that a cell or a function mentions.
struct GlobalUse {
  /// Names whose value may come from outside: they are read where the code has not assigned them for certain.
  private(set) var reads: Set<String> = []
  private(set) var stores: Set<String> = []
  /// Names that it stores by a definition that calls nothing, and does not mention again: what they hold is not called.
  private var onlyDefined: Set<String> = []
  /// What the functions and classes that it defines do once they are called.
  private(set) var definitions: [String: GlobalUse] = [:]
  /// Names that have been assigned wherever the code has got to.
  var assigned: Set<String> = []

  mutating func noteRead(_ name: String) {
    if !assigned.contains(name) {
      reads.insert(name)
    } else if !onlyDefined.isEmpty {
      onlyDefined.remove(name)
    }
  }

  /// - Parameter isDefinition: By a definition that calls nothing of what it defines.
  mutating func noteStore(_ name: String, isDefinition: Bool = false) {
    let isNew = stores.insert(name).inserted
    assigned.insert(name)
    if isDefinition {
      if isNew { onlyDefined.insert(name) }
    } else if !onlyDefined.isEmpty {
      onlyDefined.remove(name)
    }
  }

  /// Names by which the code may come to a function and call it: all that it reads, whoever has assigned them, and what it
  /// stores.
  func forEachCall(_ body: (String) -> Void) {
    reads.forEach(body)
    for name in stores where !onlyDefined.contains(name) { body(name) }
  }

  private func mayCall(_ name: String) -> Bool {
    reads.contains(name) || stores.contains(name) && !onlyDefined.contains(name)
  }

  /// A function or a class is defined: what it does is done where it is called.
  mutating func define(_ name: String, _ use: GlobalUse) {
    definitions[name, default: GlobalUse()].formUnion(use)
  }

  /// What it defines, taken out, as one.
  mutating func takeDefinitions() -> GlobalUse {
    defer { definitions = [:] }
    var all = GlobalUse()
    for use in definitions.values { all.formUnion(use) }
    return all
  }

  mutating func formUnion(_ other: GlobalUse) {
    if !(onlyDefined.isEmpty && other.onlyDefined.isEmpty) {
      onlyDefined = onlyDefined.filter { !other.mayCall($0) }.union(other.onlyDefined.filter { !mayCall($0) })
    }
    reads.formUnion(other.reads)
    stores.formUnion(other.stores)
    definitions.merge(other.definitions) { first, second in
      var both = first
      both.formUnion(second)
      return both
    }
  }
}

extension ClassDefinition {
  /// Whether making the class calls none of its methods, for certain: no base or decorator is told of it, and its body only
  /// defines.
  var callsNothing: Bool {
    decorators.isEmpty && arguments.isEmpty
      && body.allSatisfy { statement in
        switch statement.kind {
        case .pass: true
        case .expression(let value), .annotated(_, _, let value?, _): value.isLiteral
        case .assign(let targets, let value): value.isLiteral && targets.allSatisfy(\.isName)
        case .annotated(_, _, nil, _): true
        case .function(let function): function.decorators.allSatisfy(\.keepsItsFunction)
        default: false
        }
      }
  }
}

extension Expression {
  fileprivate var isLiteral: Bool {
    switch kind {
    case .none, .ellipsis, .bool, .int, .bigInteger, .float, .imaginary, .string, .wideString, .bytes: true
    default: false
    }
  }

  fileprivate var isName: Bool { if case .name = kind { true } else { false } }

  /// A decorator that stores the method and does not call it.
  fileprivate var keepsItsFunction: Bool {
    switch kind {
    case .name(let name): ["property", "staticmethod", "classmethod"].contains(name)
    case .attribute(_, let name, _): ["setter", "getter", "deleter"].contains(name)
    default: false
    }
  }
}

extension Program {
  /// The global names that the cell assigns itself, for certain, if not before everything else: functions that it calls after
  /// that find its own values.
  var assigned: Set<String> { globalUse.assigned.subtracting(globalUse.reads) }
}

extension Interpreter {
  /// The global names that a cell reads and binds, those that the functions it calls read for it and declare `global`
  /// included.
  ///
  /// Functions are found through the values that the names have now, and those that the cell defines itself before they are
  /// there: asked before and after a cell runs, the two answers together hold whatever it may have read, and possibly more.
  func names(reachedFrom program: Program) -> GlobalUse { reached(from: program.globalUse, []) }

  /// The global names that the functions read and bind which these names hold.
  func names(reachedFrom names: Set<String>) -> GlobalUse { reached(from: GlobalUse(), names) }

  private func reached(from own: GlobalUse, _ names: Set<String>) -> GlobalUse {
    var all = own
    var seen = names
    var pending = Array(names)
    func follow(_ use: GlobalUse) {
      use.forEachCall { name in if seen.insert(name).inserted { pending.append(name) } }
    }
    func call(_ use: GlobalUse) {
      all.formUnion(use)
      follow(use)
    }
    follow(own)
    while let name = pending.popLast() {
      if let definition = own.definitions[name] { call(definition) }
      if let value = self[global: name] { forEachUse(in: value, 0, call) }
    }
    // Thousands of functions that each call the one before: every cell that calls the last of them reads all. No lesson is
    // such a thing, and a stranger's file ends at its limit.
    if seen.count > 1_000 { meter.spend(seen.count * 10) }
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
