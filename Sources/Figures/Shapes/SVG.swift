// The elements of a picture, one to a line, so that `git diff` shows which of them moved. Well-formed XML.

import Texts

/// The content of an `<svg>`, written element by element.
struct SVG {
  private(set) var text = ""

  /// Everything that `body` draws shares a class.
  mutating func group(_ name: String, _ body: (inout SVG) -> Void) {
    var inner = SVG()
    body(&inner)
    if !inner.text.isEmpty { text += "<g class=\"\(name)\">\n\(inner.text)</g>\n" }
  }

  mutating func path(_ path: SVGPath, _ name: String? = nil, strokeWidth: Double? = nil) {
    guard !path.isEmpty else { return }
    let style = name.map { " class=\"\($0)\"" } ?? ""
    let width = strokeWidth.map { " stroke-width=\"\(SVGPath.text($0))\"" } ?? ""
    text += "<path\(style)\(width) d=\"\(path.data)\"/>\n"
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String? = nil) {
    let style = name.map { " class=\"\($0)\"" } ?? ""
    text += "<rect\(style) x=\"\(SVGPath.text(x))\" y=\"\(SVGPath.text(y))\" width=\"\(SVGPath.text(width))\" "
    text += "height=\"\(SVGPath.text(height))\"/>\n"
  }

  /// - Parameters:
  ///   - x: where it begins; its middle or its end inside of groups of these names.
  ///   - y: the middle of its height.
  mutating func label(_ label: String, _ x: Double, _ y: Double) {
    let (x, y) = (SVGPath.text(x.rounded()), SVGPath.text((y + 4.5).rounded()))
    text += "<text x=\"\(x)\" y=\"\(y)\">\(label.escapedForXML)</text>\n"
  }
}
