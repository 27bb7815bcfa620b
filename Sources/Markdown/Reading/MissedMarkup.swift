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
    guard isSuspicious(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    let address = next.flatMap { Tree.type($0) == CMARK_NODE_LINK ? Tree.url($0) : nil }
    var found: [Found] = []
    addBrackets(scalars, address, to: &found)
    addStars(scalars, to: &found)
    addPairs(scalars, to: &found)
    return found.sorted { $0.written.startIndex < $1.written.startIndex }
  }

  /// A quick look: most texts hold nothing of this.
  private static func isSuspicious(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        // Letters and blanks are most of it.
        if byte <= UInt8(ascii: "]"), byte > UInt8(ascii: " ") {
          switch byte {
          case UInt8(ascii: "]"), UInt8(ascii: "*"): return true
          case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "%"): if before == byte { return true }
          default: break
          }
        }
        before = byte
      }
      return before == UInt8(ascii: "[")
    }
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
          if open != nil, before == "!" || isWordly && !before.isWordOrBracket,
            isLocalAddress(rest.prefix { !$0.isBlankOrNewline })
          {
            all.append(Found(written: text[index...index + 1], message: "text here: no ) ends the address behind it"))
          }
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
      case " " where before == "!" && open != nil && index + 2 < text.count && text[index + 2] == "(":
        let message = "text here: no blank stands between an image's words and its address"
        all.append(Found(written: text[index...index + 2], message: message))
      case "]" where open.map { $0 > 0 && text[$0 - 1] == "[" && isPageName(inner) } ?? false:
        // Obsidian's.
        let isImage = open.map { $0 > 1 && text[$0 - 2] == "!" } ?? false
        let message = "text here: \(isImage ? "an image is ![words](file)" : "a link is [words](address)")"
        all.append(Found(written: text[((open ?? index) - 1)...index + 1], message: message))
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
    if let sign = words[1].first, "\"'".unicodeScalars.contains(sign), address.count(where: { $0 == sign }) == 1 {
      return Found(written: written, message: "text here: a title stands between two signs: [words](address \"title\")")
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

  /// `x.png`, `#a`, `a/b`
  private static func isLocalAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, word.count > 1 else { return false }
    if first == "#" || first == "." || word.contains("/") { return true }
    let ending = word.split(separator: ".").last.map { $0.count } ?? 0
    return word.contains(".") && (2...5).contains(ending) && word.last?.isWord ?? false
  }

  /// What stands between two brackets in Obsidian: no list of numbers or names.
  private static func isPageName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first, first.properties.isAlphabetic, text.count > 1 else { return false }
    return text.allSatisfy { $0.isWord || $0.properties.isAlphabetic || " |#/.-".unicodeScalars.contains($0) }
  }

  /// What other programs mark, insert or leave out: `==words==`, `++words++`, `%%words%%`.
  private static func addPairs(_ text: [Unicode.Scalar], to all: inout [Found]) {
    var open: Int?
    var index = 0
    while index + 1 < text.count {
      let sign = text[index]
      let start = index
      guard sign == "=" || sign == "+" || sign == "%", text[index + 1] == sign else {
        index += 1
        continue
      }
      while index < text.count, text[index] == sign { index += 1 }
      guard index - start == 2 else {
        open = nil
        continue
      }
      let (before, after) = (start > 0 ? text[start - 1] : " ", index < text.count ? text[index] : " ")
      if let first = open, text[first] == sign, start > first + 2, sign == "%" || !before.isBlank,
        !after.isWordOrBracket
      {
        let advice = sign == "=" ? "<mark>…</mark>" : sign == "+" ? "<ins>…</ins>" : "<!-- … -->"
        all.append(Found(written: text[first..<index], message: "text here: write \(advice)"))
        open = nil
      } else if !before.isWordOrBracket, sign == "%" || !after.isBlank {
        open = start
      }
    }
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
