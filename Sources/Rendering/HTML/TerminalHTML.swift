// Printed text on a page: its colors as classes, which Templates/terminal.css dresses.

import Texts

extension TerminalText {
  var html: String {
    runs.map { run in
      let classes = run.style.classes.joined(separator: " ")
      return classes.isEmpty ? run.text.escapedForXML : "<span class=\"\(classes)\">\(run.text.escapedForXML)</span>"
    }.joined()
  }
}

extension TerminalText.Style {
  fileprivate var classes: [String] {
    var classes: [String] = []
    if isBold { classes.append("ansi-bold") }
    if isItalic { classes.append("ansi-italic") }
    if isUnderlined { classes.append("ansi-underline") }
    if let color { classes.append("ansi-\(color)") }
    if let background { classes.append("on-\(background)") }
    if isInverse { classes.append("ansi-inverse") }
    return classes
  }
}
