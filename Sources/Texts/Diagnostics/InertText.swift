// Text that others wrote, made inert: on a terminal nothing in it moves the cursor, forges a line or turns the direction of
// writing; on a page nothing is there that XML does not have.

extension StringProtocol {
  /// For a terminal: control characters as Python's repr shows them (`\x1b`, `\u202e`).
  ///
  /// - Parameter isOneLine: whether line ends are shown so, too. Tabs stay.
  package func inertForTerminal(isOneLine: Bool = false) -> String {
    // Nearly every text is plain, and long reports are many of them.
    guard
      utf8.contains(where: { $0 < 0x20 && $0 != 9 && ($0 != 10 || isOneLine) || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
      )
    else { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": result.append(scalar)
      case "\n" where !isOneLine: result.append(scalar)
      case "\n": result.append(scalarsOf: "\\n".unicodeScalars)
      case "\r": result.append(scalarsOf: "\\r".unicodeScalars)
      default:
        guard scalar.steersTerminals else {
          result.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value < 0x100 ? 2 : 4
        let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
        result.append(scalarsOf: "\\\(width == 2 ? "x" : "u")\(zeros)\(digits)".unicodeScalars)
      }
    }
    return String(result)
  }

  /// For a page: control characters as Unicode's pictures of them (␇); line feeds and tabs stay.
  package var withControlPictures: String {
    guard utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F || $0 == 0xEF }) else {
      return String(self)
    }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.controlPicture ?? (scalar.isMissingInXML ? "\u{FFFD}" : scalar))
    }
    return String(result)
  }
}

extension StringProtocol {
  /// For what is read on a terminal and on a page alike: pictures of the control characters that have one, U+FFFD for all
  /// else that would steer; line feeds and tabs stay.
  package var inertAnywhere: String {
    var result = String.UnicodeScalarView()
    for scalar in withControlPictures.unicodeScalars {
      result.append(scalar.steersTerminals && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Control characters of both sets, and those that turn the direction of writing or end a line.
  package var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the text behind it may be shown in another order than it has: what is read is not what runs.
  package var turnsText: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether XML 1.0 has no such character.
  package var isMissingInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// What no text that is shown may hold: control characters, but for blanks and line ends, and what XML does not have.
  package var isControlInText: Bool {
    isMissingInXML || (0x80..<0xA0).contains(value)
  }

  /// `U+0007`
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The first character that turns the text behind it around, in words.
  package var turn: String? {
    guard utf8.contains(0xE2), let scalar = unicodeScalars.first(where: \.turnsText) else { return nil }
    return "\(scalar.codePointName), which turns the text behind it around"
  }
}
