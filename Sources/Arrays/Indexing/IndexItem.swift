// One of the items between the brackets of `a[1, 2:, ..., None, mask]`.

/// One item of an index, as NumPy sorts them.
public enum IndexItem {
  /// Counted from the end if negative; takes its axis away.
  case integer(Int)
  /// `start:stop:step`, each of which may be left out. A step of 0 is an error.
  case slice(start: Int?, stop: Int?, step: Int?)
  /// As many whole axes as are needed.
  case ellipsis
  /// A new axis of extent 1 (`None`).
  case newAxis
  /// The places where a bool array is true; stands for as many axes as the array has.
  case mask(NDArray)
  /// The places that an int64 array names; its axes take the place of the one indexed.
  case integers(NDArray)

  /// How many axes of the array the item stands for.
  var axisCount: Int {
    switch self {
    case .integer, .slice, .integers: 1
    case .ellipsis, .newAxis: 0
    case .mask(let mask): mask.rank
    }
  }

  /// Whether NumPy takes the item by copying ("advanced indexing").
  public var isAdvanced: Bool {
    switch self {
    case .mask: true
    // An array without axes is as good as an integer.
    case .integers(let array): array.rank > 0
    case .integer, .slice, .ellipsis, .newAxis: false
    }
  }

  /// Python's `slice(start, stop, step).indices(extent)`, and how many elements that takes.
  static func resolve(
    start: Int?, stop: Int?, step: Int?, extent: Int
  ) throws(ArrayError) -> (start: Int, step: Int, count: Int) {
    let step = step ?? 1
    if step == 0 { throw ArrayError(.value, "slice step cannot be zero") }
    let lowest = step > 0 ? 0 : -1
    let highest = step > 0 ? extent : extent - 1
    func clamped(_ index: Int) -> Int {
      // Adding the extent to a negative number cannot overflow.
      Swift.min(Swift.max(index < 0 ? index + extent : index, lowest), highest)
    }
    let first = start.map(clamped) ?? (step > 0 ? lowest : highest)
    let end = stop.map(clamped) ?? (step > 0 ? highest : lowest)
    let distance = step > 0 ? end - first : first - end
    guard distance > 0 else { return (first, step, 0) }
    return (first, step, (distance - 1) / Int(clamping: step.magnitude) + 1)
  }
}
