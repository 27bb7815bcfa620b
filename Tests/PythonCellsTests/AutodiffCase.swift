// Cells whose gradients are taken automatically, and once more by central differences: the same cells run again with one element
// of one parameter moved.

import Arrays
import Texts

@testable import PythonCells

/// A program with a cost and parameters.
struct AutodiffProgram {
  let text: String
  var cost = "J"
  let parameters: [String]

  /// What the cells printed, and the gradients.
  func traced() throws -> (output: String, gradients: [TracedGradient], interpreter: Interpreter) {
    let interpreter = Interpreter()
    let program = try interpreter.prepare(Source(file: "cells.py", text: text))
    interpreter.startTrace(of: parameters)
    let result = interpreter.run(program)
    if let error = result.error { throw error }
    return (result.output, try interpreter.gradients(of: cost), interpreter)
  }

  func plainOutput() throws -> String {
    let interpreter = Interpreter()
    let result = interpreter.run(try interpreter.prepare(Source(file: "cells.py", text: text)))
    if let error = result.error { throw error }
    return result.output
  }

  /// Central differences of the cost, extrapolated from steps h and h/2.
  func differences(of parameter: TracedGradient, step: Double = 1e-3) throws -> [Double] {
    let interpreter = Interpreter()
    let program = try interpreter.prepare(Source(file: "cells.py", text: text))
    func cost(_ element: Int, _ amount: Double) throws -> Double {
      interpreter.reset()
      interpreter.watch = Watch(
        .move(
          Watch.Move(name: parameter.name, version: parameter.version, element: element, amount: amount)),
        parameters: parameters)
      if let error = interpreter.run(program).error { throw error }
      switch interpreter[global: self.cost] {
      case .array(let array): return array.asDoubles[0]
      case let value?: return value.scalar?.double ?? .nan
      case nil: return .nan
      }
    }
    return try (0..<parameter.gradient.count).map { element in
      func slope(_ h: Double) throws -> Double { try (cost(element, h) - cost(element, -h)) / (2 * h) }
      return try (4 * slope(step / 2) - slope(step)) / 3
    }
  }

  /// The largest difference between the two, relative to the gradient's size where that is above 1.
  func largestDisagreement(_ gradients: [TracedGradient], step: Double = 1e-3) throws -> Double {
    var largest = 0.0
    for gradient in gradients {
      for (exact, near) in zip(gradient.gradient.asDoubles, try differences(of: gradient, step: step)) {
        let difference = abs(exact - near) / max(1, abs(exact))
        largest = difference > largest || difference.isNaN ? difference : largest
      }
    }
    return largest
  }
}
