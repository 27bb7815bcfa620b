// The bundled lesson, traced: it prints the same bytes as without a trace, and its hand-written gradients are those of its own
// code.

import Arrays
import Foundation
import Testing
import Texts

@testable import PythonCells

@Suite struct AutodiffLessonTests {
  private static let program: AutodiffProgram = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = root.appending(path: "Templates/backpropagation/cells.py")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return AutodiffProgram(text: text, cost: "e", parameters: ["W0", "B0", "W1", "B1"])
  }()

  @Test func printsTheSame() throws {
    let output = try Self.program.plainOutput()
    #expect(output.contains("Error =  0.1061718585994833"))
    #expect(try Self.program.traced().output == output)
  }

  @Test func gradientsAreThoseOfTheLesson() throws {
    let (_, gradients, interpreter) = try Self.program.traced()
    #expect(gradients.map(\.name) == ["B0", "B1", "W0", "W1"])
    for gradient in gradients {
      guard case .array(let claimed)? = interpreter[global: "G_" + gradient.name] else {
        Issue.record("no G_\(gradient.name)")
        continue
      }
      #expect(claimed.shape == gradient.gradient.shape)
      for (mine, theirs) in zip(gradient.gradient.asDoubles, claimed.asDoubles) { #expect(abs(mine - theirs) <= 1e-15) }
    }
    #expect(try Self.program.largestDisagreement(gradients) < 1e-11)
  }
}

@Suite struct AutodiffTraceTests {
  private func gradient(_ text: String, _ parameters: [String]) throws -> [String: [Double]] {
    let (_, gradients, _) = try AutodiffProgram(text: text, parameters: parameters).traced()
    return Dictionary(uniqueKeysWithValues: gradients.map { ($0.name, $0.gradient.asDoubles) })
  }

  @Test func theLastBindingCounts() throws {
    let text = "w = 3.0\nfor step in range(2):\n    w = w * w\nJ = w * w\n"
    #expect(try gradient(text, ["w"]) == ["w": [162]])
  }

  @Test func aCostThatWasComputedBeforeKeepsItsParameter() throws {
    #expect(try gradient("w = 3.0\nJ = w * w\nw = 10.0\n", ["w"]) == ["w": [6]])
  }

  @Test func writingIntoAParameterMakesANewOne() throws {
    let text = "import numpy as np\nw = np.zeros(2)\nw[0] = 3.0\nw += 1\nJ = np.sum(w * w)\n"
    #expect(try gradient(text, ["w"]) == ["w": [8, 2]])
  }

  @Test func twoParametersMayShareAnArray() throws {
    let text = "import numpy as np\nt = np.array([1.0, 2.0, 3.0])\na = t[:2]\nb = t[2:]\nJ = np.sum(t * t * t)\n"
    #expect(try gradient(text, ["a", "b"]) == ["a": [3, 12], "b": [27]])
  }

  @Test func integersAreNoParameters() throws {
    #expect(try gradient("w = 3\nJ = 2.0 * w\n", ["w"]) == [:])
  }

  @Test func whatHasNoDerivativeIsNamedAtItsPlace() throws {
    let program = AutodiffProgram(text: "import math\nw = 1.5\nJ = 2 * math.gamma(w)\n", parameters: ["w"])
    let error = #expect(throws: PythonError.self) { try program.traced() }
    #expect(error?.description == "unsupported: cannot be differentiated: math.gamma")
    #expect(error?.place?.line == 3 && error?.place?.column == 9)
  }

  /// Whatever writes into an array and does not record it is found out when the array is read next.
  @Test func anUnrecordedChangeIsRefused() throws {
    let interpreter = TracingInterpreter()
    let first = try interpreter.prepare(
      Source(file: "cells.py", text: "import numpy as np\nw = np.array([1.0, 2.0])\nx = w * w\n"))
    let second = try interpreter.prepare(Source(file: "cells.py", text: "J = np.sum(x)\n"))
    interpreter.startTrace(of: ["w"])
    #expect(interpreter.run(first).error == nil)
    guard case .array(let x)? = interpreter[global: "x"] else {
      Issue.record("x is no array")
      return
    }
    x[0] = 7
    #expect(interpreter.run(second).error == nil)
    let error = #expect(throws: PythonError.self) { try interpreter.gradients(of: "J") }
    #expect(
      error?.description
        == "unsupported: cannot be differentiated: an array changed by an operation that is not recorded")
  }

  @Test func aKeyIsRefused() throws {
    let program = AutodiffProgram(text: "w = 1.5\nd = {w: 2.0}\nJ = d[w]\n", parameters: ["w"])
    let error = #expect(throws: PythonError.self) { try program.traced() }
    #expect(
      error?.description
        == "unsupported: cannot be differentiated: a number that depends on a parameter, as a key or in a set")
  }

  /// What is known of arrays that are gone is forgotten from time to time, and of no other.
  @Test func manyArraysComeAndGo() throws {
    let text = """
      import numpy as np
      w = np.array([1.0, 2.0])
      kept = [w * 3]
      x = w * 1.0
      for step in range(1000):
          y = x * 1.0
          x = y[::-1] + 0 * w
      J = np.sum(x * x) + np.sum(kept[0])
      """
    #expect(try gradient(text, ["w"]) == ["w": [5, 7]])
  }

  /// Each turn's graph hangs on the one before: freeing it must not overflow the stack.
  @Test func aLongChainIsFreed() throws {
    let text = "w = 1.0\nx = w\nfor step in range(20000):\n    x = x * 1.0\nJ = x\n"
    #expect(try gradient(text, ["w"]) == ["w": [1]])
  }

  @Test func aRunMayBeTracedAgain() throws {
    let interpreter = TracingInterpreter()
    let program = try interpreter.prepare(Source(file: "cells.py", text: "w = 2.0\nJ = w ** 3\n"))
    for _ in 0..<2 {
      interpreter.startTrace(of: ["w"])
      #expect(interpreter.run(program).error == nil)
      #expect(try interpreter.gradients(of: "J").map { $0.gradient.asDoubles } == [[12]])
      interpreter.stopTrace()
      interpreter.reset()
    }
    #expect(interpreter.run(program).error == nil)
    guard case .float(8)? = interpreter[global: "J"] else {
      Issue.record("J is still traced")
      return
    }
  }
}
