// A file's text, decoded: what cells, prose and settings are read from, and what diagnostics quote.

import CLibrary
import Synchronization

/// A text file that was read whole. Line ends are LF, a leading byte order mark is gone.
public final class TextFile: Sendable {
  /// The path, as it was given: diagnostics show it.
  public let name: String
  public let text: String
  /// Without their line ends. Few files are asked for them: most are read as a whole, and have nothing wrong.
  public var lines: [Substring] {
    known.withLock { known in
      let lines = known ?? TextFile.lines(of: text)
      known = lines
      return lines
    }
  }
  private let known = Mutex<[Substring]?>(nil)
  /// How many scalars stand before the file's first blocks.
  private let knownCounts = Mutex<[Int]>([0])
  /// Where the lines really stand, if this text was taken out of another file.
  package let origins: TextOrigins?

  public convenience init(name: String, text: String) { self.init(name: name, text: text, origins: nil) }

  package init(name: String, text: String, origins: TextOrigins?) {
    self.name = name
    self.text = text
    self.origins = origins
  }

  /// By bytes: splitting a string at characters looks for grapheme clusters first.
  private static func lines(of text: String) -> [Substring] {
    var text = text
    let ends = text.withUTF8 { bytes in
      var ends: [Int] = []
      var start = 0
      while start < bytes.count, let base = bytes.baseAddress,
        let end = memchr(base + start, 10, bytes.count - start)
      {
        ends.append(UnsafeRawPointer(end) - UnsafeRawPointer(base))
        start = (ends.last ?? start) + 1
      }
      return ends + [bytes.count]
    }
    let utf8 = text.utf8
    var start = utf8.startIndex
    var lines: [Substring] = []
    lines.reserveCapacity(ends.count)
    for end in ends {
      let index = utf8.index(utf8.startIndex, offsetBy: end)
      lines.append(text[start..<index])
      if end < utf8.count { start = utf8.index(after: index) }
    }
    return lines
  }

  /// Reads a text file.
  public convenience init(reading path: String, from files: any Files = Disk()) throws(LessonError) {
    try self.init(name: path, bytes: try LessonError.reading { () throws(FileError) in try files.bytes(of: path) })
  }

  /// Decodes a file; it must be UTF-8 and hold something other than white space.
  package convenience init(name: String, bytes: [UInt8]) throws(LessonError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw TextFile.notUTF8(name: name, bytes) }
    let scalars = text.unicodeScalars
    let isPlain = scalars.first != "\u{FEFF}" && !bytes.contains(13)
    self.init(name: name, text: isPlain ? text : TextFile.normalized(text))
    guard scalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
      throw LessonError(Diagnostic("the file is empty", file: name))
    }
  }

  /// Without a byte order mark; CRLF, and the lone CR of old editors, both end a line in Python and in CommonMark.
  private static func normalized(_ text: String) -> String {
    var scalars = text.unicodeScalars
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var normalized = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar == "\r" {
        normalized.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        normalized.append(scalar)
      }
      previous = scalar
    }
    return String(normalized)
  }

  /// The text of a line, counted from 1; empty if there is no such line.
  package func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// An error about a range of this file.
  package func error(_ message: String, line: Int, column: Int = 1, length: Int? = nil, label: String? = nil)
    -> Diagnostic
  {
    let text = self.line(line)
    let column = origins?.column(column, ofLine: line) ?? column
    let rest = max(1, text.unicodeScalars.count - column + 1)
    var diagnostic = Diagnostic(
      message, file: name, line: line, column: column, length: min(length ?? rest, rest), label: label,
      excerpt: String(text))
    if let origins {
      diagnostic.excerptColumn = column
      (diagnostic.line, diagnostic.column) = origins.position(line: line, column: column)
    }
    return diagnostic
  }

  /// The line and column, both from 1, of a byte of the text.
  package func position(ofByte offset: Int) -> (line: Int, column: Int) {
    let utf8 = text.utf8
    let lines = lines
    let target = utf8.index(utf8.startIndex, offsetBy: min(offset, utf8.count))
    let next = lines.partitioningIndex { $0.startIndex > target }
    let start = next > 0 ? lines[next - 1].startIndex : utf8.startIndex
    return (max(next, 1), scalars(before: target) - scalars(before: start) + 1)
  }

  /// A notebook may be one long line, in which each cell is asked for: what is counted is kept, a number for each block of bytes.
  private func scalars(before index: String.Index) -> Int {
    let utf8 = text.utf8
    let byte = utf8.distance(from: utf8.startIndex, to: index)
    let block = byte / Self.blockLength
    let before = knownCounts.withLock { counts in
      while counts.count <= block {
        let start = utf8.index(utf8.startIndex, offsetBy: (counts.count - 1) * Self.blockLength)
        counts.append(counts[counts.count - 1] + Self.scalars(in: utf8[start...].prefix(Self.blockLength)))
      }
      return counts[block]
    }
    return before + Self.scalars(in: utf8[utf8.index(index, offsetBy: block * Self.blockLength - byte)..<index])
  }

  /// How many scalars begin in some bytes.
  private static func scalars(in bytes: Substring.UTF8View) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  private static let blockLength = 4096

  /// An error about bytes of the text. What it quotes may hold line ends: they are shown as Unicode's pictures of them.
  package func error(_ message: String, bytes: Range<Int>) -> Diagnostic {
    let pictures = message.unicodeScalars.map { scalar in
      scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" : scalar
    }
    let message = String(String.UnicodeScalarView(pictures))
    let (line, column) = position(ofByte: bytes.lowerBound)
    let end = position(ofByte: bytes.upperBound)
    var diagnostic = error(
      message, line: line, column: column, length: end.line == line ? max(1, end.column - column) : nil)
    // At the end of a file there may be nothing to show.
    if diagnostic.excerpt?.isEmpty == true { diagnostic.excerpt = nil }
    return diagnostic
  }

  /// Points at the first byte that cannot be read, and says what it would be in the most likely other encoding.
  private static func notUTF8(name: String, _ bytes: [UInt8]) -> LessonError {
    var line = 1
    var start = 0
    while let end = bytes[start...].firstIndex(of: 10), String(validating: bytes[start..<end], as: UTF8.self) != nil {
      line += 1
      start = end + 1
    }
    let end = bytes[start...].firstIndex(of: 10) ?? bytes.endIndex
    var column = 1
    var index = start
    while index < end {
      // A scalar takes at most four bytes: the shortest prefix that decodes is the next one.
      let next = (1...4).first { count in
        index + count <= end && String(validating: bytes[index..<index + count], as: UTF8.self) != nil
      }
      guard let next else { break }
      index += next
      column += 1
    }
    let byte = index < end ? bytes[index] : bytes[end - 1]
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    return LessonError(
      Diagnostic("the file is not UTF-8: byte 0x\(hexadecimal)", file: name, line: line, column: column))
  }
}
