// Random expressions over arrays: gradients by automatic differentiation against central differences.

import Foundation
import Testing

@testable import PythonCells

@Suite struct AutodiffRandomTests {
  /// Name and expression, from Tests/Data/autodiff/operations.txt.
  static let operations: [(name: String, expression: String)] = {
    let url = ClosureLine.url.deletingLastPathComponent().appending(path: "operations.txt")
    return ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let colon = line.range(of: ": ") else { return nil }
      return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
    }
  }()

  static let count = 500

  /// Each program takes the operations in an order of its own, so that all come equally often.
  static let programs: [(text: String, names: [String])] = {
    var random = SplitMix(state: 20)
    var queue: [(name: String, expression: String)] = []
    return (0..<count).map { _ in
      func number() -> String { String(Double(random.below(2000) - 1000) / 1000 + 0.0003) }
      func matrix() -> String {
        "np.array(["
          + (0..<2).map { _ in "[" + (0..<3).map { _ in number() }.joined(separator: ", ") + "]" }
          .joined(separator: ", ") + "])"
      }
      var text = """
        import numpy as np
        def put(X, W):
            Z = X.copy()
            Z[0, 1:] = W[1, :2]
            Z[[1, 1], 0] = W[0, :2] * X[1, 0]
            return Z
        def updated(X, W):
            Z = np.zeros((2, 3))
            row = Z[1]
            Z += X
            row *= W[0]
            Z[:, 2] -= W[:, 0]
            return Z
        W = \(matrix())
        X = \(matrix()) * W

        """
      var names: [String] = []
      for _ in 0..<9 {
        if queue.isEmpty { queue = operations }
        let operation = queue.remove(at: random.below(queue.count))
        names.append(operation.name)
        text += "X = 0.5 * X + 0.4 * \(operation.expression)\n"
      }
      text += "J = np.sum(np.sin(X + \(number())))\n"
      return (text, names)
    }
  }()

  @Test func everyDifferentiableOperationComesOftenEnough() {
    var counts: [String: Int] = [:]
    for name in Self.programs.flatMap(\.names) { counts[name, default: 0] += 1 }
    let interpreter = Interpreter()
    for name in RealPython.names(ofModule: "numpy") {
      guard case .builtin? = interpreter.module("numpy")?.member(name) else { continue }
      switch numpyTraceRule(name) {
      case .flat, .refused, .through: continue
      default: #expect(counts[name] ?? 0 >= 20, "np.\(name) comes \(counts[name] ?? 0) times")
      }
    }
    #expect(Self.programs.count == 500)
  }

  @Test(arguments: 0..<10) func agrees(part: Int) throws {
    for (text, _) in Self.programs[(part * 50)..<(part * 50 + 50)] {
      let program = AutodiffProgram(text: text, parameters: ["W"])
      let (_, gradients, _) = try program.traced()
      #expect(gradients.count == 1)
      var disagreement = try program.largestDisagreement(gradients, step: 1e-4)
      // A kink may lie between the two points: a smaller step is less exact, but passes by.
      if disagreement > 1e-7 { disagreement = try program.largestDisagreement(gradients, step: 1e-6) }
      #expect(disagreement < 1e-7, "\(disagreement) in\n\(text)")
    }
  }
}
