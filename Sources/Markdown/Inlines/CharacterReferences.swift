// HTML's character references, which XML does not have but for five: `&nbsp;`. cmark knows them all.

import CCmark

enum CharacterReferences {
  /// `text` with what its references stand for.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let name = rest[start...].dropFirst().prefix { $0 == "#" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
      if !name.isEmpty, name.utf8.count <= 32, name.endIndex < rest.endIndex, rest[name.endIndex] == ";" {
        result += decoded(reference: "&\(name);")
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result += "&"
        rest = rest[start...].dropFirst()
      }
    }
    return result + rest
  }

  private static func decoded(reference: String) -> String {
    let tree = Tree(Array(reference.utf8))
    return tree.nodes.filter { Tree.type($0) == CMARK_NODE_TEXT }.map(Tree.literal).joined()
  }
}
