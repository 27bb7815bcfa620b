// What stands where a page does not show an image: its description, or the name of its file; and a link, where that leads to
// another computer.

import Texts

/// An image that is not on the page.
struct AbsentImage {
  let address: String
  let description: String

  private var words: String {
    if description.contains(where: { !$0.isWhitespace }) { return description }
    let file = address.prefix { $0 != "?" && $0 != "#" }
    return file.split(separator: "/").last.map(String.init) ?? address
  }

  private var isElsewhere: Bool {
    address.lowercased().hasPrefix("https://") || address.lowercased().hasPrefix("http://")
  }

  /// - Parameter isInLink: whether a link is around it already.
  func html(isInLink: Bool) -> String {
    let text = "<em>[\(words.escapedForXML)]</em>"
    return isElsewhere && !isInLink ? "<a href=\"\(address.escapedForXML)\">\(text)</a>" : text
  }

  func markdown(isInLink: Bool) -> String {
    let text = "*\\[\(words.escapedForMarkdown)\\]*"
    guard isElsewhere, !isInLink else { return text }
    let escaped = address.map { "\\<>&".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "[\(text)](<\(escaped)>)"
  }
}
