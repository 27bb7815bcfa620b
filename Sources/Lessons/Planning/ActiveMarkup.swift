// Whether a drawing, or another text in XML, may do more than show something once it is opened by itself: run, fetch, or lead to
// what runs. One walk over its tags, as a browser reads XML; what cannot be read here may do anything.

import Texts

struct ActiveMarkup {
  private let text: [UInt8]
  private var index = 0
  private var isInStyle = false

  private init(_ text: [UInt8]) { self.text = text }

  /// - Parameter isImage: whether it is shown as an image, too, which may hold words in HTML.
  static func isActive(_ bytes: [UInt8], isImage: Bool) -> Bool {
    // Other encodings could spell the same words otherwise.
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return true }
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let words = String(decoding: text, as: UTF8.self)
    if words.holds("<!entity") || words.holds("<?xml-stylesheet") || runs(words) { return true }
    if !isImage, words.holds("foreignobject") || words.holds("xhtml") { return true }
    // Elements of other kinds do nothing in a browser. (Their names hold no references to characters: those are looked for.)
    guard words.holds("&#") || words.holds("2000/svg") || words.holds("xhtml") || words.holds("mathml") else {
      return false
    }
    var markup = ActiveMarkup(text)
    return markup.isActive()
  }

  /// Whether an address runs code: browsers pass over blanks in its scheme.
  private static func runs(_ value: String) -> Bool {
    var compact = String(decoding: value.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    if compact.utf8.contains(UInt8(ascii: "%")) { compact = compact.percentDecoded.lowercased() }
    return compact.holds("javascript:") || compact.holds("vbscript:")
  }

  private func begins(_ word: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return text[index...].starts(with: bytes)
  }

  /// Goes behind a word, and gives what stands before it; nil if it does not come.
  private mutating func take(upTo word: StaticString) -> String? {
    let start = index
    while index < text.count {
      if begins(word) {
        defer { index += word.utf8CodeUnitCount }
        return String(decoding: text[start..<index], as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  private mutating func isActive() -> Bool {
    while index < text.count {
      let open = text[index...].firstIndex(of: UInt8(ascii: "<")) ?? text.count
      if isInStyle, Self.fetches(sheet: String(decoding: text[index..<open], as: UTF8.self)) { return true }
      index = open
      if begins("<!--") {
        guard take(upTo: "-->") != nil else { return true }
      } else if begins("<![cdata[") {
        guard let inner = take(upTo: "]]>"), !isInStyle || !Self.fetches(sheet: inner) else { return true }
      } else if begins("<!") {
        // What stands between brackets may give elements attributes.
        guard let type = take(upTo: ">"), !type.utf8.contains(UInt8(ascii: "[")) else { return true }
      } else if begins("<?") {
        guard take(upTo: "?>") != nil else { return true }
      } else if begins("</") {
        isInStyle = false
        guard take(upTo: ">") != nil else { return true }
      } else if index < text.count, !isInertTag() {
        return true
      }
    }
    return false
  }

  // MARK: Tags

  private static let running: Set = [
    "script", "handler", "listener", "iframe", "object", "embed", "applet", "meta", "base", "form", "frame",
  ]
  private static let addresses: Set = [
    "href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "codebase",
  ]

  private mutating func skipBlanks() { while index < text.count, text[index] <= 0x20 { index += 1 } }

  /// A name, and what stands behind its colon.
  private mutating func name() -> (whole: String, local: String) {
    let start = index
    while index < text.count, text[index] > 0x20, !"/>=<\"'".utf8.contains(text[index]) { index += 1 }
    let whole = String(decoding: text[start..<index], as: UTF8.self)
    return (whole, whole.split(separator: ":").last.map { String($0) } ?? "")
  }

  /// Reads the tag at the index, to its end.
  private mutating func isInertTag() -> Bool {
    index += 1
    let element = name().local
    guard !element.isEmpty, !Self.running.contains(element) else { return false }
    isInStyle = element == "style"
    while true {
      skipBlanks()
      if begins("/>") {
        isInStyle = false
        index += 2
        return true
      }
      if begins(">") {
        index += 1
        return true
      }
      let (name, local) = name()
      skipBlanks()
      guard !name.isEmpty, begins("=") else { return false }
      index += 1
      skipBlanks()
      guard begins("\"") || begins("'") else { return false }
      let isDouble = begins("\"")
      index += 1
      guard let value = isDouble ? take(upTo: "\"") : take(upTo: "'") else { return false }
      guard Self.isInert(name, local, value, of: element) else { return false }
    }
  }

  private static func isInert(_ name: String, _ local: String, _ value: String, of element: String) -> Bool {
    let isOwn = name == local
    // Other programs keep what they like in attributes of their own.
    guard isOwn || local == "href" || name.hasPrefix("xmlns") else { return true }
    if value.holds("&#") || runs(value) || isOwn && local.hasPrefix("on") { return false }
    if name.hasPrefix("xmlns") { return true }
    let compact = value.filter { !$0.isWhitespace }
    if local == "attributename" {
      return !compact.hasPrefix("on") && !addresses.contains { compact == $0 || compact.hasSuffix(":" + $0) }
    }
    guard addresses.contains(local) else { return !fetches(style: value) }
    if local == "href", element == "a" || element == "link" {
      let head = compact.prefix { !"/?#".contains($0) }
      return head.firstIndex(of: ":").map { ["http", "https", "mailto"].contains(head[..<$0]) } ?? true
    }
    return compact.isEmpty || compact.hasPrefix("#") || local != "ping" && compact.hasPrefix("data:image/")
  }

  // MARK: Styles

  private static func fetches(sheet: String) -> Bool {
    sheet.holds("@import") || sheet.holds("\\") || sheet.holds("&") || fetches(style: sheet)
  }

  /// Whether a style names an address that is neither in the drawing nor holds what it names.
  private static func fetches(style: String) -> Bool {
    guard style.utf8.contains(UInt8(ascii: "(")) else { return false }
    let compact = String(decoding: style.utf8.filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
      .replacing("&quot;", with: "").replacing("&apos;", with: "")
    if compact.holds("\\") || compact.holds("src(") || compact.holds("image-set(") || compact.holds("image(") {
      return true
    }
    var place = 0
    while let found = compact.offset(of: "url(", from: place) {
      place = found + 4
      let address = String(decoding: compact.utf8.dropFirst(place).prefix(20), as: UTF8.self)
      guard
        address.hasPrefix("#") || ["data:image/", "data:font/", "data:application/"].contains(where: address.hasPrefix)
      else { return true }
    }
    return false
  }
}
