// Exceptions as objects, and the classes that Python has for them.

import Texts

/// An exception that a cell can hold.
final class PyException: PyObject {
  /// `args`
  @exclusivity(unchecked) final var arguments: [Value]
  /// `__cause__`, where `raise … from …` gave one; `.none` where it gave none.
  @exclusivity(unchecked) final var cause: Value?
  /// `__context__`: what was being handled when this was raised.
  @exclusivity(unchecked) final var context: PyException?
  /// Where it came from, once it has been raised.
  @exclusivity(unchecked) final var site: PythonError.Site?
  @exclusivity(unchecked) final var frames: [PythonError.Frame] = []
  /// Whether it was made by the lesson's own `raise` or `assert`, and no library's.
  @exclusivity(unchecked) final var isOfLesson = false

  init(_ type: PyType, _ arguments: [Value]) {
    self.arguments = arguments
    super.init(type)
  }

  deinit { if Waiting.isNeeded { Waiting.keep((arguments, cause, context)) } }
}

extension PyType {
  /// Python's classes of exceptions, by name.
  nonisolated(unsafe) static let exceptions: [String: PyType] = {
    var types: [String: PyType] = [:]
    for line in exceptionNames.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let base = words.first?.dropLast() else { continue }
      let parent = types[String(base)] ?? PyType.Kind.object.type
      for word in words.dropFirst() {
        // NumPy's have a module.
        let name = word.split(separator: ".").last.map(String.init) ?? ""
        let module = word.count == name.count ? "builtins" : String(word.dropLast(name.count + 1))
        var bases = [parent]
        if word.hasSuffix("AxisError"), let second = types["IndexError"] { bases.append(second) }
        types[String(word)] = PyType(.defined, module: module, name: name, bases: bases)
      }
    }
    return types
  }()

  static func exception(_ name: String) -> PyType? { exceptions[name] }

  /// Whether it is built on one of these classes, by its name; false for a name that there is none of.
  func isException(_ name: String) -> Bool { PyType.exceptions[name].map(isSubtype) ?? false }
}

/// Each line a class and those that are built on it; a class stands before its line.
private let exceptionNames = """
  object: BaseException
  BaseException: BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit
  Exception: ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError \
  NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError \
  ValueError Warning
  ArithmeticError: FloatingPointError OverflowError ZeroDivisionError
  ImportError: ModuleNotFoundError
  LookupError: IndexError KeyError
  MemoryError: numpy._core._exceptions._ArrayMemoryError
  NameError: UnboundLocalError
  OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError \
  IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
  ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
  RuntimeError: NotImplementedError RecursionError
  SyntaxError: IndentationError
  IndentationError: TabError
  TypeError: numpy._core._exceptions.UFuncTypeError
  numpy._core._exceptions.UFuncTypeError: numpy._core._exceptions._UFuncNoLoopError \
  numpy._core._exceptions._UFuncOutputCastingError
  ValueError: UnicodeError numpy.linalg.LinAlgError numpy.exceptions.AxisError
  UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
  Warning: BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning \
  ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
  RuntimeError: numpy.exceptions.TooHardError
  TypeError: numpy.exceptions.DTypePromotionError
  DeprecationWarning: numpy.exceptions.ModuleDeprecationWarning
  UserWarning: numpy.exceptions.VisibleDeprecationWarning
  RuntimeWarning: numpy.exceptions.ComplexWarning numpy.exceptions.RankWarning
  """
