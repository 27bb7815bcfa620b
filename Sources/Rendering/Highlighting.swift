// Code in color: the lexer that reads the cells also says what each piece of their text is.

import PythonCells

/// Python code as HTML: a `<span>` with a one-letter class around each token that has a color.
func highlighted(_ code: String) -> String {
  let source = Source(file: "", text: code)
  return highlightTokens(code).map { token in
    let text = source.text(token.range).escapedForXML
    return token.kind.cssClass.map { "<span class=\"\($0)\">\(text)</span>" } ?? text
  }.joined()
}

extension Token.Kind {
  /// The class that style.css knows; nil for what stands in the text's own color.
  fileprivate var cssClass: String? {
    switch self {
    case .keyword, .constant: "k"
    case .number: "n"
    case .string: "s"
    case .comment: "c"
    case .builtinName: "b"
    case .functionName: "f"
    case .operator: "o"
    case .name, .whitespace, .newline, .error: nil
    }
  }
}
