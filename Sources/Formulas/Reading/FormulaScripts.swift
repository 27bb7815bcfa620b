// Sub- and superscripts, limits and primes: an atom and what hangs on it.

extension FormulaParser {
  /// An atom and its scripts; nil for what leaves nothing.
  mutating func scripted(_ token: TeXToken) throws(FormulaError) -> MathNode? {
    let bare: MathNode
    switch token.kind {
    case .superscript, .subscripted, .character("'"):
      // Scripts with nothing before them: `{}_1`.
      stream.push(token)
      bare = .empty
    default:
      if let digits = try number(token) {
        bare = digits
      } else if let node = try atom(token) {
        bare = node
      } else {
        return nil
      }
    }
    var limits: (token: TeXToken, areAbove: Bool)?
    var below: MathNode?
    var above: MathNode?
    var primes = ""
    /// Whether a superscript is still joined to them: TeX looks no further than the next sign.
    var isPrimed = false
    loop: while true {
      let next = try stream.next()
      switch next.kind {
      case .command("limits"): limits = (next, true)
      case .command("nolimits"): limits = (next, false)
      case .character("'"):
        guard above == nil, primes.isEmpty else { throw error("double superscript", at: next) }
        primes = "′"
        while stream.takes("'") { primes += "′" }
        isPrimed = true
        continue
      case .superscript:
        guard above == nil, primes.isEmpty || isPrimed else { throw error("double superscript", at: next) }
        above = try argument(of: next)
      case .subscripted:
        guard below == nil else { throw error("double subscript", at: next) }
        below = try argument(of: next)
      default:
        stream.push(next)
        break loop
      }
      isPrimed = false
    }
    if let limits, !bare.isLarge { throw limitsError(limits.token) }
    let base = primed(bare, primes, &above)
    guard below != nil || above != nil else { return base }
    guard limits?.areAbove ?? base.movesLimits else { return .scripts(base, below: below, above: above) }
    return .limits(base, below: below, above: above, isMovable: limits == nil && base.isLarge)
  }

  /// A base with its primes. Fonts have them raised, and browsers do not lower them for a superscript, so they stand
  /// beside the base, unless it is an operator.
  private func primed(_ base: MathNode, _ primes: String, _ above: inout MathNode?) -> MathNode {
    if primes.isEmpty { return base }
    let marks = MathNode.symbol(primes, .ordinary)
    guard base.isLarge || base == .empty else { return .row([base, marks]) }
    switch above {
    case nil: above = marks
    case .row(let nodes)?: above = .row([marks] + nodes)
    case let node?: above = .row([marks, node])
    }
    return base
  }

  func limitsError(_ token: TeXToken) -> FormulaError {
    error("'\(token.plainText)' wants an operator before it", at: token)
  }
}

extension MathNode {
  /// What takes `\limits`.
  fileprivate var isLarge: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom == .large
    case .function, .operation: true
    case .colored(let node, _), .sided(let node, _, _): node.isLarge
    default: false
    }
  }

  /// Whether its limits stand below and above in displays.
  fileprivate var movesLimits: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom == .large && symbol.movesLimits
    case .function(_, let movesLimits), .operation(_, let movesLimits): movesLimits
    case .accent(_, let accent): accent.takesLimits
    case .colored(let node, _), .sided(let node, _, _): node.movesLimits
    default: false
    }
  }
}
