// `![x](my pic.png)`: CommonMark sees no image where an address has blanks, and would show the brackets. Authors who know
// other programs mean one, and are told how it is written.

enum BlankAddress {
  static func message(_ address: String) -> String { "an address with blanks stands in angle brackets: <\(address)>" }

  private static let endings = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"]

  /// The first in a text that cmark took for nothing but text: how it goes on behind the description, and the address.
  static func first(in text: String) -> (written: [Unicode.Scalar], address: String)? {
    guard text.utf8.contains(UInt8(ascii: "!")) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var isOpen = false
    var index = 0
    while index + 1 < scalars.count {
      if scalars[index] == "!", scalars[index + 1] == "[" { isOpen = true }
      if isOpen, scalars[index] == "]", scalars[index + 1] == "(" {
        isOpen = false
        let rest = scalars[(index + 2)...].prefix(1024)
        if let end = rest.firstIndex(of: ")") {
          let address = String(String.UnicodeScalarView(rest[..<end]))
          let ending = address.split(separator: ".").last.map { $0.lowercased() } ?? ""
          if address.contains(" "), !address.hasPrefix(" "), !address.hasPrefix("<"), endings.contains(ending) {
            return (Array(scalars[index...end]), address)
          }
        }
      }
      index += 1
    }
    return nil
  }
}
