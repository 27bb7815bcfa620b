// A formula as every language writes it: blanks, the words in \text, and decimal commas are the translator's.

import Formulas

enum NeutralFormula {
  /// How many arguments come before a command's last, which is text.
  private static func argumentsBeforeText(_ name: String) -> Int? {
    switch name {
    case "colorbox", "raisebox": 1
    case "fcolorbox": 2
    default: isTextCommand(name) ? 0 : nil
    }
  }

  /// Functions whose names differ: what Spanish, Portuguese and their neighbours write for LaTeX's own.
  private static let functions = [
    "sen": "\\sin", "tg": "\\tan", "ctg": "\\cot", "cotg": "\\cot", "cosec": "\\csc", "máx": "\\max", "mín": "\\min",
    "lím": "\\lim", "ínf": "\\inf", "arcsen": "\\arcsin", "arctg": "\\arctan", "senh": "\\sinh", "tgh": "\\tanh",
    "argmáx": "\\argmax", "argmín": "\\argmin", "mcd": "\\gcd", "mdc": "\\gcd", "pgcd": "\\gcd", "ggT": "\\gcd",
    "mcm": "\\lcm", "mmc": "\\lcm", "ppcm": "\\lcm", "kgV": "\\lcm", "rg": "\\rank", "rang": "\\rank",
    "rango": "\\rank",
    "traza": "\\tr", "nuc": "\\ker",
  ]

  /// The formula's tokens, one blank between them.
  static func text(of tex: String) -> String {
    // What is no formula has no tokens, but no lesson with one is played.
    guard let (tokens, live) = try? TeXLexer(tex).tokens() else { return tex }
    let scalars = Array(tex.unicodeScalars)
    var words: [String] = []
    var nextLive = 0
    var index = 0
    while index < tokens.count - 1 {
      defer { index += 1 }
      switch tokens[index].kind {
      case .open where tokens[index + 1].kind == .live:
        let number = live[nextLive]
        nextLive += 1
        let expression = scalars[number.expression].filter { !$0.properties.isWhitespace }
        words += ["\\\(number.name)", "{"] + expression.map { String($0) } + ["}"]
        index += 2
      case .open where isDecimalComma(tokens, index, after: words.last):
        words.append(".")
        index += 2
      case .command(let name):
        if let count = argumentsBeforeText(name), let text = lastGroup(tokens, index + 1, after: count) {
          words.append(count == 0 ? "\\text{}" : "\\\(name)")
          words += tokens[(index + 1)..<text.lowerBound].map(\.plainText)
          index = text.upperBound
        } else if let (word, end) = word(of: name, tokens, index + 1) {
          words += word
          index = end
        } else {
          words.append(functions[name] ?? tokens[index].plainText)
        }
      default: words.append(tokens[index].plainText)
      }
    }
    return words.joined(separator: " ")
  }

  /// `\operatorname{mcd}` is `\gcd` elsewhere; words that are set upright, as in `x_{\mathrm{máx}}`, have the same names.
  private static func word(of name: String, _ tokens: [TeXToken], _ next: Int) -> (words: [String], end: Int)? {
    let isOperator = name == "operatorname"
    guard isOperator || name == "mathrm" || name == "mathsf" else { return nil }
    let hasStar = isOperator && tokens[next].kind == .character("*")
    let open = hasStar ? next + 1 : next
    guard let end = TeXToken.groupEnd(in: tokens, from: open) else { return nil }
    let word = tokens[(open + 1)..<end].map(\.plainText).joined()
    guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
    if isOperator { return ((hasStar ? ["*"] : []) + [functions[word] ?? "\\\(word)"], end) }
    return functions[word].map { (["\\\(name)", "{"] + $0.dropFirst().map { String($0) } + ["}"], end) }
  }

  /// `{,}` between two digits.
  private static func isDecimalComma(_ tokens: [TeXToken], _ open: Int, after last: String?) -> Bool {
    guard open + 3 < tokens.count, last?.first?.isNumber == true, tokens[open + 1].kind == .character(","),
      tokens[open + 2].kind == .close, case .character("0"..."9") = tokens[open + 3].kind
    else { return false }
    return !tokens[(open + 1)...(open + 3)].contains { $0.followsBlank }
  }

  /// From the opening to the closing brace of the group that stands behind so many others.
  private static func lastGroup(_ tokens: [TeXToken], _ first: Int, after count: Int) -> ClosedRange<Int>? {
    var open = first
    for _ in 0..<count {
      guard let end = TeXToken.groupEnd(in: tokens, from: open) else { return nil }
      open = end + 1
    }
    return TeXToken.groupEnd(in: tokens, from: open).map { open...$0 }
  }
}
