// The files that cells ask for: which is not there, and which another cell may have written that was not run.

import Texts

/// What is known of the files that the cells of a run read.
final class AskedFiles {
  /// The one that was last asked for in vain.
  var path: String?
  /// The one that was asked for, and the last cell that may have written it.
  var written: (name: String, cell: Int)?
  /// Cells which were not run, or not to their end, and which may write files.
  private var suspects: [(text: String, cell: Int)] = []

  /// A cell is not run.
  func suspect(_ text: String, of cell: Int) {
    let writes =
      text.holds("save") || text.holds(".tofile(") || text.holds(".to_") || text.holds("dump(") || text.holds(".write")
      || text.holds("urlretrieve") || text.holds("%%writefile") || text.holds("%%file") || text.holds("shutil.")
      || text.holds("wget") || text.holds("curl") || text.holds("tee ") || text.holds("> ")
      || text.holds("open(") && ["w", "a", "x", "r+"].contains { text.contains("'\($0)") || text.contains("\"\($0)") }
    if writes { suspects.append((text, cell)) }
  }

  /// A file is asked for.
  func note(_ path: String) {
    guard written == nil else { return }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    // A name that is put together may be that of any file; so may one that stands elsewhere.
    let stem = name.prefix { $0 != "." }
    if let suspect = suspects.last(where: { $0.text.contains(stem) || !AskedFiles.namesFiles($0.text) }) {
      written = (path, suspect.cell)
    }
  }

  /// Whether a file's name stands in the text.
  private static func namesFiles(_ text: String) -> Bool {
    ["'", "\""].contains { quote in
      text.split(separator: quote, omittingEmptySubsequences: false).enumerated().contains { index, part in
        index % 2 == 1 && part.contains(".") && !part.contains { $0.isWhitespace }
      }
    }
  }
}
