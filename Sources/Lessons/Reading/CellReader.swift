// cells.py, a jupytext percent script, split at its `# %% label` lines; and the `#|` options of a cell.

import PythonSyntax
import Texts

/// Reads cells.
struct CellReader {
  let file: TextFile

  /// The cells of a percent script, in order. Before the first marker only comments may stand: Python would run
  /// anything else, and the lesson would not.
  func cells() throws(LessonError) -> [Cell] {
    var cells: [Cell] = []
    var labelled: [String: Cell] = [:]
    var marker: Int?
    func add(_ cell: Cell) {
      cells.append(cell)
      labelled[cell.label] = cell
    }
    for (index, line) in file.lines.enumerated() {
      guard line.hasPrefix("# %%") || line.hasPrefix("#%%") else {
        if marker == nil, let first = line.first(where: { $0 != " " && $0 != "\t" }), first != "#" {
          throw LessonError(
            file.error("code before the first cell: begin it with a line '# %% label'", line: index + 1))
        }
        continue
      }
      if let marker { add(try cell(from: marker, to: index, after: labelled)) }
      marker = index
    }
    guard let marker else {
      throw LessonError(Diagnostic("no cells: begin each with a line '# %% label'", file: file.name))
    }
    add(try cell(from: marker, to: file.lines.count, after: labelled))
    return cells
  }

  /// The cell between two markers' lines, both counted from 0.
  private func cell(from marker: Int, to end: Int, after cells: [String: Cell]) throws(LessonError) -> Cell {
    let line = file.lines[marker]
    let start = line.firstIndex(of: "%") ?? line.startIndex
    let afterMarker = line[start...].dropFirst(2)
    let rest = afterMarker.drop { $0 == " " || $0 == "\t" }
    let label = rest.trimmingSuffix { $0 == " " || $0 == "\t" }
    let column = line.unicodeScalars.count - rest.unicodeScalars.count + 1
    guard !label.isEmpty else {
      throw LessonError(file.error("a cell needs a label: '# %% label'", line: marker + 1, length: line.count))
    }
    try check(label, line: marker + 1, column: column)
    if let first = cells[String(label)] {
      throw LessonError(duplicate(label, line: marker + 1, column: column, first: first))
    }
    var body = file.lines[(marker + 1)..<end]
    // Blank lines that separate cells belong to neither.
    while let last = body.last, last.allSatisfy({ $0 == " " || $0 == "\t" }) { body.removeLast() }
    let text = body.map { $0 + "\n" }.joined()
    let (options, optionLabel, optionLines) = try options(of: body, firstLine: marker + 2, indent: 0)
    if let optionLabel {
      throw LessonError(
        file.error("the label stands in the '# %%' line", line: optionLabel.line, column: optionLabel.column))
    }
    return Cell(
      label: String(label),
      source: Source(file: file.name, label: String(label), text: text, firstLine: marker + 2),
      options: options, line: marker + 1, column: column, labelLength: label.count, optionLines: optionLines)
  }

  /// A cell written in the prose, as a fenced block.
  ///
  /// - Parameters:
  ///   - label: the label in the block's braces, if there is one, and where.
  ///   - fallback: the label of a cell that has none.
  func inlineCell(
    _ body: String, firstLine: Int, indent: Int, label: (text: String, line: Int, column: Int)?, fallback: String,
    after cells: [String: Cell]
  ) throws(LessonError) -> Cell {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let (options, optionLabel, optionLines) = try options(of: lines, firstLine: firstLine, indent: indent)
    if label != nil, let second = optionLabel {
      throw LessonError(file.error("this cell has two labels", line: second.line, column: second.column))
    }
    let given = label ?? optionLabel
    if let given {
      try check(given.text[...], line: given.line, column: given.column)
      if let first = cells[given.text] {
        throw LessonError(duplicate(given.text[...], line: given.line, column: given.column, first: first))
      }
    }
    let name = given?.text ?? fallback
    return Cell(
      label: name,
      source: Source(file: file.name, label: name, text: body, firstLine: firstLine, indent: indent),
      options: options, line: given?.line ?? firstLine - 1, column: given?.column ?? 1, labelLength: name.count,
      optionLines: optionLines)
  }

  private func check(_ label: Substring, line: Int, column: Int) throws(LessonError) {
    guard !Cell.isLabel(label) else { return }
    throw LessonError(
      file.error(
        "'\(label)' is not a label: 1 to 64 of a-z, 0-9 and '-'", line: line, column: column,
        length: label.unicodeScalars.count))
  }

  private func duplicate(_ label: Substring, line: Int, column: Int, first: Cell) -> Diagnostic {
    var diagnostic = file.error(
      "a second cell with the label '\(label)'", line: line, column: column, length: label.count)
    diagnostic.notes = [
      file.error("the first is here", line: first.line, column: first.column, length: first.labelLength).asNote()
    ]
    return diagnostic
  }

  private typealias OptionLabel = (text: String, line: Int, column: Int)

  /// The label that an option line gives to a cell of the prose.
  static func label(in body: String) -> String? {
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let (name, value) = option(line) else { return nil }
      if name.trimming(while: { $0 == " " }) == "label" { return value.map { String($0.trimming { $0 == " " }) } }
    }
    return nil
  }

  /// `#| name: value`, with the blanks around both; nil for any other line.
  private static func option(_ line: Substring) -> (name: Substring, value: Substring?)? {
    guard line.hasPrefix("#|") else { return nil }
    let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts[0], parts.count == 2 ? parts[1] : nil)
  }

  /// The `#| name: value` lines at a cell's top.
  private func options(
    of body: ArraySlice<Substring>, firstLine: Int, indent: Int
  ) throws(LessonError) -> (Cell.Options, OptionLabel?, Range<Int>) {
    var options = Cell.Options()
    var label: OptionLabel?
    var seen: Set<Substring> = []
    var count = 0
    for line in body {
      guard let (written, given) = CellReader.option(line) else { break }
      let number = firstLine + count
      count += 1
      let name = written.trimming { $0 == " " }
      let nameColumn = indent + 3 + written.prefix { $0 == " " }.count
      func fail(_ message: String, _ column: Int, _ text: Substring) -> LessonError {
        LessonError(file.error(message, line: number, column: column, length: max(1, text.count)))
      }
      let known = ["label", "echo", "output", "error"]
      guard known.contains(String(name)) else {
        throw fail("unknown cell option '\(name)'\(hint(for: String(name), among: known))", nameColumn, name)
      }
      guard seen.insert(name).inserted else { throw fail("'\(name)' is given twice", nameColumn, name) }
      guard let given else { throw fail("write '#| \(name): value'", nameColumn, name) }
      let value = given.trimming { $0 == " " }
      let column = indent + 4 + written.count + given.prefix { $0 == " " }.count
      if name == "label" {
        label = (String(value), number, column)
        continue
      }
      guard value == "true" || value == "false" else {
        throw fail("'\(name)' takes true or false", column, value)
      }
      switch name {
      case "echo": options.echo = value == "true"
      case "output": options.output = value == "true"
      default: options.error = value == "true"
      }
    }
    try refuseLateOptions(body.dropFirst(count), firstLine: firstLine + count, indent: indent)
    return (options, label, 0..<count)
  }

  /// Below the cell's top, `#|` would be a comment like any other, and the option it was meant to be would not count.
  private func refuseLateOptions(
    _ body: ArraySlice<Substring>, firstLine: Int, indent: Int
  ) throws(LessonError) {
    guard body.contains(where: { $0.hasPrefix("#|") }) else { return }
    let text = body.joined(separator: "\n")
    // A line of a long string may look like one.
    let comments = Set(highlightTokens(text).lazy.filter { $0.kind == .comment }.map(\.range.start))
    var offset = 0
    for (index, line) in body.enumerated() {
      if line.hasPrefix("#|"), comments.contains(offset) {
        throw LessonError(
          file.error(
            "an option line stands at the top of its cell", line: firstLine + index, column: indent + 1,
            length: line.unicodeScalars.count))
      }
      offset += line.utf8.count + 1
    }
  }
}
