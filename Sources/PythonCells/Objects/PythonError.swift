// An error in a cell, as Python words it, with the place it points at and the calls that led there.

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
    /// Real Python can do this and we cannot: the message names it.
    case unsupported
    /// A limit of the budget is passed: no cell can catch it, and real Python does not know it.
    case limit
  }

  /// A call on the way to the error, innermost first.
  public struct Frame: Equatable, Sendable {
    public let function: String
    public let place: Place
  }

  /// A range of a file's text: line and column from 1, columns counting Unicode scalars.
  public struct Place: Equatable, Sendable {
    public let file: String
    /// The cell's label.
    public let label: String?
    public let line: Int
    public let column: Int
    /// How many scalars of the line are meant, at least 1; a range over several lines ends with its first.
    public let length: Int
  }

  final class Storage: Sendable, Equatable {
    let kind: Kind
    let message: String
    let place: Place?
    let frames: [Frame]
    init(_ kind: Kind, _ message: String, _ place: Place?, _ frames: [Frame]) {
      self.kind = kind
      self.message = message
      self.place = place
      self.frames = frames
    }
    static func == (a: Storage, b: Storage) -> Bool {
      a.kind == b.kind && a.message == b.message && a.place == b.place && a.frames == b.frames
    }
  }

  let storage: Storage

  public var kind: Kind { storage.kind }
  /// Without the class name: `name 'A3' is not defined`.
  public var message: String { storage.message }
  public var place: Place? { storage.place }
  public var frames: [Frame] { storage.frames }

  public init(_ kind: Kind, _ message: String) {
    storage = Storage(kind, message, nil, [])
  }

  init(_ kind: Kind, _ message: String, at range: SourceRange, in source: Source) {
    storage = Storage(kind, message, source.place(range), [])
  }

  init(storage: Storage) { self.storage = storage }

  static func unsupported(_ what: String) -> PythonError { PythonError(.unsupported, what) }

  /// The same error in other words.
  func replacing(message: String) -> PythonError {
    PythonError(storage: Storage(kind, message, place, frames))
  }

  /// The same error with a place, unless a node nearer to its cause has given one.
  func at(_ range: SourceRange, in source: Source) -> PythonError {
    storage.place != nil
      ? self : PythonError(storage: Storage(kind, message, source.place(range), frames))
  }

  /// The same error, on its way out of a call of `function` that stands at `range`.
  func calling(_ function: String, at range: SourceRange, in source: Source) -> PythonError {
    // A runaway recursion would carry a thousand equal frames; the innermost ones tell the story.
    guard frames.count < 20 else { return self }
    return PythonError(
      storage: Storage(kind, message, place, frames + [Frame(function: function, place: source.place(range))]))
  }

  /// As Python's last line has it: `NameError: name 'A3' is not defined`, or `unsupported: 'with' statement`.
  public var description: String {
    message.isEmpty ? kind.rawValue : "\(kind.rawValue): \(message)"
  }
}

extension Source {
  func place(_ range: SourceRange) -> PythonError.Place {
    let (line, column) = position(of: range.start)
    var length = 0
    var index = range.start
    while index < min(range.end, bytes.count), !bytes[index].isLineEnd {
      if bytes[index] & 0xC0 != 0x80 { length += 1 }
      index += 1
    }
    return PythonError.Place(file: file, label: label, line: line, column: column, length: max(length, 1))
  }
}
