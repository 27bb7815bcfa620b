// Random numbers against CPython's and NumPy's own: Tests/Data/random, recorded by Tests/record_random.py.

import Arrays
import Foundation
import Testing
import Texts

@testable import PythonCells

@Suite struct RandomTests {
  struct Recording: Decodable {
    let setup: String
    /// A stream's program, the digest of its bits and its last number; or a line and its repr or error.
    let cases: [[String]]

    init(_ name: String) throws {
      let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let data = try Data(contentsOf: tests.appending(path: "Data/random/\(name).json"))
      self = try JSONDecoder().decode(Recording.self, from: data)
    }
  }

  private func run(_ text: String) -> (output: String, error: PythonError?, interpreter: Interpreter) {
    let interpreter = Interpreter()
    do throws(PythonError) {
      let run = interpreter.run(try interpreter.prepare(Source(file: "random.py", text: text)))
      return (run.output, run.error, interpreter)
    } catch {
      return ("", error, interpreter)
    }
  }

  @Test(arguments: 0..<4) func streamsAreThoseOfPythonAndNumPy(part: Int) throws {
    let recording = try Recording("streams")
    #expect(recording.cases.count >= 850)
    var failures: [String] = []
    for (place, entry) in recording.cases.enumerated() where place % 4 == part {
      var lines = entry[0].split(separator: "\n").map(String.init)
      lines[lines.count - 1] = "drawn = " + lines[lines.count - 1]
      let (_, error, interpreter) = run(recording.setup + lines.joined(separator: "\n") + "\n")
      let words = error == nil ? interpreter[global: "drawn"].flatMap(words) : nil
      let found = words.map(digest) ?? error?.description ?? "no numbers"
      if found != entry[1] { failures.append("\(entry[0]): \(found)") }
    }
    #expect(failures.isEmpty, "\(failures.count) differ:\n\(failures.prefix(40).joined(separator: "\n"))")
  }

  @Test func callsGiveWhatTheyGiveInPython() throws {
    let recording = try Recording("calls")
    #expect(recording.cases.count >= 240)
    var failures: [String] = []
    for entry in recording.cases {
      let (output, error, _) = run(recording.setup + "print(repr(\(entry[0])), end='')\n")
      let found = error.map(line) ?? output
      if found != entry[1] { failures.append("\(entry[0])\n  \(found)\n  instead of \(entry[1])") }
    }
    #expect(failures.isEmpty, "\(failures.count) differ:\n\(failures.prefix(60).joined(separator: "\n"))")
  }

  @Test(arguments: [
    "np.random.rand()", "np.random.default_rng().random()", "np.random.RandomState().rand()", "random.random()",
    "random.Random().random()", "random.shuffle([1, 2])", "np.random.permutation(3)",
  ])
  func nothingIsDrawnWithoutASeed(text: String) {
    #expect(run("import random\nimport numpy as np\n\(text)\n").error?.kind == .undecidable)
  }

  @Test func streamsEndWithTheLesson() throws {
    let interpreter = Interpreter()
    let seed = try interpreter.prepare(
      Source(file: "a.py", text: "import random\nimport numpy as np\nnp.random.seed(1)\nrandom.seed(1)\n"))
    let draw = try interpreter.prepare(
      Source(file: "b.py", text: "import random\nimport numpy as np\nprint(np.random.rand(), random.gauss())\n"))
    _ = interpreter.run(seed)
    let first = interpreter.run(draw)
    #expect(first.error == nil)
    #expect(interpreter.run(draw).output != first.output)
    interpreter.reset()
    #expect(interpreter.run(draw).error?.kind == .undecidable)
    _ = interpreter.run(seed)
    #expect(interpreter.run(draw).output == first.output)
    // Another lesson's stream is its own.
    let other = Interpreter()
    #expect(
      other.run(try other.prepare(Source(file: "c.py", text: "import numpy as np\nnp.random.rand()\n"))).error != nil)
  }

  /// Its error class without the module, as the recording has it.
  private func line(_ error: PythonError) -> String {
    let name = error.className.split(separator: ".").last.map(String.init) ?? error.className
    return "!! \(name): \(error.message)"
  }

  private func words(_ value: Value) -> [UInt64]? {
    switch value {
    case .array(let array):
      return array.asInts.map { $0.map { UInt64(bitPattern: Int64($0)) } } ?? array.asDoubles.map(\.bitPattern)
    case .list(let list):
      return list.items.map { item in
        if case .int(let number) = item { UInt64(bitPattern: Int64(number)) } else { item.plainFloat?.bitPattern ?? 0 }
      }
    default: return nil
    }
  }

  private func digest(_ words: [UInt64]) -> String {
    let digest = words.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ $1) &* 0x100_0000_01B3 }
    let text = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
