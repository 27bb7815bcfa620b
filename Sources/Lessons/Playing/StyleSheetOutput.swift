// Courses often end their notebooks with a cell that shows a style sheet, for Jupyter to change its looks. A page keeps its own.

import Engines
import Texts

extension CellRun.Output {
  /// Whether all that it shows is how other things are to look: style sheets, and settings for MathJax.
  var isStyleSheet: Bool {
    switch self {
    case .display(let display), .result(let display): display["text/html"].map(Self.isStyleSheet) ?? false
    case .stdout, .stderr, .undrawn, .timed: false
    }
  }

  private static func isStyleSheet(_ html: String) -> Bool {
    var rest = Substring(html)
    var hasStyle = false
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard rest.first == "<" else { return rest.isEmpty && hasStyle }
      let start = rest.prefix(8).lowercased()
      if start.hasPrefix("<!--") {
        guard take(&rest, to: "-->") != nil else { return false }
      } else if start.hasPrefix("<style"), take(&rest, to: "</style>") != nil {
        hasStyle = true
      } else if start.hasPrefix("<link"), let tag = take(&rest, to: ">"), tag.contains("stylesheet") {
        hasStyle = true
      } else if start.hasPrefix("<script"), let script = take(&rest, to: "</script>"),
        script.contains("MathJax.Hub.Config(")
      {
        continue
      } else {
        return false
      }
    }
  }

  /// What stands before `end`, which goes with it; nil where it never comes.
  private static func take(_ rest: inout Substring, to end: String) -> Substring? {
    guard let range = rest.ranges(of: end).first else { return nil }
    defer { rest = rest[range.upperBound...] }
    return rest[..<range.lowerBound]
  }
}
