// Code that IPython takes the time of: `%time` and `%%time` run it once, `%timeit` and `%%timeit` as often as the machine
// allows, in a function of its own. How long it took is never said: it differs from run to run.

import Engines
import PythonSyntax
import Texts

extension ReadCell {
  /// The same cell, with the knowledge of what is timed.
  ///
  /// - Throws: `unsupported` where a magic stands within another statement.
  func timed(_ timed: [IPythonCell.TimedCode]) throws(PythonError) -> ReadCell {
    for code in timed
    where !statements.contains(where: { $0.range.start >= code.range.start || isAssignment($0, of: code) }) {
      throw PythonError(.undecidable, code.command.what, at: code.command.range, in: source)
    }
    for statement in statements where statement.isCompound {
      for code in timed
      where statement.range.start < code.command.range.start && code.command.range.start < statement.range.end {
        throw PythonError(.undecidable, code.command.what, at: code.command.range, in: source)
      }
    }
    // IPython gives a magic the rest of its line, and no more: brackets that are still open there are a mistake.
    for statement in statements {
      for code in timed
      where !statement.isCompound && statement.range.start < code.range.end && statement.range.end > code.range.end {
        throw PythonError(
          .unsupported, "\(code.command.what) of code on several lines", at: code.command.range, in: source)
      }
    }
    let repeated = timed.filter(\.isRepeated)
    let own = statements.filter { statement in !repeated.contains { $0.holds(statement) } }
    var cell = ReadCell(
      source: source, statements: statements, names: ScopeNames(cell: own), hidesValue: hidesValue)
    cell.timed = timed
    return cell
  }

  /// `x = %time f()`
  private func isAssignment(_ statement: Statement, of code: IPythonCell.TimedCode) -> Bool {
    statement.range.start < code.command.range.start && code.range.end <= statement.range.end
  }
}

extension IPythonCell.TimedCode {
  fileprivate func holds(_ statement: Statement) -> Bool {
    range.start <= statement.range.start && statement.range.end <= range.end
  }

  /// The statement, or the value that it assigns.
  fileprivate func times(_ statement: Statement) -> Bool {
    holds(statement) || statement.range.start < command.range.start && range.end <= statement.range.end
  }
}

extension Statement {
  /// Whether other statements stand in it.
  fileprivate var isCompound: Bool {
    switch kind {
    case .branch, .whileLoop, .forLoop, .function, .classDefinition, .trying, .with, .match: true
    default: false
    }
  }
}

extension Compiler {
  /// A cell with timed code in it.
  mutating func compile(timed cell: ReadCell) throws(PythonError) -> [Step] {
    var steps: [Step] = []
    var rest = cell.statements[...]
    while let statement = rest.first {
      guard let code = cell.timed.first(where: { $0.times(statement) }) else {
        steps += try compile([statement])
        rest.removeFirst()
        continue
      }
      let timed = rest.prefix { code.times($0) }
      rest = rest.dropFirst(timed.count)
      if code.isRepeated {
        steps.append(try repeated(Array(timed), code))
        continue
      }
      var inner = try compile(Array(timed))
      // A last value is shown behind the times.
      if let last = inner.last as? ExpressionStep {
        inner[inner.count - 1] = ExpressionStep(TimedNode(last.value, code, last.range), last.range)
        steps += inner
      } else {
        steps += inner + [TimedStep(code)]
      }
    }
    return steps
  }

  private mutating func repeated(_ statements: [Statement], _ code: IPythonCell.TimedCode) throws(PythonError) -> Step {
    let parameters = Parameters()
    let names = ScopeNames(function: parameters, body: statements)
    let node = try function("<timed>", parameters, names: names, code.range) { (compiler, code) throws(PythonError) in
      code.body = Row(try compiler.compile(statements))
    }
    scope.globalUse.formUnion(node.code.globalUse)
    return RepeatedStep(node, code)
  }
}

extension Interpreter {
  /// Where the times would be told.
  fileprivate func tell(_ code: IPythonCell.TimedCode) throws(PythonError) {
    guard code.isTold else { return }
    if toleratesUndecidable { try note(undecidable: code.command.what) }
    try show(.timed)
  }

  /// All that cells can change: the variables, and the streams of random numbers.
  fileprivate var changeable: [String: Fingerprint] {
    var state: [String: Fingerprint] = [:]
    for (name, value) in globals { state[name] = Fingerprint(of: value) }
    state["np.random"] = Fingerprint(of: .object(random.global))
    if let shared = modules("random")?.member("_shared") { state["random"] = Fingerprint(of: shared) }
    return state
  }
}

/// Behind what `%time` has run.
private final class TimedStep: Step {
  let code: IPythonCell.TimedCode
  init(_ code: IPythonCell.TimedCode) {
    self.code = code
    super.init(code.range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    try frame.interpreter.tell(code)
    return .next
  }
}

/// An expression that `%time` runs.
private final class TimedNode: Node {
  let value: Node
  let code: IPythonCell.TimedCode
  init(_ value: Node, _ code: IPythonCell.TimedCode, _ range: SourceRange) {
    self.value = value
    self.code = code
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let result = try value.evaluate(frame)
    try frame.interpreter.tell(code)
    return result
  }
}

/// What `%timeit` runs, nobody knows how often: once is enough where it changes nothing, and all else is refused.
private final class RepeatedStep: Step {
  let function: Node
  let code: IPythonCell.TimedCode
  init(_ function: Node, _ code: IPythonCell.TimedCode) {
    self.function = function
    self.code = code
    super.init(code.range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    let before = interpreter.changeable
    let written = interpreter.outputCount
    _ = try interpreter.call(try function.evaluate(frame), CallArguments([]))
    let after = interpreter.changeable
    let changed = Set(before.keys).union(after.keys).sorted().first { before[$0] != after[$0] }
    if let changed {
      throw refusal("changes '\(changed)'", frame)
    }
    guard interpreter.outputCount == written else { throw refusal("prints", frame) }
    try interpreter.tell(code)
    return .next
  }

  private func refusal(_ what: String, _ frame: Frame) -> PythonError {
    PythonError(
      .undecidable, "\(code.command.what) of code that \(what): it runs as often as the machine allows", at: range,
      in: frame.source)
  }
}
