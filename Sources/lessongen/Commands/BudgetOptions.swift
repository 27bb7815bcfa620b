// The options that bound what a lesson's cells may use up: the same for every command that runs them.

import ArgumentParser
import PythonCells

struct BudgetOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The memory that the cells may take: 512M, 2G.", valueName: "bytes"))
  var memory: Amount = Amount(Budget().memory, unit: 1024)

  @Option(help: ArgumentHelp("The work that they may do, in turns of loops and the like: 100M, 5G.", valueName: "n"))
  var steps: Steps = Steps(Budget().steps)

  @Option(help: ArgumentHelp("How long they may run. (default: as long as the steps last)", valueName: "seconds"))
  var time: Double?

  @Option(help: ArgumentHelp("What they may print, and show as values.", valueName: "bytes"))
  var printed: Amount = Amount(Budget().printed, unit: 1024)

  func validate() throws {
    guard time.map({ $0 > 0 }) ?? true else { throw ValidationError("--time is a number of seconds above 0") }
  }

  var budget: Budget {
    var budget = Budget()
    budget.memory = memory.value
    budget.steps = steps.amount.value
    budget.time = time
    budget.printed = printed.value
    return budget
  }

  /// A number with one of the letters K, M, G, T behind it.
  struct Amount: ExpressibleByArgument {
    let value: Int
    private let unit: Int

    init(_ value: Int, unit: Int) {
      self.value = value
      self.unit = unit
    }

    init?(argument: String) { self.init(argument, unit: 1024) }

    init?(_ text: String, unit: Int) {
      let letters = "KMGT"
      let power = text.last.flatMap { letters.firstIndex(of: $0) }.map {
        letters.distance(from: letters.startIndex, to: $0) + 1
      }
      guard let number = Int(power == nil ? text[...] : text.dropLast()), number > 0 else { return nil }
      var value = number
      for _ in 0..<(power ?? 0) {
        let (product, overflow) = value.multipliedReportingOverflow(by: unit)
        guard !overflow else { return nil }
        value = product
      }
      self.init(value, unit: unit)
    }

    var defaultValueDescription: String {
      var (number, letters) = (value, "KMGT"[...])
      var letter = ""
      while number.isMultiple(of: unit), let next = letters.popFirst() {
        (number, letter) = (number / unit, String(next))
      }
      return "\(number)\(letter)"
    }
  }

  /// An amount in thousands.
  struct Steps: ExpressibleByArgument {
    let amount: Amount

    init(_ value: Int) { amount = Amount(value, unit: 1000) }

    init?(argument: String) {
      guard let amount = Amount(argument, unit: 1000) else { return nil }
      self.amount = amount
    }

    var defaultValueDescription: String { amount.defaultValueDescription }
  }
}
