// The author's text as Unicode scalars cut into lines: every place that the Markdown layer reports is computed here.

import Texts

/// Where a text comes from, and so who decides what is a formula.
public enum Dialect: Sendable {
  /// A Markdown file: Pandoc.
  case markdown
  /// A notebook's text: Jupyter, that is MathJax.
  case notebook
}

struct SourceText: Sendable {
  /// The largest text that is read: no lesson comes near it, and no text of this size takes cmark long.
  static let maximumBytes = 10 << 20

  let scalars: [Unicode.Scalar]
  /// The lines' ranges in `scalars`, without line ends. A byte order mark belongs to no line.
  let lines: [Range<Int>]
  let firstLine: Int
  let dialect: Dialect
  /// What `@name` refers to, besides the names that Quarto's prefixes tell.
  var names: Set<String> = []

  init(_ text: String, firstLine: Int, dialect: Dialect = .markdown) throws(MarkdownError) {
    self.firstLine = firstLine
    self.dialect = dialect
    guard text.utf8.count <= Self.maximumBytes else {
      let place = Place(line: firstLine, column: 1, length: 1)
      throw MarkdownError(place: place, message: "the text is larger than 10 MiB")
    }
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    var lines: [Range<Int>] = []
    var start = scalars.first == "\u{FEFF}" ? 1 : 0
    var index = start
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" || scalar == "\r" {
        lines.append(start..<index)
        if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        start = index + 1
      } else if !scalar.mayStandInText {
        let place = Place(line: firstLine &+ lines.count, column: index - start + 1, length: 1)
        throw MarkdownError(place: place, message: "control character \(scalar.codePointName) in the text")
      }
      index += 1
    }
    if start < scalars.count { lines.append(start..<scalars.count) }
    self.lines = lines
  }

  /// The place of `scalars[range]`.
  func place(_ range: Range<Int>) -> Place {
    let next = lines.partitioningIndex { $0.lowerBound > range.lowerBound }
    let start = next > 0 ? lines[next - 1].lowerBound : 0
    return Place(
      line: firstLine &+ max(next - 1, 0), column: max(range.lowerBound - start, 0) + 1, length: range.count)
  }

  func place(_ start: Int, length: Int) -> Place { place(start..<start + length) }

  func text(_ range: Range<Int>) -> String { String(scalars[range]) }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    // By way of bytes: a view takes each scalar as a text of its own.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars {
      if scalar.isASCII { bytes.append(UInt8(truncatingIfNeeded: scalar.value)) } else { bytes += scalar.utf8 }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// False for what XML forbids or HTML calls an error (controls), and for the noncharacters, which Unicode keeps for
  /// internal use: the placeholders are made of those.
  var mayStandInText: Bool {
    switch value {
    case 0x20..<0x7F, 0x9, 0xA, 0xD: true
    // The controls that turn a text around would show another text than the one that is there.
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF, 0x202A...0x202E, 0x2066...0x2069: false
    default: value & 0xFFFE != 0xFFFE
    }
  }

  var isBlank: Bool { self == " " || self == "\t" }
  var isBlankOrNewline: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  /// CommonMark's ASCII punctuation: what a backslash escapes.
  var isPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
