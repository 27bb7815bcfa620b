// Whether what tags open they also close, in the same paragraph or between the same blocks: a page is well-formed.

/// The tags that are open, by what they stand in.
struct TagBalance {
  private struct Open {
    let tag: HTMLTag
    let index: Int
    /// The block of HTML that it stands in.
    let chunk: Int?
  }

  private var open: [Tree.Node: [Open]] = [:]
  /// The `<p>`s that hold other blocks: in HTML they would end before the first.
  private(set) var widened: Set<Int> = []
  private(set) var ids: [(id: String, place: Place)] = []

  /// - Parameters:
  ///   - index: the tag's among what was lifted.
  ///   - parent: what it stands in.
  ///   - chunk: the block of HTML that it stands in.
  mutating func take(
    _ tag: HTMLTag, _ index: Int, in parent: Tree.Node, chunk: Int?, _ source: SourceText
  ) throws(MarkdownError) {
    for id in tag.ids { ids.append((id, source.place(tag.range))) }
    guard !tag.isEmpty || tag.isClosing else { return }
    guard tag.isClosing else {
      open[parent, default: []].append(Open(tag: tag, index: index, chunk: chunk))
      return
    }
    guard let last = open[parent]?.popLast(), last.tag.name == tag.name else {
      throw MarkdownError(place: source.place(tag.range), message: "</\(tag.name)> closes nothing that is open here")
    }
    if tag.name == "p", last.chunk != chunk { widened.formUnion([last.index, index]) }
  }

  /// The innermost tag that is open in a paragraph.
  func innermost(in parent: Tree.Node) -> HTMLTag? { open[parent]?.last?.tag }

  func checkClosed(_ source: SourceText) throws(MarkdownError) {
    let first = open.values.joined().min { $0.tag.range.lowerBound < $1.tag.range.lowerBound }
    guard let tag = first?.tag else { return }
    throw MarkdownError(
      place: source.place(tag.range),
      message: "<\(tag.name)> is not closed where it stands: </\(tag.name)> is missing")
  }
}
