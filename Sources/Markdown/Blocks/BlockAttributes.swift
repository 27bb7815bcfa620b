// Pandoc's attributes in braces behind `:::`: `{#id .class key="value"}`.

struct BlockAttributes {
  private(set) var id: Range<Int>?
  private(set) var classes: [Range<Int>] = []
  private(set) var values: [(key: Range<Int>, value: Range<Int>)] = []

  /// - Parameter range: from the brace on, to the line's end.
  init(_ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    let scalars = source.scalars
    let end = range.upperBound - 1
    if range.count > 1, let close = scalars[range].lastIndex(of: "}"), close < end {
      throw MarkdownError(
        place: source.place(Region.trimmed(source, close + 1..<range.upperBound)),
        message: "nothing stands behind attributes: a title is one of them, title=\"…\"")
    }
    guard range.count > 1, scalars[end] == "}" else {
      throw MarkdownError(place: source.place(range), message: "attributes not closed: a '}' is missing")
    }
    var index = range.lowerBound + 1
    func word(from start: Int, while isPart: (Unicode.Scalar) -> Bool) -> Range<Int> {
      var stop = start
      while stop < end, isPart(scalars[stop]) { stop += 1 }
      return start..<stop
    }
    while true {
      while index < end, scalars[index].isBlank { index += 1 }
      guard index < end else { return }
      let start = index
      switch scalars[index] {
      case "#", ".":
        let name = word(from: index + 1) { $0.isWord || $0 == ":" }
        guard !name.isEmpty else { break }
        if scalars[start] == "." { classes.append(name) } else { id = name }
        index = name.upperBound
      default:
        let key = word(from: index) { $0.isWord || $0 == ":" }
        guard !key.isEmpty, key.upperBound < end, scalars[key.upperBound] == "=" else { break }
        var value = key.upperBound + 1
        if value < end, scalars[value] == "\"" || scalars[value] == "'" {
          let quote = scalars[value]
          let text = word(from: value + 1) { $0 != quote }
          guard text.upperBound < end else { break }
          values.append((key, text))
          value = text.upperBound + 1
        } else {
          let text = word(from: value) { !$0.isBlank }
          values.append((key, text))
          value = text.upperBound
        }
        index = value
      }
      guard index > start, index == end || scalars[index].isBlank else {
        throw MarkdownError(
          place: source.place(start..<end), message: "attributes are .class, #id and key=\"value\", with blanks between"
        )
      }
    }
  }
}
