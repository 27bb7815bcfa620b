// The part of SyntaxChecks that looks at `match`: patterns that can never be reached, and names that are bound twice.

import Texts

extension SyntaxChecks {
  mutating func walk(_ subject: Expression, _ cases: [MatchCase]) {
    walk(subject)
    for (index, item) in cases.enumerated() {
      var stores: [String] = []
      check(item.pattern, isLast: item.condition != nil || index + 1 == cases.count, &stores)
      item.pattern.forEachValue { walk($0) }
      for name in item.pattern.boundNames { bind(name, item.pattern.range) }
      if let condition = item.condition { walk(condition) }
      walk(item.body)
    }
  }

  private mutating func check(_ pattern: Pattern, isLast: Bool, _ stores: inout [String]) {
    switch pattern.kind {
    case .value(let value):
      if case .fstring = value.kind {
        compiler("patterns may only match literals and attribute lookups", pattern.range)
      }
    case .singleton: break
    case .star(let name): store(name, pattern.range, &stores)
    case .capture(let inner, let name):
      if let inner {
        check(inner, isLast: isLast, &stores)
      } else if !isLast {
        let what = name.map { "name capture '\($0)'" } ?? "wildcard"
        compiler("\(what) makes remaining patterns unreachable", pattern.range)
      }
      store(name, pattern.lastPart.range, &stores)
    case .sequence(let items):
      let stars = items.filter { if case .star = $0.kind { true } else { false } }
      if stars.count > 1 { compiler("multiple starred names in sequence pattern", pattern.range) }
      for item in items { check(item, isLast: true, &stores) }
    case .mapping(let keys, let values, let rest):
      checkKeys(keys, pattern.range)
      for value in values { check(value, isLast: true, &stores) }
      store(rest, pattern.lastPart.range, &stores)
    case .instance(_, let positional, let keywords):
      var seen: Set<String> = []
      for (name, value) in keywords where !seen.insert(name).inserted {
        compiler("attribute name repeated in class pattern: \(name)", value.range)
      }
      for item in positional + keywords.map(\.pattern) { check(item, isLast: true, &stores) }
    case .alternatives(let items): check(alternatives: items, pattern.range, isLast: isLast, &stores)
    }
  }

  private mutating func store(_ name: String?, _ range: SourceRange, _ stores: inout [String]) {
    guard let name else { return }
    refuseDebug(name, range)
    if stores.contains(name) { compiler("multiple assignments to name '\(name)' in pattern", range) }
    stores.append(name)
  }

  private mutating func check(
    alternatives items: [Pattern], _ range: SourceRange, isLast: Bool, _ stores: inout [String]
  ) {
    var first: [String]?
    for (index, item) in items.enumerated() {
      var own: [String] = []
      check(item, isLast: isLast && index + 1 == items.count, &own)
      if let first, Set(first) != Set(own) {
        compiler("alternative patterns bind different names", item.lastPart.range)
      }
      first = first ?? own
    }
    for name in first ?? [] { store(name, items.last?.lastPart.range ?? range, &stores) }
  }

  private mutating func checkKeys(_ keys: [Expression], _ range: SourceRange) {
    var seen: Set<String> = []
    for key in keys {
      guard let shown = key.shownKey else { continue }
      if !seen.insert(shown).inserted { compiler("mapping pattern checks duplicate key (\(shown))", range) }
    }
  }
}

extension Pattern {
  /// The innermost pattern that CPython's compiler comes to last: what it finds wrong afterwards it reports there.
  fileprivate var lastPart: Pattern { parts.last?.lastPart ?? self }
}

extension Expression {
  /// A constant key's repr; nil for a dotted name.
  fileprivate var shownKey: String? {
    switch kind {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): value == value.rounded() && abs(value) < 1e15 ? "\(Int(value)).0" : "\(value)"
    case .string(let text): text.contains("'") && !text.contains("\"") ? "\"\(text)\"" : "'\(text)'"
    case .unary(.negative, let operand): operand.shownKey.map { "-" + $0 }
    default: nil
    }
  }
}
