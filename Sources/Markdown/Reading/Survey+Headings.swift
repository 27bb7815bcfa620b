// The survey's end: headings get their ids once all that authors have given are known, and with them the blocks that hold
// others.

import CCmark

extension Survey {
  mutating func addHeadings(_ headings: [Tree.Node]) throws(MarkdownError) {
    var places: [String: Place] = [:]
    let ofHeadings = headings.compactMap { explicitIDs[Tree.line($0)].map { ($0.id, $0.place) } }
    let explicit = ofHeadings + containers.explicitIDs(in: source) + tags.ids + givenIDs.map { ($0.id, $0.place) }
    for (id, place) in explicit.sorted(by: { ($0.1.line, $0.1.column) < ($1.1.line, $1.1.column) }) {
      if let first = places[id] {
        throw MarkdownError(
          place: place, message: "id '\(id)' is already given at line \(first.line), column \(first.column)")
      }
      places[id] = place
    }
    var ids = HeadingIDs(explicit: places.keys)
    let highest = headings.map { Int(cmark_node_get_heading_level($0)) }.min() ?? topHeading
    let shift = max(0, topHeading - highest)
    for heading in headings {
      let line = Tree.line(heading)
      let (text, marked) = text(of: heading)
      let explicit = explicitIDs[line]?.id
      let range = rewritten.blocks[line] ?? range(ofLine: line)
      let level = Int(cmark_node_get_heading_level(heading)) + shift
      if level > 6 {
        let message =
          "of level 6 here, as there are no others and the title is the first: it looks like the level above it"
        doubt(message, at: source.place(range))
      }
      let kind = Insert.Kind.heading(
        level: min(level, 6),
        id: explicit ?? ids.id(for: written(text, range)),
        hasExplicitID: explicit != nil, text: text)
      found.append(Found(kind: kind, range: range, origin: .line(line), marked: marked))
    }
    try add(containers.inserts(&ids, in: source))
  }

  /// A heading with the hyphens of its negative numbers, of which GitHub makes its id.
  private func written(_ text: String, _ range: Range<Int>) -> String {
    guard text.unicodeScalars.contains("\u{2212}"), !source.scalars[range].contains("\u{2212}") else { return text }
    return text.replacing("\u{2212}", with: "-")
  }

  mutating func add(_ inserts: [(index: Int, kind: Insert.Kind)]) {
    for (index, kind) in inserts {
      found.append(Found(kind: kind, range: lifted[index].range, origin: .lifted(index)))
    }
  }

  func text(of heading: Tree.Node) -> (plain: String, marked: String?) {
    var text = ""
    for node in Tree.nodes(in: heading) {
      switch Tree.type(node) {
      case CMARK_NODE_TEXT where Tree.image(around: node).map({ $0 == heading }) ?? true:
        text += Tree.literal(node)
      case CMARK_NODE_CODE: text += Tree.literal(node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return Mark.isIn(text) ? (plain(text), text) : (text, nil)
  }

  private func plain(_ text: String) -> String {
    Mark.parts(of: text).map { part in
      guard case .lifted(let index) = part else {
        if case .text(let text) = part { return text }
        return ""
      }
      guard case .insert(.formula(let tex, _, _, _)) = lifted[index].kind else { return "" }
      return tex
    }.joined()
  }
}
