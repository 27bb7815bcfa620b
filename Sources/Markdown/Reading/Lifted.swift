// What has been taken out of the text before cmark reads it, and the marks that stand in its place meanwhile. The marks
// are Unicode noncharacters, which no text may contain.

struct Lifted: Sendable {
  enum Kind: Sendable {
    case insert(Insert.Kind)
    case table(Table)
    /// An HTML comment, or what only keeps two blocks apart: dropped.
    case comment
    /// A note, and a reference to one, by its label.
    case note(String)
    case noteReference(String)
    /// The beginning of a block that holds others, and the end of the one that has this index.
    case container(ContainerHead)
    case containerEnd(Int)

    /// Whether other blocks belong to it.
    var isGroup: Bool {
      switch self {
      case .note, .container: true
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
  static let content = Unicode.Scalar(0xFDD3 as UInt32)!
  /// The end of a table cell.
  static let cellEnd = Unicode.Scalar(0xFDD2 as UInt32)!

  /// The blank keeps a mark from standing in a link's address, where the scanner has seen none.
  static func text(_ index: Int) -> String { "\(start)\(index) \(end)" }

  /// An HTML block of one line: it may stand anywhere a block may, interrupts a paragraph, and ends on its line.
  static func block(_ mark: String) -> String { "<!--\(mark)-->" }

  static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains { $0 == start || $0 == cellEnd } }

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
    var parts: [Part] = []
    var current = String.UnicodeScalarView()
    var number: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case start:
        if !current.isEmpty { parts.append(.text(String(current))) }
        current = String.UnicodeScalarView()
        number = 0
      case end:
        if let index = number { parts.append(.lifted(index)) }
        number = nil
      case cellEnd:
        while let last = current.last, last.isBlank { current.removeLast() }
      default:
        if let value = number {
          if scalar.isDigit { number = value &* 10 &+ Int(scalar.value) &- 0x30 }
        } else {
          current.append(scalar)
        }
      }
    }
    if !current.isEmpty { parts.append(.text(String(current))) }
    return parts
  }
}
