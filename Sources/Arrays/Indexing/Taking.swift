// Elements at given places, and elements put in order where they stand.

extension NDArray {
  /// `a.take(indices, axis)`: a row-major copy of what stands at the given places along an axis, or in the flattened
  /// array for nil.
  public func taking(_ indices: NDArray, axis: Int? = nil) throws(ArrayError) -> Operand {
    guard let axis, rank > 0 || axis != 0 && axis != -1 else { return try raveled().taking(indices, axis: 0) }
    let along = try checkedAxis(axis)
    if shape[along] == 0 && indices.count > 0 {
      throw ArrayError(.index, "cannot do a non-empty take from an empty axes.")
    }
    let before = Array(repeating: IndexItem.slice(start: nil, stop: nil, step: nil), count: along)
    switch try get(before + [.integers(indices)]) {
    case .scalar(let scalar): return .scalar(scalar)
    case .array(let array): return .array(array.copy())
    }
  }

  /// `a.sort(axis)`: puts the elements of each line along an axis in ascending order, nan at its end.
  public func sort(axis: Int = -1) throws(ArrayError) {
    try checkWriteable()
    assignElements(ofSameShape: try sorted(axis: axis))
  }
}
