// A tag of HTML as an author wrote it, read and checked: the same within a line and in a block. What it may be is said in
// InertHTML.

import Texts

/// An opening or closing tag.
struct HTMLTag: Sendable {
  struct Attribute: Equatable, Sendable {
    let name: String
    /// Its character references decoded.
    let value: String
  }

  let name: String
  let isClosing: Bool
  /// `<a/>`: what it opens it closes as well.
  let isEmpty: Bool
  private(set) var attributes: [Attribute] = []
  /// In the source.
  let range: Range<Int>

  /// A tag without attributes that stands for other signs.
  ///
  /// - Parameter range: of these, in the source.
  init(_ name: String, isClosing: Bool, range: Range<Int>) {
    self.name = name
    self.isClosing = isClosing
    self.range = range
    isEmpty = false
  }

  /// - Parameter range: the whole tag in `region`, as CommonMark delimits it.
  init(
    _ source: SourceText, _ region: Region, _ range: Range<Int>, in context: InlineScanner.Context
  ) throws(MarkdownError) {
    let text = region.scalars
    self.range = region.sourceRange(range)
    var index = range.lowerBound + 1
    let isEnd = text[index] == "/"
    if isEnd { index += 1 }
    var nameEnd = index
    while text[nameEnd].isLetter || text[nameEnd].isDigit || text[nameEnd] == "-" { nameEnd += 1 }
    var name = String.UnicodeScalarView()
    for scalar in text[index..<nameEnd] { name.append(scalar.asciiLowercased) }
    self.name = String(name)
    // Browsers take `</br>` for `<br>`.
    isClosing = isEnd && self.name != "br"
    let hasSlash = !isClosing && HTMLTag.endsWithSlash(text, nameEnd..<range.upperBound - 1)
    let end = range.upperBound - (hasSlash ? 2 : 1)
    isEmpty = InertHTML.isVoid(self.name) || hasSlash
    let place = source.place(self.range)
    if let message = InertHTML.refusal(ofElement: self.name, in: context) {
      throw MarkdownError(place: place, message: message)
    }
    if let offset = InlineScanner.liveCode(in: text[range]) {
      let inner = region.sourceRange(range.lowerBound + offset..<range.upperBound)
      throw MarkdownError(place: source.place(inner), message: InlineScanner.misplacedValue)
    }
    index = nameEnd
    var names: Set<String> = []
    while true {
      InlineGrammar.skipBlanks(text, &index)
      guard index < end else { break }
      let attribute = HTMLTag.attribute(in: text, &index, end)
      guard let inert = try InertHTML.attribute(attribute, of: self.name, at: place) else { continue }
      // The first of two alike counts.
      if names.insert(inert.name).inserted { attributes.append(inert) }
    }
    if self.name == "img", !isClosing, self["src"] == nil {
      throw MarkdownError(place: place, message: "the image has no address")
    }
  }

  /// The slash before `>` closes the tag, but for one that is an address's last sign: `<a href=https://example.org/>`.
  private static func endsWithSlash(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    guard let last = range.last, text[last] == "/" else { return false }
    let word = text[range].lastIndex(where: \.isBlankOrNewline).map { $0 + 1 } ?? range.lowerBound
    guard let equals = text[word..<last].firstIndex(of: "=") else { return true }
    let value = text[equals + 1..<last]
    return value.first.map { $0 == "\"" || $0 == "'" } ?? false || value.contains { $0 == "\"" || $0 == "'" }
  }

  private static func attribute(in text: [Unicode.Scalar], _ index: inout Int, _ end: Int) -> Attribute {
    var name = String.UnicodeScalarView()
    while index < end, text[index] != "=", !text[index].isBlankOrNewline {
      name.append(text[index].asciiLowercased)
      index += 1
    }
    var next = index
    InlineGrammar.skipBlanks(text, &next)
    guard next < end, text[next] == "=" else { return Attribute(name: String(name), value: String(name)) }
    index = next + 1
    InlineGrammar.skipBlanks(text, &index)
    let start: Int
    let stop: Int
    if index < end, text[index] == "\"" || text[index] == "'" {
      let quote = text[index]
      start = index + 1
      stop = text[start..<end].firstIndex(of: quote) ?? end
      index = min(stop + 1, end)
    } else {
      start = index
      while index < end, !text[index].isBlankOrNewline { index += 1 }
      stop = index
    }
    return Attribute(name: String(name), value: CharacterReferences.decoded(String(text[start..<stop])))
  }

  static func isHeading(_ name: String) -> Bool { name.utf8.count == 2 && name >= "h1" && name <= "h6" }

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// What it shows, or where it leads.
  var address: String? {
    guard !isClosing else { return nil }
    return name == "img" ? self["src"] : name == "a" ? self["href"] : nil
  }

  /// The ids that it gives: `name` is one of an anchor's, too.
  var ids: [String] {
    guard !isClosing else { return [] }
    return [self["id"], name == "a" ? self["name"] : nil].compactMap { $0 }.reduce(into: []) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
  }

  /// Written again, well-formed as XML.
  ///
  /// - Parameters:
  ///   - name: another name, if it needs one.
  ///   - classes: what the page itself adds to its classes.
  ///   - target: what an image shows or a link leads to, if that is not what the author wrote.
  ///   - left: the attribute that is left out.
  func text(
    as name: String? = nil, adding classes: String? = nil, target: String? = nil, without left: String? = nil
  ) -> String {
    let name = name ?? self.name
    if isClosing { return "</\(name)>" }
    let list = attributes.filter { $0.name != left }.map { attribute in
      var value = ["src", "href"].contains(attribute.name) ? target ?? attribute.value : attribute.value
      if attribute.name == "class", let classes { value += " " + classes }
      return " \(attribute.name)=\"\(value.escapedForXML)\""
    }
    let start = "<\(name)\(list.joined())"
    return InertHTML.isVoid(name) ? start + " />" : isEmpty ? "\(start)></\(name)>" : start + ">"
  }
}
