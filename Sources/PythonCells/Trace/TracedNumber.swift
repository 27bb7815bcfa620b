// A float that knows where it came from, and how values are freed of that knowledge.

import Arrays
import Backprop
import OrderedCollections

/// A float in a traced run, Python's or NumPy's, with its place on the tape.
public final class TracedNumber {
  /// The number as an untraced run has it: `.float` or `.numpyFloat`.
  let number: Value
  /// Without axes.
  let variable: Variable

  /// The number.
  public var double: Double { number.plainFloat ?? .nan }

  /// Precondition: `number` is a float.
  init(_ number: Value, _ variable: Variable) {
    self.number = number
    self.variable = variable
  }
}

extension Value {
  /// Whether it is, or a list or tuple in it holds, a traced number. Arrays are not asked: they look the same in both runs.
  var holdsTraced: Bool { holdsTraced(depth: 0) }

  private func holdsTraced(depth: Int) -> Bool {
    switch self {
    case .traced: true
    // A list can hold itself.
    case .list(let list): depth < 64 && list.items.contains { $0.holdsTraced(depth: depth + 1) }
    case .tuple(let tuple): depth < 64 && tuple.items.contains { $0.holdsTraced(depth: depth + 1) }
    case .dict(let dict): depth < 64 && dict.values.contains { $0.holdsTraced(depth: depth + 1) }
    case .slice(let slice): [slice.start, slice.stop, slice.step].contains { $0.holdsTraced(depth: depth + 1) }
    default: false
    }
  }

  /// As an untraced run has it: traced numbers as plain ones, in copies of the lists and tuples that hold some.
  var untraced: Value {
    guard holdsTraced else { return self }
    switch self {
    case .traced(let traced): return traced.number
    case .list(let list): return .list(PyList(list.items.map(\.untraced)))
    case .tuple(let tuple): return .tuple(PyTuple(tuple.items.map(\.untraced)))
    case .slice(let slice):
      return .slice(PySlice(start: slice.start.untraced, stop: slice.stop.untraced, step: slice.step.untraced))
    case .dict(let dict): return .dict(dict.mapped(\.untraced))
    default: return self
    }
  }
}

extension CallArguments {
  /// All arguments, by place and by name.
  var all: [Value] { positional + keywords.map(\.value) }

  var untraced: CallArguments { mapped { (value, _) in value.untraced } }

  /// - Parameter body: Called with each value and what it is: its place, or its name.
  func mapped<Failure: Error>(_ body: (Value, Place) throws(Failure) -> Value) throws(Failure) -> CallArguments {
    var result = self
    for index in positional.indices { result.positional[index] = try body(positional[index], .position(index)) }
    for index in keywords.indices {
      result.keywords[index].value = try body(keywords[index].value, .name(keywords[index].name))
    }
    return result
  }

  enum Place {
    case position(Int)
    case name(String)
  }
}
