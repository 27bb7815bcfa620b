// A lesson in one language, played: nothing is left to decide. What every page is made from.

import Formulas
import Markdown
import OrderedCollections
import PythonCells
import Texts

/// One language of a lesson, with everything that its cells printed and its prose computed.
public struct Edition {
  public let lesson: Lesson
  public let language: Language
  public let title: String
  public let description: String?
  public let document: Document
  /// What came of each of the document's inserts, by the same index.
  public let outcomes: [Outcome]
  /// What the labels of its formulas stand for.
  package let references: FormulaReferences
  /// In the order in which they ran.
  public let cells: [PlayedCell]
  /// The live values and claims in the order of the text; empty unless they were asked for.
  public let readings: [Reading]
  /// The variables that are verified, as they were where `{verification}` stands, or at the end.
  public let snapshot: Snapshot
  /// How those variables came about.
  public let record: RunRecord
  /// The file that the prose was read from.
  package let proseFile: TextFile
  public var proseName: String { proseFile.name }
  /// The variables that are verified.
  public var variables: OrderedDictionary<String, Value> { snapshot.variables }

  /// What came of one insert.
  public enum Outcome {
    /// Indices in `cells`: one, or two where the command line gave parameters.
    case cells(Range<Int>)
    case value(String)
    /// A claim that holds.
    case claim(String)
    /// With the values in their places.
    case formula(Formula)
    case verification
    /// A picture, and the variables that it shows.
    case figure(FigureKind, Snapshot)
    case nothing
  }

  /// An error about a place in the prose.
  public func problem(_ message: String, at place: Place) -> LessonError {
    LessonError(proseFile.error(message, at: place))
  }

  /// An error about the lesson's network or gradients.
  ///
  /// - Parameter place: Where in the cells; nil for the place where the variables were read.
  public func disagreement(
    _ message: String, at place: PythonError.Place? = nil, details: [String] = [], kind: LessonError.Kind
  ) -> LessonError {
    var diagnostic = place.map { Diagnostic(message, at: $0, in: sourceFiles) } ?? snapshot.place
    diagnostic.message = message
    diagnostic.details = details
    return LessonError(diagnostic, kind: kind)
  }

  /// An error of running cells again.
  public func failure(_ error: PythonError) -> LessonError { LessonError(Diagnostic(error, in: sourceFiles)) }

  private var sourceFiles: [TextFile] { lesson.isSingleFile ? [proseFile] : [lesson.cellsFile, proseFile] }
}

/// What ran until the verified variables were read, so that it can run again.
public struct RunRecord {
  /// In the order in which they ran.
  public var cells: [Cell] = []
  /// Whether any cell may fail.
  public var allowsErrors = false
  /// How each variable was bound or written to last; a cell is its index in `cells`.
  public var events: [String: Watch.Event] = [:]
  /// The lesson's variables that are integers, and the extents of those that are arrays: what a number of examples may be.
  public var integers: [(name: String, value: Int)] = []
  public var extents: [Int] = []
}

/// A cell that ran.
public struct PlayedCell {
  public let label: String
  /// The number of its prompt: `In [3]`.
  public let number: Int
  /// What a reader sees of its code.
  public let code: String
  public let options: Cell.Options
  /// What it printed.
  public let printed: String
  /// The last statement's value, where that is an expression: its `repr`.
  public let value: String?
  /// The error that ended it, as Python's last line has it.
  public let error: String?
  /// The numbers that it bound or changed; empty unless they were asked for.
  public let numbers: [NamedNumbers]
}
