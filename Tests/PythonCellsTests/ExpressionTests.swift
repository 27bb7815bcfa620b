// What NumPy's functions make of random arrays, as cells call them: the repr of each value, or the error, as NumPy has it.

import Foundation
import Testing
import Texts

@testable import PythonCells

@Suite struct ExpressionTests {
  struct Recording: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable {
    /// The expression; then the repr of its value, or the error's class and message.
    let x: String
    let r: String?
    let e: String?
  }

  @Test func valuesAndErrorsAreNumPys() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Data/arrays/expressions.json"))
    let recording = try JSONDecoder().decode(Recording.self, from: data)
    #expect(recording.cases.count >= 2400)
    var failures: [String] = []
    for recorded in recording.cases {
      let (value, error) = try result(of: recorded.x)
      if value != recorded.r || error != recorded.e {
        failures.append("\(recorded.x)\n  \(value ?? error ?? "")\n  instead of \(recorded.r ?? recorded.e ?? "")")
      }
    }
    #expect(failures.isEmpty, "\(failures.count) differ:\n\(failures.prefix(20).joined(separator: "\n"))")
  }

  private func result(of expression: String) throws -> (value: String?, error: String?) {
    let interpreter = Interpreter()
    let text = "import numpy as np\nprint(repr(\(expression)), end='')\n"
    let run = interpreter.run(try interpreter.prepare(Source(file: "expression.py", text: text)))
    return run.error.map { (nil, $0.description) } ?? (run.output, nil)
  }
}
