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

  @Argument(help: ArgumentHelp("A folder with cells.py, or a .md file. (default: \(TemplateFiles.lesson))"))
  var lesson: String?

  @Option(help: ArgumentHelp("The language, by its tag. (default: the lesson's first)", valueName: "tag"))
  var lang: Language?

  @Option(
    name: .customShort("P"), parsing: .singleValue,
    help: ArgumentHelp("Set a variable of the cell 'parameters'. Can be given several times.", valueName: "name=value"))
  var parameter: [Performance.Parameter] = []

  @OptionGroup(title: "Limits") var limits: BudgetOptions

  func run() throws {
    try reportingErrors {
      var pipeline = Pipeline(files: TemplateFiles(), budget: limits.budget)
      pipeline.performance.parameters = parameter
      try Output.print(try pipeline.verificationReport(of: lesson ?? TemplateFiles.lesson, in: lang))
    }
  }
}
