// `verify`: a lesson's gradients proved, with a table of how near the independent computations are.

import ArgumentParser
import Lessons
import Texts

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Proves the gradients that a lesson computes.",
    discussion: """
      Each variable that lesson.yaml names as a gradient is computed again in independent ways: by automatic \
      differentiation of the lesson's own cells; by the engine, where the lesson names a network; and by central \
      differences, extrapolated to a step of zero, of the cells run again. The table shows how far they are apart; the \
      last column is the error that the central differences find in themselves.

      The first entry that is wrong is named with all its values, the cell that computed it, and the slip that explains it, \
      if one of the usual ones does: a wrong sign, a missing 1/m, a transposed product, a derivative left out.

      Exit status: 0 if all agree; 1 if something disagrees; 2 if the lesson cannot be run or differentiated.
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py, or a .md file. (default: all lessons of the course here)"))
  var lesson: String?

  @Option(help: ArgumentHelp("The language, by its tag. (default: the lesson's first)", valueName: "tag"))
  var lang: Language?

  @Option(
    name: .customShort("P"), parsing: .singleValue,
    help: ArgumentHelp("Set a variable of the cell 'parameters'. Can be given several times.", valueName: "name=value"))
  var parameter: [Performance.Parameter] = []

  @OptionGroup var playing: PlayOptions

  func run() throws {
    try reportingErrors {
      let selection = try Selection(lesson.map { [$0] } ?? [], for: "verify")
      var pipeline = playing.pipeline(selection.course)
      pipeline.performance.parameters = parameter
      let isOne = selection.lessons.count == 1
      var problems = selection.unlisted
      var kind = LessonError.Kind.broken
      var count = 0
      for path in selection.lessons {
        let report: String?
        do throws(LessonError) {
          report = try pipeline.verificationReport(of: path, in: lang)
        } catch {
          if problems.isEmpty || kind == error.kind { kind = error.kind } else { kind = .broken }
          problems += error.diagnostics
          continue
        }
        guard let report else { continue }
        count += 1
        try Output.tell(isOne ? report : "\(count > 1 ? "\n" : "")\(path)\n\(report)")
      }
      guard problems.isEmpty else { throw LessonError(problems, kind: kind) }
      guard count > 0 else { throw nothing(selection) }
    }
  }

  private func nothing(_ selection: Selection) -> LessonError {
    LessonError(
      selection.lessons.count == 1
        ? Diagnostic(
          "there is nothing to verify: the lesson names neither a 'network' nor what to 'differentiate'",
          file: selection.lessons[0])
        : Diagnostic("there is nothing to verify: no lesson names a 'network' or what to 'differentiate'"))
  }
}
