// The cells of a played lesson, run again: as they are, traced, or with one element of one parameter moved.

import Backprop
import Lessons
import PythonCells

/// The cells up to the one that computed the cost.
final class Replay {
  private let edition: Edition
  private let description: GradientDescription
  private let cells: [(cell: Cell, program: Program)]
  private let interpreter = Interpreter()

  /// - Throws: Where the lesson has no such cost.
  init(_ edition: Edition, _ description: GradientDescription) throws(LessonError) {
    self.edition = edition
    self.description = description
    guard let last = edition.record.events[description.cost]?.cell else {
      throw edition.disagreement("the lesson has no variable '\(description.cost)' here", kind: .broken)
    }
    var cells: [(Cell, Program)] = []
    for cell in edition.record.cells[...last] {
      do throws(PythonError) { cells.append((cell, try interpreter.prepare(cell.source))) } catch {
        throw edition.failure(error)
      }
    }
    self.cells = cells
  }

  /// Runs the cells and gives the cost.
  private func run() throws(LessonError) -> Double {
    for (cell, program) in cells {
      if let error = interpreter.run(program).error, !cell.options.error, !edition.record.allowsErrors {
        throw edition.failure(error)
      }
    }
    guard let cost = interpreter[global: description.cost]?.soleNumber else {
      throw edition.disagreement("'\(description.cost)' is not one number", kind: .broken)
    }
    return cost
  }

  /// The cost with one element of one version of a parameter moved.
  func cost(moving name: String, version: Int, element: Int, by amount: Double) throws(LessonError) -> Double {
    interpreter.reset()
    interpreter.watch = Watch(
      .move(name: name, version: version, element: element, by: amount), parameters: [name])
    return try run()
  }

  /// Steps (turns of loops and calls) that the last run took: the same on every machine.
  var steps: Int { interpreter.stepsTaken }

  /// The cost as the cells compute it, and its gradients by automatic differentiation.
  func traced() throws(LessonError) -> Tape {
    interpreter.reset()
    interpreter.startTrace(of: description.pairs.map(\.parameter))
    let cost = try run()
    defer { interpreter.stopTrace() }
    do throws(PythonError) {
      guard let pass = try interpreter.backwardPass(from: description.cost) else {
        return Tape(cost: cost, pass: nil, gradients: [], names: [:])
      }
      let gradients = try interpreter.gradients(of: description.cost)
      var names: [ObjectIdentifier: String] = [:]
      for variable in pass.order {
        if let name = interpreter.names(of: variable).first { names[ObjectIdentifier(variable)] = name }
      }
      return Tape(cost: cost, pass: pass, gradients: gradients, names: names)
    } catch {
      throw edition.failure(error)
    }
  }
}

/// What a traced run gave.
struct Tape {
  let cost: Double
  /// nil if the cost depends on no parameter.
  let pass: BackwardPass?
  let gradients: [ParameterGradient]
  /// The lesson's variables that hold what is on the tape.
  let names: [ObjectIdentifier: String]
}

extension Value {
  /// The number that it is, or its only element.
  var soleNumber: Double? {
    switch self {
    case .float(let number), .numpyFloat(let number): number
    case .int(let number), .numpyInt(let number): Double(number)
    case .array(let array): array.soleElement?.double
    case .traced(let traced): traced.double
    default: nil
    }
  }
}
