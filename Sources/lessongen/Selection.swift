// What a command acts on: the lessons that were named, or the whole course.

import Courses
import Lessons
import Texts

/// Lessons, and the course that they belong to.
struct Selection {
  let lessons: [String]
  /// The course of the folder where one stands, or of the one that was named.
  let course: Course?
  /// Whether the lessons are all of the course.
  let isWhole: Bool
  /// Lesson files that the course does not list.
  let unlisted: [Diagnostic]

  /// - Parameters:
  ///   - names: as on the command line; without any, the course is meant.
  ///   - command: what is done with them.
  init(_ names: [String], for command: String, _ files: any Files = Disk()) throws(LessonError) {
    guard let first = names.first else {
      guard let course = try Course.found(in: ".", files) else {
        throw Selection.howToBegin(in: ".", command, files)
      }
      try self.init(whole: course, files)
      return
    }
    // A folder with a lesson.yaml is meant as a lesson, even one that lacks its cells.
    guard names.count == 1, files.kind(of: first) == .folder, LessonShape(first, in: files) == nil,
      files.kind(of: "\(first)/lesson.yaml") == nil
    else {
      self.init(lessons: names, course: try Selection.course(around: names, files))
      return
    }
    let folder = first.count > 1 && first.hasSuffix("/") ? String(first.dropLast()) : first
    if let course = try Course.found(in: folder, files) {
      try self.init(whole: course, files)
      return
    }
    let found = LessonFiles(files).directly(in: folder)
    guard !found.isEmpty else { throw Selection.howToBegin(in: folder, command, files) }
    self.init(lessons: found, course: try Selection.course(around: found, files))
  }

  private init(lessons: [String], course: Course?) {
    self.lessons = lessons
    self.course = course
    isWhole = false
    unlisted = []
  }

  /// The course of the folder where one stands, if these lessons are inside of it; else the nearest on the way to them, and
  /// then the nearest above, as far as folders are the person's own.
  static func course(around lessons: [String], _ files: any Files) throws(LessonError) -> Course? {
    func found(in folder: String) throws(LessonError) -> Course? {
      let inside = Enclosure([folder], in: files)
      return lessons.allSatisfy(inside.mayHold) ? try Course.found(in: folder, files) : nil
    }
    if let course = try found(in: ".") { return course }
    guard let first = lessons.first else { return nil }
    var place = folder(of: first)
    while place != ".", place != "/", lastPart(of: place) != ".." {
      // What stands in Templates/ is the course of the folder above.
      let above = folder(of: place)
      if !(lastPart(of: place) == TemplateFiles.folder
        && files.kind(of: joined(above, TemplateFiles.folder + "/course.yaml")) == .file),
        let course = try found(in: place)
      {
        return course
      }
      place = above
    }
    var above = ".."
    while Disk.isOwn(above), let here = files.resolved(above), files.resolved(joined("..", above)) != here {
      if let course = try found(in: above) { return course }
      above = joined("..", above)
    }
    return nil
  }

  private init(whole course: Course, _ files: any Files) throws(LessonError) {
    try course.checkEntries(files)
    lessons = course.lessons
    self.course = course
    isWhole = true
    unlisted = course.unlisted(files, isIgnored: Git.ignored)
  }

  /// The one lesson that was named, or the only one of the course.
  static func one(_ name: String?, for command: String) throws(LessonError) -> (lesson: String, course: Course?) {
    if let name { return (name, try course(around: [name], Disk())) }
    let selection = try Selection([], for: command)
    guard selection.lessons.count == 1 else {
      let known = selection.lessons.joined(separator: ", ")
      throw LessonError(Diagnostic("which lesson? The course has: \(known)"), kind: .usage)
    }
    return (selection.lessons[0], selection.course)
  }

  /// What a page is made of that was not named: the course's first lesson, or the bundled one.
  static func first() throws(LessonError) -> (lesson: String, course: Course?) {
    if let course = try Course.found(in: ".", Disk()) { return (course.lessons[0], course) }
    let note = Diagnostic(
      "there is no course.yaml here: this is the lesson that lessongen brings along; name one of yours to see its page",
      severity: .note)
    Output.report(note.rendered)
    return (TemplateFiles.lesson, nil)
  }

  private static func howToBegin(in folder: String, _ command: String, _ files: any Files) -> LessonError {
    let found = LessonFiles(files).directly(in: folder)
    let templates = LessonFiles(files).directly(in: joined(folder, TemplateFiles.folder))
    let names = found.isEmpty ? templates : found
    let path = joined(folder, "course.yaml")
    var problem = Diagnostic(
      folder == "."
        ? "there is no course here: neither course.yaml nor Templates/course.yaml"
        : "neither a lesson nor a course, and no lessons in it", file: folder == "." ? nil : folder)
    let list =
      names.isEmpty ? ["my-lesson.md"] : names.map { folder == "." ? $0 : String($0.dropFirst(folder.count + 1)) }
    problem.details = [
      names.isEmpty
        ? "A course is a folder with lessons and a file \(path) that lists them:"
        : "To make one of the lessons here, write \(path):", "", "  languages: [en]", "  lessons:",
    ]
    problem.details += list.map { "    - \($0)" }
    if folder == "." { problem.details += ["", "Or name a lesson: lessongen \(command) \(list[0])"] }
    return LessonError(problem)
  }
}
