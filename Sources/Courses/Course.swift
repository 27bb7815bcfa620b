// course.yaml: which lessons make a course, in which order and languages, and where their pages go. Its root is the folder
// that one stands in (or names), whether it stands there or in Templates/; every path in it begins there.

import Lessons
import Texts

/// A folder of lessons that are built, checked and compared together.
package struct Course {
  /// The folder that all its paths begin in; `.` where one stands.
  package let root: String
  /// The path of course.yaml.
  package let file: String
  /// What its lessons take for given.
  package private(set) var defaults: LessonDefaults
  /// The folder that its pages are written to, from where one stands.
  package let output: String
  let settings: Settings
  let entries: [Entry]
  /// What looks like a lesson and is none.
  let ignored: [Entry]

  /// A path that course.yaml names.
  struct Entry {
    /// From the course's folder.
    let name: String
    /// From where one stands.
    let path: String
    let diagnosticAt: (String) -> Diagnostic
  }

  static let keys = ["languages", "lessons", "ignore", "output", "remote-images", "plots"]

  /// The paths of its lessons, in order.
  package var lessons: [String] { entries.map(\.path) }

  /// The course of a folder; nil if it has none.
  ///
  /// - Throws: What is wrong with course.yaml itself. Whether its lessons are there is another question: `check`.
  package static func found(in root: String, _ files: any Files) throws(LessonError) -> Course? {
    for name in ["course.yaml", "Templates/course.yaml"] {
      let path = joined(root, name)
      if files.kind(of: path) == .file { return try Course(root: root, file: path, files) }
      if let obstacle = files.obstacle(at: path) {
        throw LessonError(FileError(path: folder(of: path), reason: obstacle.reason))
      }
    }
    return nil
  }

  private init(root: String, file: String, _ files: any Files) throws(LessonError) {
    self.root = root
    self.file = file
    settings = try Settings(reading: file, from: files)
    try settings.allow(only: Course.keys)
    var defaults = LessonDefaults()
    defaults.languages = try settings.languages("languages")
    defaults.root = root
    defaults.remoteImages = try settings.flag("remote-images") ?? false
    defaults.plots = try settings.plots()
    self.defaults = defaults
    entries = try Course.entries("lessons", settings, root)
    guard !entries.isEmpty else {
      throw settings.keys.contains("lessons")
        ? LessonError(settings.error("'lessons' is empty", atKey: "lessons")) : settings.missing("lessons")
    }
    ignored = try Course.entries("ignore", settings, root)
    let output = try settings.string("output") ?? Course.standardOutput
    guard let folder = Course.tidied(output), folder != "." else {
      throw LessonError(
        settings.error("'output' must be a folder inside of the course, such as Output", atKey: "output"))
    }
    self.output = joined(root, folder)
    self.defaults.lessons = entries.map(\.path)
    self.defaults.output = self.output
  }

  /// The folder of pages, where nothing says which.
  package static let standardOutput = "Output"

  private static func entries(
    _ key: String, _ settings: Settings, _ root: String
  ) throws(LessonError) -> [Entry] {
    var entries: [Entry] = []
    for (text, diagnosticAt) in try settings.strings(key) ?? [] {
      guard let path = tidied(text), path != "." else {
        throw LessonError(
          diagnosticAt(
            text.hasPrefix("/") || leavesItsFolder(text)
              ? "'\(text)' is not inside of the course: paths begin at the course's folder"
              : "'\(text)' goes through '..': write the way without it"))
      }
      entries.append(Entry(name: path, path: joined(root, path), diagnosticAt: diagnosticAt))
    }
    return entries
  }

  /// A path without what means nothing in it (`./`, a slash at its end); nil if it leads out, or goes through `..`.
  private static func tidied(_ path: String) -> String? {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.hasPrefix("/"), !parts.contains("..") else { return nil }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
