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
    "sen": "\\sin", "tg": "\\tan", "ctg": "\\cot", "máx": "\\max", "mín": "\\min", "lím": "\\lim", "arcsen": "\\arcsin",
    "arctg": "\\arctan", "senh": "\\sinh", "tgh": "\\tanh",
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
        } else if name == "operatorname", let end = TeXToken.groupEnd(in: tokens, from: index + 1),
          let function = functions[tokens[(index + 2)..<end].map(\.plainText).joined()]
        {
          words.append(function)
          index = end
        } else {
          words.append(functions[name] ?? tokens[index].plainText)
        }
      default: words.append(tokens[index].plainText)
      }
    }
    return words.joined(separator: " ")
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
