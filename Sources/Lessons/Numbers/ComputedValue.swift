// What is known at a place of the prose: the variables as the cells above it have left them, and the live values.

import Markdown

/// A number that the lesson has computed, and the expression that gives it.
struct ComputedValue {
  let expression: String
  let number: Double
  /// How many significant digits a typed number must share with it: one among many is hit by chance.
  let neededDigits: Int

  /// Shorter numbers are bounds and round figures.
  static let leastDigits = 3
}

/// The computed numbers at a place that moves down the prose.
struct ComputedValues {
  private let edition: Edition
  /// The live values of all languages, without their formats: what one of them computes, another may have typed.
  private let readings: [(expression: String, reading: Reading)]
  /// The lines on which cells are placed, and how many cells have run behind each.
  private let placements: [(line: Int, cellCount: Int)]
  private var nextPlacement = 0
  private var cellCount = 0
  /// By the names of variables, in the order in which they were bound.
  private var bound: [(base: Substring, numbers: NamedNumbers)] = []
  /// Cells that bind each variable, by their indices.
  private let bindings: [Substring: [Int]]

  /// Larger arrays hold any short number.
  private static let maximumElements = 100_000

  init(_ edition: Edition, _ readings: [Reading]) {
    self.edition = edition
    var seen: Set<String> = []
    self.readings = readings.compactMap { reading in
      guard reading.number != nil else { return nil }
      let expression = ComputedValues.withoutFormat(reading.expression)
      return seen.insert("\(reading.cellCount) \(expression)").inserted ? (expression, reading) : nil
    }
    placements = zip(edition.document.inserts, edition.outcomes).compactMap { insert, outcome in
      if case .cells(let range) = outcome { (insert.place.line, range.upperBound) } else { nil }
    }
    var bindings: [Substring: [Int]] = [:]
    for (index, cell) in edition.cells.enumerated() {
      for numbers in cell.numbers { bindings[numbers.base, default: []].append(index) }
    }
    self.bindings = bindings
  }

  /// Takes in the cells before a line.
  ///
  /// - Returns: Whether there were any.
  mutating func advance(to line: Int) -> Bool {
    var count = cellCount
    while nextPlacement < placements.count, placements[nextPlacement].line < line {
      count = placements[nextPlacement].cellCount
      nextPlacement += 1
    }
    guard count > cellCount else { return false }
    for cell in edition.cells[cellCount..<count] {
      let bases = Set(cell.numbers.map(\.base))
      bound.removeAll { bases.contains($0.base) }
      bound += cell.numbers.map { ($0.base, $0) }
    }
    cellCount = count
    return true
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
      values.append(
        ComputedValue(expression: numbers.name, number: numbers[0], neededDigits: ComputedValue.leastDigits))
    }
    for (expression, reading) in readings where holds(reading) {
      guard let number = reading.number else { continue }
      values.append(ComputedValue(expression: expression, number: number, neededDigits: ComputedValue.leastDigits))
    }
    for (_, numbers) in bound where numbers.shape != nil && numbers.count <= ComputedValues.maximumElements {
      var needed = ComputedValue.leastDigits
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
    var quote: UInt8?
    let bytes = Array(expression.utf8)
    for (index, byte) in bytes.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch Unicode.Scalar(byte) {
      case "'", "\"": quote = byte
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case ":" where depth == 0, "!" where depth == 0 && bytes.dropFirst(index + 1).first != UInt8(ascii: "="):
        let end = bytes[..<index].lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
      default: break
      }
    }
    return expression
  }
}

extension NamedNumbers {
  /// The variable: `params` of `params[0]`.
  fileprivate var base: Substring { name.prefix { $0 != "[" } }
}
