// Subscripts, methods and functions of arrays, chained as cells chain them, against what Python gave:
// Tests/Data/arrays/programs.json, recorded by Tests/record_array_programs.py.

import Foundation
import PythonCells
import Testing
import Texts

@Suite struct ArrayProgramTests {
  struct Recording: Decodable {
    let numpy: String
    let setup: String
    /// Text, and repr or error.
    let expressions: [[String]]
    /// Text, and what is printed.
    let programs: [[String]]

    init() throws {
      let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let data = try Data(contentsOf: tests.appending(path: "Data/arrays/programs.json"))
      self = try JSONDecoder().decode(Recording.self, from: data)
    }
  }

  /// What a program prints; an error ends it, without the module that NumPy's own error classes come from.
  private func printed(_ text: String, by interpreter: Interpreter) -> String {
    func line(_ error: PythonError) -> String {
      let name = error.kind.rawValue.split(separator: ".").last.map(String.init) ?? error.kind.rawValue
      return "!! \(name): \(error.message)"
    }
    do throws(PythonError) {
      let run = interpreter.run(try interpreter.prepare(Source(file: "program.py", text: text)))
      return run.output + (run.error.map(line) ?? "")
    } catch {
      return line(error)
    }
  }

  @Test func expressionsGiveWhatTheyGiveInPython() throws {
    let recording = try Recording()
    #expect(recording.expressions.count >= 1400)
    let interpreter = Interpreter()
    #expect(printed(recording.setup, by: interpreter) == "")
    var mismatches = 0
    for entry in recording.expressions {
      let found = printed("print(repr(\(entry[0])))", by: interpreter)
      let expected = entry[1].hasPrefix("!!") ? entry[1] : entry[1] + "\n"
      if found == expected { continue }
      mismatches += 1
      if mismatches < 10 { #expect(found == expected, "\(entry[0])") }
    }
    #expect(mismatches == 0)
  }

  @Test func programsPrintWhatTheyPrintInPython() throws {
    let recording = try Recording()
    #expect(recording.programs.count >= 500)
    var mismatches = 0
    for entry in recording.programs {
      let interpreter = Interpreter()
      #expect(printed(recording.setup, by: interpreter) == "")
      let found = printed(entry[0], by: interpreter)
      if found == entry[1] { continue }
      mismatches += 1
      if mismatches < 10 { #expect(found == entry[1], "\(entry[0])") }
    }
    #expect(mismatches == 0)
  }

  @Test func listInsideItselfEndsWithAnError() {
    let setup = "import numpy as np\nitems = [1]\nitems.append(items)\na = np.zeros(2)\n"
    #expect(
      printed(setup + "a[:] = items", by: Interpreter())
        == "!! ValueError: setting an array element with a sequence. The requested array would exceed the maximum number "
        + "of dimension of 1.")
    #expect(printed(setup + "a[0] = items", by: Interpreter()).hasPrefix("!! "))
    #expect(printed(setup + "a[items]", by: Interpreter()).hasPrefix("!! "))
  }
}
