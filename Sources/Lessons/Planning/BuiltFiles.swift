// What stands in the output is made of the lessons: one that linked to it there, or showed it, would be made of itself, and never
// be up to date.

import Texts

/// The pages and pictures that `build` writes, seen from the file of a lesson.
struct BuiltFiles {
  /// The folder of pages: where it is, or would be.
  private let output: String
  private let defaults: LessonDefaults

  /// - Parameter folder: that of the file. Nil if it stands in the output itself.
  init?(around folder: String, _ defaults: LessonDefaults, _ files: any Files) {
    guard let output = defaults.output else { return nil }
    self.output = files.resolved(output) ?? output
    self.defaults = defaults
    if stands(files.resolved(folder) ?? folder, in: self.output) { return nil }
  }

  /// - Returns: nil for what no build writes.
  func target(of path: String, _ folder: String, _ files: any Files) -> LinkedFiles.Target? {
    guard let name = PageName(parsing: lastPart(of: path)),
      name.figure != nil || ["html", "md", "json"].contains(name.ending),
      stands(files.resolved(path) ?? plain(path), in: files.resolved(path) == nil ? plain(output) : output)
    else { return nil }
    return .output(lesson: lesson(name, folder, files))
  }

  /// Without `.`, and without what `..` takes back.
  private func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// How the lesson of that name is written in the folder.
  private func lesson(_ page: PageName, _ folder: String, _ files: any Files) -> String? {
    let beside = [".md", ".ipynb", ""].map { joined(folder, page.lesson + $0) }
    guard
      let path = (defaults.lessons.filter { Lesson.name(of: $0, files) == page.lesson } + beside).first(where: {
        LessonShape($0, in: files) != nil
      })
    else { return nil }
    return relative(LessonShape(path, in: files) == .folder ? "\(path)/\(page.language).md" : path, to: folder)
  }
}
