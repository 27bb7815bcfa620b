// The variables' numbers, found by their names and by how large they are: a lesson may hold thousands, and each typed number asks.

import Arrays
import Texts

/// What the variables hold at one place of a lesson.
struct BoundNumbers {
  /// One of a variable's numbers, or one of their arrays, by when it was bound.
  private var held: [Int: NamedNumbers] = [:]
  /// By their names.
  private var current: [String: Int] = [:]
  /// By their variables, in the order in which they were bound.
  private var bindings: [String: [Int]] = [:]
  private var nextBinding = 0
  /// What was bound since a typed number last asked: most is bound again before one does.
  private var unsorted: [Int] = []
  private var sorted = NumberBuckets<Element>()

  private struct Element: Comparable {
    let isSingle: Bool
    let binding: Int
    let index: Int

    /// Single numbers first, then in the order in which they were bound.
    static func < (a: Element, b: Element) -> Bool {
      (a.isSingle ? 0 : 1, a.binding, a.index) < (b.isSingle ? 0 : 1, b.binding, b.index)
    }
  }

  /// Larger arrays hold any short number.
  private static let maximumElements = 100_000

  /// Takes in what a cell has bound.
  mutating func bind(_ entries: [NumberEntry]) {
    for entry in entries {
      let base = entry.base
      var before: NamedNumbers?
      if let binding = current.removeValue(forKey: entry.name) {
        before = held.removeValue(forKey: binding)
        bindings[base]?.removeOrdered(binding)
      }
      let numbers: NamedNumbers
      switch entry {
      case .gone: continue
      case .whole(let all): numbers = all
      case .edited(let edit):
        guard var edited = before else { preconditionFailure("an edit follows what it edits") }
        before = nil
        edited.take(edit)
        numbers = edited
      }
      held[nextBinding] = numbers
      current[entry.name] = nextBinding
      bindings[base, default: []].append(nextBinding)
      unsorted.append(nextBinding)
      nextBinding += 1
    }
  }

  /// A variable, or an element of one, by its expression: `e`, `A2[0, 0]`.
  func number(of expression: String) -> Double? {
    let text = expression.filter { $0 != " " }
    for binding in bindings[String(text.prefix { $0 != "[" })] ?? [] {
      guard let numbers = held[binding] else { continue }
      if numbers.shape == nil || numbers.shape == [] {
        if numbers.name == text, numbers.count == 1 { return numbers[0] }
      } else if text.hasPrefix(numbers.name + "["), let index = numbers.index(text.dropFirst(numbers.name.count)) {
        return numbers[index]
      }
    }
    return nil
  }

  /// The first that a typed number may be a copy of, and whether a variable is that number alone.
  mutating func original(of number: WrittenNumber) -> (value: ComputedValue, isSingle: Bool)? {
    guard let written = number.value else { return nil }
    sort()
    var isOutdated = false
    var first: Element?
    for element in sorted.around(written) where first.map({ element < $0 }) ?? true {
      guard let numbers = held[element.binding] else {
        isOutdated = true
        continue
      }
      let value = numbers[element.index]
      if number.significantDigits >= numbers.neededDigits, number.isNear(value), number.isRounded(value) {
        first = element
      }
    }
    if isOutdated { sorted.remove(around: written) { [held] in held[$0.binding] == nil } }
    guard let first, let numbers = held[first.binding] else { return nil }
    let value = ComputedValue(
      expression: first.isSingle ? numbers.name : numbers.expression(first.index), number: numbers[first.index],
      neededDigits: numbers.neededDigits)
    return (value, first.isSingle)
  }

  private mutating func sort() {
    var added = 0
    for binding in unsorted {
      guard let numbers = held[binding], numbers.count <= Self.maximumElements else { continue }
      added += numbers.count
      for index in 0..<numbers.count {
        sorted.insert(Element(isSingle: numbers.shape == nil, binding: binding, index: index), numbers[index])
      }
    }
    unsorted = []
    guard added > 0, sorted.isGrown else { return }
    // Half of them may have been bound again by now.
    sorted.removeAll { [held] in held[$0.binding] == nil }
  }
}

extension [Int] {
  /// Takes one out of numbers that grow.
  fileprivate mutating func removeOrdered(_ number: Int) {
    let place = partitioningIndex { $0 >= number }
    if place < count, self[place] == number { remove(at: place) }
  }
}

extension NamedNumbers {
  fileprivate var neededDigits: Int {
    guard shape != nil else { return ComputedValue.leastDigits }
    var needed = ComputedValue.leastDigits
    var room = 30
    while count > room {
      needed += 1
      room *= 10
    }
    return needed
  }

  /// Which element `[1,0]` means.
  fileprivate func index(_ subscripts: Substring) -> Int? {
    guard let shape, subscripts.first == "[", subscripts.last == "]" else { return nil }
    let parts = subscripts.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == shape.count else { return nil }
    var index = 0
    for (part, length) in zip(parts, shape) {
      guard let position = Int(part), (0..<length).contains(position), String(position) == part else { return nil }
      index = index * length + position
    }
    return index
  }
}
