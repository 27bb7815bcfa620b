// Words in a formula: MathJax knows few commands there, and those of mathematics not at all.

extension TeXRewriter {
  mutating func textCommand(_ name: String, _ start: Int) {
    if textMacros.contains(name) {
      for mode in CommandShape(name).arguments { argument(mode == .mathematics ? .text : mode) }
      return
    }
    if let written = textSymbol(name) {
      let isName = name.unicodeScalars.first.map(\.isTeXLetter) ?? false
      return replace(from: start, with: PortableCommand.words(written), takesBlanks: isName)
    }
    if let mark = textAccent(name) {
      if !["'", "`", "^", "\"", "~", "=", ".", "u", "v"].contains(name) {
        let letter = taken(.text, from: start)
        replace(from: start, with: letter + mark)
      } else {
        argument(.text)
      }
      return
    }
    if name == "(" {
      items(.mathematics) { $0 == .command(")") }
      if tokens[index].kind != .end { index += 1 }
      return
    }
    switch CommandFamily.of(name) {
    case .text(let style)?:
      let words: String? =
        switch style {
        case .normal: "\\textnormal"
        case .italic: "\\textit"
        default: nil
        }
      if let words { replace(from: start, with: words) }
      argument(.text)
    case .enclosed?, .phantom?: inMathematics(name, start)
    default:
      switch name {
      case "raisebox": inMathematics(name, start)
      default: if let template = PortableCommand.tex(name, for: reader) { replace(from: start, with: template) }
      }
    }
  }

  /// `\underline{a}` among words.
  private mutating func inMathematics(_ name: String, _ start: Int) {
    let length = name == "raisebox" ? taken(.name, from: start) : ""
    let words = taken(.text, from: start)
    var text = "\\\(name){\\text{\(words)}}"
    switch (name, CommandFamily.of(name)) {
    case ("raisebox", _): text = "\\raise{\(length)}{\\text{\(words)}}"
    case (_, .phantom?):
      if reader == .github {
        lost.append(tokens[start])
        return replace(from: start, with: "")
      }
    case (_, .enclosed(.textBox)?): text = "\\\(name){\(words)}"
    default: if let template = PortableCommand.tex(name, for: reader) { text = "\(template){\\text{\(words)}}" }
    }
    replace(from: start, with: "$\(text)$")
  }
}

/// What MathJax's `textmacros` knows and our text does.
private let textMacros: Set<String> = [
  "$", "_", "%", "{", "}", " ", "&", "#", "S", ",", ":", ">", ";", "!", "enspace", "quad", "qquad", "thinspace",
  "emph", "rm", "cal", "it", "bf", "sf", "tt", "tiny", "scriptsize", "small", "normalsize", "large", "Large", "LARGE",
  "huge", "Huge", "textnormal", "textup", "textrm", "textit", "textbf", "textsf", "texttt", "rule", "hskip", "hspace",
  "kern", "mskip", "mspace", "mkern", "ref", "eqref",
]
