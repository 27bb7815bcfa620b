// What is known at a place of the prose: the variables as the cells above it have left them, and the live values.

import Markdown
import Texts

/// The computed numbers at a place that moves down the prose.
struct ComputedValues {
  private let edition: Edition
  /// The live values of all languages, without their formats: what one of them computes, another may have typed.
  private let readings: [(expression: String, reading: Reading)]
  /// The lines on which cells are placed, and how many cells have run behind each.
  private let placements: [(line: Int, cellCount: Int)]
  private var nextPlacement = 0
  private var cellCount = 0
  private var bound = BoundNumbers()
  /// By their numbers; made when the first typed number asks.
  private lazy var readingsByNumber = NumberBuckets(readings.enumerated().map { ($1.reading.number ?? .nan, $0) })
  /// Cells that bind each variable, by their indices, in order.
  private let bindings: [String: [Int]]

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
    var bindings: [String: [Int]] = [:]
    for (index, cell) in edition.cells.enumerated() {
      for numbers in cell.numbers { bindings[numbers.base, default: []].append(index) }
    }
    self.bindings = bindings
  }

  /// Takes in the cells before a line.
  mutating func advance(to line: Int) {
    var count = cellCount
    while nextPlacement < placements.count, placements[nextPlacement].line < line {
      count = max(count, placements[nextPlacement].cellCount)
      nextPlacement += 1
    }
    for cell in edition.cells[cellCount..<count] { bound.bind(cell.numbers) }
    cellCount = count
  }

  /// A variable, or an element of one, by its expression: `e`, `A2[0, 0]`.
  func number(of expression: String) -> Double? { bound.number(of: expression) }

  /// What a typed number may be a copy of: a variable that is one number, otherwise what the text computes, otherwise an element.
  mutating func original(of number: WrittenNumber) -> ComputedValue? {
    guard number.significantDigits >= ComputedValue.leastDigits, let written = number.value else { return nil }
    let variable = bound.original(of: number)
    if let variable, variable.isSingle { return variable.value }
    let reading = readingsByNumber.around(written).lazy.filter { [readings] index in
      guard let value = readings[index].reading.number else { return false }
      return number.isNear(value) && number.isRounded(value)
    }.filter { [self] in holds(readings[$0].reading) }.min()
    guard let reading, let value = readings[reading].reading.number else { return variable?.value }
    return ComputedValue(
      expression: readings[reading].expression, number: value, neededDigits: ComputedValue.leastDigits)
  }

  /// Whether a live value is worth here what it was worth where it stands: nothing that it reads is bound between.
  private func holds(_ reading: Reading) -> Bool {
    let between = min(cellCount, reading.cellCount)..<max(cellCount, reading.cellCount)
    return !reading.reads.contains { name in
      let cells = bindings[name] ?? []
      let first = cells.partitioningIndex { $0 >= between.lowerBound }
      return first < cells.count && cells[first] < between.upperBound
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
