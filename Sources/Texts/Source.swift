// A piece of text to be read as code, and where it stands in the file that it came from: what every reader of cells takes.

/// Bytes `start..<end` of a source's UTF-8 text.
public struct SourceRange: Equatable, Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// From the start of this range to the end of the other.
  public func through(_ other: SourceRange) -> SourceRange { SourceRange(start, other.end) }
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
  /// Where a blank of the text is a line end of the file (an expression within a paragraph that is broken there): the byte
  /// behind it, and the columns that stand before that in the file's next line. Ascending.
  public let breaks: [(offset: Int, indent: Int)]

  public init(
    file: String, label: String? = nil, text: String, firstLine: Int = 1, indent: Int = 0,
    breaks: [(offset: Int, indent: Int)] = []
  ) {
    self.file = file
    self.label = label
    self.bytes = Array(text.utf8)
    self.firstLine = firstLine
    self.indent = indent
    self.breaks = breaks
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
    if let place = breaks.lastIndex(where: { $0.offset <= offset }) {
      let scalars = bytes[breaks[place].offset..<offset].count { $0 & 0xC0 != 0x80 }
      return (line + place + 1, breaks[place].indent + scalars + 1)
    }
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

  /// A range of a file's text: line and column from 1, columns counting Unicode scalars.
  public struct Place: Equatable, Sendable {
    public let file: String
    /// The cell's label.
    public let label: String?
    public let line: Int
    public let column: Int
    /// How many scalars of the line are meant, at least 1; a range over several lines ends with its first.
    public let length: Int

    public init(file: String, label: String? = nil, line: Int, column: Int, length: Int) {
      self.file = file
      self.label = label
      self.line = line
      self.column = column
      self.length = length
    }
  }

  /// Where a range stands in the file.
  public func place(_ range: SourceRange) -> Place {
    let (line, column) = position(of: range.start)
    var length = 0
    var index = range.start
    let end = breaks.first { $0.offset > range.start }.map { $0.offset - 1 } ?? bytes.count
    while index < min(range.end, end), !bytes[index].isLineEnd {
      if bytes[index] & 0xC0 != 0x80 { length += 1 }
      index += 1
    }
    return Place(file: file, label: label, line: line, column: column, length: max(length, 1))
  }
}

extension UInt8 {
  package var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
