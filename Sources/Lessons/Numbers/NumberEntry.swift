// What is told of a variable's numbers after a cell. A cell that adds to a long list would tell all of it again: an entry
// holds what is new, and counts what its variable has kept of what the entry before it says.

import CLibrary
import Engines

/// What a variable holds since a cell has run, told in the light of what it held.
package enum NumberEntry: Equatable, Sendable {
  /// All of it.
  case whole(NamedNumbers)
  /// New elements between those that it has kept.
  case edited(NumberEdit)
  /// It is not there any more, or is no number.
  case gone(name: String)

  package var name: String {
    switch self {
    case .whole(let numbers): numbers.name
    case .edited(let edit): edit.name
    case .gone(let name): name
    }
  }

  /// The variable: `params` of `params[0]`.
  package var base: String { NamedNumbers.base(of: name) }

  /// - Parameter before: What the last entry of this name came to; nil where there is none.
  package init(_ now: NamedNumbers, after before: NamedNumbers?) {
    guard let before, let edit = NumberEdit(from: before, to: now) else {
      self = .whole(now)
      return
    }
    self = .edited(edit)
  }
}

/// An array, or a list of numbers, that begins and ends as it did.
package struct NumberEdit: Equatable, Sendable {
  package let name: String
  package let shape: [Int]
  /// How many elements, row by row, are those that it began with before.
  package let first: Int
  /// The same of its end. Precondition of using the edit: there were at least `first + last` elements of the same type.
  package let last: Int
  /// What stands between them now.
  package let elements: NamedNumbers.Elements

  /// Fewer than these are told again: a reader sees them at once.
  private static let leastKept = 32

  package init(name: String, shape: [Int], first: Int, last: Int, elements: NamedNumbers.Elements) {
    self.name = name
    self.shape = shape
    self.first = first
    self.last = last
    self.elements = elements
  }

  /// Nil where nothing is saved by it.
  fileprivate init?(from before: NamedNumbers, to now: NamedNumbers) {
    guard let shape = now.shape, before.shape != nil, min(before.count, now.count) >= NumberEdit.leastKept,
      let (first, last) = before.elements.kept(in: now.elements), first + last >= NumberEdit.leastKept
    else { return nil }
    self.init(
      name: now.name, shape: shape, first: first, last: last, elements: now.elements.part(first..<now.count - last))
  }

  package static func == (a: NumberEdit, b: NumberEdit) -> Bool {
    a.name == b.name && a.shape == b.shape && a.first == b.first && a.last == b.last
      && a.elements.isSame(b.elements)
  }
}

extension NamedNumbers {
  /// What they are after an edit.
  package mutating func take(_ edit: NumberEdit) {
    let end = count - edit.last
    precondition(edit.first <= end)
    shape = edit.shape
    elements.replace(edit.first..<end, with: edit.elements)
  }
}

extension NamedNumbers.Elements {
  package var count: Int {
    switch self {
    case .floats(let numbers): numbers.count
    case .ints(let numbers): numbers.count
    case .bools(let flags): flags.count
    }
  }

  /// NumPy's name for their type.
  package var dtype: String {
    switch self {
    case .floats: "float64"
    case .ints: "int64"
    case .bools: "bool"
    }
  }

  /// The same bits: a nan is itself here, and 0 is not -0.
  func isSame(_ other: Self) -> Bool {
    switch (self, other) {
    case (.floats(let x), .floats(let y)): x.elementsEqual(y) { $0.bitPattern == $1.bitPattern }
    case (.ints(let x), .ints(let y)): x == y
    case (.bools(let x), .bools(let y)): x == y
    default: false
    }
  }

  /// How many of these elements stand at the start and at the end of others; nil if those are of another type.
  fileprivate func kept(in other: Self) -> (first: Int, last: Int)? {
    switch (self, other) {
    case (.floats(let x), .floats(let y)): ends(x, y)
    case (.ints(let x), .ints(let y)): ends(x, y)
    case (.bools(let x), .bools(let y)): ends(x, y)
    default: nil
    }
  }

  /// By their bits.
  private func ends<Element>(_ x: [Element], _ y: [Element]) -> (first: Int, last: Int) {
    let size = MemoryLayout<Element>.stride
    let shorter = min(x.count, y.count)
    return x.withUnsafeBytes { x in
      y.withUnsafeBytes { y in
        func isSame(_ count: Int, _ inX: Int, _ inY: Int) -> Bool {
          guard let x = x.baseAddress, let y = y.baseAddress else { return true }
          return memcmp(x + inX * size, y + inY * size, count * size) == 0
        }
        // By blocks, as long as they are the same, then one by one.
        func length(_ most: Int, _ isSame: (_ count: Int, _ before: Int) -> Bool) -> Int {
          var length = 0
          while length + 64 <= most, isSame(64, length) { length += 64 }
          while length < most, isSame(1, length) { length += 1 }
          return length
        }
        let first = length(shorter) { isSame($0, $1, $1) }
        let last = length(shorter - first) { count, before in
          isSame(count, x.count / size - before - count, y.count / size - before - count)
        }
        return (first, last)
      }
    }
  }

  fileprivate func part(_ range: Range<Int>) -> Self {
    switch self {
    case .floats(let numbers): .floats(Array(numbers[range]))
    case .ints(let numbers): .ints(Array(numbers[range]))
    case .bools(let flags): .bools(Array(flags[range]))
    }
  }

  /// Precondition: they are of one type.
  fileprivate mutating func replace(_ range: Range<Int>, with new: Self) {
    switch (self, new) {
    case (.floats(var numbers), .floats(let others)):
      // Left by `self`, the array is changed where it is.
      self = .floats([])
      numbers.replaceSubrange(range, with: others)
      self = .floats(numbers)
    case (.ints(var numbers), .ints(let others)):
      self = .ints([])
      numbers.replaceSubrange(range, with: others)
      self = .ints(numbers)
    case (.bools(var flags), .bools(let others)):
      self = .bools([])
      flags.replaceSubrange(range, with: others)
      self = .bools(flags)
    default: preconditionFailure("an edit is of the type of what it edits")
    }
  }
}
