// Every name of the modules and every method, called with values that depend on a parameter: the gradient agrees with central
// differences, or the result does not depend on the parameter, or it is refused by name. There is no third way.

import Arrays
import Foundation
import Testing

@testable import PythonCells

/// One line of Tests/Data/autodiff/closure.txt: `np.sum(A, axis=0) -> gradient`.
struct ClosureLine: CustomTestStringConvertible {
  let expression: String
  /// `gradient`, `flat`, or the refusal's message.
  let outcome: String

  var testDescription: String { expression }

  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/autodiff/closure.txt")

  static let all: [ClosureLine] = ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n")
    .compactMap { line in
      guard !line.hasPrefix("#"), let arrow = line.range(of: " -> ") else { return nil }
      return ClosureLine(expression: String(line[..<arrow.lowerBound]), outcome: String(line[arrow.upperBound...]))
    }

  private static let prelude = """
    import numpy as np
    import math
    def total(r):
        if isinstance(r, (list, tuple)):
            return sum([total(part) for part in r])
        if isinstance(r, np.ndarray):
            return np.sum(r * np.cos(np.arange(r.size) + 1.0).reshape(r.shape))
        if isinstance(r, (int, float, bool, np.generic)):
            return 1.7 * r
        return 0.0
    A = np.array([[0.31, -0.72, 0.53], [0.17, 0.94, -0.45]])
    v = np.array([0.62, -0.35, 0.81])
    P = np.array([[1.3, 2.1], [3.4, 0.7]])
    s = 0.37
    n = np.float64(1.21)
    C = np.array([[0.4, 1.1, -0.6], [0.9, -1.3, 0.2]])
    c = np.array([1.5, 0.8, -0.4])

    """

  func found() throws -> String {
    let body = expression.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    var lines = body.dropLast().joined(separator: "\n")
    let last = body.last ?? ""
    lines += last.hasPrefix("r =") ? "\n\(last)" : "\nr = \(last)"
    let program = AutodiffProgram(
      text: ClosureLine.prelude + lines + "\nJ = total(r)\n", parameters: ["A", "v", "P", "s", "n"])
    do {
      let (output, gradients, _) = try program.traced()
      #expect(try program.plainOutput() == output)
      // A parameter that is not on the tape must not be in the result either.
      for name in ["A", "v", "P", "s", "n"] where !gradients.contains(where: { $0.name == name }) {
        let counts = ["A": 6, "v": 3, "P": 4]
        let zeros = try NDArray.zeros([counts[name] ?? 1])
        let flat = TracedGradient(name: name, version: 1, value: zeros, gradient: zeros)
        let largest = try program.differences(of: flat).map { abs($0) }.max() ?? 0
        // What np.empty leaves to chance depends on nothing.
        guard largest == 0 || UnsetElement.isMarked(largest) else { return "LOST: \(name), \(largest)" }
      }
      let disagreement = try program.largestDisagreement(gradients)
      guard disagreement < 1e-7 else {
        return "WRONG: \(disagreement) \(gradients.map { ($0.name, $0.gradient.asDoubles) })"
      }
      return gradients.isEmpty ? "flat" : "gradient"
    } catch let error as PythonError {
      return error.description
    }
  }
}

@Suite struct AutodiffClosureTests {
  @Test(arguments: ClosureLine.all) func line(_ line: ClosureLine) throws {
    let found = try line.found()
    #expect(found == line.outcome)
  }

  /// Each name is in some line.
  @Test func everyNameIsThere() throws {
    let interpreter = Interpreter()
    let text = ClosureLine.all.map(\.expression).joined(separator: "\n")
    let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }.map(String.init))
    var missing: [String] = []
    let known = RealPython.names(ofModule: "numpy")
    for name in known {
      guard case .builtin? = interpreter.module("numpy")?.member(name) else { continue }
      if !words.contains("np.\(name)") { missing.append("np.\(name)") }
    }
    for name in RealPython.names(ofModule: "math") {
      guard case .builtin? = interpreter.module("math")?.member(name) else { continue }
      if !words.contains("math.\(name)") { missing.append("math.\(name)") }
    }
    for name in known + ["tolist", "item", "astype", "view", "fill", "flatten"] where arrayMethod(name) != nil {
      if !words.contains(where: { $0.hasSuffix(".\(name)") && !$0.hasPrefix("np.") }) {
        missing.append("ndarray.\(name)")
      }
    }
    for name in [
      "abs", "round", "pow", "divmod", "sum", "min", "max", "sorted", "any", "all", "iter", "next", "print",
      "len", "repr", "ascii", "format", "isinstance", "float", "int", "bool", "str", "list", "tuple", "zip", "map",
      "filter", "reversed", "enumerate", "dict",
    ] where !words.contains(name) {
      missing.append(name)
    }
    #expect(missing == [])
  }
}
