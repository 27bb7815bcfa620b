// Python's errors in the words of the boundary: a kind for each class.

import Engines

extension EngineError {
  init(_ error: PythonError) {
    self.init(
      error.kind.engineKind, className: error.className, error.message,
      about: error.kind == .unsupported || error.kind == .undecidable ? Subject(ofRefusal: error.message) : .other,
      at: error.place,
      frames: error.frames.map { Frame(function: $0.function, place: $0.place) })
    isRaisedByLesson = error.storage.exception?.isOfLesson ?? (error.kind == .assertion)
  }
}

extension EngineError.Subject {
  /// How our refusals begin.
  init(ofRefusal message: String) {
    func isOf(_ start: String) -> Bool { message.hasPrefix(start) }
    let module = "import of '"
    if isOf(module) {
      self = .module(String(message.dropFirst(module.count).prefix { $0 != "'" }))
    } else if isOf("IPython magic") || isOf("shell command") || isOf("IPython help") {
      self = .command
    } else if isOf("IPython's '_'") {
      self = .lastShown
    } else if isOf("built-in 'input'") {
      self = .asking
    } else if isOf("built-in 'exec'") || isOf("built-in 'eval'") {
      self = .madeCode
    } else if isOf("np.save") {
      self = .writing
    } else if message.contains("'async'") || message.contains("'await'") {
      self = .coroutine
    } else {
      self = .other
    }
  }
}

extension PythonError.Kind {
  fileprivate var engineKind: EngineError.Kind {
    switch self {
    case .unsupported: .refused
    case .undecidable: .undecidable
    case .limit, .memory: .limit
    case .syntax, .indentation, .tab: .syntax
    case .name: .raisedForName
    default: .raised
    }
  }
}
