// Which cell a directive of the prose means: one of cells.py, each placed once and in the file's order, or the block's own code.

import Engines
import Markdown
import Texts

extension Plan {
  func cell(
    _ words: [String], _ body: String, _ line: Int, _ indent: Int, _ insert: Insert,
    _ placed: inout [String: Insert], _ last: inout Int
  ) throws(LessonError) -> Cell {
    if words.count > 2 {
      throw LessonError(error("one label at most stands in the braces; options are '#|' lines", at: insert))
    }
    let isBlank = body.allSatisfy { $0.isWhitespace }
    // A notebook's own cells are placed; a block with code in its prose is a cell like that of any single file.
    let isPlaced = isBlank && words.count == 2 && places[words[1]] != nil
    if lesson.isSingleFile, !isPlaced {
      guard !isBlank else {
        let missing =
          lesson.shape == .notebook || words.count < 2
          ? "" : ": its code stands here, or as '# %% \(words[1])' in a cells.py beside this file, which is not there"
        throw LessonError(error("the cell is empty\(missing)", at: insert))
      }
      let label = words.count == 2 ? (words[1], insert.place.line, column(of: words[1], in: insert)) : nil
      return try CellReader(file: prose.file).inlineCell(
        body, firstLine: line, indent: indent, label: label,
        fallback: Cell.unusedLabel(ofNumber: cells.count + 1) { labelled[$0] != nil }, after: labelled)
    }
    guard words.count == 2 else {
      throw LessonError(error("'{python}' needs the label of a cell of cells.py", at: insert))
    }
    guard isBlank else {
      throw LessonError(
        prose.file.error("the code of '\(words[1])' stands in cells.py; nothing goes between the fences", line: line))
    }
    return try placedCell(words[1], insert, &placed, &last)
  }

  /// Looks up a cell of cells.py; each is placed once, in the order of the file.
  private func placedCell(
    _ label: String, _ insert: Insert, _ placed: inout [String: Insert], _ last: inout Int
  ) throws(LessonError) -> Cell {
    let at = column(of: label, in: insert)
    func fail(_ message: String) -> Diagnostic {
      prose.file.error(message, line: insert.place.line, column: at, length: label.unicodeScalars.count)
    }
    guard let index = places[label] else {
      throw LessonError(fail("no cell '\(label)' in cells.py\(hint(for: label, among: lesson.cells.map(\.label)))"))
    }
    if let first = placed[label] {
      var diagnostic = fail("the cell '\(label)' is placed twice")
      diagnostic.notes = [error("first here", at: first).asNote()]
      throw LessonError(diagnostic)
    }
    placed[label] = insert
    guard index > last else {
      throw LessonError(
        fail("the cell '\(label)' stands after '\(lesson.cells[last].label)', but before it in cells.py"))
    }
    last = index
    return lesson.cells[index]
  }

  /// Where a word stands in a directive's first line.
  private func column(of word: String, in insert: Insert) -> Int {
    let line = prose.file.line(insert.place.line)
    guard let brace = line.firstIndex(of: "{") else { return insert.place.column }
    let parts = line[brace...].dropFirst().split { $0 == " " || $0 == "\t" || $0 == "}" }
    guard let part = parts.dropFirst().first(where: { $0 == word }) else { return insert.place.column }
    return line[..<part.startIndex].unicodeScalars.count + 1
  }

  /// A name without a value may come from a cell that stands too far down.
  func explained(_ error: EngineError, _ problem: Diagnostic, _ engine: any Engine, after count: Int) -> Diagnostic {
    guard error.kind == .raisedForName else { return problem }
    let quoted = error.message.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count > 1 else { return problem }
    let name = String(quoted[1])
    guard let cell = cells.dropFirst(count).first(where: { engine.guess($0.source).binds.contains(name) }) else {
      return problem
    }
    var problem = problem
    let place = Diagnostic("", at: cell.firstPlace, in: files)
    problem.details.append(
      "'\(name)' is made by the cell '\(cell.label)', further down (\(place.file ?? ""):\(place.line))")
    return problem
  }

  /// Cells of cells.py that the prose leaves out.
  func unplaced(_ placed: [String: Insert]) -> [Diagnostic] {
    lesson.cells.filter { placed[$0.label] == nil }.map { cell in
      lesson.cellsFile.error(
        "the cell '\(cell.label)' is not placed in \(prose.file.name)", line: cell.line, column: cell.column,
        length: cell.labelLength)
    }
  }
}
