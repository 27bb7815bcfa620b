// The anchors of headings: given by the author as `{#id}`, or made from the heading's text as GitHub makes them.

enum HeadingID {
  /// An id given by the author.
  struct Explicit: Sendable {
    let id: String
    let place: Place
  }

  static let rule = "an id is made of letters a-z, digits, - and _: {#the-id}"

  static func isID(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0.isDigit || $0 == "-" || $0 == "_" }
  }

  /// The range of the attributes at the end of a heading's text; they cannot be the whole of it.
  static func attributes(
    in region: Region, _ range: Range<Int>, _ source: SourceText
  ) throws(MarkdownError) -> (attributes: Attributes, range: Range<Int>)? {
    let text = region.scalars
    guard range.count > 3, text[range.upperBound - 1] == "}", let start = text[range].lastIndex(of: "{"),
      start > range.lowerBound, text[start - 1].isBlankOrNewline,
      let (attributes, end) = try Attributes.read(in: region, from: start, to: range.upperBound, source),
      end == range.upperBound
    else { return nil }
    return (attributes, start..<end)
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
package struct HeadingIDs {
  private var used: Set<String>
  private var counts: [String: Int] = [:]

  package init(explicit: some Sequence<String>) { used = Set(explicit) }

  /// Whether a heading says something that an id can be made of: GitHub makes none of others.
  package static func areOf(_ text: String) -> Bool { HeadingID.slug(text + "-") != "-" }

  package mutating func id(for text: String) -> String {
    let slug = HeadingID.slug(text)
    var id = slug
    while !used.insert(id).inserted {
      counts[slug, default: 0] += 1
      id = "\(slug)-\(counts[slug, default: 0])"
    }
    return id
  }
}
