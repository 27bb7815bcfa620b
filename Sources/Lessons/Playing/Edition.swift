// A lesson in one language, played: nothing is left to decide. What every page is made from.

import Engines
import Formulas
import Markdown
import OrderedCollections
import Texts

/// One language of a lesson, with everything that its cells printed and its prose computed.
public struct Edition {
  public let lesson: Lesson
  public let language: Language
  public let title: TextLine
  public let description: TextLine?
  public let document: Document
  /// What came of each of the document's inserts, by the same index.
  public let outcomes: [Outcome]
  /// What the labels of its formulas stand for.
  package let references: FormulaReferences
  /// What its references lead to, and the numbers of its figures.
  package let targets: Targets
  /// Where its links lead, and what its images show.
  package let links: PlannedLinks
  /// In the order in which they ran.
  public let cells: [PlayedCell]
  /// The live values and claims in the order of the text; empty unless they were asked for.
  public let readings: [Reading]
  /// The variables that are verified, as they were where `{verification}` stands, or at the end.
  public let snapshot: Snapshot
  /// How those variables came about.
  public let record: RunRecord
  /// The files that its cells read, by the paths that they wrote.
  package internal(set) var filesRead: [String: [UInt8]] = [:]
  /// The style sheets that its cells have shown in vain, said in the first language.
  package internal(set) var styleSheets: [Diagnostic] = []
  /// The file that the prose was read from.
  package let proseFile: TextFile
  public var proseName: String { proseFile.name }
  /// The variables that are verified.
  package var variables: OrderedDictionary<String, Datum> { snapshot.variables }

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

  /// What its prose may mean otherwise than it is read, and what it shows and links to in vain.
  package var doubts: [Diagnostic] {
    firstOfEach(document.doubts) + links.doubts + references.missing + styleSheets
      + (language == lesson.languages[0] ? lesson.mixedComments : [])
  }

  /// What is said very often is said of its first places, and then how often.
  private func firstOfEach(_ doubts: [MarkdownError]) -> [Diagnostic] {
    let most = 20
    var counts: [String: Int] = [:]
    var shown: [Diagnostic] = []
    for doubt in doubts {
      counts[doubt.message, default: 0] += 1
      if counts[doubt.message, default: 0] <= most { shown.append(proseFile.error(doubt)) }
    }
    for (message, count) in counts.sorted(by: { $0.key < $1.key }) where count > most {
      shown.append(Diagnostic("\(count - most) more places like these: \(message)", file: proseFile.name))
    }
    return shown
  }

  /// An error about a place in the prose.
  public func problem(_ message: String, at place: Place) -> LessonError {
    LessonError(diagnostic(message, at: place))
  }

  package func diagnostic(_ message: String, at place: Place) -> Diagnostic { proseFile.error(message, at: place) }

  /// An error about the lesson's network or gradients.
  ///
  /// - Parameter place: Where in the cells; nil for the place where the variables were read.
  package func disagreement(
    _ message: String, at place: Source.Place? = nil, details: [String] = [], kind: LessonError.Kind
  ) -> LessonError {
    var diagnostic = place.map { Diagnostic(message, at: $0, in: sourceFiles) } ?? snapshot.place
    diagnostic.message = message
    diagnostic.details = details
    return LessonError(diagnostic, kind: kind)
  }

  /// An error of running cells again.
  package func failure(_ error: EngineError) -> LessonError { LessonError(Diagnostic(error, in: sourceFiles)) }

  private var sourceFiles: [TextFile] { lesson.isSingleFile ? [proseFile] : [lesson.cellsFile, proseFile] }
}

extension [Edition.Outcome] {
  /// What stands for a formula, or a live value, where only text can be.
  package func words(_ tex: String, _ insert: Int?) -> String {
    guard let insert else { return Formula.words(tex) }
    return switch self[insert] {
    case .formula(let formula): formula.words
    case .value(let text): text
    case .claim: "✓"
    default: Formula.words(tex)
    }
  }
}

/// What ran until the verified variables were read, so that it can run again in the same engine.
public struct RunRecord {
  /// In the order in which they ran.
  package var cells: [(cell: Cell, prepared: PreparedCell)] = []
  /// Whether any cell may fail.
  package var allowsErrors = false
  /// How each variable was bound or written to last.
  package var events: [String: Event] = [:]
  /// The lesson's variables that are integers, and the extents of those that are arrays: what a number of examples may be.
  package var integers: [(name: String, value: Int)] = []
  package var extents: [Int] = []

  /// The last time that a cell bound a variable, or wrote to what it is bound to.
  package struct Event {
    /// Its index in `cells`.
    package let cell: Int
    /// What was assigned to: the name, or the elements of the array; nil where the engine does not say.
    package let place: Source.Place?
  }
}

/// A cell that ran.
public struct PlayedCell {
  public let label: String
  /// The number of its prompt: `In [3]`.
  public let number: Int
  /// What a reader sees of its code.
  public let code: String
  public let options: Cell.Options
  /// What it gave, in the order in which it came.
  package let outputs: [CellRun.Output]
  /// What of it is a text in a richer form, by the indices of the outputs.
  package let texts: [Int: DisplayedText]
  /// The error that ended it.
  package let failure: EngineError?
  /// The numbers that it bound or changed; empty unless they were asked for.
  package let numbers: [NumberEntry]

  /// The error, as the language's last line has it.
  public var error: String? { failure?.description }
  /// The same with the errors that led to it, and what was added to them.
  package var errorStory: String? { failure?.story }

  /// What it printed.
  public var printed: String { outputs.printed }
  /// The last statement's value, where that is an expression: its text.
  public var value: String? { outputs.value }
}
