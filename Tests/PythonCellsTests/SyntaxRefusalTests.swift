// What Python can read and we cannot run: refused by its name and at its place, before anything runs.

import Foundation
import PythonCells
import Testing
import Texts

@Suite struct SyntaxRefusalTests {
  struct Recording: Decodable {
    struct Case: Decodable {
      let source: String
      let message: String
      let line: Int
      let column: Int
    }
    let cases: [Case]
  }

  @Test func whatWeLackIsRefusedByName() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appending(path: "Data/syntax-refusals.json"))
    let cases = try JSONDecoder().decode(Recording.self, from: data).cases
    #expect(cases.count >= 30)
    for recorded in cases {
      let error = try #require(throws: PythonError.self, "\(recorded.source)") {
        try Interpreter().prepare(Source(file: "cell", text: recorded.source))
      }
      #expect(error.kind == .unsupported, "\(recorded.source)")
      #expect(error.message == recorded.message, "\(recorded.source)")
      #expect(error.place?.line == recorded.line, "\(recorded.source)")
      #expect(error.place?.column == recorded.column, "\(recorded.source)")
    }
  }

  /// E13: IPython takes the indentation of a whole cell away before Python reads it.
  @Test(arguments: [
    (" x = 1", "1"), ("  x = 1\n  x += 1\n", "2"), ("\n\t\n\tif True:\n\t    x = 3\n", "3"),
    ("   # note\n   x = 4", "4"), ("  x = 5\ny = 1", "5"),
  ])
  func anIndentedCellIsRead(text: String, expected: String) throws {
    let interpreter = Interpreter()
    let result = interpreter.run(try interpreter.prepare(Source(file: "cell", text: text)))
    #expect(result.error == nil)
    let x = try interpreter.evaluate(try interpreter.prepareInline(Source(file: "cell", text: "x")))
    #expect(x.text == expected)
  }

  @Test func anIndentedCellsPlacesAreTheFiles() throws {
    let error = try #require(throws: PythonError.self) {
      try Interpreter().prepare(Source(file: "cell", text: "  x = 1\n  async with a:\n    pass\n", firstLine: 10))
    }
    #expect(error.place?.line == 11)
    #expect(error.place?.column == 3)
  }

  /// E16: the quotes of an f-string may stand in its fields (PEP 701).
  @Test func quotesInsideAnFString() throws {
    let interpreter = Interpreter()
    let text = #"""
      d = {"a": 1, "b": [2, 3]}
      f"{d["a"]} {f"{d["b"][0]:>{f"{4}"}}"} {"\n".join(["x"])} {
        d["a"]  # a comment
      }"
      """#
    let result = interpreter.run(try interpreter.prepare(Source(file: "cell", text: text)))
    #expect(result.error == nil)
    guard case .string(let value)? = result.value else {
      Issue.record("no string")
      return
    }
    #expect(value.text == "1    2 x 1")
  }
}
