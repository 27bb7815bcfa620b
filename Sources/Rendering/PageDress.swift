// What a page wears that is not the lesson's: its frame, its style, and its texts in the reader's language.

import Dress
import Figures
import Lessons
import Texts

/// The files of `Templates/` that every lesson's pages share.
public struct PageDress {
  /// `page.html`
  let frame: PageFrame
  /// `style.css`
  let style: StyleSheet
  /// `terminal.css`, for the pages that have colored prints: few have.
  let terminalStyle: StyleSheet
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
    var wardrobe = Wardrobe(folder: folder, from: files)
    self = try wardrobe.dress(for: language, of: languages)
  }

  fileprivate init(
    _ sheets: Wardrobe.Sheets, _ texts: PageTexts, _ languages: [(language: Language, name: String)]
  ) {
    frame = sheets.frame
    style = sheets.style
    terminalStyle = sheets.terminalStyle
    figureStyle = sheets.figureStyle
    self.texts = texts
    self.languages = languages
  }
}

/// Those files, read once for all pages.
public struct Wardrobe {
  fileprivate struct Sheets {
    let frame: PageFrame
    let style: StyleSheet
    let terminalStyle: StyleSheet
    let figureStyle: FigureStyle
  }

  private let folder: String
  private let files: any Files
  private var sheets: Sheets?
  /// By the languages' tags.
  private var texts: [String: PageTexts] = [:]
  private var names: [String: String] = [:]

  /// - Parameter folder: the folder that holds the files, in `files`.
  public init(folder: String, from files: any Files) {
    self.folder = folder
    self.files = files
  }

  /// What a page in one of a lesson's languages wears.
  public mutating func dress(for language: Language, of languages: [Language]) throws(LessonError) -> PageDress {
    let sheets = if let sheets { sheets } else { try readSheets() }
    self.sheets = sheets
    let texts = if let known = self.texts[language.tag] { known } else { try readTexts(language, sheets.frame) }
    self.texts[language.tag] = texts
    var names: [(Language, String)] = []
    for other in languages { names.append((other, try other == language ? texts[.language] : name(of: other))) }
    return PageDress(sheets, texts, names)
  }

  private func readSheets() throws(LessonError) -> Sheets {
    func sheet(_ name: String) throws(LessonError) -> StyleSheet {
      StyleSheet(shortening: try TextFile(reading: "\(folder)/\(name)", from: files).text)
    }
    let frame = PageFrame(try TextFile(reading: "\(folder)/page.html", from: files))
    let style = try sheet("style.css")
    return Sheets(
      frame: frame, style: style, terminalStyle: try sheet("terminal.css"),
      figureStyle: FigureStyle(try sheet("figures.css"), pageSheet: style))
  }

  private func readTexts(_ language: Language, _ frame: PageFrame) throws(LessonError) -> PageTexts {
    let keys = Drawings.textKeys + PageTexts.keys(askedForIn: frame.file.text)
    return try PageTexts(language, folder: folder, from: files, requiring: keys)
  }

  private mutating func name(of language: Language) throws(LessonError) -> String {
    if let name = names[language.tag] ?? texts[language.tag]?[.language] { return name }
    let name = try PageTexts.name(of: language, folder, files)
    names[language.tag] = name
    return name
  }
}
