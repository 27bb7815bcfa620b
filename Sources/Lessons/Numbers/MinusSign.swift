// Negative numbers in running text have a minus sign, not a hyphen. What is code, a print or a string keeps its characters.

import Engines

enum MinusSign {
  /// A live value as a reader sees it: with a minus sign if it is one number.
  static func shown(_ text: String, of datum: Datum, _ expression: String) -> String {
    guard text.utf8.first == UInt8(ascii: "-"), isNumber(datum, expression), isPlainNumber(text) else { return text }
    return text.replacingHyphens
  }

  /// With a decimal comma it has become a string on the way.
  private static func isNumber(_ datum: Datum, _ expression: String) -> Bool {
    switch datum {
    case .int, .longInt, .float: true
    case .array(let array): array.count == 1 && array.shape.isEmpty
    case .text: LocalNumber.expression(in: expression) != expression
    default: false
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    text == "-inf" || text.dropFirst().unicodeScalars.allSatisfy { "0123456789.,_e+-% ".unicodeScalars.contains($0) }
  }
}

extension String {
  fileprivate var replacingHyphens: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "-" ? "\u{2212}" : $0 }))
  }
}
