// Typed numbers become live values, in every language of a lesson.

import Engines
import Markdown
import Texts

/// A lesson's prose with live values in the place of typed numbers.
package struct Binding {
  package struct Rewritten {
    package let path: String
    package let numbers: [TypedNumber]
    package let text: String

    /// `es.md:12:5: 0.1062 becomes …`, one for each number.
    package var lines: [String] {
      numbers.map { number in
        let shown = number.text == number.computed ? "" : ", which shows \(number.computed)"
        return
          "\(path):\(number.place.line):\(number.place.column): \(number.text) becomes \(number.replacement)\(shown)\n"
      }
    }
  }

  private let files: any Files
  private let path: String
  private let engine: EngineFactory
  private let performance: Performance
  private let defaults: LessonDefaults

  package init(
    files: any Files, path: String, _ defaults: LessonDefaults = LessonDefaults(), on engine: @escaping EngineFactory,
    _ performance: Performance
  ) {
    self.performance = performance
    self.defaults = defaults
    self.engine = engine
    self.files = files
    self.path = path
  }

  /// The files in which numbers become live values. They are played once more, as they would be then.
  ///
  /// - Throws: What keeps the lesson from being played, before or after.
  package func rewritten() throws(LessonError) -> [Rewritten] {
    if LessonShape(path, in: files) == .notebook {
      throw LessonError(
        Diagnostic("unsupported: 'bind' writes no notebooks; in one, live values are written by hand", file: path))
    }
    let lesson = try Lesson(reading: path, from: files, defaults)
    var performance = performance
    performance.keepsNumbers = true
    let editions = try lesson.rehearsed(in: lesson.languages, on: engine(), performance).editions
    var rewritten: [Rewritten] = []
    for edition in editions {
      let numbers = edition.typedNumbers(among: editions)
      if numbers.isEmpty { continue }
      let bytes = try LessonError.reading { () throws(FileError) in try files.bytes(of: edition.proseName) }
      let text = Binding.replacing(numbers, in: String(decoding: bytes, as: UTF8.self))
      rewritten.append(Rewritten(path: edition.proseName, numbers: numbers, text: text))
    }
    if !rewritten.isEmpty { try play(rewritten) }
    return rewritten
  }

  private func play(_ rewritten: [Rewritten]) throws(LessonError) {
    let contents = Dictionary(uniqueKeysWithValues: rewritten.map { ($0.path, Array($0.text.utf8)) })
    let lesson = try Lesson(reading: path, from: EditedFiles(base: files, contents: contents), defaults)
    _ = try lesson.rehearsed(in: lesson.languages, on: engine(), performance)
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
      result.append(scalarsOf: scalars[position..<start])
      result.append(scalarsOf: number.replacement.unicodeScalars)
      position = start + number.place.length
    }
    result.append(scalarsOf: scalars[position...])
    return String(result)
  }
}
