// The files that a lesson's cells may read: those beside the lesson, and those of its course. Never anything outside, by whatever
// link, and nothing hidden.

import Engines
import Texts

extension Lesson {
  /// Answers the cells that open files.
  package var fileReader: FileReader {
    let folder =
      isSingleFile
      ? path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") : path
    let own = folder.isEmpty && path.hasPrefix("/") ? "/" : folder
    return nearbyReader(from: own, in: files, alsoIn: defaults.root)
  }
}

/// - Parameters:
///   - folder: what paths count from.
///   - root: the course's folder, if there is one.
package func nearbyReader(from folder: String, in files: any Files, alsoIn root: String? = nil) -> FileReader {
  { path in
    let enclosure = Enclosure([folder] + (root.map { [$0] } ?? []), in: files)
    do throws(Enclosure.Refusal) {
      if path.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0 != "." && $0 != ".." }) {
        return .refused("a hidden file")
      }
      let place = try enclosure.path(path, from: folder)
      guard files.kind(of: place) != .folder else { return .folder }
      do throws(FileError) { return .bytes(try files.bytes(of: place)) } catch { return .refused(error.reason) }
    } catch {
      // Whether something stands outside is nobody's business.
      return error == .missing && (root != nil || !path.leavesItsFolder)
        ? .missing : .refused("it stands outside of the lesson's folder and of its course")
    }
  }
}

extension String {
  /// Whether a path begins by going up.
  fileprivate var leavesItsFolder: Bool {
    var depth = 0
    for part in split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }
}
