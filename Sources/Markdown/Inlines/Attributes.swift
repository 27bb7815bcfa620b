// Pandoc's attributes in braces, behind headings, images, links and `[words]`: `{#id .class width=50%}`. Only what shows or
// names something may stand there; what could act is refused by name.

import Texts

/// What an author says of a heading, an image or some words.
public struct Attributes: Equatable, Sendable {
  public private(set) var id: String?
  public private(set) var classes: [String] = []
  public private(set) var values: [String: String] = [:]

  /// Whether an image is a figure wherever it stands.
  private(set) var isFigure = false

  /// In CSS's units; a bare number is pixels.
  var sizes: [(name: String, value: String)] {
    ["width", "height"].compactMap { name in values[name].map { (name, $0) } }
  }

  /// What stands for an image where it cannot be seen, if not its caption.
  var alternative: String? { values["fig-alt"] ?? values["alt"] }

  /// Id, classes, language and title as HTML has them, each with a blank before.
  var html: String {
    (id.map { " id=\"\($0)\"" } ?? "") + htmlWithoutID
  }

  var htmlWithoutID: String { html(ofClasses: classes) }

  /// - Parameter own: the class that such an element has on our pages.
  func html(adding own: String) -> String {
    (id.map { " id=\"\($0)\"" } ?? "") + html(ofClasses: [own] + classes)
  }

  func html(ofClasses classes: [String]) -> String {
    var html = ""
    if !classes.isEmpty { html += " class=\"\(classes.joined(separator: " "))\"" }
    for name in ["lang", "title"] {
      if let value = values[name] { html += " \(name)=\"\(value.escapedForXML)\"" }
    }
    return html
  }

  /// Pandoc's words about numbers that we do not give.
  private static let ignored: Set = ["unnumbered", "unlisted"]
  private static let names = ["lang", "title"]
  private static let imageNames = names + ["width", "height", "alt", "fig-alt"]
  private static let linkNames = ["hreflang", "rel", "target"]

  /// What attributes stand behind: what `[a][b]` is shows once cmark has read the definitions.
  enum Holder {
    case words, link, image, reference

    var names: [String] {
      switch self {
      case .words: Attributes.names
      case .link: Attributes.names + Attributes.linkNames
      case .image: Attributes.imageNames
      case .reference: Attributes.imageNames + Attributes.linkNames
      }
    }

    var mayBeImage: Bool { self == .image || self == .reference }
  }

  /// What an element of a link has and no other.
  var ofLink: [(name: String, value: String)] {
    Attributes.linkNames.compactMap { name in values[name].map { (name, $0) } }
  }

  /// Whether they say something of the link alone, and nothing of its words.
  var isOnlyOfLink: Bool { id == nil && classes.isEmpty && values.keys.allSatisfy(Attributes.linkNames.contains) }

  /// The attribute behind a reference that does not belong to what it refers to.
  func misplaced(behindLink isLink: Bool) -> String? {
    let names = isLink ? Attributes.imageNames.filter { !Attributes.names.contains($0) } : Attributes.linkNames
    return names.first { values[$0] != nil }
  }

  /// Reads the braces at `start`; nil if what they hold is text.
  static func read(
    in region: Region, from start: Int, to end: Int, _ source: SourceText, of holder: Holder = .words
  ) throws(MarkdownError) -> (attributes: Attributes, end: Int)? {
    let text = region.scalars
    guard start < end, text[start] == "{" else { return nil }
    var words: [Range<Int>] = []
    var index = start + 1
    while true {
      while index < end, text[index].isBlankOrNewline { index += 1 }
      guard index < end else { return nil }
      if text[index] == "}" { break }
      let word = index
      var quote: Unicode.Scalar?
      while index < end, quote != nil || !(text[index].isBlankOrNewline || text[index] == "}") {
        if text[index] == "\\", quote != nil, index + 1 < end {
          index += 1
        } else if text[index] == quote {
          quote = nil
        } else if quote == nil, text[index] == "\"" || text[index] == "'" {
          quote = text[index]
        }
        index += 1
      }
      guard index < end, index - start < 1000 else { return nil }
      words.append(word..<index)
    }
    guard let first = words.first, isAttribute(text[first]) else { return nil }
    var attributes = Attributes()
    for word in words {
      let hasValue = InlineScanner.liveCode(in: text[word]) != nil
      if let problem = hasValue ? InlineScanner.misplacedValue : attributes.take(region.text(word), holder) {
        throw MarkdownError(place: source.place(region.sourceRange(word)), message: problem)
      }
    }
    return (attributes, index + 1)
  }

  private static func isAttribute(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first else { return false }
    if first == "#" || first == "." { return word.count > 1 }
    if word.count == 1 { return first == "-" }
    let name = word.prefix { $0.isWord }
    return first.isLetter && name.endIndex < word.endIndex && word[name.endIndex] == "="
  }

  /// Takes one word.
  ///
  /// - Returns: What is wrong with it.
  private mutating func take(_ word: String, _ holder: Holder) -> String? {
    if word.hasPrefix("#") {
      let name = String(word.dropFirst())
      guard HeadingID.isID(name) else { return HeadingID.rule }
      if id != nil { return "a second id" }
      id = name
    } else if word.hasPrefix(".") {
      let name = String(word.dropFirst())
      guard name.unicodeScalars.allSatisfy(\.isWord), !name.isEmpty else { return "'\(word)' is no class" }
      if PageClasses.isReserved(name) { return PageClasses.message(name) }
      if !Attributes.ignored.contains(name) { classes.append(name) }
    } else if word != "-" {
      let name = String(word.prefix { $0 != "=" })
      guard word.contains("=") else { return "'\(word)' is no attribute: #id, .class or name=value" }
      // What Pandoc leaves of LaTeX's \ref: the link says it already.
      if holder != .image, name == "reference" || name == "reference-type" { return nil }
      // Where figures stand is the page's to say; MyST's `:align:` says as little.
      if holder.mayBeImage, ["fig-align", "fig-pos", "fig-env"].contains(name) { return nil }
      let names = holder.names
      guard names.contains(name) else {
        return "the attribute '\(name)' cannot stand here; those that can: id, class, " + names.joined(separator: ", ")
      }
      var value = word.dropFirst(name.count + 1)
      if let quote = value.first, quote == "\"" || quote == "'", value.count > 1, value.last == quote {
        value = Attributes.unescaped(value.dropFirst().dropLast())[...]
      }
      if name == "width" || name == "height", !Attributes.isSize(value) {
        return "'\(value)' is no \(name): 50% or 300px"
      }
      if name == "lang" || name == "hreflang", !LanguageTag.isTag(value) { return LanguageTag.message(value) }
      values[name] = String(value)
    }
    return nil
  }

  // MARK: From other spellings

  /// - Parameter words: classes between blanks or commas.
  /// - Returns: What is wrong with one of them.
  mutating func add(classes words: String) -> String? {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," }) {
      if let problem = take(".\(word)", .image) { return problem }
    }
    return nil
  }

  mutating func set(id: String) { if HeadingID.isID(id) { self.id = id } }

  /// False if that is no width or height.
  mutating func set(_ name: String, _ value: String) -> Bool {
    guard Attributes.isSize(value[...]) else { return false }
    values[name] = value
    return true
  }

  mutating func describe(_ alternative: String?, isFigure: Bool) {
    values["fig-alt"] = alternative
    self.isFigure = isFigure
  }

  /// A backslash before punctuation stands for that, as anywhere in Markdown.
  private static func unescaped(_ value: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped, !scalar.isPunctuation { result.append("\\") }
      isEscaped = !isEscaped && scalar == "\\"
      if !isEscaped { result.append(scalar) }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  private static func isSize(_ value: Substring) -> Bool {
    let number = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    // CSS knows no point without a digit behind it; of a size of nothing nothing is seen.
    return number.last != "." && Double(number).map { $0 > 0 } ?? false
      && ["", "px", "%", "em", "rem", "cm", "mm", "in", "pt"].contains(value[number.endIndex...])
  }
}

/// A language's name as HTML has it (BCP 47), as far as its form goes.
enum LanguageTag {
  static func isTag(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count > 1, first.unicodeScalars.allSatisfy(\.isLetter) else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.unicodeScalars.allSatisfy { $0.isLetter || $0.isDigit } }
  }

  static func message(_ text: some StringProtocol) -> String { "'\(text)' is no language: es, en-GB" }
}

extension InlineScanner {
  /// Attributes right behind a link or an image, whose end is the position.
  mutating func linkAttributes(_ lifting: inout Lifting, of holder: Attributes.Holder) throws(MarkdownError) {
    guard
      let (attributes, end) = try Attributes.read(in: region, from: position, to: end, source, of: holder)
    else { return }
    let range = position..<end
    add(Edit(range: range, replacement: lifting.add(.attributes(attributes), region.sourceRange(range))))
    position = end
  }

  /// `[words]{…}`: the position is behind the closing bracket.
  mutating func span(from opening: Int, _ lifting: inout Lifting) throws(MarkdownError) {
    if opening > 0, text[opening - 1] == "]" || text[opening - 1] == "!" {
      return try linkAttributes(&lifting, of: .reference)
    }
    guard let (attributes, end) = try Attributes.read(in: region, from: position, to: end, source) else { return }
    let range = region.sourceRange(opening..<end)
    insert(Edit(range: opening..<opening + 1, replacement: lifting.add(.spanStart(attributes), range)))
    add(Edit(range: position - 1..<end, replacement: lifting.add(.spanEnd, range)))
    position = end
  }
}
