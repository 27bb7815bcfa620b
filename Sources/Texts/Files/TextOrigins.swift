// A notebook's code and prose are texts within JSON texts: their lines have places of their own, and places in the file.

/// Where the lines of a text stand in the JSON file that it was taken from.
package struct TextOrigins: Sendable {
  package let file: TextFile
  /// For each line of the text, the byte of the file's text at which its first character stands, within a JSON string.
  package let starts: [Int]
  /// The line that is read with further signs at its beginning, which are not in the file, and how many.
  private let moved: (line: Int, count: Int)

  package init(file: TextFile, starts: [Int], moved: (line: Int, count: Int) = (0, 0)) {
    self.file = file
    self.starts = starts
    self.moved = moved
  }

  /// Where in the text's line something stands that is read in this column.
  func column(_ column: Int, ofLine line: Int) -> Int {
    line == moved.line ? max(1, column - moved.count) : column
  }

  /// The file's line and column of a line and column of the text, all from 1.
  package func position(line: Int, column: Int) -> (line: Int, column: Int) {
    guard starts.indices.contains(line - 1) else { return (1, 1) }
    let utf8 = file.text.utf8
    let start = starts[line - 1]
    var index = utf8.index(utf8.startIndex, offsetBy: start)
    var left = column - 1
    // A character of the text may be an escape of several in the file: `\"`, `\u00e9`.
    while left > 0, index < utf8.endIndex, utf8[index] != UInt8(ascii: "\""), utf8[index] >= 0x20 {
      let ahead = Array(utf8[index...].prefix(12))
      let length = ahead[0] == UInt8(ascii: "\\") ? JSONEscape(ahead[...])?.length ?? 1 : 1
      index = utf8.index(index, offsetBy: length)
      // The further bytes of a character are part of it.
      while index < utf8.endIndex, utf8[index] & 0xC0 == 0x80 { index = utf8.index(after: index) }
      left -= 1
    }
    return file.position(ofByte: utf8.distance(from: utf8.startIndex, to: index))
  }
}

/// A text's lines and where each begins in the file, as `TextOrigins` has it.
package struct OriginalLines {
  package private(set) var lines: [String] = []
  package private(set) var starts: [Int] = []

  /// - Parameter value: a JSON text, or a list of texts that are parts of one.
  package init(_ value: JSONValue, in bytes: [UInt8]) {
    let strings = if case .array(let parts) = value.kind { parts } else { [value] }
    var line = String.UnicodeScalarView()
    var start = value.range.lowerBound
    var previous: Unicode.Scalar = " "
    for part in strings {
      guard let text = part.string else { continue }
      var offset = part.range.lowerBound + 1
      if line.isEmpty { start = offset }
      for scalar in text.unicodeScalars {
        offset += OriginalLines.length(of: scalar, at: offset, in: bytes)
        // CRLF, and the lone CR of old editors, both end a line.
        if scalar == "\n" || scalar == "\r" {
          if scalar == "\r" || previous != "\r" {
            lines.append(String(line))
            starts.append(start)
            line = String.UnicodeScalarView()
          }
          start = offset
        } else {
          line.append(scalar)
        }
        previous = scalar
      }
    }
    lines.append(String(line))
    starts.append(start)
  }

  /// How many bytes of the file a scalar takes.
  private static func length(of scalar: Unicode.Scalar, at offset: Int, in bytes: [UInt8]) -> Int {
    guard bytes[offset] == UInt8(ascii: "\\") else { return UTF8.width(scalar) }
    return JSONEscape(bytes[offset...])?.length ?? 2
  }
}
