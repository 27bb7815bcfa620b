// Definition lists, as Pandoc has them: a line that is a term, and below it what it means, behind a colon or a tilde.

extension BlockScanner {
  /// The marker of a definition at the cursor, if one may stand there: below a term, or another definition of it.
  func definitionMarker(_ cursor: LineCursor, matched: Int, isInside: Bool) -> BlockStart? {
    guard isDefinitionMarker(cursor) else { return nil }
    if case .paragraph = leaf, isInside {
      return paragraph.region.lines.count == 1 && hasTextToHead ? .definition : nil
    }
    return definitionLevels.contains(matched) ? .definition : nil
  }

  func isDefinitionMarker(_ cursor: LineCursor) -> Bool {
    guard !cursor.isIndented, let marker = cursor.scalar(at: cursor.textStart), marker == ":" || marker == "~",
      cursor.scalar(at: cursor.textStart + 1)?.isBlank ?? false
    else { return false }
    return !Region.trimmed(source, cursor.textStart + 1..<cursor.end).isEmpty
  }

  /// Whether the open paragraph, which ends here, is a term: a definition follows, perhaps after blank lines.
  var isTerm: Bool {
    guard paragraph.region.lines.count == 1, hasTextToHead else { return false }
    var next = line
    while next < source.lines.count {
      var cursor = LineCursor(source, line: next)
      let isInside = matchContainers(&cursor) == containers.count
      guard cursor.isBlank else {
        // A paragraph that begins with `~ 5` means "about five": only a colon may stand behind blank lines.
        let mayFollow = next == line || cursor.scalar(at: cursor.textStart) == ":"
        return isInside && mayFollow && isDefinitionMarker(cursor)
      }
      next += 1
    }
    return false
  }

  /// The term goes to cmark as a heading, as the cells of tables do.
  mutating func writeTerm() {
    guard let first = paragraph.region.lines.first else { return }
    var region = Region()
    for (scalar, origin) in zip(paragraph.region.scalars, paragraph.region.origins) {
      region.append(scalar, from: origin)
    }
    writeBlock(
      lifting.add(.term, region.sourceRange(region.trimmed(region.scalars.indices))), line: first.index,
      prefixEnd: first.textStart)
    note(.paragraph, paragraph)
    rewritten.beginLine(first.index)
    rewritten.append(continuationPrefix + "# ")
    rewritten.append(region, paragraph.edits, of: source)
    rewritten.append([" ", Mark.cellEnd])
    rewritten.endLine()
    if definitionLevels.last != containers.count { definitionLevels.append(containers.count) }
  }

  /// A line that begins something else ends the terms around it.
  mutating func leaveDefinitions(_ matched: Int, _ start: BlockStart?) {
    while let level = definitionLevels.last, level > matched || (level == matched && start != .definition) {
      definitionLevels.removeLast()
    }
  }

  mutating func openDefinition(_ cursor: inout LineCursor) {
    let width = definitionWidth(markerIndent: cursor.indent)
    openBody(.definition, markerEnd: cursor.textStart + 1, width: width, &cursor)
  }

  /// By how much the definition that begins in this line is indented: Pandoc's four columns, or as little as one of its
  /// lines is. Two columns from the marker are its own (MyST), and what has fewer ends the search.
  private func definitionWidth(markerIndent: Int) -> Int {
    let least = min(markerIndent + 2, Self.bodyWidth)
    var width = Self.bodyWidth
    for next in source.lines.indices[(line + 1)...] {
      var cursor = LineCursor(source, line: next)
      let isInside = matchContainers(&cursor) == containers.count
      if cursor.isBlank, isInside { continue }
      guard isInside, cursor.indent >= least, width > least, !isDefinitionMarker(cursor) else { break }
      width = min(width, cursor.indent)
    }
    return width
  }
}
