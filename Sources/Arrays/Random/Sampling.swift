// Drawing from what is there: whole numbers between bounds, places of a population, orders of a row, and counts of a multinomial.

extension RandomStream {
  /// Whole numbers from `low` through `high`.
  package func integers(from low: Int, through high: Int, size: Shape?) throws(ArrayError) -> Operand {
    guard let size else { return .scalar(.int(integer(from: low, through: high))) }
    let result = try NDArray(allocating: .int64, size)
    try Allowance.goThrough(result.count &* 4)
    switch self {
    case .legacy(let stream):
      for i in 0..<result.count { result.ints[i] = stream.integer(from: low, through: high, isMasked: true) }
    case .modern(let stream):
      for i in 0..<result.count { result.ints[i] = stream.integer(from: low, through: high, isMasked: false) }
    }
    return .array(result)
  }

  /// One whole number from `low` through `high`.
  package func integer(from low: Int, through high: Int) -> Int {
    switch self {
    case .legacy(let stream): stream.integer(from: low, through: high, isMasked: true)
    case .modern(let stream): stream.integer(from: low, through: high, isMasked: false)
    }
  }

  private func nextDouble() -> Double {
    switch self {
    case .legacy(let stream): stream.nextDouble()
    case .modern(let stream): stream.nextDouble()
    }
  }

  /// The places 0..<count in the order of a shuffle.
  package func shuffledPlaces(_ count: Int) throws(ArrayError) -> [Int] {
    try Allowance.takePlaces(count)
    var places = Array(0..<count)
    switch self {
    case .legacy(let stream): stream.shuffle(count) { places.swapAt($0, $1) }
    case .modern(let stream): stream.shuffle(count) { places.swapAt($0, $1) }
    }
    return places
  }

  /// Draws places of a population.
  ///
  /// - Parameters:
  ///   - probabilities: One for each; nil where all are alike.
  ///   - shuffles: Whether the order of a sample without replacement is random, too.
  package func choice(
    of population: Int, count: Int, replacing: Bool, probabilities: [Double]?, shuffles: Bool
  ) throws(ArrayError) -> [Int] {
    try Allowance.takePlaces(count)
    if let probabilities {
      return replacing
        ? weighted(count, probabilities) : try weightedWithoutReplacement(count, probabilities)
    }
    if replacing { return (0..<count).map { _ in integer(from: 0, through: population - 1) } }
    switch self {
    case .legacy: return Array(try shuffledPlaces(population).prefix(count))
    case .modern(let stream):
      if population > 10000, count > population / (shuffles ? 50 : 20) {
        return try stream.tail(of: population, count)
      }
      return stream.sample(of: population, count, shuffles: shuffles)
    }
  }

  private func weighted(_ count: Int, _ probabilities: [Double]) -> [Int] {
    let sums = RandomStream.cumulated(probabilities)
    return (0..<count).map { _ in RandomStream.place(of: nextDouble(), in: sums) }
  }

  private func weightedWithoutReplacement(_ count: Int, _ probabilities: [Double]) throws(ArrayError) -> [Int] {
    var rest = probabilities
    var found: [Int] = []
    var isFound = Array(repeating: false, count: rest.count)
    while found.count < count {
      let draws = (found.count..<count).map { _ in nextDouble() }
      for place in found { rest[place] = 0 }
      let sums = RandomStream.cumulated(rest)
      try Allowance.goThrough(rest.count &* 4)
      for draw in draws {
        let place = RandomStream.place(of: draw, in: sums)
        if place < isFound.count, !isFound[place] {
          isFound[place] = true
          found.append(place)
        }
      }
    }
    return found
  }

  private static func cumulated(_ probabilities: [Double]) -> [Double] {
    var sum = 0.0
    let sums = probabilities.map { probability in
      sum += probability
      return sum
    }
    return sums.map { $0 / sum }
  }

  private static func place(of value: Double, in sums: [Double]) -> Int {
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if value < sums[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How often each of several outcomes comes, in `count` trials.
  package func multinomial(_ count: Int, _ probabilities: [Double]) throws(ArrayError) -> [Int] {
    try Allowance.pass(64 &* probabilities.count)
    var result = Array(repeating: 0, count: probabilities.count)
    var (left, share) = (count, 1.0)
    for place in probabilities.indices.dropLast() {
      let p = probabilities[place] / share
      switch self {
      case .legacy(let stream): result[place] = stream.binomial(left, p, isLegacy: false)
      case .modern(let stream): result[place] = stream.binomial(left, p, isLegacy: false)
      }
      left -= result[place]
      if left <= 0 { break }
      share -= probabilities[place]
    }
    if left > 0, !result.isEmpty { result[result.count - 1] = left }
    return result
  }

  /// Shares that sum to 1.
  package func dirichlet(_ alpha: [Double]) throws(ArrayError) -> [Double] {
    try Allowance.pass(64 &* alpha.count)
    if case .modern(let stream) = self, let largest = alpha.max(), largest < 0.1 { return stream.brokenStick(alpha) }
    let values = alpha.map { shape in
      switch self {
      case .legacy(let stream): stream.legacyGamma(shape)
      case .modern(let stream): stream.standardGamma(shape)
      }
    }
    let inverse = 1 / values.reduce(0, +)
    return values.map { $0 * inverse }
  }
}

extension PermutedGenerator {
  /// The last places of a shuffle that goes no further.
  fileprivate func tail(of population: Int, _ count: Int) throws(ArrayError) -> [Int] {
    try Allowance.takePlaces(population)
    var places = Array(0..<population)
    shuffleByMultiplying(&places, downTo: max(population - count, 1))
    return Array(places.suffix(count))
  }

  private func shuffleByMultiplying(_ places: inout [Int], downTo first: Int) {
    guard places.count > first else { return }
    for i in stride(from: places.count - 1, through: first, by: -1) {
      places.swapAt(i, Int(multiplied(upTo: UInt64(i))))
    }
  }

  /// Floyd's method.
  fileprivate func sample(of population: Int, _ count: Int, shuffles: Bool) -> [Int] {
    var seen: Set<Int> = []
    var result: [Int] = []
    for j in (population - count)..<population {
      let value = Int(multiplied(upTo: UInt64(j)))
      let chosen = seen.insert(value).inserted ? value : j
      seen.insert(chosen)
      result.append(chosen)
    }
    if shuffles { shuffleByMultiplying(&result, downTo: 1) }
    return result
  }

  /// Where all are small, a stick is broken again and again.
  fileprivate func brokenStick(_ alpha: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: alpha.count)
    var sums = alpha
    for place in sums.indices.dropLast().reversed() { sums[place] += sums[place + 1] }
    guard sums[0] > 0 else { return result }
    var left = 1.0
    for place in alpha.indices.dropLast() {
      let share = beta(alpha[place], sums[place + 1])
      result[place] = left * share
      left *= 1 - share
      if sums[place + 1] == 0 { break }
    }
    result[result.count - 1] = left
    return result
  }
}
