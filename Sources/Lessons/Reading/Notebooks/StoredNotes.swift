// The notes of a notebook that we made: Jupyter has none, so they stand in a list at its end, whose items lead back. What reads
// the notebook again takes them for notes, as they were.

import Markdown

extension [String] {
  /// Writes the list of notes among these lines as Markdown has notes, each in its own line and column.
  ///
  /// - Parameter first: the first of the lines that are looked at.
  mutating func takeStoredNotes(from first: Int) {
    guard let start = self[first...].firstIndex(where: { $0.hasPrefix(Self.storedNote(1)) }) else { return }
    var number = 1
    for index in start..<endIndex {
      let opening = Self.storedNote(number)
      if self[index].hasPrefix(opening) {
        let label = "[^\(number)]:"
        let blanks = String(repeating: " ", count: opening.count - label.count)
        self[index] = label + blanks + self[index].dropFirst(opening.count)
        number += 1
      }
      dropWaysBack(in: index)
    }
    // A rule divides them from the text.
    let above = self[first..<start].lastIndex { !$0.allSatisfy(\.isWhitespace) }
    if let above, self[above] == "---" { self[above] = "" }
  }

  /// How the item of a note begins.
  private static func storedNote(_ number: Int) -> String {
    "\(number).\(number < 10 ? "  " : " ")<a id=\"\(NoteID.note(number))\"></a>"
  }

  /// `[↩](#fnref.1.1)` at a line's end, once for each reference.
  private mutating func dropWaysBack(in index: Int) {
    let line = self[index]
    guard line.hasSuffix(")"), let start = line.firstRange(of: "[↩](#fnref.")?.lowerBound else { return }
    let ways = line[start...].split(separator: "\u{A0}", omittingEmptySubsequences: false)
    let areAll = ways.allSatisfy { way in
      way.hasPrefix("[↩](#fnref.") && way.hasSuffix(")")
        && way.dropFirst(11).dropLast().allSatisfy { $0.isNumber || $0 == "." }
    }
    guard areAll else { return }
    let text = line[..<start]
    self[index] = String(text.hasSuffix("\u{A0}") ? text.dropLast() : text)
  }
}
