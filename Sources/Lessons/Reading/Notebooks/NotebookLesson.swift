// A notebook as a lesson. Its cells become one Markdown text in which the code stands where a folder's prose would place
// it, and the lines of both know where they are in the notebook's file.

import Markdown
import Notebooks
import Texts

/// Makes a lesson of a notebook.
///
/// Raw cells are meant for other programs and left out, but for Markdown ones, and for front matter in the first.
struct NotebookLesson {
  private let notebook: JupyterNotebook
  private let files: any Files
  private let defaults: LessonDefaults
  /// What diagnostics quote, what Markdown reads instead (line for line), and where each line stands in the file.
  private var lines: [String] = []
  private var prose: [String] = []
  private var starts: [Int] = []
  /// The code cells that run, and the numbers of their first lines.
  private var codes: [(cell: NotebookCell, firstLine: Int)] = []
  private var attachments: [Attachment] = []
  /// The lines, from 1, of the comments between texts.
  private var cellStarts: Set<Int> = []
  private var frontMatter: (yaml: String, firstLine: Int)?
  private var heading: TitleHeading?
  /// Whether a heading of level 1 has come, be it one that can be a title or not.
  private var hasTopHeading = false
  private var titleID: String?

  init(_ notebook: JupyterNotebook, _ files: any Files, _ defaults: LessonDefaults) {
    self.notebook = notebook
    self.files = files
    self.defaults = defaults
  }

  mutating func lesson() throws(LessonError) -> Lesson {
    for (index, cell) in notebook.cells.enumerated() {
      let isRemoved = cell.has(.removeCell) || cell.has(.removeInput)
      switch cell.kind {
      case .code: addCode(cell)
      case .raw where index == 0 && cell.isFrontMatter: addFrontMatter(cell)
      case .raw where cell.rawFormat != "text/markdown": break
      case .markdown, .raw:
        guard !isRemoved else { continue }
        try addText(cell)
      }
    }
    let origins = TextOrigins(file: notebook.file, starts: starts)
    let file = TextFile(name: notebook.path, text: lines.joined(separator: "\n"), origins: origins)
    return try lesson(file)
  }

  private mutating func lesson(_ file: TextFile) throws(LessonError) -> Lesson {
    var file = file
    var settings: Settings?
    if let (yaml, firstLine) = frontMatter {
      let read = try Settings(yaml, in: file, lineOffset: firstLine - 1, title: "the front matter")
      try read.allow(only: Prose.singleFileKeys)
      settings = read
    }
    let declared = try declaredLanguage(settings)
    let language = declared ?? defaults.languages?.first ?? .english
    let name = Lesson.name(of: notebook.path, files)
    // Notebooks that we make have it in plain words here, and as it was written in their heading.
    let named = notebook.title.map { name in
      heading.flatMap { $0.title.words == name ? $0.title : nil }
        ?? (try? TextLine(name, dialect: .notebook)) ?? TextLine(plain: name)
    }
    var title =
      try settings?.line("title", dialect: .notebook) ?? named ?? heading?.title
      ?? TextLine(plain: name.withControlPictures)
    // It is the page's title and leaves the text, unless the notebook has another title. Below another heading it stays, as one
    // of the second level: what follows would seem to belong to that other.
    if let heading, prose[..<heading.lines.lowerBound].contains(where: \.isHeading) {
      var hasMore = false
      _ = TitleHeading(in: prose[heading.lines.upperBound...], from: 0, as: .notebook, isThere: &hasMore)
      if heading.title.words == title.words, !hasMore, let last = heading.lines.last {
        let written = prose[last]
        prose[last] = heading.lines.count == 1 ? "#" + written.drop { $0 == " " } : written.replacing("=", with: "-")
        let moved = prose[last].utf8.count - written.utf8.count
        let origins = TextOrigins(file: notebook.file, starts: starts, moved: (last + 1, moved))
        file = TextFile(name: file.name, text: file.text, origins: origins)
      }
    } else if let heading, heading.title.words == title.words {
      title = heading.title
      titleID = heading.id
      if heading.isWhole { for line in heading.lines { prose[line] = "" } }
    }
    let cells = try cells(file)
    for (index, line) in placements(cells) { prose[index] = line }
    let document: Document
    do {
      document = try Document(
        prose.joined(separator: "\n"), dialect: .notebook, attachments: attachments, topHeading: 2,
        cellStarts: cellStarts)
    } catch {
      throw LessonError(file.error(error))
    }
    let described = notebook.description.map { (try? TextLine($0, dialect: .notebook)) ?? TextLine(plain: $0) }
    var manifest =
      if let settings { try Manifest(settings, only: language, defaults: defaults) } else {
        Manifest(language, defaults)
      }
    try manifest.take(notebook, settings, in: language)
    return Lesson(
      name: name, path: notebook.path, manifest: manifest, languages: [language], cells: cells, cellsFile: file,
      singleProse: Prose(
        file: file, title: title, description: try settings?.line("description", dialect: .notebook) ?? described,
        document: document, titleID: titleID),
      files: files, isLanguageOpen: declared == nil)
  }

  private func declaredLanguage(_ settings: Settings?) throws(LessonError) -> Language? {
    if let language = try settings?.language("lang") { return language }
    guard let (tag, range) = notebook.language else { return nil }
    return try Language(tag) { notebook.file.error($0, bytes: range) }
  }

  // MARK: Lines

  private mutating func add(_ line: String, shown: String? = nil, from start: Int) {
    lines.append(shown ?? line)
    prose.append(line)
    starts.append(start)
  }

  /// Blocks do not go on from one cell to the next: between two texts stands a comment, which ends lists and the like.
  private mutating func addSeparator(from start: Int) {
    add("", from: start)
    add("<!-- -->", shown: "", from: start)
    cellStarts.insert(lines.count)
    add("", from: start)
  }

  private mutating func addText(_ cell: NotebookCell) throws(LessonError) {
    addSeparator(from: cell.start)
    let first = lines.count
    for (line, start) in zip(cell.source.lines, cell.source.starts) { add(line, from: start) }
    takeAnchors(from: first)
    prose.takeStoredNotes(from: first)
    if !hasTopHeading {
      heading = TitleHeading(in: prose[first...], from: first, as: .notebook, isThere: &hasTopHeading)
    }
    for attachment in cell.attachments {
      let address = try NotebookImage(attachment, notebook.file).address ?? ""
      let problem = ImageType.problem(with: address)
      let own = first + 1..<lines.count + 1
      let name = takeBlanks(inAddressesOf: attachment.name, from: first)
      attachments.append(Attachment(lines: own, name: attachment.name, address: address, problem: problem))
      if name != attachment.name {
        attachments.append(Attachment(lines: own, name: name, address: address, problem: problem))
      }
    }
    let text = prose[first...].joined(separator: "\n")
    guard text.contains("```") || text.contains("~~~") || text.contains("<!--") else { return }
    do {
      if let fence = try Document.missingFence(of: text, firstLine: first + 1, dialect: .notebook) {
        add(fence, shown: "", from: cell.start)
      }
    } catch {
      let origins = TextOrigins(file: notebook.file, starts: starts)
      throw LessonError(
        TextFile(name: notebook.path, text: lines.joined(separator: "\n"), origins: origins).error(error))
    }
  }

  /// `![x](attachment:my pic.png)`: to Markdown an address with blanks is none, so they become others that are part of one.
  ///
  /// - Returns: The name as it stands in the text now.
  private mutating func takeBlanks(inAddressesOf name: String, from first: Int) -> String {
    guard name.contains(" ") else { return name }
    let new = name.replacing(" ", with: "\u{A0}")
    for index in first..<prose.count where prose[index].contains("](attachment:\(name)") {
      prose[index] = prose[index].replacing("](attachment:\(name)", with: "](attachment:\(new)")
    }
    return new
  }

  private mutating func addFrontMatter(_ cell: NotebookCell) {
    let first = lines.count
    for (line, start) in zip(cell.source.lines, cell.source.starts) { add("", shown: line, from: start) }
    let inner = cell.source.lines.dropFirst().prefix { !FrontMatter.ends($0) }
    frontMatter = (inner.map { $0 + "\n" }.joined(), first + 2)
  }

  /// `<a id="x"></a>` above a heading is how notebooks, ours among them, give it an anchor: `{#x}`. What is no id of Markdown's
  /// stays the anchor that it is.
  private mutating func takeAnchors(from first: Int) {
    var fence: Substring?
    for index in first..<lines.count {
      let text = lines[index].trimming(while: \.isWhitespace)
      if let open = fence {
        // What closes a fence is at least as long, and nothing else (CommonMark, "Fenced code blocks").
        if text.hasPrefix(open), text.allSatisfy({ $0 == open.first }) { fence = nil }
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        let open = text.prefix { $0 == text.first }
        // Backticks behind some are code within a text.
        if open.first == "~" || !text[open.endIndex...].contains("`") { fence = open }
      }
      guard fence == nil, let id = lines[index].anchor,
        let heading = lines.indices[(index + 1)...].first(where: { !lines[$0].allSatisfy(\.isWhitespace) }),
        lines[heading].isHeading, lines[heading].last != "}"
      else { continue }
      prose[index] = ""
      prose[heading] += " {#\(id)}"
    }
  }

  private mutating func addCode(_ cell: NotebookCell) {
    guard cell.text.contains(where: { !$0.isWhitespace }) else { return }
    if cell.has(.skipExecution) {
      guard !cell.has(.removeCell), !cell.has(.removeInput) else { return }
      // Shown as code that the text quotes: it has no prompt, and nothing stands under it.
      let fence = String(repeating: "`", count: cell.text.utf8.longestRun(of: UInt8(ascii: "`")) + 3)
      addSeparator(from: cell.start)
      let language = notebook.codeLanguage
      let isPythons = language.hasPrefix("python") || language.hasPrefix("ipython")
      let name = isPythons ? "python" : language.filter { $0.isLetter || $0.isNumber || "+-#".contains($0) }
      add(fence + name, shown: "", from: cell.start)
      for (line, start) in zip(cell.source.lines, cell.source.starts) { add(line, from: start) }
      add(fence, shown: "", from: cell.start)
      return
    }
    add("", from: cell.start)
    add("```", shown: "", from: cell.start)
    codes.append((cell, lines.count + 1))
    for (line, start) in zip(cell.source.lines, cell.source.starts) { add("", shown: line, from: start) }
    add("```", shown: "", from: cell.start)
  }

  // MARK: Cells

  /// The cells that run, in order; everything that is wrong with them is said at once.
  private func cells(_ file: TextFile) throws(LessonError) -> [Cell] {
    var cells: [Cell] = []
    var labelled: [String: Cell] = [:]
    var problems: [Diagnostic] = []
    for (number, code) in codes.enumerated() {
      do throws(LessonError) {
        let cell = try self.cell(code.cell, code.firstLine, number + 1, after: labelled, file)
        cells.append(cell)
        labelled[cell.label] = cell
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw LessonError(problems) }
    return cells
  }

  private func cell(
    _ stored: NotebookCell, _ firstLine: Int, _ number: Int, after cells: [String: Cell], _ file: TextFile
  ) throws(LessonError) -> Cell {
    let id = stored.id.flatMap { Cell.isLabel($0) && cells[$0] == nil ? $0 : nil }
    let name = id ?? Cell.unusedLabel(ofNumber: number) { cells[$0] != nil }
    var cell = try CellReader(file: file).inlineCell(
      stored.text, firstLine: firstLine, indent: 0, label: nil, fallback: name, after: cells)
    cell.isFromNotebook = true
    cell.isParameters = stored.has(.parameters) || cell.label == ParameterCell.place
    let isRemoved = stored.has(.removeCell)
    if isRemoved || stored.has(.removeInput) || stored.isSourceHidden { cell.options.echo = false }
    if isRemoved || stored.has(.removeOutput) || stored.isOutputHidden { cell.options.output = false }
    if stored.has(.raisesException) { cell.options.error = true }
    return cell
  }

  /// The lines that place the cells, now that they have labels.
  private func placements(_ cells: [Cell]) -> [(Int, String)] {
    zip(codes, cells).map { code, cell in (code.firstLine - 2, "```{python \(cell.label)}") }
  }
}

extension NotebookCell {
  fileprivate var start: Int { source.starts.first ?? range.lowerBound }

  /// Quarto's place for a notebook's settings.
  fileprivate var isFrontMatter: Bool {
    source.lines.first.map(FrontMatter.begins) == true && source.lines.dropFirst().contains(where: FrontMatter.ends)
  }
}

extension String {
  /// Whether a line is a heading that says something (CommonMark, "ATX headings").
  fileprivate var isHeading: Bool {
    let text = drop { $0 == "#" }
    return hasPrefix("#") && !hasPrefix("#######") && text.first?.isWhitespace ?? false
      && text.contains { !$0.isWhitespace && $0 != "#" }
  }

  /// The id of a line that is nothing but an anchor.
  fileprivate var anchor: Substring? {
    for opening in ["<a id=", "<a name="] where hasPrefix(opening) {
      let rest = dropFirst(opening.count)
      guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
      let id = rest.dropFirst().prefix { $0 != quote }
      if Document.isID(id), rest[id.endIndex...].dropFirst().trimmingSuffix(while: { $0 == " " }) == "></a>" {
        return id
      }
    }
    return nil
  }
}
