// New arrays: from Swift's arrays, and by NumPy's functions that make them.

import CLibrary

extension NDArray {
  /// A float64 array of the given elements in row-major order.
  ///
  /// - Parameter shape: The extents; one axis if left out.
  /// - Throws: `value` if the shape does not ask for exactly these elements.
  public init(_ elements: [Double], shape: Shape) throws(ArrayError) {
    try self.init(elements, .float64, shape: shape)
  }

  /// An int64 array of the given elements in row-major order.
  public init(_ elements: [Int], shape: Shape) throws(ArrayError) { try self.init(elements, .int64, shape: shape) }

  /// A bool array of the given elements in row-major order.
  public init(_ elements: [Bool], shape: Shape) throws(ArrayError) { try self.init(elements, .bool, shape: shape) }

  private init<Element>(_ elements: [Element], _ type: DType, shape: Shape) throws(ArrayError) {
    let shape = try Shape(checking: shape, dtype: type)
    guard shape.product == elements.count else {
      throw ArrayError(.value, "cannot reshape array of size \(elements.count) into shape \(shape.compactText)")
    }
    self.init(elements, type, checked: shape)
  }

  private init<Element>(_ elements: [Element], _ type: DType, checked shape: Shape) {
    self.init(uninitialized: type, shape: shape)
    elements.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { data.copyMemory(from: base, byteCount: bytes.count) }
    }
  }

  /// A one-dimensional float64 array.
  public init(_ elements: [Double]) { self.init(elements, .float64, checked: [elements.count]) }

  /// A one-dimensional int64 array.
  public init(_ elements: [Int]) { self.init(elements, .int64, checked: [elements.count]) }

  /// A one-dimensional bool array.
  public init(_ elements: [Bool]) { self.init(elements, .bool, checked: [elements.count]) }

  /// A two-dimensional float64 array, row by row.
  ///
  /// - Throws: `value` if the rows differ in length.
  public init(_ rows: [[Double]]) throws(ArrayError) {
    let width = rows.first?.count ?? 0
    for row in rows where row.count != width {
      throw ArrayError(
        .value,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. "
          + "The detected shape was (\(rows.count),) + inhomogeneous part.")
    }
    try self.init(Array(rows.joined()), shape: [rows.count, width])
  }

  /// An array of one value. Shape and size are checked; the type is the value's.
  ///
  /// - Throws: `memory`, `value` or `unsupported` for a shape that no array can have.
  public static func full(_ shape: some Collection<Int>, _ value: Scalar) throws(ArrayError) -> NDArray {
    let result = try NDArray(allocating: value.dtype, try Shape(checking: Array(shape), dtype: value.dtype))
    result.assignElements(of: .scalar(value))
    return result
  }

  /// An array of zeros (of false, for bool).
  public static func zeros(_ shape: some Collection<Int>, _ type: DType = .float64) throws(ArrayError) -> NDArray {
    try full(shape, try Scalar.int(0).converted(to: type))
  }

  /// An array of ones (of true, for bool).
  public static func ones(_ shape: some Collection<Int>, _ type: DType = .float64) throws(ArrayError) -> NDArray {
    try full(shape, try Scalar.int(1).converted(to: type))
  }

  /// `np.eye`: ones on a diagonal, `offset` places above the main one, and zeros elsewhere.
  public static func eye(
    _ rows: Int, _ columns: Int? = nil, offset: Int = 0, _ type: DType = .float64
  ) throws(ArrayError) -> NDArray {
    let columns = columns ?? rows
    let result = try zeros([rows, columns], type)
    for row in 0..<rows {
      let (column, overflow) = row.addingReportingOverflow(offset)
      guard !overflow && column >= 0 && column < columns else { continue }
      let place = row * columns + column
      switch type {
      case .bool: result.bools[place] = true
      case .int64: result.ints[place] = 1
      case .float64: result.doubles[place] = 1
      default: result.store(try Scalar.int(1).converted(to: type), at: place)
      }
    }
    return result
  }

  /// `np.arange`: from `start` to below `stop`, in steps of `step`; int64 if all three are integers, else float64.
  public static func arange(
    _ start: Scalar, _ stop: Scalar, _ step: Scalar = .int(1), _ type: DType? = nil
  ) throws(ArrayError) -> NDArray {
    if DType.promoted(start.dtype, DType.promoted(stop.dtype, step.dtype)).isFloat {
      return try arange(start.double, stop.double, step.double, type ?? .float64)
    }
    if type == .bool { return try arange(start.double, stop.double, step.double, .bool) }
    guard case .int(let start) = try start.converted(to: .int64), case .int(let stop) = try stop.converted(to: .int64),
      case .int(let step) = try step.converted(to: .int64)
    else { preconditionFailure("converted to int64 just above") }
    guard step != 0 else { throw ArrayError(.zeroDivision, "division by zero") }
    let (distance, overflow) = stop.subtractingReportingOverflow(start)
    guard !overflow else { throw ArrayError(.value, "Maximum allowed size exceeded") }
    // NumPy computes the length in float64; up to 2^53, which no array reaches, that is the exact one.
    let count = (distance > 0) == (step > 0) && distance != 0 ? (distance.magnitude - 1) / step.magnitude + 1 : 0
    let result = try NDArray(allocating: .int64, try Shape(checking: [Int(clamping: count)], dtype: .int64))
    for i in 0..<result.count { result.ints[i] = start &+ i &* step }
    guard let type, type != .int64 else { return result }
    return try result.astype(type)
  }

  /// The rule of `PyArray_ArangeObj`: the first two elements are computed, the others follow at their distance.
  private static func arange(
    _ start: Double, _ stop: Double, _ step: Double, _ type: DType
  ) throws(ArrayError) -> NDArray {
    let quotient = (stop - start) / step
    // Where the step is beyond all bounds: one element, if it points the right way.
    let length = quotient == 0 && stop != start ? quotient.sign == .minus ? 0 : 1 : quotient.rounded(.up)
    if step == 0 { throw ArrayError(.zeroDivision, "float division by zero") }
    if length.isNaN { throw ArrayError(.value, "arange: cannot compute length") }
    guard length < 0x1p62 else { throw ArrayError(.value, "Maximum allowed size exceeded") }
    let count = max(Int(length), 0)
    if type != .float64 { return try arange(start, start + step, count: count, type) }
    let result = try NDArray(allocating: .float64, try Shape(checking: [count]))
    let distance = (start + step) - start
    for i in 0..<count { result.doubles[i] = start + Double(i) * distance }
    if count > 0 { result.doubles[0] = start }
    if count > 1 { result.doubles[1] = start + step }
    return result
  }

  /// The same rule in other types, in which the distance and all further elements are computed.
  private static func arange(_ first: Double, _ second: Double, count: Int, _ type: DType) throws(ArrayError) -> NDArray
  {
    if type == .bool, count > 2 {
      throw ArrayError(.type, "arange() is only supported for booleans when the result has at most length 2.")
    }
    let result = try NDArray(allocating: type, try Shape(checking: [count], dtype: type))
    func number(_ value: Double) throws(ArrayError) -> Scalar {
      let scalar = try Scalar.float(value).converted(to: type)
      if type.isInteger, scalar.double != value.rounded(.towardZero) {
        throw ArrayError(.unsupported, "np.arange of floats that \(type.name) does not hold")
      }
      return scalar
    }
    if count > 0 { result.store(try number(first), at: 0) }
    if count > 1 { result.store(try number(second), at: 1) }
    guard count > 2 else { return result }
    // Of half precision, too, the steps are taken in single precision.
    let wide: DType = type.isFloat ? .float32 : .int64
    let ends = [try result.part(0).number.converted(to: wide), try result.part(1).number.converted(to: wide)]
    let distance = try apply(.subtract, .scalar(ends[1]), .scalar(ends[0]))
    let steps = try arange(.int(0), .int(count)).astype(wide)
    let elements = try apply(.add, .scalar(ends[0]), try apply(.multiply, .array(steps), distance)).array.astype(type)
    elements.store(try result.part(0).number, at: 0)
    elements.store(try result.part(1).number, at: 1)
    return elements
  }

  /// `np.linspace`: `count` numbers from `start` to `stop`, at equal distances.
  ///
  /// - Parameter endpoint: Whether `stop` is the last of them; otherwise it would be the next.
  public static func linspace(
    _ start: Double, _ stop: Double, count: Int = 50, endpoint: Bool = true
  ) throws(ArrayError) -> NDArray {
    if count < 0 { throw ArrayError(.value, "Number of samples, \(count), must be non-negative.") }
    let result = try NDArray(allocating: .float64, try Shape(checking: [count]))
    let intervals = endpoint ? count - 1 : count
    let distance = stop - start
    let step = intervals > 0 ? distance / Double(intervals) : Double.nan
    for i in 0..<count {
      let offset =
        if intervals > 0 { step == 0 ? Double(i) / Double(intervals) * distance : Double(i) * step } else {
          Double(i) * distance
        }
      result.doubles[i] = offset + start
    }
    if endpoint && count > 1 { result.doubles[count - 1] = stop }
    return result
  }

  /// The same between complex numbers.
  public static func linspace(
    _ start: Scalar, _ stop: Scalar, count: Int, endpoint: Bool
  ) throws(ArrayError) -> NDArray {
    if count < 0 { throw ArrayError(.value, "Number of samples, \(count), must be non-negative.") }
    let intervals = Scalar.int(endpoint ? count - 1 : count)
    let distance = try apply(.subtract, .scalar(stop), .scalar(start))
    var places = Operand.array(try arange(.int(0), .int(count)).astype(.complex128))
    if intervals.double > 0 {
      let step = try apply(.divide, distance, .scalar(intervals))
      if case .complex(let step) = step.number, step.isZero {
        places = try apply(.multiply, try apply(.divide, places, .scalar(intervals)), distance)
      } else {
        places = try apply(.multiply, places, step)
      }
    } else {
      places = try apply(.multiply, places, distance)
    }
    let result = try apply(.add, places, .scalar(start)).array
    if endpoint && count > 1 { result.store(stop, at: count - 1) }
    return result
  }

  /// `np.logspace`: `base` to the power of each number of a linspace.
  public static func logspace(
    _ start: Double, _ stop: Double, count: Int = 50, endpoint: Bool = true, base: Double = 10
  ) throws(ArrayError) -> NDArray {
    let result = try linspace(start, stop, count: count, endpoint: endpoint)
    for i in 0..<count { result.doubles[i] = pow(base, result.doubles[i]) }
    return result
  }
}
