// `lessongen bind`: typed numbers become live values, in every language of a lesson.

import ArgumentParser
import Lessons
import Markdown
import Texts

struct Bind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind",
    abstract: "Replaces typed numbers with the live values that they copy.",
    discussion: """
      'check' names every decimal number in the text that is a copy of something the lesson computes, or contradicts \
      the variable that is named beside it. This command puts the live value in its place, in every language, and \
      changes nothing else. The lesson is played again before anything is written: all files are rewritten or none.

      A number that is meant as it stands is left alone in a code span, or with <!-- typed --> right behind it.

      Exit status: 0 if all went well; 2 if the lesson cannot be played, before or after.
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py, or a .md file. (default: \(TemplateFiles.lesson))"))
  var lesson: String?

  @Flag(help: "Say what would be rewritten, and write nothing.")
  var dryRun = false

  func run() throws {
    try reportingErrors {
      let path = lesson ?? TemplateFiles.lesson
      let files = TemplateFiles()
      let rewritten = try Binding(files: files, path: path).rewritten()
      let count = rewritten.reduce(0) { $0 + $1.numbers.count }
      guard count > 0 else { return try Output.print("no number was typed that the lesson computes\n") }
      let contents = Dictionary(uniqueKeysWithValues: rewritten.map { ($0.path, Array($0.text.utf8)) })
      let edited = EditedFiles(base: files, contents: contents)
      let again = try Lesson(reading: path, from: edited)
      for language in again.languages { _ = try again.rehearsed(in: language) }
      if !dryRun { try Output.replace(rewritten.map { ($0.path, $0.text) }) }
      try Output.print(rewritten.flatMap(\.lines).joined() + summary(count, rewritten.count))
    }
  }

  private func summary(_ count: Int, _ fileCount: Int) -> String {
    let (numbers, places) = (counted(count, "number"), counted(fileCount, "file"))
    return dryRun ? "\(numbers) in \(places); nothing was written\n" : "\(numbers) rewritten in \(places)\n"
  }
}

/// A lesson's prose with live values in the place of typed numbers.
private struct Binding {
  struct Rewritten {
    let path: String
    let numbers: [TypedNumber]
    let text: String

    /// `es.md:12:5: 0.1062 becomes …`, one for each number.
    var lines: [String] {
      numbers.map { number in
        let shown = number.text == number.computed ? "" : ", which shows \(number.computed)"
        return
          "\(path):\(number.place.line):\(number.place.column): \(number.text) becomes \(number.replacement)\(shown)\n"
      }
    }
  }

  let files: any Files
  let path: String

  func rewritten() throws -> [Rewritten] {
    if path.hasSuffix(".ipynb") {
      throw LessonError(Diagnostic("unsupported: live values in a notebook", file: path))
    }
    let lesson = try Lesson(reading: path, from: files)
    var performance = Performance()
    performance.keepsNumbers = true
    var editions: [Edition] = []
    for language in lesson.languages { editions.append(try lesson.rehearsed(in: language, performance).edition) }
    var rewritten: [Rewritten] = []
    for edition in editions {
      let numbers = edition.typedNumbers(among: editions)
      if numbers.isEmpty { continue }
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try files.bytes(of: edition.proseName)
      } catch {
        throw LessonError(Diagnostic("cannot be read: \(error.reason)", file: error.path))
      }
      let text = Binding.replacing(numbers, in: String(decoding: bytes, as: UTF8.self))
      rewritten.append(Rewritten(path: edition.proseName, numbers: numbers, text: text))
    }
    return rewritten
  }

  /// The text with the numbers replaced; its line ends stay what they are.
  private static func replacing(_ numbers: [TypedNumber], in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var starts = [scalars.first == "\u{FEFF}" ? 1 : 0]
    for (index, scalar) in scalars.enumerated() {
      let isEnd = scalar == "\n" || scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")
      if isEnd { starts.append(index + 1) }
    }
    var result = String.UnicodeScalarView()
    var position = 0
    for number in numbers.sorted(by: { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }) {
      let start = starts[number.place.line - 1] + number.place.column - 1
      result.append(contentsOf: scalars[position..<start])
      result.append(contentsOf: number.replacement.unicodeScalars)
      position = start + number.place.length
    }
    result.append(contentsOf: scalars[position...])
    return String(result)
  }
}

/// Files, some of which are not as they stand.
struct EditedFiles: Files {
  let base: any Files
  let contents: [String: [UInt8]]

  func kind(of path: String) -> FileKind? { contents[path] == nil ? base.kind(of: path) : .file }
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    if let bytes = contents[path] { return bytes }
    return try base.bytes(of: path)
  }
  func names(in folder: String) throws(FileError) -> [String] { try base.names(in: folder) }
  func name(of path: String) -> String { base.name(of: path) }
}
