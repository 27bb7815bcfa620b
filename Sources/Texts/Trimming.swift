// What stands at the ends of a text and is not part of it, and what is too long to be shown whole.

extension BidirectionalCollection {
  /// Without the elements at the end that satisfy the condition.
  @inlinable
  package func trimmingSuffix(while condition: (Element) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex {
      let last = index(before: end)
      guard condition(self[last]) else { break }
      end = last
    }
    return self[startIndex..<end]
  }

  /// Without the elements at either end that satisfy the condition.
  @inlinable
  package func trimming(while condition: (Element) -> Bool) -> SubSequence.SubSequence
  where SubSequence: BidirectionalCollection {
    drop(while: condition).trimmingSuffix(while: condition)
  }
}

extension Sequence where Element: Equatable {
  /// How many of it stand in a row at most: a fence around them is longer.
  package func longestRun(of element: Element) -> Int {
    var longest = 0
    var run = 0
    for next in self {
      run = next == element ? run + 1 : 0
      longest = Swift.max(longest, run)
    }
    return longest
  }
}

extension StringProtocol {
  /// As many characters as there is room for, the last one `…` where there are more.
  package func shortened(to length: Int) -> String {
    dropFirst(length).isEmpty ? String(self) : prefix(length - 1) + "…"
  }
}
