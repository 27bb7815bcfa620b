// The highlighter: every token of some texts, right and wrong, and the promise that tokens rejoin to their text.

import Testing
import Texts

@testable import PythonSyntax

@Suite struct HighlightTests {
  struct Highlighted: Decodable {
    let source: String
    /// `kind text`, blank space left out.
    let tokens: [String]
  }

  @Test func tokensOfSmallTexts() throws {
    for recorded in try Recording<Highlighted>.read("highlight") {
      let source = Source(file: "", text: recorded.source)
      let tokens = highlightTokens(recorded.source)
      let shown = tokens.filter { $0.kind != .whitespace && $0.kind != .newline }
        .map { "\($0.kind) \(source.text($0.range))" }
      #expect(shown == recorded.tokens, "\(recorded.source)")
    }
  }

  @Test func tokensRejoinToTheirText() throws {
    var programs = try Recording<Tree>.read("syntax-trees").map(\.source)
    programs += try Recording<Mistake>.read("syntax-errors").map(\.source)
    for program in programs { #expect(highlightTokens(program).isRejoining(program), "\(program)") }
  }

  /// In a program that Python accepts, nothing is marked as an error.
  @Test func validProgramsHaveNoErrorTokens() throws {
    for recorded in try Recording<Tree>.read("syntax-trees") {
      #expect(!highlightTokens(recorded.source).contains { $0.kind == .error }, "\(recorded.source)")
    }
  }
}
