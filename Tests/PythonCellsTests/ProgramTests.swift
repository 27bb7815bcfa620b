// The evaluator against real CPython and NumPy: every recorded program must print the same bytes and end in the same
// error at the same place.

import Engines
import Foundation
import PythonCells
import Testing
import Texts

// Serialized, because each program gets a thread of its own.
@Suite(.serialized) struct ProgramTests {
  @Test(arguments: RecordedProgram.all)
  func printsWhatPythonPrints(_ program: RecordedProgram) async {
    let result = await played(program)
    #expect(result.output == program.output)
    #expect(result.error == program.error)
  }

  @Test func corpusIsComplete() {
    let refused = RecordedProgram.all.filter { $0.name.hasPrefix("unsupported/") }
    let places = RecordedProgram.all.filter { $0.name.hasPrefix("places/") }
    #expect(refused.count >= 40)
    #expect(RecordedProgram.all.count - refused.count - places.count >= 400)
    // A program without an expectation would agree with an evaluator that does nothing.
    for program in RecordedProgram.all {
      #expect(!program.output.isEmpty || program.error != nil, "\(program.name) expects nothing")
    }
  }

  /// Runs a program on a stack as large as the main thread's, where lessongen runs its cells: a test's own thread has far
  /// less, and the corpus holds deep recursion.
  private func played(_ program: RecordedProgram) async -> (output: String, error: String?) {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        let interpreter = Interpreter()
        let source = Source(file: program.name + ".py", text: program.text)
        let result: (output: String, error: PythonError?)
        do throws(PythonError) {
          let run = interpreter.run(try interpreter.prepare(source))
          result = (program.name.hasPrefix("warnings/") ? Self.told(run) : run.output, run.error)
        } catch {
          result = ("", error)
        }
        continuation.resume(returning: (result.output, result.error.map(Self.line)))
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// What it printed and what it was warned of, in order.
  private static func told(_ run: RunResult) -> String {
    run.outputs.map { output in
      switch output {
      case .stdout(let text), .stderr(let text): text
      case .display, .result, .undrawn, .timed: ""
      }
    }.joined()
  }

  private static func line(_ error: PythonError) -> String {
    "\(error.place?.line ?? 0):\(error.place?.column ?? 0): \(error.description)"
  }
}
