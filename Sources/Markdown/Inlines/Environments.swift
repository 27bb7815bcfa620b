// LaTeX's environments that stand in the text without dollars: which are formulas, and what to write instead of the others.

enum Environments {
  /// amsmath's displayed environments, which need no dollars.
  private static let displayed: Set = [
    "align", "align*", "alignat", "alignat*", "displaymath", "eqnarray", "eqnarray*", "equation", "equation*",
    "flalign", "flalign*", "gather", "gather*", "math", "multline", "multline*", "split",
  ]

  /// Those of LaTeX's text, and what says the same in Markdown.
  private static let texts: [String: String] = {
    var texts: [String: String] = [:]
    for (names, instead) in [
      (["itemize", "enumerate", "description"], "write a Markdown list"),
      (["verbatim", "lstlisting", "minted"], "write a code block between ```"),
      (["quote", "quotation", "verse"], "write '>' before each line"),
      (["tabular", "table", "longtable"], "write a Markdown table"),
      (["figure", "tikzpicture", "picture"], "write an image: ![caption](file.png)"),
      (["center", "flushleft", "flushright", "minipage", "document", "abstract"], "write its text as a paragraph"),
    ] {
      for name in names { texts[name] = instead }
    }
    let statements = [
      "algorithm", "algorithmic", "assumption", "claim", "conjecture", "corollary", "definition", "example", "exercise",
      "lemma", "proof", "proposition", "remark", "solution", "theorem",
    ]
    for name in statements {
      let title = name.prefix(1).uppercased() + name.dropFirst()
      texts[name] = "begin a paragraph with **\(title).**"
    }
    return texts
  }()

  /// Why an environment cannot begin here; nil if it is a formula. MathJax, and so Jupyter, typesets any that it knows.
  static func refusal(of name: String, _ dialect: Dialect) -> String? {
    if let instead = texts[name.hasSuffix("*") ? String(name.dropLast()) : name] {
      return "environment '\(name)' is LaTeX's for text, not for formulas: \(instead)"
    }
    if dialect == .notebook || displayed.contains(name) { return nil }
    return "environment '\(name)' cannot stand outside a formula: put it between $$ and $$"
  }
}
