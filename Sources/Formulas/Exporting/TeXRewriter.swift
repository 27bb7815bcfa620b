// The walk down a formula's tokens that leaves everything as it was typed but for what the reader lacks.

import Texts

struct TeXRewriter {
  /// What a token means depends on what it stands in.
  enum Mode {
    case mathematics, text
    /// A length, a name: nothing is a command there.
    case name
    /// Behind `\left`.
    case delimiter
    /// The letters of `\operatorname`, among which `-` and `*` are signs of a text.
    case operatorName
  }

  let reader: TeXReader
  let scalars: [Unicode.Scalar]
  let tokens: [TeXToken]
  let macros: Macros
  /// The next token.
  var index = 0
  /// What comes next of what was typed.
  var position = 0
  var result = String.UnicodeScalarView()
  /// What the formula defines itself.
  var defined: [String] = []
  var colors: [String: TeXColor] = [:]
  /// What could not be said to the reader.
  var lost: [TeXToken] = []

  init?(_ text: String, _ macros: Macros, _ reader: TeXReader) {
    scalars = Array(text.unicodeScalars)
    guard let tokens = try? TeXLexer(text).tokens().tokens else { return nil }
    self.tokens = tokens
    self.macros = macros
    self.reader = reader
  }

  mutating func rewritten() -> String {
    while tokens[index].kind != .end {
      items(.mathematics) { _ in false }
      // A brace that closes nothing is no formula.
      if tokens[index].kind != .end { index += 1 }
    }
    copy(upTo: scalars.count)
    return String(result)
  }

  // MARK: Text

  mutating func copy(upTo end: Int) {
    if position < end { result.append(scalarsOf: scalars[position..<end]) }
    position = max(position, end)
  }

  /// Writes something in the place of the tokens from `start` to the next.
  mutating func replace(from start: Int, with text: String, takesBlanks: Bool = false) {
    copy(upTo: tokens[start].offset)
    let last = tokens[max(start, index - 1)]
    position = max(position, last.offset + last.length)
    if takesBlanks { while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 } }
    // A name behind which a letter comes.
    let isName = text.first == "\\" && text.unicodeScalars.last?.isTeXLetter ?? false
    result.append(scalarsOf: text.unicodeScalars)
    if isName, position < scalars.count, scalars[position].isTeXLetter { result.append(" ") }
  }

  // MARK: Walking

  /// Everything up to the end of a group, or of what `isEnd` says; that token stays.
  mutating func items(_ mode: Mode, until isEnd: (TeXToken.Kind) -> Bool) {
    while true {
      let token = tokens[index]
      if token.kind == .end || token.kind == .close || isEnd(token.kind) { return }
      item(mode)
    }
  }

  /// One token with what it takes.
  mutating func item(_ mode: Mode, isArgument: Bool = false) {
    let token = tokens[index]
    switch token.kind {
    case .open:
      index += 1
      items(mode) { _ in false }
      if tokens[index].kind == .close { index += 1 }
    case .command(let name): command(name, mode, isArgument: isArgument)
    case .superscript, .subscripted:
      index += 1
      argument(mode)
    case .character("$") where mode == .text:
      index += 1
      items(.mathematics) { $0 == .character("$") }
      if tokens[index].kind != .end { index += 1 }
    case .character(let scalar):
      index += 1
      if mode == .operatorName, scalar == "-" || scalar == "*" {
        replace(from: index - 1, with: "\\text{\(scalar)}")
      } else if mode == .delimiter {
        if let sign = PortableCommand.delimiter(token) { replace(from: index - 1, with: sign) }
      } else if mode != .text, mode != .name, PortableCommand.isDangerous(scalar) {
        let sign = PortableCommand.written(scalar)
        replace(from: index - 1, with: isArgument ? "{\(sign)}" : sign)
      }
    default: index += 1
    }
  }

  /// A group or a single token.
  mutating func argument(_ mode: Mode) {
    switch tokens[index].kind {
    case .end, .close, .alignment: return
    case .open where mode == .name:
      index = (TeXToken.groupEnd(in: tokens, from: index) ?? index) + 1
    case .open: item(mode)
    default: if mode == .name { index += 1 } else { item(mode, isArgument: true) }
    }
  }

  /// The same, as a text of its own without its braces: nothing of it has been written, but for what stands before the token
  /// at `start`.
  mutating func taken(_ mode: Mode, from start: Int) -> String {
    copy(upTo: tokens[start].offset)
    let outer = result
    defer { result = outer }
    result = String.UnicodeScalarView()
    let isGroup = tokens[index].kind == .open
    position = tokens[index].offset + (isGroup ? 1 : 0)
    let end: Int
    if isGroup, let close = TeXToken.groupEnd(in: tokens, from: index) {
      index += 1
      if mode != .name { items(mode) { _ in false } }
      end = tokens[close].offset
      index = close + 1
    } else {
      argument(mode)
      end = tokens[index - 1].offset + tokens[index - 1].length
    }
    copy(upTo: end)
    position = max(position, end + (isGroup ? 1 : 0))
    return String(result)
  }

  /// `[…]`, if it comes next.
  mutating func optional(_ mode: Mode) {
    guard tokens[index].kind == .character("[") else { return }
    index += 1
    items(mode) { $0 == .character("]") }
    if tokens[index].kind == .character("]") { index += 1 }
  }

  mutating func takenOptional(_ mode: Mode, from start: Int) -> String? {
    guard tokens[index].kind == .character("[") else { return nil }
    copy(upTo: tokens[start].offset)
    let outer = result
    defer { result = outer }
    result = String.UnicodeScalarView()
    index += 1
    position = tokens[index - 1].offset + 1
    items(mode) { $0 == .character("]") }
    copy(upTo: tokens[index].offset)
    position = tokens[index].offset + 1
    if tokens[index].kind == .character("]") { index += 1 }
    return String(result)
  }

  // MARK: Commands

  private mutating func command(_ name: String, _ mode: Mode, isArgument: Bool) {
    if mode == .name {
      index += 1
      return
    }
    if let macro = macros[name] { return authored(macro.argumentCount, macro.defaultArgument != nil, mode) }
    if defined.contains(name) {
      index += 1
      return
    }
    if mode == .delimiter { return delimiter() }
    let start = index
    index += 1
    switch FormulaCommand(rawValue: name) {
    case .begin: return environment(start)
    case .char, .symbol, .unicode: return coded(start, mode)
    case .color, .textcolor, .colorbox, .fcolorbox, .definecolor: return colored(name, start, mode)
    case .newcommand, .renewcommand, .providecommand, .declareMathOperator, .def, .gdef, .let:
      return definition(name, start)
    case .left: return fenced(start, isLeft: true)
    default: break
    }
    switch name {
    case "end": return environment(start)
    case "right": return fenced(start, isLeft: false)
    case "bgroup", "begingroup": return replace(from: start, with: "{")
    case "egroup", "endgroup": return replace(from: start, with: "}")
    case "overwithdelims", "atopwithdelims", "abovewithdelims": return overDelimited(name, start)
    default: break
    }
    if mode == .text { return textCommand(name, start) }
    if reader == .github {
      if name.hasPrefix("operatorname") { return namedOperator(name, start, isArgument: isArgument) }
      if case .phantom? = CommandFamily.of(name) {
        lost.append(tokens[start])
        _ = taken(.mathematics, from: start)
        return replace(from: start, with: "{}")
      }
    }
    if let symbol = PortableCommand.arrow(name, for: reader) { return arrow(symbol, start) }
    if name == "middle" || CommandFamily.of(name)?.isDelimiter ?? false { return sized(name, start) }
    guard let template = PortableCommand.tex(name, for: reader) else { return arguments(of: name, mode) }
    apply(template, to: name, from: start, isArgument: isArgument)
  }

  /// An author's macro: MathJax knows it from its definition.
  private mutating func authored(_ count: Int, _ hasDefault: Bool, _ mode: Mode) {
    index += 1
    if hasDefault { optional(mode) }
    for _ in 0..<max(0, count - (hasDefault ? 1 : 0)) { argument(mode) }
  }

  /// What a command takes, each as it is read.
  private mutating func arguments(of name: String, _ mode: Mode) {
    let shape = CommandShape(name)
    if shape.isStarred, tokens[index].kind == .character("*") { index += 1 }
    if shape.hasOptional { optional(mode) }
    for inner in shape.arguments { argument(inner) }
  }

  private mutating func apply(_ template: String, to name: String, from start: Int, isArgument: Bool) {
    let shape = CommandShape(name)
    // The template's own words may be unknown to the reader.
    var text = again(template)
    if text.contains("#1") {
      var parts: [String] = []
      for mode in shape.arguments { parts.append(taken(mode, from: start)) }
      text = TeXRewriter.filled(text, parts)
      return replace(from: start, with: isArgument ? "{\(text)}" : text)
    }
    let isSingle = !text.dropFirst().contains { "\\{}^_".contains($0) }
    if isArgument, shape.arguments.isEmpty, !isSingle { text = "{\(text)}" }
    replace(from: start, with: text)
    arguments(of: name, .mathematics)
  }

  /// `\operatorname{…}` as what it is made of.
  private mutating func namedOperator(_ name: String, _ start: Int, isArgument: Bool) {
    let isStarred = tokens[index].kind == .character("*")
    if isStarred { index += 1 }
    var text = "\\mathop{\\mathrm{\(taken(.operatorName, from: start))}}"
    let next = tokens[index].kind
    let movesLimits = isStarred || name != "operatorname"
    if !movesLimits, next != .command("limits"), next != .command("nolimits") { text += "\\nolimits" }
    replace(from: start, with: isArgument ? "{\(text)}" : text)
  }

  /// Words on an arrow and below it, as they stand on any symbol.
  private mutating func arrow(_ symbol: String, _ start: Int) {
    let below = takenOptional(.mathematics, from: start)
    let text = "\\overset{\(taken(.mathematics, from: start))}{\(symbol)}"
    replace(from: start, with: below.map { "\\underset{\($0)}{\(text)}" } ?? text)
  }

  private static func filled(_ template: String, _ parts: [String]) -> String {
    var result = ""
    var rest = template[...]
    while let sign = rest.firstIndex(of: "#") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      guard let number = rest.first?.wholeNumberValue, (1...parts.count).contains(number) else {
        result += "#"
        continue
      }
      result += parts[number - 1]
      rest.removeFirst()
    }
    return result + rest
  }

  /// A template's TeX for the same reader.
  func again(_ template: String) -> String {
    var rewriter = TeXRewriter(template, Macros(), reader)
    return rewriter?.rewritten() ?? template
  }

  private mutating func delimiter() {
    let token = tokens[index]
    index += 1
    if let sign = PortableCommand.delimiter(token) { replace(from: index - 1, with: sign) }
  }

  /// `\left` and `\right`: what MathJax does not stretch stands beside a delimiter that is none.
  private mutating func fenced(_ start: Int, isLeft: Bool) {
    guard let sign = PortableCommand.delimiter(tokens[index]), sign.first.map({ !$0.isASCII }) ?? false else {
      return argument(.delimiter)
    }
    index += 1
    replace(from: start, with: isLeft ? "\\left.\\mathopen{\(sign)}" : "\\mathclose{\(sign)}\\right.")
  }

  /// `\over` between delimiters: MathJax takes none that has a name.
  private mutating func overDelimited(_ name: String, _ start: Int) {
    let areNamed = tokens[index...].prefix(2).contains { if case .command = $0.kind { true } else { false } }
    guard areNamed else { return arguments(of: name, .mathematics) }
    _ = taken(.delimiter, from: start)
    _ = taken(.delimiter, from: start)
    lost.append(tokens[start])
    replace(from: start, with: "\\\(name.prefix { $0 != "w" })")
  }

  /// `\big` and `\middle`, without their size where MathJax has none for the sign.
  private mutating func sized(_ name: String, _ start: Int) {
    guard let sign = PortableCommand.delimiter(tokens[index]), sign.first.map({ !$0.isASCII }) ?? false else {
      return argument(.delimiter)
    }
    index += 1
    let atom = name.hasSuffix("l") ? "open" : name.hasSuffix("r") ? "close" : name == "middle" ? "rel" : "ord"
    replace(from: start, with: "\\math\(atom){\(sign)}")
  }

  private mutating func environment(_ start: Int) {
    guard let close = TeXToken.groupEnd(in: tokens, from: index) else { return }
    let name = tokens[(index + 1)..<close].map(\.plainText).joined()
    index = close + 1
    guard case .command(let word) = tokens[start].kind else { return }
    switch name {
    case "darray": replace(from: start, with: "\\\(word){array}")
    case "math", "displaymath": replace(from: start, with: word == "begin" ? "{" : "}")
    case "cases*", "dcases*":
      guard word == "begin" else { return }
      while tokens[index].kind != .end, tokens[index].kind != .command("end"), tokens[index].kind != .close {
        items(.mathematics) { $0 == .alignment || $0.isCellEnd }
        guard tokens[index].kind.isCellEnd, tokens[index].kind != .command("end") else { return }
        let isWords = tokens[index].kind == .alignment
        index += 1
        if isWords { items(.text) { $0.isCellEnd } }
      }
    default: break
    }
  }

  /// `\char"2212` and its kin: the character itself.
  private mutating func coded(_ start: Int, _ mode: Mode) {
    var written = ""
    let isUnicode = tokens[start].kind == .command("unicode")
    if isUnicode { optional(.name) }
    if tokens[start].kind != .command("char") {
      guard let close = TeXToken.groupEnd(in: tokens, from: index) else { return }
      written = tokens[(index + 1)..<close].map(\.plainText).joined()
      index = close + 1
      if isUnicode, written.first == "x" || written.allSatisfy(\.isNumber) { return }
    } else {
      while case .character(let scalar) = tokens[index].kind, written.count < 8 {
        let isFirst = "\"'`0123456789".unicodeScalars.contains(scalar)
        let isNumber = scalar.properties.isASCIIHexDigit && !tokens[index].followsBlank
        guard written.isEmpty ? isFirst : isNumber || written == "`" else { break }
        written.unicodeScalars.append(scalar)
        index += 1
        if written.hasPrefix("`"), written.count > 1 { break }
      }
    }
    guard let scalar = TeXNumber.scalar(written) else { return }
    let text = mode == .text && !scalar.isASCII ? String(scalar) : PortableCommand.written(scalar)
    replace(from: start, with: mode != .text && text.count > 1 ? "{\(text)}" : text)
  }
}
