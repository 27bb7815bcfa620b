// New arrays of elements as a machine stores them in files and buffers.

extension NDArray {
  /// An array of elements that stand one after another in row-major order, each as `type` has it, the lowest byte first.
  ///
  /// - Parameter bytes: Where there are too many of them, the first are taken.
  /// - Throws: `value` where there are fewer elements than the shape asks for; `memory`, `value` or `unsupported` for a
  ///   shape that no array can have.
  package init(stored bytes: some Collection<UInt8>, _ type: DType, shape: Shape) throws(ArrayError) {
    let shape = try Shape(checking: shape, dtype: type)
    let length = shape.product * type.size
    guard bytes.count >= length else {
      throw ArrayError(
        .value, "cannot reshape array of size \(bytes.count / type.size) into shape \(shape.compactText)")
    }
    try self.init(allocating: type, shape)
    let room = UnsafeMutableRawBufferPointer(start: data, count: length)
    room.copyBytes(from: bytes.prefix(length))
    // Whatever a file holds, a truth value is 0 or 1 here.
    if type == .bool { for place in room.indices where room[place] > 1 { room[place] = 1 } }
  }
}
