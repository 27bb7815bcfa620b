// The anchors of headings: given by the author as `{#id}`, or made from the heading's text as GitHub makes them.

enum HeadingID {
  /// An id given by the author.
  struct Explicit: Sendable {
    let id: String
    /// In the heading's region.
    let range: Range<Int>
    let place: Place

    /// - Parameter attributes: `{#id}`.
    init(_ attributes: String, range: Range<Int>, place: Place) throws(MarkdownError) {
      let id = String(attributes.dropFirst(2).dropLast())
      guard !id.isEmpty,
        id.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) || $0.isDigit || $0 == "-" || $0 == "_" })
      else {
        throw MarkdownError(
          place: place, message: "an id is made of letters a-z, digits, - and _: {#the-id}")
      }
      self.id = id
      self.range = range
      self.place = place
    }
  }

  /// The range of `{#…}` at the end of a heading's text; it cannot be the whole of it.
  static func attributes(in text: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int>? {
    guard range.count > 3, text[range.upperBound - 1] == "}" else { return nil }
    guard let start = text[range].lastIndex(of: "{"), start > range.lowerBound, text[start + 1] == "#",
      text[start - 1].isBlankOrNewline
    else { return nil }
    return start..<range.upperBound
  }

  /// GitHub's rule: lower case; letters, marks, digits, `-` and `_` stay, blanks become `-`, all else goes.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
        slug += scalar.properties.lowercaseMapping
      default:
        if scalar == "-" || scalar == " " || scalar == "\n" { slug += "-" }
      }
    }
    return slug.isEmpty ? "section" : slug
  }
}

/// The ids of one document, each given out once.
struct HeadingIDs {
  private var used: Set<String>
  private var counts: [String: Int] = [:]

  init(explicit: some Sequence<String>) { used = Set(explicit) }

  mutating func id(for text: String) -> String {
    let slug = HeadingID.slug(text)
    var id = slug
    while !used.insert(id).inserted {
      counts[slug, default: 0] += 1
      id = "\(slug)-\(counts[slug, default: 0])"
    }
    return id
  }
}
