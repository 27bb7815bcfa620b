// The boundary: what a lesson, an audit and a proof know of whatever runs the cells. Our own engine stands behind it, any
// other may; no engine is named here.

import Texts

/// What runs cells, one after another, over variables that they share.
///
/// A prepared cell or expression belongs to the engine that prepared it, and stays good after `restart`.
package protocol Engine: AnyObject {
  /// Reads a cell; nothing runs.
  ///
  /// - Throws: What this engine cannot run, by name and at its place, or what is no code at all.
  func prepare(_ source: Source, _ options: PreparationOptions) throws(EngineError) -> PreparedCell

  /// All that `prepare` would refuse of a cell, one thing after another; nothing runs.
  func refusals(of source: Source, _ options: PreparationOptions) -> [EngineError]

  /// Reads what stands in a live value or a claim: an expression, where the engine knows formats with one.
  func prepareExpression(_ source: Source) throws(EngineError) -> PreparedExpression

  /// What a cell reads, binds and changes, by the functions that the variables hold now.
  func names(of cell: PreparedCell) -> CellNames

  /// The names whose values an expression takes, by the functions that the variables hold now.
  func reads(of expression: PreparedExpression) -> Set<String>

  /// What a cell that was refused would most likely have done, judged by its words.
  func guess(_ source: Source) -> GuessedNames

  /// From here on, runs say which of these variables they have bound or written to, and where.
  func follow(_ names: [String])

  /// From here on, cells that open files are answered so; before, and where nobody answers, they find none.
  func answer(files: @escaping FileReader)

  /// Runs a cell to its end, or until an error ends it.
  func run(_ cell: PreparedCell) -> CellRun

  /// The same, where a judge decides which of its statements run, and what differs from run to run ends none but its own.
  func run(_ cell: PreparedCell, judgedBy judge: any StatementJudge) -> CellRun

  /// Random numbers that cells draw without a generator of their own are unknown until they are seeded again.
  func forgetSeeds()

  /// The value of an expression, and its text. It leaves no trace in the lesson's variables: what would is an error.
  func evaluate(_ expression: PreparedExpression, as wording: Wording) throws(EngineError) -> Evaluation

  /// The value, and the text that each of its numbers would have alone: row by row for an array with one or two axes, one
  /// row of one for a number, nil for anything else.
  func evaluateRows(_ expression: PreparedExpression) throws(EngineError) -> (datum: Datum, rows: [[String]]?)

  /// The parts of an expression that have a value of their own, as they explain a claim that does not hold: in the order
  /// of reading, each once.
  func parts(of expression: PreparedExpression) -> [ExplainedPart]

  /// The variables that have a value, in the order of their first mention.
  var variables: [String] { get }

  /// Where a variable stands among all of them, those without a value included.
  func order(of variable: String) -> Int

  /// nil if the variable has no value.
  func nature(of variable: String) -> VariableNature?

  /// What a variable holds, in 64 bits: equal values of equal types have equal fingerprints.
  func fingerprint(of variable: String) -> Fingerprint?

  /// What in a variable's value can be changed in place: empty where nothing can, nil where nobody can tell what.
  func objects(in variable: String) -> ReachedObjects?

  /// What a variable holds. An array's elements are read when they are asked for: whoever keeps a datum while cells go on
  /// running takes a `copy` of it.
  func datum(_ variable: String) -> Datum?

  /// The numbers in a variable, as they are found in what `datum` says.
  ///
  /// - Parameter mark: From the last look at the same variable. What it says of the variable's front need not be said again.
  func numbers(in variable: String, after mark: VariableNumbers.Mark?) -> VariableNumbers

  /// Binds a variable to a number or an array, as an assignment at a cell's own level would.
  func assign(_ datum: Datum, to variable: String) throws(EngineError)

  /// Forgets all variables, so that prepared cells can run again from the start.
  func restart()

  /// A measure of the work done since the last `restart`, the same on every machine: turns of loops and calls, or cells
  /// where the engine counts nothing finer.
  var effort: Int { get }
}

/// Makes an engine without variables. The program's door chooses which.
package typealias EngineFactory = @Sendable () -> any Engine

extension Engine {
  package func refusals(of source: Source, _ options: PreparationOptions) -> [EngineError] {
    do throws(EngineError) {
      _ = try prepare(source, options)
      return []
    } catch {
      return [error]
    }
  }

  package func names(of cell: PreparedCell) -> CellNames { cell.names }

  package func reads(of expression: PreparedExpression) -> Set<String> { Set(expression.reads) }

  package func follow(_ names: [String]) {}

  package func run(_ cell: PreparedCell, judgedBy judge: any StatementJudge) -> CellRun { run(cell) }

  package func forgetSeeds() {}

  package func answer(files: @escaping FileReader) {}

  package func numbers(in variable: String, after mark: VariableNumbers.Mark?) -> VariableNumbers {
    VariableNumbers(found: datum(variable)?.numbers(named: variable) ?? [])
  }

  package func order(of variable: String) -> Int { variables.firstIndex(of: variable) ?? 0 }

  package func objects(in variable: String) -> ReachedObjects? {
    nature(of: variable) == .changeable ? nil : ReachedObjects()
  }
}

/// How a value is written.
package enum Wording: Sendable {
  /// With the expression's own conversion and format.
  case formatted
  /// As printing shows it; a text keeps its quotes.
  case plain
  /// As the language would write it again.
  case exact
  /// The value alone is wanted.
  case noText
}

/// What an expression is worth.
package struct Evaluation {
  package let datum: Datum
  package let text: String

  package init(datum: Datum, text: String) {
    self.datum = datum
    self.text = text
  }
}

/// A part of an expression, its value and the value's text.
package struct ExplainedPart {
  package let expression: String
  package let value: Evaluation

  package init(expression: String, value: Evaluation) {
    self.expression = expression
    self.value = value
  }
}

/// What can become of a variable's value.
package enum VariableNature: Sendable {
  /// A module: no cell changes what it is.
  case library
  /// A number, a text, a function: only binding the name again gives another.
  case fixed
  /// A list, an array, an iterator: a function that is given it may change what it holds.
  case changeable
}

/// A value in 64 bits: two runs are compared variable by variable, and neither needs to keep the other's.
package struct Fingerprint: Equatable, Sendable {
  private let bits: UInt64
  package init(_ bits: UInt64) { self.bits = bits }
}
