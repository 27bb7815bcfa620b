// Rows with a label are numbered through the text, and `\ref` and `\eqref` look their numbers up.

import Formulas
import Markdown
import Texts

/// What the labels of a document's formulas stand for.
package struct FormulaReferences: Equatable, Sendable {
  /// By label.
  package private(set) var all: [String: Formula.Reference] = [:]
  /// What refers to a label that no row has.
  private(set) var missing: [Diagnostic] = []

  init() {}

  /// Before the lesson has run, labels that hold live numbers are let pass.
  ///
  /// - Parameter formulas: in the order of the text, with the indices of their inserts.
  /// - Throws: a label that two rows have.
  init(_ formulas: [(index: Int, formula: Formula)], in prose: Prose) throws(LessonError) {
    var areKnown = true
    let ids = prose.document.ids
    let given = prose.document.givenIDs
    // A row with a tag of its own uses up no number.
    var numbered = 0
    for (index, formula) in formulas {
      for (label, tag) in formula.labels {
        let isKnown = Formula.isKnown(label: label)
        areKnown = areKnown && isKnown
        guard all[label] == nil || !isKnown else {
          throw LessonError(
            prose.file.error("a second formula with the label '\(label)'", at: prose.document.inserts[index].place))
        }
        guard !given.contains(label) else {
          let message = "the label '\(label)' is already the id of something else"
          throw LessonError(prose.file.error(message, at: prose.document.inserts[index].place))
        }
        if tag == nil { numbered += 1 }
        var id = "formula-\(all.count + 1)"
        while ids.contains(id) { id += "-row" }
        all[label] = Formula.Reference(text: tag ?? "\(numbered)", id: id)
      }
    }
    guard areKnown else { return }
    for (index, formula) in formulas {
      for use in formula.uses where all[use.label] == nil && Formula.isKnown(label: use.label) {
        let hint = hint(for: use.label, among: all.keys.sorted())
        let place = prose.place(of: use.offset, length: use.length, in: formula, index)
        missing.append(prose.file.error("no formula has the label '\(use.label)'\(hint)", at: place))
      }
    }
  }
}

extension Prose {
  /// A place in a formula. Values have moved what stands behind them: then the formula as a whole is meant.
  fileprivate func place(of offset: Int, length: Int, in formula: Formula, _ index: Int) -> Place {
    let insert = document.inserts[index]
    guard case .formula(formula.body, _, _, _) = insert.kind else { return insert.place }
    return document.place(of: offset, length: length, in: index)
  }
}
