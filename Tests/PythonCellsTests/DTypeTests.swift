// Every element type, as cells see it: thousands of expressions with the repr of their values, or the errors, as NumPy has them.
// What we refuse of them stands by name in refused.json, and nothing else may be refused.

import Foundation
import Testing
import Texts

@testable import PythonCells

@Suite struct DTypeTests {
  struct Recording: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable {
    /// Statements that come first; the expression; then the repr of its value, or the error's class and message.
    let s: String?
    let x: String
    let r: String?
    let e: String?

    var key: String { (s.map { $0 + "; " } ?? "") + x }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Data/dtypes")

  static let kinds = [
    "unary", "binary", "python-numbers", "scalars", "conversions", "reductions", "moving", "printing", "about",
    "ufuncs", "print-options",
  ]

  @Test(arguments: kinds) func valuesAndErrorsAreNumPys(_ kind: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(kind).json"))
    let recording = try JSONDecoder().decode(Recording.self, from: data)
    #expect(recording.cases.count >= 400)
    let refusedFile = Self.folder.appendingPathComponent("refused/\(kind).json")
    let isRecording = ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] != nil
    let refused =
      isRecording ? [:] : try JSONDecoder().decode([String: String].self, from: try Data(contentsOf: refusedFile))
    // One after another in one interpreter: each begins anew.
    let interpreter = Interpreter()
    var found: [String: String] = [:]
    var failures: [String] = []
    for recorded in recording.cases {
      let (value, error) = result(of: recorded, in: interpreter)
      if let error, error.hasPrefix("unsupported: ") || error.hasPrefix("undecidable: ") {
        found[recorded.key] = error
        if isRecording || refused[recorded.key] == error { continue }
      }
      if value != recorded.r || error != recorded.e {
        failures.append("\(recorded.key)\n  \(value ?? error ?? "")\n  instead of \(recorded.r ?? recorded.e ?? "")")
      }
    }
    let differing = failures.count
    #expect(differing == 0, "\(failures.prefix(isRecording ? 500 : 20).joined(separator: "\n"))")
    if isRecording {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      try encoder.encode(found).write(to: refusedFile)
    } else {
      // What is no longer refused is no longer listed.
      #expect(refused.keys.allSatisfy { found[$0] != nil })
    }
  }

  private func result(of recorded: Case, in interpreter: Interpreter) -> (value: String?, error: String?) {
    let text = "import numpy as np\n\(recorded.s ?? "")\nprint(repr(\(recorded.x)), end='')\n"
    do throws(PythonError) {
      let run = interpreter.run(try interpreter.prepare(Source(file: "expression.py", text: text)))
      return run.error.map { (nil, $0.description) } ?? (run.output, nil)
    } catch {
      return (nil, error.description)
    }
  }
}
