// The formulas of an HTML page, read in the order of the text: what one defines serves those behind it.

import Formulas
import Lessons
import Markdown
import Texts

/// An edition's formulas as MathML.
struct TypesetFormulas {
  private var formulas: [Int: Formula] = [:]
  private var references: [String: Formula.Reference] = [:]
  private let edition: Edition

  /// - Throws: What is wrong with a formula, or unsupported in it, and where.
  init(_ edition: Edition) throws(LessonError) {
    self.edition = edition
    var macros = Macros()
    for (index, insert) in edition.document.inserts.enumerated() {
      guard case .formula(_, _, let environment, _) = insert.kind, case .formula(let tex) = edition.outcomes[index]
      else { continue }
      let formula: Formula
      do {
        formula = try Formula(tex, environment: environment, macros: &macros)
      } catch {
        throw problem(error.message, error.offset, error.length, in: index)
      }
      formulas[index] = formula
      try number(formula, index)
    }
    for (index, formula) in formulas.sorted(by: { $0.key < $1.key }) {
      for use in formula.uses where references[use.label] == nil {
        let hint = hint(for: use.label, among: references.keys.sorted())
        throw problem("no formula has the label '\(use.label)'\(hint)", use.offset, use.length, in: index)
      }
    }
  }

  /// The HTML of the formula at an index of the document's inserts; a displayed one is a block.
  func html(_ index: Int) -> String {
    guard let formula = formulas[index], case .formula(_, let isDisplay, let environment, _) = insert(index) else {
      return ""
    }
    let isBlock = isDisplay || environment != nil
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

  /// Rows with a label and no tag are numbered through the text.
  private mutating func number(_ formula: Formula, _ index: Int) throws(LessonError) {
    for (label, tag) in formula.labels {
      guard references[label] == nil else { throw problem("a second formula with the label '\(label)'", in: index) }
      let number = references.count + 1
      references[label] = Formula.Reference(text: tag ?? "\(number)", id: "formula-\(number)")
    }
  }

  private func insert(_ index: Int) -> Insert.Kind { edition.document.inserts[index].kind }

  /// An error in a formula. Values have moved what stands behind them: then the formula as a whole is meant.
  private func problem(_ message: String, _ offset: Int = 0, _ length: Int? = nil, in index: Int) -> LessonError {
    if case .formula(let tex, _, _, _) = insert(index), case .formula(tex) = edition.outcomes[index], let length {
      return edition.problem(message, at: edition.document.place(of: offset, length: length, in: index))
    }
    return edition.problem(message, at: edition.document.inserts[index].place)
  }
}
