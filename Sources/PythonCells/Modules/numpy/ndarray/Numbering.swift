// The numbers of elements: what a function that only moves elements is called with a second time, to see where each one went.

import Arrays
import Backprop

/// Traced arguments replaced by integers: each element by its number, everything constant by 0.
struct Numbering {
  /// Numbered one after another from 1 on.
  private(set) var sources: [Variable] = []
  private var next = 1
  private let trace: Trace

  init(_ trace: Trace) { self.trace = trace }

  /// The value with numbers in place of elements, in its shape.
  mutating func numbered(_ value: Value) throws(PythonError) -> Value {
    switch value {
    case .array(let array):
      guard let variable = try trace.variable(of: array) else {
        return .array(try arrays { () throws(ArrayError) in try NDArray.zeros(Array(array.shape), .int64) })
      }
      return .array(try numbers(of: variable))
    case .traced(let traced):
      defer { next += 1 }
      sources.append(traced.variable)
      guard case .numpyFloat = traced.number else { return .int(next) }
      return .numpyInt(next)
    case .float, .int, .bool: return .int(0)
    case .numpyFloat, .numpyInt, .numpyBool: return .numpyInt(0)
    case .list(let list):
      var items: [Value] = []
      for item in list.items { items.append(try numbered(item)) }
      return .list(PyList(items))
    case .tuple(let tuple):
      var items: [Value] = []
      for item in tuple.items { items.append(try numbered(item)) }
      return .tuple(PyTuple(items))
    case .range(let range): return .list(PyList(Array(repeating: .int(0), count: range.count)))
    default: return value
    }
  }

  private mutating func numbers(of variable: Variable) throws(PythonError) -> NDArray {
    let first = next
    sources.append(variable)
    next += variable.value.count
    return try arrays { () throws(ArrayError) in try variable.numbers(from: first) }
  }
}

extension Trace {
  /// A function whose results hold elements of some of its arguments: `isData` says which those are.
  func moving(
    _ arguments: CallArguments, isData: (CallArguments.Place) -> Bool,
    _ function: (CallArguments) throws(PythonError) -> Value
  ) throws(PythonError) -> Value {
    let result = try plainly { () throws(PythonError) in try function(arguments.untraced) }
    if case .array(let array) = result, sharesOwner(array, arguments) { return result }
    var numbering = Numbering(self)
    let numbered = try arguments.mapped { (value, place) throws(PythonError) in
      isData(place) ? try numbering.numbered(value) : value.untraced
    }
    let numbers = try plainly { () throws(PythonError) in try function(numbered) }
    return try moved(result, numbers, numbering.sources, arguments)
  }

  /// Attaches to each part of a result what the numbers in the same place say.
  private func moved(
    _ value: Value, _ numbers: Value, _ sources: [Variable], _ arguments: CallArguments
  ) throws(PythonError) -> Value {
    switch (value, numbers) {
    case (.list(let list), .list(let other)) where list.items.count == other.items.count:
      for index in list.items.indices {
        list.items[index] = try moved(list.items[index], other.items[index], sources, arguments)
      }
      return value
    case (.tuple(let tuple), .tuple(let other)) where tuple.items.count == other.items.count:
      var items: [Value] = []
      for (item, number) in zip(tuple.items, other.items) {
        items.append(try moved(item, number, sources, arguments))
      }
      return .tuple(PyTuple(items))
    case (.array(let array), _) where sharesOwner(array, arguments): return value
    default:
      guard let numbers = numbers.operand else { return value }
      return try finished(value) { (elements) throws(ArrayError) in
        try Variable.gathered(from: sources, at: numbers.array, value: elements)
      }
    }
  }

  /// Whether an array is one of the arguments, or a view of one: its elements' owner already knows all.
  private func sharesOwner(_ array: NDArray, _ arguments: CallArguments) -> Bool {
    arguments.all.contains { if case .array(let other) = $0 { other.sharesOwner(with: array) } else { false } }
  }
}
