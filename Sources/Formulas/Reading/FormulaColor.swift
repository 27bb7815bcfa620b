// `\color`, `\textcolor`, `\definecolor`: what color an author means. How it is kept legible is in Writing.

extension FormulaParser {
  /// `{red}`, `{#0a5a88}`, `[rgb]{0.1,0.4,0.5}`: one of LaTeX's models, a name, or what CSS writes.
  mutating func color(_ command: TeXToken) throws(FormulaError) -> TeXColor {
    let model = try stream.optionalTokens()?.map(\.plainText).joined()
    let text = try stream.nameArgument(of: command).filter { $0 != " " }
    if let model {
      guard let color = TeXColor(text, model: model) else {
        throw error("no color: [\(model)]{\(text)}; there are [rgb], [RGB], [HTML], [gray] and [cmyk]", at: command)
      }
      return color
    }
    if let defined = stream.macros[color: text] { return defined }
    guard let color = TeXColor(text) else { throw error("no color has the name '\(text)'", at: command) }
    return color
  }

  /// `\definecolor{name}{rgb}{0.1,0.4,0.5}`
  mutating func defineColor(_ command: TeXToken) throws(FormulaError) {
    let name = try stream.nameArgument(of: command)
    let model = try stream.nameArgument(of: command)
    let text = try stream.nameArgument(of: command).filter { $0 != " " }
    guard !name.isEmpty, let color = TeXColor(text, model: model) else {
      throw error("no color: [\(model)]{\(text)}; there are [rgb], [RGB], [HTML], [gray] and [cmyk]", at: command)
    }
    stream.macros[color: name] = color
  }
}

extension TeXColor {
  /// A name of CSS or of LaTeX's dvipsnames, or `#rgb`, `#rrggbb`, with or without the sign.
  init?(_ text: String) {
    if let code = colorNames[text] ?? colorNames[text.lowercased()] {
      self.init(code: code)
      return
    }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    switch digits.count {
    case 3 where text.hasPrefix("#"): self.init(digits.map { "\($0)\($0)" }.joined(), model: "HTML")
    case 6: self.init(String(digits), model: "HTML")
    default: return nil
    }
  }

  init?(_ text: String, model: String) {
    if model == "HTML" {
      guard text.count == 6, text.allSatisfy(\.isHexDigit), let code = UInt32(text, radix: 16) else { return nil }
      self.init(code: code)
      return
    }
    if model == "named" {
      self.init(text)
      return
    }
    var parts: [Double] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Double(part), number >= 0, number <= (model == "RGB" ? 255 : 1) else { return nil }
      parts.append(number)
    }
    switch (model, parts.count) {
    case ("rgb", 3): self.init(parts[0], parts[1], parts[2])
    case ("RGB", 3): self.init(parts[0] / 255, parts[1] / 255, parts[2] / 255)
    case ("gray", 1): self.init(parts[0], parts[0], parts[0])
    case ("cmyk", 4):
      let ink = parts.dropLast().map { min(1, $0 + parts[3]) }
      self.init(1 - ink[0], 1 - ink[1], 1 - ink[2])
    default: return nil
    }
  }
}
