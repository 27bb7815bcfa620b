// The functions of NumPy's that a lesson calls in its inner loops, for plain arguments: no closure is called for them, no
// argument list built, and nothing held that need not be.

import Arrays
import Texts

/// What a function of NumPy's computes, where arrays alone decide it.
enum Kernel {
  case unary(UnaryFunction)
  case binary(BinaryFunction)
  case dot
  /// Of all elements.
  case sum
  case copy, zeros

  /// The result for one argument; nil where the function's general way must be gone.
  @inline(__always)
  func result(_ argument: Value) -> Value? {
    guard case .array(let array) = argument else {
      guard case .zeros = self, case .tuple(let shape) = argument, shape.items.count == 2,
        case .int(let rows) = shape.items[0], case .int(let columns) = shape.items[1]
      else { return nil }
      return NDArray.directZeros(rows, columns).map { .array($0) }
    }
    switch self {
    case .unary(let function): return NDArray.direct(function, array).map { .array($0) }
    case .sum: return array.directSum.map { .numpyFloat($0) }
    case .copy: return array.directCopy.map { .array($0) }
    case .binary, .dot, .zeros: return nil
    }
  }

  /// The result for two arguments; nil where the function's general way must be gone.
  @inline(__always)
  func result(_ first: Value, _ second: Value) throws(PythonError) -> Value? {
    guard case .array(let a) = first, case .array(let b) = second else { return nil }
    switch self {
    case .binary(let function): return NDArray.direct(function, a, b).map { .array($0) }
    case .dot where a.rank > 0 && b.rank > 0:
      do throws(ArrayError) { return Value(try NDArray.dot(a, b)) } catch { throw PythonError(error) }
    case .dot, .unary, .sum, .copy, .zeros: return nil
    }
  }
}

/// A function of NumPy's that has a kernel, and how its name leads to it.
struct KernelFunction {
  let kernel: Kernel
  let builtin: PyBuiltin
  let module: PyModule
  /// Where the module stands as long as nobody gives its name to something else.
  let slot: Int
  /// The same call by the general way.
  let general: CallNode

  @inline(__always)
  func isCurrent(_ frame: Frame) -> Bool {
    // What is traced is not computed only.
    guard frame.interpreter.trace == nil, case .module(let current) = frame.globals[slot] else { return false }
    return current === module
  }
}

/// `np.exp(a)`
final class UnaryKernelNode: Node {
  private let function: KernelFunction
  private let argument: Node

  init(_ function: KernelFunction, _ argument: Node, _ range: SourceRange) {
    self.function = function
    self.argument = argument
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    guard function.isCurrent(frame) else { return try function.general.evaluate(frame) }
    let value = try argument.evaluate(frame)
    if let result = function.kernel.result(value) { return result }
    return try function.general.call(function.builtin, value, frame)
  }
}

/// `np.dot(a, b)`
final class BinaryKernelNode: Node {
  private let function: KernelFunction
  private let first: Node
  private let second: Node

  init(_ function: KernelFunction, _ first: Node, _ second: Node, _ range: SourceRange) {
    self.function = function
    self.first = first
    self.second = second
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    guard function.isCurrent(frame) else { return try function.general.evaluate(frame) }
    let a = try first.evaluate(frame)
    let b = try second.evaluate(frame)
    do {
      if let result = try function.kernel.result(a, b) { return result }
    } catch {
      throw error.at(range, in: frame.source)
    }
    return try function.general.call(function.builtin, a, b, frame)
  }
}
