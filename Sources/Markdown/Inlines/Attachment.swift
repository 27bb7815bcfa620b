// Images that come with the text, as in Jupyter's Markdown cells: `![x](attachment:x.png)`.

import Texts

/// An image that belongs to some lines of a text.
public struct Attachment: Sendable {
  /// The file's lines in which it can be shown.
  public let lines: Range<Int>
  public let name: String
  /// What the page's image points at: a `data:` address.
  public let address: String
  /// What keeps it from being shown.
  public let problem: String?

  public init(lines: Range<Int>, name: String, address: String, problem: String? = nil) {
    self.lines = lines
    self.name = name
    self.address = address
    self.problem = problem
  }

  static let scheme = "attachment:"

  /// The name in an image's address, `%20` and the like decoded; nil if the address is of another kind.
  static func name(in url: String) -> String? {
    // As browsers read a scheme.
    let url = url.drop(while: \.isWhitespace)
    guard url.prefix(scheme.count).lowercased() == scheme else { return nil }
    return url.dropFirst(scheme.count).percentDecoded
  }
}
