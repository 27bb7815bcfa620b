// What cells are warned of, and what becomes of it: Python's `warnings`, as far as it is no module. A warning is noted where it
// arises, without a place; the node that asked for the operation gives it one, and it goes to standard error there.

import PythonSyntax
import Texts

/// One rule of the filter, as `warnings.filters` has them: the first that fits decides.
struct WarningFilter {
  enum Action: String {
    case error, ignore, always, `default`, module, once
  }
  let action: Action
  let category: PyType
  /// Whether it is about a warning with these words; nil for all.
  var fits: ((String) -> Bool)?
}

/// The warnings of an interpreter.
struct WarningLog {
  struct Warning {
    let category: PyType
    let message: String
    /// Whether arithmetic has met it, so that a function which knows better may take it back.
    let isFault: Bool
  }

  /// Where it was told: once is enough there, as long as the cell runs.
  fileprivate struct Place: Hashable {
    let category: ObjectIdentifier
    let message: String
    let source: ObjectIdentifier
    let line: Int
  }

  /// Consulted in this order. Without a rule, each place warns once.
  var filters: [WarningFilter] = []
  /// Collects what would be told, instead of writing it: `catch_warnings(record=True)`.
  var record: ((Warning, _ line: Int) -> Void)?
  /// What is done about arithmetic: `np.seterr`.
  var arithmetic = FaultHandling()
  fileprivate var pending: [Warning] = []
  fileprivate var told: Set<Place> = []

  /// A new cell: places may warn again.
  mutating func begin() {
    pending = []
    told = []
  }

  mutating func reset() { self = WarningLog() }
}

extension Interpreter {
  /// Warns of something at the place of the operation that runs now.
  ///
  /// - Parameter category: One of Python's classes of warnings.
  final func warn(_ message: String, _ category: String = "RuntimeWarning") {
    if let type = PyType.exception(category) { warn(message, type) }
  }

  final func warn(_ message: String, _ category: PyType, isFault: Bool = false) {
    // A live value is no statement: what it shows says enough.
    guard !isPure else { return }
    warnings.pending.append(WarningLog.Warning(category: category, message: message, isFault: isFault))
    isWarned = true
  }

  /// Takes back what arithmetic met on the way to a result that NumPy finds in another way.
  final func takeBackFaults() {
    warnings.pending.removeAll(where: \.isFault)
    isWarned = !warnings.pending.isEmpty
  }

  /// What was noted in the names of two functions is one function's.
  final func nameFaults(_ words: Set<String>, as name: String) {
    var seen: Set<String> = []
    warnings.pending = warnings.pending.compactMap { warning in
      guard warning.isFault, let word = words.first(where: { warning.message.hasSuffix(" " + $0) }) else {
        return warning
      }
      let message = warning.message.dropLast(word.utf8.count) + name
      guard seen.insert(String(message)).inserted else { return nil }
      return WarningLog.Warning(category: warning.category, message: String(message), isFault: true)
    }
  }

  /// Tells what has been noted, as of a place in a cell. Inside a module's own text nothing is told: the call in the cell is the
  /// place.
  final func tellWarnings(_ range: SourceRange, _ source: Source) throws(PythonError) {
    guard !source.isOfLibrary else { return }
    let pending = warnings.pending
    warnings.pending = []
    isWarned = false
    let line = source.shownLine(of: range.start)
    for warning in pending {
      let place = WarningLog.Place(
        category: ObjectIdentifier(warning.category), message: warning.message, source: ObjectIdentifier(source),
        line: line)
      let rule = warnings.filters.first {
        warning.category.isSubtype(of: $0.category) && $0.fits?(warning.message) ?? true
      }
      switch rule?.action ?? .default {
      case .ignore: continue
      case .error:
        let exception = PyException(warning.category, [.string(PyString(warning.message))])
        throw PythonError(exception, message: warning.message).at(range, in: source)
      case .always: break
      case .default, .module, .once: guard warnings.told.insert(place).inserted else { continue }
      }
      if let record = warnings.record {
        record(warning, line)
        continue
      }
      // As Python words it, without a file's name that would be another on every machine.
      let file = source === running ? "<cell>" : source.label.map { "<cell \($0)>" } ?? "<cell>"
      var text = "\(file):\(line): \(warning.category.name): \(warning.message)\n"
      let code = source.line(of: range.start)
      if !code.isEmpty { text += "  \(code)\n" }
      try writeError(text)
    }
  }
}

extension Frame {
  /// After an operation: what it was warned of stands here.
  @inline(__always)
  func tell(_ range: SourceRange) throws(PythonError) {
    if state.pointee.isWarned { try tellWarnings(range) }
  }

  @inline(never)
  private func tellWarnings(_ range: SourceRange) throws(PythonError) { try interpreter.tellWarnings(range, source) }
}

extension Source {
  /// The number of a byte's line as readers count: options of the cell, at its top, are not shown to them.
  fileprivate func shownLine(of offset: Int) -> Int {
    let options = bytes.split(separator: 10, omittingEmptySubsequences: false).prefix { $0.starts(with: "#|".utf8) }
    return max(position(of: offset).line - firstLine + 1 - options.count, 1)
  }

  /// The line of code in which a byte stands, without the blanks around it.
  fileprivate func line(of offset: Int) -> String {
    let offset = min(offset, bytes.count)
    let start = bytes[..<offset].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: \.isLineEnd) ?? bytes.count
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0C]
    let line = bytes[start..<end].drop { blanks.contains($0) }
    return String(
      decoding: line[..<((line.lastIndex { !blanks.contains($0) } ?? line.startIndex - 1) + 1)], as: UTF8.self)
  }
}
