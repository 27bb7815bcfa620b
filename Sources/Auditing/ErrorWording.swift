// What Python's and NumPy's own errors say: they are worded otherwise from version to version, of the same names and numbers.

import Engines
import Texts

/// An error's last line, as far as versions leave it alone.
struct ErrorWording {
  private let name: Substring
  /// What stands in quotes, and functions.
  private var names: Set<String> = []
  private var numbers: Set<String> = []

  /// - Parameter hasName: Whether the class stands in front of the message.
  private init(_ text: String, hasName: Bool) {
    name = hasName ? text.prefix { $0 != ":" } : ""
    var message = text.dropFirst(name.count)
    // Advice that newer versions give.
    if let advice = message.firstRange(of: ". Did you mean") { message = message[..<advice.lowerBound] }
    for case .number(let number) in PrintedPieces(message) { numbers.insert(String(number)) }
    var rest = message
    while let start = rest.firstIndex(where: { $0 == "'" || $0 == "\"" || $0 == "(" }) {
      let sign = rest[start]
      let behind = rest[start...].dropFirst()
      if sign == "(" {
        // A method goes by the name of its class, too, since 3.10.
        let before = rest[rest.startIndex..<start]
        let end = before.lastIndex { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let function = end.map { before[$0...].dropFirst() } ?? before
        if behind.first == ")", !function.isEmpty { names.insert(String(function)) }
        rest = behind
      } else if let end = behind.firstIndex(of: sign) {
        names.insert(String(behind[..<end]))
        rest = behind[end...].dropFirst()
      } else {
        rest = behind
      }
    }
  }

  /// - Returns: How well what is stored agrees with what Python says now; nil where it is about something else.
  static func compare(_ stored: String, _ fresh: String, hasName: Bool = true) -> Agreement? {
    let (old, new) = (ErrorWording(stored, hasName: hasName), ErrorWording(fresh, hasName: hasName))
    guard classes(of: old.name) == classes(of: new.name) else { return nil }
    // What is wrong with a text that is no program has got better names, and the file's is a cell's.
    if ["SyntaxError", "IndentationError", "TabError"].contains(new.name) { return .printedPrecision }
    if old.names == new.names, old.numbers == new.numbers { return .printedPrecision }
    func agree(_ a: Set<String>, _ b: Set<String>) -> Bool { a.isSubset(of: b) || b.isSubset(of: a) }
    let isNamed = ["NameError", "UnboundLocalError", "KeyError"].contains(new.name)
    return !isNamed && agree(old.names, new.names) && agree(old.numbers, new.numbers) ? .wording : nil
  }

  /// Some errors have got a class of their own.
  private static func classes(of name: Substring) -> Substring {
    switch name {
    case "ModuleNotFoundError": "ImportError"
    case "RecursionError": "RuntimeError"
    default: name
    }
  }
}

extension PrintedText {
  /// Texts in which an error of Python's or NumPy's own is told, that the code has caught.
  static func compare(stored: String, fresh: String, wordedBy origin: Origin) -> Comparison {
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = fresh.split(separator: "\n", omittingEmptySubsequences: false)
    guard old.count == new.count else { return .words }
    var worst = Agreement.exact
    var pairs: [NumberPair] = []
    for (then, now) in zip(old, new) where then != now {
      switch compare(stored: String(then), fresh: String(now), origin) {
      case .agree(let agreement): worst = max(worst, agreement)
      case .numbers(let numbers): pairs += numbers
      case .words:
        guard let agreement = origin.made.words.lazy.compactMap({ worded(then, now, $0) }).first else { return .words }
        worst = max(worst, agreement)
      }
    }
    return pairs.isEmpty ? .agree(worst) : .numbers(pairs)
  }

  private static func worded(_ stored: Substring, _ fresh: Substring, _ words: String) -> Agreement? {
    guard let found = fresh.firstRange(of: words) else { return nil }
    let (start, end) = (fresh[..<found.lowerBound], fresh[found.upperBound...])
    guard stored.hasPrefix(start), stored.hasSuffix(end), stored.count >= start.count + end.count else { return nil }
    return ErrorWording.compare(
      String(stored.dropFirst(start.count).dropLast(end.count)), words, hasName: false)
  }
}
