// A cell's statements in front of a judge: what each of them has to do with the lesson's variables.

import Engines
import PythonSyntax
import Texts

/// One run of one cell, statement by statement.
final class StatementJudging {
  private let judge: any StatementJudge
  private let program: Program
  /// The first of the cell's statements that has not been looked for.
  private var next = 0
  private var statement: Statement? {
    didSet { use = nil }
  }
  /// The statement's names, once somebody has asked: what stands behind them can be another when it has run.
  private var use: NameUse?
  /// Whether something had been noted before the statement.
  private var wasNoted = false

  init(_ judge: any StatementJudge, of program: Program) {
    self.judge = judge
    self.program = program
  }

  func runs(_ step: Step, _ interpreter: Interpreter) -> Bool {
    // Statements that do nothing have no step, others have several.
    while next < program.cell.statements.count, statement.map({ $0.range.end <= step.range.start }) ?? true {
      statement = program.cell.statements[next]
      next += 1
    }
    wasNoted = interpreter.undecided != nil
    guard judge.isJudging else { return true }
    return judge.runs(names(interpreter), givesValue: givesValue(step))
  }

  func hasRun(_ step: Step, _ interpreter: Interpreter) {
    let noted = wasNoted ? nil : interpreter.undecided?.at(step.range, in: program.source)
    guard judge.isJudging || noted != nil else { return }
    judge.hasRun(names(interpreter), noted.map { EngineError($0) })
  }

  func hasPassedOver(_ step: Step, _ interpreter: Interpreter, _ error: PythonError) {
    judge.hasPassedOver(names(interpreter), givesValue: givesValue(step), EngineError(error))
  }

  private func givesValue(_ step: Step) -> Bool { step === program.steps.last && step is ExpressionStep }

  private func names(_ interpreter: Interpreter) -> GuessedNames {
    guard let statement else { return GuessedNames(bindsUnknown: true) }
    let use = use ?? NameUse([statement], program.source, isDefining: true)
    self.use = use
    return interpreter.guess(use, program.source.text(statement.range))
  }
}

extension Interpreter {
  /// What code that is not run would have done.
  func guess(_ names: NameUse, _ text: String) -> GuessedNames {
    let mentioned = names.changes.union(names.reads)
    // A function that it calls changes what that function can reach.
    let reached = self.names(reachedFrom: mentioned)
    func value(_ name: String) -> Value? { self[global: name] }
    let settings = names.settings.sorted().first { if case .module = value($0) { true } else { false } }
    var loud = mentioned.filter { name in
      guard let value = value(name) else { return !Interpreter.quietBuiltins.contains(name) }
      return !value.isQuiet(0)
    }
    // NumPy's own `info` and `show_config` print.
    if text.holds(".info") || text.holds(".show") { loud.insert("print") }
    // The lesson's own functions may draw, too, and those of a stream that stand alone.
    let mayDraw =
      text.holds("rand")
      || mentioned.contains { name in
        guard let value = value(name) else { return false }
        if case .builtin(let builtin) = value { return builtin.module.holds("random") }
        return !value.isQuiet(0)
      }
    return GuessedNames(
      binds: names.binds.union(reached.stores), changes: mentioned.union(reached.reads), imports: names.imports,
      bindsUnknown: names.bindsUnknown, settings: settings, assigns: names.assigned, loud: loud, mayDraw: mayDraw)
  }

  /// Built-in functions that print nothing and call nothing but what they are given.
  private static let quietBuiltins: Set<String> = [
    "abs", "all", "any", "bool", "complex", "dict", "divmod", "enumerate", "float", "format", "frozenset", "hash",
    "int",
    "iter", "len", "list", "max", "min", "next", "pow", "range", "repr", "reversed", "round", "set", "sorted", "str",
    "sum", "tuple", "zip",
  ]

  func forgetSeeds() {
    random.global.stream = nil
    // Without a number, `random.seed()` takes one from the system.
    guard let seed = modules("random")?.member("seed") else { return }
    _ = try? Meter.unmetered { () throws(PythonError) in try call(seed, CallArguments([])) }
  }
}

extension Value {
  /// Whether nothing is printed by whatever is done with it.
  fileprivate func isQuiet(_ level: Int) -> Bool {
    switch self {
    case .none, .ellipsis, .bool, .int, .float, .numpyBool, .numpyInt, .numpyFloat, .string, .range, .slice, .array,
      .dtype:
      true
    case .list(let list): level < 3 && list.items.count <= 1_000 && list.items.allSatisfy { $0.isQuiet(level + 1) }
    case .tuple(let tuple): level < 3 && tuple.items.count <= 1_000 && tuple.items.allSatisfy { $0.isQuiet(level + 1) }
    case .set: true
    case .module(let module): Value.quietModules.contains(module.name)
    case .function(let function): Value.quietModules.contains { function.code.source.file == "<module \($0)>" }
    case .builtin(let builtin): Value.quietModules.contains(builtin.module)
    case .type(let type): Value.quietModules.contains(type.module)
    case .object(let object): object is PyRandomStream || Value.quietModules.contains(object.type.module)
    default: false
    }
  }

  private static let quietModules = ["time", "datetime", "math", "random", "numpy", "numpy.random", "numpy.linalg"]
}
