// Code in color: the lexer that reads the cells also says what each piece of their text is.
// Brackets, commas, colons and dots keep the color of plain text: there are many, and a span around each weighs.

import PythonSyntax
import Texts

/// Python code as HTML: a `<span>` with a one-letter class around each run of tokens that share a color.
package func highlighted(_ code: String) -> String {
  let source = Source(file: "", text: code)
  var html = ""
  var open: Character?
  for token in highlightTokens(code) {
    let text = source.text(token.range)
    let name = token.kind == .operator && text.allSatisfy("()[]{}.,:".contains) ? nil : token.kind.cssClass
    if name != open {
      if open != nil { html += "</span>" }
      if let name { html += "<span class=\"\(name)\">" }
      open = name
    }
    html += text.escapedForXML
  }
  return open == nil ? html : html + "</span>"
}

extension Token.Kind {
  /// As style.css has it; nil for what keeps the color of plain text.
  fileprivate var cssClass: Character? {
    switch self {
    case .keyword: "k"
    case .constant, .builtinName: "b"
    case .functionName: "f"
    case .number: "n"
    case .string: "s"
    case .comment: "c"
    case .operator: "o"
    case .name, .whitespace, .newline, .error: nil
    }
  }
}
