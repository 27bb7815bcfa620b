// The discrete Fourier transform of one length, by factors or as a convolution: as NumPy's pocketfft decides between them. Lines of
// arrays are taken through it one after another.

/// A discrete Fourier transform of one length, complex or real.
package struct FourierTransform {
  private enum Way {
    case factors(ComplexTransform)
    case chirp(ChirpTransform)
    case real(RealTransform)
  }

  private let way: Way
  let length: Int

  /// - Parameter isReal: Whether the numbers, or those that it goes back to, are real.
  init(_ length: Int, isReal: Bool = false) throws(ArrayError) {
    self.length = length
    let largest = length < 50 ? 0 : FourierTransform.primes(of: length).last ?? 1
    let direct = (isReal ? 0.5 : 1) * FourierTransform.cost(length)
    if largest * largest > length,
      3 * FourierTransform.cost(FourierTransform.goodSize(2 * length - 1)) < direct
    {
      way = .chirp(try ChirpTransform(length))
    } else {
      way = isReal ? .real(try RealTransform(length)) : .factors(try ComplexTransform(length))
    }
  }

  func run(_ numbers: inout [Complex], forward: Bool, scale: Double) throws(ArrayError) {
    switch way {
    case .factors(let plan): try plan.run(&numbers, forward: forward, scale: scale)
    case .chirp(let plan): try plan.run(&numbers, forward: forward, scale: scale)
    case .real: preconditionFailure("a plan for real numbers")
    }
  }

  /// The first half of the spectrum of real numbers.
  func spectrum(_ numbers: [Double], scale: Double) throws(ArrayError) -> [Complex] {
    let half = length / 2 + 1
    var result: [Complex]
    if case .real(let plan) = way {
      var parts = numbers
      try plan.forward(&parts, scale: scale)
      result = [Complex(parts[0])]
      for m in 1..<Swift.max(half, 1) {
        result.append(Complex(parts[2 * m - 1], 2 * m < length ? parts[2 * m] : 0))
      }
    } else {
      var all = numbers.map { Complex($0, numbers[0] * 0) }
      try run(&all, forward: true, scale: scale)
      result = Array(all.prefix(half))
      result[0].imaginary = 0
      if length % 2 == 0 { result[half - 1].imaginary = 0 }
    }
    return result
  }

  /// The real numbers of a spectrum's first half.
  func signal(_ spectrum: [Complex], scale: Double) throws(ArrayError) -> [Double] {
    if case .real(let plan) = way {
      var parts = [spectrum[0].real]
      for m in 1..<Swift.max(spectrum.count, 1) {
        parts.append(spectrum[m].real)
        if 2 * m < length { parts.append(spectrum[m].imaginary) }
      }
      try plan.backward(&parts, scale: scale)
      return parts
    }
    var all = [Complex](repeating: Complex(spectrum[0].real, spectrum[0].real * 0), count: length)
    for m in 1..<Swift.max(spectrum.count, 1) {
      all[m] = 2 * m < length ? spectrum[m] : Complex(spectrum[m].real, 0 * spectrum[0].real)
      if 2 * m < length { all[length - m] = spectrum[m].conjugate }
    }
    try run(&all, forward: false, scale: scale)
    return all.map(\.real)
  }

  // MARK: What a length costs

  private static func primes(of number: Int) -> [Int] {
    var (rest, result): (Int, [Int]) = (number, [])
    while rest % 2 == 0 {
      result.append(2)
      rest /= 2
    }
    var divisor = 3
    while divisor * divisor <= rest {
      while rest % divisor == 0 {
        result.append(divisor)
        rest /= divisor
      }
      divisor += 2
    }
    if rest > 1 { result.append(rest) }
    return result
  }

  private static func cost(_ length: Int) -> Double {
    primes(of: length).reduce(0.0) { $0 + ($1 <= 5 ? Double($1) : 1.1 * Double($1)) } * Double(length)
  }

  /// The smallest product of 2, 3, 5, 7 and 11 that is not below a number.
  static func goodSize(_ least: Int) -> Int {
    if least <= 12 { return least }
    var size = least
    while primes(of: size).last ?? 1 > 11 { size += 1 }
    return size
  }
}

extension FourierTransform {
  /// What is made of what.
  package enum Kind {
    case forward, backward
    /// Of real numbers, half of it.
    case toSpectrum
    /// The real numbers of half a spectrum.
    case toSignal
  }

  /// The transforms of the lines along the last axis, cut off or filled up with zeros.
  ///
  /// - Parameter length: How many numbers are transformed; at least 1.
  package static func lines(
    of array: NDArray, _ kind: Kind, length: Int, scale: Double
  ) throws(ArrayError) -> NDArray {
    let width = array.shape[array.rank - 1]
    var outer = array.shape
    outer[array.rank - 1] = kind == .toSpectrum ? length / 2 + 1 : length
    let shape = try Shape(checking: outer, dtype: .complex128)
    let rows = width == 0 ? shape.dropLast().reduce(1, *) : array.count / width
    let turns = Int.bitWidth - length.leadingZeroBitCount
    try Allowance.goThrough(rows &* length &* turns &* 8)
    let plan = try FourierTransform(length, isReal: kind == .toSpectrum || kind == .toSignal)
    if kind == .toSpectrum {
      let numbers = try array.converted(to: .float64).asDoubles
      var result: [Complex] = []
      for row in 0..<rows {
        let line = filled(numbers[(row * width)..<((row + 1) * width)], length, 0)
        result += try plan.spectrum(line, scale: scale)
      }
      return try NDArray(result, shape: shape)
    }
    let numbers = try array.converted(to: .complex128).asComplex
    guard kind == .toSignal else {
      var result: [Complex] = []
      for row in 0..<rows {
        var line = filled(numbers[(row * width)..<((row + 1) * width)], length, Complex(0))
        try plan.run(&line, forward: kind == .forward, scale: scale)
        result += line
      }
      return try NDArray(result, shape: shape)
    }
    var result: [Double] = []
    for row in 0..<rows {
      let line = filled(numbers[(row * width)..<((row + 1) * width)], length / 2 + 1, Complex(0))
      result += try plan.signal(line, scale: scale)
    }
    return try NDArray(result, shape: shape)
  }

  private static func filled<Number>(_ line: ArraySlice<Number>, _ length: Int, _ zero: Number) -> [Number] {
    let kept = line.prefix(length)
    return Array(kept) + Array(repeating: zero, count: length - kept.count)
  }
}
