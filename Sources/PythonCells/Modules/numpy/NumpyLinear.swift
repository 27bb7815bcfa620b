// What `numpy.linalg`, written in Python (CModules/python/linalg.py), takes from Arrays: decompositions of stacks of matrices. The
// module has looked at shapes and types; what cannot be decomposed comes back as None.

import Arrays
import Backprop
import CLibrary

/// The function of that name, for the module's text alone.
func linearPrimitive(_ name: String) -> PyBuiltin? {
  switch name {
  case "__inv__":
    return primitive("inv") { (matrix, _) throws(ArrayError) in
      let factors = try LUFactors(matrix)
      return factors.isSingular ? nil : [try factors.solve(.identity(matrix.rows))]
    }
  case "__solve__":
    return primitive("solve") { (matrix, right) throws(ArrayError) in
      let factors = try LUFactors(matrix)
      return factors.isSingular ? nil : [try factors.solve(right)]
    }
  case "__det__":
    return primitive("det") { (matrix, _) throws(ArrayError) in
      let (sign, logarithm) = try LUFactors(matrix).determinant
      return [number(sign * exp(logarithm)), number(sign), number(logarithm)]
    }
  case "__cholesky__":
    return primitive("cholesky") { (matrix, _) throws(ArrayError) in try matrix.choleskyFactor().map { [$0] } }
  case "__qr__", "__full_qr__":
    return primitive("qr") { (matrix, _) throws(ArrayError) in
      let (q, r) = try matrix.factoredQR(isComplete: name == "__full_qr__")
      return [q, r]
    }
  case "__eigh__":
    return primitive("eigh") { (matrix, _) throws(ArrayError) in
      let found = try SymmetricEigen(lowerOf: matrix)
      return found.hasConverged ? [row(found.values), found.vectors] : nil
    }
  case "__svd__", "__full_svd__":
    return primitive("svd") { (matrix, _) throws(ArrayError) in
      let found = try SingularValues(matrix, isFull: name == "__full_svd__")
      return found.hasConverged ? [found.u, row(found.values), found.vt] : nil
    }
  case "__eig__":
    return primitive("eig") { (matrix, _) throws(ArrayError) in
      let found = try GeneralEigen(matrix)
      return found.hasConverged ? [row(found.values), row(found.imaginaryParts), found.vectors] : nil
    }
  case "__complex_solve__":
    return complexPrimitive("solve", givesStack: true) { (factors, right, columns) throws(ArrayError) in
      factors.isSingular ? nil : [try factors.solve(right, columns: columns)]
    }
  case "__complex_det__":
    return complexPrimitive("det", givesStack: false) { (factors, _, _) throws(ArrayError) in
      let (sign, logarithm) = factors.determinant
      let length = Complex(exp(logarithm))
      return [[sign * length], [sign], [Complex(logarithm)]]
    }
  default: return nil
  }
}

private func number(_ value: Double) -> DenseMatrix { DenseMatrix(rows: 1, columns: 1, [value]) }

private func row(_ values: [Double]) -> DenseMatrix { DenseMatrix(rows: 1, columns: values.count, values) }

/// A function of one stack of matrices (the second is as long, or the same): each result is a stack, too, of shape (…, rows, columns).
private func primitive(
  _ name: String, _ body: @escaping (DenseMatrix, DenseMatrix) throws(ArrayError) -> [DenseMatrix]?
) -> PyBuiltin {
  let builtin = PyBuiltin(
    "linalg.\(name)", derivative: .recorded { (call) throws(PythonError) in try recorded(name, call) },
    .free { (_, call) throws(PythonError) in
      var operands: [NDArray] = []
      for value in call.positional {
        let array = try numpyOperand(value).array
        operands.append(try arrays { () throws(ArrayError) in try array.astype(.float64).copy() })
      }
      guard let first = operands.first, let second = operands.last else { return .none }
      return try arrays { () throws(ArrayError) in try stacked(first, second, body) }
    })
  builtin.module = "numpy"
  return builtin
}

/// The same for complex matrices, which come decomposed: results are numbers, one for each matrix, or a stack like the second.
private func complexPrimitive(
  _ name: String, givesStack: Bool,
  _ body: @escaping (ComplexFactors, [Complex], _ columns: Int) throws(ArrayError) -> [[Complex]]?
) -> PyBuiltin {
  let builtin = PyBuiltin(
    "linalg.\(name)", derivative: .refused,
    .free { (_, call) throws(PythonError) in
      var operands: [NDArray] = []
      for value in call.positional { operands.append(try numpyOperand(value).array) }
      guard let first = operands.first, let second = operands.last else { return .none }
      return try arrays { () throws(ArrayError) in try complexStacked(first, second, givesStack, body) }
    })
  builtin.module = "numpy"
  return builtin
}

private func complexStacked(
  _ first: NDArray, _ second: NDArray, _ givesStack: Bool,
  _ body: (ComplexFactors, [Complex], Int) throws(ArrayError) -> [[Complex]]?
) throws(ArrayError) -> Value {
  let (size, columns) = (first.shape[first.rank - 1], second.shape[second.rank - 1])
  let (a, b) = (first.asComplex, second.asComplex)
  let outer = Array(first.shape.dropLast(2))
  let work = Double(size) * Double(size) * Double(max(size, columns))
  var parts: [[Complex]] = []
  for i in 0..<outer.reduce(1, *) {
    try Allowance.spend(Int(min(work, 1e15)) >> 2 + 1)
    let factors = try ComplexFactors(Array(a[(i * size * size)..<((i + 1) * size * size)]), size: size)
    let right = Array(b[(i * size * columns)..<((i + 1) * size * columns)])
    guard let results = try body(factors, right, columns) else { return .none }
    if i == 0 { parts = results } else { for place in results.indices { parts[place] += results[place] } }
  }
  var values: [Value] = []
  for part in parts {
    let inner = givesStack ? [size, columns] : []
    values.append(.array(try NDArray(part, shape: Shape(outer + inner))))
  }
  return .tuple(PyTuple(values))
}

private func stacked(
  _ first: NDArray, _ second: NDArray, _ body: (DenseMatrix, DenseMatrix) throws(ArrayError) -> [DenseMatrix]?
) throws(ArrayError) -> Value {
  var stacks: [[DenseMatrix]] = []
  for (matrix, right) in zip(first.matrices, second.matrices) {
    let work = Double(matrix.rows) * Double(matrix.columns) * Double(max(matrix.columns, right.columns))
    try Allowance.spend(Int(min(work, 1e15)) >> 3 + 1)
    guard let results = try body(matrix, right) else { return .none }
    if stacks.isEmpty { stacks = Array(repeating: [], count: results.count) }
    for (place, result) in results.enumerated() { stacks[place].append(result) }
  }
  var values: [Value] = []
  for stack in stacks { values.append(.array(try NDArray(stacking: stack, Array(first.shape.dropLast(2))))) }
  return .tuple(PyTuple(values))
}

/// The results of one of these with their places on the tape.
private func recorded(_ name: String, _ call: RecordedCall) throws(PythonError) -> Value {
  guard case .tuple(let parts) = call.result else { return call.result }
  let a = try call.variable(0)
  // The lesson may change what it is given.
  let found = parts.items.compactMap { if case .array(let array) = $0 { array.copy() } else { nil } }
  /// nil for what carries no gradient.
  let variables: [Variable?]
  switch name {
  case "inv": variables = [a.recordedInverse(value: found[0])]
  case "solve": variables = [Variable.recordedSolution(a, try call.variable(1), value: found[0])]
  case "det": variables = [a.recordedDeterminant(value: found[0]), nil, a.recordedLogDeterminant(value: found[2])]
  case "cholesky": variables = [a.recordedCholesky(value: found[0])]
  case "qr" where found[0].shape == a.shape:
    variables = [
      a.recordedOrthogonalFactor(value: found[0], r: found[1]),
      a.recordedTriangularFactor(value: found[1], q: found[0]),
    ]
  case "eigh":
    variables = [
      a.recordedEigenvalues(value: found[0], vectors: found[1]),
      a.recordedEigenvectors(value: found[1], values: found[0]),
    ]
  case "svd":
    let values = a.recordedSingularValues(value: found[1], u: found[0], vt: found[2])
    let what = "the singular vectors of np.linalg.svd"
    return .tuple(
      PyTuple([
        try call.trace.refusing(what, parts.items[0], from: [a]),
        try call.trace.finished(parts.items[1]) { (_) throws(ArrayError) in values },
        try call.trace.refusing(what, parts.items[2], from: [a]),
      ]))
  default: return try call.trace.refusing("np.linalg.\(name)", call.result, from: [a])
  }
  var results: [Value] = []
  for (part, variable) in zip(parts.items, variables) {
    guard let variable else {
      results.append(part)
      continue
    }
    results.append(try call.trace.finished(part) { (_) throws(ArrayError) in variable })
  }
  return .tuple(PyTuple(results))
}
