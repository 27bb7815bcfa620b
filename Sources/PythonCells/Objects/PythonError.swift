// An error in a cell, as Python words it, with the place it points at and the calls that led there.

import PythonSyntax
import Texts

/// An error found while reading or running Python text.
public struct PythonError: Error, Equatable, Sendable {
  public enum Kind: String, Sendable {
    case syntax = "SyntaxError"
    case indentation = "IndentationError"
    case tab = "TabError"
    case name = "NameError"
    case unboundLocal = "UnboundLocalError"
    case type = "TypeError"
    case value = "ValueError"
    case index = "IndexError"
    case key = "KeyError"
    case attribute = "AttributeError"
    case zeroDivision = "ZeroDivisionError"
    case overflow = "OverflowError"
    case assertion = "AssertionError"
    case recursion = "RecursionError"
    case memory = "MemoryError"
    case stopIteration = "StopIteration"
    case importing = "ImportError"
    case moduleNotFound = "ModuleNotFoundError"
    case runtime = "RuntimeError"
    // NumPy's own classes, as the last line of a traceback names them.
    case axis = "numpy.exceptions.AxisError"
    case arrayMemory = "numpy._core._exceptions._ArrayMemoryError"
    case casting = "numpy._core._exceptions._UFuncOutputCastingError"
    case noLoop = "numpy._core._exceptions._UFuncNoLoopError"
    /// Any other class, of the lesson's own or of Python's: the exception says which.
    case raised = "Exception"
    /// Real Python can do this and we cannot: the message names it.
    case unsupported
    /// What real Python gives here differs from run to run: an address, a set's order, memory that nobody has written to.
    case undecidable
    /// A limit of the budget is passed: no cell can catch it, and real Python does not know it.
    case limit
  }

  /// A call on the way to the error, innermost first.
  public struct Frame: Equatable, Sendable {
    public let function: String
    let site: Site
    public var place: Place { site.place }

    public static func == (a: Frame, b: Frame) -> Bool { a.function == b.function && a.place == b.place }
  }

  public typealias Place = Source.Place

  /// Which argument a function has no place for: by its name, where it was given by name.
  struct Misfit: Sendable {
    let keyword: String?
  }

  /// Where an error came from. Lines and columns are counted when somebody asks: most errors are caught before.
  indirect enum Site: Sendable {
    case place(Place)
    case range(SourceRange, Source)

    var place: Place {
      switch self {
      case .place(let place): place
      case .range(let range, let source): source.place(range)
      }
    }

    var isOfLibrary: Bool {
      switch self {
      case .place(let place): place.isOfLibrary
      case .range(_, let source): source.isOfLibrary
      }
    }
  }

  final class Storage: @unchecked Sendable, Equatable {
    let kind: Kind
    let message: String
    let site: Site?
    let frames: [Frame]
    /// Set while the error of a call that doesn't fit its function is on its way to that call.
    let misfit: Misfit?
    /// The exception as an object, where a cell has seen it, or it says more than its message.
    let exception: PyException?
    init(
      _ kind: Kind, _ message: String, _ site: Site?, _ frames: [Frame], misfit: Misfit? = nil,
      exception: PyException? = nil
    ) {
      self.exception = exception
      self.kind = kind
      self.message = message
      self.site = site
      self.frames = frames
      self.misfit = misfit
    }
    static func == (a: Storage, b: Storage) -> Bool {
      a.kind == b.kind && a.message == b.message && a.site?.place == b.site?.place && a.frames == b.frames
    }
  }

  let storage: Storage

  public var kind: Kind { storage.kind }
  /// Without the class name: `name 'A3' is not defined`.
  public var message: String { storage.message }
  public var place: Place? { storage.site?.place }
  public var frames: [Frame] { storage.frames }

  public init(_ kind: Kind, _ message: String) {
    storage = Storage(kind, message, nil, [])
  }

  init(_ kind: Kind, _ message: String, at range: SourceRange, in source: Source) {
    storage = Storage(kind, message, .range(range, source), [])
  }

  init(storage: Storage) { self.storage = storage }

  /// A call that doesn't fit its function. It becomes "unsupported" at the call, if it would fit the real one.
  static func misfit(_ message: String, keyword: String? = nil) -> PythonError {
    PythonError(storage: Storage(.type, message, nil, [], misfit: Misfit(keyword: keyword)))
  }

  static func unsupported(_ what: String) -> PythonError { PythonError(.unsupported, what) }

  static func undecidable(_ what: String) -> PythonError { PythonError(.undecidable, what) }

  /// The same error in other words.
  func replacing(message: String) -> PythonError {
    PythonError(storage: Storage(kind, message, storage.site, frames, exception: storage.exception))
  }

  /// The same error with a place, unless a node nearer to its cause has given one.
  func at(_ range: SourceRange, in source: Source) -> PythonError {
    if let site = storage.site, !site.isOfLibrary || source.isOfLibrary { return self }
    return PythonError(
      storage: Storage(
        kind, message, .range(range, source), storage.site == nil ? frames : [], exception: storage.exception))
  }

  /// The same error, on its way out of a call of `function` that stands at `range`.
  func calling(_ function: String, at range: SourceRange, in source: Source) -> PythonError {
    // A runaway recursion would carry a thousand equal frames; the innermost ones tell the story.
    guard frames.count < 20 else { return self }
    // What goes wrong inside of a module goes wrong where the lesson calls it.
    if storage.site?.isOfLibrary ?? false, !source.isOfLibrary { return at(range, in: source) }
    return PythonError(
      storage: Storage(
        kind, message, storage.site, frames + [Frame(function: function, site: .range(range, source))],
        exception: storage.exception))
  }

  /// As Python's last line has it: `NameError: name 'A3' is not defined`, or `unsupported: 'with' statement`.
  public var description: String {
    message.isEmpty ? className : "\(className): \(message)"
  }

  /// What is undecidable is not supported either, as far as a page is concerned.
  var className: String {
    if let type = storage.exception?.type { return type.tracebackName }
    return (kind == .undecidable ? .unsupported : kind).rawValue
  }

  /// Whether a cell's `except` may see it: what we cannot run, and the limits of a budget, are no exceptions of Python's.
  var isException: Bool {
    switch kind {
    case .unsupported, .undecidable, .limit: false
    default: true
    }
  }
}
