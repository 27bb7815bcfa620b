// What is known at a place of the prose: the variables as the cells above it have left them, and the live values.

import PythonCells

/// A number that the lesson has computed, and the expression that gives it.
struct ComputedValue {
  let expression: String
  let number: Double
  /// How many significant digits a typed number must share with it: one among many is hit by chance.
  let neededDigits: Int
}

/// The computed numbers at a place that moves down the prose.
struct ComputedValues {
  private let edition: Edition
  private var cellCount = 0
  /// By the names of variables, in the order in which they were bound.
  private var bound: [(base: Substring, numbers: NamedNumbers)] = []
  /// Cells that bind each variable, by their indices.
  private let bindings: [Substring: [Int]]

  /// Larger arrays hold any short number.
  private static let maximumElements = 100_000

  init(_ edition: Edition) {
    self.edition = edition
    var bindings: [Substring: [Int]] = [:]
    for (index, cell) in edition.cells.enumerated() {
      for numbers in cell.numbers { bindings[numbers.base, default: []].append(index) }
    }
    self.bindings = bindings
  }

  /// Takes in the cells before a line.
  mutating func advance(to line: Int) {
    var count = cellCount
    for (insert, outcome) in zip(edition.document.inserts, edition.outcomes) where insert.place.line < line {
      if case .cells(let range) = outcome { count = max(count, range.upperBound) }
    }
    for cell in edition.cells[cellCount..<count] {
      let bases = Set(cell.numbers.map(\.base))
      bound.removeAll { bases.contains($0.base) }
      bound += cell.numbers.map { ($0.base, $0) }
    }
    cellCount = count
  }

  /// A variable, or an element of one, by its expression: `e`, `A2[0, 0]`.
  func number(of expression: String) -> Double? {
    let text = expression.filter { $0 != " " }
    for (_, numbers) in bound {
      if numbers.shape == nil || numbers.shape == [] {
        if numbers.name == text, numbers.count == 1 { return numbers[0] }
      } else if text.hasPrefix(numbers.name + "["), numbers.count <= ComputedValues.maximumElements {
        for index in 0..<numbers.count where numbers.expression(index).filter({ $0 != " " }) == text {
          return numbers[index]
        }
      }
    }
    return nil
  }

  /// Everything that a typed number may be a copy of: single numbers first, then what the text computes, then elements.
  var all: [ComputedValue] {
    var values: [ComputedValue] = []
    for (_, numbers) in bound where numbers.shape == nil {
      values.append(ComputedValue(expression: numbers.name, number: numbers[0], neededDigits: 3))
    }
    for reading in edition.readings where holds(reading) {
      guard let number = reading.number else { continue }
      let expression = ComputedValues.withoutFormat(reading.expression)
      values.append(ComputedValue(expression: expression, number: number, neededDigits: 3))
    }
    for (_, numbers) in bound where numbers.shape != nil && numbers.count <= ComputedValues.maximumElements {
      var needed = 3
      var room = 30
      while numbers.count > room {
        needed += 1
        room *= 10
      }
      for index in 0..<numbers.count {
        values.append(
          ComputedValue(expression: numbers.expression(index), number: numbers[index], neededDigits: needed))
      }
    }
    return values
  }

  /// Whether a live value is worth here what it was worth where it stands: nothing that it reads is bound between.
  private func holds(_ reading: Reading) -> Bool {
    let between = min(cellCount, reading.cellCount)..<max(cellCount, reading.cellCount)
    return !reading.reads.contains { name in
      (bindings[Substring(name)] ?? []).contains { between.contains($0) }
    }
  }

  /// `e` of `e:.4f`: a colon outside of brackets and quotes begins the format.
  private static func withoutFormat(_ expression: String) -> String {
    var depth = 0
    var quote: Character?
    for index in expression.indices {
      let character = expression[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        depth -= 1
      } else if depth == 0, character == ":" || character == "!" && expression[index...].dropFirst().first != "=" {
        return String(expression[..<index].reversed().drop { $0 == " " }.reversed())
      }
    }
    return expression
  }
}

extension NamedNumbers {
  /// The variable: `params` of `params[0]`.
  fileprivate var base: Substring { name.prefix { $0 != "[" } }
}
