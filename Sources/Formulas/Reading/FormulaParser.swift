// TeX → MathNode, by recursive descent: a row is atoms with their scripts; commands with arguments are in the files beside.

import Texts

struct FormulaParser {
  var stream: TokenStream
  var alphabet: MathAlphabet?
  /// `\large` and its kin, to what is around the formula.
  var size = 1.0
  /// Groups, tables and arguments around the place being read: bounds the recursion.
  private var depth = 0
  /// `\tag` and `\label` of the row being read.
  var tag: MathTable.Tag?
  var label: String?
  /// What the rows read so far have set, and what they refer to.
  var labels: [(label: String, tag: String?)] = []
  var uses: [Formula.Use] = []
  /// `\global` stands before the definition that is being read.
  var definesGlobally = false

  init(_ text: String, macros: Macros) throws(FormulaError) { stream = try TokenStream(text, macros) }

  func error(_ message: String, at token: TeXToken) -> FormulaError {
    FormulaError(message: message, offset: token.offset, length: max(token.length, 1))
  }

  private func impossible(_ scalar: Unicode.Scalar, _ token: TeXToken) -> FormulaError {
    error("the character \(scalar.codePointName) cannot stand in a formula", at: token)
  }

  /// The whole formula.
  mutating func formula() throws(FormulaError) -> MathNode {
    if let (token, scalar) = stream.invisible { throw impossible(scalar, token) }
    // What the formula defines outside of any group serves those behind it: no scope is opened.
    var table = MathTable(kind: .centered, rows: [])
    while true {
      let node = MathNode.row(try atoms { $0 == .end || $0.isLineEnd })
      guard try stream.next().kind.isLineEnd else {
        if table.rows.isEmpty, tag == nil, label == nil { return node }
        if node != .empty || tag != nil || label != nil { table.rows.append(finishedRow([node])) }
        return .table(table)
      }
      let space = try lineEnd()
      // A last `\\` ends the formula.
      if table.rows.isEmpty, tag == nil, label == nil, try stream.peek().kind == .end { return node }
      table.rows.append(finishedRow([node]))
      table.rows[table.rows.count - 1].space = space
    }
  }

  /// Lines of a group: `{a \\ b}`.
  private mutating func lines() throws(FormulaError) -> [MathNode] {
    var rows: [MathTable.Row] = []
    while true {
      let nodes = try row { $0 == .close || $0 == .end || $0.isLineEnd }
      guard try stream.peek().kind.isLineEnd else {
        if rows.isEmpty { return nodes }
        if !nodes.isEmpty { rows.append(MathTable.Row(cells: [.row(nodes)])) }
        return [.table(MathTable(kind: .centered, rows: rows))]
      }
      _ = try stream.next()
      rows.append(MathTable.Row(cells: [.row(nodes)], space: try lineEnd()))
    }
  }

  /// What may stand behind `\\`: a star, and more space.
  mutating func lineEnd() throws(FormulaError) -> Double {
    _ = stream.takes("*")
    return try rowSpace()
  }

  /// A row of a table, with the tag and the label that were read in it.
  mutating func finishedRow(_ cells: [MathNode]) -> MathTable.Row {
    if let label { labels.append((label, tag?.text)) }
    defer { (tag, label) = (nil, nil) }
    return MathTable.Row(cells: cells, tag: tag, label: label)
  }

  /// Runs a part of the grammar that may contain itself.
  mutating func nested<Result>(
    at token: TeXToken, _ body: (inout FormulaParser) throws(FormulaError) -> Result
  ) throws(FormulaError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 100 else { throw error("nested more than 100 deep", at: token) }
    return try body(&self)
  }

  /// Atoms up to a token that ends the row; that token stays. What is defined in them holds to the row's end.
  mutating func row(until isEnd: (TeXToken.Kind) -> Bool) throws(FormulaError) -> [MathNode] {
    stream.openScope()
    let outer = (alphabet, size)
    defer {
      stream.closeScope()
      (alphabet, size) = outer
    }
    return try atoms(until: isEnd)
  }

  /// - Parameter isDenominator: whether they stand below a line that the group has already.
  mutating func atoms(
    isDenominator: Bool = false, until isEnd: (TeXToken.Kind) -> Bool
  ) throws(FormulaError) -> [MathNode] {
    depth += 1
    let saved = alphabet
    defer {
      depth -= 1
      alphabet = saved
    }
    var nodes: [MathNode] = []
    // From here on they are in the alphabet in force.
    var start = 0
    while true {
      let token = try stream.next()
      guard depth <= 100 else { throw error("nested more than 100 deep", at: token) }
      if isEnd(token.kind) {
        stream.push(token)
        return nodes[..<start] + MathNode.joined(Array(nodes[start...]), alphabet)
      }
      if case .command(let name) = token.kind, let found = FormulaSwitch(name) {
        if case .alphabet(let switched) = found {
          nodes.replaceSubrange(start..., with: MathNode.joined(Array(nodes[start...]), alphabet))
          start = nodes.count
          alphabet = switched
          continue
        }
        let before = nodes[..<start] + MathNode.joined(Array(nodes[start...]), alphabet)
        return try switched(found, token, after: Array(before), isDenominator: isDenominator, until: isEnd)
      }
      switch try scripted(token) {
      case .colored(.row(let inner), let color)?: nodes += MathNode.colored(inner, color)
      case let node?: nodes.append(node)
      case nil: break
      }
    }
  }

  // MARK: Arguments

  /// A group or a single atom.
  ///
  /// - Parameter keepsClass: Whether a relation in braces is still one.
  mutating func argument(of command: TeXToken, keepsClass: Bool = false) throws(FormulaError) -> MathNode {
    let token = try stream.next()
    switch token.kind {
    case .open: return try group(openedBy: token, keepsClass: keepsClass)
    case .end, .close, .alignment, .superscript, .subscripted, .character("'"): break
    case .command(let name) where structuralCommands.contains(name): break
    case .command(let name) where !command.isScript && FormulaCommand.wantsArgument(name):
      throw error("'\(command.plainText)' takes '\\\(name) …' in braces", at: token)
    default:
      if let node = try nested(at: token, { parser throws(FormulaError) in try parser.atom(token) }) { return node }
    }
    let name = command.plainText
    throw error(name == "^" || name == "_" ? "'\(name)' lacks its script" : "'\(name)' lacks an argument", at: command)
  }

  mutating func group(openedBy open: TeXToken, keepsClass: Bool = false) throws(FormulaError) -> MathNode {
    let nodes = try lines()
    guard try stream.next().kind == .close else { throw error("this '{' is never closed", at: open) }
    guard nodes.count == 1 else { return .row(nodes) }
    return keepsClass ? nodes[0] : nodes[0].asOrdinary
  }

  // MARK: Atoms

  /// Digits that follow each other are one number, with a point only between digits.
  mutating func number(_ first: TeXToken) throws(FormulaError) -> MathNode? {
    var digits = String.UnicodeScalarView()
    var token = first
    while case .character(let scalar) = token.kind {
      if ("0"..."9").contains(scalar) {
        digits.append(alphabet?.letter(scalar) ?? scalar)
      } else if scalar == ".", case .character("0"..."9") = try stream.peek().kind {
        digits.append(scalar)
      } else {
        break
      }
      token = try stream.next()
    }
    if digits.isEmpty { return nil }
    stream.push(token)
    return .number(String(digits))
  }

  /// One atom, its scripts still to come; nil for a command that leaves nothing.
  mutating func atom(_ token: TeXToken) throws(FormulaError) -> MathNode? {
    switch token.kind {
    case .open: return try group(openedBy: token)
    case .command(let name):
      if structuralCommands.contains(name) { throw error("'\\\(name)' stands alone here", at: token) }
      return try command(name, token)
    case .character(let scalar): return try character(scalar, token).inBold(alphabet)
    // Any number does: the formula is read again when this one is known.
    case .live: return .number("0")
    case .verbatim(let text): return .text(text, .monospace)
    case .end: throw error("the formula ends too early", at: token)
    case .close: throw error("this '}' closes nothing", at: token)
    case .alignment:
      throw FormulaError("'&' stands outside a table", token.offset, max(token.length, 1), isStrayAlignment: true)
    case .parameter: throw error("'#' stands outside a macro", at: token)
    case .superscript, .subscripted: throw error("'\(token.plainText)' stands alone here", at: token)
    }
  }

  func character(_ scalar: Unicode.Scalar, _ token: TeXToken) throws(FormulaError) -> MathNode {
    if scalar.isTeXLetter { return letter(String(scalar), isUpright: false) }
    switch scalar {
    case "0"..."9": return .number(String(alphabet?.letter(scalar) ?? scalar))
    case "+": return .symbol("+", .binary)
    case "-", "−": return .symbol("−", .binary)
    case "*": return .symbol("∗", .binary)
    case "·": return .symbol("⋅", .binary)
    case "/", "|", ".", "@": return .symbol(String(scalar), .ordinary)
    case "=", "<", ">", ":": return .symbol(String(scalar), .relation)
    case "(", "[": return .symbol(String(scalar), .opening)
    case ")", "]", "!", "?": return .symbol(String(scalar), .closing)
    case ",", ";": return .symbol(String(scalar), .punctuation)
    case "~": return .space(0.25)
    case "\"": return .symbol("”", .ordinary)
    case "`": return .symbol("‘", .ordinary)
    case "'": return .symbol("′", .ordinary)
    case "$": throw error("'$' stands inside a formula", at: token)
    case "#": throw error("'#' stands outside a macro", at: token)
    default:
      if let symbol = mathSymbol(scalar) { return node(symbol) }
      if scalar.properties.generalCategory == .nonspacingMark { throw impossible(scalar, token) }
      if scalar.properties.generalCategory == .decimalNumber { return .number(String(scalar)) }
      if scalar.properties.isAlphabetic { return letter(String(scalar), isUpright: false) }
      return .symbol(String(scalar), scalar.properties.isMath ? .relation : .ordinary)
    }
  }

  /// A letter in the alphabet in force.
  func letter(_ text: String, isUpright: Bool) -> MathNode {
    guard let alphabet, alphabet != .italic else { return .identifier(text, isUpright: isUpright) }
    // TeX's bold symbols keep capital Greek upright.
    let chosen = alphabet == .boldItalic && isUpright ? .bold : alphabet
    var styled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { styled.append(chosen.letter(scalar)) }
    // What the alphabet lacks stays as it is.
    if chosen != .upright, String(styled) == text { return .identifier(text, isUpright: isUpright) }
    return .identifier(String(styled), isUpright: true)
  }

  func node(_ symbol: MathSymbol) -> MathNode {
    switch symbol {
    case .letter(let text, let isUpright): letter(text, isUpright: isUpright)
    case .symbol(let symbol): MathNode.symbol(symbol).inBold(alphabet)
    case .function(let text, let movesLimits): .function(text, movesLimits: movesLimits)
    case .space(let width): .space(width)
    }
  }
}

extension MathNode {
  /// Of all alphabets \boldsymbol's alone is for signs, too.
  fileprivate func inBold(_ alphabet: MathAlphabet?) -> MathNode {
    guard alphabet == .boldItalic, case .symbol(var symbol) = self else { return self }
    symbol.isBold = true
    return .symbol(symbol)
  }

  /// What stands in braces is an ordinary atom: `{,}` is no punctuation, `{=}` no relation.
  fileprivate var asOrdinary: MathNode {
    switch self {
    case .symbol(var symbol) where symbol.atom != .large:
      symbol.atom = .ordinary
      return .symbol(symbol)
    case .classed, .colored: return .row([self])
    default: return self
    }
  }
}

extension TeXToken.Kind {
  /// `\\`
  var isLineEnd: Bool { self == .command("\\") || self == .command("newline") }
}

extension TeXToken {
  fileprivate var isScript: Bool { kind == .superscript || kind == .subscripted }
}
