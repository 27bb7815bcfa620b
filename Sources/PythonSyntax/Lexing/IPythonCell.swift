// What cells of notebooks may hold that is not Python: indentation of the whole cell, IPython's magics, shell commands and
// help. Where the cell is indented, and what only concerns how figures are drawn, is put right; all else is named.

import Texts

/// A notebook cell's text, as IPython reads it.
public struct IPythonCell {
  package let source: Source

  public init(_ source: Source) { self.source = source }

  /// One of IPython's own commands.
  public struct Command: Equatable, Sendable {
    package enum Kind: String, Sendable {
      case magic = "IPython magic"
      case shell = "shell command"
      case help = "IPython help"
    }
    package let kind: Kind
    /// `%timeit`, `%%bash`, `!ls`, `np.dot?`
    package let text: String
    package let range: SourceRange

    /// `IPython magic '%timeit'`
    package var what: String { "\(kind.rawValue) '\(text)'" }
  }

  /// The text with `%matplotlib inline` and `%config X = y` turned into comments, so that every place stays where it is; or
  /// the first command of another kind that stands where a statement or a value would.
  public func python() -> (text: String, command: Command?) {
    var bytes = source.bytes
    let marks: [UInt8] = [UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "?")]
    guard bytes.contains(where: { marks.contains($0) }) else { return (source.text(SourceRange(0, bytes.count)), nil) }
    var lexer = Lexer(source)
    var previous = Lexeme.Kind.newline
    while true {
      let lexeme = lexer.next()
      let isStart = [.newline, .indent, .dedent, .semicolon].contains(previous)
      var command: Command?
      switch lexeme.kind {
      case .percent where isStart && isPassedOver(from: lexeme.start):
        bytes[lexeme.start] = UInt8(ascii: "#")
        lexer.index = lineEnd(lexeme.start)
      case .percent where isStart || previous == .equal: command = named(.magic, lexeme)
      case .exclamation where isStart || previous == .equal: command = named(.shell, lexeme)
      case .question: command = help(at: lexeme)
      default: break
      }
      if let command { return (source.text(SourceRange(0, bytes.count)), command) }
      if lexeme.kind == .end { break }
      previous = lexeme.kind
    }
    return (String(decoding: bytes, as: UTF8.self), nil)
  }

  /// The cell without the blank space that stands before its first line of code, on every line that begins with the same
  /// (IPython's `leading_indent`). A cell that is not indented is itself.
  public func dedented() -> Source {
    let bytes = source.bytes
    var start = 0
    var index = 0
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] >= 0x09 && bytes[index] <= 0x0D {
      index += 1
      if bytes[index - 1].isLineEnd { start = index }
    }
    let blank = bytes[start..<index].prefix { $0 == 0x20 || $0 == 0x09 }
    guard !blank.isEmpty, index < bytes.count else { return source }
    var text = Array(bytes[..<start])
    text.reserveCapacity(bytes.count)
    while start < bytes.count {
      if bytes[start...].starts(with: blank) { start += blank.count }
      let end = bytes[start...].firstIndex { $0.isLineEnd }.map { $0 + 1 } ?? bytes.count
      text += bytes[start..<end]
      start = end
    }
    return Source(
      file: source.file, label: source.label, text: String(decoding: text, as: UTF8.self), firstLine: source.firstLine,
      indent: source.indent + blank.count)
  }

  /// Our cells draw nothing, so where and how figures would be drawn changes nothing. `%matplotlib` and `%config` alone
  /// print, and are not passed over.
  private func isPassedOver(from start: Int) -> Bool {
    let words = source.text(SourceRange(start, lineEnd(start))).split { $0 == " " || $0 == "\t" }
    guard words.count > 1 else { return false }
    if words[0] == "%config" { return words.dropFirst().joined().contains("=") }
    return words[0] == "%matplotlib" && words.count == 2 && ["inline", "notebook", "widget"].contains(words[1])
  }

  private func named(_ kind: Command.Kind, _ lexeme: Lexeme) -> Command {
    Command(kind: kind, text: word(lexeme.start), range: SourceRange(lexeme.start, lineEnd(lexeme.start)))
  }

  private func help(at lexeme: Lexeme) -> Command {
    var start = lexeme.start
    while start > 0, !source.bytes[start - 1].isLineEnd { start -= 1 }
    let line = source.text(SourceRange(start, lineEnd(start)))
    let help = line.drop { $0 == " " || $0 == "\t" }
    start += line.utf8.count - help.utf8.count
    return Command(kind: .help, text: String(help), range: SourceRange(start, lineEnd(start)))
  }

  private func lineEnd(_ start: Int) -> Int {
    source.bytes[start...].firstIndex { $0.isLineEnd } ?? source.bytes.count
  }

  /// `%%bash` of `%%bash --out x`.
  private func word(_ start: Int) -> String {
    String(source.text(SourceRange(start, lineEnd(start))).prefix { $0 != " " && $0 != "\t" })
  }
}
