// Python's errors in the words of the boundary: a kind for each class.

import Engines

extension EngineError {
  init(_ error: PythonError) {
    self.init(
      error.kind.engineKind, className: error.className, error.message, at: error.place,
      frames: error.frames.map { Frame(function: $0.function, place: $0.place) })
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
