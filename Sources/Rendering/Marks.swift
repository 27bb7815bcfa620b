// Which lines of a page show which cell or figure: what `check` needs to say what is stale.

import Lessons

/// A page's text, and the lines that belong to cells and figures.
public struct MarkedText {
  public let text: String
  /// For each line of the text: the cell it shows, and whether it is code or output; or the figure.
  public let owners: [Owner?]

  public struct Owner: Hashable, Sendable {
    public enum Part: String, Sendable { case code, output, figure }
    public let label: String
    public let part: Part
  }

  /// A file that shows a figure and nothing else.
  public init(_ text: String, figure: FigureKind) {
    self.text = text
    let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    owners = Array(repeating: Owner(label: figure.name, part: .figure), count: lines)
  }

  /// A page of which nothing else is known.
  public init(unmarked text: String) {
    self.text = text
    owners = Array(repeating: nil, count: 1 + text.utf8.count { $0 == 10 })
  }

  /// Takes the marks out of a page that was rendered with them.
  init(stripping marked: String) {
    var text = ""
    var owners: [Owner?] = []
    var current: Owner?
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      var owner = current
      var rest = line[...]
      while let mark = rest.unicodeScalars.firstIndex(where: { $0 == Marks.start || $0 == Marks.end }) {
        text += rest[..<mark]
        let sign = rest.unicodeScalars[mark]
        let behind = rest.unicodeScalars.index(after: mark)
        if sign == Marks.end, current != nil {
          current = nil
          rest = rest[behind...]
        } else if sign == Marks.start, let (named, end) = MarkedText.owner(named: rest[behind...]) {
          current = named
          owner = owner ?? named
          rest = rest[end...]
        } else {
          // A frame may hold one of its own.
          text += rest[mark..<behind]
          rest = rest[behind...]
        }
      }
      text += rest
      text += "\n"
      owners.append(owner)
    }
    text.removeLast()
    self.text = text
    self.owners = owners
  }

  /// What stands between a mark and the separator: `output forward`.
  private static func owner(named text: Substring) -> (Owner, end: Substring.Index)? {
    guard let separator = text.unicodeScalars.firstIndex(of: Marks.separator) else { return nil }
    let words = text[..<separator].split(separator: " ")
    guard words.count == 2, let part = Owner.Part(rawValue: String(words[0])) else { return nil }
    return (Owner(label: String(words[1]), part: part), text.unicodeScalars.index(after: separator))
  }
}

/// Puts marks around what cells show, if somebody wants to find it again. The marks are noncharacters, which no text holds.
struct Marks {
  static let start = Marks.noncharacter(0xFDD0)
  static let separator = Marks.noncharacter(0xFDD1)
  static let end = Marks.noncharacter(0xFDD2)

  /// Swift's literals do not take noncharacters; U+FDD0…FDEF are valid scalars nonetheless.
  private static func noncharacter(_ value: UInt16) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

  let isOn: Bool

  func around(_ text: String, _ part: MarkedText.Owner.Part, _ label: String) -> String {
    isOn ? "\(Marks.start)\(part.rawValue) \(label)\(Marks.separator)\(text)\(Marks.end)" : text
  }
}
