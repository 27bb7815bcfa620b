// What commands that MathJax lacks are written as. Symbols, functions, spaces and abbreviations say it by what they are; the
// rest has its line here.

enum PortableCommand {
  /// The TeX of a command without its backslash; nil for one that the reader knows. Where it holds no `#1`, what the
  /// command takes stays behind it.
  static func tex(_ name: String, for reader: TeXReader) -> String? {
    if let tex = templates[name] { return tex }
    if reader == .github, name == "mbox" { return "\\text" }
    guard unknownToMathJax.contains(name) else { return nil }
    if let abbreviation = FormulaAbbreviation.tex(name) { return abbreviation }
    return mathSymbol(name).map { tex(of: $0, original: originalSymbol(name)) }
  }

  /// The symbol on which the arrow's words are set; nil for an arrow that the reader knows.
  static func arrow(_ name: String, for reader: TeXReader) -> String? {
    guard let symbol = arrows[name] ?? (reader == .github ? arrowsForGitHub[name] : nil) else { return nil }
    return symbol == "=" ? symbol : "\\\(symbol)"
  }

  /// The same for what stands behind `\left` and its kin; nil for what is a delimiter to MathJax, too.
  static func delimiter(_ token: TeXToken) -> String? {
    let text: String
    switch token.kind {
    case .character(let scalar) where !scalar.isASCII: text = String(scalar)
    case .command(let name):
      guard !delimiters.contains(name), case .symbol(let symbol)? = mathSymbol(name) else { return nil }
      text = symbol.text
    default: return nil
    }
    if let sign = ["∣": "|", "∥": "\\Vert", "<": "<", ">": ">"][text] { return sign }
    let known = delimiters.first { name in
      if case .symbol(let symbol)? = mathSymbol(name) { symbol.text == text } else { false }
    }
    return known.map { "\\\($0)" } ?? text
  }

  /// A character as it can stand in a formula; MathJax stumbles over some.
  static func written(_ scalar: Unicode.Scalar) -> String {
    if isDangerous(scalar) { return "\\text{\(scalar)}" }
    guard scalar.isASCII, !scalar.isTeXLetter, !("0"..."9").contains(scalar) else { return String(scalar) }
    return "+-*/=<>()[]|.,;:!?@'".unicodeScalars.contains(scalar)
      ? String(scalar) : "\\unicode{x\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// Characters as they can stand among words.
  static func words(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "{", "}", "$", "%", "#", "&", "_": "\\\(scalar)"
      case "\\", "~", "^": written(scalar)
      default: String(scalar)
      }
    }.joined()
  }

  /// MathJax 3.2 ends with an error of its own where it looks for their class.
  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x250...0x2AF, 0x1A21...0x1AAF, 0x20A0...0x20FF, 0x2400...0x245F, 0x2DE1...0x2DFF, 0x2FE0...0x2FEF,
      0xA4A0...0xA4CF:
      true
    default: false
    }
  }

  private static func tex(of symbol: MathSymbol, original: String?) -> String {
    if let original { return tex(original, for: .jupyter) ?? "\\\(original)" }
    switch symbol {
    case .letter(let text, _):
      let scalar = text.unicodeScalars.first ?? " "
      let letter = "CHNQRZ".unicodeScalars.first { MathAlphabet.doubleStruck.letter($0) == scalar }
      if let letter { return "\\mathbb{\(letter)}" }
      return scalar.properties.isAlphabetic && !isDangerous(scalar) ? "\\mathrm{\(text)}" : "\\text{\(words(text))}"
    case .symbol(let symbol):
      let text = symbol.text.unicodeScalars.map(written).joined()
      return switch symbol.atom {
      case .relation: "\\mathrel{\(text)}"
      case .binary: "\\mathbin{\(text)}"
      case .opening: "\\mathopen{\(text)}"
      case .closing: "\\mathclose{\(text)}"
      case .punctuation: "\\mathpunct{\(text)}"
      case .inner: "\\mathinner{\(text)}"
      case .large: "\\mathop{\(text)}\(symbol.movesLimits ? "" : "\\nolimits")"
      default: "\\mathord{\(text)}"
      }
    case .function(let text, let movesLimits):
      let words = text.split(separator: " ").joined(separator: "\\,")
      return "\\operatorname\(movesLimits ? "*" : ""){\(words)}"
    case .space(let width):
      for (name, other) in [(":", 0.2222), (";", 0.2778)] where other == width { return "\\\(name)" }
      return "\\hspace{\(width)em}"
    }
  }
}

/// What is no symbol and no abbreviation.
private let templates = [
  "bm": "\\boldsymbol", "bold": "\\mathbf", "mathbbm": "\\mathbb", "mathds": "\\mathbb",
  "emph": "\\textit", "textsl": "\\textit", "textmd": "\\text", "vbox": "\\text",
  "overarc": "\\overparen", "wideparen": "\\overparen", "underarc": "\\underparen", "overgroup": "\\overparen",
  "undergroup": "\\underparen", "overlinesegment": "\\overline", "underlinesegment": "\\underline",
  "widecheck": "\\check", "utilde": "\\underset{\\sim}", "Overrightarrow": "\\overset{\\Rightarrow}",
  "overleftharpoon": "\\overset{\\leftharpoonup}", "overrightharpoon": "\\overset{\\rightharpoonup}",
  "angl": "\\enclose{actuarial}", "sout": "\\enclose{horizontalstrike}",
  "xrightequilibrium": "\\xrightleftharpoons", "xleftequilibrium": "\\xleftrightharpoons",
  "footnotesize": "\\small", "sixptsize": "\\scriptsize", "raisebox": "\\raise{#1}{\\text{#2}}",
  "operatornamewithlimits": "\\operatorname*",
  "allowbreak": "", "nobreak": "", "nolinebreak": "", "relax": "", "protect": "", "displaylimits": "",
  "global": "", "long": "",
]

/// Arrows that are as long as what stands on them, and those that are not.
private let arrows = ["xrightleftarrows": "rightleftarrows", "xleftrightarrows": "leftrightarrows"]

/// Those of `extpfeil`, which GitHub does not load.
private let arrowsForGitHub = [
  "xtwoheadrightarrow": "twoheadrightarrow", "xtwoheadleftarrow": "twoheadleftarrow", "xlongequal": "=",
  "xtofrom": "rightleftarrows",
]

/// Symbols, functions, spaces and abbreviations of ours that none of MathJax's packages has (`Tests/Data/names/mathjax.json`).
private let unknownToMathJax = Set(
  """
  AA Alpha Beta C Chi Complex Coppa Dagger Darr Digamma Epsilon Eta H Harr Iota KaTeX Kappa Koppa Larr Lrarr Mu N Nu O \
  Omicron P Q R Rarr Reals Rho Sampi Stigma Tau Uarr Z Zeta alef alefsym and ang angln approxcolon approxcoloncolon \
  arccot arccsc arcctg arcsec arctg argmax argmin blue bull ch clubs cnums coloncolon coloncolonapprox \
  coloncolonequals coloncolonminus coloncolonsim colonequals colonminus coppa copyright cosec cotg ctg cth dArr dag \
  darr ddag diamonds dotsx empty enskip equalscolon equalscoloncolon euro exist female geneuro geneuronarrow \
  geneurowide gray green hArr harr hearts image imageof infin intBar intbar isin koppa lArr lBrace lang larr \
  llbracket lq lrArr lrarr male mathdollar mathellipsis mathsterling medspace minuscolon minuscoloncolon minuso \
  natnums notni officialeuro oiiint oiint ointctrclockwise or orange origof part pink plim plusmn pounds purple rArr \
  rBrace rang rarr ratio real reals red rq rrbracket sampi sdot sect sen sgn sh simcolon simcoloncolon spades stigma \
  sub sube supe tg th thetasym thickspace uArr uarr underbar varcoppa varointclockwise varstigma varvdots vbar \
  vcentcolon weierp
  """.split(separator: " ").map(String.init))

/// MathJax's.
private let delimiters = [
  "langle", "rangle", "lbrace", "rbrace", "lbrack", "rbrack", "lfloor", "rfloor", "lceil", "rceil", "lgroup", "rgroup",
  "lmoustache", "rmoustache", "Vert", "vert", "lvert", "rvert", "lVert", "rVert", "ulcorner", "urcorner", "llcorner",
  "lrcorner", "uparrow", "downarrow", "updownarrow", "Uparrow", "Downarrow", "Updownarrow", "backslash", "lparen",
  "rparen", "{", "}", "|", "lt", "gt", "arrowvert", "bracevert",
]
