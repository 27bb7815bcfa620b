// What has been taken out of the text before cmark reads it, and the marks that stand in its place meanwhile. The marks
// are Unicode noncharacters, which no text may contain.

import CLibrary

struct Lifted: Sendable {
  enum Kind: Sendable {
    case insert(Insert.Kind)
    case table(Table)
    /// What is said of the link or image before it.
    case attributes(Attributes)
    /// Where words with attributes begin and end.
    case spanStart(Attributes)
    case spanEnd
    /// An HTML comment, or what only keeps two blocks apart: dropped.
    case comment
    /// A note, and a reference to one, by its label.
    case note(String)
    case noteReference(String)
    /// The beginning of a block that holds others, and the end of the one that has this index.
    case container(ContainerHead)
    case containerEnd(Int)
    /// A term, which is the heading behind it, and a definition.
    case term, definition
    /// A tag of HTML; and a block of HTML, whose tags and formulas are marks in its text.
    case tag(HTMLTag)
    case html(String)

    /// Whether other blocks belong to it.
    var isGroup: Bool {
      switch self {
      case .note, .container, .term: true
      default: false
      }
    }
  }

  let kind: Kind
  /// The whole of it, in the source.
  let range: Range<Int>
  /// Where each scalar of the formula, expression or body comes from.
  let origins: [Int]

  var isDisplay: Bool {
    if case .insert(.formula(_, let isDisplay, _, _)) = kind { isDisplay } else { false }
  }
}

/// The list that grows as the text is scanned.
struct Lifting {
  private(set) var items: [Lifted] = []
  /// What may be meant otherwise than it is read.
  var doubts: [MarkdownError] = []
  /// The words behind an `@` that is text as far as is known.
  var mentions: Set<String> = []
  /// The first of them that is a citation, unless the text has what it names.
  var citation: MarkdownError?
  /// How many notes have stood in the midst of texts.
  var noteCount = 0
  /// The labels of link reference definitions.
  private(set) var definitions: Set<String> = []

  mutating func define(_ labels: [String]) { definitions.formUnion(labels.map(Document.comparable)) }

  /// Adds an item and returns the mark that stands for it.
  mutating func add(_ kind: Lifted.Kind, _ range: Range<Int>, origins: [Int] = []) -> String {
    items.append(Lifted(kind: kind, range: range, origins: origins))
    return Mark.text(items.count - 1)
  }
}

/// The marks, and a string cut at them.
enum Mark {
  // Swift has no literals for noncharacters.
  static let start = Unicode.Scalar(0xFDD0 as UInt32)!
  static let end = Unicode.Scalar(0xFDD1 as UInt32)!
  /// In what stands for a group: the place of its content.
  static let content = Unicode.Scalar(0xFDD4 as UInt32)!
  /// The end of a table cell.
  static let cellEnd = Unicode.Scalar(0xFDD2 as UInt32)!

  /// A tilde that strikes nothing out.
  static let tilde = Unicode.Scalar(0xFDD3 as UInt32)!

  /// The blank keeps a mark from standing in a link's address, where the scanner has seen none.
  static func text(_ index: Int) -> String { "\(start)\(index) \(end)" }

  // What a mark says of a sign beside it that is not the author's.
  private static let afterPunctuation = UInt8(ascii: "b")
  private static let beforePunctuation = UInt8(ascii: "a")
  private static let punctuation = "^"

  /// Whether a text is one mark and nothing else.
  static func isWhole(_ text: String) -> Bool { text.unicodeScalars.first == start && text.unicodeScalars.last == end }

  /// A mark with a sign of punctuation beside it, which belongs to it.
  static func withPunctuation(_ mark: String, before: Bool, after: Bool) -> String {
    guard before || after else { return mark }
    let signs = (before ? [afterPunctuation] : []) + (after ? [beforePunctuation] : [])
    let said = "\(String(mark.unicodeScalars.dropLast()))\(String(decoding: signs, as: UTF8.self))\(end)"
    return (before ? punctuation : "") + said + (after ? punctuation : "")
  }

  /// An HTML block of one line: it may stand anywhere a block may, interrupts a paragraph, and ends on its line.
  static func block(_ mark: String) -> String { "<!--\(mark)-->" }

  /// Whether a mark of something lifted is in a text, or the end of a table's cell. Most texts have none.
  static func isIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = next(in: bytes, from: 0)
      while index < bytes.count {
        if bytes[index + 2] != lastByteOfEnd { return true }
        index = next(in: bytes, from: index + length)
      }
      return false
    }
  }

  // In UTF-8 the start, the end, and the end of a cell are these three bytes, the last of them one of three.
  private static let length = 3
  private static let lastByteOfStart: UInt8 = 0x90
  private static let lastByteOfEnd: UInt8 = 0x91
  private static let lastByteOfCellEnd: UInt8 = 0x92

  /// Where the next of the three begins; the end of the text if none does.
  private static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var start = start
    while start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0xEF, bytes.count - start)
    {
      let index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if index + 2 < bytes.count, bytes[index + 1] == 0xB7,
        (lastByteOfStart...lastByteOfCellEnd).contains(bytes[index + 2])
      {
        return index
      }
      start = index + 1
    }
    return bytes.count
  }

  /// The item that a block's mark stands for.
  static func lifted(in text: String) -> Int? {
    for case .lifted(let index) in parts(of: text) { return index }
    return nil
  }

  enum Part: Equatable {
    case text(String)
    case lifted(Int)
  }

  static func parts(of text: String) -> [Part] {
    var text = text
    return text.withUTF8 { bytes in
      var parts: [Part] = []
      var current: [UInt8] = []
      func close() {
        if !current.isEmpty { parts.append(.text(String(decoding: current, as: UTF8.self))) }
        current = []
      }
      var number: Int?
      var hasSignBehind = false
      var start = 0
      while start < bytes.count {
        let mark = next(in: bytes, from: start)
        if let value = number {
          hasSignBehind = bytes[start..<mark].contains(beforePunctuation)
          // The sign has been taken for the text before.
          if bytes[start..<mark].contains(afterPunctuation), case .text(let text)? = parts.popLast(), text.count > 1 {
            parts.append(.text(String(text.dropLast())))
          }
          number = bytes[start..<mark].reduce(value) { (0x30...0x39).contains($1) ? $0 &* 10 &+ Int($1) &- 0x30 : $0 }
        } else {
          current += bytes[start..<mark]
        }
        guard mark < bytes.count else { break }
        switch bytes[mark + 2] {
        case lastByteOfStart:
          close()
          number = 0
        case lastByteOfEnd:
          if let index = number { parts.append(.lifted(index)) }
          number = nil
          if hasSignBehind {
            start = mark + length + punctuation.utf8.count
            hasSignBehind = false
            continue
          }
        default:
          while let last = current.last, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(last) { current.removeLast() }
        }
        start = mark + length
      }
      close()
      return parts
    }
  }
}
