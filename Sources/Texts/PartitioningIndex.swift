// Looking up by halves, under the name that swift-algorithms gives it.

extension RandomAccessCollection {
  /// The first index whose element satisfies the condition, in a collection of which all elements behind the first that
  /// does satisfy it, too; `endIndex` when none does.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var start = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(start, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        start = index(after: middle)
        count -= half + 1
      }
    }
    return start
  }
}
