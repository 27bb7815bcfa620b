// Files beside the lesson, as cells read them: only texts, and only for reading.

import Engines
import Texts

extension Interpreter {
  /// The bytes of a file that stands beside the lesson.
  ///
  /// - Throws: Python's own error where there is none; unsupported where it may not be read.
  func bytes(ofFile path: String) throws(PythonError) -> [UInt8] {
    if path.contains("\0") { throw PythonError(.value, "embedded null byte") }
    switch fileReader?(path) ?? .missing {
    case .bytes(let bytes):
      try Meter.charge(bytes.count >> 6)
      try Meter.reserve(4 * bytes.count)
      return bytes
    case .missing: throw fileError("FileNotFoundError", 2, "No such file or directory", path)
    case .folder: throw fileError("IsADirectoryError", 21, "Is a directory", path)
    case .refused(let why): throw .unsupported("reading '\(path)': \(why)")
    }
  }

  private func fileError(_ type: String, _ number: Int, _ words: String, _ path: String) -> PythonError {
    let quoted = PyString(path)
    let message = "[Errno \(number)] \(words): \(quoted.literal)"
    guard let type = PyType.exception(type) else { return PythonError(.raised, message) }
    return PythonError(
      PyException(type, [.int(number), .string(PyString(words)), .string(quoted)]), message: message)
  }
}

/// nil where the bytes are no text in that encoding.
func decoded(_ bytes: [UInt8], _ encoding: String) -> String? {
  switch encoding {
  case "utf-8": return String(validating: bytes, as: UTF8.self)
  case "utf-8-sig":
    return String(
      validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, as: UTF8.self)
  case "ascii": return bytes.allSatisfy { $0 < 0x80 } ? String(decoding: bytes, as: UTF8.self) : nil
  default:
    var text = ""
    text.unicodeScalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
    return text
  }
}
