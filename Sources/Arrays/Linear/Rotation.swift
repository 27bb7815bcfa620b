// Plane rotations, as LAPACK makes them (dlartg), and the symmetric two by two problem (dlaev2).

import CLibrary

/// (c, s) with c f + s g = r and −s f + c g = 0.
struct Rotation {
  let cosine: Double
  let sine: Double
  let result: Double

  init(_ f: Double, _ g: Double) {
    if g == 0 {
      (cosine, sine, result) = (1, 0, f)
    } else if f == 0 {
      (cosine, sine, result) = (0, g < 0 ? -1 : 1, abs(g))
    } else {
      let length = (f * f + g * g).squareRoot()
      let isSafe = length.isFinite && length > 0x1p-500
      let d = isSafe ? length : hypot(f, g)
      cosine = abs(f) / d
      result = f < 0 ? -d : d
      sine = g / result
    }
  }
}

/// The eigenvalues of [[a, b], [b, c]], the larger in size first, and its unit eigenvector (cosine, sine).
func symmetricTwoByTwo(
  _ a: Double, _ b: Double, _ c: Double
) -> (first: Double, second: Double, cosine: Double, sine: Double) {
  let (sum, difference) = (a + c, a - c)
  let (size, twice) = (abs(difference), abs(b + b))
  let (large, small) = abs(a) > abs(c) ? (a, c) : (c, a)
  let root: Double =
    if size > twice { size * (1 + (twice / size) * (twice / size)).squareRoot() } else if size < twice {
      twice * (1 + (size / twice) * (size / twice)).squareRoot()
    } else { twice * 2.0.squareRoot() }
  let first: Double
  let second: Double
  var sign = 1.0
  if sum < 0 {
    first = 0.5 * (sum - root)
    sign = -1
    second = (large / first) * small - (b / first) * b
  } else if sum > 0 {
    first = 0.5 * (sum + root)
    second = (large / first) * small - (b / first) * b
  } else {
    (first, second) = (0.5 * root, -0.5 * root)
  }
  let sign2: Double = difference >= 0 ? 1 : -1
  let turned = difference >= 0 ? difference + root : difference - root
  var (cosine, sine): (Double, Double)
  if abs(turned) > twice {
    let t = -(b + b) / turned
    sine = 1 / (1 + t * t).squareRoot()
    cosine = t * sine
  } else if twice == 0 {
    (cosine, sine) = (1, 0)
  } else {
    let t = -turned / (b + b)
    cosine = 1 / (1 + t * t).squareRoot()
    sine = t * cosine
  }
  if sign == sign2 { (cosine, sine) = (-sine, cosine) }
  return (first, second, cosine, sine)
}

extension DenseMatrix {
  /// Columns j and j + 1 turned: as dlasr does with a pair from the right.
  @inline(__always)
  mutating func rotateColumns(_ j: Int, _ k: Int, _ cosine: Double, _ sine: Double) {
    for i in 0..<rows {
      let (first, second) = (self[i, j], self[i, k])
      self[i, k] = cosine * second - sine * first
      self[i, j] = sine * second + cosine * first
    }
  }

  @inline(__always)
  mutating func rotateRows(_ j: Int, _ k: Int, _ cosine: Double, _ sine: Double) {
    for i in 0..<columns {
      let (first, second) = (self[j, i], self[k, i])
      self[k, i] = cosine * second - sine * first
      self[j, i] = sine * second + cosine * first
    }
  }
}
