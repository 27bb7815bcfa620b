// What makes a path a lesson: reading a lesson, a course's list, a search through folders, and the links from one lesson to
// another all ask here.

import Texts

/// The ways in which a lesson can be stored.
package enum LessonShape {
  /// A folder with cells.py.
  case folder
  case markdown
  case notebook

  package static let rule = "a lesson is a folder with cells.py, a .md file or an .ipynb file"

  /// What is stored at a path; nil if that is no lesson. What is in its files is not looked at.
  package init?(_ path: String, in files: any Files) {
    switch files.kind(of: path) {
    case .folder where files.kind(of: "\(path)/cells.py") == .file: self = .folder
    case .file:
      guard let shape = LessonShape(ofFile: path) else { return nil }
      self = shape
    default: return nil
    }
  }

  /// By its name alone.
  package init?(ofFile path: String) {
    if path.hasSuffix(".md") {
      self = .markdown
    } else if path.hasSuffix(".ipynb") {
      self = .notebook
    } else {
      return nil
    }
  }
}

extension Lesson {
  /// How it is stored.
  package var shape: LessonShape { isSingleFile ? LessonShape(ofFile: path) ?? .markdown : .folder }
}
