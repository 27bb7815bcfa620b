// Code in color: the lexer that reads the cells also says what each piece of their text is.

import PythonCells

/// Python code as HTML: a `<span>` with a one-letter class around each token that has a color.
func highlighted(_ code: String) -> String {
  let source = Source(file: "", text: code)
  var html = ""
  var end = 0
  for token in highlightTokens(source) {
    guard token.range.start >= end else { continue }
    html += source.text(SourceRange(end, token.range.start)).escapedForXML
    html += "<span class=\"\(token.kind.rawValue)\">\(source.text(token.range).escapedForXML)</span>"
    end = token.range.end
  }
  return html + source.text(SourceRange(end, source.bytes.count)).escapedForXML
}
