// The backtick runs of a text: where a code span that opens at a run is closed (CommonMark, "Code spans").

import Texts

struct CodeSpans {
  /// The starts of the maximal runs, by their length, in order.
  private var starts: [Int: [Int]] = [:]
  private let text: [Unicode.Scalar]
  private let end: Int

  init() {
    text = []
    end = 0
  }

  init(_ text: [Unicode.Scalar], from start: Int, to end: Int) {
    self.text = text
    self.end = end
    var index = start
    while index < end {
      guard text[index] == "`" else {
        index += 1
        continue
      }
      let run = Self.run(in: text, at: index, to: end)
      starts[run.count, default: []].append(index)
      index = run.upperBound
    }
  }

  static func run(in text: [Unicode.Scalar], at start: Int, to end: Int) -> Range<Int> {
    var index = start
    while index < end, text[index] == "`" { index += 1 }
    return start..<index
  }

  /// The start of the first run of the same length after the one at `start`.
  func closing(ofRunAt start: Int) -> Int? {
    let run = Self.run(in: text, at: start, to: end)
    guard let runs = starts[run.count] else { return nil }
    let next = runs.partitioningIndex { $0 >= run.upperBound }
    return next < runs.count ? runs[next] : nil
  }
}
