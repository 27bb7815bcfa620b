// Options that several commands share, and what they take for a value.

import ArgumentParser
import Comparing
import Courses
import Lessons
import Rendering
import Texts

/// How far numbers may be apart: the options of `check` and `diff`.
struct Tolerances: ParsableArguments {
  @Option(help: ArgumentHelp("How far numbers may differ, relative to the stored one.", valueName: "r"))
  var rtol = 0.0

  @Option(help: ArgumentHelp("How far numbers may differ.", valueName: "a"))
  var atol = 0.0

  func validate() throws {
    guard rtol >= 0, rtol.isFinite, atol >= 0, atol.isFinite else {
      throw ValidationError("a tolerance is a number from 0 on")
    }
  }

  var tolerance: Tolerance { Tolerance(relative: rtol, absolute: atol) }
}

/// A folder's path, as messages show it: without a slash at its end.
struct OutputFolder: ExpressibleByArgument {
  let path: String
  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = withoutSlash(argument)
  }

  /// Where the pages of a selection go: what the command line says comes first.
  ///
  /// - Throws: If the folder that nobody named leads somewhere else: it may have come with the lesson.
  static func chosen(_ given: OutputFolder?, _ selection: Selection) throws(FileError) -> String {
    if let given { return given.path }
    let folder = selection.course?.output ?? Course.standardOutput
    guard Enclosure([selection.course?.root ?? "."], in: Disk()).mayHold(folder) else {
      throw FileError(
        path: folder, reason: "this leads out of the folder that it is in; --output-dir may name such a place")
    }
    return folder
  }
}

/// Which images pages hold inside: the option of what makes pages.
struct EmbedOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The images beside the lesson that an HTML page or a notebook holds inside: none, small (up to 64 KiB) or all. "
        + "Others are copied beside it.", valueName: "images"))
  var embed: Embedding = .small
}

/// What becomes of figures: the option of what plays lessons.
struct PlotsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With 'placeholder', cells that make figures with matplotlib run, and a line stands where each figure would be; "
        + "without it they are refused. A lesson can say so itself: plots: placeholder.", valueName: "how"))
  var plots: PlotMode?
}

/// How lessons are played: the options of every command that makes or proves something of what their cells give.
struct PlayOptions: ParsableArguments {
  @OptionGroup var figures: PlotsOption

  @OptionGroup(title: "Limits") var limits: BudgetOptions

  @OptionGroup(title: "Consent") var consent: TrustOption

  func pipeline(_ course: Course?) -> Pipeline {
    var pipeline = Pipeline(course, budget: limits.budget, trust: consent.trust)
    pipeline.performance.plots = figures.plots
    return pipeline
  }
}

extension PlotMode: ExpressibleByArgument {}

extension Embedding: ExpressibleByArgument {}

extension Format: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Performance.Parameter: ExpressibleByArgument {
  public init?(argument: String) {
    guard let equal = argument.firstIndex(of: "="), equal > argument.startIndex else { return nil }
    self.init(name: String(argument[..<equal]), value: String(argument[argument.index(after: equal)...]))
  }
}
