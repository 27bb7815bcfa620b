// TeX → MathNode, by recursive descent: a row is atoms with their scripts; commands with arguments are in the files beside.

struct FormulaParser {
  var stream: TokenStream
  var alphabet: MathAlphabet?
  private var depth = 0
  /// `\tag`, `\label` and `\notag` of the row being read.
  var tag: String?
  var label: String?

  init(_ text: String, macros: Macros) { stream = TokenStream(text, macros) }

  func error(_ message: String, at token: TeXToken) -> FormulaError {
    FormulaError(message: message, offset: token.offset, length: max(token.length, 1))
  }

  /// The whole formula.
  mutating func formula() throws(FormulaError) -> MathNode {
    let nodes = try row { $0 == .end }
    return .row(nodes)
  }

  /// Atoms up to a token that ends the row; that token stays.
  mutating func row(until isEnd: (TeXToken.Kind) -> Bool) throws(FormulaError) -> [MathNode] {
    depth += 1
    defer { depth -= 1 }
    let saved = alphabet
    defer { alphabet = saved }
    var nodes: [MathNode] = []
    while true {
      let token = try stream.next()
      guard depth < 100 else { throw error("nested more than 100 deep", at: token) }
      if isEnd(token.kind) {
        stream.push(token)
        return nodes
      }
      switch token.kind {
      case .end: throw error("the formula ends too early", at: token)
      case .close: throw error("this '}' closes nothing", at: token)
      case .alignment: throw error("'&' stands outside a table", at: token)
      case .parameter: throw error("'#' stands outside a macro", at: token)
      case .command(let name):
        if let style = styles[name] {
          nodes.append(.styled(.row(try row(until: isEnd)), style))
          return nodes
        }
        if let switched = oldAlphabets[name] {
          alphabet = switched
          continue
        }
        if name == "over" || name == "choose" {
          let below = MathNode.row(try row(until: isEnd))
          let fraction = MathNode.fraction(.row(nodes), below, name == "over" ? .plain : .binomial)
          return [name == "over" ? fraction : .fenced(open: "(", pieces: [fraction], middles: [], close: ")")]
        }
        if ["right", "middle", "end", "\\"].contains(name) {
          throw error("'\\\(name)' stands alone here", at: token)
        }
      default: break
      }
      if let node = try scripted(token) { FormulaParser.append(node, to: &nodes) }
    }
  }

  /// Digits that follow each other are one number; upright letters one word.
  private static func append(_ node: MathNode, to nodes: inout [MathNode]) {
    switch (nodes.last, node) {
    case (.number(let before)?, .number(let digits)): nodes[nodes.count - 1] = .number(before + digits)
    // A digit that carries a script takes the digits before it along: the base of 10² is ten.
    case (.number(let before)?, .scripts(.number(let digits), let below, let above)):
      nodes[nodes.count - 1] = .scripts(.number(before + digits), below: below, above: above)
    default: nodes.append(node)
    }
  }

  // MARK: Scripts

  /// An atom and its scripts; nil for what leaves nothing.
  private mutating func scripted(_ token: TeXToken) throws(FormulaError) -> MathNode? {
    var base: MathNode
    switch token.kind {
    case .superscript, .subscripted, .character("'"):
      // Scripts with nothing before them: `{}_1`.
      stream.push(token)
      base = .empty
    default:
      guard let node = try atom(token) else { return nil }
      base = node
    }
    var limits: Bool?
    var below: MathNode?
    var above: MathNode?
    var primes = ""
    loop: while true {
      let next = try stream.next()
      switch next.kind {
      case .command("limits"): limits = true
      case .command("nolimits"): limits = false
      case .character("'"): primes += "′"
      case .superscript:
        guard above == nil else { throw error("double superscript", at: next) }
        above = try argument(of: next)
      case .subscripted:
        guard below == nil else { throw error("double subscript", at: next) }
        below = try argument(of: next)
      default:
        stream.push(next)
        break loop
      }
    }
    if !primes.isEmpty {
      let marks = primes.map { MathNode.symbol(MathOperator(text: String($0), atom: .ordinary)) }
      switch above {
      case nil: above = marks.count == 1 ? marks[0] : .row(marks)
      case .row(let nodes)?: above = .row(marks + nodes)
      case let node?: above = .row(marks + [node])
      }
    }
    guard below != nil || above != nil else { return base }
    switch base {
    case .symbol(let symbol) where symbol.atom == .large:
      if limits ?? symbol.movesLimits {
        return .limits(base, below: below, above: above, isMovable: limits == nil)
      }
    case .function(_, let movesLimits):
      if limits ?? movesLimits { return .limits(base, below: below, above: above, isMovable: limits == nil) }
    case .accent(_, let mark, _, _) where mark == "⏞" || mark == "⏟":
      return .limits(base, below: below, above: above, isMovable: false)
    case .limits(_, _, _, isMovable: false) where limits == true:
      return .limits(base, below: below, above: above, isMovable: false)
    default:
      if limits == true { return .limits(base, below: below, above: above, isMovable: false) }
    }
    return .scripts(base, below: below, above: above)
  }

  /// A group or a single atom.
  mutating func argument(of command: TeXToken) throws(FormulaError) -> MathNode {
    let token = try stream.next()
    switch token.kind {
    case .open: return try group(openedBy: token)
    case .end, .close, .alignment, .superscript, .subscripted:
      throw error("an argument is missing", at: command)
    case .command(let name) where ["right", "middle", "end", "\\"].contains(name):
      throw error("an argument is missing", at: command)
    default:
      depth += 1
      defer { depth -= 1 }
      guard depth < 100 else { throw error("nested more than 100 deep", at: token) }
      guard let node = try atom(token) else { throw error("an argument is missing", at: command) }
      return node
    }
  }

  mutating func group(openedBy open: TeXToken) throws(FormulaError) -> MathNode {
    let nodes: [MathNode]
    do { nodes = try row { $0 == .close || $0 == .end } }
    let close = try stream.next()
    guard close.kind == .close else { throw error("this '{' is never closed", at: open) }
    return nodes.count == 1 ? nodes[0].asOrdinary : .row(nodes)
  }

  // MARK: Atoms

  /// One atom, its scripts still to come; nil for a command that leaves nothing.
  private mutating func atom(_ token: TeXToken) throws(FormulaError) -> MathNode? {
    switch token.kind {
    case .open: return try group(openedBy: token)
    case .command(let name): return try command(name, token)
    case .character(let scalar): return try character(scalar, token)
    default: throw error("this is not expected here", at: token)
    }
  }

  private func character(_ scalar: Unicode.Scalar, _ token: TeXToken) throws(FormulaError) -> MathNode {
    if scalar.isTeXLetter { return letter(String(scalar), isUpright: false) }
    if ("0"..."9").contains(scalar) || scalar == "." { return .number(String(alphabet?.letter(scalar) ?? scalar)) }
    func symbol(_ text: String, _ atom: MathOperator.Class) -> MathNode {
      .symbol(MathOperator(text: text, atom: atom))
    }
    switch scalar {
    case "+": return symbol("+", .binary)
    case "-", "−": return symbol("−", .binary)
    case "*": return symbol("∗", .binary)
    case "/": return symbol("/", .ordinary)
    case "=", "<", ">", ":": return symbol(String(scalar), .relation)
    case "(", "[": return symbol(String(scalar), .opening)
    case ")", "]", "!", "?": return symbol(String(scalar), .closing)
    case ",", ";": return symbol(String(scalar), .punctuation)
    case "|": return symbol("|", .ordinary)
    case "~": return .space(0.25)
    case "@": return symbol("@", .ordinary)
    case "\"": return symbol("”", .ordinary)
    case "`": return symbol("‘", .ordinary)
    case "$": throw error("'$' stands inside a formula", at: token)
    case "#", "\0": throw error("'\(scalar == "#" ? "#" : "NUL")' stands inside a formula", at: token)
    default:
      if scalar.properties.isAlphabetic { return letter(String(scalar), isUpright: false) }
      return symbol(String(scalar), scalar.properties.isMath ? .relation : .ordinary)
    }
  }

  /// A letter in the alphabet in force.
  func letter(_ text: String, isUpright: Bool) -> MathNode {
    guard let alphabet else { return .identifier(text, isUpright: isUpright) }
    var styled = ""
    for scalar in text.unicodeScalars { styled.unicodeScalars.append(alphabet.letter(scalar)) }
    switch alphabet {
    case .italic: return .identifier(text, isUpright: false)
    // Capital Greek is slanted in no alphabet but bold italic.
    default: return .identifier(styled, isUpright: true)
    }
  }
}

extension MathNode {
  /// What stands in braces is an ordinary atom: `{,}` is no punctuation, `{=}` no relation.
  fileprivate var asOrdinary: MathNode {
    guard case .symbol(var symbol) = self, symbol.atom != .large else { return self }
    symbol.atom = .ordinary
    return .symbol(symbol)
  }
}

private let styles: [String: MathNode.MathStyle] = [
  "displaystyle": .display, "textstyle": .text, "scriptstyle": .script, "scriptscriptstyle": .scriptScript,
]

/// LaTeX 2.09's switches, which hold to the end of the group.
private let oldAlphabets: [String: MathAlphabet] = [
  "rm": .upright, "bf": .bold, "it": .italic, "sf": .sansSerif, "tt": .monospace, "cal": .script,
]
