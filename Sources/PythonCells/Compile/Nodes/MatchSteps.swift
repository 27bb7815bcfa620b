// `match`: patterns, ready to be tried.

import PythonSyntax
import Texts

final class MatchStep: Step {
  struct Case {
    let pattern: PatternNode
    let condition: Node?
    let body: Row<Step>
  }
  let subject: Node
  let cases: [Case]
  init(_ subject: Node, _ cases: [Case], _ range: SourceRange) {
    self.subject = subject
    self.cases = cases
    super.init(range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    guard let place = try chosen(frame) else { return .next }
    return try cases[place].body.run(frame)
  }

  /// The place of the first case that fits, its names bound.
  func chosen(_ frame: Frame) throws(PythonError) -> Int? {
    let value = try subject.evaluate(frame)
    for (place, item) in cases.enumerated() {
      var captures: [(Target, Value)] = []
      let fits: Bool
      do throws(PythonError) { fits = try item.pattern.matches(value, frame, &captures) } catch {
        throw error.at(item.pattern.range, in: frame.source)
      }
      guard fits else { continue }
      for (target, value) in captures { try target.store(value, frame) }
      if let condition = item.condition, try !frame.isTrue(condition.evaluate(frame), condition.range) { continue }
      return place
    }
    return nil
  }
}

/// A pattern and what it binds.
struct PatternNode {
  indirect enum Kind {
    case value(Node)
    /// `None`, `True`, `False`: compared by identity.
    case singleton(Node)
    /// The place of the star, if there is one.
    case sequence([PatternNode], star: Int?)
    case star(Target?)
    case mapping([(key: Node, pattern: PatternNode)], rest: Target?)
    case instance(Node, [PatternNode], [(name: String, pattern: PatternNode)])
    case capture(PatternNode?, Target?)
    case alternatives([PatternNode])
  }
  let kind: Kind
  let range: SourceRange

  func matches(
    _ value: Value, _ frame: Frame, _ captures: inout [(Target, Value)]
  ) throws(PythonError) -> Bool {
    let interpreter = frame.interpreter
    try Meter.charge(1)
    switch kind {
    case .value(let node):
      return try interpreter.isTrue(interpreter.compare(.equal, value, node.evaluate(frame)))
    case .singleton(let node): return try value.isIdentical(to: node.evaluate(frame))
    case .star(let target):
      if let target { captures.append((target, value)) }
      return true
    case .capture(let pattern, let target):
      if let pattern, try !pattern.matches(value, frame, &captures) { return false }
      if let target { captures.append((target, value)) }
      return true
    case .alternatives(let patterns):
      for pattern in patterns {
        let count = captures.count
        if try pattern.matches(value, frame, &captures) { return true }
        captures.removeLast(captures.count - count)
      }
      return false
    case .sequence(let patterns, let star):
      let items: [Value]
      if value.isDerived, value.special(.getitem) != nil || value.special(.len) != nil || value.special(.iter) != nil {
        throw .unsupported("a pattern for a lesson's class that says itself what is in it")
      }
      switch value.isDerived ? value.plain : value {
      case .list(let list): items = list.items
      case .tuple(let tuple): items = tuple.items
      case .range: items = try interpreter.elements(of: value)
      case .object(let deque as PyDeque): items = deque.items
      case .object where value.isCollection("sequence"):
        // `[*_]` asks for nothing.
        if star == 0, patterns.count == 1, case .star(nil) = patterns[0].kind { return true }
        let count = try interpreter.length(value)
        guard star == nil ? count == patterns.count : count >= patterns.count - 1 else { return false }
        var found: [Value] = []
        for place in 0..<count { found.append(try interpreter.subscriptGet(value, .int(place))) }
        items = found
      default: return false
      }
      return try matches(items, patterns, star, frame, &captures)
    case .mapping(let entries, let rest):
      guard case .dict(let dict) = value.isDerived ? value.plain : value else {
        guard value.isCollection("mapping") else { return false }
        return try matches(mapping: value, entries, rest, frame, &captures)
      }
      if value.isDerived, value.special(.getitem) != nil, value.type?.order.first?.module == "__main__" {
        throw .unsupported("a pattern for a lesson's class that says itself what is in it")
      }
      let seen = PyDict()
      for (node, _) in entries {
        let key = try newKey(node.evaluate(frame), beside: seen, interpreter)
        guard let item = try dict[key] else { return false }
        try seen.set(key, item)
      }
      for ((_, item), entry) in zip(seen.entries, entries)
      where try !entry.pattern.matches(item, frame, &captures) {
        return false
      }
      if let rest {
        let remaining = dict.copy()
        for (key, _) in seen.entries { _ = try remaining.remove(key) }
        captures.append((rest, .dict(remaining)))
      }
      return true
    case .instance(let node, let positional, let keywords):
      guard case .type(let type) = try node.evaluate(frame) else {
        throw PythonError(.type, "called match pattern must be a class")
      }
      guard try interpreter.isInstance(value, .type(type)) else { return false }
      return try matches(value, type, positional, keywords, frame, &captures)
    }
  }

  /// A key of a pattern, which may stand in it once.
  private func newKey(_ value: Value, beside seen: PyDict, _ interpreter: Interpreter) throws(PythonError) -> PyKey {
    let key = try PyKey(value)
    if try seen[key] != nil {
      throw PythonError(.value, "mapping pattern checks duplicate key (\(try interpreter.repr(value)))")
    }
    return key
  }

  /// What says that it is a mapping is asked with `get`.
  private func matches(
    mapping value: Value, _ entries: [(key: Node, pattern: PatternNode)], _ rest: Target?, _ frame: Frame,
    _ captures: inout [(Target, Value)]
  ) throws(PythonError) -> Bool {
    let interpreter = frame.interpreter
    let seen = PyDict()
    let nothing = Value.object(PyObject(PyType.Kind.object.type))
    for (node, _) in entries {
      let name = try node.evaluate(frame)
      let key = try newKey(name, beside: seen, interpreter)
      let item = try interpreter.callFunction(interpreter.attribute(of: value, "get"), name, nothing)
      if item.isIdentical(to: nothing) { return false }
      try seen.set(key, item)
    }
    for ((_, item), entry) in zip(seen.entries, entries) where try !entry.pattern.matches(item, frame, &captures) {
      return false
    }
    if let rest {
      let remaining = PyDict()
      try interpreter.update(remaining, with: CallArguments([value]), function: "dict")
      for (key, _) in seen.entries { _ = try remaining.remove(key) }
      captures.append((rest, .dict(remaining)))
    }
    return true
  }

  private func matches(
    _ items: [Value], _ patterns: [PatternNode], _ star: Int?, _ frame: Frame, _ captures: inout [(Target, Value)]
  ) throws(PythonError) -> Bool {
    guard let star else {
      guard items.count == patterns.count else { return false }
      for (pattern, item) in zip(patterns, items) where try !pattern.matches(item, frame, &captures) { return false }
      return true
    }
    let after = patterns.count - star - 1
    guard items.count >= star + after else { return false }
    for place in 0..<star where try !patterns[place].matches(items[place], frame, &captures) { return false }
    let rest = Value.list(PyList(Array(items[star..<(items.count - after)])))
    _ = try patterns[star].matches(rest, frame, &captures)
    for place in 0..<after
    where try !patterns[star + 1 + place].matches(items[items.count - after + place], frame, &captures) {
      return false
    }
    return true
  }

  private func matches(
    _ value: Value, _ type: PyType, _ positional: [PatternNode], _ keywords: [(name: String, pattern: PatternNode)],
    _ frame: Frame, _ captures: inout [(Target, Value)]
  ) throws(PythonError) -> Bool {
    let interpreter = frame.interpreter
    var names = keywords
    if !positional.isEmpty {
      switch type.kind {
      case .bool, .bytearray, .bytes, .dict, .float, .frozenset, .int, .list, .set, .str, .tuple:
        // These match as a whole.
        guard positional.count == 1 else {
          throw PythonError(
            .type, "\(type.name)() accepts 1 positional sub-pattern (\(positional.count) given)")
        }
        guard try positional[0].matches(value, frame, &captures) else { return false }
      default:
        var given: [Value] = []
        if let found = type.find("__match_args__") {
          guard case .tuple(let tuple) = found else {
            throw PythonError(.type, "\(type.name).__match_args__ must be a tuple (got \(found.typeName))")
          }
          given = tuple.items
        }
        guard positional.count <= given.count else {
          throw PythonError(
            .type,
            "\(type.name)() accepts \(given.count) positional sub-pattern\(given.count == 1 ? "" : "s") "
              + "(\(positional.count) given)")
        }
        var all: [(name: String, pattern: PatternNode)] = []
        for (name, pattern) in zip(given, positional) {
          guard case .string(let text) = name else {
            throw PythonError(.type, "__match_args__ elements must be strings (got \(name.typeName))")
          }
          all.append((text.text, pattern))
        }
        names = all + names
      }
    }
    var items: [Value] = []
    for (place, (name, _)) in names.enumerated() {
      if names[..<place].contains(where: { $0.name == name }) {
        throw PythonError(.type, "\(type.name)() got multiple sub-patterns for attribute '\(name)'")
      }
      do throws(PythonError) { items.append(try interpreter.attribute(of: value, name)) } catch {
        guard error.kind == .attribute else { throw error }
        return false
      }
    }
    for (item, (_, pattern)) in zip(items, names) where try !pattern.matches(item, frame, &captures) { return false }
    return true
  }
}

extension Value {
  /// Whether its class is built on `collections.abc.Sequence` (or Mapping), or has been registered there.
  fileprivate func isCollection(_ what: String) -> Bool {
    guard case .object(let object) = self, case .string(let found)? = object.type.find("__collection__") else {
      return false
    }
    return found.text == what
  }
}

extension Compiler {
  mutating func compileMatch(
    _ subject: Expression, _ cases: [MatchCase], _ range: SourceRange
  ) throws(PythonError) -> Step {
    let subject = try compile(subject)
    let before = scope.globalUse.assigned
    var compiled: [MatchStep.Case] = []
    for item in cases {
      scope.globalUse.assigned = before
      compiled.append(try matchCase(item, body: item.body))
    }
    scope.globalUse.assigned = before
    return MatchStep(subject, compiled, range)
  }

  mutating func matchCase(_ item: MatchCase, body: [Statement]) throws(PythonError) -> MatchStep.Case {
    let pattern = try compile(item.pattern)
    let condition: Node? = if let condition = item.condition { try compile(condition) } else { nil }
    return MatchStep.Case(pattern: pattern, condition: condition, body: Row(try compile(body)))
  }

  private mutating func compile(_ pattern: Pattern) throws(PythonError) -> PatternNode {
    let kind: PatternNode.Kind
    func name(_ name: String?) -> Target? { name.map { store($0, pattern.range) } }
    switch pattern.kind {
    case .value(let value): kind = .value(try compile(value))
    case .singleton(let value): kind = .singleton(try compile(value))
    case .star(let rest): kind = .star(name(rest))
    case .capture(let inner, let bound):
      let node: PatternNode? = if let inner { try compile(inner) } else { nil }
      kind = .capture(node, name(bound))
    case .alternatives(let patterns): kind = .alternatives(try compile(patterns))
    case .sequence(let patterns):
      let star = patterns.firstIndex { if case .star = $0.kind { true } else { false } }
      kind = .sequence(try compile(patterns), star: star)
    case .mapping(let keys, let patterns, let rest):
      var entries: [(key: Node, pattern: PatternNode)] = []
      for (key, pattern) in zip(keys, patterns) { entries.append((try compile(key), try compile(pattern))) }
      kind = .mapping(entries, rest: name(rest))
    case .instance(let type, let positional, let keywords):
      let node = try compile(type)
      var named: [(name: String, pattern: PatternNode)] = []
      for (name, pattern) in keywords { named.append((name, try compile(pattern))) }
      kind = .instance(node, try compile(positional), named)
    }
    return PatternNode(kind: kind, range: pattern.range)
  }

  private mutating func compile(_ patterns: [Pattern]) throws(PythonError) -> [PatternNode] {
    var nodes: [PatternNode] = []
    for pattern in patterns { nodes.append(try compile(pattern)) }
    return nodes
  }
}
