// What Python's traceback tells besides its last line: the exceptions that led to this one, and the notes that were added.

import Engines

extension Interpreter {
  /// The error with its story.
  func told(_ error: EngineError, of exception: PyException?) -> EngineError {
    guard let exception else { return error }
    var error = error
    error.notes = notes(of: exception)
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(exception)]
    var current = exception
    var preceding: [EngineError.Preceding] = []
    while let (next, isCause) = current.origin, seen.insert(ObjectIdentifier(next)).inserted, preceding.count < 100 {
      preceding.append(EngineError.Preceding(text: text(of: next), isCause: isCause))
      current = next
    }
    error.preceding = preceding.reversed()
    return error
  }

  /// The last line of an exception's traceback, and its notes.
  private func text(of exception: PyException) -> String {
    let message = (try? str(.object(exception))) ?? "<exception str() failed>"
    let name = exception.type.tracebackName
    return ([message.isEmpty ? name : "\(name): \(message)"] + notes(of: exception)).joined(separator: "\n")
  }

  private func notes(of exception: PyException) -> [String] {
    guard case .list(let notes)? = exception.own("__notes__") else { return [] }
    return notes.items.map { note in
      if case .string(let text) = note { text.text } else { (try? repr(note)) ?? "<note str() failed>" }
    }
  }
}

extension PyException {
  /// The exception that led to this one, and whether `from` says so.
  fileprivate var origin: (exception: PyException, isCause: Bool)? {
    if case .object(let object)? = cause { return (object as? PyException).map { ($0, true) } }
    // `from None`
    guard cause == nil else { return nil }
    return context.map { ($0, false) }
  }
}
