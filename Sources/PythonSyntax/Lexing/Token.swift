// Code, coloured: the pages show cells as these tokens. They come from the parser's own lexer, so that what is shown as
// a string is what was read as one.

import Texts

/// A piece of Python text as a page highlights it.
public struct Token: Equatable, Sendable {
  public enum Kind: String, Sendable {
    /// `for`, `in`, `lambda` …
    case keyword
    /// `True`, `False`, `None`.
    case constant
    case name
    /// A name that Python itself defines: `print`, `len`.
    case builtinName
    /// The name behind `def`.
    case functionName
    case number
    /// A string literal, or the literal pieces of an f-string with its quotes and the braces of its fields.
    case string
    case comment
    /// Operators, brackets and punctuation.
    case `operator`
    case whitespace
    case newline
    /// What is not Python.
    case error
  }

  public let kind: Kind
  public let range: SourceRange
}

/// Splits text into tokens that cover every byte of its UTF-8, in order; never fails, whatever the text.
public func highlightTokens(_ text: String) -> [Token] {
  var highlighter = Highlighter(Source(file: "", text: text))
  highlighter.run()
  return highlighter.tokens
}

private struct Highlighter {
  let source: Source
  var tokens: [Token] = []
  /// Bytes before this one have their token.
  private var covered = 0
  private var previous = Lexeme.Kind.newline

  init(_ source: Source) { self.source = source }

  mutating func run() {
    var lexer = Lexer(source)
    while true {
      let lexeme = lexer.next()
      // An error that reports what came before (an unclosed bracket, a wrong indentation) covers no bytes of its own.
      if lexeme.start >= covered, lexeme.end > lexeme.start, lexeme.kind != .indent, lexeme.kind != .dedent {
        fillGap(upTo: lexeme.start)
        add(lexeme)
      }
      if lexeme.kind == .end { break }
    }
    fillGap(upTo: source.bytes.count)
  }

  private mutating func append(_ kind: Token.Kind, upTo end: Int) {
    guard end > covered else { return }
    tokens.append(Token(kind: kind, range: SourceRange(covered, end)))
    covered = end
  }

  /// Between lexemes stand blank space, comments and line ends that do not count.
  private mutating func fillGap(upTo end: Int) {
    while covered < end {
      let kind = blankKind(source.bytes[covered])
      var next = covered + 1
      if kind == .comment {
        while next < end, blankKind(source.bytes[next]) != .newline { next += 1 }
      } else {
        while next < end, blankKind(source.bytes[next]) == kind { next += 1 }
      }
      append(kind, upTo: next)
    }
  }

  private func blankKind(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .newline
    case UInt8(ascii: "#"): .comment
    default: .whitespace
    }
  }

  private mutating func add(_ lexeme: Lexeme) {
    defer { previous = lexeme.kind }
    switch lexeme.kind {
    case .string: addString(lexeme)
    case .error: append(.error, upTo: lexeme.end)
    case .newline: append(.newline, upTo: lexeme.end)
    case .number: append(.number, upTo: lexeme.end)
    case .name: append(nameKind(lexeme), upTo: lexeme.end)
    case .unknown, .question, .exclamation: append(.error, upTo: lexeme.end)
    default:
      let kind = lexeme.kind
      append(kind.isConstant ? .constant : kind.isKeyword ? .keyword : .operator, upTo: lexeme.end)
    }
  }

  private func nameKind(_ lexeme: Lexeme) -> Token.Kind {
    if previous == .def { return .functionName }
    // `a.sum` is not the built-in `sum`.
    if previous == .dot { return .name }
    return Self.builtinNames.contains(source.text(lexeme.range)) ? .builtinName : .name
  }

  /// An f-string alternates between literal text and the expressions of its fields.
  private mutating func addString(_ lexeme: Lexeme) {
    let literal = StringLiteral(lexeme, source.bytes)
    if literal.prefix.isFormatted, literal.content.start <= literal.content.end {
      for field in FieldReader.expressions(in: literal.content, of: source, isRaw: literal.prefix.isRaw) {
        append(.string, upTo: field.start)
        addField(field)
      }
    }
    append(.string, upTo: lexeme.end)
  }

  private mutating func addField(_ field: SourceRange) {
    var lexer = Lexer(source, field: field)
    let before = previous
    previous = .leftBrace
    while true {
      let lexeme = lexer.next()
      if lexeme.start >= covered, lexeme.end > lexeme.start {
        fillGap(upTo: lexeme.start)
        add(lexeme)
      }
      if lexeme.kind == .end { break }
    }
    fillGap(upTo: field.end)
    previous = before
  }

  private static let builtinNames: Set<String> = [
    "abs", "all", "any", "bool", "dict", "divmod", "enumerate", "filter", "float", "format", "int", "isinstance", "len",
    "list", "map", "max", "min", "pow", "print", "range", "repr", "reversed", "round", "set", "slice", "sorted", "str",
    "sum", "tuple", "type", "zip",
  ]
}
