// `doctor`: what of a lesson would be refused, all at once, before anything runs.

import ArgumentParser
import Courses
import Lessons
import PythonCells
import Texts

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what of lessons and scripts would be refused, all of it, before anything runs.",
    discussion: """
      Each refusal stands at its place, with what to write instead. Nothing runs: what shows only while cells run is not \
      among it. Without arguments, all lessons of the course here; a folder that is no lesson stands for the lessons and \
      Python files in it.

      Examples:
        lessongen doctor notebook.ipynb
        lessongen doctor week-2 script.py --plots placeholder

      Exit status: 0, and not a word, if nothing would be refused; 1 if something would be; 2 if a file cannot be read.
      """)

  @Argument(help: ArgumentHelp("Lessons, .py files, folders of these. (default: the course here)", valueName: "file"))
  var files: [String] = []

  @OptionGroup var figures: PlotsOption

  func run() throws {
    try reportingErrors {
      var problems: [Diagnostic] = []
      var unreadable: [Diagnostic] = []
      let selection = files.isEmpty ? try Selection([], for: "doctor") : nil
      for path in try selection?.lessons ?? files.flatMap(paths) {
        do throws(LessonError) {
          let found = try checkup(of: path, selection?.course)
          unreadable += found.filter(Self.isAboutNothing)
          problems += found.filter { !Self.isAboutNothing($0) }
        } catch {
          unreadable += error.diagnostics.filter(Self.isAboutNothing)
          problems += error.diagnostics.filter { !Self.isAboutNothing($0) }
        }
      }
      Output.report((unreadable + problems).map(\.rendered).joined())
      if !unreadable.isEmpty { throw ExitCode(2) }
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }

  /// Whether the file that something is said of is not there.
  private static func isAboutNothing(_ problem: Diagnostic) -> Bool {
    problem.file.map { Disk().kind(of: $0) == nil } ?? false
  }

  private func checkup(of path: String, _ course: Course?) throws(LessonError) -> [Diagnostic] {
    var around = course
    if around == nil { around = try Selection.course(around: [path], Disk()) }
    var pipeline = Pipeline(around, budget: Budget(), trust: false)
    pipeline.performance.plots = figures.plots
    if path.hasSuffix(".py"), Disk().kind(of: path) == .file {
      return try Script.checkup(
        of: path, from: pipeline.files, on: pipeline.engine(), plots: figures.plots ?? pipeline.defaults.plots)
    }
    return try pipeline.checkup(of: path)
  }

  /// A folder that is no lesson stands for what is in it.
  private func paths(_ path: String) throws(LessonError) -> [String] {
    let disk = Disk()
    guard disk.kind(of: path) == .folder, LessonShape(path, in: disk) == nil else { return [path] }
    let folder = withoutSlash(path)
    if let course = try Course.found(in: folder, disk) { return course.lessons }
    let names: [String]
    do { names = try disk.names(in: folder) } catch { throw LessonError(error) }
    let scripts = names.filter { $0.hasSuffix(".py") && !$0.hasPrefix(".") }.sorted().map { joined(folder, $0) }
    let found = LessonFiles(disk).directly(in: folder) + scripts
    guard !found.isEmpty else {
      throw LessonError(Diagnostic("neither a lesson nor a course, and no lessons or .py files in it", file: folder))
    }
    return found
  }
}
