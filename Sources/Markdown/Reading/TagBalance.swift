// Whether what tags open they also close, in the same paragraph or between the same blocks: a page is well-formed. Where HTML
// lets an author leave an end tag out, this says where it belongs.

/// The tags that are open, by what they stand in.
struct TagBalance {
  private struct Open {
    let tag: HTMLTag
    let index: Int
    /// The block of HTML that it stands in.
    let chunk: Int?
    /// The block that it stands in: a paragraph, a heading, or a block of HTML.
    let block: Tree.Node
    /// A tag in it ends in another block: so it does not end with its own.
    var reachesOn = false
  }

  private var open: [Tree.Node: [Open]] = [:]
  private(set) var ids: [(id: String, place: Place)] = []
  private(set) var findings = Findings()
  /// What browsers pass over and its author hardly means.
  private(set) var doubts: [MarkdownError] = []
  /// How many tags of a name are open, wherever.
  private var openNames: [String: Int] = [:]
  /// The block of HTML whose tags are being read.
  private var latestChunk: Int?

  /// How the tags are to be written, by their indices among what was lifted.
  struct Findings: Sendable {
    /// The `<p>`s that hold other blocks: in HTML they would end before the first.
    fileprivate(set) var widened: Set<Int> = []
    /// The opening tags whose end was left out: those that end before a tag, and with a block of HTML.
    fileprivate(set) var endsBefore: [Int: [Int]] = [:]
    fileprivate(set) var endsWith: [Int: [Int]] = [:]
    /// Those that end with the line's block, the innermost first, by the last of them to be opened.
    fileprivate(set) var endsWithBlock: [Int: [Int]] = [:]
    /// The tags that browsers pass over, or that say nothing: `<span>` alone.
    fileprivate(set) var ignored: Set<Int> = []
  }

  /// - Parameters:
  ///   - index: the tag's among what was lifted.
  ///   - parent: what it stands in.
  ///   - chunk: the block of HTML that it stands in.
  ///   - block: the same, or the paragraph.
  mutating func take(
    _ tag: HTMLTag, _ index: Int, in parent: Tree.Node, chunk: Int?, _ block: Tree.Node, _ source: SourceText
  ) throws(MarkdownError) {
    let isFirst = chunk != latestChunk
    if chunk != nil { latestChunk = chunk }
    // Within a line these are no blocks: `<p>` begins another line, a heading is in one already. `</img>` ends nothing.
    let isEndOfNothing = tag.isClosing && InertHTML.isVoid(tag.name)
    if isEndOfNothing || chunk == nil && (tag.name == "p" || HTMLTag.isHeading(tag.name)) {
      findings.ignored.insert(index)
      return
    }
    for id in tag.ids { ids.append((id, source.place(tag.range))) }
    if !tag.isClosing, let message = doubt(tag) {
      doubts.append(MarkdownError(place: source.place(tag.range), message: message))
    }
    var stack = open.removeValue(forKey: parent) ?? []
    defer { open[parent] = stack }
    guard tag.isClosing else {
      let ended = stack.count - TagBalance.count(endedBy: tag.name, chunk, stack)
      end(&stack, downTo: ended, before: index, chunk)
      if !tag.isEmpty {
        stack.append(Open(tag: tag, index: index, chunk: chunk, block: block))
        openNames[tag.name, default: 0] += 1
      }
      return
    }
    var depth = stack.count
    while depth > 0, stack[depth - 1].tag.name != tag.name,
      TagBalance.isOptional(stack[depth - 1].tag.name, before: tag.name)
    {
      depth -= 1
    }
    guard depth > 0, stack[depth - 1].tag.name == tag.name else {
      if depth > 0, stack.contains(where: { $0.tag.name == tag.name }) {
        throw TagBalance.unclosed(stack[depth - 1].tag, source)
      }
      // Before another block a paragraph has ended already; and what is open nowhere nothing can close. In a line, and where
      // a block begins with it, the author hardly means that.
      let isStray = chunk != nil && !isFirst && openNames[tag.name, default: 0] == 0
      guard tag.name == "p" || isStray else {
        throw MarkdownError(place: source.place(tag.range), message: "</\(tag.name)> closes nothing that is open here")
      }
      findings.ignored.insert(index)
      if tag.name != "p" {
        let message = "left out, as browsers do: </\(tag.name)> closes nothing that is open"
        doubts.append(MarkdownError(place: source.place(tag.range), message: message))
      }
      return
    }
    end(&stack, downTo: depth, before: index, chunk)
    guard let last = pop(&stack) else { return }
    if tag.name == "span", last.tag.attributes.isEmpty, last.chunk == chunk,
      source.place(last.tag.range).line == source.place(tag.range).line
    {
      findings.ignored.formUnion([last.index, index])
    }
    guard last.chunk != chunk else { return }
    if tag.name == "p" { findings.widened.formUnion([last.index, index]) }
    reachOn(&stack, from: last.chunk)
  }

  /// What browsers make of a tag that stands outside of what it is a part of, or closes itself.
  private func doubt(_ tag: HTMLTag) -> String? {
    if let around = TagBalance.parts[tag.name], !around.contains(where: { openNames[$0, default: 0] > 0 }) {
      return "<\(tag.name)> is a part of <\(around[0])>, and stands outside of one: browsers may show its words alone"
    }
    if tag.isEmpty, TagBalance.formatting.contains(tag.name) {
      return "closed here: to browsers <\(tag.name)/> goes on behind it: write <\(tag.name)>…</\(tag.name)>"
    }
    return nil
  }

  /// What parts of other elements stand in.
  private static let parts: [String: [String]] = [
    "td": ["table"], "th": ["table"], "tr": ["table"], "caption": ["table"], "col": ["table"], "colgroup": ["table"],
    "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "li": ["ul", "ol"], "dt": ["dl"], "dd": ["dl"],
    "summary": ["details"], "figcaption": ["figure"],
  ]

  private mutating func pop(_ stack: inout [Open]) -> Open? {
    guard let last = stack.popLast() else { return nil }
    openNames[last.tag.name, default: 1] -= 1
    return last
  }

  private func reachOn(_ stack: inout [Open], from chunk: Int?) {
    for position in stack.indices.reversed() {
      guard stack[position].chunk == chunk, !stack[position].reachesOn else { return }
      stack[position].reachesOn = true
    }
  }

  /// Ends the innermost elements, whose end tags were left out.
  private mutating func end(_ stack: inout [Open], downTo depth: Int, before index: Int, _ chunk: Int?) {
    while stack.count > depth, let last = pop(&stack) {
      if last.tag.name == "p", last.chunk != chunk, let own = last.chunk, !last.reachesOn {
        findings.endsWith[own, default: []].append(last.index)
      } else {
        if last.tag.name == "p", last.chunk != chunk { findings.widened.insert(last.index) }
        findings.endsBefore[index, default: []].append(last.index)
        if last.chunk != chunk { reachOn(&stack, from: last.chunk) }
      }
    }
  }

  /// The innermost tag that is open in a paragraph.
  func innermost(in parent: Tree.Node) -> HTMLTag? { open[parent]?.last?.tag }

  /// - Parameter isLast: whether nothing follows a block: then what is open in it ends with it, as in a browser. Otherwise
  ///   a browser would carry it on, to the end of the page.
  mutating func checkClosed(_ source: SourceText, isLast: (_ block: Tree.Node) -> Bool) throws(MarkdownError) {
    for (parent, var stack) in open {
      let innermost = stack.last
      while let last = stack.last {
        let isOptional = TagBalance.optional.contains(last.tag.name)
        // Where a link should end only its author knows.
        guard !last.reachesOn, isOptional && last.chunk != nil || last.tag.name != "a" && isLast(last.block) else {
          break
        }
        if !isOptional {
          let message = "ends with its block, as browsers have it: </\(last.tag.name)> is missing"
          doubts.append(MarkdownError(place: source.place(last.tag.range), message: message))
        }
        if let chunk = last.chunk {
          findings.endsWith[chunk, default: []].append(last.index)
        } else if let innermost, last.block == parent {
          findings.endsWithBlock[innermost.index, default: []].append(last.index)
        } else {
          break
        }
        stack.removeLast()
      }
      open[parent] = stack
    }
    let first = open.values.joined().min { $0.tag.range.lowerBound < $1.tag.range.lowerBound }
    guard let tag = first?.tag else { return }
    throw TagBalance.unclosed(tag, source)
  }

  private static func unclosed(_ tag: HTMLTag, _ source: SourceText) -> MarkdownError {
    MarkdownError(
      place: source.place(tag.range),
      message: "<\(tag.name)> is not closed where it stands: </\(tag.name)> is missing")
  }

  // MARK: HTML's rules (its section "Optional tags")

  private static let optional: Set = [
    "caption", "colgroup", "dd", "dt", "li", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]
  /// What a cell of a table ends with: HTML carries them on behind a paragraph, but not behind a cell.
  private static let formatting: Set = [
    "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// Whether an element may be open where another ends.
  private static func isOptional(_ name: String, before closing: String) -> Bool {
    optional.contains(name) || formatting.contains(name) && (closing == "td" || closing == "th")
  }

  private static let endingParagraphs: Set = [
    "article", "blockquote", "center", "details", "div", "dl", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "ol", "p", "pre", "section", "table", "ul",
  ]
  /// What ends before a tag, and what may stand open within that.
  private static let endedBefore: [String: (ended: Set<String>, within: Set<String>)] = {
    let row = (Set(["tr", "caption", "colgroup"]), Set(["td", "th", "p"]))
    let part = (Set(["thead", "tbody", "tfoot", "caption", "colgroup"]), Set(["tr", "td", "th", "p"]))
    let cell = (Set(["td", "th"]), Set(["p"]))
    let term = (Set(["dt", "dd"]), Set(["p"]))
    let reading = (Set(["rt", "rp"]), Set<String>())
    return [
      "li": (["li"], ["p"]), "dt": term, "dd": term, "tr": row, "td": cell, "th": cell, "thead": part, "tbody": part,
      "tfoot": part, "rt": reading, "rp": reading,
    ]
  }()

  /// How many of the innermost elements end before a tag.
  private static func count(endedBy name: String, _ chunk: Int?, _ stack: [Open]) -> Int {
    if endingParagraphs.contains(name) {
      guard let last = stack.last, last.tag.name == "p", last.chunk == chunk else { return 0 }
      return 1
    }
    guard let rule = endedBefore[name] else { return 0 }
    for (position, item) in stack.reversed().enumerated() {
      if rule.ended.contains(item.tag.name) { return position + 1 }
      guard rule.within.contains(item.tag.name) else { return 0 }
    }
    return 0
  }
}
