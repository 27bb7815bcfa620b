// Commands that are short for others, and expand as an author's macros do: of braket, mathtools, KaTeX.

enum FormulaAbbreviation {
  /// What it is short for.
  static func tex(_ name: String) -> String? { abbreviations[name]?.tex }

  /// The macro of a command, without its backslash; nil for most.
  static func macro(_ name: String) -> Macros.Macro? {
    guard let (count, tex, bars) = abbreviations[name] else { return nil }
    // The table's own TeX holds no live number: nothing is thrown.
    guard let tokens = try? TeXLexer(tex).tokens().tokens.dropLast() else { return nil }
    return Macros.Macro(argumentCount: count, defaultArgument: nil, body: Array(tokens), bars: bars)
  }
}

/// How `|` in an argument is read: `\Set`'s first one is its bar, each of `\Braket`'s.
struct BarReplacement: Equatable, Sendable {
  let single: String
  let double: String
  let isFirstOnly: Bool

  /// Bars in braces of their own, and those that are a delimiter already, stay.
  func replaced(in tokens: [TeXToken], at place: TeXToken) -> [TeXToken] {
    func bar(_ tex: String) -> [TeXToken] {
      ((try? TeXLexer(tex).tokens().tokens.dropLast()).map(Array.init) ?? []).map { $0.at(place) }
    }
    var result: [TeXToken] = []
    var depth = 0
    var isDone = false
    var isDelimiter = false
    for token in tokens {
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      default: break
      }
      let isSingle = token.kind == .character("|")
      let isDouble = token.kind == .command("|") || token.kind == .command("Vert")
      if depth == 0, !isDone, !isDelimiter, isSingle || isDouble {
        result += bar(isSingle ? single : double)
        isDone = isFirstOnly
      } else {
        result.append(token)
      }
      isDelimiter = token.isDelimiterCommand
    }
    return result
  }
}

extension TeXToken {
  /// A delimiter comes next: `\left`, `\big`.
  fileprivate var isDelimiterCommand: Bool {
    guard case .command(let name) = kind else { return false }
    if case .delimiter? = CommandFamily.of(name) { return true }
    return ["left", "middle", "right"].contains(name)
  }
}

private typealias Abbreviation = (count: Int, tex: String, bars: BarReplacement?)

private let abbreviations: [String: Abbreviation] = [
  "bra": (1, "\\mathinner{\\langle{#1}|}", nil), "ket": (1, "\\mathinner{|{#1}\\rangle}", nil),
  "Bra": (1, "\\left\\langle#1\\right|", nil), "Ket": (1, "\\left|#1\\right\\rangle", nil),
  "braket": (1, "\\mathinner{\\langle{#1}\\rangle}", nil), "ketbra": (2, "\\ket{#1}\\bra{#2}", nil),
  "Braket": (
    1, "\\left\\langle#1\\right\\rangle",
    BarReplacement(single: "\\,\\middle\\vert\\,", double: "\\,\\middle\\Vert\\,", isFirstOnly: false)
  ),
  "set": (1, "\\{\\,#1\\,\\}", BarReplacement(single: "\\mid ", double: "\\parallel ", isFirstOnly: true)),
  "Set": (
    1, "\\left\\{\\:#1\\:\\right\\}",
    BarReplacement(single: "\\;\\middle\\vert\\;", double: "\\;\\middle\\Vert\\;", isFirstOnly: true)
  ),
  "mathstrut": (0, "\\vphantom{(}", nil), "underbar": (1, "\\underline{\\text{#1}}", nil),
  "angln": (0, "{\\angl n}", nil),
  "llap": (1, "\\mathllap{\\textrm{#1}}", nil), "rlap": (1, "\\mathrlap{\\textrm{#1}}", nil),
  "clap": (1, "\\mathclap{\\textrm{#1}}", nil),
  "varlimsup": (0, "\\operatorname*{\\overline{lim}}", nil), "varliminf": (0, "\\operatorname*{\\underline{lim}}", nil),
  "varinjlim": (0, "\\operatorname*{\\underrightarrow{lim}}", nil),
  "varprojlim": (0, "\\operatorname*{\\underleftarrow{lim}}", nil),
  "TeX": (0, "\\text{TeX}", nil), "LaTeX": (0, "\\text{LaTeX}", nil), "KaTeX": (0, "\\text{KaTeX}", nil),
  "red": (1, "\\textcolor[HTML]{DF0030}{#1}", nil), "blue": (1, "\\textcolor[HTML]{6495ED}{#1}", nil),
  "green": (1, "\\textcolor[HTML]{28AE7B}{#1}", nil), "orange": (1, "\\textcolor[HTML]{FFA500}{#1}", nil),
  "pink": (1, "\\textcolor[HTML]{FF00AF}{#1}", nil), "purple": (1, "\\textcolor[HTML]{9D38BD}{#1}", nil),
  "gray": (1, "\\textcolor{gray}{#1}", nil),
  "minuso": (0, "\\mathbin{\\char\"29B5}", nil), "vbar": (0, "\\mathrel{|}", nil),
]
