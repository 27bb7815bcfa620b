// Live values: expressions that are prepared as cells are, and evaluated where they stand. They may change nothing.

import Arrays
import OrderedCollections
import PythonSyntax
import Texts

/// A prepared inline value: a pure expression with an optional conversion and format, as between an f-string's braces.
public struct InlineExpression {
  public let source: Source
  let expression: Expression
  let field: FStringNode
  let value: Node
  let slotCount: Int
  /// The names that it takes from the lesson, sorted.
  public let reads: [String]
}

extension Interpreter {
  /// Reads what stands in a live value: `e`, `e:.4f`, `e!r:>10`.
  public func prepareInline(_ source: Source) throws(PythonError) -> InlineExpression {
    let part: FStringPart
    do throws(SyntaxError) {
      var parser = try Parser(source)
      part = try parser.inline()
    } catch {
      throw PythonError(error.outsideFString, in: source)
    }
    guard case .field(let expression, _, _, _) = part else {
      throw PythonError(.syntax, "expected an expression", at: SourceRange(0, source.bytes.count), in: source)
    }
    return try compiled(part, expression, source)
  }

  func compiled(_ part: FStringPart, _ expression: Expression, _ source: Source) throws(PythonError) -> InlineExpression
  {
    let statement = Statement(kind: .expression(expression), range: expression.range)
    let names = ScopeNames(cell: [statement])
    makeRoom(for: source)
    var compiler = Compiler(self, source, names: names)
    let value = try compiler.compile(expression)
    let field = try compiler.fstring([part], expression.range)
    return InlineExpression(
      source: source, expression: expression, field: field, value: value, slotCount: compiler.scope.slotCount,
      reads: names.free.sorted())
  }

  /// The value and its text. Anything that would change a variable, or print, is an error.
  public func evaluate(_ inline: InlineExpression) throws(PythonError) -> (value: Value, text: String) {
    try purely(inline) { (value, frame) throws(PythonError) in (value, try inline.field.text(frame, first: value)) }
  }

  /// The value alone.
  func value(of inline: InlineExpression) throws(PythonError) -> Value {
    try purely(inline) { (value, _) throws(PythonError) in value }
  }

  /// The value, and the text that each of its elements would have alone: row by row for an array of numbers with one or
  /// two axes, one row of one for a number, nil for anything else.
  public func evaluateRows(_ inline: InlineExpression) throws(PythonError) -> (value: Value, rows: [[String]]?) {
    try purely(inline) { (value, frame) throws(PythonError) in
      guard let rows = value.rowsOfNumbers else { return (value, nil) }
      var texts: [[String]] = []
      for row in rows {
        var line: [String] = []
        for number in row { line.append(try inline.field.text(frame, first: number)) }
        texts.append(line)
      }
      return (value, texts)
    }
  }

  private func purely<Result>(
    _ inline: InlineExpression, _ body: (Value, Frame) throws(PythonError) -> Result
  ) throws(PythonError) -> Result {
    isPure = true
    defer { isPure = false }
    depth = 1
    let locals = LocalSlots(count: inline.slotCount)
    let frame = Frame(locals: locals.pointer, closure: noCells, interpreter: self, source: inline.source)
    return try withExtendedLifetime(locals) { () throws(PythonError) in
      do throws(PythonError) {
        return try meter.metered { () throws(PythonError) in try body(try inline.value.evaluate(frame), frame) }
      } catch {
        throw error.at(inline.expression.range, in: inline.source)
      }
    }
  }

  // MARK: Purity

  /// While an inline value is evaluated, what the lesson's variables hold must not change; what it makes itself may.
  func checkMutation(of container: Value) throws(PythonError) {
    guard isPure else { return }
    var walk = Reach(of: container)
    for (name, value) in globals {
      if try walk.finds(from: value) { throw PythonError.impure("changes '\(name)'") }
    }
  }
}

/// A walk over what can be reached from some values, each object once: functions of one module reach each other in circles.
private struct Reach {
  private let target: Value
  private var seen: Set<ObjectIdentifier> = []

  init(of target: Value) { self.target = target }

  /// Whether the target can be reached from the value, by a way that was not yet gone.
  mutating func finds(from value: Value) throws(PythonError) -> Bool {
    var waiting = [value]
    while let value = waiting.popLast() {
      try Meter.charge(1)
      switch (value, target) {
      case (.array(let x), .array(let y)) where x.sharesOwner(with: y): return true
      case (.list(let x), .list(let y)) where x === y: return true
      case (.dict(let x), .dict(let y)) where x === y: return true
      case (.set(let x), .set(let y)) where x === y: return true
      case (.object(let x), .object(let y)) where x === y: return true
      default: break
      }
      switch value {
      case .list(let list): if isNew(list) { waiting += list.items }
      case .tuple(let tuple): if isNew(tuple) { waiting += tuple.items }
      case .dict(let dict): if isNew(dict) { waiting += dict.values }
      case .function(let function):
        if isNew(function) { waiting += function.defaults + function.closure.cells.map(\.value) }
      case .object(let object): if isNew(object) { waiting += object.parts }
      case .type(let type): if type.isOfLesson, isNew(type) { waiting += type.namespace.values }
      default: break
      }
    }
    return false
  }

  private mutating func isNew(_ object: AnyObject) -> Bool { seen.insert(ObjectIdentifier(object)).inserted }
}

extension Value {
  /// The elements of an array of numbers with one or two axes; a number is a row of one.
  fileprivate var rowsOfNumbers: [[Value]]? {
    switch self {
    case .int, .float, .numpyInt, .numpyFloat: return [[self]]
    case .array(let array):
      guard array.rank == 1 || array.rank == 2, array.count > 0 else { return nil }
      let elements: [Value]
      switch array.dtype {
      case .float64: elements = array.asDoubles.map { .numpyFloat($0) }
      case .int64: elements = (array.asInts ?? []).map { .numpyInt($0) }
      case .bool: return nil
      default: elements = (0..<array.count).compactMap { try? arrayGet(array.raveled(), .int($0)) }
      }
      let width = array.shape[array.rank - 1]
      return stride(from: 0, to: elements.count, by: width).map { Array(elements[$0..<$0 + width]) }
    default: return nil
    }
  }
}

extension PythonError {
  static func impure(_ what: String) -> PythonError {
    PythonError(.runtime, "a live value must leave the lesson as it is, and this \(what)")
  }
}
