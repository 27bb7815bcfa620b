// Pandoc's attributes in braces behind `:::`: `{#id .class key="value"}`; and what stands behind the fence of code that is shown.

import Texts

struct BlockAttributes {
  private(set) var id: Range<Int>?
  private(set) var classes: [Range<Int>] = []
  private(set) var values: [(key: Range<Int>, value: Range<Int>)] = []

  /// - Parameter range: from the brace on, to the line's end.
  init(_ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    let scalars = source.scalars
    let end = range.upperBound - 1
    if range.count > 1, let close = scalars[range].lastIndex(of: "}"), close < end {
      throw MarkdownError(
        place: source.place(Region.trimmed(source, close + 1..<range.upperBound)),
        message: "nothing stands behind attributes: a title is one of them, title=\"…\"")
    }
    guard range.count > 1, scalars[end] == "}" else {
      throw MarkdownError(place: source.place(range), message: "attributes not closed: a '}' is missing")
    }
    var index = range.lowerBound + 1
    func word(from start: Int, while isPart: (Unicode.Scalar) -> Bool) -> Range<Int> {
      var stop = start
      while stop < end, isPart(scalars[stop]) { stop += 1 }
      return start..<stop
    }
    while true {
      while index < end, scalars[index].isBlank { index += 1 }
      guard index < end else { return }
      let start = index
      switch scalars[index] {
      case "#", ".":
        let name = word(from: index + 1) { $0.isWord || $0 == ":" }
        guard !name.isEmpty else { break }
        if scalars[start] == "." { classes.append(name) } else { id = name }
        index = name.upperBound
      default:
        let key = word(from: index) { $0.isWord || $0 == ":" }
        guard !key.isEmpty, key.upperBound < end, scalars[key.upperBound] == "=" else { break }
        var value = key.upperBound + 1
        if value < end, scalars[value] == "\"" || scalars[value] == "'" {
          let quote = scalars[value]
          let text = word(from: value + 1) { $0 != quote }
          guard text.upperBound < end else { break }
          values.append((key, text))
          value = text.upperBound + 1
        } else {
          let text = word(from: value) { !$0.isBlank }
          values.append((key, text))
          value = text.upperBound
        }
        index = value
      }
      guard index > start, index == end || scalars[index].isBlank else {
        throw MarkdownError(
          place: source.place(start..<end), message: "attributes are .class, #id and key=\"value\", with blanks between"
        )
      }
    }
  }
}

/// What stands behind the fence of code that is only shown: its language, and a title above it, as Quarto and others write
/// it: `python filename="run.py"`, `python title="run.py"`, `{.python filename="run.py"}`.
struct CodeInfo {
  private(set) var language: String?
  private(set) var title: String?
  /// The first word that pages do nothing with.
  private(set) var unused: String?

  /// - Parameter info: as it is written.
  init(_ info: String) {
    var rest = CodeInfo.isTitled(inBraces: info) ? info.dropFirst(2).dropLast() : info[...]
    var isFirst = true
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard !rest.isEmpty else { return }
      let word = rest.prefix { $0 != " " && $0 != "\t" }
      let found = CodeInfo.title(in: rest)
      if let (text, _) = found, title == nil, !text.allSatisfy(\.isWhitespace) {
        title = CodeInfo.plain(text).split(whereSeparator: \.isNewline).joined(separator: " ")
      } else if isFirst, found == nil {
        language = CodeInfo.plain(word)
      } else if unused == nil {
        unused = String(word)
      }
      rest = rest[(found?.end ?? word.endIndex)...]
      isFirst = false
    }
  }

  /// Whether words in braces are Pandoc's for code that has a title. Without one they are rather meant to be a cell.
  static func isTitled(inBraces info: String) -> Bool {
    info.hasPrefix("{.") && info.last == "}" && (info.holds(" filename=") || info.holds(" title="))
  }

  /// The title that a text begins with, and where what follows it begins.
  private static func title(in text: Substring) -> (text: Substring, end: Substring.Index)? {
    guard let name = ["title=", "filename="].first(where: text.hasPrefix) else { return nil }
    let value = text.dropFirst(name.count)
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      let word = value.prefix { $0 != " " && $0 != "\t" }
      return (word, word.endIndex)
    }
    var isEscaped = false
    let inner = value.dropFirst().prefix { character in
      defer { isEscaped = character == "\\" && !isEscaped }
      return character != quote || isEscaped
    }
    return inner.endIndex == value.endIndex ? nil : (inner, value.index(after: inner.endIndex))
  }

  /// With what backslashes and character references stand for.
  private static func plain(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let slash = rest.firstIndex(of: "\\") {
      let behind = rest[slash...].dropFirst()
      let isEscape = behind.unicodeScalars.first?.isPunctuation ?? false
      result += CharacterReferences.decoded(String(rest[..<slash])) + (isEscape ? String(behind.prefix(1)) : "\\")
      rest = isEscape ? behind.dropFirst() : behind
    }
    return result + CharacterReferences.decoded(String(rest))
  }
}
