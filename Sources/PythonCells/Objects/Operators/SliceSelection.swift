// What a slice selects, and where a value stands in a range.

import Arrays
import BigInt

/// What a slice means for a sequence of a certain length (PySlice_AdjustIndices).
struct SliceSelection {
  let start: Int
  let stop: Int
  let step: Int
  let count: Int
  let isWhole: Bool

  package var range: Range<Int> { start..<Swift.max(start, stop) }
  var indices: [Int] { (0..<count).map { start + $0 * step } }

  func elements<Element>(of items: [Element]) -> [Element] {
    step == 1 ? Array(items[range]) : indices.map { items[$0] }
  }
}

extension PySlice {
  /// - Parameter length: Asked after the bounds, whose `__index__` may have changed the sequence.
  func resolved(_ length: @autoclosure () -> Int, _ interpreter: Interpreter) throws(PythonError) -> SliceSelection {
    func number(_ value: Value) throws(PythonError) -> Int? {
      switch value {
      case .none: return nil
      case .int(let number), .numpyInt(let number): return number
      case .bool(let flag): return flag ? 1 : 0
      case .array(let array) where array.rank == 0 && array.dtype.isInteger: return try interpreter.index(value)
      case .object where value.longWhole != nil || value.special(.index) != nil || value.derivedBase != nil:
        guard let number = try interpreter.objectNumber(.index, value)?.whole else {
          throw PythonError(.type, "slice indices must be integers or None or have an __index__ method")
        }
        // What is longer than any sequence is cut to its end.
        return Int(exactly: number) ?? (number.isNegative ? -Int.max : Int.max)
      default:
        throw PythonError(.type, "slice indices must be integers or None or have an __index__ method")
      }
    }
    let step = Swift.max(try number(self.step) ?? 1, -Int.max)
    guard step != 0 else { throw PythonError(.value, "slice step cannot be zero") }
    let isForward = step > 0
    let (first, last) = (try number(self.start), try number(self.stop))
    let length = length()
    func clamp(_ value: Int) -> Int {
      var value = value
      if value < 0 {
        value &+= length
        if value < 0 { value = isForward ? 0 : -1 }
      } else if value >= length {
        value = isForward ? length : length - 1
      }
      return value
    }
    let start = first.map(clamp) ?? (isForward ? 0 : length - 1)
    let stop = last.map(clamp) ?? (isForward ? length : -1)
    let count: Int
    if isForward {
      count = start < stop ? (stop - start - 1) / step + 1 : 0
    } else {
      count = stop < start ? (start - stop - 1) / -step + 1 : 0
    }
    return SliceSelection(
      start: start, stop: stop, step: step, count: count, isWhole: step == 1 && count == length)
  }
}

extension PyRange {
  /// The place of a value that is equal to an element.
  func index(of value: Value) -> Int? {
    let number: Int
    if let int = value.plainInt {
      number = int
    } else if let float = value.plainFloat, let int = Int(exactly: float) {
      number = int
    } else if let complex = value.complex?.number, complex.imaginary == 0, let int = Int(exactly: complex.real) {
      number = int
    } else {
      return nil
    }
    guard count > 0, step > 0 ? number >= start && number < stop : number <= start && number > stop else { return nil }
    let distance = UInt(bitPattern: step > 0 ? number &- start : start &- number)
    guard distance % step.magnitude == 0 else { return nil }
    return Int(distance / step.magnitude)
  }
}

extension Interpreter {
  /// operator.index of an object, cut to what no sequence is longer than.
  func placeIndex(_ value: Value) throws(PythonError) -> Int {
    let number = try wholeIndex(value)
    return Int(exactly: number) ?? (number.isNegative ? -Int.max : Int.max)
  }
}
