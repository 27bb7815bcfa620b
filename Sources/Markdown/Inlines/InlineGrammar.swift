// Parts of CommonMark's inline grammar that hide dollars and backticks from us: tags, autolinks, link destinations,
// reference definitions. Each function says where such a thing ends, or nil when there is none.

enum InlineGrammar {
  typealias Scalars = [Unicode.Scalar]

  // MARK: Raw HTML ("Raw HTML")

  /// An open or closing tag at the `<` at `start`.
  static func tagEnd(in text: Scalars, from start: Int) -> Int? {
    var index = start + 1
    let isClosing = index < text.count && text[index] == "/"
    if isClosing { index += 1 }
    guard index < text.count, text[index].isLetter else { return nil }
    while index < text.count, text[index].isLetter || text[index].isDigit || text[index] == "-" { index += 1 }
    while true {
      let afterName = index
      skipBlanks(text, &index)
      guard index < text.count else { return nil }
      if text[index] == ">" { return index + 1 }
      if isClosing { return nil }
      if text[index] == "/" { return index + 1 < text.count && text[index + 1] == ">" ? index + 2 : nil }
      guard index > afterName, skipAttribute(text, &index) else { return nil }
    }
  }

  private static func skipAttribute(_ text: Scalars, _ index: inout Int) -> Bool {
    guard text[index].isLetter || text[index] == "_" || text[index] == ":" else { return false }
    while index < text.count, isAttributeName(text[index]) { index += 1 }
    var value = index
    skipBlanks(text, &value)
    guard value < text.count, text[value] == "=" else { return true }
    value += 1
    skipBlanks(text, &value)
    guard value < text.count else { return false }
    let quote = text[value]
    if quote == "\"" || quote == "'" {
      guard let end = text[(value + 1)...].firstIndex(of: quote) else { return false }
      index = end + 1
      return true
    }
    let start = value
    while value < text.count, !isUnquotedValueEnd(text[value]) { value += 1 }
    index = value
    return value > start
  }

  private static func isAttributeName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ".", "_", "-": true
    default: scalar.isLetter || scalar.isDigit
    }
  }

  private static func isUnquotedValueEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "=", "<", ">", "`": true
    default: scalar.isBlankOrNewline
    }
  }

  static func skipBlanks(_ text: Scalars, _ index: inout Int) {
    while index < text.count, text[index].isBlankOrNewline { index += 1 }
  }

  // MARK: Autolinks

  static func autolinkEnd(in text: Scalars, from start: Int) -> Int? {
    uriAutolinkEnd(text, start + 1) ?? emailAutolinkEnd(text, start + 1)
  }

  private static func uriAutolinkEnd(_ text: Scalars, _ start: Int) -> Int? {
    guard start < text.count, text[start].isLetter else { return nil }
    var index = start
    while index < text.count, index - start <= 32, isScheme(text[index]) { index += 1 }
    guard (2...32).contains(index - start), index < text.count, text[index] == ":" else { return nil }
    while index < text.count {
      if text[index] == ">" { return index + 1 }
      if text[index].value <= 0x20 || text[index] == "<" { return nil }
      index += 1
    }
    return nil
  }

  private static func isScheme(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isDigit || scalar == "." || scalar == "+" || scalar == "-"
  }

  private static func emailAutolinkEnd(_ text: Scalars, _ start: Int) -> Int? {
    var index = start
    while index < text.count, isMailboxName(text[index]) { index += 1 }
    guard index > start, index < text.count, text[index] == "@" else { return nil }
    repeat {
      index += 1
      let label = index
      while index < text.count, text[index].isLetter || text[index].isDigit || text[index] == "-" { index += 1 }
      guard (1...63).contains(index - label), text[label] != "-", text[index - 1] != "-" else { return nil }
    } while index < text.count && text[index] == "."
    return index < text.count && text[index] == ">" ? index + 1 : nil
  }

  private static func isMailboxName(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isLetter || scalar.isDigit { return true }
    return ".!#$%&'*+/=?^_`{|}~-".unicodeScalars.contains(scalar)
  }

  // MARK: Links

  /// The part of an inline link after its text, from the `(` at `start`.
  static func linkTail(in text: Scalars, from start: Int) -> (destination: Range<Int>, end: Int)? {
    var index = start + 1
    skipBlanks(text, &index)
    guard let destination = destination(in: text, from: index) else { return nil }
    index = destination.upperBound
    skipBlanks(text, &index)
    if index > destination.upperBound, let title = titleEnd(in: text, from: index) {
      index = title
      skipBlanks(text, &index)
    }
    return index < text.count && text[index] == ")" ? (destination, index + 1) : nil
  }

  private static func destination(in text: Scalars, from start: Int) -> Range<Int>? {
    var index = start
    if index < text.count, text[index] == "<" {
      index += 1
      while index < text.count {
        switch text[index] {
        case ">": return start..<index + 1
        case "\n", "<": return nil
        case "\\": index += 2
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    loop: while index < text.count {
      switch text[index] {
      case "\\" where index + 1 < text.count && text[index + 1].isPunctuation: index += 1
      case "(": depth += 1
      case ")" where depth == 0: break loop
      case ")": depth -= 1
      case _ where text[index].value <= 0x20: break loop
      default: break
      }
      if depth > 32 { return nil }
      index += 1
    }
    return depth == 0 ? start..<index : nil
  }

  private static func titleEnd(in text: Scalars, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    let closing: Unicode.Scalar
    switch text[start] {
    case "\"", "'": closing = text[start]
    case "(": closing = ")"
    default: return nil
    }
    var index = start + 1
    while index < text.count {
      if text[index] == closing { return index + 1 }
      if text[index] == "(", closing == ")" { return nil }
      index += text[index] == "\\" && index + 1 < text.count && text[index + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  // MARK: Link reference definitions

  /// The end of the reference definitions with which a paragraph begins.
  static func definitionsEnd(in text: Scalars) -> Int {
    var end = 0
    while let next = definitionEnd(in: text, from: end) { end = next }
    return end
  }

  /// What these definitions define, as it was written.
  static func definitionLabels(in text: Scalars) -> [String] {
    var labels: [String] = []
    var end = 0
    while let next = definitionEnd(in: text, from: end) {
      let label = text[end..<next].drop { $0 != "[" }
      guard let labelEnd = labelEnd(in: text, from: label.startIndex) else { break }
      labels.append(String(String.UnicodeScalarView(text[label.startIndex + 1..<labelEnd - 1])))
      end = next
    }
    return labels
  }

  private static func definitionEnd(in text: Scalars, from start: Int) -> Int? {
    var index = start
    while index < text.count, text[index].isBlank { index += 1 }
    guard let label = labelEnd(in: text, from: index), label < text.count, text[label] == ":" else { return nil }
    index = label + 1
    skipBlanks(text, &index)
    guard let destination = destination(in: text, from: index), !destination.isEmpty else { return nil }
    let bare = lineEnd(in: text, from: destination.upperBound)
    index = destination.upperBound
    skipBlanks(text, &index)
    if index > destination.upperBound, let title = titleEnd(in: text, from: index),
      let end = lineEnd(in: text, from: title)
    {
      return end
    }
    return bare
  }

  /// After blanks up to the line's end, the beginning of the next line.
  private static func lineEnd(in text: Scalars, from start: Int) -> Int? {
    var index = start
    while index < text.count, text[index].isBlank { index += 1 }
    if index == text.count { return index }
    return text[index] == "\n" ? index + 1 : nil
  }

  private static func labelEnd(in text: Scalars, from start: Int) -> Int? {
    guard start < text.count, text[start] == "[" else { return nil }
    var index = start + 1
    var isEmpty = true
    while index < text.count, index - start <= 1000 {
      switch text[index] {
      case "]": return isEmpty ? nil : index + 1
      case "[": return nil
      case "\\" where index + 1 < text.count && text[index + 1].isPunctuation: index += 1
      default: break
      }
      if !text[index].isBlankOrNewline { isEmpty = false }
      index += 1
    }
    return nil
  }

  // MARK: Character references

  /// The scalar that a numeric reference at the `&` at `start` stands for, and its end.
  static func numericReference(in text: Scalars, from start: Int) -> (value: UInt32, end: Int)? {
    guard start + 2 < text.count, text[start + 1] == "#" else { return nil }
    let isHex = text[start + 2] == "x" || text[start + 2] == "X"
    var index = start + (isHex ? 3 : 2)
    let digits = index
    var value: UInt32 = 0
    while index < text.count, index - digits < 8, let digit = hexDigit(text[index]), isHex || digit < 10 {
      value = value &* (isHex ? 16 : 10) &+ digit
      index += 1
    }
    guard index > digits, index < text.count, text[index] == ";" else { return nil }
    return (value, index + 1)
  }

  private static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }
}
