// The formulas of an HTML page: MathML, in what lets the wide ones scroll.

import Formulas
import Lessons
import Texts

/// An edition's formulas as MathML.
struct TypesetFormulas {
  let edition: Edition

  /// The HTML of a formula; a displayed one is a block.
  func html(_ formula: Formula, isDisplay: Bool) -> String {
    TypesetFormulas.html(
      formula, isBlock: isDisplay || formula.environment != nil, references: edition.references.all)
  }

  static func html(_ formula: Formula, isBlock: Bool, references: [String: Formula.Reference]) -> String {
    let mathML = formula.mathML(isDisplay: isBlock, references: references)
    // What may be wider than a phone scrolls sideways, and the keyboard must reach it.
    let isNarrow = mathML.visibleLength <= TypesetFormulas.narrow
    switch (isBlock, isNarrow) {
    case (true, true): return "<div class=\"math-display\">\(mathML)</div>\n"
    case (true, false): return "<div class=\"math-display\" tabindex=\"0\">\(mathML)</div>\n"
    case (false, true): return mathML
    case (false, false): return "<math class=\"wide\" tabindex=\"0\"\(mathML.dropFirst("<math".count))"
    }
  }

  /// This many characters of a formula fit the narrowest window (320 pixels), whatever they are.
  private static let narrow = 20
}
