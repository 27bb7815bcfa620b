// The audits of several notebooks: what the report is made from.

import Engines
import Lessons
import Notebooks
import Texts

/// What became of each of the files that were to be audited.
public struct AuditReport: Sendable {
  public enum Entry: Sendable {
    case audited(NotebookAudit)
    /// It is no notebook that can be read, and why.
    case unreadable(path: String, LessonError)

    public var path: String {
      switch self {
      case .audited(let audit): audit.path
      case .unreadable(let path, _): path
      }
    }
  }

  /// In the order in which they were given.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// Audits one more notebook.
  ///
  /// - Parameters:
  ///   - defaults: What its course says for it.
  ///   - plots: What becomes of figures, whatever the notebook and its course say.
  /// - Throws: Why it cannot be read; the report has noted it.
  package mutating func add(
    _ path: String, from files: any Files = Disk(), _ defaults: LessonDefaults = LessonDefaults(),
    on engine: @escaping EngineFactory, plots: PlotMode? = nil
  ) throws(LessonError) {
    do throws(LessonError) {
      let reader = nearbyReader(from: folder(of: path), in: files, defaults)
      let notebook = try JupyterNotebook(reading: path, from: files)
      var plots = plots ?? defaults.plots
      // Only a notebook that says something in its front matter is read as a lesson, too.
      if plots == nil, notebook.file.text.contains("plots:") {
        plots = (try? Lesson(reading: path, from: files, defaults))?.manifest.plots
      }
      entries.append(.audited(NotebookAudit(of: notebook, on: engine, plots: plots, files: reader)))
    } catch {
      entries.append(.unreadable(path: path, error))
      throw error
    }
  }

  public var audits: [NotebookAudit] {
    entries.compactMap { if case .audited(let audit) = $0 { audit } else { nil } }
  }

  /// Whether something stored is not what the code gives.
  public var isStale: Bool { audits.contains(where: \.isStale) }

  /// How many cells were not run, or not judged.
  package var notLookedAt: Int { audits.reduce(0) { $0 + $1.count(.notRun) + $1.count(.undecidable) } }

  /// Whether every file was a notebook.
  public var isComplete: Bool { audits.count == entries.count }
}
