// A file's text, decoded: what cells, prose and settings are read from, and what diagnostics quote.

/// A text file that was read whole. Line ends are LF, a leading byte order mark is gone.
public final class TextFile: Sendable {
  /// The path, as it was given: diagnostics show it.
  public let name: String
  public let text: String
  /// Without their line ends.
  public let lines: [Substring]

  public init(name: String, text: String) {
    self.name = name
    self.text = text
    // By bytes: splitting a string at characters looks for grapheme clusters first.
    self.lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// Decodes a file; it must be UTF-8 and hold something other than white space.
  convenience init(name: String, bytes: [UInt8]) throws(LessonError) {
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
  func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// An error about a range of this file.
  func error(_ message: String, line: Int, column: Int = 1, length: Int? = nil, label: String? = nil) -> Diagnostic {
    let text = self.line(line)
    let rest = max(1, text.unicodeScalars.count - column + 1)
    return Diagnostic(
      message, file: name, line: line, column: column, length: min(length ?? rest, rest), label: label,
      excerpt: String(text))
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
