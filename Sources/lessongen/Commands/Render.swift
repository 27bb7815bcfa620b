// `render`, the default: one page, to standard output or to a file.

import ArgumentParser
import Lessons
import Rendering
import Texts

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Writes one page to standard output (the default).",
    discussion: """
      Examples:
        lessongen --lang es > clase.html
        lessongen my-lesson --lang en --to ipynb -o lesson.ipynb
        lessongen my-lesson -P rate=0.1 -P steps=20

      The pictures of a Markdown page are files beside it: with -o lesson.md, lesson.network.svg and so on. On standard \
      output the page links to the files that 'build' would write (my-lesson.en.network.svg), and none is written. Files beside the \
      lesson are copied beside the page, but for small images, which HTML pages and notebooks hold inside.
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py, a .md or an .ipynb file. (default: the course's first)"))
  var lesson: String?

  @Option(help: ArgumentHelp("The language, by its tag. (default: the lesson's first)", valueName: "tag"))
  var lang: Language?

  @Option(
    help: ArgumentHelp("What to make of it. (default: what the file's name says, otherwise html)", valueName: "format"))
  var to: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead, replacing it only if all went well.", valueName: "file"))
  var output: String?

  @Option(
    name: .customShort("P"), parsing: .singleValue,
    help: ArgumentHelp("Set a variable of the cell 'parameters'. Can be given several times.", valueName: "name=value"))
  var parameter: [Performance.Parameter] = []

  @OptionGroup var images: EmbedOption

  @OptionGroup var playing: PlayOptions

  @Flag(help: "Show the errors of cells on the page instead of stopping at the first.")
  var allowErrors = false

  @Flag(help: "Make the page without the files and places that its text links to or shows and that are not there.")
  var allowMissing = false

  func run() throws {
    try reportingErrors {
      let (lesson, course) = try lesson.map { ($0, try Selection.course(around: [$0], Disk())) } ?? Selection.first()
      var pipeline = playing.pipeline(course)
      pipeline.embedding = images.embed
      pipeline.performance.allowsErrors = allowErrors
      pipeline.performance.allowsMissing = allowMissing
      pipeline.performance.parameters = parameter
      let place = output.flatMap { Output.Place($0) }
      let named = output.flatMap { lastPart(of: $0).split(separator: ".").dropFirst().last }
      let format = to ?? named.flatMap { Format(rawValue: $0.lowercased()) } ?? .html
      let page = try pipeline.page(of: lesson, in: lang, as: format, stem: place?.stem, hasRoom: place != nil)
      let surroundings = Surroundings(page: page, place: place)
      Output.report((page.edition.doubts.map { $0.asWarning() } + page.remarks).map(\.rendered).joined())
      // Once all is written, everything is there.
      let notes = surroundings.notes.map(\.rendered).joined()
      guard let output else {
        try Output.print(page.text)
        return Output.report(notes)
      }
      try Output.refuseSource(output, of: lesson)
      // Beside a pipe or a device there is no room for pictures.
      let others = place.map { place in
        page.pictures.map { NewFile(place.folder + $0.name, $0.text) }
          + page.copies.map { NewFile(place.folder + $0.name, $0.bytes) }
      }
      let read = surroundings.files
      for file in read { try Output.makeFolder(folder(of: file.path)) }
      try Output.replace([NewFile(output, page.text, isNamed: true)] + (others ?? []) + read)
      Output.report(notes)
    }
  }
}
