// MathNode → MathML Core. The typographic decisions are here: what browsers need to set a formula as TeX would.

/// Writes one formula.
struct MathMLWriter {
  /// Whether sums carry their limits above and below, and fractions are large.
  private var isDisplay: Bool
  /// Inside a sub- or superscript operators get no space around them.
  private var isScript = false
  /// What `\ref` shows and links to, by label.
  let references: [String: Formula.Reference]
  private var output = ""

  init(isDisplay: Bool, references: [String: Formula.Reference]) {
    self.isDisplay = isDisplay
    self.references = references
  }

  mutating func written(_ node: MathNode) -> String {
    write(node)
    return output
  }

  // MARK: Rows

  /// What stood before, for signs and for the space around names of functions.
  private enum Before { case nothing, ordinary, opening, closing, operation, function }

  private mutating func write(_ nodes: [MathNode]) {
    var before = Before.nothing
    for (index, node) in nodes.enumerated() {
      let after = index + 1 < nodes.count ? nodes[index + 1] : nil
      let kind = node.kind
      if kind == .function, before == .ordinary || before == .closing || before == .function, !isScript {
        output += thinSpace
      }
      if case .symbol(let symbol) = node, symbol.atom == .binary {
        // A sign, not an operation: nothing stands before it, or an operation, or an opening bracket.
        let isUnary = before != .ordinary && before != .closing && before != .function
        write(symbol, isUnary: isUnary)
        before = .operation
        continue
      }
      write(node)
      if kind == .function, let after, !after.isDelimiter, !isScript { output += thinSpace }
      switch kind {
      case .space: break
      case .function: before = after?.isDelimiter == true ? .ordinary : .function
      case .ordinary: before = .ordinary
      case .opening: before = .opening
      case .closing: before = .closing
      case .operation: before = .operation
      }
    }
  }

  private let thinSpace = "<mspace width=\"0.1667em\"/>"

  /// One element, whatever the node: scripts and fractions count their children.
  private mutating func writeOne(_ node: MathNode) {
    switch node {
    case .row(let nodes):
      if nodes.count == 1 { return writeOne(nodes[0]) }
      element("mrow") { $0.write(nodes) }
    case .function: element("mrow") { $0.write(node) }
    case .symbol(let symbol) where symbol.atom == .binary || symbol.atom == .relation:
      // Alone in a script or an argument, a sign is a symbol: 0⁺.
      tag("mo", symbol.text, " lspace=\"0\" rspace=\"0\"")
    default: write(node)
    }
  }

  private mutating func element(_ name: String, _ attributes: String = "", _ body: (inout MathMLWriter) -> Void) {
    output += "<\(name)\(attributes)>"
    body(&self)
    output += "</\(name)>"
  }

  private mutating func tag(_ name: String, _ text: String, _ attributes: String = "") {
    output += "<\(name)\(attributes)>\(Formula.escaped(text))</\(name)>"
  }

  private mutating func script(_ node: MathNode) {
    let saved = (isScript, isDisplay)
    (isScript, isDisplay) = (true, false)
    writeOne(node)
    (isScript, isDisplay) = saved
  }

  // MARK: Nodes

  private mutating func write(_ node: MathNode) {
    switch node {
    case .row(let nodes): element("mrow") { $0.write(nodes) }
    case .identifier(let text, let isUpright):
      tag("mi", text, isUpright && text.unicodeScalars.count == 1 && text.isSlantedByDefault ? normal : "")
    case .function(let name, _):
      tag("mi", name, name.unicodeScalars.count == 1 ? normal : "")
      output += "<mo>\u{2061}</mo>"
    case .number(let digits): tag("mn", digits)
    case .symbol(let symbol): write(symbol, isUnary: false)
    case .text(let text, let style):
      // MathML drops blanks at the ends.
      let kept = text.enumerated().map { index, character in
        character == " " && (index == 0 || index == text.count - 1) ? "\u{A0}" : character
      }
      tag("mtext", String(kept), textStyle(style))
    case .space(let width): output += "<mspace width=\"\(em(width))\"/>"
    case .fraction(let above, let below, let style): writeFraction(above, below, style)
    case .root(let radicand, let degree):
      if let degree {
        element("mroot") {
          $0.writeOne(radicand)
          $0.script(degree)
        }
      } else {
        element("msqrt") { $0.writeOne(radicand) }
      }
    case .scripts(let base, let below, let above): writeScripts(base, below, above)
    case .limits(let base, let below, let above, let isMovable): writeLimits(base, below, above, isMovable)
    case .accent(let base, let mark, let isStretchy, let isBelow):
      element(isBelow ? "munder" : "mover", isBelow ? " accentunder=\"true\"" : " accent=\"true\"") {
        $0.writeOne(base)
        $0.tag("mo", mark, isStretchy ? " stretchy=\"true\"" : " stretchy=\"false\"")
      }
    case .fenced(let open, let pieces, let middles, let close): writeFenced(open, pieces, middles, close)
    case .table(let table): writeTable(table)
    case .styled(let inner, let style): writeStyled(inner, style)
    case .phantom(let inner, let hasWidth, let hasHeight):
      let lost = (hasWidth ? "" : " width=\"0\"") + (hasHeight ? "" : " height=\"0\" depth=\"0\"")
      if lost.isEmpty {
        element("mphantom") { $0.writeOne(inner) }
      } else {
        element("mpadded", lost) { $0.element("mphantom") { $0.writeOne(inner) } }
      }
    case .boxed(let inner):
      element("mrow", " style=\"border: 1px solid; padding: 0.2em 0.3em\"") { $0.writeOne(inner) }
    case .reference(let label, let hasParentheses):
      let reference = references[label]
      let text = reference?.text ?? "?"
      element("mrow", reference.map { " href=\"#\(Formula.escaped($0.id))\"" } ?? "") {
        $0.tag("mtext", hasParentheses ? "(\(text))" : text)
      }
    }
  }

  private let normal = " mathvariant=\"normal\""

  private func textStyle(_ style: MathNode.TextStyle) -> String {
    switch style {
    case .normal: ""
    case .bold: " style=\"font-weight: bold\""
    case .italic: " style=\"font-style: italic\""
    case .monospace: " style=\"font-family: monospace\""
    case .sansSerif: " style=\"font-family: sans-serif\""
    }
  }

  /// Four decimals at most, no exponent: `0.1667em`.
  private func em(_ width: Double) -> String {
    let tenThousandths = Int((width * 10_000).rounded())
    let sign = tenThousandths < 0 ? "-" : ""
    let whole = tenThousandths.magnitude / 10_000
    var digits = String(tenThousandths.magnitude % 10_000)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole)\(digits.isEmpty ? "" : "." + digits)em"
  }

  private mutating func write(_ symbol: MathOperator, isUnary: Bool) {
    var attributes = ""
    if let size = symbol.size, size > 0 {
      attributes = " stretchy=\"true\" minsize=\"\(em(size))\" maxsize=\"\(em(size))\""
      if symbol.atom == .opening { attributes += " form=\"prefix\"" }
      if symbol.atom == .closing { attributes += " form=\"postfix\"" }
      if symbol.atom == .ordinary { attributes += " lspace=\"0\" rspace=\"0\"" }
    } else {
      switch symbol.atom {
      case .ordinary:
        attributes = symbol.text == "′" || symbol.text == "‵" ? "" : " lspace=\"0\" rspace=\"0\""
        if "|∣∥".contains(symbol.text) { attributes = " stretchy=\"false\"" + attributes }
      case .large: if isScript { attributes = " lspace=\"0\" rspace=\"0\"" }
      case .binary where isUnary: attributes = " form=\"prefix\""
      case .binary, .relation:
        if symbol.size == 0 {
          attributes = " stretchy=\"true\""
        } else if isScript {
          attributes = " lspace=\"0\" rspace=\"0\""
        } else if let space = unusualSpace(symbol) {
          attributes = space
        }
        if "∣∥|".contains(symbol.text) { attributes = " stretchy=\"false\"" + attributes }
      case .opening: attributes = " stretchy=\"false\" form=\"prefix\""
      case .closing: attributes = " stretchy=\"false\" form=\"postfix\""
      case .punctuation: attributes = isScript ? " lspace=\"0\" rspace=\"0\"" : " separator=\"true\""
      }
    }
    tag("mo", symbol.text, attributes)
  }

  /// The space of TeX's class, where MathML's operator dictionary has the character as something else.
  private func unusualSpace(_ symbol: MathOperator) -> String? {
    switch (symbol.atom, symbol.text) {
    case (.binary, "mod"), (.binary, "∗"), (.binary, "⋆"), (.binary, "⋄"), (.binary, "∙"), (.binary, "†"),
      (.binary, "‡"), (.binary, "∖"), (.binary, "∘"), (.binary, "⋅"):
      " lspace=\"0.2222em\" rspace=\"0.2222em\""
    case (.relation, "∣"), (.relation, "∥"), (.relation, ":"), (.relation, "⊥"), (.relation, "|"):
      " lspace=\"0.2778em\" rspace=\"0.2778em\""
    case (.binary, "<"), (.binary, ">"), (.binary, "="): " lspace=\"0.2222em\" rspace=\"0.2222em\""
    default: nil
    }
  }

  private mutating func writeFraction(_ above: MathNode, _ below: MathNode, _ style: MathNode.FractionStyle) {
    let saved = isDisplay
    defer { isDisplay = saved }
    var attributes = style == .binomial ? " linethickness=\"0\"" : ""
    if style == .display {
      attributes = " displaystyle=\"true\" scriptlevel=\"0\""
    } else if style == .text {
      attributes = " displaystyle=\"false\" scriptlevel=\"0\""
    }
    element("mfrac", attributes) {
      $0.isDisplay = false
      $0.writeOne(above)
      $0.writeOne(below)
    }
  }

  private mutating func writeScripts(_ base: MathNode, _ below: MathNode?, _ above: MathNode?) {
    let name = below == nil ? "msup" : above == nil ? "msub" : "msubsup"
    element(name) {
      $0.writeBase(base)
      if let below { $0.script(below) }
      if let above { $0.script(above) }
    }
  }

  private mutating func writeLimits(_ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ isMovable: Bool) {
    guard below != nil || above != nil else { return writeOne(base) }
    if isMovable && !isDisplay { return writeScripts(base, below, above) }
    let name = below == nil ? "mover" : above == nil ? "munder" : "munderover"
    element(name) {
      $0.writeBase(base)
      if let below { $0.script(below) }
      if let above { $0.script(above) }
    }
  }

  private mutating func writeBase(_ base: MathNode) {
    switch base {
    case .symbol(let symbol) where symbol.atom == .large: tag("mo", symbol.text, " movablelimits=\"false\"")
    case .symbol(let symbol): write(symbol, isUnary: false)
    default: writeOne(base)
    }
  }

  private mutating func writeFenced(_ open: String, _ pieces: [MathNode], _ middles: [String], _ close: String) {
    element("mrow") {
      if !open.isEmpty { $0.tag("mo", open, " stretchy=\"true\" form=\"prefix\"") }
      for (index, piece) in pieces.enumerated() {
        if case .row(let nodes) = piece { $0.write(nodes) } else { $0.write(piece) }
        if index < middles.count {
          $0.tag("mo", middles[index], " stretchy=\"true\" lspace=\"0.05em\" rspace=\"0.05em\"")
        }
      }
      if !close.isEmpty { $0.tag("mo", close, " stretchy=\"true\" form=\"postfix\"") }
    }
  }

  private mutating func writeStyled(_ inner: MathNode, _ style: MathNode.MathStyle) {
    let saved = isDisplay
    defer { isDisplay = saved }
    isDisplay = style == .display
    let level =
      switch style {
      case .display, .text: 0
      case .script: 1
      case .scriptScript: 2
      }
    element("mstyle", " displaystyle=\"\(isDisplay)\" scriptlevel=\"\(level)\"") {
      if case .row(let nodes) = inner { $0.write(nodes) } else { $0.write(inner) }
    }
  }

  // MARK: Tables

  private mutating func writeTable(_ table: MathTable) {
    let saved = isDisplay
    defer { isDisplay = saved }
    isDisplay = table.kind == .aligned || table.kind == .centered
    let hasTags = table.rows.contains { $0.tag != nil }
    let attributes =
      isDisplay ? " displaystyle=\"true\"" : table.kind == .smallMatrix ? " scriptlevel=\"1\"" : ""
    let references = references
    element("mtable", attributes) {
      for (number, row) in table.rows.enumerated() {
        let reference = row.label.flatMap { $0.isEmpty ? nil : references[$0] }
        $0.element("mtr", reference.map { " id=\"\(Formula.escaped($0.id))\"" } ?? "") {
          for (column, cell) in row.cells.enumerated() {
            $0.element("mtd", " style=\"\(table.cellStyle(row: number, column: column))\"") {
              $0.writeCell(cell, followsColumn: table.kind == .aligned && column % 2 == 1)
            }
          }
          if hasTags {
            $0.element("mtd", " style=\"padding: 0.25em 0 0.25em 2em; text-align: right\"") {
              if let text = row.tag ?? reference.map({ "(\($0.text))" }) { $0.tag("mtext", text) }
            }
          }
        }
      }
    }
  }

  /// In an aligned table's even column something stands before the cell: its first sign is an operation.
  private mutating func writeCell(_ cell: MathNode, followsColumn: Bool) {
    guard case .row(let nodes) = cell else { return write(cell) }
    if followsColumn, case .symbol(let symbol)? = nodes.first, symbol.atom == .binary || symbol.atom == .relation {
      write([.empty] + nodes)
    } else {
      write(nodes)
    }
  }
}

extension MathTable {
  fileprivate func cellStyle(row: Int, column: Int) -> String {
    let alignment: Alignment =
      switch kind {
      case .aligned: column % 2 == 0 ? .right : .left
      case .cases: .left
      case .array: alignments.isEmpty ? .center : alignments[Swift.min(column, alignments.count - 1)]
      case .centered, .matrix, .smallMatrix: .center
      }
    var padding =
      switch kind {
      // Between the pairs of an aligned table stands a quad; inside a pair nothing.
      case .aligned: column > 0 && column % 2 == 0 ? "0.25em 0 0.25em 2em" : "0.25em 0"
      case .centered: "0.25em 0"
      case .cases: column == 0 ? "0.15em 0" : "0.15em 0 0.15em 1em"
      case .smallMatrix: "0.05em 0.25em"
      case .matrix, .array: "0.1em 0.5em"
      }
    padding = "padding: \(padding); text-align: \(alignment.rawValue)"
    if columnLines.contains(column) { padding += "; border-left: 1px solid" }
    if columnLines.contains(column + 1), column == (rows[row].cells.count - 1) {
      padding += "; border-right: 1px solid"
    }
    if rowLines.contains(row) { padding += "; border-top: 1px solid" }
    return padding
  }
}

extension MathNode {
  fileprivate enum RowKind { case ordinary, opening, closing, operation, function, space }

  /// What the node is to its neighbours in a row.
  fileprivate var kind: RowKind {
    switch self {
    case .function: return .function
    case .scripts(let base, _, _), .limits(let base, _, _, _):
      if case .function = base { return .function }
      let kind = base.kind
      return kind == .opening ? .ordinary : kind
    case .space, .phantom: return .space
    case .symbol(let symbol):
      switch symbol.atom {
      case .ordinary: return .ordinary
      case .opening: return .opening
      case .closing: return .closing
      case .binary, .relation, .punctuation, .large: return .operation
      }
    default: return .ordinary
    }
  }

  /// What needs no space after a function's name: `\log(`, `\log\left(`.
  fileprivate var isDelimiter: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom != .ordinary
    case .fenced, .space: true
    default: false
    }
  }
}

extension String {
  /// A single letter is slanted unless told otherwise, but only letters that have a slanted form.
  fileprivate var isSlantedByDefault: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x131, 0x237, 0x391...0x3A9, 0x3B1...0x3C9, 0x2202, 0x2207, 0x3D1, 0x3D5, 0x3D6,
      0x3F0, 0x3F1, 0x3F4, 0x3F5:
      return true
    default: return false
    }
  }
}
