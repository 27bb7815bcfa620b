// Fractions, scripts, limits and fences in MathML Core: what stands above, below and around.

extension MathMLWriter {
  mutating func writeFraction(_ above: MathNode, _ below: MathNode, _ style: MathNode.FractionStyle) {
    let attributes =
      switch style {
      case .plain: ""
      case .binomial: " linethickness=\"0\""
      case .ruled(let width): " linethickness=\"\(em(width))\""
      case .display: " displaystyle=\"true\" scriptlevel=\"0\""
      case .text: " displaystyle=\"false\" scriptlevel=\"0\""
      }
    let isSmall = isScript && style != .display && style != .text
    element("mfrac", attributes) { writer in
      writer.inStyle(isDisplay: false, isScript: isSmall) {
        $0.writeOne(above)
        $0.writeOne(below)
      }
    }
  }

  mutating func writeScripts(_ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ place: Place) {
    let name = below == nil ? "msup" : above == nil ? "msub" : "msubsup"
    element(name) {
      $0.writeBase(base, place)
      if let below { $0.script(below) }
      if let above { $0.script(above) }
    }
  }

  mutating func writeLimits(
    _ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ isMovable: Bool, _ place: Place
  ) {
    guard below != nil || above != nil else { return writeBase(base, place) }
    if isMovable && !isDisplay { return writeScripts(base, below, above, place) }
    let name = below == nil ? "mover" : above == nil ? "munder" : "munderover"
    element(name) {
      var place = place
      place.isBase = true
      $0.writeBase(base, place)
      if let below { $0.script(below, isAlone: false) }
      if let above { $0.script(above, isAlone: false) }
    }
  }

  private mutating func writeBase(_ base: MathNode, _ place: Place) {
    if case .symbol(let symbol) = base, symbol.movesLimits, place.isBase, !isDisplay {
      // \limits in a line of text.
      tag("mo", symbol.text, " movablelimits=\"false\"" + spacing(of: symbol, place))
    } else if base.isFixedSize {
      // A bare <mo> as a base keeps its own size in Chromium, whatever it is told.
      element("mrow") { $0.write(base, place) }
    } else if base.isEmbellished {
      write(base, place)
    } else {
      writeOne(base)
    }
  }

  mutating func writeFenced(_ open: String, _ pieces: [MathNode], _ middles: [String], _ close: String) {
    element("mrow") {
      if !open.isEmpty { $0.tag("mo", open, " stretchy=\"true\" form=\"prefix\"") }
      for (index, piece) in pieces.enumerated() {
        // Firefox does not measure sums when it stretches what is beside them: in a row of their own they count.
        if case .row(let nodes) = piece, nodes.count > 1, nodes.contains(where: \.isLargeOperator) {
          $0.write(piece)
        } else if case .row(let nodes) = piece {
          $0.write(nodes)
        } else {
          $0.write(piece)
        }
        if index < middles.count {
          $0.tag("mo", middles[index], " stretchy=\"true\" lspace=\"0.05em\" rspace=\"0.05em\"")
        }
      }
      if !close.isEmpty { $0.tag("mo", close, " stretchy=\"true\" form=\"postfix\"") }
    }
  }

  mutating func writeStyled(_ inner: MathNode, _ style: MathNode.MathStyle) {
    if style == .inText {
      guard isDisplay else { return writeOne(inner) }
      return element("mstyle", " displaystyle=\"false\"") { writer in
        writer.inStyle(isDisplay: false, isScript: false) { $0.writeOne(inner) }
      }
    }
    let level =
      switch style {
      case .display, .text, .inText: 0
      case .script: 1
      case .scriptScript: 2
      }
    element("mstyle", " displaystyle=\"\(style == .display)\" scriptlevel=\"\(level)\"") { writer in
      writer.inStyle(isDisplay: style == .display, isScript: level > 0, isDeep: level > 1) {
        if case .row(let nodes) = inner { $0.write(nodes) } else { $0.write(inner) }
      }
    }
  }
}

extension MathNode {
  /// A sum, product or integral, with or without limits.
  fileprivate var isLargeOperator: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom == .large
    case .scripts(let base, _, _), .limits(let base, _, _, _), .classed(let base, _), .operation(let base, _),
      .colored(let base, _):
      base.isLargeOperator
    default: false
    }
  }

  /// `\bigr)`.
  fileprivate var isFixedSize: Bool {
    guard case .symbol(let symbol) = self, case .fixed = symbol.stretch else { return false }
    return true
  }
}
