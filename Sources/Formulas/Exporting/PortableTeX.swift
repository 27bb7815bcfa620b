// A formula for others to typeset: what MathJax lacks, and what GitHub does not let it do, is written as what it means.
// Everything else stays as it was typed, with its blanks, comments and line ends.

import Texts

/// Who typesets an exported formula.
package enum TeXReader: String, Sendable {
  /// MathJax 3 with JupyterLab's packages.
  case jupyter = "Jupyter"
  /// MathJax 3 with fewer of them, and without what defines commands, names operators or hides what it holds.
  case github = "GitHub"
}

/// A formula's TeX as one of them knows it.
package struct PortableTeX {
  /// Without an environment's `\begin` and `\end`, as the formula's own.
  package let body: String
  /// What has no like there and is left out, in order.
  package let lost: [Loss]

  package struct Loss {
    /// `\phantom`
    package let command: String
    /// In scalars of the formula as it was written; nil where it came out of a macro.
    package let offset: Int?
  }
}

extension Formula {
  package func portable(for reader: TeXReader) -> PortableTeX {
    guard let tokens = try? TeXLexer(body).tokens().tokens else { return PortableTeX(body: body, lost: []) }
    var macros = self.macros
    var text = body
    let isExpanded = tokens.contains { token in
      guard case .command(let name) = token.kind else { return false }
      switch FormulaCommand(rawValue: name) {
      case .edef, .xdef, .futurelet, .expandafter, .noexpand: return true
      case .newcommand, .renewcommand, .providecommand, .declareMathOperator, .def, .gdef, .let:
        return reader == .github
      default: return reader == .github && macros[name] != nil
      }
    }
    if isExpanded {
      // What could not be expanded would have been no formula.
      text = (try? MacroExpansion.expanded(body, macros, keepsDefinitions: reader == .jupyter)) ?? body
      // Where definitions are gone, a blank would stand beside the dollar.
      if text != body { text = String(text.trimming(while: \.isWhitespace)) }
    }
    if reader == .github { macros = macros.colorsAlone }
    guard var rewriter = TeXRewriter(text, macros, reader) else { return PortableTeX(body: text, lost: []) }
    let portable = rewriter.rewritten()
    return PortableTeX(
      body: portable,
      lost: rewriter.lost.map { token in
        PortableTeX.Loss(command: token.plainText, offset: isExpanded ? nil : token.offset)
      })
  }
}

extension Macros {
  fileprivate var colorsAlone: Macros {
    var copy = Macros()
    copy.takeColors(of: self)
    return copy
  }
}
