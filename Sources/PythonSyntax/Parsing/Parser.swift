// Lexemes → the syntax tree, by CPython's grammar (3.11's, and what 3.12 added to it), as recursive descent. The rules are in Parser*.swift, one file
// per part of the grammar; this file holds the cursor, and what becomes of a failure.
//
// Like CPython's, the parser runs twice where it fails: first to find how far the text can be read, then over the same
// statement with `isDiagnosing` set, where it also looks for the mistakes that authors usually make and gives them
// their own messages.

import Texts

package struct Parser {
  enum Failure: Error {
    /// No rule fits: "invalid syntax" at the furthest lexeme.
    case stuck
    case found(SyntaxError.Kind, String, SourceRange)
    /// What was found in an f-string's field, or about its braces.
    case settled(SyntaxError)
  }

  let source: Source
  let lexemes: [Lexeme]
  let lexical: Lexer.Failure?
  var index = 0
  /// The furthest lexeme that was looked at.
  var furthest = 0
  /// How many expressions are being read one inside the other.
  var depth = 0
  var isDiagnosing = false
  /// The second run, or an attempt within it: there a rule that fails behind an expression leaves the expression
  /// standing, as in CPython's grammar.
  var isSecondRun = false
  /// How many lexemes the second run has read: attempts inside attempts must not take for ever.
  var effort = 0
  /// Where the bases of a class begin: a generator cannot be the only one of them, as it can of a call's arguments.
  var classParenthesis: Int?
  /// What stands between an f-string's braces is read as if in parentheses, and its errors say where they are.
  let isField: Bool
  /// Prepares to read a cell, or an inline expression.
  package init(_ source: Source) throws(SyntaxError) {
    if let zero = source.bytes.firstIndex(of: 0) {
      throw SyntaxError(
        .syntax, "source code string cannot contain null bytes", at: SourceRange(zero, zero + 1))
    }
    self.init(source, field: nil, depth: 0)
  }

  init(_ source: Source, field: SourceRange?, depth: Int) {
    self.source = source
    self.depth = depth
    isField = field != nil
    var lexer = Lexer(source, field: field)
    var lexemes: [Lexeme] = []
    lexemes.reserveCapacity(((field?.end ?? source.bytes.count) - (field?.start ?? 0)) / 3 + 4)
    repeat { lexemes.append(lexer.next()) } while lexemes.last?.kind != .end && lexemes.last?.kind != .error
    self.lexemes = lexemes
    lexical = lexer.failure
  }

  /// Reads a whole cell, with what CPython's symbol table and compiler refuse as well.
  package mutating func program() throws(SyntaxError) -> [Statement] {
    let statements = try tree()
    try SyntaxChecks.run(statements, source)
    return statements
  }

  /// Reads a whole cell by its grammar alone, as `ast.parse` does.
  package mutating func tree() throws(SyntaxError) -> [Statement] {
    var statements: [Statement] = []
    while kind != .end {
      do {
        try statement(into: &statements)
      } catch {
        throw diagnosed(error) { (parser) throws(Failure) in
          // CPython reads all from the start again: some mistakes are seen before the place where it stumbled.
          parser.index = 0
          var ignored: [Statement] = []
          while parser.kind != .end { try parser.statement(into: &ignored) }
        }
      }
    }
    return statements
  }

  /// Whether the text's last statement has a semicolon behind it.
  package var endsWithSemicolon: Bool {
    lexemes.last { ![.newline, .dedent, .end].contains($0.kind) }?.kind == .semicolon
  }

  // MARK: The cursor

  var lexeme: Lexeme { lexemes[index] }
  var kind: Lexeme.Kind { lexemes[index].kind }
  /// The kind of the lexeme behind the present one.
  var following: Lexeme.Kind { index + 1 < lexemes.count ? lexemes[index + 1].kind : .end }

  mutating func advance() {
    guard index + 1 < lexemes.count else { return }
    index += 1
    effort += 1
    if index > furthest { furthest = index }
  }

  mutating func take(_ wanted: Lexeme.Kind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  mutating func expect(_ wanted: Lexeme.Kind) throws(Failure) {
    guard take(wanted) else { throw .stuck }
  }

  /// The bytes of a lexeme as text.
  func text(_ lexeme: Lexeme) -> String { source.text(lexeme.range) }

  /// The name that stands here.
  mutating func name() throws(Failure) -> (text: String, range: SourceRange) {
    guard kind == .name else { throw .stuck }
    let found = lexeme
    advance()
    return (identifier(found), found.range)
  }

  /// A name as Python compares names: in NFKC.
  func identifier(_ lexeme: Lexeme) -> String {
    let text = text(lexeme)
    return source.bytes[lexeme.start..<lexeme.end].contains { $0 >= 0x80 } ? CompatibilityForm.of(text) : text
  }

  /// Whether this word, which is a keyword only in some places, stands here.
  func isWord(_ word: String) -> Bool { kind == .name && text(lexeme) == word }

  /// From the start of a lexeme to the end of the last one read.
  func range(from start: Int) -> SourceRange { range(from: start, through: index - 1) }

  /// From the start of a lexeme to the end of the last one that is more than a line's end.
  func statementRange(from start: Int) -> SourceRange {
    var last = index - 1
    while last > start, [.newline, .dedent, .indent].contains(lexemes[last].kind) { last -= 1 }
    return range(from: start, through: last)
  }

  private func range(from start: Int, through last: Int) -> SourceRange {
    SourceRange(lexemes[start].start, lexemes[max(start, last)].end)
  }

  /// A node that reaches from a lexeme to the last one read.
  func node(_ kind: Expression.Kind, from start: Int) throws(Failure) -> Expression {
    let node = Expression(kind: kind, range: range(from: start))
    guard node.height <= Self.greatestHeight else {
      throw .found(.limit, "expression nested more than \(Self.greatestHeight) deep", node.range)
    }
    return node
  }

  /// How high a tree may grow; a chain `1 + 1 + 1 + …` grows by one with every operator.
  static let greatestHeight = 1000
  /// How deep the parser may recurse.
  static let greatestDepth = 200

  mutating func descend() throws(Failure) {
    depth += 1
    guard depth <= Self.greatestDepth else {
      throw .found(.limit, "expression nested more than \(Self.greatestDepth) deep", lexeme.range)
    }
  }

  // MARK: Failures

  func syntaxError(_ message: String, _ range: SourceRange) -> Failure { .found(.syntax, message, range) }

  /// An error at the lexeme that the parser has got to (`RAISE_SYNTAX_ERROR` without a place, in CPython).
  func syntaxErrorAtFurthest(_ message: String) -> Failure { .found(.syntax, message, place(ofLexeme: furthest)) }

  /// Where an error at a lexeme points: a changed indentation is shown at the code behind it, a line's end at the
  /// comment before it, the end of the text at the end of its last line.
  func place(ofLexeme index: Int) -> SourceRange {
    var index = index
    while lexemes[index].kind == .indent || lexemes[index].kind == .dedent { index += 1 }
    let range = lexemes[index].range
    if lexemes[index].kind == .newline, index > 0,
      let comment = source.bytes[lexemes[index - 1].end..<range.start].firstIndex(of: UInt8(ascii: "#"))
    {
      return SourceRange(comment, range.start)
    }
    guard lexemes[index].kind == .end, !isField, range.start > 0, source.bytes[range.start - 1].isLineEnd else {
      return range
    }
    return SourceRange(range.start - 1, range.start)
  }

  /// The error to show for a failure: CPython's `_PyPegen_run_parser` and `_PyPegen_set_syntax_error`.
  mutating func diagnosed(
    _ failure: Failure, again: (inout Parser) throws(Failure) -> Void
  ) -> SyntaxError {
    let reached = furthest
    var verdict = failure
    if case .stuck = failure {
      if lexemes[reached].kind == .error, let lexical { return error(lexical) }
      let depthBefore = depth
      isDiagnosing = true
      isSecondRun = true
      effort = 0
      do {
        depth = 0
        try again(&self)
      } catch {
        verdict = error
      }
      depth = depthBefore
      isDiagnosing = false
      isSecondRun = false
    }
    if case .found(.limit, _, _) = verdict {
    } else if let lexical, lexemes[furthest].kind == .error {
      return error(lexical)
    }
    let place: SourceRange
    let kind: SyntaxError.Kind
    let message: String
    switch verdict {
    case .stuck:
      place = self.place(ofLexeme: reached)
      let isIndentation = lexemes[reached].kind == .indent || lexemes[reached].kind == .dedent
      kind = isIndentation ? .indentation : .syntax
      message =
        !isIndentation
        ? "invalid syntax" : lexemes[reached].kind == .indent ? "unexpected indent" : "unexpected unindent"
    case .found(let found, let text, let range):
      (kind, message, place) = (found, text, range)
    case .settled(let error):
      if error.kind != .limit, let lexical, overrides(lexical) { return self.error(lexical) }
      return error
    }
    let isFinal: Bool
    if case .stuck = verdict { isFinal = kind == .indentation } else { isFinal = kind == .limit }
    if !isFinal, let lexical, overrides(lexical) { return error(lexical) }
    return SyntaxError(kind, message, at: place, ofField: isField && kind == .syntax)
  }

  /// Whether what the lexer found further on is reported instead: the parser's stumbling is often only its consequence.
  private func overrides(_ lexical: Lexer.Failure) -> Bool {
    guard let open = lexical.unclosed else { return lexical.isEager }
    return source.position(of: lexemes[furthest].start).line > source.position(of: open).line
  }

  private func error(_ lexical: Lexer.Failure) -> SyntaxError {
    SyntaxError(lexical.kind, lexical.message, at: lexical.range)
  }
}
