// MathNode → MathML Core. The typographic decisions are here: what browsers need to set a formula as TeX would.

import Texts

/// Writes one formula.
struct MathMLWriter {
  /// Whether sums carry their limits above and below, and fractions are large.
  var isDisplay: Bool
  /// Inside a sub- or superscript operators get no space around them.
  var isScript = false
  /// In a script of a script.
  var isDeep = false
  /// What colors must stand out from.
  var ground = Ground.page
  /// What `\ref` shows and links to, by label.
  let references: [String: Formula.Reference]
  private(set) var output = ""

  /// What the row around an operator wants of it.
  struct Place {
    var space = AtomSpace()
    /// A sign rather than an operation: −x.
    var isSign = false
    /// At a row's end the dictionary may have another form for the character.
    var isAtEnd = false
    /// Alone in a script no browser sets space around it.
    var isAlone = false
    /// Under or over it stands something, to which it must not grow.
    var isBase = false
  }

  init(isDisplay: Bool, references: [String: Formula.Reference]) {
    self.isDisplay = isDisplay
    self.references = references
  }

  mutating func written(_ node: MathNode) -> String {
    writeOne(node)
    return output
  }

  // MARK: Elements

  mutating func element(_ name: String, _ attributes: String = "", _ body: (inout MathMLWriter) -> Void) {
    output += "<\(name)\(attributes)>"
    body(&self)
    output += "</\(name)>"
  }

  mutating func output(_ element: String) { output += element }

  mutating func tag(_ name: String, _ text: String, _ attributes: String = "") {
    output += "<\(name)\(attributes)>\(text.escapedForXML)</\(name)>"
  }

  /// Something written in another style, the style restored.
  mutating func inStyle(isDisplay: Bool, isScript: Bool, isDeep: Bool? = nil, _ body: (inout MathMLWriter) -> Void) {
    let saved = (self.isDisplay, self.isScript, self.isDeep)
    (self.isDisplay, self.isScript, self.isDeep) = (isDisplay, isScript, isDeep ?? (isScript && self.isScript))
    body(&self)
    (self.isDisplay, self.isScript, self.isDeep) = saved
  }

  // MARK: Rows

  /// A row's nodes, side by side.
  ///
  /// - Parameter followsAtom: Whether the row continues what stands in the cell before.
  mutating func write(_ nodes: [MathNode], followsAtom: Bool = false) {
    let atoms = MathSpacing.atoms(of: nodes, isScript: isScript, followsAtom: followsAtom)
    var color: TeXColor?
    for (index, node) in nodes.enumerated() {
      // Neighbours of one color share their element.
      var node = node
      if case .colored(let inner, let own) = node {
        if own != color {
          if color != nil { output += "</mrow>" }
          output += openingTag(of: own)
        }
        (color, node) = (own, inner)
      } else if color != nil {
        output += "</mrow>"
        color = nil
      }
      let isFirst = index == 0 || nodes[index - 1].color != nodes[index].color
      let isLast = index == nodes.count - 1 || nodes[index + 1].color != nodes[index].color
      let place = Place(space: atoms[index].space, isSign: atoms[index].isSign, isAtEnd: isFirst || isLast)
      if node.isEmbellished {
        write(node, place)
      } else {
        writeSpace(place.space.left)
        write(node)
        writeSpace(place.space.right)
      }
    }
    if color != nil { output += "</mrow>" }
  }

  mutating func writeSpace(_ width: Double) {
    if width != 0 { output += "<mspace width=\"\(em(width))\"/>" }
  }

  /// One element, whatever the node: scripts and fractions count their children.
  mutating func writeOne(_ node: MathNode) {
    switch node {
    case .row(let nodes) where nodes.count == 1: writeOne(nodes[0])
    case .function: element("mrow") { $0.write(node) }
    default: write(node)
    }
  }

  mutating func script(_ node: MathNode, isAlone: Bool = true) {
    inStyle(isDisplay: false, isScript: true) {
      var inner = node
      while case .row(let nodes) = inner, nodes.count == 1 { inner = nodes[0] }
      if case .symbol(let symbol) = inner { $0.write(symbol, Place(isAlone: isAlone)) } else { $0.writeOne(inner) }
    }
  }

  // MARK: Nodes

  /// A node without a row around it, or one that is no operator.
  mutating func write(_ node: MathNode) { write(node, Place()) }

  mutating func write(_ node: MathNode, _ place: Place) {
    switch node {
    case .row(let nodes): element("mrow") { $0.write(nodes) }
    case .identifier(let text, let isUpright):
      tag("mi", text, isUpright && text.unicodeScalars.count == 1 && text.isSlantedByDefault ? normal : "")
    case .function(let name, _):
      tag("mi", name, name.unicodeScalars.count == 1 ? normal : "")
      output += "<mo>\u{2061}</mo>"
    case .number(let digits): tag("mn", digits)
    case .symbol(let symbol): write(symbol, place)
    case .text(let text, let style): writeText(text, style)
    case .operation(let inner, _), .classed(let inner, _):
      if inner.isEmbellished { write(inner, place) } else { writeOne(inner) }
    case .space(let width): writeSpace(width)
    case .rule(let width, let height):
      let style = "background: currentColor; \(printed)"
      output += "<mspace width=\"\(em(width))\" height=\"\(em(height))\" style=\"\(style)\"/>"
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
    case .scripts(let base, let below, let above): writeScripts(base, below, above, place)
    case .limits(let base, let below, let above, let isMovable): writeLimits(base, below, above, isMovable, place)
    case .accent(let base, let accent):
      element(accent.isBelow ? "munder" : "mover", accent.isBelow ? " accentunder=\"true\"" : " accent=\"true\"") {
        $0.writeOne(base)
        $0.tag("mo", accent.mark, " stretchy=\"\(accent.isStretchy)\"")
      }
    case .enclosed(let inner, let enclosure): writeEnclosed(inner, enclosure)
    case .colored(let inner, let color):
      output += openingTag(of: color)
      if case .row(let nodes) = inner { write(nodes) } else { write(inner, place) }
      output += "</mrow>"
    case .sided(let base, let before, let after): writeSided(base, before, after)
    case .fenced(let open, let pieces, let middles, let close): writeFenced(open, pieces, middles, close)
    case .table(let table): writeTable(table)
    case .styled(let inner, let style): writeStyled(inner, style)
    case .sized(let inner, let size): writeSized(inner, size)
    case .choice(let choices): writeOne(choices[isDisplay ? 0 : isDeep ? 3 : isScript ? 2 : 1])
    case .phantom(let inner, let hasWidth, let hasHeight):
      let lost = (hasWidth ? "" : " width=\"0\"") + (hasHeight ? "" : " height=\"0\" depth=\"0\"")
      if lost.isEmpty {
        element("mphantom") { $0.writeOne(inner) }
      } else {
        element("mpadded", lost) { $0.element("mphantom") { $0.writeOne(inner) } }
      }
    case .smashed(let inner, let losesHeight, let losesDepth):
      let lost = (losesHeight ? " height=\"0\"" : "") + (losesDepth ? " depth=\"0\"" : "")
      element("mpadded", lost) { $0.writeOne(inner) }
    case .raised(let inner, let length): writeRaised(inner, length)
    case .lapped(let inner, let lap): writeLapped(inner, lap)
    case .reference(let label, let hasParentheses):
      // No link: to a screen reader a formula is one thing, and nothing inside it can be reached.
      let text = references[label].map { hasParentheses ? "(\($0.text))" : $0.text }
      tag("mtext", text ?? "[\(label)]")
    }
  }

  private let normal = " mathvariant=\"normal\""

  private mutating func writeText(_ text: String, _ style: MathNode.TextStyle) {
    // MathML drops blanks at the ends.
    let kept = text.enumerated().map { index, character in
      character == " " && (index == 0 || index == text.count - 1) ? "\u{A0}" : character
    }
    let attribute =
      switch style {
      case .normal: ""
      case .bold: " style=\"font-weight: bold\""
      case .italic: " style=\"font-style: italic\""
      case .monospace: " style=\"font-family: monospace\""
      case .sansSerif: " style=\"font-family: sans-serif\""
      }
    tag("mtext", String(kept), attribute)
  }

  /// Four decimals at most, no exponent: `0.1667em`. The parser has bounded every length.
  func em(_ width: Double) -> String {
    let tenThousandths = Int((width * 10_000).rounded())
    let sign = tenThousandths < 0 ? "-" : ""
    let whole = tenThousandths.magnitude / 10_000
    var digits = String(tenThousandths.magnitude % 10_000)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole)\(digits.isEmpty ? "" : "." + digits)em"
  }

  // MARK: Operators

  private mutating func write(_ symbol: MathOperator, _ place: Place) {
    var attributes = ""
    switch symbol.stretch {
    case .toContent: attributes += " stretchy=\"true\""
    case .fixed(let size):
      attributes += " stretchy=\"true\" minsize=\"\(em(size))\" maxsize=\"\(em(size))\""
    case .none:
      if OperatorDictionary.stretches(symbol.text) || place.isBase && symbol.atom == .relation {
        attributes += " stretchy=\"false\""
      }
    }
    if symbol.isBold { attributes += " style=\"font-weight: bold\"" }
    tag("mo", symbol.text, attributes + spacing(of: symbol, place))
  }

  // Lists, since a text looks for another by asking for its type each time.
  private static let signs = ["+", "−", "±", "∓"]
  private static let bars = ["|", "‖"]

  /// The form and the space, where the browser would not choose them.
  func spacing(of symbol: MathOperator, _ place: Place) -> String {
    if place.isAlone { return "" }
    // The dictionary has the sign with no space, and readers of screens tell it from a subtraction.
    if place.isSign, MathMLWriter.signs.contains(symbol.text) { return " form=\"prefix\"" }
    if symbol.atom == .opening, MathMLWriter.bars.contains(symbol.text) { return " form=\"prefix\"" }
    if symbol.atom == .closing, symbol.text == "!" || MathMLWriter.bars.contains(symbol.text) {
      return " form=\"postfix\""
    }
    var attributes = ""
    if place.isAtEnd, !place.isSign, OperatorDictionary.hasManyForms(symbol.text) { attributes = " form=\"infix\"" }
    let usual = OperatorDictionary.space(symbol.text)
    let wanted = AtomSpace(left: place.space.left + symbol.margin, right: place.space.right + symbol.margin)
    if wanted.left != usual.left { attributes += " lspace=\"\(length(wanted.left))\"" }
    if wanted.right != usual.right { attributes += " rspace=\"\(length(wanted.right))\"" }
    return attributes
  }

  private func length(_ width: Double) -> String { width == 0 ? "0" : em(width) }
}

extension MathNode {
  fileprivate var color: TeXColor? { if case .colored(_, let color) = self { color } else { nil } }
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
