// One line, walked from the left as CommonMark's block structure sees it: in columns, with tab stops of four.

struct LineCursor {
  private let scalars: [Unicode.Scalar]
  /// The line's end (exclusive), an offset in the source.
  let end: Int
  private(set) var offset: Int
  private var column = 0
  /// Of a tab at `offset`, some columns are already used up.
  private var isInsideTab = false
  /// The first scalar that is neither space nor tab, and how many columns to the right it stands.
  private(set) var textStart = 0
  private(set) var indent = 0

  init(_ source: SourceText, line: Int) {
    scalars = source.scalars
    end = source.lines[line].upperBound
    offset = source.lines[line].lowerBound
    findText()
  }

  var isBlank: Bool { textStart == end }
  /// Four columns make indented code (CommonMark, "Tabs", "Indented code blocks").
  var isIndented: Bool { indent >= 4 }

  func scalar(at offset: Int) -> Unicode.Scalar? { offset < end ? scalars[offset] : nil }

  private mutating func findText() {
    textStart = offset
    var column = column
    while textStart < end {
      if scalars[textStart] == " " {
        column += 1
      } else if scalars[textStart] == "\t" {
        column += 4 - column % 4
      } else {
        break
      }
      textStart += 1
    }
    indent = column - self.column
  }

  /// Goes on to `target`, which lies in this line.
  mutating func advance(to target: Int) {
    while offset < target {
      column += scalars[offset] == "\t" ? 4 - column % 4 : 1
      offset += 1
    }
    isInsideTab = false
    findText()
  }

  /// Goes `count` columns to the right, stopping at the first that is not blank; a tab may be used up in part.
  mutating func advance(columns count: Int) {
    var count = count
    while count > 0, offset < end, scalars[offset].isBlank {
      let width = scalars[offset] == "\t" ? 4 - column % 4 : 1
      isInsideTab = width > count
      column += min(width, count)
      if !isInsideTab { offset += 1 }
      count -= min(width, count)
    }
    findText()
  }

  /// How many columns of the tab at `offset` are left, when some are used up.
  var columnsLeftInTab: Int { isInsideTab ? 4 - column % 4 : 0 }

  /// The marker of a list item has been passed: finds where the item's text begins, as cmark's `open_new_blocks`
  /// does, and returns the width of the blanks that belong to the marker.
  mutating func advancePastItemBlanks() -> Int {
    let blanks = indent
    if blanks >= 5 || blanks < 1 || isBlank {
      advance(columns: 1)
      return 1
    }
    advance(columns: blanks)
    return blanks
  }

  /// A quote's `>` has been passed: one blank may follow it.
  mutating func advancePastQuoteBlank() { advance(columns: 1) }
}
