// What a folder asks for is used only with the person's word.

import Courses
import Lessons
import Texts

extension Pipeline {
  /// - Throws: If the folder brings a frame or style sheets of its own that the person has not allowed.
  func checkDress() throws(LessonError) {
    let root = course?.root ?? "."
    guard let consent, let request = TemplateFiles.ownDress(in: root), !consent.allows(request, in: root) else {
      return
    }
    let change = TrustRecord().knows(root, kind: request.kind) ? "changed since you trusted it, and " : ""
    throw LessonError(
      Diagnostic(
        "\(change)not used without your word: a frame or style sheet of the folder's own may do what no lesson can; "
          + "if you trust \(request.description): \(Pipeline.trusting(root).asCommand), or --trust once",
        file: request.firstFile))
  }

  /// What the lesson is played with, what it asks for considered.
  func performance(of lesson: Lesson, _ performance: Performance) -> Performance {
    guard let consent else { return performance }
    var performance = performance
    let folder = course?.root ?? (files.kind(of: lesson.path) == .folder ? lesson.path : folder(of: lesson.path))
    performance.consent = Performance.Consent(command: Pipeline.trusting(folder)) { wish in
      consent.allows(.wish(wish), in: folder)
    }
    return performance
  }

  private static func trusting(_ folder: String) -> String { "lessongen trust \(folder.quotedForShell)" }
}
