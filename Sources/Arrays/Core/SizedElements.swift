// Elements of the types that have no loops of their own: read into the type that loops compute in, and written back. The walk
// over many elements is cut into blocks, so that nothing larger than a block is ever made.

/// Elements on their way between memory and loops.
enum SizedElements {
  /// So many elements are converted at a time.
  static let block = 256

  /// Room for some blocks of elements, on the stack.
  @inline(__always)
  static func withBlocks<Result, Failure: Error>(
    _ count: Int, _ body: (UnsafeMutableRawPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var outcome: Swift.Result<Result, Failure>?
    withUnsafeTemporaryAllocation(byteCount: count * block * 8, alignment: 16) { bytes in
      guard let start = bytes.baseAddress else { preconditionFailure("room without a place") }
      do throws(Failure) { outcome = .success(try body(start)) } catch { outcome = .failure(error) }
    }
    guard let outcome else { preconditionFailure("the body has run") }
    return try outcome.get()
  }

  /// Elements of any type as those of its `loopType`, one after another.
  static func load(
    _ source: UnsafeRawPointer, _ type: DType, _ step: Int, to target: UnsafeMutableRawPointer, _ count: Int
  ) {
    switch type {
    case .int8: widen(Int8.self, source, step, target, count)
    case .int16: widen(Int16.self, source, step, target, count)
    case .int32: widen(Int32.self, source, step, target, count)
    case .uint8: widen(UInt8.self, source, step, target, count)
    case .uint16: widen(UInt16.self, source, step, target, count)
    case .uint32: widen(UInt32.self, source, step, target, count)
    case .float16:
      let (source, target) = (
        source.assumingMemoryBound(to: Float16.self), target.assumingMemoryBound(to: Float.self)
      )
      for i in 0..<count { target[i] = Float(source[i &* step]) }
    case .bool: move(UInt8.self, source, step, target, 1, count)
    case .float32: move(UInt32.self, source, step, target, 1, count)
    case .int64, .uint64, .float64: move(UInt64.self, source, step, target, 1, count)
    case .complex128: move(Complex.self, source, step, target, 1, count)
    }
  }

  /// Elements of the `loopType`, one after another, written as those of the type.
  static func store(
    _ source: UnsafeRawPointer, as type: DType, to target: UnsafeMutableRawPointer, _ step: Int, _ count: Int
  ) {
    switch type {
    case .int8: narrow(Int8.self, source, target, step, count)
    case .int16: narrow(Int16.self, source, target, step, count)
    case .int32: narrow(Int32.self, source, target, step, count)
    case .uint8: narrow(UInt8.self, source, target, step, count)
    case .uint16: narrow(UInt16.self, source, target, step, count)
    case .uint32: narrow(UInt32.self, source, target, step, count)
    case .float16:
      let (source, target) = (
        source.assumingMemoryBound(to: Float.self), target.assumingMemoryBound(to: Float16.self)
      )
      for i in 0..<count { target[i &* step] = Float16(source[i]) }
    case .bool: move(UInt8.self, source, 1, target, step, count)
    case .float32: move(UInt32.self, source, 1, target, step, count)
    case .int64, .uint64, .float64: move(UInt64.self, source, 1, target, step, count)
    case .complex128: move(Complex.self, source, 1, target, step, count)
    }
  }

  @inline(__always)
  private static func widen<Small: FixedWidthInteger>(
    _: Small.Type, _ source: UnsafeRawPointer, _ step: Int, _ target: UnsafeMutableRawPointer, _ count: Int
  ) {
    let (source, target) = (source.assumingMemoryBound(to: Small.self), target.assumingMemoryBound(to: Int.self))
    for i in 0..<count { target[i] = Int(truncatingIfNeeded: source[i &* step]) }
  }

  @inline(__always)
  private static func narrow<Small: FixedWidthInteger>(
    _: Small.Type, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ step: Int, _ count: Int
  ) {
    let (source, target) = (source.assumingMemoryBound(to: Int.self), target.assumingMemoryBound(to: Small.self))
    for i in 0..<count { target[i &* step] = Small(truncatingIfNeeded: source[i]) }
  }

  /// Elements that stay as they are: only their size matters.
  @inline(__always)
  static func move<Bits>(
    _: Bits.Type, _ source: UnsafeRawPointer, _ step: Int, _ target: UnsafeMutableRawPointer, _ targetStep: Int,
    _ count: Int
  ) {
    let (source, target) = (source.assumingMemoryBound(to: Bits.self), target.assumingMemoryBound(to: Bits.self))
    for i in 0..<count { target[i &* targetStep] = source[i &* step] }
  }

  /// The same, by the type's size.
  static func move(
    _ type: DType, _ source: UnsafeRawPointer, _ step: Int, _ target: UnsafeMutableRawPointer, _ targetStep: Int,
    _ count: Int
  ) {
    switch type.size {
    case 1: move(UInt8.self, source, step, target, targetStep, count)
    case 2: move(UInt16.self, source, step, target, targetStep, count)
    case 4: move(UInt32.self, source, step, target, targetStep, count)
    case 8: move(UInt64.self, source, step, target, targetStep, count)
    default: move(Complex.self, source, step, target, targetStep, count)
    }
  }

  // MARK: From any type to any other

  /// - Throws: `unsupported` where a float has no place among the integers, and where a complex number would lose a part.
  static func convert(
    _ source: UnsafeRawPointer, _ from: DType, _ step: Int, to target: UnsafeMutableRawPointer, _ to: DType,
    _ targetStep: Int, _ count: Int
  ) throws(ArrayError) {
    if from == to { return move(from, source, step, target, targetStep, count) }
    if to == .complex128 {
      // A real number is the first of two parts.
      try convert(source, from, step, to: target, .float64, targetStep &* 2, count)
      let parts = target.assumingMemoryBound(to: Double.self)
      for i in 0..<count { parts[i &* targetStep &* 2 &+ 1] = 0 }
      return
    }
    if from == .complex128 {
      guard to == .bool else { throw ArrayError.losesImaginary(to) }
      let (source, target) = (source.assumingMemoryBound(to: Complex.self), target.assumingMemoryBound(to: Bool.self))
      for i in 0..<count { target[i &* targetStep] = !source[i &* step].isZero }
      return
    }
    try withBlocks(2) { (room) throws(ArrayError) in
      let converted = room + block * 8
      var done = 0
      while done < count {
        let part = Swift.min(block, count - done)
        load(source + done &* step &* from.size, from, step, to: room, part)
        let target = target + done &* targetStep &* to.size
        if to == .float16 && from == .float64 {
          // Rounded once, and not to single precision first.
          let doubles = room.assumingMemoryBound(to: Double.self)
          let halves = target.assumingMemoryBound(to: Float16.self)
          for i in 0..<part { halves[i &* targetStep] = Float16(doubles[i]) }
        } else {
          try change(room, from.loopType, into: converted, to.loopType, part, for: to)
          store(converted, as: to, to: target, targetStep, part)
        }
        done += part
      }
    }
  }

  /// From one loop type to another.
  private static func change(
    _ source: UnsafeRawPointer, _ from: DType, into target: UnsafeMutableRawPointer, _ to: DType, _ count: Int,
    for type: DType
  ) throws(ArrayError) {
    @inline(__always)
    func map<In, Out>(_ body: (In) throws(ArrayError) -> Out) throws(ArrayError) {
      let (source, target) = (source.assumingMemoryBound(to: In.self), target.assumingMemoryBound(to: Out.self))
      for i in 0..<count { target[i] = try body(source[i]) }
    }
    switch (from, to) {
    case (.bool, .bool): try map { (x: Bool) in x }
    case (.bool, .float32): try map { (x: Bool) in x ? Float(1) : 0 }
    case (.bool, .float64): try map { (x: Bool) in x ? 1.0 : 0 }
    case (.bool, _): try map { (x: Bool) in x ? 1 : 0 }
    case (.int64, .bool), (.uint64, .bool): try map { (x: Int) in x != 0 }
    case (.int64, .float32): try map { (x: Int) in Float(x) }
    case (.int64, .float64): try map { (x: Int) in Double(x) }
    case (.uint64, .float32): try map { (x: UInt) in Float(x) }
    case (.uint64, .float64): try map { (x: UInt) in Double(x) }
    case (.float32, .bool): try map { (x: Float) in x != 0 }
    case (.float32, .float32): try map { (x: Float) in x }
    case (.float32, .float64): try map { (x: Float) in Double(x) }
    case (.float32, _): try map { (x: Float) throws(ArrayError) in try whole(Double(x), type) }
    case (.float64, .bool): try map { (x: Double) in x != 0 }
    case (.float64, .float32): try map { (x: Double) in Float(x) }
    case (.float64, .float64): try map { (x: Double) in x }
    case (.float64, _): try map { (x: Double) throws(ArrayError) in try whole(x, type) }
    default: try map { (x: Int) in x }
    }
  }

  /// A float cut to an integer as the processor does it: small types get the low bits of 32, where these are enough.
  @inline(__always)
  private static func whole(_ value: Double, _ type: DType) throws(ArrayError) -> Int {
    let cut = value.rounded(.towardZero)
    switch type {
    case .int8, .int16, .int32, .uint8, .uint16:
      if let result = Int32(exactly: cut) { return Int(result) }
    case .uint64:
      if let result = UInt(exactly: cut) { return Int(bitPattern: result) }
      if let result = Int(exactly: cut) { return result }
    default:
      if let result = Int(exactly: cut) { return result }
    }
    throw ArrayError(
      .unsupported, "the conversion of \(value) to \(type.name) (NumPy gives a number without meaning)")
  }
}
