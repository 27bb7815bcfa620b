// list.sort and sorted. Up to 63 elements take the same comparisons as CPython's listsort, so that even with NaN, or
// with an error half-way, the outcome is the same; longer lists are merged, which is the same for any consistent order.

extension Interpreter {
  /// The values in ascending order (descending, if `reverse`), equal ones in the order they came in.
  func sorted(_ values: [Value], key: Value, reverse: Bool) throws(PythonError) -> [Value] {
    try Meter.charge(values.count &* (Int.bitWidth - values.count.leadingZeroBitCount))
    if case .none = key {
      if let ints = Interpreter.ints(values) {
        // Equal ones cannot be told apart.
        return (reverse ? ints.sorted(by: >) : ints.sorted()).map { .int($0) }
      }
      var sorted = reverse ? values.reversed() : values
      if Interpreter.areStrings(values) {
        try stableSort(&sorted) { (a, b) throws(PythonError) in
          guard case .string(let x) = a, case .string(let y) = b else { return false }
          return x.precedes(y)
        }
      } else {
        try checkForNaN(values)
        try stableSort(&sorted) { (a, b) throws(PythonError) in try self.less(a, b) }
      }
      return reverse ? sorted.reversed() : sorted
    }
    return try sortedPairs(values, key: key, reverse: reverse).map(\.value)
  }

  /// The values by what the key function gives for each, and that.
  func sortedPairs(
    _ values: [Value], key: Value, reverse: Bool
  ) throws(PythonError) -> [(key: Value, value: Value)] {
    var pairs: [(key: Value, value: Value)] = []
    pairs.reserveCapacity(values.count)
    for value in values { pairs.append((try call(key, CallArguments([value])), value)) }
    if reverse { pairs.reverse() }
    try checkForNaN(pairs.map(\.key))
    try stableSort(&pairs) { (a, b) throws(PythonError) in try self.less(a.key, b.key) }
    return reverse ? pairs.reversed() : pairs
  }

  private static func ints(_ values: [Value]) -> [Int]? {
    var ints: [Int] = []
    ints.reserveCapacity(values.count)
    for value in values {
      guard case .int(let number) = value else { return nil }
      ints.append(number)
    }
    return ints
  }

  private static func areStrings(_ values: [Value]) -> Bool {
    values.allSatisfy { if case .string = $0 { true } else { false } }
  }

  private func checkForNaN(_ values: [Value]) throws(PythonError) {
    guard values.count >= longestInsertion else { return }
    func holdsNaN(_ value: Value, _ depth: Int) -> Bool {
      switch value {
      case .float(let number), .numpyFloat(let number): number.isNaN
      case .tuple(let tuple): depth > 0 && tuple.items.contains { holdsNaN($0, depth - 1) }
      case .list(let list): depth > 0 && list.items.contains { holdsNaN($0, depth - 1) }
      default: false
      }
    }
    if values.contains(where: { holdsNaN($0, 3) }) {
      throw .unsupported("sorting \(longestInsertion) or more values with nan among them")
    }
  }
}

/// From this many elements on, CPython merges runs.
private let longestInsertion = 64

/// Sorts stably. `less` may throw.
func stableSort<Element>(
  _ items: inout [Element], by less: (Element, Element) throws(PythonError) -> Bool
) throws(PythonError) {
  guard items.count > 1 else { return }
  if items.count < longestInsertion { return try insertionSort(&items, 0, items.count, by: less) }
  let run = 32
  for start in stride(from: 0, to: items.count, by: run) {
    try insertionSort(&items, start, min(start + run, items.count), by: less)
  }
  var width = run
  while width < items.count {
    var merged: [Element] = []
    merged.reserveCapacity(items.count)
    for start in stride(from: 0, to: items.count, by: 2 * width) {
      let middle = min(start + width, items.count)
      let end = min(start + 2 * width, items.count)
      var left = start
      var right = middle
      while left < middle && right < end {
        if try less(items[right], items[left]) {
          merged.append(items[right])
          right += 1
        } else {
          merged.append(items[left])
          left += 1
        }
      }
      merged.append(contentsOf: items[left..<middle])
      merged.append(contentsOf: items[right..<end])
    }
    items = merged
    width *= 2
  }
}

/// count_run and binarysort of Objects/listobject.c.
private func insertionSort<Element>(
  _ items: inout [Element], _ start: Int, _ end: Int, by less: (Element, Element) throws(PythonError) -> Bool
) throws(PythonError) {
  guard end - start > 1 else { return }
  var sorted = start + 2
  if try less(items[start + 1], items[start]) {
    while sorted < end, try less(items[sorted], items[sorted - 1]) { sorted += 1 }
    items[start..<sorted].reverse()
  } else {
    while sorted < end, try !less(items[sorted], items[sorted - 1]) { sorted += 1 }
  }
  while sorted < end {
    let pivot = items[sorted]
    var low = start
    var high = sorted
    repeat {
      let middle = low + (high - low) / 2
      if try less(pivot, items[middle]) { high = middle } else { low = middle + 1 }
    } while low < high
    var place = sorted
    while place > low {
      items[place] = items[place - 1]
      place -= 1
    }
    items[low] = pivot
    sorted += 1
  }
}

extension PyString {
  /// `self < other`: by code points, whose order is that of their UTF-8 bytes.
  func precedes(_ other: PyString) -> Bool { text.utf8.lexicographicallyPrecedes(other.text.utf8) }
}
