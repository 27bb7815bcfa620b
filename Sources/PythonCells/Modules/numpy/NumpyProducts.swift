// NumPy's products of vectors and matrices, as cells call them.

import Arrays

func numpyProduct(_ name: String) -> PyBuiltin? {
  switch name {
  case "dot":
    return product(name, "a, b, out=None", kernel: .dot) { (a, b) throws(ArrayError) in try NDArray.dot(a, b) }
  case "matmul":
    return product(name, "x1, x2, /, *, out=None") { (a, b) throws(ArrayError) in try NDArray.matmul(a, b) }
  case "vdot":
    return product(name, "a, b, /") { (a, b) throws(ArrayError) in
      let (first, second) = (a.array.raveled(), b.array.raveled())
      if first.count != second.count {
        throw ArrayError(.value, "cannot reshape array of size \(second.count) into shape (\(first.count),)")
      }
      return try NDArray.dot(.array(first), .array(second))
    }
  case "inner":
    return product(name, "a, b, /") { (a, b) throws(ArrayError) in
      guard a.shape.count > 0, b.shape.count > 1 else { return try NDArray.dot(a, b) }
      guard a.shape.last == b.shape.last else {
        throw ArrayError(.unsupported, "np.inner of shapes \(a.shape.description) and \(b.shape.description)")
      }
      return try NDArray.dot(a, .array(try b.array.swappingAxes(-1, -2)))
    }
  case "outer":
    return product(name, "a, b, out=None") { (a, b) throws(ArrayError) in try NDArray.outer(a, b) }
  case "trace":
    return .numpy(name, "a, offset=0, axis1=0, axis2=1, dtype=None, out=None", refusing: "axis1 axis2 dtype out") {
      arguments throws(PythonError) in
      let (array, offset) = (try arguments.array("a"), try arguments.int("offset"))
      return Value(try arrays { () throws(ArrayError) in try array.trace(offset: offset) })
    }
  default: return nil
  }
}

private func product(
  _ name: String, _ signature: String, kernel: Kernel? = nil,
  _ body: @escaping (Operand, Operand) throws(ArrayError) -> Operand
) -> PyBuiltin {
  let multiply = { (a: Value, b: Value) throws(PythonError) -> Value in
    let (x, y) = (try numpyOperand(a), try numpyOperand(b))
    return Value(try arrays { () throws(ArrayError) in try body(x, y) })
  }
  return .numpy(
    name, signature, refusing: "out",
    binary: { (_, a, b) throws(PythonError) in try multiply(a, b) },
    general: { arguments throws(PythonError) in
      if arguments.values.count > 2, !arguments.isMissing("out") { throw .unsupported("np.\(name): argument 'out'") }
      return try multiply(arguments.values[0], arguments.values[1])
    }, kernel: kernel)
}
