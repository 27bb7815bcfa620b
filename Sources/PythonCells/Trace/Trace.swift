// A traced run: while it lasts, whatever is computed from floats of the lesson's parameters is recorded on Backprop's tape.
// What the tape knows of an array stands with the owner of its elements, so that views, aliases and updates in place come out
// right. The values that cells see are the same as without a trace.

import Arrays
import Backprop
import Texts

/// What records a run.
final class Trace {
  unowned let interpreter: TracingInterpreter
  /// The call that runs now: where something without a derivative stands.
  var site: (range: SourceRange, source: Source)?
  /// The calls that were refused, by the number in their `Variable.Refusal`.
  private(set) var refused: [PythonError.Place?] = []

  /// What the tape knows of arrays, by the owners of their elements. An owner is kept alive while it is here, so that no other
  /// array can take its place in memory.
  private var notes: [ObjectIdentifier: Note] = [:]
  private var notesBeforeSweep = 256

  private struct Note {
    var owner: AnyObject
    var variable: Variable
  }

  init(_ interpreter: TracingInterpreter) { self.interpreter = interpreter }

  /// What the tape knows of the owner of an array's elements; nil if it knows nothing.
  func note(of array: NDArray) -> Variable? { notes[ObjectIdentifier(array.ownerObject)]?.variable }

  func setNote(of array: NDArray, to variable: Variable?) {
    let owner = array.ownerObject
    notes[ObjectIdentifier(owner)] = variable.map { Note(owner: owner, variable: $0) }
    guard notes.count > notesBeforeSweep else { return }
    // Arrays that nothing but this table refers to are gone.
    for key in Array(notes.keys) {
      guard let index = notes.index(forKey: key) else { continue }
      if isKnownUniquelyReferenced(&notes.values[index].owner) { notes.remove(at: index) }
    }
    notesBeforeSweep = max(256, 2 * notes.count)
  }

  /// Runs `body` as if there were no trace.
  func plainly<Result>(_ body: () throws(PythonError) -> Result) throws(PythonError) -> Result {
    interpreter.trace = nil
    defer { interpreter.trace = self }
    return try body()
  }

  // MARK: Reading

  /// Whether the tape knows of the value, or of something in it.
  func isTraced(_ value: Value) -> Bool {
    switch value {
    case .array(let array): !notes.isEmpty && note(of: array) != nil
    case .traced: true
    case .list(let list): list.items.contains { isPart($0, 0) }
    case .tuple(let tuple): tuple.items.contains { isPart($0, 0) }
    case .dict(let dict): dict.values.contains { isPart($0, 0) }
    default: false
    }
  }

  private func isPart(_ value: Value, _ depth: Int) -> Bool {
    switch value {
    case .array, .traced: return isTraced(value)
    case .list(let list): return depth < 64 && list.items.contains { isPart($0, depth + 1) }
    case .tuple(let tuple): return depth < 64 && tuple.items.contains { isPart($0, depth + 1) }
    case .dict(let dict): return depth < 64 && dict.values.contains { isPart($0, depth + 1) }
    default: return false
    }
  }

  /// What the tape knows of an array; nil if it knows nothing.
  func variable(of array: NDArray) throws(PythonError) -> Variable? {
    guard array.dtype == .float64, let known = note(of: array) else { return nil }
    let owner = array.owner
    return try arrays { () throws(ArrayError) in
      var whole = known
      if !owner.hasSameBits(as: known.value) {
        // Written to by something that does not record what it does.
        whole = try refusal("an array changed by an operation that is not recorded", owner.copy(), [known])
        setNote(of: array, to: whole)
      }
      if array.isWholeOwner { return array.shape == whole.shape ? whole : try whole.reshaped(Array(array.shape)) }
      let numbers = array.sameView(into: owner.laidOutAlike(try whole.numbers(from: 1))).copy()
      return try Variable.gathered(from: [whole], at: numbers, value: array.copy())
    }
  }

  /// The value as an operand: what the tape knows, or a constant. A list becomes an array.
  func operand(_ value: Value) throws(PythonError) -> Variable {
    switch value {
    case .traced(let traced): return traced.variable
    case .array(let array):
      if let variable = try variable(of: array) { return variable }
      return try arrays { () throws(ArrayError) in try Variable(constant: array) }
    case .list, .tuple:
      guard isTraced(value) else { break }
      var numbering = Numbering(self)
      let numbers = try plainly { [value = try numbering.numbered(value)] () throws(PythonError) in
        try makeArray(value, dtype: nil)
      }
      let array = try plainly { () throws(PythonError) in try makeArray(value.untraced, dtype: nil) }
      return try arrays { () throws(ArrayError) in
        try Variable.gathered(from: numbering.sources, at: numbers, value: array.astype(.float64))
      }
    default: break
    }
    let array = try numpyOperand(value).array
    return try arrays { () throws(ArrayError) in try Variable(constant: array) }
  }

  // MARK: Results

  /// A result with its place on the tape.
  ///
  /// - Parameter record: Makes the variable from a copy of the elements.
  func finished(
    _ value: Value, _ record: (NDArray) throws(ArrayError) -> Variable
  ) throws(PythonError) -> Value {
    switch value {
    case .array(let array) where array.dtype == .float64:
      let variable = try arrays { () throws(ArrayError) in try record(array.copy()) }
      try attach(variable, to: array)
      return value
    case .float(let number), .numpyFloat(let number):
      let variable = try arrays { () throws(ArrayError) in try record(NDArray(.float(number))) }
      return variable.isConstant ? value : .traced(TracedNumber(value, variable))
    case .array(let array) where array.dtype.isFloat || array.dtype.isComplex:
      return try withoutGradient(value, array, record)
    case .object:
      if let complex = value.complex { return try withoutGradient(value, NDArray(.complex(complex.number)), record) }
      if let number = value.sizedNumber, number.dtype.isFloat {
        return try withoutGradient(value, NDArray(.sized(number)), record)
      }
      return value
    // Integers and truth values carry no gradient.
    default: return value
    }
  }

  /// Gradients are of double precision: none passes through less.
  private func withoutGradient(
    _ value: Value, _ array: NDArray, _ record: (NDArray) throws(ArrayError) -> Variable
  ) throws(PythonError) -> Value {
    let variable = try arrays { () throws(ArrayError) in try record(try array.realPart.astype(.float64)) }
    guard variable.isConstant else { throw .unsupported("a gradient through numbers of type \(array.dtype.name)") }
    return value
  }

  /// Makes the tape know of a new array's elements.
  private func attach(_ variable: Variable, to array: NDArray) throws(PythonError) {
    if array.isOwner {
      setNote(of: array, to: variable.isConstant ? nil : variable)
    } else {
      try write(variable, into: array)
    }
  }

  /// The operation is not recorded: an error says so, if a gradient has to pass it.
  func refusing(_ what: String, _ value: Value, from sources: [Variable]) throws(PythonError) -> Value {
    func refuse(_ value: Value) throws(PythonError) -> Value {
      switch value {
      case .list(let list):
        for index in list.items.indices { list.items[index] = try refuse(list.items[index]) }
        return value
      case .tuple(let tuple):
        return .tuple(PyTuple(try tuple.items.map { (item) throws(PythonError) in try refuse(item) }))
      case .array(let array) where array.dtype == .float64 && !array.isOwner && note(of: array) != nil: return value
      default:
        return try finished(value) { (elements) throws(ArrayError) in try refusal(what, elements, sources) }
      }
    }
    return try refuse(value)
  }

  private func refusal(_ what: String, _ value: NDArray, _ sources: [Variable]) throws(ArrayError) -> Variable {
    refused.append(site.map { $0.source.place($0.range) })
    return try Variable(
      refusing: Variable.Refusal("cannot be differentiated: \(what)", site: refused.count - 1), value: value,
      from: sources)
  }

  // MARK: Writing

  /// Notes that the elements that `view` sees are those of `variable` now. They have been written already.
  func write(_ variable: Variable, into view: NDArray) throws(PythonError) {
    try change(view) { (numbers, first) throws(ArrayError) in
      try numbers.set([.ellipsis], to: .array(try variable.numbers(from: first).reshaped(Array(numbers.shape))))
      return [variable]
    }
  }

  /// Notes that elements of `view`'s owner have changed.
  ///
  /// - Parameter body: Does to an array of integers that sees its owner as `view` does what was done to `view`: new elements are
  ///   numbered from the given number on, 0 for a constant. Returns where they came from.
  private func change(
    _ view: NDArray, _ body: (NDArray, Int) throws(ArrayError) -> [Variable]
  ) throws(PythonError) {
    let owner = view.owner
    try arrays { () throws(ArrayError) in
      // The elements that stay are copied from here: those of a constant may be new already.
      let known = note(of: owner)
      let before: Variable
      if let known { before = known } else { before = try Variable(constant: owner) }
      let numbers = owner.laidOutAlike(try before.numbers(from: 1))
      let sources = try body(view.sameView(into: numbers), 1 + owner.count)
      let after = try Variable.gathered(from: [before] + sources, at: numbers.copy(), value: owner.copy())
      setNote(of: owner, to: after.isConstant ? nil : after)
    }
  }

  /// `array[index] = value`
  func set(_ array: NDArray, _ index: Value, _ value: Value) throws(PythonError) {
    let index = index.untraced
    if array.dtype.isFloat || array.dtype.isComplex, array.dtype != .float64, isTraced(value) {
      throw .unsupported("a gradient through numbers of type \(array.dtype.name)")
    }
    let isTraced = array.dtype == .float64 && isTraced(value)
    guard isTraced || note(of: array) != nil else { return try arraySet(array, index, value.untraced) }
    // A change that was not recorded has to be found out now, not after the next one.
    _ = try variable(of: array)
    // Read before anything is written: the value may be a view of the array itself.
    let source = isTraced ? try operand(value) : nil
    try arraySet(array, index, value.untraced)
    try change(array) { (numbers, first) throws(ArrayError) in
      let elements: Value
      if let source, !source.shape.isEmpty {
        elements = .array(try source.numbers(from: first))
      } else {
        elements = .int(source == nil || source?.isConstant == true ? 0 : first)
      }
      do throws(PythonError) { try arraySet(numbers, index, elements) } catch {
        throw ArrayError(.value, error.message)
      }
      return source.map { [$0] } ?? []
    }
  }

  /// `array[index]`
  func get(_ array: NDArray, _ index: Value) throws(PythonError) -> Value {
    let index = index.untraced
    let value = try arrayGet(array, index)
    guard array.dtype == .float64, note(of: array) != nil else { return value }
    if case .array(let part) = value, part.sharesOwner(with: array) { return value }
    guard let whole = try variable(of: array) else { return value }
    let numbers = try arrayGet(try arrays { () throws(ArrayError) in try whole.numbers(from: 1) }, index)
    return try finished(value) { (elements) throws(ArrayError) in
      try Variable.gathered(from: [whole], at: (numbers.operand ?? .scalar(.int(0))).array, value: elements)
    }
  }
}
