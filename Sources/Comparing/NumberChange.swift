// One variable before and after, number by number: the same, moved in its last bits, or changed, and from which digit on.

import Arrays
import Engines
import Lessons

/// How a variable's numbers differ from what they were.
package struct NumberChange: Equatable {
  package enum Verdict: Equatable {
    case identical
    /// Rounding: at most so many units in the last place.
    case lastBits(ulps: UInt64)
    /// The first significant digit, from 1, that is another.
    case changed(digit: Int)
    /// Another shape or type: there is nothing to compare number by number.
    case incomparable(String)
  }

  /// Two numbers that are this near to each other differ by rounding alone: some hundreds of units in the last place.
  package static let rounding = 1e-13

  package let verdict: Verdict
  /// How many elements differ, and of how many.
  let differing: Int
  package let count: Int
  /// The element that differs most for its size, and by how much; nil if none differs.
  package let worst: (index: Int, absolute: Double, relative: Double)?
  /// The largest absolute difference, and the element that has it.
  package let absolute: Double
  let absoluteIndex: Int
  /// Whether the tolerance allows it.
  package let isAllowed: Bool

  /// - Parameters:
  ///   - old: nil where there was nothing, or no number.
  ///   - new: the same of what is there now.
  package init(_ old: NamedNumbers?, _ new: NamedNumbers?, _ tolerance: Tolerance) {
    guard let old, let new, old.shape == new.shape, old.count == new.count, old.isFloat == new.isFloat else {
      let (before, after) = (NumberChange.kind(old), NumberChange.kind(new))
      let isNothing = old == nil && new == nil
      verdict = isNothing ? .identical : .incomparable("\(before) is now \(after)")
      (differing, count, worst, isAllowed) = (new?.count ?? 0, new?.count ?? 0, nil, isNothing)
      (absolute, absoluteIndex) = (.infinity, 0)
      return
    }
    var differing = 0
    var worst: (index: Int, absolute: Double, relative: Double)?
    var absolute = 0.0
    var absoluteIndex = 0
    var ulps: UInt64 = 0
    var isAllowed = true
    for index in 0..<new.count where !old.isSame(new, at: index) {
      differing += 1
      let (x, y) = (old[index], new[index])
      let distance = x.isFinite && y.isFinite ? abs(y - x) : .infinity
      let relative = x == 0 || !distance.isFinite ? (distance == 0 ? 0 : .infinity) : distance / abs(x)
      if distance > absolute { (absolute, absoluteIndex) = (distance, index) }
      ulps = max(ulps, NumberChange.ulps(x, y))
      // Whole numbers beyond 2^53 may be the same as floats, and the sign of a zero is to be seen.
      if tolerance.isExact || !tolerance.allows(x, y) { isAllowed = false }
      if worst.map({ relative > $0.relative }) ?? true { worst = (index, distance, relative) }
    }
    let verdict: Verdict
    if let worst {
      verdict =
        worst.relative <= NumberChange.rounding && new.isFloat
        ? .lastBits(ulps: ulps)
        : .changed(digit: NumberChange.firstDigit(old[worst.index], worst.absolute))
    } else {
      verdict = .identical
    }
    self.verdict = verdict
    self.differing = differing
    count = new.count
    self.worst = worst
    self.absolute = absolute
    self.absoluteIndex = absoluteIndex
    self.isAllowed = isAllowed
  }

  package static func == (a: NumberChange, b: NumberChange) -> Bool {
    a.verdict == b.verdict && a.differing == b.differing && a.count == b.count && a.worst?.index == b.worst?.index
      && a.absolute == b.absolute && a.absoluteIndex == b.absoluteIndex && a.isAllowed == b.isAllowed
  }

  private static func kind(_ numbers: NamedNumbers?) -> String {
    guard let numbers else { return "no number" }
    guard let shape = numbers.shape else { return "a number of type \(numbers.dtype)" }
    let extents = shape.count == 1 ? "\(shape[0])," : shape.map(String.init).joined(separator: ", ")
    return "\(numbers.dtype) (\(extents))"
  }

  /// Floats between two, counted along the line of all floats; `.max` where one of them is no number.
  package static func ulps(_ x: Double, _ y: Double) -> UInt64 {
    guard x.isFinite, y.isFinite else { return x.bitPattern == y.bitPattern ? 0 : .max }
    func place(_ number: Double) -> Int64 {
      let bits = Int64(bitPattern: number.bitPattern)
      return bits >= 0 ? bits : Int64.min &- bits
    }
    let (a, b) = (place(x), place(y))
    return a > b ? UInt64(bitPattern: a &- b) : UInt64(bitPattern: b &- a)
  }

  /// The significant digit of `number` that a difference of this size reaches.
  private static func firstDigit(_ number: Double, _ difference: Double) -> Int {
    guard number != 0, number.isFinite, difference.isFinite, difference > 0 else { return 1 }
    // A difference has few digits of its own: 9.9999e-5 is 1.00e-4.
    return max(1, exponent(number, digits: 17) - exponent(difference, digits: 3) + 1)
  }

  /// The power of ten of a number's first digit, after rounding.
  private static func exponent(_ number: Double, digits: Int) -> Int {
    let text = number.text(.exponent, digits: digits - 1)
    return text.split(separator: "e").last.flatMap { Int($0) } ?? 0
  }
}

extension NamedNumbers {
  fileprivate var isFloat: Bool { if case .floats = elements { true } else { false } }

  /// The same bits; numbers of other types are compared as they are.
  fileprivate func isSame(_ other: NamedNumbers, at index: Int) -> Bool {
    switch (elements, other.elements) {
    case (.floats(let x), .floats(let y)):
      // What is no number is written without its sign and its bits.
      x[index].bitPattern == y[index].bitPattern || x[index].isNaN && y[index].isNaN
    case (.ints(let x), .ints(let y)): x[index] == y[index]
    default: self[index] == other[index]
    }
  }
}
