// NumPy's products of vectors and matrices, as cells call them.

import Arrays
import Backprop

func numpyProduct(_ name: String) -> PyBuiltin? {
  switch name {
  case "dot":
    return product(
      name, "a, b, out=None", direct: { (a, b) throws(ArrayError) in try NDArray.dot(a, b) },
      computed: { (a, b) throws(ArrayError) in try NDArray.dot(a, b) },
      recorded: { (a, b, value) throws(ArrayError) in try Variable.recordedDot(a, b, value: value) })
  case "matmul":
    return product(
      name, "x1, x2, /, *, out=None",
      computed: { (a, b) throws(ArrayError) in try NDArray.matmul(a, b) },
      recorded: { (a, b, value) throws(ArrayError) in try Variable.recordedMatmul(a, b, value: value) })
  case "vdot":
    return product(
      name, "a, b, /",
      computed: { (a, b) throws(ArrayError) in
        let (first, second) = (a.array.raveled(), b.array.raveled())
        if first.count != second.count {
          throw ArrayError(.value, "cannot reshape array of size \(second.count) into shape (\(first.count),)")
        }
        let conjugate = first.dtype.isComplex ? try NDArray.apply(.conjugate, .array(first)) : .array(first)
        return try NDArray.dot(conjugate, .array(second))
      },
      recorded: { (a, b, value) throws(ArrayError) in
        try Variable.recordedDot(a.raveled(), b.raveled(), value: value)
      })
  case "inner":
    return product(
      name, "a, b, /",
      computed: { (a, b) throws(ArrayError) in
        guard a.shape.count > 0, b.shape.count > 1 else { return try NDArray.dot(a, b) }
        guard a.shape.last == b.shape.last else {
          throw ArrayError(.unsupported, "np.inner of shapes \(a.shape.description) and \(b.shape.description)")
        }
        return try NDArray.dot(a, .array(try b.array.swappingAxes(-1, -2)))
      },
      recorded: { (a, b, value) throws(ArrayError) in
        let isFlat = a.shape.isEmpty || b.shape.count < 2
        return try Variable.recordedDot(a, isFlat ? b : b.swappingAxes(-1, -2), value: value)
      })
  case "outer":
    return product(
      name, "a, b, out=None",
      computed: { (a, b) throws(ArrayError) in try NDArray.outer(a, b) },
      recorded: { (a, b, value) throws(ArrayError) in try Variable.recordedOuter(a, b, value: value) })
  case "trace":
    return .numpy(
      name, "a, offset=0, axis1=0, axis2=1, dtype=None, out=None", refusing: "axis1 axis2 dtype out", derivative: .trace
    ) {
      arguments throws(PythonError) in
      let (array, offset) = (try arguments.array("a"), try arguments.int("offset"))
      return Value(try arrays { () throws(ArrayError) in try array.trace(offset: offset) })
    }
  default: return nil
  }
}

extension Derivative {
  /// Of `np.trace` and the method.
  static var trace: Derivative {
    .recorded { (call) throws(PythonError) in
      let (x, offset) = (try call.variable("a"), try call.int("offset"))
      let (first, second) = (try call.int("axis1"), try call.int("axis2"))
      return try call.finished { (value) throws(ArrayError) in
        let diagonal = try Variable.rearranged([x]) { (arrays) throws(ArrayError) in
          try arrays[0].diagonal(offset: offset, axis1: first, axis2: second)
        }
        return try diagonal.recorded(.sum, axes: [-1], value: value)
      }
    }
  }
}

/// - Parameters:
///   - direct: The product of two arrays with axes, where there is a shorter way.
///   - recorded: The same on the tape, with the product given.
private func product(
  _ name: String, _ parameters: String, direct: ((NDArray, NDArray) throws(ArrayError) -> Operand)? = nil,
  computed: @escaping (Operand, Operand) throws(ArrayError) -> Operand,
  recorded: @escaping (Variable, Variable, NDArray) throws(ArrayError) -> Variable
) -> PyBuiltin {
  let multiply = { (_: Interpreter, a: Value, b: Value) throws(PythonError) -> Value in
    if let direct, case .array(let x) = a, case .array(let y) = b, x.rank > 0, y.rank > 0 {
      do throws(ArrayError) { return Value(try direct(x, y)) } catch { throw PythonError(error) }
    }
    let (x, y) = (try numpyOperand(a), try numpyOperand(b))
    return Value(try arrays { () throws(ArrayError) in try computed(x, y) })
  }
  return .numpy(
    name, parameters,
    derivative: .recorded { (call) throws(PythonError) in
      let (a, b) = (try call.trace.operand(call.values[0]), try call.trace.operand(call.values[1]))
      return try call.finished { (value) throws(ArrayError) in try recorded(a, b, value) }
    },
    binary: multiply,
    general: { arguments throws(PythonError) in
      let result = try multiply(arguments.interpreter, arguments.values[0], arguments.values[1])
      guard arguments.values.count > 2 else { return result }
      return try arguments.interpreter.placed(result, in: arguments["out"], "np.\(name)")
    })
}
