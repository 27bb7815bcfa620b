// What a page wears that is not the lesson's: its frame, its style, and its texts in the reader's language.

import Dress
import Figures
import Lessons
import Texts

/// The files of `Templates/` that every lesson's pages share.
public struct PageDress {
  /// `page.html`, a Mustache template.
  let frame: TextFile
  /// `style.css`, as short as it goes.
  let style: StyleSheet
  /// `terminal.css`, for the pages that have colored prints: few have.
  var terminalStyle: StyleSheet { StyleSheet(shortening: terminalSheet.text) }
  private let terminalSheet: TextFile
  /// `figures.css`
  let figureStyle: FigureStyle
  /// `ui.<lang>.yaml`
  public let texts: PageTexts
  /// The lesson's languages and their own names for themselves.
  let languages: [(language: Language, name: String)]

  /// - Parameter folder: the folder that holds the files, in `files`.
  public init(
    language: Language, of languages: [Language], folder: String, from files: any Files
  ) throws(LessonError) {
    frame = try TextFile(reading: "\(folder)/page.html", from: files)
    let keys = Drawings.textKeys + PageTexts.keys(askedForIn: frame.text)
    let texts = try PageTexts(language, folder: folder, from: files, requiring: keys)
    self.texts = texts
    style = StyleSheet(shortening: try TextFile(reading: "\(folder)/style.css", from: files).text)
    terminalSheet = try TextFile(reading: "\(folder)/terminal.css", from: files)
    let figureSheet = StyleSheet(shortening: try TextFile(reading: "\(folder)/figures.css", from: files).text)
    figureStyle = FigureStyle(figureSheet, pageSheet: style)
    var names: [(Language, String)] = []
    for other in languages {
      names.append((other, try other == language ? texts[.language] : PageTexts.name(of: other, folder, files)))
    }
    self.languages = names
  }
}
