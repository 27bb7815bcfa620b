// Code between its two steps, as an engine hands it out: read, and ready to run. What stands behind the number is the
// engine's own affair.

import Texts

/// How a cell is to be read and shown.
package struct PreparationOptions: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The cell comes from a notebook: lines that concern the notebook alone are passed over.
  package static let notebook = PreparationOptions(rawValue: 1)
  /// Imports of what the engine does not have are passed over, and named in the answer; who runs the cell sees to it that
  /// nothing uses their names.
  package static let leavingOutImports = PreparationOptions(rawValue: 2)
  /// What differs from run to run is no error: it is written without what differs, and the run says so.
  package static let toleratingUndecidable = PreparationOptions(rawValue: 4)
  /// Figures may be made that are not drawn; each leaves a mark among the outputs. The lesson's other cells may, too.
  package static let undrawnPlots = PreparationOptions(rawValue: 8)
}

/// A cell that has been read.
package struct PreparedCell {
  package let source: Source
  /// Which of its engine's cells it is.
  package let number: Int
  /// By its text alone; `Engine.names(of:)` knows the functions that it calls.
  package let names: CellNames
  /// The variables that it binds, in the order of their first mention.
  package let boundNames: [String]
  /// Whether it does nothing but print variables and constants: nothing is lost if it does not run again.
  package let onlyPrints: Bool
  /// What `leavingOutImports` passed over: a name each, and how its import is refused.
  package let leftOut: [(name: String, error: EngineError)]
  /// Whether a command of the notebook's holds its statements together: no judge is asked about them.
  package let isOnePiece: Bool

  package init(
    source: Source, number: Int, names: CellNames, boundNames: [String], onlyPrints: Bool = false,
    leftOut: [(name: String, error: EngineError)] = [], isOnePiece: Bool = false
  ) {
    self.isOnePiece = isOnePiece
    self.source = source
    self.number = number
    self.names = names
    self.boundNames = boundNames
    self.onlyPrints = onlyPrints
    self.leftOut = leftOut
  }
}

/// Which of the lesson's variables a cell has to do with.
package struct CellNames: Equatable, Sendable {
  /// Names whose values it may take from outside.
  package var reads: Set<String>
  /// Names that it binds.
  package var binds: Set<String>
  /// Names among those that it binds whatever happens, and does not read before.
  package var assigns: Set<String>

  package init(reads: Set<String> = [], binds: Set<String> = [], assigns: Set<String> = []) {
    self.reads = reads
    self.binds = binds
    self.assigns = assigns
  }
}

/// What a cell that does not run would have done. It errs on the side of too many names, so that nothing is computed from a
/// variable that the cell would have changed.
package struct GuessedNames: Sendable {
  /// Names that it would have bound.
  package var binds: Set<String>
  /// Names whose values it may have changed: by a method, or in a function that they were given to.
  package var changes: Set<String>
  /// Its own imports of whole modules: whatever else is wrong with it, these can run.
  package var imports: [String]
  /// Whether it may bind names that it does not mention.
  package var bindsUnknown: Bool
  /// A module some of whose settings it may change: how it prints, or what it does with overflows.
  package var settings: String?
  /// Names among those that it binds whatever happens.
  package var assigns: Set<String>
  /// Names through which it may print something.
  package var loud: Set<String>
  /// Whether it may draw random numbers that all cells share.
  package var mayDraw: Bool

  package init(
    binds: Set<String> = [], changes: Set<String> = [], imports: [String] = [], bindsUnknown: Bool = false,
    settings: String? = nil, assigns: Set<String> = [], loud: Set<String> = [], mayDraw: Bool = false
  ) {
    self.settings = settings
    self.assigns = assigns
    self.loud = loud
    self.mayDraw = mayDraw
    self.binds = binds
    self.changes = changes
    self.imports = imports
    self.bindsUnknown = bindsUnknown
  }
}

/// A live value or a claim that has been read.
package struct PreparedExpression {
  package let source: Source
  /// Which of its engine's expressions it is.
  package let number: Int
  /// The names that it takes from the lesson, sorted.
  package let reads: [String]

  package init(source: Source, number: Int, reads: [String]) {
    self.source = source
    self.number = number
    self.reads = reads
  }

  /// Its whole text.
  package var text: String { source.text(SourceRange(0, source.bytes.count)) }
}
