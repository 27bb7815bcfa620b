// Blocks whose markers CommonMark lacks: notes and definitions. cmark is given a list item with a mark in it, which it nests like any other.

extension BlockScanner {
  /// What belongs to a note is indented by this much, whatever its marker's width (GFM); to a definition, at most (Pandoc).
  static let bodyWidth = 4

  /// `[^label]:` begins a note; the cursor goes on behind it.
  mutating func openNote(_ labelEnd: Int, _ cursor: inout LineCursor) {
    let label = source.text(cursor.textStart + 2..<labelEnd - 2)
    openBody(.note(label), markerEnd: labelEnd, width: Self.bodyWidth, &cursor)
  }

  /// A separating mark keeps the item from joining a list beside it. What follows the marker stands on a line of its own.
  mutating func openBody(_ kind: Lifted.Kind, markerEnd: Int, width: Int, _ cursor: inout LineCursor) {
    let range = cursor.textStart..<markerEnd
    writeBlock(lifting.add(.comment, range), line: line, prefixEnd: cursor.offset)
    rewritten.beginLine(line)
    let marker = "-" + String(repeating: " ", count: width - 1)
    rewritten.append(continuationPrefix + marker + Mark.block(lifting.add(kind, range)))
    rewritten.endLine()
    containers.append(.body(width: width))
    cursor.advance(to: markerEnd)
    cursor.advance(to: cursor.textStart)
    rewritten.replaceStart(ofLine: line, upTo: cursor.offset, by: continuationPrefix)
  }

  /// Ends the containers that the line does not continue.
  mutating func closeContainers(downTo matched: Int) {
    guard matched < containers.count else { return }
    var isBody = false
    if case .body = containers[matched] { isBody = true }
    containers.removeLast(containers.count - matched)
    guard isBody else { return }
    rewritten.beginLine(line)
    rewritten.append(
      continuationPrefix
        + Mark.block(lifting.add(.comment, source.lines[line].lowerBound..<source.lines[line].lowerBound)))
    rewritten.endLine()
  }
}
