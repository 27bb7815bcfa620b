// What the references of a text lead to: numbered formulas, figures, tables and exercises, sections. The numbers are given here.

import Formulas
import Markdown
import Texts

/// What a reference leads to.
package enum Target: Equatable, Sendable {
  case formula(Formula.Reference)
  case figure(number: Int, id: String)
  case table(number: Int, id: String)
  case exercise(number: Int, id: String)
  /// What its heading says; references in it have their words from the page.
  case section(title: [WordsPart], id: String)

  /// The element's id on the page.
  package var id: String {
    switch self {
    case .formula(let reference): reference.id
    case .figure(_, let id), .table(_, let id), .exercise(_, let id), .section(_, let id): id
    }
  }
}

/// What can be referred to in one language's text.
package struct Targets: Sendable {
  /// By label.
  package private(set) var all: [String: Target] = [:]
  /// The figures, by the indices of their inserts: in the order of the text, the lesson's pictures and the author's alike.
  package private(set) var figures: [Int: (number: Int, id: String)] = [:]
  /// The numbers of the tables that have captions, by the indices of their inserts.
  package private(set) var tables: [Int: Int] = [:]

  /// - Parameters:
  ///   - pictures: with the indices of their inserts.
  ///   - words: what stands in titles for formulas and live values; these are not known before the lesson has run.
  init(
    _ document: Document, _ formulas: FormulaReferences, _ pictures: [(index: Int, kind: FigureKind)],
    words: Words = { tex, _ in Formula.words(tex) }
  ) {
    let ids = document.ids
    let kinds = Dictionary(uniqueKeysWithValues: pictures.map { ($0.index, $0.kind) })
    for (index, insert) in document.inserts.enumerated() {
      let number = figures.count + 1
      if case .heading(_, let id, _, _) = insert.kind {
        all[id] = .section(title: document.wordParts(of: index, words), id: id)
      } else if case .figure(let id, _) = insert.kind {
        figures[index] = (number, id ?? "")
        if let id { all[id] = .figure(number: number, id: id) }
      } else if case .table(let id, _) = insert.kind {
        let number = tables.count + 1
        tables[index] = number
        if let id { all[id] = .table(number: number, id: id) }
      } else if case .container(let container) = insert.kind {
        if case .exercise(let number) = container.kind, let id = container.id {
          all[id] = .exercise(number: number, id: id)
        }
      } else if let kind = kinds[index] {
        let label = "fig-\(kind.name)"
        var id = label
        while ids.contains(id) { id += "-picture" }
        figures[index] = (number, id)
        if all[label] == nil { all[label] = .figure(number: number, id: id) }
      }
    }
    for (label, reference) in formulas.all { all[label] = .formula(reference) }
  }

  /// What a label stands for: as it was written, or as the id that MyST makes of it.
  package subscript(label: String) -> Target? { all[label] ?? all[PlaceLabel.id(of: label)] }

  /// References to nothing.
  func problems(in prose: Prose) -> [Diagnostic] {
    prose.document.inserts.compactMap { insert in
      guard case .reference(let label, _) = insert.kind, self[label] == nil else { return nil }
      return prose.file.error(
        "no formula, figure, table, exercise or section has the label '\(label)'\(advice(label, prose.document))",
        at: insert.place)
    }
  }

  private func advice(_ label: String, _ document: Document) -> String {
    if document.ids.contains(label) {
      let link = "write a link: [words](#\(label))"
      guard QuartoPrefix(of: label) == .figure else { return ": what has this id has no number, so \(link)" }
      return ": what has this id is no figure (\(QuartoPrefix.figureRule)); otherwise \(link)"
    }
    if document.hasLabel(label) {
      return ": a label between blocks, '(\(label))=', names the heading below it and nothing else"
    }
    return hint(for: label, among: all.keys.sorted())
  }
}
