// Colors and macros that an author defines: MathJax knows fewer models of the ones, and fewer words for the others.

import Texts

extension TeXRewriter {
  // MARK: Colors

  mutating func colored(_ name: String, _ start: Int, _ mode: Mode) {
    if name == "definecolor" { return colorDefinition(start) }
    let isBox = name.hasSuffix("box")
    let isLost = isBox && reader == .github
    if isLost {
      lost.append(tokens[start])
      replace(from: start, with: mode == .text ? "" : name == "fcolorbox" ? "\\fbox" : "\\text")
    }
    for _ in 0..<(name == "fcolorbox" ? 2 : 1) { color(isLost: isLost) }
    if name != "color" { argument(isBox ? .text : mode) }
  }

  private mutating func color(isLost: Bool) {
    let start = index
    var model: String?
    if tokens[index].kind == .character("[") {
      let end = tokens[index...].firstIndex { $0.kind == .character("]") } ?? index
      model = tokens[(index + 1)..<max(end, index + 1)].map(\.plainText).joined()
      index = end + 1
    }
    let text = nameText()
    if isLost { return replace(from: start, with: "") }
    let own = colors[text] ?? macros[color: text]
    if let model {
      guard !["rgb", "RGB", "gray", "named"].contains(model), let color = TeXColor(text, model: model) else { return }
      replace(from: start, with: "{\(color.css)}")
    } else if let own {
      if reader == .github { replace(from: start, with: "{\(own.css)}") }
    } else if colorNames[text] ?? colorNames[text.lowercased()] == nil, text.first != "#", let color = TeXColor(text) {
      replace(from: start, with: "{\(color.css)}")
    }
  }

  /// `\definecolor{name}{model}{…}`
  private mutating func colorDefinition(_ start: Int) {
    let (name, model, text) = (nameText(), nameText(), nameText())
    guard let color = TeXColor(text, model: model) else { return }
    colors[name] = color
    if reader == .github {
      replace(from: start, with: "")
    } else if !["rgb", "RGB", "gray"].contains(model) {
      replace(from: start, with: "\\definecolor{\(name)}{RGB}{\(color.red),\(color.green),\(color.blue)}")
    }
  }

  /// What stands between the next braces.
  private mutating func nameText() -> String {
    guard let close = TeXToken.groupEnd(in: tokens, from: index) else {
      index = min(index + 1, tokens.count - 1)
      return tokens[index - 1].plainText
    }
    defer { index = close + 1 }
    return tokens[(index + 1)..<close].map(\.plainText).joined()
  }

  // MARK: Definitions

  /// Of a macro that MathJax will know: what stands in it is written for MathJax, too.
  mutating func definition(_ word: String, _ start: Int) {
    let hasStar = tokens[index].kind == .character("*")
    if hasStar {
      index += 1
      // MathJax knows none here.
      if word == "newcommand" || word == "renewcommand" { retype(start, as: "\\\(word)", through: index - 1) }
    }
    let isGroup = tokens[index].kind == .open
    guard case .command(let name) = tokens[isGroup ? index + 1 : index].kind else { return }
    let isBuiltIn = isFormulaCommand(name) && !mayBeDefined(name)
    let isMade = macros[name] != nil || defined.contains(name) || isBuiltIn
    index += isGroup ? 3 : 1
    index = min(index, tokens.count - 1)
    if word == "providecommand", isMade {
      // It says what is said already.
      optional(.name)
      optional(.name)
      argument(.name)
      return replace(from: start, with: "")
    }
    defined.append(name)
    switch word {
    case "gdef": retype(start, as: "\\def")
    case "providecommand": retype(start, as: "\\newcommand", through: hasStar ? start + 1 : start)
    case "let": return alias(name, start)
    case "DeclareMathOperator": return argument(.mathematics)
    default: break
    }
    optional(.name)
    optional(.mathematics)
    while case .parameter = tokens[index].kind { index += 1 }
    argument(.mathematics)
  }

  /// Puts another word in the place of a token.
  private mutating func retype(_ start: Int, as word: String, through last: Int? = nil) {
    copy(upTo: tokens[start].offset)
    let last = tokens[last ?? start]
    position = last.offset + last.length
    result.append(scalarsOf: word.unicodeScalars)
  }

  /// `\let\name=\other`
  private mutating func alias(_ name: String, _ start: Int) {
    if tokens[index].kind == .character("=") { index += 1 }
    let meant = tokens[index]
    index = min(index + 1, tokens.count - 1)
    guard case .command(let other) = meant.kind, macros[other] == nil, !defined.contains(other),
      let template = PortableCommand.tex(other, for: reader)
    else { return }
    let count = CommandShape(other).arguments.count
    let text = again(template)
    let parameters = text.contains("#1") ? (1...max(count, 1)).map { "#\($0)" }.joined() : ""
    replace(from: start, with: "\\def\\\(name)\(parameters){\(text)}")
  }
}
