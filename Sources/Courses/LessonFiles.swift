// Which files look like lessons: what a course should list, and what a folder without a course has to offer.

import Lessons
import Texts

/// A search for lessons.
package struct LessonFiles {
  private let files: any Files
  private let known: Set<String>
  /// The folders that could not be looked into.
  private(set) var problems: [FileError] = []

  /// - Parameter known: paths that are not looked at.
  package init(_ files: any Files, except known: Set<String> = []) {
    self.files = files
    self.known = known
  }

  /// The lessons that stand in a folder itself.
  package func directly(in folder: String) -> [String] {
    var search = self
    return search.lessons(in: folder, isDeep: false)
  }

  /// All lessons of a folder and of those below it.
  mutating func below(_ folder: String) -> [String] { lessons(in: folder, isDeep: true) }

  private mutating func lessons(in folder: String, isDeep: Bool) -> [String] {
    let names: [String]
    do { names = try files.names(in: folder) } catch {
      problems.append(error)
      return []
    }
    var found: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = joined(folder, name)
      guard !known.contains(path) else { continue }
      switch files.kind(of: path) {
      case .folder:
        if LessonShape(path, in: files) != nil {
          found.append(path)
        } else if isDeep, isHere(path, in: folder) {
          found += lessons(in: path, isDeep: true)
        }
      // A link that leads nowhere, or a name that is no text, is a lesson that cannot be read: nothing is passed over.
      case .file, nil:
        switch LessonShape(ofFile: name) {
        case .notebook: found.append(path)
        case .markdown where !LessonFiles.isAboutTheFolder(name) && hasLesson(path): found.append(path)
        default: break
        }
      }
    }
    return found
  }

  /// Folders are not entered through links: they may lead back, or out.
  private func isHere(_ path: String, in folder: String) -> Bool {
    guard let place = files.resolved(path), let outer = files.resolved(folder) else { return false }
    return place == joined(outer, lastPart(of: path))
  }

  /// Pages that a repository shows of itself: README.md, LICENSE.es.md.
  private static func isAboutTheFolder(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.uppercased()
    return [
      "README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "CHANGES", "HISTORY", "NEWS", "CONTRIBUTING",
      "CODE_OF_CONDUCT", "SECURITY", "SUPPORT", "AUTHORS", "CONTRIBUTORS", "CITATION", "INSTALL",
      "LEEME", "LÉEME", "LICENCIA", "CAMBIOS",
    ].contains(stem)
  }

  /// A text with front matter, or one that only lacks it: something in it would run.
  private func hasLesson(_ path: String) -> Bool {
    guard let bytes = try? files.bytes(of: path) else { return true }
    let text = String(decoding: bytes.prefix(1 << 20), as: UTF8.self)
    let start = text.drop { $0 == "\u{FEFF}" }
    return FrontMatter.begins(start.prefix { !$0.isNewline }) || text.contains("`{python")
      || text.contains("`{check}")
  }
}
