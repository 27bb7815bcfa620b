// A piece of text to be read as Python, and where it stands in the file that it came from.

/// Bytes `start..<end` of a source's UTF-8 text.
public struct SourceRange: Equatable, Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// From the start of this range to the end of the other.
  func through(_ other: SourceRange) -> SourceRange { SourceRange(start, other.end) }
}

/// A cell, or an inline expression: its text and its place in a file.
public final class Source: Sendable {
  /// The file's name, as diagnostics show it.
  public let file: String
  /// What the text is called in a traceback: the cell's label.
  public let label: String?
  public let bytes: [UInt8]
  /// The line of the file on which the text begins, from 1.
  public let firstLine: Int
  /// Columns that stand before each line of the text in the file (a fenced block inside a list is indented), or before
  /// its only line (an inline expression).
  public let indent: Int

  public init(file: String, label: String? = nil, text: String, firstLine: Int = 1, indent: Int = 0) {
    self.file = file
    self.label = label
    self.bytes = Array(text.utf8)
    self.firstLine = firstLine
    self.indent = indent
  }

  /// The text of a range.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<min(range.end, bytes.count)], as: UTF8.self)
  }

  /// The line and column, both from 1, of a byte; columns count Unicode scalars.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var line = firstLine
    var lineStart = 0
    let offset = min(offset, bytes.count)
    for index in 0..<offset where bytes[index].isLineEnd {
      // "\r\n" ends one line, not two.
      if bytes[index] == UInt8(ascii: "\r"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") {
        continue
      }
      line += 1
      lineStart = index + 1
    }
    let scalars = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    return (line, indent + scalars + 1)
  }
}
