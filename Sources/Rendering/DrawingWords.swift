// What an SVG says of itself: the title and the description that belong to the whole drawing.

import Texts

struct DrawingWords {
  private var title = ""
  private var description = ""

  /// Nil if it says nothing. What its parts are called is theirs.
  init?(_ svg: String) {
    var rest = Substring(svg).utf8
    var depth = 0
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: open)...]
      if let end = DrawingWords.endOfAside(rest) {
        rest = rest[end...]
        continue
      }
      guard let close = DrawingWords.endOfTag(rest) else { break }
      let tag = rest[..<close]
      rest = rest[rest.index(after: close)...]
      if tag.first == UInt8(ascii: "/") {
        depth -= 1
        continue
      }
      if tag.last == UInt8(ascii: "/") || tag.first == UInt8(ascii: "!") { continue }
      let name = String(decoding: tag.prefix { !DrawingWords.isBlank($0) }, as: UTF8.self)
      if depth == 1, name == "title" || name == "desc" {
        let words = DrawingWords.words(String(decoding: rest.prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self))
        if name == "title", title.isEmpty { title = words }
        if name == "desc", description.isEmpty { description = words }
      }
      depth += 1
    }
    if title.isEmpty && description.isEmpty { return nil }
  }

  var text: String {
    if title.isEmpty || description.isEmpty { return title + description }
    return title + (title.last.map { ".:;!?".contains($0) } ?? false ? " " : ". ") + description
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Behind a comment, a literal text, an instruction.
  private static func endOfAside(_ rest: Substring.UTF8View) -> Substring.Index? {
    let asides: [(String, String)] = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")]
    for (start, end) in asides where rest.starts(with: start.utf8) {
      var place = rest[...]
      while let sign = place.firstIndex(of: UInt8(ascii: ">")) {
        place = place[place.index(after: sign)...]
        if rest[..<place.startIndex].suffix(end.utf8.count).elementsEqual(end.utf8) { return place.startIndex }
      }
      return rest.endIndex
    }
    return nil
  }

  /// The `>` that ends a tag: in quotation marks one is none.
  private static func endOfTag(_ rest: Substring.UTF8View) -> Substring.Index? {
    var quote: UInt8?
    for index in rest.indices {
      let byte = rest[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  /// Text as it is meant: its references resolved, on one line.
  private static func words(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      guard let end = rest[sign...].firstIndex(of: ";") else { break }
      let name = rest[rest.index(after: sign)..<end]
      rest = rest[rest.index(after: end)...]
      let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][String(name)]
      let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      let scalar = name.first == "#" ? number.flatMap(Unicode.Scalar.init) : nil
      result += known ?? scalar.map { String($0) } ?? "&\(name);"
    }
    result += rest
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
