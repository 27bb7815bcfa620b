// The texts of Markdown, escaped where they would be read as markup. Live values are part of the line that they stand in.

import CCmark
import Texts

extension Weaver {
  /// cmark escapes every `#`, `_` and `!`, and knows nothing of dollars: the text is escaped here, and sparingly.
  func escapeTexts() {
    // What has been taken into a line is gone.
    var joined: Set<Tree.Node> = []
    let counts = signs()
    for node in tree.nodes where !joined.contains(node) {
      let type = Tree.type(node)
      if values.contains(node) || (type == CMARK_NODE_TEXT && !Tree.isAutolinkText(node)) {
        let run = run(from: node)
        joined.formUnion(run)
        escape(run, counts)
      } else if type == CMARK_NODE_TEXT {
        // An address as it is.
        guard let link = cmark_node_parent(node), !MarkdownText.mayStandInBrackets(Tree.literal(node)) else { continue }
        let text = BareAddress.escaped(Tree.literal(node).unicodeScalars)
        let address = BareAddress.escaped(Tree.url(link).unicodeScalars)
        Tree.replace(link, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, "[\(text)](<\(address)>)")])
      } else if type == CMARK_NODE_LINEBREAK {
        // A backslash can be seen, two blanks at a line's end cannot; a heading and a caption have one line.
        let isInHeading = Tree.block(around: node).map { Tree.type($0) == CMARK_NODE_HEADING } ?? false
        let backslash = isInHeading || Tree.isInImage(node) ? nil : Tree.custom(CMARK_NODE_CUSTOM_INLINE, "\\")
        Tree.replace(node, by: [backslash, cmark_node_new(CMARK_NODE_SOFTBREAK)])
      } else if type == CMARK_NODE_CODE {
        // A blank before the brace keeps it from being read as a live value.
        let code = Array(Tree.literal(node).unicodeScalars)
        if format == .notebook, code.contains("|"), Tree.block(around: node).map(cells.contains) ?? false {
          // In code nbconvert shows the backslash that keeps a bar from ending the cell.
          let text = Tree.literal(node).escapedForMarkdown.replacing("\\|", with: "&#124;")
          Tree.replace(node, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, "<code>\(text)</code>")])
          continue
        }
        guard InlineScanner.liveCode(code, code.indices) != nil else { continue }
        let ticks = String(repeating: "`", count: code.longestRun(of: "`") + 1)
        let text = "\(ticks) \(Tree.literal(node)) \(ticks)"
        Tree.replace(node, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)])
      }
    }
  }

  /// A live value as Markdown.
  private func written(_ value: Tree.Node) -> String { String(cString: cmark_node_get_on_enter(value)) }

  /// How many tildes and dollars stand in each block that has some; a formula has two, and what is struck out.
  private func signs() -> [Tree.Node: (tildes: Int, dollars: Int)] {
    var counts: [Tree.Node: (tildes: Int, dollars: Int)] = [:]
    for node in tree.nodes {
      var tildes = 0
      var dollars = 0
      switch Tree.type(node) {
      case let type where type == CMARK_NODE_TEXT || values.contains(node):
        for byte in (type == CMARK_NODE_TEXT ? Tree.literal(node) : written(node)).utf8 {
          if byte == UInt8(ascii: "~") { tildes += 1 }
          if byte == UInt8(ascii: "$") { dollars += 1 }
        }
      // What is struck out has its own.
      case CMARK_NODE_CUSTOM_INLINE where cmark_node_first_child(node) != nil: tildes = 2
      case CMARK_NODE_CUSTOM_INLINE:
        if cmark_node_get_on_enter(node).pointee == CChar(bitPattern: UInt8(ascii: "$")) { dollars = 2 }
      default: break
      }
      guard tildes + dollars > 0, let block = Tree.block(around: node) else { continue }
      counts[block, default: (0, 0)].tildes += tildes
      counts[block, default: (0, 0)].dollars += dollars
    }
    return counts
  }

  /// Texts and live values without anything between them.
  private func run(from first: Tree.Node) -> [Tree.Node] {
    var run = [first]
    while let last = run.last, let next = cmark_node_next(last),
      values.contains(next) || Tree.type(next) == CMARK_NODE_TEXT
    {
      run.append(next)
    }
    return run
  }

  /// Writes a run as one text: what a value and the text behind it make together may look like a list or a heading.
  ///
  /// - Parameter counts: how many tildes and dollars each block has.
  private func escape(_ run: [Tree.Node], _ counts: [Tree.Node: (tildes: Int, dollars: Int)]) {
    var text = ""
    var around = MarkdownText.Surroundings(run[0], cells)
    if let last = run.last { around.isLineEnd = MarkdownText.Surroundings(last, cells).isLineEnd }
    let hasValue = run.contains(where: values.contains)
    let mayHoldTags = Tree.image(around: run[0]).map(figureImages.contains) ?? true
    if !counts.isEmpty, let block = Tree.block(around: run[0]), let count = counts[block] {
      around.mayStrike = count.tildes > 1
      around.mayTypeset = count.dollars > 1 && mayHoldTags
    }
    for node in run {
      if values.contains(node) {
        text += MarkdownText.partingDollars(written(node), around)
      } else {
        var own = MarkdownText.Surroundings(node, cells)
        own.isInRun = hasValue
        (own.mayStrike, own.mayTypeset) = (around.mayStrike, around.mayTypeset)
        text += MarkdownText.escaped(Tree.literal(node), own)
      }
    }
    if format == .notebook, mayHoldTags { text = MarkdownText.partingTeX(text) }
    if let parent = cmark_node_parent(run[0]), Tree.type(parent).rawValue > CMARK_NODE_LAST_BLOCK.rawValue {
      text = MarkdownText.keepingEdges(
        text, start: cmark_node_previous(run[0]) == nil,
        end: run.last.map { cmark_node_next($0) == nil } ?? false)
    }
    if hasValue { text = MarkdownText.keepingLine(text, around) }
    cmark_node_insert_before(run[0], Tree.custom(CMARK_NODE_CUSTOM_INLINE, text))
    run.forEach(Tree.remove)
  }
}
