// The formulas of an HTML page: MathML, in what lets the wide ones scroll.

import Dress
import Formulas
import Lessons
import Texts

/// An edition's formulas as MathML.
struct TypesetFormulas {
  let edition: Edition
  let texts: PageTexts

  /// The HTML of a formula; a displayed one is a block.
  func html(_ formula: Formula, isDisplay: Bool) -> String {
    TypesetFormulas.html(
      formula, isBlock: isDisplay || formula.environment != nil, references: edition.references.all,
      title: formula.expressions.isEmpty
        ? nil : texts.filled(.value, [("expression", formula.expressions.joined(separator: "; "))]))
  }

  /// Nothing, where it is nothing but definitions.
  ///
  /// - Parameter title: what its live numbers were computed from. A touch of the formula shows it, as that of a value does.
  static func html(
    _ formula: Formula, isBlock: Bool, references: [String: Formula.Reference], title: String? = nil
  ) -> String {
    guard !formula.isHollow else { return "" }
    let mathML = formula.mathML(isDisplay: isBlock, references: references)
    let length = mathML.visibleLength
    // A formula may be nothing but a blank, or a reference.
    let title = length == 0 || mathML.hasPrefix("<a ") ? "" : title.map { " title=\"\($0.escapedForXML)\"" } ?? ""
    // What may be wider than a phone scrolls sideways, and the keyboard must reach it.
    let isNarrow = length <= TypesetFormulas.narrow
    let index = isNarrow ? title.isEmpty ? "" : " tabindex=\"-1\"" : " tabindex=\"0\""
    guard !isBlock else { return "<div class=\"math-display\"\(index)\(title)>\(mathML)</div>\n" }
    let html = isNarrow ? mathML : "<math class=\"wide\" tabindex=\"0\"\(mathML.dropFirst("<math".count))"
    return title.isEmpty ? html : "<span class=\"value\" tabindex=\"-1\"\(title)>\(html)</span>"
  }

  /// This many characters of a formula fit the narrowest window (320 pixels), whatever they are.
  private static let narrow = 20
}
