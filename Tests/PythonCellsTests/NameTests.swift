// Every name that CPython and NumPy have, one by one: right or "unsupported", never denied. Tests/record_names.py lists them.

import Foundation
import Testing
import Texts

@testable import PythonCells

@Suite struct NameTests {
  /// A line of Tests/Data/names: what a cell writes, and what is right.
  private struct Line {
    let expression: String
    let right: String
  }

  private static func lines(_ name: String) throws -> [Line] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data/names/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Line(expression: String(parts[0]), right: String(parts[1]))
    }
  }

  private static func interpreter() throws(PythonError) -> Interpreter {
    let interpreter = Interpreter()
    let imports = Source(file: "imports", text: "import math\nimport random\nimport numpy as np")
    _ = interpreter.run(try interpreter.prepare(imports))
    return interpreter
  }

  /// The value's repr; or its error.
  private func outcome(_ expression: String, in interpreter: Interpreter) -> Result<String, PythonError> {
    do throws(PythonError) {
      let result = interpreter.run(try interpreter.prepare(Source(file: "names", text: expression)))
      if let error = result.error { return .failure(error) }
      return .success(try result.value.map { value throws(PythonError) in try interpreter.repr(value) } ?? "None")
    } catch {
      return .failure(error)
    }
  }

  /// At least so many lines: a list that lost its names would be no test.
  @Test(arguments: [
    ("builtins", 150), ("attributes", 2000), ("types", 1500), ("modules", 1300), ("dtypes", 500), ("operations", 8000),
  ])
  func whatExistsIsNeverDenied(file: String, count: Int) throws {
    let lines = try Self.lines(file)
    #expect(lines.count >= count)
    let interpreter = try Self.interpreter()
    var wrong: [String] = []
    for line in lines {
      switch outcome(line.expression, in: interpreter) {
      case .success(let text):
        if line.right != "…", text != line.right { wrong.append("\(line.expression): \(text), not \(line.right)") }
      case .failure(let error):
        guard error.kind != .unsupported, error.kind != .undecidable else { continue }
        wrong.append("\(line.expression): \(error.description)")
      }
    }
    #expect(wrong == [], "\(wrong.count) of \(lines.count):\n\(wrong.joined(separator: "\n"))")
  }

  @Test func whatDoesNotExistIsDenied() throws {
    let lines = try Self.lines("denied")
    #expect(lines.count >= 400)
    let interpreter = try Self.interpreter()
    var wrong: [String] = []
    for line in lines {
      switch outcome(line.expression, in: interpreter) {
      case .success(let text): wrong.append("\(line.expression): \(text), not \(line.right)")
      case .failure(let error):
        // What is about a name that is missing here itself is unsupported as a whole.
        if error.description != line.right {
          wrong.append("\(line.expression): \(error.description), not \(line.right)")
        }
      }
    }
    #expect(wrong == [], "\(wrong.count) of \(lines.count):\n\(wrong.joined(separator: "\n"))")
  }

  /// A keyword that the real function has is never "unexpected".
  @Test func keywordsAreNeverDenied() throws {
    let lines = try Self.lines("keywords")
    #expect(lines.count >= 1900)
    let interpreter = try Self.interpreter()
    var wrong: [String] = []
    for line in lines {
      guard case .failure(let error) = outcome("\(line.expression)(\(line.right)=None)", in: interpreter) else {
        continue
      }
      let denials = ["unexpected keyword argument '", "takes no keyword arguments", "is an invalid keyword argument"]
      if error.kind == .type, denials.contains(where: error.message.contains) {
        wrong.append("\(line.expression)(\(line.right)=): \(error.description)")
      }
    }
    #expect(wrong == [], "\(wrong.count) of \(lines.count):\n\(wrong.joined(separator: "\n"))")
  }
}
