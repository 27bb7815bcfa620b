// `verify`: a lesson's gradients proved, with a table of how near the independent computations are.

import ArgumentParser
import Lessons
import PythonCells

struct VerifyCommand: ParsableCommand {
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
      var pipeline = Pipeline(files: TemplateFiles())
      pipeline.performance.parameters = parameter
      pipeline.performance.budget = limits.budget
      try Output.print(try pipeline.verificationReport(of: lesson ?? TemplateFiles.lesson, in: lang))
    }
  }
}

extension Pipeline {
  /// What `verify` prints.
  func verificationReport(of path: String, in language: Language?) throws(LessonError) -> String {
    let lesson = try Lesson(reading: path, from: files)
    // Whether its claims hold is not asked here.
    let (edition, _) = try lesson.rehearsed(in: language ?? lesson.languages[0], performance)
    guard let description = lesson.manifest.gradients, let verification = try verify(edition, .proof) else {
      throw LessonError(
        Diagnostic(
          "there is nothing to verify: the lesson names neither a 'network' nor what to 'differentiate'", file: path))
    }
    return VerificationReport(description: description, verification: verification).text
  }
}

/// The table, for a terminal.
struct VerificationReport {
  let description: GradientDescription
  let verification: Verification

  var text: String {
    let hasEngine = verification.rows.contains { $0.engineDifference != nil }
    var lines = [["", "shape", "automatic", "engine", "central differences", "their error"]]
    for row in verification.rows {
      lines.append([
        title(row), row.shape ?? "number", row.automaticDifference.map(\.twoDigits) ?? "–",
        row.engineDifference.map(\.twoDigits) ?? "–",
        row.numerical.map(described) ?? "–", row.numerical.map { $0.estimatedError.twoDigits } ?? "–",
      ])
    }
    lines.append([
      "tolerance", "", Verification.automaticTolerance.twoDigits, Verification.engineTolerance.twoDigits,
      Verification.numericalTolerance.twoDigits, "",
    ])
    if !hasEngine { for index in lines.indices { lines[index].remove(at: 3) } }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let table = lines.map { line in
      let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    return (table + [summary]).joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let count = description.pairs.count
    return "\(count == 1 ? "1 gradient" : "\(count) gradients") of \(description.cost): all agree"
  }

  /// `G_W0 = ∂e/∂W0`
  private func title(_ row: Verification.Row) -> String {
    guard let pair = description.pairs.first(where: { $0.gradient == row.name }), row.automaticDifference != nil else {
      return row.name
    }
    return "\(row.name) = ∂\(description.cost)/∂\(pair.parameter)"
  }

  private func described(_ numerical: Verification.Numerical) -> String {
    var text = numerical.difference.twoDigits
    if numerical.compared < numerical.entries { text += ", \(numerical.compared) of \(numerical.entries) entries" }
    if numerical.kinks > 0 { text += ", \(numerical.kinks) at a kink" }
    return text
  }
}
