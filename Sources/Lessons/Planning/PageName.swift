// The name under which a page of a lesson stands beside the others: composed here, and taken apart here.

/// `lesson.es.html`; of a Markdown page's picture, `lesson.es.network.svg`.
package struct PageName {
  /// The lesson's own name, which may hold dots.
  package let lesson: String
  package let language: Language
  /// What a picture shows; nil for a page.
  package let figure: String?
  /// `html`, `md`, `ipynb`, `json`; of a picture, `svg`.
  package let ending: String

  package init(_ lesson: String, _ language: Language, _ ending: String) {
    self.lesson = lesson
    self.language = language
    figure = nil
    self.ending = ending
  }

  /// - Parameter file: a file's name, without its folder.
  /// - Returns: nil for what no page is called. Whether there are pages of that ending, and such a picture, is not asked.
  package init?(parsing file: String) {
    var parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2 else { return nil }
    ending = parts.removeLast()
    figure = ending == "svg" && parts.count > 2 ? parts.removeLast() : nil
    guard let language = Language(parts.removeLast()) else { return nil }
    self.language = language
    lesson = parts.joined(separator: ".")
    if lesson.isEmpty { return nil }
  }

  /// What the lesson's pages in that language are called, without their endings: `lesson.es`.
  package static func stem(_ lesson: String, _ language: Language) -> String { "\(lesson).\(language)" }

  package var stem: String { PageName.stem(lesson, language) }
  package var text: String { stem + (figure.map { ".\($0)" } ?? "") + ".\(ending)" }
}
