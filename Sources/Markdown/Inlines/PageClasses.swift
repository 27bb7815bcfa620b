// The classes that pages themselves are written and dressed with. An author's words must not look like what was computed or
// checked: attributes, divisions and HTML all ask here. A test holds the list against the style sheets and the pages.

/// What an author's classes may not be called.
package enum PageClasses {
  /// Those that say of something that it was computed or checked here.
  private static let claims: Set = ["check", "value", "verification"]

  private static let others: Set = [
    "warnings", "skip", "languages", "head", "h2", "h3", "h4", "h5", "h6", "permalink", "same-section", "description",
    "byline",
    "legend", "contents", "contents-title", "credit", "long", "cell", "prompt", "source", "in", "out", "output",
    "error", "tabular", "k", "n", "s", "c", "b", "f", "o", "math-display", "wide", "figure", "fig", "exercise",
    "exercise-title",
    "solution", "note-mark", "note-back", "notes",
  ]

  /// Of callouts, and of the colors and emphasis of what was printed.
  private static let prefixes = ["callout", "ansi-", "on-"]

  package static func isReserved(_ name: some StringProtocol) -> Bool {
    let name = String(name)
    return claims.contains(name) || others.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }

  static func message(_ name: some StringProtocol) -> String { "the class '\(name)' is the page's own" }

  /// The classes of an element of HTML, without those that are the page's: foreign texts use such words for other things.
  ///
  /// - Returns: what is left, and the first that would claim something.
  static func inert(_ value: String) -> (classes: String, claim: Substring?) {
    let names = value.unicodeScalars.split(whereSeparator: \.isBlankOrNewline).map { Substring($0) }
    return (
      names.filter { !isReserved($0) }.joined(separator: " "), names.first { claims.contains(String($0)) }
    )
  }

  // MARK: Jupyter's callouts

  /// The kinds of Bootstrap's alerts, which Jupyter has always shown as boxes, as callouts here.
  private static let alerts = [
    "alert-info": "note", "alert-success": "tip", "alert-warning": "warning", "alert-danger": "caution",
  ]

  /// What an element looks like on a page that has these classes: `alert alert-info`; nil for no box.
  static func box(_ classes: String?) -> String? {
    guard let names = classes?.split(separator: " "), names.contains("alert") else { return nil }
    return "callout callout-\(names.lazy.compactMap { alerts[String($0)] }.first ?? "note")"
  }
}
