// What links can lead to on a page: the ids that it has, and the other names that authors know them by.

import Formulas
import Markdown
import Texts

/// What links on the page itself can lead to.
struct PlacesOnPage {
  private(set) var ids: Set<String>
  /// In a notebook the headings' ids by Jupyter's names for them: their words as they are, with hyphens between them.
  private var headings: [String: String] = [:]
  /// The ids that authors have given to headings: in MyST a link may name them as they were written.
  private var given: Set<String> = []
  /// The ids of numbered formulas by their labels; the page's top by the id of a heading that became the title.
  private var labels: [String: String]
  /// Where the page is another lesson's: the section that a cell stands in, by the ids of both; empty above all of them.
  private var sections: [String: String] = [:]
  /// Where the page is another lesson's: what Jupyter calls its headings.
  private var jupyters: [String: String] = [:]

  init(_ prose: Prose, _ targets: Targets, _ cells: [Cell]) {
    ids = prose.document.ids.union(targets.all.values.map(\.id))
    labels = targets.all.mapValues(\.id)
    if let id = prose.titleID { labels[id] = "top" }
    for cell in cells { ids.insert("cell-\(cell.label)") }
    for case .heading(_, let id, true, _) in prose.document.inserts.lazy.map(\.kind) { given.insert(id) }
    guard prose.document.dialect == .notebook else {
      // GitHub's name for the title, which is a heading there.
      var ids = HeadingIDs(explicit: [])
      let name = ids.id(for: prose.title.words)
      if labels[name] == nil { labels[name] = "top" }
      return
    }
    headings[JupyterHeadings.name(of: prose.title.words)] = "top"
    for (index, insert) in prose.document.inserts.enumerated() {
      guard case .heading(_, let id, _, let text) = insert.kind else { continue }
      let name = JupyterHeadings.name(of: text)
      if headings[name] == nil || headings[name] == "top" { headings[name] = id }
      // With its formulas as they are written: what they become in an export is not certain to be the same.
      let whole = JupyterHeadings.name(of: prose.document.words(of: index) { tex, _ in "$\(tex)$" })
      if labels[whole] == nil { labels[whole] = id }
    }
  }

  /// The places on the page of a lesson that is not played now, found as its plan would find them; nil where its text has
  /// mistakes.
  ///
  /// - Parameters:
  ///   - cells: those that do not stand in its prose.
  ///   - figures: the pictures that it may ask for.
  init?(elsewhere prose: Prose, _ cells: [Cell], _ figures: [FigureKind]) {
    var macros = Macros()
    var formulas: [(index: Int, formula: Formula)] = []
    var pictures: [(index: Int, kind: FigureKind)] = []
    var labels = Set(cells.map(\.label))
    var sections: [String: String] = [:]
    var section = ""
    var count = 0
    for (index, insert) in prose.document.inserts.enumerated() {
      switch insert.kind {
      case .formula(let tex, _, let environment, _):
        guard let formula = try? Formula(tex, environment: environment, macros: &macros) else { return nil }
        formulas.append((index, formula))
      case .directive(let words, let body, _, _):
        if words.first == "python" {
          count += 1
          let given = words.dropFirst().first ?? CellReader.label(in: body)
          let label = given ?? Cell.unusedLabel(ofNumber: count, isUsed: labels.contains)
          labels.insert(label)
          sections["cell-\(label)"] = section
        } else if let name = words.first, figures.contains(FigureKind(name)) {
          pictures.append((index, FigureKind(name)))
        }
      case .heading(_, let id, _, _): section = id
      default: break
      }
    }
    guard let references = try? FormulaReferences(formulas, in: prose) else { return nil }
    self.init(prose, Targets(prose.document, references, pictures), [])
    for label in labels { ids.insert("cell-\(label)") }
    self.sections = sections
    jupyters = JupyterHeadings(prose.document, title: prose.title.words).names
    for case .heading(_, let id, true, _) in prose.document.inserts.lazy.map(\.kind) { jupyters[id] = nil }
  }

  /// What a link by a name leads to: an id of the page, and whether Jupyter itself knows the heading by this name; nil where
  /// nothing has it.
  func id(of name: String) -> (id: String, isJupyters: Bool)? {
    if name.isEmpty || name == "top" || ids.contains(name) { return (name, false) }
    if let id = headings[name] { return (id, true) }
    let label = PlaceLabel.id(of: name)
    if given.contains(label) { return (label, false) }
    // A formula's label is not its id.
    return labels[name].map { ($0, false) }
  }

  /// What is wrong with a name that only looks like one on the page: to browsers an accent is another if it is spelt otherwise.
  func problem(with name: String) -> String? {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let known =
      ids.firstIndex(of: name).map { ids[$0] } ?? headings.index(forKey: name).map { headings[$0].key }
      ?? labels.index(forKey: name).map { labels[$0].key }
    guard let known, !known.unicodeScalars.elementsEqual(name.unicodeScalars) else { return nil }
    let isLonger = known.unicodeScalars.count > name.unicodeScalars.count
    let sign = (isLonger ? known : name).unicodeScalars.first { $0.properties.canonicalCombiningClass != .notReordered }
    let spelling = sign.map { "a combining character (\($0.codePointName))" } ?? "another character"
    return isLonger ? "what looks like it is spelt there with \(spelling)" : "it is spelt here with \(spelling)"
  }

  /// What leads to an id on another lesson's page in Jupyter, which has its own names for headings and cells, as it stands in an
  /// address; nil for the id.
  func jupyterName(of id: String) -> String? {
    if sections[id] != nil { return "cell-id=\(String(id.dropFirst("cell-".count)).escapedForURL)" }
    return jupyters[id]?.escapedForURL
  }

  /// What leads to it on GitHub, which shows code under no name: a cell is found in its section.
  func gitHubName(of id: String) -> String? { sections[id] }
}
