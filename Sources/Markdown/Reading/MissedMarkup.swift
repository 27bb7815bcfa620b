// What CommonMark takes for nothing but text, and its author hardly means so: `![x](my pic.png)`, `[words][nowhere]`,
// `**words **`. Looked for in cmark's texts, as only cmark knows what is a link; said where it stands in the source.

import CCmark
import Texts

enum MissedMarkup {
  struct Found {
    /// As it stands in the source, so far as it is certain.
    let written: ArraySlice<Unicode.Scalar>
    let message: String
    /// Whether nothing else can be meant.
    var isCertain = false
  }

  private static let pictures = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"]

  /// All in a text, in its order.
  ///
  /// - Parameter next: what stands behind the text.
  static func all(in text: String, before next: Tree.Node?) -> [Found] {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "]")) || bytes.contains(UInt8(ascii: "*")) || bytes.last == UInt8(ascii: "[")
    else {
      return []
    }
    let scalars = Array(text.unicodeScalars)
    let address = next.flatMap { Tree.type($0) == CMARK_NODE_LINK ? Tree.url($0) : nil }
    var found: [Found] = []
    addBrackets(scalars, address, to: &found)
    addStars(scalars, to: &found)
    return found.sorted { $0.written.startIndex < $1.written.startIndex }
  }

  /// - Parameter address: of the link right behind the text.
  private static func addBrackets(_ text: [Unicode.Scalar], _ address: String?, to all: inout [Found]) {
    let isBeforeAddress = address?.contains("://") ?? false
    var open: Int?
    for (index, scalar) in text.enumerated() {
      guard scalar != "[" else {
        if index > 0, text[index - 1] == ")",
          isAddress(text[(index + 1)...]) || isBeforeAddress && index + 1 == text.count
        {
          all.append(
            Found(written: text[(index - 1)...index], message: "text here: a link's words come first: [words](address)")
          )
        }
        open = index
        continue
      }
      guard scalar == "]" else { continue }
      defer { open = nil }
      let inner = text[((open ?? -1) + 1)..<index]
      let isWordly = inner.contains { !$0.isDigit && !$0.isBlank && !",.-".unicodeScalars.contains($0) }
      let before = open.map { $0 > 0 ? text[$0 - 1] : " " } ?? " "
      if open == 0, inner.first == "!", Container.Callout(rawValue: String(inner.dropFirst()).lowercased()) != nil {
        all.append(
          Found(written: text[0...index], message: "text here: a callout's [!NOTE] begins the first line of its quote"))
        continue
      }
      switch text[(index + 1)...].first {
      case "(":
        let rest = text[(index + 2)...].prefix(1024)
        guard let end = rest.firstIndex(of: ")") else {
          guard rest.isEmpty, isBeforeAddress else { continue }
          all.append(
            Found(written: text[index...index + 1], message: "text here: a link's address has no blanks (write %20)"))
          continue
        }
        if let found = blankAddress(rest[..<end], text[index...end], isImage: before == "!") {
          all.append(found)
        }
      case "[":
        let label = text[(index + 2)...].prefix { $0 != "]" && $0 != "[" }
        guard isWordly, !before.isWordOrBracket, label.endIndex < text.count, text[label.endIndex] == "]",
          label.first != "^", label.isEmpty || label.contains(where: { !$0.isDigit })
        else { continue }
        all.append(
          Found(
            written: text[index...label.endIndex],
            message: "text here: no line says where this leads, as in [label]: address (a link is [words](address))"))
      case " "
      where isBeforeAddress && isWordly && !before.isWordOrBracket && index + 3 == text.count && text[index + 2] == "(":
        let message = "text here: no blank stands between a link's words and its address"
        all.append(Found(written: text[index...index + 2], message: message))
      default: break
      }
    }
  }

  /// - Parameter written: the address in its parentheses, and the bracket before them.
  private static func blankAddress(
    _ address: ArraySlice<Unicode.Scalar>, _ written: ArraySlice<Unicode.Scalar>, isImage: Bool
  ) -> Found? {
    let words = address.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1, let last = words.last, !words[0].isEmpty, words[0].first != "<" else { return nil }
    if isImage, last.first == "=" {
      let message = "an image's size stands behind it: ![words](\(String(words[0]))){width=200}"
      return Found(written: written, message: message, isCertain: true)
    }
    let ending = last.split(separator: ".").last.map { String($0).lowercased() } ?? ""
    let message = "an address with blanks stands in angle brackets: <\(String(address))>"
    if isImage { return pictures.contains(ending) ? Found(written: written, message: message, isCertain: true) : nil }
    let isFile = last.contains(".") && (2...5).contains(ending.utf8.count) && ending.unicodeScalars.allSatisfy(\.isWord)
    return isFile && last.last != "." ? Found(written: written, message: "text here: " + message) : nil
  }

  private static func isAddress(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    ["https://", "http://", "www."].contains { text.starts(with: $0.unicodeScalars) }
  }

  /// `**words **` and `** words**`.
  private static func addStars(_ text: [Unicode.Scalar], to all: inout [Found]) {
    var first: Int?
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, text[index] == "*" { index += 1 }
      guard index > start else {
        index += 1
        continue
      }
      guard index - start == 2 else {
        first = nil
        continue
      }
      if let opening = first, isMeant(text, opening, start) {
        all.append(
          Found(written: text[opening..<index], message: "text here: no blank stands inside the stars of **words**"))
        first = nil
      } else {
        first = start
      }
    }
  }

  /// Whether words between stars are meant, though a blank stands inside: powers (`2 ** 3`) and names (`**words`) are not.
  private static func isMeant(_ text: [Unicode.Scalar], _ first: Int, _ second: Int) -> Bool {
    let outside = first > 0 ? text[first - 1] : " "
    let behind = second + 2 < text.count ? text[second + 2] : " "
    guard first == 0 || outside.isBlank || "(¿¡«“\"".unicodeScalars.contains(outside), second > first + 2 else {
      return false
    }
    let (opens, closes) = (text[first + 2].isBlank, text[second - 1].isBlank)
    if opens { return (first == 0 || !closes) && (behind.isBlank || behind.isPunctuation) }
    return closes
  }
}

extension Unicode.Scalar {
  fileprivate var isWordOrBracket: Bool { isWord || self == "]" || self == ")" || properties.isAlphabetic }
}
