// `lessongen translated`: records what a translation was made from.

import ArgumentParser
import Courses
import Lessons
import Texts

struct Translated: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translated",
    abstract: "Records that a translation says what its source says now.",
    discussion: """
      Writes a lock beside the translation (en.lock beside en.md): the passages of the source language as they stand. \
      From then on 'check' names every passage of the translation whose source has been edited, with the words that \
      changed. Commit the lock. A translation without one is not watched in this way.

      Example:
        lessongen translated my-lesson --lang en

      Exit status: 0 if the lock was written; 2 if the lesson cannot be read; 64 if it has no such translation.
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py. (default: the course's only lesson)"))
  var lesson: String?

  @Option(help: ArgumentHelp("The translation's language, by its tag.", valueName: "tag"))
  var lang: Language

  func run() throws {
    try reportingErrors {
      let (path, course) = try Selection.one(lesson, for: "translated --lang \(lang)")
      let lesson = try Lesson(reading: path, from: TemplateFiles(), course?.defaults ?? LessonDefaults())
      let lock = try lesson.newLock(for: lang)
      try Output.replace([NewFile(lock.path, lock.text)])
      Output.report("\(lock.path): \(lock.count) passages of \(lesson.languages[0]).md, \(lock.newCount) of them new\n")
    }
  }
}
