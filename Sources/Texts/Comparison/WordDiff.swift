// Two versions of a passage, word by word: `the [-old-]{+new+} words`.

/// What has changed in a passage.
package struct WordDiff {
  private let old: [Substring]
  private let new: [Substring]
  private let pairs: [(Int, Int)]
  private let gaps: [(a: Range<Int>, b: Range<Int>)]

  package init(_ old: String, _ new: String) {
    self.old = old.split(separator: " ")
    self.new = new.split(separator: " ")
    let alignment = Alignment(self.old, self.new)
    pairs = alignment.pairs
    gaps = alignment.gaps(self.old.count, self.new.count)
  }

  /// From 0, nothing in common, to 1, the same words.
  package var similarity: Double { Double(2 * pairs.count) / Double(max(1, old.count + new.count)) }

  /// How many unchanged words are shown on either side of a change, and how wide the lines are.
  private static let context = 6
  private static let width = 96

  /// The changes among their neighbours, in lines for a terminal.
  package var lines: [String] {
    var words: [String] = []
    var position = 0
    for (number, gap) in gaps.enumerated() {
      append(new[position..<gap.b.lowerBound], isFirst: number == 0, isLast: false, to: &words)
      var change = ""
      if !gap.a.isEmpty { change += "[-\(old[gap.a].joined(separator: " "))-]" }
      if !gap.b.isEmpty { change += "{+\(new[gap.b].joined(separator: " "))+}" }
      words += change.split(separator: " ").map(String.init)
      position = gap.b.upperBound
    }
    append(new[position...], isFirst: false, isLast: true, to: &words)
    return WordDiff.wrapped(words)
  }

  /// The first change on either side, among its neighbours: for words that are signs themselves.
  package var firstChange: (old: String, new: String)? {
    guard let gap = gaps.first else { return nil }
    func shown(_ words: [Substring], _ range: Range<Int>) -> String {
      let start = max(0, range.lowerBound - WordDiff.context)
      let end = min(words.count, range.upperBound + WordDiff.context)
      return (start > 0 ? "… " : "") + words[start..<end].joined(separator: " ") + (end < words.count ? " …" : "")
    }
    return (shown(old, gap.a), shown(new, gap.b))
  }

  private func append(_ same: ArraySlice<Substring>, isFirst: Bool, isLast: Bool, to words: inout [String]) {
    let before = isFirst ? 0 : WordDiff.context
    let after = isLast ? 0 : WordDiff.context
    guard same.count > before + after + 1 else {
      words += same.map(String.init)
      return
    }
    words += same.prefix(before).map(String.init) + ["…"] + same.suffix(after).map(String.init)
  }

  private static func wrapped(_ words: [String]) -> [String] {
    var lines = [""]
    for word in words {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + word.count >= width { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " " + word
    }
    return lines
  }
}
