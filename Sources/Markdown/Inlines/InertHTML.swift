// Which HTML an author may write: elements and attributes that show something and do nothing. All else is refused by name.

import Texts

enum InertHTML {
  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
    "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
  ]
  private static let block: Set = [
    "article", "blockquote", "caption", "center", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  /// What of it may stand in a line that is a table's cell: only HTML makes a list there.
  private static let inCells: Set = [
    "blockquote", "center", "dd", "details", "div", "dl", "dt", "hr", "li", "ol", "pre", "summary", "ul",
  ]
  private static let void: Set = ["br", "col", "hr", "img", "wbr"]

  static func isBlock(_ name: String) -> Bool { block.contains(name) }

  static func isVoid(_ name: String) -> Bool { void.contains(name) }

  /// What is wrong with an element; nil for one that may stand here.
  static func refusal(ofElement name: String, in context: InlineScanner.Context) -> String? {
    if inline.contains(name) || context == .paragraph && name == "p" { return nil }
    if context == .heading, HTMLTag.isHeading(name) { return nil }
    guard block.contains(name) else {
      return "unsupported: the HTML element <\(name)>: only what shows something and does nothing may stand here"
        + " (write \\< for a less-than sign)"
    }
    if context == .html || context == .cell && inCells.contains(name) { return nil }
    if context == .cell {
      return "<\(name)> cannot stand in a cell of this table: write <br> for a new line, or the whole table in HTML"
    }
    return "<\(name)> cannot stand within a line: begin a line with it, after a blank one"
  }

  // MARK: Attributes

  private static let anywhere: Set = ["align", "class", "dir", "id", "lang", "title", "valign"]
  private static let ofElements: [String: Set<String>] = [
    "a": ["href", "hreflang", "name", "rel", "target"],
    "img": ["src", "alt", "width", "height", "border", "hspace", "vspace"],
    "td": ["colspan", "rowspan", "width", "height", "bgcolor", "nowrap", "headers"],
    "th": ["colspan", "rowspan", "scope", "width", "height", "bgcolor", "nowrap", "headers", "abbr"],
    "table": ["border", "cellpadding", "cellspacing", "width", "height", "bgcolor", "summary", "rules", "frame"],
    "tr": ["bgcolor", "height"], "col": ["span", "width"], "colgroup": ["span", "width"],
    "ol": ["start", "type", "reversed"], "ul": ["type"], "li": ["value", "type"], "details": ["open"],
    "font": ["color", "size", "face"], "hr": ["width", "size", "noshade", "color"], "br": ["clear"],
    "time": ["datetime"], "q": ["cite"], "blockquote": ["cite"], "del": ["datetime", "cite"],
    "ins": ["datetime", "cite"], "pre": ["width"], "div": ["width", "height"], "p": ["width"],
  ]

  /// The attribute as it may stand; nil for one that says nothing.
  static func attribute(
    _ attribute: HTMLTag.Attribute, of element: String, at place: Place
  ) throws(MarkdownError) -> HTMLTag.Attribute? {
    let (name, value) = (attribute.name, attribute.value)
    func refuse(_ message: String) -> MarkdownError { MarkdownError(place: place, message: message) }
    guard value.unicodeScalars.allSatisfy(\.mayStandInText) else {
      throw refuse("control character in the attribute '\(name)' of <\(element)>")
    }
    switch name {
    case "dir" where element == "bdo" && value.lowercased() == "rtl":
      throw refuse("unsupported: <bdo dir=\"rtl\">: it turns around what stands in it, numbers too")
    case "style": try checkStyle(value, place)
    case "class":
      let (classes, claim) = PageClasses.inert(value)
      if let claim { throw refuse("\(PageClasses.message(claim)): it says that something was computed or checked") }
      if value.holds("callout") { throw refuse("unsupported: callouts in HTML: write > [!NOTE]") }
      return classes.isEmpty ? nil : HTMLTag.Attribute(name: name, value: classes)
    case "hreflang" where element == "a":
      guard LanguageTag.isTag(value) else { throw refuse(LanguageTag.message(value)) }
    // Other programs' word for what a blank line says here; what needs it is doubted.
    case "markdown": return nil
    case "href", "src", "cite":
      guard ofElements[element]?.contains(name) == true else { fallthrough }
      guard isHarmless(address: value, isImage: name == "src") else { throw refuse(RawHTML.dangerousMessage) }
    default:
      let isInert =
        anywhere.contains(name) || ofElements[element]?.contains(name) == true || name.hasPrefix("data-")
        || name.hasPrefix("aria-") || name == "role"
      guard isInert, isXMLName(name) else {
        throw refuse("unsupported: the attribute '\(name)' of <\(element)>: it may do more than show something")
      }
    }
    guard name != "id" && name != "name" || !["page:", "fn.", "fnref."].contains(where: value.hasPrefix) else {
      throw refuse("the id '\(value)' is the page's own")
    }
    // An id that cannot be linked to says nothing.
    if name == "id" || name == "name", value.isEmpty || value.unicodeScalars.contains(where: \.isBlankOrNewline) {
      return nil
    }
    return attribute
  }

  private static func isXMLName(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.isWord || $0 == "." } && name.unicodeScalars.first?.isLetter == true
  }

  /// As browsers read it: blanks and controls within a scheme do not count.
  static func isHarmless(address: String, isImage: Bool) -> Bool {
    if isImage, RawHTML.isDrawing(url: address) { return true }
    var compact = String.UnicodeScalarView()
    for scalar in address.unicodeScalars where scalar.value > 0x20 { compact.append(scalar.asciiLowercased) }
    let text = String(compact)
    let head = text.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return true }
    let scheme = head[..<colon]
    if ["http", "https"].contains(scheme) { return true }
    if isImage { return scheme == "attachment" || (scheme == "data" && !RawHTML.isDangerous(url: text)) }
    return ["mailto", "ftp", "tel"].contains(scheme)
  }

  // MARK: Styles

  private static let properties: Set = [
    "align-items", "background", "background-color", "border-collapse", "border-radius", "border-spacing",
    "caption-side", "clear",
    "color", "display", "float", "font", "font-family", "font-size", "font-style", "font-variant", "font-weight",
    "height",
    "justify-content",
    "letter-spacing", "line-height", "list-style-type", "max-height", "max-width", "min-height", "min-width",
    "overflow", "overflow-x", "text-align", "text-decoration", "text-indent", "text-transform", "vertical-align",
    "white-space", "width", "word-spacing",
  ]

  /// What cannot be seen: of no size, without a color, out of the window.
  private static func hides(_ name: String, _ value: String) -> Bool {
    let word = value.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && $0 != "/" }
    let number = word.prefix { $0.isASCII && ($0.isNumber || "-.".contains($0)) }
    switch name {
    case "display": return value.contains("none")
    case "color": return word == "transparent"
    case "font", "font-size", "line-height", "max-height", "max-width", "height", "width":
      return Double(number).map { $0 == 0 } ?? false
    default:
      guard name == "text-indent" || name.hasPrefix("margin") || name == "letter-spacing" || name == "word-spacing"
      else {
        return false
      }
      // A hanging line is moved by a few of them.
      return Double(number).map { $0 <= -100 } ?? false
    }
  }

  private static func checkStyle(_ text: String, _ place: Place) throws(MarkdownError) {
    var colors: [String] = []
    for declaration in text.split(separator: ";") {
      guard declaration.contains(where: { !$0.isWhitespace }) else { continue }
      let parts = declaration.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0].filter { !$0.isWhitespace }).lowercased()
      let isKnown =
        properties.contains(name)
        || ["margin", "padding", "border"].contains { name == $0 || name.hasPrefix($0 + "-") }
      guard isKnown, parts.count == 2 else {
        throw MarkdownError(place: place, message: "unsupported: the style property '\(name)'")
      }
      let value = parts[1].lowercased()
      if name == "color" || name.hasPrefix("background") { colors.append(value.filter { !$0.isWhitespace }) }
      guard !hides(name, value), colors.count != 2 || colors[0] != colors[1] else {
        throw MarkdownError(place: place, message: "unsupported: a style that hides something")
      }
      guard !value.contains("url"), !value.contains("expression"), !value.contains(where: { "\\@<>{}".contains($0) })
      else {
        throw MarkdownError(place: place, message: "unsupported: a style that fetches or runs something")
      }
    }
  }
}
