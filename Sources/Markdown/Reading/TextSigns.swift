// What a text says in signs that no translation changes: its numbers, and the digits that Unicode raises or lowers.

enum TextSigns {
  /// - Parameter script: the tag that raises or lowers the whole text, if one does: what has no digits (`1<sup>st</sup>`) is words.
  static func find(in text: String, _ script: String?) -> [Element.Kind] {
    if let script {
      return text.contains(where: \.isNumber) ? [.script("\(script) \(text)", isSign: false)] : []
    }
    // Most texts have none.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 >= 0x80 }) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var found: [Element.Kind] = []
    var index = 0
    while index < scalars.count {
      if scalars[index].isDigit {
        let end = numberEnd(scalars, index)
        if isWhole(scalars, index..<end) { found.append(.number(String(scalars[index..<end]))) }
        index = end
      } else if let first = Script(scalars[index]) {
        var digits = ""
        while index < scalars.count, let script = Script(scalars[index]), script.name == first.name {
          digits.append(script.sign)
          index += 1
        }
        if digits.contains(where: \.isNumber) { found.append(.script("\(first.name) \(digits)", isSign: true)) }
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Numbers

  /// Points, commas and apostrophes belong to a number where a digit follows, blanks that are no ends of words where three do.
  private static func numberEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < text.count {
      if text[end].isDigit {
        end += 1
      } else if ".,'’".unicodeScalars.contains(text[end]), end + 1 < text.count, text[end + 1].isDigit {
        end += 1
      } else if isThinBlank(text[end]), text[(end + 1)...].prefix(while: \.isDigit).count == 3 {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private static func isThinBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
  }

  /// Not a part of a name, a date, a time, an ordinal or an address; and more than a digit, which may be a word elsewhere.
  private static func isWhole(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    guard text[range].count(where: \.isDigit) > 1 else { return false }
    if range.lowerBound > 0, isPart(text[range.lowerBound - 1]) {
      let isMinus = text[range.lowerBound - 1] == "-" && (range.lowerBound == 1 || !isPart(text[range.lowerBound - 2]))
      guard isMinus else { return false }
    }
    guard range.upperBound < text.count else { return true }
    let next = text[range.upperBound]
    if isPart(next) { return false }
    // `1.º`, `12.ª`
    guard range.upperBound + 1 < text.count, next == "." else { return true }
    return !isPart(text[range.upperBound + 1])
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.isDigit || "_/:@#-°º\\=&?".unicodeScalars.contains(scalar)
  }

  // MARK: Unicode's own raised and lowered digits

  private struct Script {
    let name: String
    let sign: Character

    init?(_ scalar: Unicode.Scalar) {
      if let place = Script.raised.firstIndex(of: scalar) {
        (name, sign) = ("sup", Script.plain[place])
      } else if let place = Script.lowered.firstIndex(of: scalar) {
        (name, sign) = ("sub", Script.plain[place])
      } else {
        return nil
      }
    }

    private static let plain = Array("0123456789+-")
    private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".unicodeScalars)
    private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉₊₋".unicodeScalars)
  }
}
