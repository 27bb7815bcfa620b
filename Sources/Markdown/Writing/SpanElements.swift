// Pandoc's classes of `[words]` that are more than names: what is underlined, marked or in small capitals, as each format can
// show it. The classes themselves go: an element says the same.

extension Attributes {
  private static let underlines: Set = ["underline", "ul"]
  private static let mark = "mark"
  private static let smallCapitals = "smallcaps"

  /// The elements around words with these attributes; nil where a format shows the words alone. GitHub knows no `<u>`, and
  /// keeps no style: small capitals are lost there.
  func elements(in format: Weaver.Format) -> (opening: String, closing: String)? {
    let isUnderlined = classes.contains(where: Attributes.underlines.contains)
    let isMarked = classes.contains(Attributes.mark)
    var names: [String] = []
    if isUnderlined { names.append(format == .markdown ? "ins" : "u") }
    if isMarked { names.append("mark") }
    var opening = names.map { "<\($0)>" }.joined()
    var closing = names.reversed().map { "</\($0)>" }.joined()
    if format == .html {
      let hasSmallCapitals = classes.contains(Attributes.smallCapitals)
      let own = html(ofClasses: classes.filter { !Attributes.isElement($0) })
      let inner =
        (id.map { " id=\"\($0)\"" } ?? "") + own
        + (hasSmallCapitals ? " style=\"font-variant: small-caps\"" : "")
      if names.isEmpty || !inner.isEmpty {
        opening = "<span\(inner)>" + opening
        closing += "</span>"
      }
    }
    return opening.isEmpty ? nil : (opening, closing)
  }

  private static func isElement(_ name: String) -> Bool {
    underlines.contains(name) || name == mark || name == smallCapitals
  }
}
