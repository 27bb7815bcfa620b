// Reading files from cells: an engine asks whoever gave it the lesson, and knows nothing of folders.

/// What a cell that opens a file is answered.
package enum FileAnswer: Sendable {
  case bytes([UInt8])
  case missing
  case folder
  /// Why it is not to be had: it stands outside of the lesson's folder and of its course, or cannot be read.
  case refused(String)
}

/// Answers for a path as the cell writes it.
package typealias FileReader = (_ path: String) -> FileAnswer
