// A formula as every language writes it: blanks, the words in \text, and decimal commas are the translator's.

enum NeutralFormula {
  private static let textCommands = ["\\text", "\\textrm", "\\textit", "\\textbf", "\\textsf", "\\mbox"]
  /// Functions whose names differ: what Spanish, Portuguese and their neighbours write for LaTeX's own.
  private static let functions = [
    "sen": "\\sin", "tg": "\\tan", "ctg": "\\cot", "máx": "\\max", "mín": "\\min", "lím": "\\lim", "arcsen": "\\arcsin",
    "arctg": "\\arctan", "senh": "\\sinh", "tgh": "\\tanh",
  ]

  /// The formula's tokens, one blank between them.
  static func text(of tex: String) -> String {
    var tokens: [String] = []
    var rest = tex[...]
    while let character = rest.first {
      if character.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      if character == "%" {
        rest = rest.drop { $0 != "\n" }
        continue
      }
      if character == "{", let number = decimalComma(rest, after: tokens.last) {
        tokens.append(".")
        rest = number
        continue
      }
      guard character == "\\" else {
        tokens.append(String(character))
        rest = rest.dropFirst()
        continue
      }
      let name = rest.dropFirst().prefix { $0.isLetter && $0.isASCII }
      let command = name.isEmpty ? String(rest.prefix(2)) : "\\\(name)"
      rest = name.isEmpty ? rest.dropFirst(2) : rest[name.endIndex...]
      if textCommands.contains(command), let (_, end) = group(rest) {
        tokens.append("\\text{}")
        rest = end
      } else if command == "\\operatorname", let (word, end) = group(rest), let function = functions[word] {
        tokens.append(function)
        rest = end
      } else {
        tokens.append(command)
      }
    }
    return tokens.joined(separator: " ")
  }

  /// `{,}` between two digits: what follows it.
  private static func decimalComma(_ text: Substring, after last: String?) -> Substring? {
    guard text.hasPrefix("{,}"), last?.first?.isNumber == true else { return nil }
    let rest = text.dropFirst(3)
    return rest.first?.isNumber == true ? rest : nil
  }

  /// What stands between the braces that come next, and what follows them.
  private static func group(_ text: Substring) -> (String, Substring)? {
    let body = text.drop { $0 == " " }
    guard body.first == "{" else { return nil }
    var depth = 0
    for index in body.indices {
      if body[index] == "{" { depth += 1 }
      if body[index] == "}" { depth -= 1 }
      if depth == 0 {
        return (String(body[body.index(after: body.startIndex)..<index]), body[body.index(after: index)...])
      }
    }
    return nil
  }
}
