// Two sequences side by side: which elements of one are those of the other. Translations, passages, words and variables
// are compared with it.

/// A longest common subsequence of two sequences.
package struct Alignment {
  /// Indices of equal elements, both rising.
  package private(set) var pairs: [(Int, Int)] = []

  /// Longer stretches without a common element that is unique are not compared element by element.
  private static let maximumTable = 1 << 21

  package init<Element: Hashable>(_ a: [Element], _ b: [Element]) {
    align(a[...], b[...])
  }

  /// The stretches between the pairs: what each side has there that the other has not.
  package func gaps(_ countA: Int, _ countB: Int) -> [(a: Range<Int>, b: Range<Int>)] {
    var gaps: [(a: Range<Int>, b: Range<Int>)] = []
    var (i, j) = (0, 0)
    for (x, y) in pairs + [(countA, countB)] {
      if i < x || j < y { gaps.append((i..<x, j..<y)) }
      (i, j) = (x + 1, y + 1)
    }
    return gaps
  }

  private mutating func align<Element: Hashable>(_ a: ArraySlice<Element>, _ b: ArraySlice<Element>) {
    var (a, b) = (a, b)
    while let x = a.first, x == b.first {
      pairs.append((a.startIndex, b.startIndex))
      a = a.dropFirst()
      b = b.dropFirst()
    }
    var tail: [(Int, Int)] = []
    while let x = a.last, x == b.last {
      tail.append((a.endIndex - 1, b.endIndex - 1))
      a = a.dropLast()
      b = b.dropLast()
    }
    if !a.isEmpty && !b.isEmpty {
      if a.count <= Alignment.maximumTable / b.count {
        alignByTable(a, b)
      } else {
        alignByAnchors(a, b)
      }
    }
    pairs += tail.reversed()
  }

  /// The textbook's table of lengths, filled from the end so that the earliest pairs come out.
  private mutating func alignByTable<Element: Hashable>(_ a: ArraySlice<Element>, _ b: ArraySlice<Element>) {
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          a[a.startIndex + i] == b[b.startIndex + j]
          ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[a.startIndex + i] == b[b.startIndex + j] {
        pairs.append((a.startIndex + i, b.startIndex + j))
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// Elements that both sides have once, in a common order, and what lies between them ("patience").
  private mutating func alignByAnchors<Element: Hashable>(_ a: ArraySlice<Element>, _ b: ArraySlice<Element>) {
    func places(_ slice: ArraySlice<Element>) -> [Element: Int?] {
      var places: [Element: Int?] = [:]
      for index in slice.indices { places[slice[index]] = .some(places[slice[index]] == nil ? index : nil) }
      return places
    }
    let placesB = places(b)
    let placesA = places(a)
    let common = a.indices.compactMap { index -> (Int, Int)? in
      guard case .some(.some) = placesA[a[index]], case .some(.some(let other)) = placesB[a[index]] else { return nil }
      return (index, other)
    }
    guard !common.isEmpty else { return }
    var (i, j) = (a.startIndex, b.startIndex)
    for (x, y) in Alignment.longestRise(common) {
      align(a[i..<x], b[j..<y])
      pairs.append((x, y))
      (i, j) = (x + 1, y + 1)
    }
    align(a[i...], b[j...])
  }

  /// The longest subsequence whose second numbers rise.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    /// For each length, the pair that ends a rise of that length with the least number; and before each pair, the last one.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      let length = ends.partitioningIndex { pairs[$0].1 >= pair.1 }
      previous.append(length > 0 ? ends[length - 1] : nil)
      if length < ends.count { ends[length] = index } else { ends.append(index) }
    }
    var rise: [(Int, Int)] = []
    var current = ends.last
    while let index = current {
      rise.append(pairs[index])
      current = previous[index]
    }
    return rise.reversed()
  }
}
