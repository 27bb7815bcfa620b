// What an author wrote in HTML, written again: in HTML and in Markdown, which shows it alike.

import CCmark
import Texts

extension Weaver {
  /// A tag within a line; nil where something else was lifted, and for one that says nothing.
  mutating func tag(_ index: Int, at node: Tree.Node) -> Tree.Node? {
    guard case .tag(let tag) = outline.lifted[index].kind else { return nil }
    if tag.name == "a" { isInAnchor = !tag.isClosing && tag["href"] != nil }
    if let open = outline.tags.endsWithBlock[index], let block = Tree.block(around: node) {
      cmark_node_append_child(block, Tree.custom(CMARK_NODE_CUSTOM_INLINE, ends(open)))
    }
    var text = text(of: tag, index, isInLink: isInAnchor || Tree.isInLink(node))
    if isBareList(tag), let block = Tree.block(around: node), cells.contains(block) { text = inCell(text, tag) }
    return text.isEmpty ? nil : Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)
  }

  /// Whether a tag opens a list that has the room around it that lists have in a text.
  private func isBareList(_ tag: HTMLTag) -> Bool {
    format == .html && !tag.isClosing && (tag.name == "ol" || tag.name == "ul") && tag["style"] == nil
  }

  /// The tag of a list in a table's cell, where it needs no room.
  private func inCell(_ text: String, _ tag: HTMLTag) -> String {
    guard text.hasPrefix("<\(tag.name)") else { return text }
    return "<\(tag.name) style=\"margin: 0\"" + text.dropFirst(tag.name.utf8.count + 1)
  }

  /// The tag, and before it the ends that its author left out.
  private func text(of tag: HTMLTag, _ index: Int, isInLink: Bool) -> String {
    if outline.tags.ignored.contains(index) { return tag.name == "p" && !tag.isClosing ? "<br />" : "" }
    return ends(outline.tags.endsBefore[index]) + own(tag, index, isInLink: isInLink)
  }

  private func ends(_ openings: [Int]?) -> String {
    (openings ?? []).filter { !flatTags.contains($0) }.map { index in
      guard case .tag(let tag) = outline.lifted[index].kind else { return "" }
      return "</\(outline.tags.widened.contains(index) ? "div" : tag.name)>"
    }.joined()
  }

  private func own(_ tag: HTMLTag, _ index: Int, isInLink: Bool) -> String {
    var target: String?
    if let address = tag.address {
      if tag.name == "img" {
        if let image = shown[address], !image.isThere {
          return AbsentImage(address: address, description: tag["alt"] ?? "").html(isInLink: isInLink)
        }
        target = shown[address]?.addressInTag
      } else if let new = addresses[address] {
        guard let new else { return tag.text(without: "href") }
        target = new
      }
    }
    if let own = outline.source(of: tag) { target = shown[own]?.addressInTag ?? own }
    let box = format == .html && InertHTML.isBlock(tag.name) ? PageClasses.box(tag["class"]) : nil
    return tag.text(as: outline.tags.widened.contains(index) ? "div" : nil, adding: box, target: target)
  }

  /// A block of HTML. Its lines stay together: a blank one would end it in Markdown.
  ///
  /// - Parameter chunk: its index among what was lifted.
  func html(_ text: String, _ chunk: Int, _ replacement: Replacement) -> String {
    var html = ""
    var beginsOtherwise = false
    var isInLink = false
    var first: HTMLTag?
    var isInCell = false
    for part in Mark.parts(of: text) {
      switch part {
      case .text(let text):
        if html.isEmpty, text.contains(where: { !$0.isWhitespace }) { beginsOtherwise = true }
        html += inHTML(CharacterReferences.decoded(text))
      case .lifted(let index):
        if case .comment = outline.lifted[index].kind, html.allSatisfy(\.isWhitespace) { beginsOtherwise = true }
        if case .tag(let tag) = outline.lifted[index].kind {
          first = first ?? tag
          if tag.name == "a" { isInLink = !tag.isClosing }
          if tag.name == "td" || tag.name == "th" { isInCell = !tag.isClosing }
          if let details = summaries[index], flatTags.contains(details) {
            html += tag.isClosing ? "</b></p>" : "<p><b>"
          } else if !flatTags.contains(index) {
            let text = self.text(of: tag, index, isInLink: isInLink)
            html += isInCell && isBareList(tag) ? inCell(text, tag) : text
          }
        } else if let insert = outline.insertOfLifted[index] {
          if html.isEmpty { beginsOtherwise = true }
          html += inserted(insert, replacement)
        }
      }
    }
    let end = ends(outline.tags.endsWith[chunk])
    // A tag begins a block of HTML if it stands alone on its line, or is one of a block.
    if !end.isEmpty, let first, !InertHTML.isBlock(first.name), !html.contains("\n") { html += "\n" }
    html += end
    // In <pre> a blank line is one; elsewhere it would end the block in Markdown.
    if !html.hasPrefix("<pre") {
      html = html.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    }
    // Markdown must take it for HTML, whatever stood before it.
    return format == .html || html.isEmpty || (html.hasPrefix("<") && !beginsOtherwise) ? html : "<!-- -->\(html)"
  }

  /// In Markdown's blocks of HTML a backslash escapes nothing, and backticks are text.
  private func inserted(_ insert: Int, _ replacement: Replacement) -> String {
    let text = replacement(insert, "")
    guard format != .html else { return text }
    guard case .inline = outline.inserts[insert].kind else {
      let formula = GitHubFormula.inHTML(text)
      // In TeX a comment runs to the line's end.
      return formula.contains("%") ? formula : MarkdownText.onOneLine(formula)
    }
    return inHTML(CharacterReferences.decoded(MarkdownText.unescaped(text)))
  }

  /// A text in a block of HTML. Formulas are looked for there, too: in what is written (JupyterLab), and in what it says, but there
  /// not across elements.
  private func inHTML(_ text: String) -> String {
    let text = text.escapedForXML
    guard format != .html, text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "\\") }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      // To GitHub one behind a backslash is none.
      case "$" where format == .notebook || !result.hasSuffix("\\"): result += "<span>&#36;</span>"
      case "\\" where format == .notebook: result += "<span>&#92;</span>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The tags around cells: in a notebook nothing can be.
  mutating func flattenTags(around cells: Set<Int>) {
    var open: [(index: Int, name: String)] = []
    for node in tree.nodes where Tree.type(node) == CMARK_NODE_HTML_BLOCK {
      guard let mark = Mark.lifted(in: Tree.literal(node)) else { continue }
      if let insert = outline.insertOfLifted[mark], cells.contains(insert) {
        for tag in open.reversed() {
          guard flatTags.insert(tag.index).inserted else { break }
        }
      }
      guard case .html(let text) = outline.lifted[mark].kind else { continue }
      for case .lifted(let index) in Mark.parts(of: text) {
        guard case .tag(let tag) = outline.lifted[index].kind, !outline.tags.ignored.contains(index) else { continue }
        open.removeLast(min(open.count, outline.tags.endsBefore[index]?.count ?? 0))
        if tag.name == "summary", let details = open.last(where: { $0.name == "details" }) {
          summaries[index] = details.index
        }
        if tag.isClosing {
          if let last = open.popLast(), flatTags.contains(last.index) { flatTags.insert(index) }
        } else if !tag.isEmpty {
          open.append((index, tag.name))
        }
      }
      open.removeLast(min(open.count, outline.tags.endsWith[mark]?.count ?? 0))
    }
  }

  /// Blank lines must stand around it, in lists, too.
  func loosenLists(around node: Tree.Node) {
    var ancestor = cmark_node_parent(node)
    while let current = ancestor {
      if Tree.type(current) == CMARK_NODE_LIST { cmark_node_set_list_tight(current, 0) }
      ancestor = cmark_node_parent(current)
    }
  }
}
