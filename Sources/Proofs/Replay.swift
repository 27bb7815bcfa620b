// The cells of a played lesson, run again: as they are, traced, or with one element of one parameter moved.

import Arrays
import Backprop
import Lessons
import PythonCells
import Texts

/// The cells up to the one that computed the cost.
package final class Replay {
  private let edition: Edition
  private let description: GradientDescription
  private let cells: [Cell]
  private let interpreter = Interpreter()
  private let programs: [Program]

  /// - Throws: Where the lesson has no such cost.
  package init(_ edition: Edition, _ description: GradientDescription) throws(LessonError) {
    self.edition = edition
    self.description = description
    guard let last = edition.record.events[description.cost]?.cell else {
      throw edition.disagreement("the lesson has no variable '\(description.cost)' here", kind: .broken)
    }
    cells = Array(edition.record.cells[...last])
    programs = try Replay.prepared(cells, by: interpreter, edition)
  }

  private static func prepared(
    _ cells: [Cell], by interpreter: Interpreter, _ edition: Edition
  ) throws(LessonError) -> [Program] {
    var programs: [Program] = []
    for cell in cells {
      do throws(PythonError) { programs.append(try interpreter.prepare(cell.source)) } catch {
        throw edition.failure(error)
      }
    }
    return programs
  }

  /// Runs the cells and gives the cost.
  ///
  /// - Parameter isExact: Whether each cell has to print what it printed when the lesson was played.
  private func run(
    _ programs: [Program], by interpreter: Interpreter, isExact: Bool
  ) throws(LessonError) -> Double {
    defer { steps = interpreter.stepsTaken }
    for (index, program) in programs.enumerated() {
      // What it prints then is nobody's business.
      if !isExact && program.onlyPrints { continue }
      let (cell, result) = (cells[index], interpreter.run(program))
      if let error = result.error, !cell.options.error, !edition.record.allowsErrors { throw edition.failure(error) }
      guard !isExact || edition.cells[index].printed == result.output else {
        throw edition.disagreement("run again, the cell '\(cell.label)' prints something else", kind: .broken)
      }
    }
    guard let cost = interpreter[global: description.cost]?.soleNumber else {
      throw edition.disagreement(
        "'\(description.cost)' is not one number", at: edition.record.events[description.cost]?.place, kind: .broken)
    }
    return cost
  }

  /// The cost with one element of one version of a parameter moved.
  package func cost(_ move: Watch.Move) throws(LessonError) -> Double {
    interpreter.reset()
    interpreter.watch = Watch(.move(move), parameters: description.pairs.map(\.parameter))
    return try run(programs, by: interpreter, isExact: false)
  }

  /// Steps (turns of loops and calls) that the last run took: the same on every machine.
  package private(set) var steps = 0

  /// The cost as the cells compute it, and its gradients by automatic differentiation.
  package func traced() throws(LessonError) -> Tape {
    let interpreter = TracingInterpreter()
    let programs = try Replay.prepared(cells, by: interpreter, edition)
    interpreter.startTrace(of: description.pairs.map(\.parameter))
    let cost = try run(programs, by: interpreter, isExact: true)
    defer { interpreter.stopTrace() }
    do throws(PythonError) {
      guard let pass = try interpreter.backwardPass(from: description.cost) else {
        return Tape(cost: cost, pass: nil, gradients: [], names: [:])
      }
      let gradients = try interpreter.gradients(of: description.cost)
      return Tape(cost: cost, pass: pass, gradients: gradients, names: interpreter.tracedNames)
    } catch {
      throw edition.failure(error)
    }
  }
}

/// What a traced run gave.
package struct Tape {
  package let cost: Double
  /// nil if the cost depends on no parameter.
  package let pass: BackwardPass?
  package let gradients: [ParameterGradient]
  /// The lesson's variables that hold what is on the tape.
  package let names: [ObjectIdentifier: String]

  /// The values of all parameters that the cost depends on, by name and version.
  package var held: [String: [Int: NDArray]] {
    var held: [String: [Int: NDArray]] = [:]
    for (label, variable) in pass?.parameters ?? [] { held[label.name, default: [:]][label.version] = variable.value }
    return held
  }
}

extension Value {
  /// The number that it is, or its only element.
  package var soleNumber: Double? {
    switch self {
    case .float(let number), .numpyFloat(let number): number
    case .int(let number), .numpyInt(let number): Double(number)
    case .array(let array): array.soleElement?.double
    case .traced(let traced): traced.double
    default: nil
    }
  }
}
