// list.sort and sorted. Up to 63 elements take the same comparisons as CPython's listsort, so that even with NaN, or
// with an error half-way, the outcome is the same; longer lists are merged, which is the same for any consistent order.

import Arrays

extension Interpreter {
  /// The values in ascending order (descending, if `reverse`), equal ones in the order they came in.
  func sorted(_ values: [Value], key: Value, reverse: Bool) throws(PythonError) -> [Value] {
    try Meter.charge(values.count &* (Int.bitWidth - values.count.leadingZeroBitCount))
    var keys = values
    if !key.isNone { keys = try self.keys(of: values, key) }
    return try order(of: keys, reverse: reverse).map { values[$0] }
  }

  /// The values by what the key function gives for each, and that.
  func sortedPairs(
    _ values: [Value], key: Value, reverse: Bool
  ) throws(PythonError) -> [(key: Value, value: Value)] {
    let keys = try keys(of: values, key)
    return try order(of: keys, reverse: reverse).map { (keys[$0], values[$0]) }
  }

  private func keys(of values: [Value], _ key: Value) throws(PythonError) -> [Value] {
    var keys: [Value] = []
    keys.reserveCapacity(values.count)
    for value in values {
      if case .function(let function) = key {
        try Meter.charge(2)
        keys.append(try call(function, value))
      } else {
        keys.append(try call(key, CallArguments([value])))
      }
    }
    return keys
  }

  /// The places of the keys in their order.
  private func order(of keys: [Value], reverse: Bool) throws(PythonError) -> [Int] {
    if var bits = Interpreter.bits(keys) {
      // What is equal stays so.
      if reverse { for place in bits.indices { bits[place] = ~bits[place] } }
      return try arrays { () throws(ArrayError) in try RadixOrder.order(of: bits) }
    }
    if let strings = Interpreter.strings(keys) {
      return try arrays { () throws(ArrayError) in try Interpreter.order(of: strings, reverse: reverse) }
    }
    try checkForNaN(keys)
    var places = Array(keys.indices)
    if reverse { places.reverse() }
    try stableSort(&places) { (a, b) throws(PythonError) in try self.less(keys[a], keys[b]) }
    return reverse ? places.reversed() : places
  }

  /// Numbers in whose order the keys are, where all are integers, or all are floats; nil otherwise.
  private static func bits(_ keys: [Value]) -> [UInt64]? {
    var bits: [UInt64] = []
    bits.reserveCapacity(keys.count)
    if case .float? = keys.first {
      for key in keys {
        guard case .float(let number) = key, !number.isNaN else { return nil }
        bits.append(RadixOrder.key(number))
      }
    } else {
      for key in keys {
        guard case .int(let number) = key else { return nil }
        bits.append(RadixOrder.key(number))
      }
    }
    return bits
  }

  private static func strings(_ keys: [Value]) -> [PyString]? {
    var strings: [PyString] = []
    strings.reserveCapacity(keys.count)
    for key in keys {
      guard case .string(let string) = key else { return nil }
      strings.append(string)
    }
    return strings
  }

  /// By their first eight bytes, and where these are the same by all.
  private static func order(of strings: [PyString], reverse: Bool) throws(ArrayError) -> [Int] {
    let beginnings = strings.map { reverse ? ~$0.beginning : $0.beginning }
    var order = try RadixOrder.order(of: beginnings)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, beginnings[order[end]] == beginnings[order[start]] { end += 1 }
      if end - start > 1 {
        order[start..<end].sort {
          let (a, b) = (strings[$0], strings[$1])
          if a === b || a == b { return $0 < $1 }
          return reverse ? b.precedes(a) : a.precedes(b)
        }
      }
      start = end
    }
    return order
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
  /// The first eight bytes as a number, zeros behind them where there are fewer.
  fileprivate var beginning: UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 64
    for byte in text.utf8.prefix(8) {
      shift -= 8
      number |= UInt64(byte) << shift
    }
    return number
  }

  /// `self < other`: by code points, whose order is that of their UTF-8 bytes.
  func precedes(_ other: PyString) -> Bool { text.utf8.lexicographicallyPrecedes(other.text.utf8) }
}
