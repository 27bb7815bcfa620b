// Blocks that hold others, and the notes, which every format shows at its end.

import CCmark
import Texts

extension Weaver {
  mutating func enter(_ group: Tree.Node, _ index: Int) {
    if let insert = outline.insertOfLifted[index], case .note = outline.inserts[insert].kind {
      notes[insert] = group
    } else {
      groups.append((group, index))
      if openElements == 0, standsFree(group) { alerts.insert(index) }
      if let title = Tree.title(of: group, outline.lifted[index].kind) { titles.insert(title) }
    }
  }

  /// Elements of the author's that a block of HTML opens and closes.
  mutating func countElements(_ text: String) {
    for case .lifted(let part) in Mark.parts(of: text) {
      guard case .tag(let tag) = outline.lifted[part].kind, !tag.isEmpty, Weaver.blockElements.contains(tag.name) else {
        continue
      }
      openElements += tag.isClosing ? -1 : 1
    }
  }

  /// Those whose end no author may leave out.
  private static let blockElements: Set = [
    "article", "blockquote", "center", "details", "div", "dl", "figure", "ol", "section", "table", "ul",
  ]

  /// Whether nothing is around a group, or only what becomes no element.
  private func standsFree(_ group: Tree.Node) -> Bool {
    guard let parent = cmark_node_parent(group) else { return false }
    if parent == tree.root { return true }
    guard let insert = Tree.group(parent).flatMap({ outline.insertOfLifted[$0] }),
      case .container(let container) = outline.inserts[insert].kind, case .exercise = container.kind
    else { return false }
    return standsFree(parent)
  }

  /// Puts around a group what the page says stands there.
  func dress(_ group: Tree.Node, _ index: Int, _ replacement: Replacement) {
    guard let insert = outline.insertOfLifted[index], case .container(let container) = outline.inserts[insert].kind
    else {
      return
    }
    var title = ""
    if let heading = Tree.title(of: group, outline.lifted[index].kind) {
      title = inner(heading)
      Tree.remove(heading)
    }
    if format == .html {
      let (start, end) = Weaver.halves(replacement(insert, title))
      cmark_node_set_on_enter(group, start)
      cmark_node_set_on_exit(group, end)
      return
    }
    if case .callout(let callout, _) = container.kind {
      let isEmpty = title.isEmpty && cmark_node_first_child(group) == nil
      let isAlert = format == .markdown && alerts.contains(index) && !isEmpty
      let name = "[!\(callout.rawValue.uppercased())]" + (title.isEmpty ? "" : "\n" + title.strongInMarkdown)
      if isAlert, let id = container.id {
        cmark_node_insert_before(group, block("<a id=\"\(id.escapedForXML)\"></a>"))
      }
      quote(
        group,
        isAlert ? name : MarkdownText.trimmed(Weaver.halves(replacement(insert, title)).start, start: true, end: true))
    } else {
      let (start, end) = Weaver.halves(replacement(insert, title))
      open(
        group, MarkdownText.trimmed(start, start: true, end: true), MarkdownText.trimmed(end, start: true, end: true))
    }
  }

  /// What stands before a group's content, and behind it.
  private static func halves(_ text: String) -> (start: String, end: String) {
    guard let mark = text.unicodeScalars.firstIndex(of: Mark.content) else { return (text, "") }
    return (String(text[..<mark]), String(text[text.unicodeScalars.index(after: mark)...]))
  }

  /// A group as a quote that begins with these lines.
  private func quote(_ group: Tree.Node, _ head: String) {
    let quote = cmark_node_new(CMARK_NODE_BLOCK_QUOTE)
    cmark_node_append_child(quote, block(head))
    while let child = cmark_node_first_child(group) { cmark_node_append_child(quote, child) }
    Tree.replace(group, by: [quote])
  }

  /// A group as blocks between two texts. Blank lines must stand between them, in lists, too.
  func open(_ group: Tree.Node, _ start: String, _ end: String) {
    loosenLists(around: group)
    if !start.isEmpty { cmark_node_insert_before(group, block(start)) }
    if !end.isEmpty { cmark_node_insert_after(group, block(end)) }
    while let child = cmark_node_first_child(group) { cmark_node_insert_before(group, child) }
    Tree.remove(group)
  }

  // MARK: Notes

  /// A reference in Markdown's own words; nil where the page says how it looks.
  func noteReference(_ insert: Int) -> Tree.Node? {
    guard format != .html, case .noteReference(let number, let use, _) = outline.inserts[insert].kind else {
      return nil
    }
    let text =
      format == .markdown
      ? "[^\(number)]" : "<sup id=\"\(NoteID.reference(number, use))\">[\(number)](#\(NoteID.note(number)))</sup>"
    return Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)
  }

  /// What follows the text: the notes, in the order of their numbers.
  func noteSection(_ section: (String) -> String, _ replacement: Replacement) -> String {
    guard !outline.notes.isEmpty else { return "" }
    switch format {
    case .html:
      return section(outline.notes.map { replacement($0, notes[$0].map(content) ?? "") }.joined())
    case .markdown:
      return outline.notes.enumerated().map { number, insert in
        let lines = (notes[insert].map(content) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let indent = String(repeating: " ", count: BlockScanner.bodyWidth)
        let text = lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
        // A list that began behind the label would begin farther left than its other items.
        let isList = lines.first?.first == " "
        return "\n[^\(number + 1)]:\(isList ? "\n" : " ")"
          + (MarkdownText.trimmed(text, start: !isList, end: true)) + "\n"
      }.joined()
    case .notebook:
      return "\n---\n\n" + noteList
    }
  }

  /// A note's blocks, rendered.
  private func content(of note: Tree.Node) -> String {
    let document = cmark_node_new(CMARK_NODE_DOCUMENT)
    while let child = cmark_node_first_child(note) { cmark_node_append_child(document, child) }
    guard let document else { return "" }
    defer { cmark_node_free(document) }
    return render(document)
  }

  /// Jupyter knows no notes: a list, whose items lead back.
  private var noteList: String {
    guard let document = cmark_node_new(CMARK_NODE_DOCUMENT), let list = cmark_node_new(CMARK_NODE_LIST) else {
      return ""
    }
    defer { cmark_node_free(document) }
    cmark_node_set_list_type(list, CMARK_ORDERED_LIST)
    cmark_node_set_list_start(list, 1)
    cmark_node_set_list_tight(list, 0)
    cmark_node_append_child(document, list)
    for insert in outline.notes {
      guard case .note(let number, let uses, _) = outline.inserts[insert].kind, let note = notes[insert],
        let item = cmark_node_new(CMARK_NODE_ITEM)
      else { continue }
      while let child = cmark_node_first_child(note) { cmark_node_append_child(item, child) }
      let anchor = Tree.custom(CMARK_NODE_CUSTOM_INLINE, "<a id=\"\(NoteID.note(number))\"></a>")
      if let first = cmark_node_first_child(item), Tree.type(first) == CMARK_NODE_PARAGRAPH, !Tree.isBlock(first) {
        cmark_node_prepend_child(first, anchor)
      } else {
        let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
        cmark_node_append_child(paragraph, anchor)
        cmark_node_prepend_child(item, paragraph)
      }
      let links = (1...uses).map { "\u{A0}[↩](#\(NoteID.reference(number, $0)))" }.joined()
      var end = cmark_node_last_child(item)
      while let list = end, [CMARK_NODE_LIST, CMARK_NODE_ITEM].contains(Tree.type(list)) {
        end = cmark_node_last_child(list)
      }
      if let last = end, Tree.type(last) == CMARK_NODE_PARAGRAPH, !Tree.isBlock(last) {
        cmark_node_append_child(last, Tree.custom(CMARK_NODE_CUSTOM_INLINE, links))
      } else {
        cmark_node_append_child(item, block(String(links.dropFirst())))
      }
      cmark_node_append_child(list, item)
    }
    guard LongList.isLong(list) else { return render(document) }
    LongList.split(list)
    return LongList.joined(render(document))
  }
}

/// The ids of notes and of what refers to them. No heading's id has a dot.
package enum NoteID {
  package static func note(_ number: some CustomStringConvertible) -> String { "fn.\(number)" }
  package static func reference(_ number: Int, _ use: Int) -> String { "fnref.\(number).\(use)" }
}
