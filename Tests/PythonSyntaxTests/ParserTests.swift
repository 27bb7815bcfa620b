// The parser against CPython 3.11: trees with the bytes of every node, and the errors of wrong programs with their
// places.

import Testing
import Texts

@testable import PythonSyntax

@Suite struct ParserTests {
  @Test func treesAndRangesAreCPythons() throws {
    let cases = try Recording<Tree>.read("syntax-trees")
    #expect(cases.count >= 600)
    for recorded in cases {
      switch reading(recorded.source) {
      case .success(let statements): #expect(TreeDump().dump(statements) == recorded.tree, "\(recorded.source)")
      case .failure(let error): Issue.record("\(recorded.source): \(error.message)")
      }
    }
  }

  /// Grammar of Python 3.12: each says why it is there.
  @Test func newerGrammarIsRead() throws {
    let cases = try Recording<NewerTree>.read("syntax-newer")
    #expect(cases.count >= 15)
    for recorded in cases {
      #expect(!recorded.because.isEmpty)
      switch reading(recorded.source) {
      case .success(let statements): #expect(TreeDump().dump(statements) == recorded.tree, "\(recorded.source)")
      case .failure(let error): Issue.record("\(recorded.source): \(error.message)")
      }
    }
  }

  @Test func mistakesAreReportedAsCPythonReportsThem() throws {
    let cases = try Recording<Mistake>.read("syntax-errors")
    #expect(cases.count >= 1300)
    for recorded in cases {
      switch reading(recorded.source) {
      case .success: Issue.record("accepted: \(recorded.source)")
      case .failure(let error): #expect(error.verdict(in: recorded.source) == recorded.expected, "\(recorded.source)")
      }
      // A difference needs its reason.
      #expect((recorded.ours == nil) == (recorded.because == nil), "\(recorded.source)")
    }
  }

  @Test func liveValuesReadLikeFieldsOfAnFString() throws {
    for recorded in try Recording<Tree>.read("syntax-inline") {
      var parser = try Parser(Source(file: "cell", text: recorded.source))
      let parts = [try parser.inline()]
      let dump = TreeDump(showsRanges: false).dump(parts)
      #expect("(fstring \(dump.joined(separator: " ")))" == recorded.tree, "\(recorded.source)")
    }
  }

  @Test(arguments: [
    ("", "1:1: SyntaxError: f-string: empty expression not allowed"),
    ("x:{y", "1:3: SyntaxError: f-string: expecting '}'"),
    ("x!q", "1:2: SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a'"),
    ("x y", "1:1: SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?"),
    ("f(x", "1:2: SyntaxError: f-string: unmatched '('"),
    ("x}", "1:2: SyntaxError: f-string: single '}' is not allowed"),
    ("x +", "1:4: SyntaxError: f-string: invalid syntax"),
    ("x # y", "1:3: SyntaxError: f-string expression part cannot include '#'"),
    ("a['b", "1:3: SyntaxError: f-string: unterminated string"),
  ])
  func wrongLiveValues(text: String, expected: String) throws {
    let source = Source(file: "cell", text: text)
    var parser = try Parser(source)
    let error = try #require(throws: SyntaxError.self) { try parser.inline() }
    #expect(error.verdict(in: source).description == expected)
  }

  @Test func stringsOfALiveValueMayHoldBackslashes() throws {
    var parser = try Parser(Source(file: "cell", text: #"'\t'.join(a["\""]):>5"#))
    let dump = TreeDump(showsRanges: false).dump([try parser.inline()])
    #expect(dump == [#"(field (call (. "\u{9}" join) (subscript a "\u{22}")) - (spec ">5"))"#])
  }

  @Test func placesCountFromTheFilesLine() throws {
    let source = Source(file: "cells.py", label: "sum", text: "x = 1\nif x:\ny = 2\n", firstLine: 40, indent: 2)
    var parser = try Parser(source)
    let error = try #require(throws: SyntaxError.self) { try parser.program() }
    #expect(
      error.verdict(in: source).description
        == "42:3: IndentationError: expected an indented block after 'if' statement on line 41")
    #expect(source.place(error.range).label == "sum")
  }

  @Test(arguments: [
    "x = 1\r\nif x:\r\n    y = '''a\r\nb'''\r\n", "x = 1\rif x:\r    y = '''a\rb'''\r",
    "\u{FEFF}x = 1\nif x:\n    y = '''a\nb'''",
  ])
  func lineEndsOfEveryKind(text: String) throws {
    let expected =
      "(assign (x) 1)\n(if x ((assign (y) \"a\\u{a}b\")) ())"
    #expect(TreeDump(showsRanges: false).dump(try reading(text).get()) == expected)
  }

  @Test func composedAndDecomposedNamesAreOneName() throws {
    guard case .assign(let targets, _) = try reading("e\u{301} = 1").get()[0].kind,
      case .name(let name) = targets[0].kind
    else {
      Issue.record("no assignment to a name")
      return
    }
    #expect(name == "\u{E9}")
  }
}
