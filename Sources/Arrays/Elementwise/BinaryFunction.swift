// NumPy's binary element-wise functions (ufuncs): their names, the types they work in and what they refuse.
// How the elements are walked stands in ElementwiseBinary.swift, what is computed for each in BinaryRun.swift.

/// A function of two numbers, applied element by element with broadcasting.
public enum BinaryFunction: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, divide, floorDivide, remainder, power
  case maximum, minimum, fmax, fmin
  /// C's remainder, with the sign of the dividend.
  case fmod
  case arctan2, hypot, copysign, logaddexp
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case logicalAnd, logicalOr, logicalXor
  case bitAnd, bitOr, bitXor, shiftLeft, shiftRight

  /// NumPy's name of the function, which its messages use.
  public var name: String {
    switch self {
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .divide: "divide"
    case .floorDivide: "floor_divide"
    case .remainder: "remainder"
    case .power: "power"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .fmax: "fmax"
    case .fmin: "fmin"
    case .fmod: "fmod"
    case .arctan2: "arctan2"
    case .hypot: "hypot"
    case .copysign: "copysign"
    case .logaddexp: "logaddexp"
    case .equal: "equal"
    case .notEqual: "not_equal"
    case .less: "less"
    case .lessEqual: "less_equal"
    case .greater: "greater"
    case .greaterEqual: "greater_equal"
    case .logicalAnd: "logical_and"
    case .logicalOr: "logical_or"
    case .logicalXor: "logical_xor"
    case .bitAnd: "bitwise_and"
    case .bitOr: "bitwise_or"
    case .bitXor: "bitwise_xor"
    case .shiftLeft: "left_shift"
    case .shiftRight: "right_shift"
    }
  }

  /// The type both inputs are converted to and the type of the result, for inputs whose larger type is `type`.
  func types(for type: DType) throws(ArrayError) -> (input: DType, result: DType) {
    if type.isComplex { return try complexTypes }
    switch self {
    case .add, .multiply, .maximum, .minimum, .fmax, .fmin:
      return (type, type)
    case .subtract:
      if type == .bool {
        throw ArrayError(
          .type,
          "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
            + "or the logical_xor function instead.")
      }
      return (type, type)
    case .divide:
      return type.isFloat ? (type, type) : (.float64, .float64)
    case .floorDivide, .remainder, .power, .fmod:
      return type == .bool ? (.int8, .int8) : (type, type)
    case .arctan2, .hypot, .copysign, .logaddexp:
      return (type.floatForFunctions, type.floatForFunctions)
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr, .logicalXor:
      return (type, .bool)
    case .bitAnd, .bitOr, .bitXor:
      if type.isFloat { throw BinaryFunction.notSupportedForInputs(name) }
      return (type, type)
    case .shiftLeft, .shiftRight:
      if type.isFloat { throw BinaryFunction.notSupportedForInputs(name) }
      return type == .bool ? (.int8, .int8) : (type, type)
    }
  }

  private var complexTypes: (input: DType, result: DType) {
    get throws(ArrayError) {
      switch self {
      case .add, .subtract, .multiply, .divide, .power, .maximum, .minimum, .fmax, .fmin:
        return (.complex128, .complex128)
      case .floorDivide, .remainder, .fmod, .arctan2, .hypot, .copysign, .logaddexp, .bitAnd, .bitOr, .bitXor,
        .shiftLeft,
        .shiftRight:
        throw BinaryFunction.notSupportedForInputs(name)
      case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr, .logicalXor:
        return (.complex128, .bool)
      }
    }
  }

  /// Whether it compares numbers.
  public var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: true
    default: false
    }
  }

  /// Whether its result is bool, whatever the type.
  var isTruth: Bool {
    switch self {
    case .logicalAnd, .logicalOr, .logicalXor: true
    default: isComparison
    }
  }

  /// NumPy's TypeError for types that a function has no use for.
  public static func notSupportedForInputs(_ name: String) -> ArrayError {
    ArrayError(
      .type,
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''")
  }
}

/// How a loop over integers ended; floats never fail. What is too large wraps around, as in NumPy.
enum LoopOutcome {
  case fine, negativePower, negativeShift

  func check(_ name: @autoclosure () -> String) throws(ArrayError) {
    switch self {
    case .fine: break
    case .negativePower:
      throw ArrayError(.value, "Integers to negative integer powers are not allowed.")
    case .negativeShift:
      throw ArrayError(.unsupported, "np.\(name()) by a negative number of bits")
    }
  }
}
