// What MathML Core has no element for, as styles of an <mrow>: lines, boxes, strokes, colors; and what <mpadded> moves.

extension MathMLWriter {
  /// Printers leave out backgrounds unless told otherwise.
  var printed: String { "-webkit-print-color-adjust: exact; print-color-adjust: exact" }

  func openingTag(of color: TeXColor) -> String { "<mrow style=\"color: \(ground.css(of: color))\">" }

  mutating func writeEnclosed(_ inner: MathNode, _ enclosure: MathNode.Enclosure) {
    switch enclosure {
    case .above, .below:
      let side = enclosure == .below ? "bottom" : "top"
      element("mrow", " style=\"border-\(side): 0.06em solid; padding-\(side): 0.15em\"") { $0.writeOne(inner) }
    case .aboveAndAfter:
      let style = "border: solid; border-width: 0.06em 0.06em 0 0; padding: 0.15em 0.1em 0 0"
      element("mrow", " style=\"\(style)\"") { $0.writeOne(inner) }
    case .box:
      element("mrow", " style=\"border: 1px solid; padding: 0.25em\"") { writer in
        writer.inStyle(isDisplay: true, isScript: false) {
          $0.element("mstyle", " displaystyle=\"true\"") { $0.writeOne(inner) }
        }
      }
    case .textBox: element("mrow", " style=\"border: 1px solid; padding: 0.25em\"") { $0.writeOne(inner) }
    case .rising: writeStruck(inner, ["to bottom right"])
    case .falling: writeStruck(inner, ["to top right"])
    case .crossed: writeStruck(inner, ["to bottom right", "to top right"])
    case .level: writeStruck(inner, ["to bottom"])
    case .filled(let background, let frame): writeFilled(inner, background, frame)
    }
  }

  /// A gradient's lines stand across its direction: what goes to the lower right draws a stroke that rises.
  private mutating func writeStruck(_ inner: MathNode, _ directions: [String]) {
    let strokes = directions.map { direction in
      "linear-gradient(\(direction), transparent calc(50% - 0.03em), currentColor 0 calc(50% + 0.03em), transparent 0)"
    }
    // A stroke through one low letter must still be seen to be slanted.
    let style = "background: \(strokes.joined(separator: ", ")); padding: 0.1em 0; \(printed)"
    element("mrow", " style=\"\(style)\"") { $0.writeOne(inner) }
  }

  /// In a filled box text is black, or white where black could not be read.
  private mutating func writeFilled(_ inner: MathNode, _ background: TeXColor, _ frame: TeXColor?) {
    let isDark = TeXColor.black.contrast(with: background) < TeXColor.leastContrast
    var style = "background: \(background.css); color: \((isDark ? TeXColor.white : .black).css)"
    // The frame stands on the page as well as in the box: it keeps the author's color, and what it says is said by the box.
    if let frame { style += "; border: 0.06em solid \(frame.css)" }
    let outer = ground
    ground = .filled(background)
    element("mrow", " style=\"\(style); padding: 0.2em; \(printed)\"") { $0.writeOne(inner) }
    ground = outer
  }

  mutating func writeSized(_ inner: MathNode, _ size: Double) {
    element("mstyle", " mathsize=\"\(em(size))\"") {
      if case .row(let nodes) = inner { $0.write(nodes) } else { $0.write(inner) }
    }
  }

  /// `voffset` moves what is seen alone; the room for it is padding on the side that it leaves.
  mutating func writeRaised(_ inner: MathNode, _ length: Double) {
    let side = length < 0 ? "bottom" : "top"
    element("mpadded", " voffset=\"\(em(length))\"") {
      $0.element("mrow", " style=\"padding-\(side): \($0.em(abs(length)))\"") { $0.writeOne(inner) }
    }
  }

  mutating func writeLapped(_ inner: MathNode, _ lap: MathNode.Lap) {
    let shift =
      switch lap {
      case .left: "-100%"
      case .center: "-50%"
      case .right: ""
      }
    element("mpadded", " width=\"0\"") { writer in
      if shift.isEmpty { return writer.writeOne(inner) }
      writer.element("mrow", " style=\"transform: translateX(\(shift))\"") { $0.writeOne(inner) }
    }
  }

  mutating func writeSided(_ base: MathNode, _ before: MathNode.Corners, _ after: MathNode.Corners) {
    element("mmultiscripts") {
      $0.writeOne(base)
      for node in [after.below, after.above] { $0.corner(node) }
      $0.output("<mprescripts/>")
      for node in [before.below, before.above] { $0.corner(node) }
    }
  }

  private mutating func corner(_ node: MathNode?) {
    if let node { script(node) } else { output("<mrow></mrow>") }
  }
}
