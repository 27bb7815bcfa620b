// The options that bound what a lesson's cells may use up: the same for every command that runs them.

import ArgumentParser
import PythonCells

struct BudgetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The memory that the cells may take: 512M, 2G.", valueName: "bytes"),
    transform: { try Amount($0, unit: 1024) })
  var memory = Amount(Budget().memory, unit: 1024)

  @Option(
    help: ArgumentHelp("The work that they may do, in turns of loops and the like: 100M, 5G.", valueName: "n"),
    transform: { try Amount($0, unit: 1000) })
  var steps = Amount(Budget().steps, unit: 1000)

  @Option(help: ArgumentHelp("How long they may run. (default: as long as the steps last)", valueName: "seconds"))
  var time: Double?

  @Option(
    help: ArgumentHelp("What they may print, and show as values.", valueName: "bytes"),
    transform: { try Amount($0, unit: 1024) })
  var printed = Amount(Budget().printed, unit: 1024)

  func validate() throws {
    guard time.map({ $0 > 0 }) ?? true else { throw ValidationError("--time is a number of seconds above 0") }
  }

  var budget: Budget {
    var budget = Budget()
    budget.memory = memory.value
    budget.steps = steps.value
    budget.time = time
    budget.printed = printed.value
    return budget
  }

  /// A number with one of the letters K, M, G, T behind it.
  struct Amount: CustomStringConvertible {
    let value: Int
    private let unit: Int

    private static let letters = "KMGT"

    init(_ value: Int, unit: Int) {
      self.value = value
      self.unit = unit
    }

    init(_ text: String, unit: Int) throws {
      let letters = Amount.letters
      let power = text.uppercased().last.flatMap { letters.firstIndex(of: $0) }.map {
        letters.distance(from: letters.startIndex, to: $0) + 1
      }
      guard let number = Int(power == nil ? text[...] : text.dropLast()), number > 0 else {
        throw ValidationError(
          "'\(text)' is not a whole number above 0 with K, M, G or T behind it, or nothing: 500K, 2G")
      }
      var value = number
      for _ in 0..<(power ?? 0) {
        let (product, overflow) = value.multipliedReportingOverflow(by: unit)
        guard !overflow else { throw ValidationError("'\(text)' is more than any machine has") }
        value = product
      }
      self.init(value, unit: unit)
    }

    var description: String {
      var (number, letters) = (value, Amount.letters[...])
      var letter = ""
      while number.isMultiple(of: unit), let next = letters.popFirst() {
        (number, letter) = (number / unit, String(next))
      }
      return "\(number)\(letter)"
    }
  }
}
