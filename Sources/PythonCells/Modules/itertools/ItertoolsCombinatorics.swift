// The iterators of `itertools` that combine elements: product, combinations, permutations. Each keeps the places of its last answer.

final class ProductIterator: PyIterator {
  private let pools: [[Value]]
  private var places: [Int]
  private var isFirst = true
  private var isDone: Bool
  init(_ pools: [[Value]]) {
    self.pools = pools
    places = Array(repeating: 0, count: pools.count)
    isDone = pools.contains(where: \.isEmpty)
    super.init(typeName: "itertools.product")
  }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if isDone { return nil }
    try Meter.charge(1 + pools.count >> 3)
    if !isFirst {
      var position = places.count - 1
      while position >= 0 {
        places[position] += 1
        if places[position] < pools[position].count { break }
        places[position] = 0
        position -= 1
      }
      if position < 0 {
        isDone = true
        return nil
      }
    }
    isFirst = false
    var items: [Value] = []
    items.reserveCapacity(places.count)
    for (pool, place) in zip(pools, places) { items.append(pool[place]) }
    return .tuple(PyTuple(items))
  }
}

/// `combinations`, and `combinations_with_replacement`
final class CombinationIterator: PyIterator {
  private let pool: [Value]
  private let repeats: Bool
  private var places: [Int]
  private var isFirst = true
  private var isDone: Bool
  init(_ pool: [Value], _ size: Int, repeats: Bool) {
    self.pool = pool
    self.repeats = repeats
    isDone = repeats ? pool.isEmpty && size > 0 : size > pool.count
    places = isDone ? [] : repeats ? Array(repeating: 0, count: size) : Array(0..<size)
    super.init(typeName: repeats ? "itertools.combinations_with_replacement" : "itertools.combinations")
  }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if isDone { return nil }
    try Meter.charge(1 + places.count >> 3)
    if !isFirst {
      let size = places.count
      func largest(_ position: Int) -> Int { repeats ? pool.count - 1 : position + pool.count - size }
      var position = size - 1
      while position >= 0, places[position] == largest(position) { position -= 1 }
      if position < 0 {
        isDone = true
        return nil
      }
      places[position] += 1
      for later in position + 1..<max(size, position + 1) {
        places[later] = repeats ? places[position] : places[later - 1] + 1
      }
    }
    isFirst = false
    return .tuple(PyTuple(places.map { pool[$0] }))
  }
}

final class PermutationIterator: PyIterator {
  private let pool: [Value]
  private let size: Int
  private var places: [Int]
  private var cycles: [Int]
  private var isFirst = true
  private var isDone: Bool
  init(_ pool: [Value], _ size: Int) {
    self.pool = pool
    self.size = size
    isDone = size > pool.count
    places = Array(pool.indices)
    cycles = isDone ? [] : (0..<size).map { pool.count - $0 }
    super.init(typeName: "itertools.permutations")
  }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if isDone { return nil }
    try Meter.charge(1 + size >> 2)
    if !isFirst {
      var position = size - 1
      while position >= 0 {
        cycles[position] -= 1
        if cycles[position] > 0 {
          places.swapAt(position, places.count - cycles[position])
          break
        }
        // The element moves behind all others, and its wheel starts again.
        places.append(places.remove(at: position))
        cycles[position] = pool.count - position
        position -= 1
      }
      if position < 0 {
        isDone = true
        return nil
      }
    }
    isFirst = false
    return .tuple(PyTuple(places[..<size].map { pool[$0] }))
  }
}
