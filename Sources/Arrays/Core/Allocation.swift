// Room for new arrays: the checks that an author's numbers make necessary, with NumPy's words.

extension Shape {
  /// The shape that an author's numbers ask for.
  ///
  /// - Parameter isView: Whether the elements exist already, and are only shown more often.
  /// - Throws: `value` for a negative extent, `unsupported` for more than eight axes, `memory` or `value` for an
  ///   extent that no array of this library can have.
  public init(
    checking extents: some Collection<Int>, dtype: DType = .float64, isView: Bool = false
  ) throws(ArrayError) {
    self.init()
    var count = 1
    var isTooBig = false
    // As in NumPy, extents of 0 do not take part: strides are counted even where there is no element.
    for extent in extents where extent != 0 {
      if extent < 0 { throw ArrayError(.value, "negative dimensions are not allowed") }
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      count = product
      isTooBig = isTooBig || overflow
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.size)
    if isTooBig || overflow {
      throw ArrayError(
        .value, "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    }
    if extents.count > Shape.maximumRank {
      throw ArrayError(.unsupported, "an array with more than \(Shape.maximumRank) dimensions")
    }
    if extents.contains(0) ? count > Int(Int32.max) : bytes > Allowance.largestArray {
      // NumPy has such views; here whatever is done with one may need all of its elements.
      if isView { throw ArrayError(.unsupported, "a view of \(Shape.sizeText(bytes))") }
      if Allowance.isKept && bytes < NDArray.impossibleBytes {
        throw ArrayError(.limit, "an array of \(Shape.sizeText(bytes))")
      }
      let shape =
        extents.count == 1 ? "(\(extents.first ?? 0),)" : "(" + extents.map(String.init).joined(separator: ", ") + ")"
      throw ArrayError(
        .memory,
        "Unable to allocate \(Shape.sizeText(bytes)) for an array with shape \(shape) and data type \(dtype.name)")
    }
    for extent in extents { append(extent) }
  }

  /// As NumPy's `_ArrayMemoryError._size_to_string`: three significant digits and a unit.
  private static func sizeText(_ bytes: Int) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var unit = (Int.bitWidth - 1 - Swift.max(bytes, 2).leadingZeroBitCount) / 10
    var amount = Double(bytes) / Double(1 << (unit * 10))
    if amount.rounded() == 1024 && unit < 6 {
      unit += 1
      amount /= 1024
    }
    if unit == 0 || amount.rounded() >= 1000 { return "\(Int(amount.rounded()))\(unit == 0 ? "" : ".") \(units[unit])" }
    // Three significant digits: of an amount from 1 to 999, two, one or none behind the point.
    let decimals = amount < 9.995 ? 2 : amount < 99.95 ? 1 : 0
    let scale = [1, 10, 100][decimals]
    let scaled = Int((amount * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let digits = decimals == 0 ? "" : String(repeating: "0", count: decimals - fraction.count) + fraction
    return "\(scaled / scale).\(digits) \(units[unit])"
  }
}

extension NDArray {
  /// From here on no machine is expected to have the memory, and the error is NumPy's, whatever an allowance says.
  static let impossibleBytes = 1 << 35

  /// A new array whose elements are not yet set, after the check that it may be had.
  init(allocating dtype: DType, _ shape: Shape) throws(ArrayError) {
    try NDArray.checkRoom(dtype, shape)
    self.init(uninitialized: dtype, shape: shape)
  }

  /// The same in another order than row-major.
  init(allocating dtype: DType, _ shape: Shape, order: Shape) throws(ArrayError) {
    try NDArray.checkRoom(dtype, shape)
    self.init(uninitialized: dtype, shape: shape, order: order)
  }

  /// Throws unless an array of these extents may be had.
  static func checkRoom(_ dtype: DType, _ shape: Shape) throws(ArrayError) {
    if shape.product > 1 << 16 || shape.count > 2 {
      _ = try Shape(checking: shape, dtype: dtype)
      try Allowance.checkRoom(shape.product &* dtype.size)
    }
  }

  /// A new array whose elements are not yet set, without gaps but in another order than row-major:
  /// `order` names the axes from the outermost in memory to the innermost.
  init(uninitialized dtype: DType, shape: Shape, order: Shape) {
    self.init(uninitialized: dtype, shape: shape)
    var strides = shape
    var step = 1
    for place in stride(from: order.count - 1, through: 0, by: -1) {
      strides[order[place]] = step
      step *= Swift.max(shape[order[place]], 1)
    }
    withHeader { $0.pointee.strides = strides }
    withHeader { $0.pointee.isContiguous = NDArray.isRowMajor(shape, strides) }
  }
}
