// One cell of a lesson: the code that runs, and what a reader is shown of it.

import PythonSyntax
import Texts

/// A piece of code with a label.
public struct Cell: Sendable {
  /// What a cell's `#|` lines say; the names are Quarto's.
  public struct Options: Equatable, Sendable {
    /// Whether the page shows the code.
    public var echo = true
    /// Whether the page shows what the code printed, and its last value.
    public var output = true
    /// Whether the code may fail: the page then shows the error.
    public var error = false

    public init() {}
  }

  /// Unique within the lesson: `[a-z0-9-]`, 1 to 64 of them.
  public let label: String
  /// The whole text, which runs in every language.
  public let source: Source
  public internal(set) var options: Options
  /// Whether lines may stand in it that concern a notebook alone, as `%matplotlib inline`.
  var isFromNotebook = false
  /// Whether its variables may be set from the command line.
  var isParameters: Bool
  /// Where the label stands, for messages about the cell as a whole.
  let line: Int
  let column: Int
  let labelLength: Int
  /// The lines of the source that are `#|` options, counted from 0.
  let optionLines: Range<Int>

  init(
    label: String, source: Source, options: Options, line: Int, column: Int, labelLength: Int, optionLines: Range<Int>
  ) {
    self.label = label
    self.source = source
    self.options = options
    self.line = line
    self.column = column
    self.labelLength = labelLength
    self.optionLines = optionLines
    isParameters = label == ParameterCell.place
  }

  /// Its first line of code.
  var firstPlace: Source.Place {
    let text = source.text(SourceRange(0, source.bytes.count))
    var offset = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isCode = !optionLines.contains(number) && !line.allSatisfy { $0 == " " || $0 == "\t" }
      if isCode { return source.place(SourceRange(offset, offset + line.utf8.count)) }
      offset += line.utf8.count + 1
    }
    return source.place(SourceRange(0, 0))
  }

  /// The label of a cell that has none: `cell-3`, unless the author has used that one.
  ///
  /// - Parameter number: which of the cells it is, from 1.
  static func unusedLabel(ofNumber number: Int, isUsed: (String) -> Bool) -> String {
    var number = number
    while isUsed("cell-\(number)") { number += 1 }
    return "cell-\(number)"
  }

  static func isLabel(_ text: some StringProtocol) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// The code as a reader of one language sees it: without option lines, without the comments meant for readers of
  /// the other languages, the tags of its own taken off, no blank lines at either end.
  ///
  /// - Parameter languages: all languages of the lesson; any other word before a colon is just a comment.
  public func shown(in language: Language, of languages: [Language]) -> String {
    let text = source.text(SourceRange(0, source.bytes.count))
    var comments = Cell.startsOfComments(text)[...]
    var shown: [String] = []
    var offset = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let start = offset
      offset += line.utf8.count + 1
      let comment = comments.first.flatMap {
        $0 < offset ? line.utf8.index(line.startIndex, offsetBy: $0 - start) : nil
      }
      if comment != nil { comments.removeFirst() }
      if optionLines.contains(number) { continue }
      if let comment, let tagged = Cell.tagged(line[comment...], languages) {
        let text = tagged.first { $0.language == language }?.text
        let code = line[..<comment]
        if code.allSatisfy({ $0 == " " || $0 == "\t" }) {
          if let text { shown.append(text.isEmpty ? "\(code)#" : "\(code)# \(text)") }
        } else {
          // Behind code only the comment comes and goes.
          let bare = code.prefix(
            upTo: code.lastIndex { $0 != " " && $0 != "\t" }.map(code.index(after:)) ?? code.endIndex)
          shown.append(text.map { "\(code)# \($0)" } ?? String(bare))
        }
      } else {
        shown.append(String(line))
      }
    }
    let isBlank = { (line: String) in line.allSatisfy { $0 == " " || $0 == "\t" } }
    let first = shown.firstIndex { !isBlank($0) } ?? shown.endIndex
    let last = shown.lastIndex { !isBlank($0) } ?? first
    return first == shown.endIndex ? "" : shown[first...last].joined(separator: "\n")
  }

  /// Byte offsets of comments, at most one in a line: a line of a long string may look like one.
  private static func startsOfComments(_ text: String) -> [Int] {
    highlightTokens(text).filter { $0.kind == .comment }.map(\.range.start)
  }

  /// `# es: texto  # en: text` is ("es", "texto"), ("en", "text"); nil for a comment that does not begin with a tag.
  private static func tagged(
    _ comment: Substring, _ languages: [Language]
  ) -> [(language: Language, text: Substring)]? {
    guard let first = tag(of: comment, languages) else { return nil }
    var parts = [first]
    var rest = first.text
    while let mark = rest.firstIndex(of: "#") {
      if let next = tag(of: rest[mark...], languages) {
        let end = parts[parts.count - 1].text[..<mark].lastIndex { $0 != " " }
        parts[parts.count - 1].text = parts[parts.count - 1].text[..<(end.map(comment.index(after:)) ?? mark)]
        parts.append(next)
        rest = next.text
      } else {
        rest = rest[mark...].dropFirst()
      }
    }
    return parts
  }

  fileprivate static func tag(
    of line: Substring, _ languages: [Language]
  ) -> (language: Language, text: Substring)? {
    guard line.first == "#" else { return nil }
    let body = line.dropFirst().drop { $0 == " " }
    let word = body.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    guard word.endIndex < body.endIndex, body[word.endIndex] == ":", let language = Language(String(word)),
      languages.contains(language)
    else { return nil }
    let text = body[body.index(after: word.endIndex)...]
    return (language, text.first == " " ? text.dropFirst() : text)
  }
}

extension Lesson {
  /// `# es: texto  en: text`: to readers of the one language, the other's is part of the comment.
  var mixedComments: [Diagnostic] {
    guard languages.count > 1 else { return [] }
    var problems: [Diagnostic] = []
    let (hash, colon) = (UInt8(ascii: "#"), UInt8(ascii: ":"))
    for (index, line) in cellsFile.lines.enumerated() where line.utf8.contains(hash) {
      for part in line.utf8.split(separator: hash).dropFirst(line.utf8.first == hash ? 0 : 1) {
        // One for its own language, one for the other: on most lines that is all there is to look at.
        guard part.count(where: { $0 == colon }) > 1, let tagged = Cell.tag(of: "#\(Substring(part))", languages) else {
          continue
        }
        for word in tagged.text.split(separator: " ") where word.last == ":" {
          guard let other = Language(String(word.dropLast())), other != tagged.language, languages.contains(other)
          else { continue }
          let message =
            "shown in '\(tagged.language)', with '\(word)' in it: one for each language is "
            + "# \(tagged.language): …  # \(other): …"
          problems.append(cellsFile.error(message, line: index + 1, length: line.unicodeScalars.count))
        }
      }
    }
    return problems
  }
}
