// What an audit found: a verdict for each code cell of a notebook.

import Lessons

/// The verdicts on one notebook.
public struct NotebookAudit: Sendable {
  public let path: String
  /// Its code cells that are not empty, in the order of the file.
  public let cells: [AuditedCell]

  public func count(_ kind: Verdict.Kind) -> Int { cells.count { $0.verdict.kind == kind } }

  /// Whether something stored in it is not what its code gives.
  public var isStale: Bool { count(.staleExplained) + count(.staleUnexplained) > 0 }
}

/// A code cell and the verdict on what is stored under it.
public struct AuditedCell: Sendable {
  /// Its place among the notebook's code cells, from 1.
  public let number: Int
  /// Whether the notebook says of this cell alone that it was run as number `executionCount`.
  let isPromptUnique: Bool
  public let executionCount: Int?
  public let id: String?
  /// Where its code begins in the notebook's file.
  public let line: Int
  public let code: String
  public let stored: CellOutput
  /// Nil if it was not run.
  public let fresh: CellOutput?
  public let verdict: Verdict

  /// `In [64]`, where the notebook says that of this cell alone.
  public var prompt: String? { isPromptUnique ? executionCount.map { "In [\($0)]" } : nil }

  /// The prompt, otherwise `cell 3`.
  public var name: String { prompt ?? "cell \(number)" }
}

/// What is to be said about a cell's stored outputs.
public enum Verdict: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case fresh
    case staleExplained = "stale, explained"
    case staleUnexplained = "stale, unexplained"
    case notRun = "not run here"
    case undecidable
    /// It gives figures, which are not drawn here, and nothing else.
    case figure = "a figure, not compared"
    case notStored = "not stored"
    /// Nothing is stored, and nothing comes out.
    case silent = "nothing to compare"
  }

  /// The stored output and what comes out agree, if not for certain.
  case agrees(Agreement)
  /// The numbers that differ, none if more than numbers do; and how the stored text came about, if that was found.
  case stale([NumberPair], Explanation?)
  case notRun(NotRunReason)
  /// Something in the output differs from run to run, so that nothing can be said of it.
  case undecidable(UnsupportedCode)
  case figure
  /// The cell gives something, and the notebook holds nothing.
  case notStored
  case silent

  public var kind: Kind {
    switch self {
    case .agrees(let agreement): agreement.isSure ? .fresh : .undecidable
    case .stale(_, let explanation): explanation == nil ? .staleUnexplained : .staleExplained
    case .notRun: .notRun
    case .undecidable: .undecidable
    case .figure: .figure
    case .notStored: .notStored
    case .silent: .silent
    }
  }
}

/// Why a cell was not run, or its output not judged.
public enum NotRunReason: Sendable {
  case unsupported(UnsupportedCode)
  /// The budget does not reach; what it says names the limit.
  case limit(UnsupportedCode)
  /// It needs a name that another cell, by its index, would have bound, and that was not run either; nil where that cell
  /// may have bound any name.
  case needs(name: String?, cell: Int)
  /// Its output differs, but another cell that was not run may have changed what it reads.
  case doubtful(name: String, cell: Int)
  /// It reads a file that is not there.
  case missingFile(String)
  /// Its output differs, but what is stored came from Python 2.
  case python2
  /// It uses a name, `np.trapz`, that the library had once.
  case former(FormerName, UnsupportedCode)
  /// What is stored has no text: figures and the like.
  case noText([String])
  /// The tag `skip-execution`.
  case skipped
}

/// Something that real Python can do and lessongen cannot, and where it stands in the notebook's file.
public struct UnsupportedCode: Equatable, Sendable {
  public let message: String
  public let line: Int
  public let column: Int
}

/// How a stale output came about. It is only given where a replay has given the stored text again.
public struct Explanation: Sendable {
  /// One name that held something else than it does in the order of the file. All cells are meant by their index.
  public struct Cause: Equatable, Sendable {
    public let name: String
    /// The cell that had bound or changed it.
    public let writer: Int
    /// Whether that cell assigns the name; otherwise it changes what the name holds, in place.
    public let isRebound: Bool
    /// The cell that read it, which is not always the cell whose output is stale.
    public let reader: Int
    /// The cell whose value it has in the order of the file; nil if it has none there, and `writer` itself if that cell
    /// merely ran more often.
    public let expectedWriter: Int?
  }

  /// The first is the one to be told.
  public let causes: [Cause]
  /// How well the replay gives what is stored.
  public let agreement: Agreement
}
