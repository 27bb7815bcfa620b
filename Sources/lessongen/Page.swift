// A page in one of its formats, made whole before anything is written: its text, and the pictures that go beside it.

import Lessons
import Rendering
import Texts

/// What a page can be.
enum Format: String, CaseIterable {
  case html, md, ipynb, json

  /// The formats that `build` writes.
  static let built: [Format] = [.html, .md, .json]
}

/// A page of a lesson in one language.
struct Page {
  let format: Format
  let text: String
  /// The page's name as a file, without its format.
  let stem: String
  let edition: Edition
  private let verification: Verification?
  private let drawings: Pictures
  private let dress: PageDress

  /// - Parameter stem: nil for the name that `build` gives it: `backpropagation.es`.
  init(
    _ edition: Edition, _ verification: Verification?, _ pictures: Pictures, _ dress: PageDress, _ format: Format,
    stem: String? = nil
  ) throws(LessonError) {
    let stem = stem ?? "\(edition.lesson.name).\(edition.language)"
    self.edition = edition
    self.verification = verification
    drawings = pictures
    self.dress = dress
    self.format = format
    self.stem = stem
    text =
      switch format {
      case .html: try HTMLPage(edition, verification, pictures, dress).text()
      case .md: MarkdownPage(edition, verification, pictures, dress, stem: stem).text()
      case .ipynb: Notebook(edition, verification, pictures, dress).text()
      case .json: TranscriptPage(Transcript(edition)).text()
      }
  }

  var lesson: Lesson { edition.lesson }
  var language: Language { edition.language }
  var fileName: String { "\(stem).\(format.rawValue)" }

  /// The pictures that the page links to; the other formats hold theirs inside.
  var pictures: [(kind: FigureKind, name: String, text: String)] {
    guard format == .md else { return [] }
    return drawings.files.map { ($0.kind, Pictures.fileName($0.kind, beside: stem), $0.text) }
  }

  /// All that is written: the page first.
  var files: [(name: String, text: String)] { [(fileName, text)] + pictures.map { ($0.name, $0.text) } }

  /// The text again, with the lines that show cells and figures.
  func marked() throws(LessonError) -> MarkedText {
    format == .html
      ? try HTMLPage(edition, verification, drawings, dress).markedText()
      : MarkdownPage(edition, verification, drawings, dress, stem: stem).markedText()
  }
}
