// A formula as it can stand in Markdown on GitHub and in Jupyter, where each is typeset for itself: the rows have the numbers
// that the page gives them, as tags, and references are the numbers that they refer to.

import Formulas
import Texts

struct PortableFormula {
  /// Without labels and references.
  let body: String
  let environment: String?
  /// The ids of its numbered rows.
  let ids: [String]

  /// - Parameters:
  ///   - references: what the labels of the page stand for.
  ///   - reader: who typesets it.
  init(_ formula: Formula, _ references: [String: Formula.Reference], for reader: TeXReader) {
    let body = formula.portable(for: reader).body
    ids = formula.labels.compactMap { references[$0.label]?.id }
    guard ["\\label", "\\tag", "\\ref", "\\eqref"].contains(where: body.contains),
      let tokens = try? TeXLexer(body).tokens().tokens
    else {
      self.body = body
      environment = formula.environment.flatMap { PortableFormula.plainName(of: $0, body) }
      return
    }
    let (rewritten, hasTags) = PortableFormula.rewritten(body, tokens, formula, references)
    if hasTags {
      // `aligned` and its like have no tags; and with tags of its own, nothing numbers the rows a second time.
      self.body = PortableFormula.numbered.reduce(rewritten) { text, name in
        text.replacing("{\(name)}", with: "{\(name)*}")
      }
      environment = formula.environment.flatMap { PortableFormula.taggedName(of: $0) }
    } else {
      self.body = rewritten
      environment = formula.environment.flatMap { PortableFormula.plainName(of: $0, rewritten) }
    }
  }

  private static let numbered = ["align", "alignat", "eqnarray", "equation", "flalign", "gather", "multline"]

  /// The environment that says the same inside of `$$`; nil if a formula of one line needs none.
  private static func plainName(of environment: String, _ body: String) -> String? {
    switch environment {
    case "equation", "equation*", "displaymath", "math": nil
    case "darray": "array"
    case "align", "align*": body.contains("&") || body.contains("\\\\") ? "aligned" : nil
    case "gather", "gather*": body.contains("\\\\") ? "gathered" : nil
    default: environment
    }
  }

  private static func taggedName(of environment: String) -> String? {
    switch environment {
    case "equation", "equation*", "displaymath", "math": nil
    default: numbered.contains(environment) ? environment + "*" : environment
    }
  }

  private static func rewritten(
    _ body: String, _ tokens: [TeXToken], _ formula: Formula, _ references: [String: Formula.Reference]
  ) -> (text: String, hasTags: Bool) {
    let scalars = Array(body.unicodeScalars)
    var result = String.UnicodeScalarView()
    var hasTags = false
    var position = 0
    var labels = formula.labels.makeIterator()
    /// For each open brace, whether words stand in it.
    var isText: [Bool] = []
    for (index, token) in tokens.enumerated() {
      if token.kind == .open {
        let holdsWords =
          if index > 0, case .command(let name) = tokens[index - 1].kind { isTextCommand(name) } else { false }
        isText.append(holdsWords || isText.last ?? false)
      } else if token.kind == .close {
        _ = isText.popLast()
      }
      guard case .command(let name) = token.kind, ["label", "ref", "eqref", "tag"].contains(name) else { continue }
      if name == "tag" {
        hasTags = true
        continue
      }
      guard token.offset >= position, let close = TeXToken.groupEnd(in: tokens, from: index + 1)
      else { continue }
      let end = tokens[close].offset
      let label = text(scalars[(tokens[index + 1].offset + 1)..<end])
      result.append(scalarsOf: scalars[position..<token.offset])
      position = end + 1
      let number = references[label]?.text
      if name == "label" {
        guard labels.next()?.tag == nil else { continue }
        result.append(scalarsOf: "\\tag{\(number ?? "?")}".unicodeScalars)
        hasTags = true
      } else {
        let shown = number.map { name == "eqref" ? "(\($0))" : $0 } ?? "[\(escaped(label))]"
        // In MathJax no \text stands in another.
        let command = isText.last ?? false ? "textnormal" : "text"
        result.append(scalarsOf: "\\\(command){\(shown)}".unicodeScalars)
      }
    }
    result.append(scalarsOf: scalars[position...])
    return (String(result), hasTags)
  }

  /// A label that nothing has, as it can stand in `\text`.
  private static func escaped(_ label: String) -> String {
    label.map { "_#%&$".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(String(view).trimming(while: \.isWhitespace))
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
