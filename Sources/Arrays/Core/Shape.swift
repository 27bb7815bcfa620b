// The extents of an array along its axes (or its strides), stored inline: an array needs no second heap object.

/// Up to eight integers, one for each axis, outermost first. Also used for strides, which count elements and may be negative.
public struct Shape: Equatable, Hashable, Sendable, RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral
{
  /// NumPy allows 64 axes; an array of more than eight is refused by name.
  public static let maximumRank = 8

  @usableFromInline var dims: (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0, 0, 0)
  @usableFromInline var rank: Int32 = 0

  @inlinable public init() {}

  /// Precondition: at most eight values, each within 32 bits. Check an author's numbers with `Shape(checking:)` first.
  @inlinable public init(_ values: some Collection<Int>) {
    precondition(values.count <= Shape.maximumRank)
    for value in values { append(value) }
  }

  @inlinable public init(arrayLiteral values: Int...) { self.init(values) }

  /// One extent, within 32 bits.
  @inlinable init(_ extent: Int) {
    dims.0 = Int32(extent)
    rank = 1
  }

  /// Two extents, as those of a matrix, each within 32 bits.
  @inlinable init(_ rows: Int, _ columns: Int) {
    dims.0 = Int32(rows)
    dims.1 = Int32(columns)
    rank = 2
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { Int(rank) }
  @inlinable public var count: Int { Int(rank) }

  @inlinable public subscript(axis: Int) -> Int {
    get {
      precondition(axis >= 0 && axis < Int(rank))
      return withUnsafeBytes(of: dims) { Int($0.load(fromByteOffset: axis &* 4, as: Int32.self)) }
    }
    set {
      precondition(axis >= 0 && axis < Int(rank))
      withUnsafeMutableBytes(of: &dims) {
        $0.storeBytes(of: Int32(newValue), toByteOffset: axis &* 4, as: Int32.self)
      }
    }
  }

  @inlinable public mutating func append(_ value: Int) {
    precondition(rank < 8)
    rank &+= 1
    self[Int(rank) - 1] = value
  }

  /// The number of elements: the product of the extents (1 for a 0-d array).
  @inlinable public var product: Int {
    if rank == 2 { return Int(dims.0) &* Int(dims.1) }
    var result = 1
    for axis in 0..<count { result &*= self[axis] }
    return result
  }

  @inlinable public static func == (a: Shape, b: Shape) -> Bool {
    // Places that are not in use hold 0, so that all eight can be compared at once.
    let (x, y) = (a.dims, b.dims)
    return a.rank == b.rank
      && (x.0 ^ y.0) | (x.1 ^ y.1) | (x.2 ^ y.2) | (x.3 ^ y.3) | (x.4 ^ y.4) | (x.5 ^ y.5) | (x.6 ^ y.6) | (x.7 ^ y.7)
        == 0
  }

  public func hash(into hasher: inout Hasher) {
    for value in self { hasher.combine(value) }
  }

  /// How Python writes an element behind its array's name, the elements counted row by row: `[1, 0]`; nothing for a
  /// number.
  public func position(of index: Int) -> String { Shape.position(of: index, in: self) }

  /// The same for extents that may be no array's here: as many and as large as they like.
  public static func position(of index: Int, in extents: some BidirectionalCollection<Int>) -> String {
    guard !extents.isEmpty else { return "" }
    var rest = index
    var indices: [String] = []
    for extent in extents.reversed() where extent > 0 {
      indices.append("\(rest % extent)")
      rest /= extent
    }
    return "[\(indices.reversed().joined(separator: ", "))]"
  }

  /// As Python prints a tuple: `()`, `(3,)`, `(2, 3)`.
  public var description: String {
    count == 1 ? "(\(self[0]),)" : "(" + map(String.init).joined(separator: ", ") + ")"
  }
}
