// What real Python can do and we cannot: refused by name, before anything runs. All the wording stands here.

import Texts

extension Parser {
  private func refused(_ what: String, _ range: SourceRange? = nil) -> Failure {
    .found(.unsupported, what, range ?? lexeme.range)
  }

  /// A compound statement that begins here.
  mutating func refusedBlock() -> Failure? {
    switch kind {
    case .with: refused("'with' statement")
    case .class: refused("'class' statement")
    case .try: refused("'try' statement")
    case .at: refused("decorator")
    case .async:
      switch following {
      case .for: refused("'async for' statement")
      case .with: refused("'async with' statement")
      default: refused("'async' function")
      }
    case .name where text(lexeme) == "match" && beginsMatch(): refused("'match' statement")
    default: nil
    }
  }

  /// A simple statement, or one of IPython's extensions.
  func refusedStatement() -> Failure? {
    switch kind {
    case .raise: return refused("'raise' statement")
    case .percent: return refused("IPython magic '\(wordOnLine())'", lineRange())
    case .exclamation: return refused("shell command '\(wordOnLine())'", lineRange())
    case .question: return refused("IPython help '\(wordOnLine())'", lineRange())
    case .name where following == .question:
      let range = SourceRange(lexeme.start, lexemes[index + 1].end)
      return refused("IPython help '\(source.text(range))'", range)
    default: return nil
    }
  }

  func refusedExpression() -> Failure? {
    switch kind {
    case .yield: refused("'yield' expression")
    case .await: refused("'await' expression")
    case .async where following == .for: refused("'async' comprehension")
    default: nil
    }
  }

  /// Only numpy and math can be imported.
  func refusedImport(_ path: String, _ range: SourceRange) -> Failure? {
    let root = path.prefix { $0 != "." }
    return acceptsImports || root == "numpy" || root == "math" ? nil : refused("import of '\(path)'", range)
  }

  /// `match` is a keyword only where a line `match …:` is followed by an indented `case`.
  private mutating func beginsMatch() -> Bool {
    guard following != .equal, following != .dot, following != .newline else { return false }
    let (index, depth, furthest) = (index, depth, furthest)
    defer { (self.index, self.depth, self.furthest) = (index, depth, furthest) }
    advance()
    do {
      repeat { _ = try starNamedExpression() } while take(.comma) && kind != .colon
      try expect(.colon)
      try expect(.newline)
      try expect(.indent)
    } catch {
      return false
    }
    return kind == .name && text(lexeme) == "case"
  }

  /// From here to the end of the line.
  private func lineRange() -> SourceRange {
    var end = lexeme.start
    while end < source.bytes.count, source.bytes[end] != UInt8(ascii: "\n"), source.bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    return SourceRange(lexeme.start, end)
  }

  /// `%matplotlib` of `%matplotlib inline`.
  private func wordOnLine() -> String {
    let line = source.text(lineRange())
    return String(line.prefix { $0 != " " && $0 != "\t" })
  }
}
