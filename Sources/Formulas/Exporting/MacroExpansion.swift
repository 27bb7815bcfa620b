// A formula with an author's macros expanded, for readers who know no definitions. What is no macro stays as it was typed.

import Texts

enum MacroExpansion {
  /// - Parameter keepsDefinitions: whether what the formula defines is written down, in words that MathJax knows.
  static func expanded(_ tex: String, _ macros: Macros, keepsDefinitions: Bool) throws(FormulaError) -> String {
    var parser = try FormulaParser(tex, macros: macros)
    parser.stream.keepsAbbreviations = true
    var text = ExpandedText(tex, try TeXLexer(tex).tokens().tokens)
    /// Tables around the place: what a cell defines holds to its end.
    var tables = 0
    while true {
      let token = try parser.stream.next()
      switch token.kind {
      case .end:
        text.append(token)
        return text.written
      case .open: parser.stream.openScope()
      case .close: parser.stream.closeScope()
      case .alignment where tables > 0:
        parser.stream.closeScope()
        parser.stream.openScope()
      case .command(let name):
        switch name {
        case "begin", "left":
          parser.stream.openScope()
          if name == "begin" { tables += 1 }
        case "end", "right":
          parser.stream.closeScope()
          if name == "end" { tables -= 1 }
        case "\\", "cr":
          if tables > 0 {
            parser.stream.closeScope()
            parser.stream.openScope()
          }
        case "expandafter":
          try parser.stream.expandAfter(token)
          continue
        case "noexpand":
          parser.stream.keepNext()
          continue
        default: break
        }
        switch FormulaCommand(rawValue: name) {
        case .newcommand, .renewcommand, .providecommand, .declareMathOperator, .def, .gdef, .edef, .xdef, .let,
          .futurelet, .global, .long:
          guard let command = FormulaCommand(rawValue: name) else { break }
          let defined = try parser.define(command, token)
          if keepsDefinitions, let macro = parser.stream.macros[defined] {
            text.append(macro.definition(of: defined), at: token)
          }
          continue
        default: break
        }
      default: break
      }
      text.append(token)
    }
  }
}

/// Tokens, written: between those that stood side by side stands what stood there.
private struct ExpandedText {
  private let scalars: [Unicode.Scalar]
  private let tokens: [TeXToken]
  /// Which token begins at a scalar.
  private var indices: [Int]
  private var result = String.UnicodeScalarView()
  private var last = -1
  private var endsWithName = false

  init(_ tex: String, _ tokens: [TeXToken]) {
    scalars = Array(tex.unicodeScalars)
    self.tokens = tokens
    indices = Array(repeating: -1, count: scalars.count + 1)
    for (index, token) in tokens.enumerated() { indices[token.offset] = index }
  }

  var written: String { String(result) }

  mutating func append(_ token: TeXToken) {
    let index = indices[token.offset]
    let isTyped = index >= 0 && tokens[index].kind == token.kind && tokens[index].length == token.length
    if isTyped, index == last + 1 {
      let end = last < 0 ? 0 : tokens[last].offset + tokens[last].length
      result.append(scalarsOf: scalars[end..<token.offset])
      if end == token.offset { separate(from: token.text) }
    } else if token.followsBlank {
      result.append(" ")
    } else {
      separate(from: token.text)
    }
    if token.kind == .end { return }
    if isTyped {
      last = index
      result.append(scalarsOf: scalars[token.offset..<(token.offset + token.length)])
    } else {
      result.append(scalarsOf: token.text.unicodeScalars)
    }
    if case .command(let name) = token.kind { endsWithName = name.isName } else { endsWithName = false }
  }

  mutating func append(_ definition: String, at token: TeXToken) {
    result.append(scalarsOf: definition.unicodeScalars)
    endsWithName = false
  }

  /// A letter behind a command's name would be a part of it.
  private func needsBlank(before text: String) -> Bool {
    endsWithName && text.unicodeScalars.first.map(\.isTeXLetter) ?? false && result.last?.isTeXLetter ?? false
  }

  private mutating func separate(from text: String) { if needsBlank(before: text) { result.append(" ") } }
}

extension String {
  /// Of letters, as the name of `\alpha` is.
  fileprivate var isName: Bool { unicodeScalars.first.map(\.isTeXLetter) ?? false }
}

extension TeXToken {
  /// As it is written again.
  fileprivate var text: String {
    guard case .verbatim(let text) = kind else { return plainText }
    let sign = "|!+/=".first { !text.contains($0) } ?? "|"
    return "\\verb\(sign)\(text)\(sign)"
  }
}

extension Macros.Macro {
  fileprivate func definition(of name: String) -> String {
    func text(_ tokens: [TeXToken]) -> String {
      var text = ""
      for (index, token) in tokens.enumerated() {
        if index > 0, token.followsBlank { text += " " }
        if index > 0, !token.followsBlank, case .command(let before) = tokens[index - 1].kind, before.isName,
          token.text.isName
        {
          text += " "
        }
        text += token.text
      }
      return text
    }
    let count = argumentCount > 0 ? "[\(argumentCount)]" : ""
    let given = defaultArgument.map { "[\(text($0))]" } ?? ""
    return "\\newcommand{\\\(name)}\(count)\(given){\(text(body))}"
  }
}
