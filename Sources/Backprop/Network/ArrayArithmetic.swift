// Arithmetic on float64 arrays as derivatives are written: with operators, results always arrays.

import Arrays

extension NDArray {
  static func * (a: NDArray, b: NDArray) throws(ArrayError) -> NDArray { try of(.multiply, a, b) }
  static func / (a: NDArray, b: NDArray) throws(ArrayError) -> NDArray { try of(.divide, a, b) }
  static func + (a: NDArray, b: NDArray) throws(ArrayError) -> NDArray { try of(.add, a, b) }
  static func - (a: NDArray, b: NDArray) throws(ArrayError) -> NDArray { try of(.subtract, a, b) }
  static func * (a: NDArray, b: Double) throws(ArrayError) -> NDArray {
    try apply(.multiply, .array(a), .scalar(.float(b))).array
  }
  static func + (a: NDArray, b: Double) throws(ArrayError) -> NDArray {
    try apply(.add, .array(a), .scalar(.float(b))).array
  }
  static func - (a: Double, b: NDArray) throws(ArrayError) -> NDArray {
    try apply(.subtract, .scalar(.float(a)), .array(b)).array
  }

  static func of(_ function: BinaryFunction, _ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray {
    try apply(function, .array(a), .array(b)).array
  }

  /// `function` of each element.
  func mapped(_ function: UnaryFunction) throws(ArrayError) -> NDArray {
    try NDArray.apply(function, .array(self)).array
  }

  /// For each place the element of `a` where the condition holds, else that of `b`.
  static func choose(_ condition: NDArray, _ a: Operand, _ b: Operand) throws(ArrayError) -> NDArray {
    try select(.array(condition), a, b).array
  }

  /// Where elements equal a number.
  func equals(_ number: Double) throws(ArrayError) -> NDArray {
    try NDArray.apply(.equal, .array(self), .scalar(.float(number))).array
  }

  /// The elements with 0 wherever the condition holds.
  func zeroed(where condition: NDArray) throws(ArrayError) -> NDArray {
    try NDArray.choose(condition, .scalar(.float(0)), .array(self))
  }

  /// Its elements under other extents.
  func shaped(_ shape: Shape) throws(ArrayError) -> NDArray {
    self.shape == shape ? self : try reshaped(Array(shape))
  }

  /// The gradient with respect to an operand that was stretched to this shape: summed over the axes along which it was.
  func unbroadcast(to target: Shape) throws(ArrayError) -> NDArray {
    guard shape != target else { return self }
    var result = self
    let extra = rank - target.count
    if extra > 0 { result = try result.reduce(.sum, axes: Array(0..<extra)).array }
    let stretched = target.indices.filter { target[$0] == 1 && result.shape[$0] != 1 }
    if !stretched.isEmpty { result = try result.reduce(.sum, axes: stretched, keepDimensions: true).array }
    return try result.shaped(target)
  }
}
