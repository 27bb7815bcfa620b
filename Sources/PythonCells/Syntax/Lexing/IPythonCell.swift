// What cells of notebooks may hold that is not Python: IPython's magics, shell commands and help. Two of them concern only
// how figures are drawn and are passed over; all others are refused by name.

import Texts

/// A notebook cell's text, as IPython reads it.
public struct IPythonCell {
  let source: Source

  public init(_ source: Source) { self.source = source }

  /// The text with `%matplotlib inline` and `%config X = y` turned into comments, so that every place stays where it is.
  ///
  /// - Throws: `unsupported`, for the first extension of another kind that stands where a statement or a value would.
  public func pythonText() throws(PythonError) -> String {
    var bytes = source.bytes
    let marks: [UInt8] = [UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "?")]
    guard bytes.contains(where: { marks.contains($0) }) else { return source.text(SourceRange(0, bytes.count)) }
    var lexer = Lexer(source)
    var previous = Lexeme.Kind.newline
    while true {
      let lexeme = lexer.next()
      let isStart = [.newline, .indent, .dedent, .semicolon].contains(previous)
      switch lexeme.kind {
      case .percent where isStart && isPassedOver(from: lexeme.start):
        bytes[lexeme.start] = UInt8(ascii: "#")
        lexer.index = lineEnd(lexeme.start)
      case .percent where isStart || previous == .equal: throw refused("IPython magic '\(word(lexeme.start))'", lexeme)
      case .exclamation where isStart || previous == .equal:
        throw refused("shell command '\(word(lexeme.start))'", lexeme)
      case .question: throw refusedHelp(at: lexeme)
      default: break
      }
      if lexeme.kind == .end { break }
      previous = lexeme.kind
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Our cells draw nothing, so where and how figures would be drawn changes nothing. `%matplotlib` and `%config` alone
  /// print, and are not passed over.
  private func isPassedOver(from start: Int) -> Bool {
    let words = source.text(SourceRange(start, lineEnd(start))).split { $0 == " " || $0 == "\t" }
    guard words.count > 1 else { return false }
    if words[0] == "%config" { return words.dropFirst().joined().contains("=") }
    return words[0] == "%matplotlib" && words.count == 2 && ["inline", "notebook", "widget"].contains(words[1])
  }

  private func refused(_ what: String, _ lexeme: Lexeme) -> PythonError {
    PythonError(.unsupported, what, at: SourceRange(lexeme.start, lineEnd(lexeme.start)), in: source)
  }

  private func refusedHelp(at lexeme: Lexeme) -> PythonError {
    var start = lexeme.start
    while start > 0, !source.bytes[start - 1].isLineEnd { start -= 1 }
    let line = source.text(SourceRange(start, lineEnd(start)))
    let help = line.drop { $0 == " " || $0 == "\t" }
    start += line.utf8.count - help.utf8.count
    return PythonError(
      .unsupported, "IPython help '\(help)'", at: SourceRange(start, lineEnd(start)), in: source)
  }

  private func lineEnd(_ start: Int) -> Int {
    source.bytes[start...].firstIndex { $0.isLineEnd } ?? source.bytes.count
  }

  /// `%%bash` of `%%bash --out x`.
  private func word(_ start: Int) -> String {
    String(source.text(SourceRange(start, lineEnd(start))).prefix { $0 != " " && $0 != "\t" })
  }
}
