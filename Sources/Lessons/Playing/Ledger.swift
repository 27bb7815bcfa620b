// What a lesson computes, kept while it is played: for transcripts, and for those who compare them.

import PythonCells
import PythonSyntax
import Texts

/// The numbers of each cell and of the prose.
struct Ledger {
  private(set) var readings: [Reading] = []
  private let interpreter: Interpreter
  /// What each global variable held when it was last looked at.
  private var known: [String: [NamedNumbers]] = [:]

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The numbers that a cell has bound, in the order of its text, and after them those that it has changed in place.
  mutating func newNumbers(of program: Program) -> [NamedNumbers] {
    var bound: [NamedNumbers] = []
    var changed: [NamedNumbers] = []
    for name in program.boundNames {
      guard let value = interpreter[global: name] else { continue }
      let numbers = value.numbers(named: name)
      known[name] = numbers
      bound += numbers
    }
    for (name, value) in interpreter.globals where !program.boundNames.contains(name) {
      let numbers = value.numbers(named: name)
      guard !numbers.isEmpty || known[name] != nil, known[name] != numbers else { continue }
      known[name] = numbers
      changed += numbers
    }
    return bound + changed
  }

  mutating func read(
    _ expression: InlineExpression, _ kind: Reading.Kind, _ value: Value, _ text: String, after cellCount: Int
  ) {
    let source = expression.source
    let whole = source.text(SourceRange(0, source.bytes.count))
    var number: Double?
    if kind == .value, let numbers = value.numbers(named: "").first, numbers.shape == nil { number = numbers[0] }
    // A claim was put in parentheses to be read.
    let isWrapped = kind == .claim
    readings.append(
      Reading(
        kind: kind, expression: isWrapped ? String(whole.dropFirst().dropLast()) : whole, text: text, number: number,
        reads: expression.reads.filter(isOfLesson), line: source.firstLine, column: source.indent + (isWrapped ? 2 : 1),
        cellCount: cellCount))
  }

  /// Whether the lesson itself has bound a name, and not Python or an import.
  private func isOfLesson(_ name: String) -> Bool {
    switch interpreter[global: name] {
    case nil, .module: false
    default: true
    }
  }
}
