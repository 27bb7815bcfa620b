// A page in one of its formats, made whole before anything is written: its text, and the pictures that go beside it.

import Figures
import Formulas
import Lessons
import Markdown
import Proofs
import Texts
import Transcripts

/// What a page can be.
package enum Format: String, CaseIterable {
  case html, md, ipynb, json

  /// The formats that `build` writes.
  package static let built: [Format] = [.html, .md, .json]
}

/// A page of a lesson in one language.
package struct Page {
  package let format: Format
  package let text: String
  /// The page's name as a file, without its format.
  package let stem: String
  package let edition: Edition
  private let verification: Verification?
  private let drawings: Pictures
  private let dress: PageDress
  private let carried: CarriedFiles

  /// - Parameters:
  ///   - stem: nil for the name that `build` gives it: `backpropagation.es`.
  ///   - hasRoom: whether other files can stand beside it.
  package init(
    _ edition: Edition, _ verification: Verification?, _ pictures: Pictures, _ dress: PageDress, _ format: Format,
    stem: String? = nil, embedding: Embedding = .small, hasRoom: Bool = true
  ) throws(LessonError) {
    let stem = stem ?? PageName.stem(edition.lesson.name, edition.language)
    self.edition = edition
    self.verification = verification
    drawings = pictures
    self.dress = dress
    self.format = format
    self.stem = stem
    carried = try CarriedFiles(edition, format, embedding, hasRoom: hasRoom)
    text =
      switch format {
      case .html:
        try HTMLPage(edition, verification, pictures, dress, carried, fileName: "\(stem).\(format.rawValue)").text()
      case .md: MarkdownPage(edition, verification, pictures, dress, carried, stem: stem).text()
      case .ipynb: Notebook(edition, verification, pictures, dress, carried).text()
      case .json: TranscriptPage(Transcript(edition)).text()
      }
  }

  package var lesson: Lesson { edition.lesson }
  package var language: Language { edition.language }
  package var fileName: String { "\(stem).\(format.rawValue)" }

  /// The pictures that the page links to; the other formats hold theirs inside.
  package var pictures: [(kind: FigureKind, name: String, text: String)] {
    guard format == .md else { return [] }
    return drawings.files.map { ($0.kind, Pictures.fileName($0.kind, beside: stem), $0.text) }
  }

  /// The lesson's own files that the page shows or links to, as they stand beside it; other pages may have the same.
  package var copies: [(name: String, bytes: [UInt8])] { carried.copies }

  /// A page that this one leads to, beside it.
  package struct Neighbour {
    package let name: String
    /// What it is made from, in which language, and what it is (`html`, `md` …).
    package let source: (lesson: String, language: Language, ending: String)
    /// What leads there: the page's frame, if it is no link of the text.
    package let place: Place?
  }

  /// Each once: its other languages, and what its links lead to.
  package var neighbours: [Neighbour] {
    guard format != .json else { return [] }
    var found: [Neighbour] = []
    var names: Set<String> = [fileName, PageName(lesson.name, language, format.rawValue).text]
    func add(_ name: String, _ source: (String, Language), _ ending: String?, at place: Place?) {
      let ending = ending ?? format.rawValue
      let name = PageName(name, source.1, ending).text
      guard names.insert(name).inserted else { return }
      found.append(Neighbour(name: name, source: (source.0, source.1, ending), place: place))
    }
    for other in format == .ipynb ? [] : lesson.languages where other != language {
      add(lesson.name, (lesson.path, other), nil, at: nil)
    }
    for link in edition.document.links where !link.isImage {
      guard case .page(let page)? = edition.links.destination(of: link.address) else { continue }
      add(page.name, (page.path, page.language), page.ending, at: link.place)
    }
    return found
  }

  /// What a reader of the page may miss.
  package var remarks: [Diagnostic] {
    let remarks = carried.remarks + lostInFormulas
    guard format == .ipynb else { return remarks }
    var open = edition.document.foldings { if case .cells = edition.outcomes[$0] { true } else { false } }
    for insert in edition.document.inserts {
      guard case .container(let container) = insert.kind, container.holdsDirectives, container.isFoldable else {
        continue
      }
      open.append(insert.place)
    }
    open.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    let message = "in a notebook this stands open: nothing folds its cells"
    return remarks + open.map { edition.diagnostic(message, at: $0).asWarning() }
  }

  /// What formulas hold that whoever typesets an export has nothing for.
  private var lostInFormulas: [Diagnostic] {
    guard format == .md || format == .ipynb else { return [] }
    let reader: TeXReader = format == .md ? .github : .jupyter
    var found: [Diagnostic] = []
    for (index, outcome) in edition.outcomes.enumerated() {
      guard case .formula(let formula) = outcome else { continue }
      let insert = edition.document.inserts[index]
      for loss in formula.portable(for: reader).lost {
        var place = insert.place
        // Values have moved what stands behind them: then the formula as a whole is meant.
        if case .formula(formula.body, _, _, _) = insert.kind, let offset = loss.offset {
          place = edition.document.place(of: offset, length: loss.command.unicodeScalars.count, in: index)
        }
        let message = "\(reader.rawValue) has no '\(loss.command)': what it does to the formula is left out there"
        found.append(edition.diagnostic(message, at: place).asWarning())
      }
    }
    return found
  }

  /// All that is made for it: the page first.
  package var files: [(name: String, text: String)] { [(fileName, text)] + pictures.map { ($0.name, $0.text) } }

  /// The text again, with the lines that show cells and figures.
  package func marked() throws(LessonError) -> MarkedText {
    format == .html
      ? try HTMLPage(edition, verification, drawings, dress, carried, fileName: fileName).markedText()
      : MarkdownPage(edition, verification, drawings, dress, carried, stem: stem).markedText()
  }
}

extension [Page] {
  /// The lessons' own files that the pages bring along, each once.
  package var copies: [(name: String, bytes: [UInt8])] {
    var names: Set<String> = []
    return flatMap(\.copies).filter { names.insert($0.name).inserted }
  }
}
