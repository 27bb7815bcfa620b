// The command line: options in, exit codes out.

import ArgumentParser
import Dress
import Texts

struct Lessongen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessongen",
    abstract: "Turns a numerical lesson into a page that cannot lie.",
    usage: """
      lessongen [render] [<lesson>] [--lang <tag>] [--to <format>] [-o <file>]
      lessongen build [<lesson> ...]
      lessongen check [<lesson> ...]
      lessongen verify [<lesson>]
      lessongen audit <notebook> ...
      lessongen doctor [<file> ...]
      lessongen names
      lessongen diff [<old>] [<new>]
      lessongen bind [<lesson>]
      lessongen translated [<lesson>] --lang <tag>
      lessongen trust [<folder>]
      """,
    discussion: """
      A lesson is a folder (cells.py, lesson.yaml, and one .md for each language), a single .md file, or a Jupyter \
      notebook. Its code runs while the page is built, every number in its text is computed, and every claim it makes is \
      checked.

      Examples:
        lessongen --lang es > clase.html   the course's first lesson, in Spanish
        lessongen my-lesson --to md        a lesson of yours, as Markdown
        lessongen build                    all pages of all lessons that course.yaml lists
        lessongen check                    fails if those pages are out of date
        lessongen verify my-lesson         are its gradients right?
        lessongen audit notebook.ipynb     are its stored outputs still true?
        lessongen doctor notebook.ipynb    what of it could not run here?

      Exit status: 0 if all went well; 1 if something that the lesson says, or Output/, does not hold; 2 if the lesson \
      cannot be built; 64 for a wrong option.
      """,
    version: Release.version,
    subcommands: [
      Render.self, Build.self, Check.self, Verify.self, Audit.self, Doctor.self, Names.self, Diff.self, Bind.self,
      Translated.self,
      Trust.self,
    ],
    defaultSubcommand: Render.self)
}

/// The one place where errors become text and exit codes.
func reportingErrors(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as LessonError {
    Output.report(error.rendered)
    throw ExitCode(error.exitCode)
  } catch let error as FileError {
    let folder = Texts.folder(of: error.path)
    let reason = Disk().kind(of: folder) != nil ? error.reason : "there is no folder '\(folder)'"
    Output.report(Diagnostic("cannot be written: \(reason)", file: error.path).rendered)
    throw ExitCode(2)
  }
}

extension LessonError {
  var exitCode: Int32 {
    switch kind {
    case .untrue: 1
    case .broken: 2
    case .usage: 64
    }
  }
}
