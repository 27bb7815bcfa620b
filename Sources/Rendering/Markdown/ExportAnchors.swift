// Where links within an export lead: GitHub and Jupyter make ids from headings themselves, each in its own way, and keep those
// of `<a id>`. A heading that they would call otherwise gets such an anchor: other lessons may lead to it, and know it by its
// id. In Jupyter they know it by Jupyter's name, where that is certain; there the page's own links want an anchor. So do cells
// that they lead to.

import Lessons
import Markdown
import Texts

struct ExportAnchors {
  /// The anchors of headings, by their inserts.
  private(set) var all: [Int: String] = [:]
  /// What ids of the page are called here, if it is not the same.
  private var names: [String: String] = [:]
  private let linked: Set<String>

  init(_ edition: Edition, isNotebook: Bool) {
    let document = edition.document
    linked = ExportAnchors.linked(document)
    if isNotebook {
      // A notebook that is read again gives the cell its id: the anchor before it is called otherwise.
      for id in edition.cells.lazy.map({ "cell-\($0.label)" }) where linked.contains(id) {
        var name = "at-\(id)"
        while document.ids.contains(name) { name += "-" }
        names[id] = name
      }
    }
    var headings: [(index: Int, id: String, isExplicit: Bool)] = []
    for (index, insert) in document.inserts.enumerated() {
      if case .heading(_, let id, let isExplicit, _) = insert.kind { headings.append((index, id, isExplicit)) }
    }
    guard !headings.isEmpty else { return }
    let owners = isNotebook ? [:] : ExportAnchors.owners(edition, headings.map(\.index))
    let certain = isNotebook ? JupyterHeadings(document, title: edition.title.words).names : [:]
    var used = document.ids
    let given = isNotebook ? document.givenIDs : []
    for (index, id, isExplicit) in headings {
      let owner = owners[id]
      // On GitHub an id that may be another's is of no use to other lessons.
      let isKnown = isNotebook ? certain[id] != nil : owner != nil
      guard isExplicit || !isKnown || (owner != index && linked.contains(id)) else { continue }
      // Its own id stands before it already: this is an export that has been read.
      if !isExplicit, !linked.contains(id), let end = id.lastIndex(of: "-"), given.contains(String(id[..<end])) {
        continue
      }
      var name = id
      if let owner, owner != index {
        while owners[name] != nil || (name != id && used.contains(name)) { name += "-section" }
        used.insert(name)
        names[id] = name
      }
      all[index] = name
    }
  }

  func name(of id: String) -> String { names[id] ?? id }

  /// What stands before a cell that something leads to.
  func anchor(ofCells cells: some Sequence<PlayedCell>) -> String {
    let ids = cells.map { "cell-\($0.label)" }.filter(linked.contains)
    return ids.isEmpty ? "" : ids.map { "<a id=\"\(name(of: $0))\"></a>" }.joined() + "\n\n"
  }

  /// A link's address: another place on the page may be called otherwise here.
  func address(_ written: String) -> String {
    guard written.hasPrefix("#"), let name = names[String(written.dropFirst())] else { return written }
    return "#\(name)"
  }

  /// The ids that GitHub makes, and the headings that get them; the title is none of them.
  private static func owners(_ edition: Edition, _ headings: [Int]) -> [String: Int] {
    var ids = HeadingIDs(explicit: [])
    var owners = [ids.id(for: edition.title.words): -1]
    for index in headings {
      let words = edition.document.words(of: index, edition.outcomes.words)
      guard HeadingIDs.areOf(words) else { continue }
      // What becomes of formulas is GitHub's secret.
      let isCertain = if case .heading(_, _, _, words) = edition.document.inserts[index].kind { true } else { false }
      owners[ids.id(for: words)] = isCertain && !holdsReference(edition.document, index) ? index : -1
    }
    return owners
  }

  /// Whether a heading has words that are the page's: those of references.
  private static func holdsReference(_ document: Document, _ heading: Int) -> Bool {
    let line = document.inserts[heading].place.line
    return document.inserts[(heading + 1)...].prefix { $0.place.line == line }.contains { insert in
      switch insert.kind {
      case .reference, .noteReference: true
      default: false
      }
    }
  }

  /// The ids to which links and references lead.
  private static func linked(_ document: Document) -> Set<String> {
    var ids: Set<String> = []
    for link in document.links where link.address.hasPrefix("#") {
      let name = String(link.address.dropFirst())
      ids.formUnion([name, name.percentDecoded])
    }
    for insert in document.inserts {
      if case .reference(let label, _) = insert.kind { ids.insert(label) }
    }
    return ids
  }
}
