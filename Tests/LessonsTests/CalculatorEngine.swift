// A small engine that is not Python: a calculator with four operations and names. It shows that nothing but the boundary is
// needed to play a lesson, to audit one and to prove a gradient.

import Engines
import Texts

/// `w = 2 * x`, `show w`, `warn careful`, `draw`, or an expression: one a line.
final class CalculatorEngine: Engine {
  private enum Statement {
    case assign(String, Sum, column: Int)
    case show(Sum)
    case warn(String)
    case draw
    case value(Sum)
  }

  /// Prefix notation of a parsed expression.
  private indirect enum Sum {
    case number(Double)
    case name(String)
    case operation(Character, Sum, Sum)

    var names: Set<String> {
      switch self {
      case .number: []
      case .name(let name): [name]
      case .operation(_, let left, let right): left.names.union(right.names)
      }
    }
  }

  private var cells: [[(statement: Statement, line: Int)]] = []
  private var expressions: [Sum] = []
  private var values: [(name: String, number: Double)] = []
  private var followed: Set<String> = []
  /// How often each cell has run, by its label.
  private(set) var runs: [String: Int] = [:]
  private(set) var effort = 0

  // MARK: Reading

  func prepare(_ source: Source, _ options: PreparationOptions) throws(EngineError) -> PreparedCell {
    var cell: [(Statement, Int)] = []
    var names = CellNames()
    var bound: [String] = []
    let lines = source.text(SourceRange(0, source.bytes.count)).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let line = line.prefix { $0 != "#" }
      guard let statement = try statement(String(line), source, number) else { continue }
      switch statement {
      case .assign(let name, let sum, _):
        names.reads.formUnion(sum.names.subtracting(names.assigns))
        names.binds.insert(name)
        names.assigns.insert(name)
        if !bound.contains(name) { bound.append(name) }
      case .show(let sum), .value(let sum): names.reads.formUnion(sum.names.subtracting(names.assigns))
      case .warn, .draw: break
      }
      cell.append((statement, number))
    }
    names.assigns.subtract(names.reads)
    cells.append(cell)
    return PreparedCell(source: source, number: cells.count - 1, names: names, boundNames: bound)
  }

  private func statement(_ line: String, _ source: Source, _ number: Int) throws(EngineError) -> Statement? {
    let words = line.split(separator: " ")
    guard let first = words.first else { return nil }
    switch first {
    case "show": return .show(try sum(String(line.dropFirst(5)), source, number))
    case "warn": return .warn(words.dropFirst().joined(separator: " "))
    case "draw": return .draw
    default: break
    }
    guard words.count > 1, words[1] == "=" else { return .value(try sum(line, source, number)) }
    let text = line[line.index(after: line.firstIndex(of: "=") ?? line.startIndex)...]
    return .assign(String(first), try sum(String(text), source, number), column: 1)
  }

  /// Sums of products of numbers, names and parentheses; one comparison `<` outermost.
  private func sum(_ text: String, _ source: Source, _ line: Int) throws(EngineError) -> Sum {
    var rest = text.filter { $0 != " " }[...]
    func error(_ kind: EngineError.Kind, _ name: String, _ message: String) -> EngineError {
      EngineError(kind, className: name, message, at: place(source, line))
    }
    func atom() throws(EngineError) -> Sum {
      if rest.first == "(" {
        rest = rest.dropFirst()
        let inner = try level(0)
        guard rest.first == ")" else { throw error(.syntax, "SumError", "a parenthesis is open") }
        rest = rest.dropFirst()
        return inner
      }
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
      rest = rest.dropFirst(word.count)
      if let number = Double(word) { return .number(number) }
      guard !word.isEmpty else { throw error(.syntax, "SumError", "a number is missing") }
      return .name(String(word))
    }
    func level(_ depth: Int) throws(EngineError) -> Sum {
      let levels: [[Character]] = [["<"], ["+", "-"], ["*", "/"]]
      guard depth < levels.count else { return try atom() }
      var left = try level(depth + 1)
      while let sign = rest.first, levels[depth].contains(sign) {
        rest = rest.dropFirst()
        left = .operation(sign, left, try level(depth + 1))
      }
      return left
    }
    let whole = try level(0)
    if rest.first == "^" { throw error(.refused, "unsupported", "powers") }
    guard rest.isEmpty else { throw error(.syntax, "SumError", "something is left over: \(rest)") }
    return whole
  }

  private func place(_ source: Source, _ line: Int) -> Source.Place {
    Source.Place(
      file: source.file, label: source.label, line: source.firstLine + line, column: source.indent + 1, length: 1)
  }

  func prepareExpression(_ source: Source) throws(EngineError) -> PreparedExpression {
    let sum = try sum(source.text(SourceRange(0, source.bytes.count)), source, 0)
    expressions.append(sum)
    return PreparedExpression(source: source, number: expressions.count - 1, reads: sum.names.sorted())
  }

  func guess(_ source: Source) -> GuessedNames {
    let lines = source.text(SourceRange(0, source.bytes.count)).split(separator: "\n")
    let assignments = lines.filter { $0.contains("=") }
    return GuessedNames(binds: Set(assignments.map { String($0.prefix { $0 != " " }) }))
  }

  // MARK: Running

  func follow(_ names: [String]) { followed = Set(names) }

  func run(_ cell: PreparedCell) -> CellRun {
    runs[cell.source.label ?? "", default: 0] += 1
    var run = CellRun()
    for (index, (statement, line)) in cells[cell.number].enumerated() {
      effort += 1
      do throws(EngineError) {
        switch statement {
        case .assign(let name, let sum, _):
          set(name, try number(sum, cell.source, line))
          if followed.contains(name) { run.touched.append((name, place(cell.source, line))) }
        case .show(let sum): run.outputs.append(stdout: "\(try number(sum, cell.source, line))\n")
        case .warn(let text): run.outputs.append(stderr: "\(text)\n")
        case .draw:
          run.outputs.append(
            .display(
              Display([
                .init(type: "image/svg+xml", content: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                .init(type: "text/plain", content: "a drawing"),
              ])))
        case .value(let sum):
          let value = try number(sum, cell.source, line)
          if index == cells[cell.number].count - 1 { run.outputs.append(.result(Display(text: "\(value)"))) }
        }
      } catch {
        run.error = error
        break
      }
    }
    return run
  }

  private func number(_ sum: Sum, _ source: Source, _ line: Int) throws(EngineError) -> Double {
    switch sum {
    case .number(let number): return number
    case .name(let name):
      if let value = values.first(where: { $0.name == name }) { return value.number }
      throw EngineError(.raisedForName, className: "NoSuchName", name, at: place(source, line))
    case .operation(let sign, let left, let right):
      let (x, y) = (try number(left, source, line), try number(right, source, line))
      switch sign {
      case "+": return x + y
      case "-": return x - y
      case "*": return x * y
      case "<": return x < y ? 1 : 0
      default:
        guard y != 0 else {
          throw EngineError(.raised, className: "DivisionByZero", "\(x) / 0", at: place(source, line))
        }
        return x / y
      }
    }
  }

  private func set(_ name: String, _ number: Double) {
    if let index = values.firstIndex(where: { $0.name == name }) {
      values[index].number = number
    } else {
      values.append((name, number))
    }
  }

  func restart() {
    values = []
    effort = 0
  }

  // MARK: Values

  private func datum(_ sum: Sum, _ number: Double) -> Datum {
    if case .operation("<", _, _) = sum { .bool(number == 1) } else { .float(number) }
  }

  func evaluate(_ expression: PreparedExpression, as wording: Wording) throws(EngineError) -> Evaluation {
    let sum = expressions[expression.number]
    let value = try number(sum, expression.source, 0)
    return Evaluation(datum: datum(sum, value), text: "\(value)")
  }

  func evaluateRows(_ expression: PreparedExpression) throws(EngineError) -> (datum: Datum, rows: [[String]]?) {
    let value = try evaluate(expression, as: .formatted)
    return (value.datum, [[value.text]])
  }

  func parts(of expression: PreparedExpression) -> [ExplainedPart] {
    expression.reads.compactMap { name in
      datum(name).map { ExplainedPart(expression: name, value: Evaluation(datum: $0, text: "\($0.soleNumber ?? 0)")) }
    }
  }

  var variables: [String] { values.map(\.name) }

  func nature(of variable: String) -> VariableNature? { datum(variable) == nil ? nil : .fixed }

  func fingerprint(of variable: String) -> Fingerprint? {
    values.first { $0.name == variable }.map { Fingerprint($0.number.bitPattern) }
  }

  func datum(_ variable: String) -> Datum? { values.first { $0.name == variable }.map { .float($0.number) } }

  func assign(_ datum: Datum, to variable: String) throws(EngineError) {
    guard let number = datum.soleNumber else { throw EngineError(.refused, className: "unsupported", "no number") }
    set(variable, number)
  }
}
