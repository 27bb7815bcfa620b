// The complex roots of unity that a discrete Fourier transform multiplies by: two small tables, of which each root is a product, as
// NumPy's pocketfft has them. The last bit of every transform hangs on it.

import CLibrary

struct UnitRoots {
  private let count: Int
  private let shift: Int
  private let fine: [Complex]
  private let coarse: [Complex]

  /// - Parameter count: How many roots the circle has.
  init(_ count: Int) {
    self.count = count
    let needed = (count + 2) / 2
    var shift = 1
    while (1 << shift) * (1 << shift) < needed { shift += 1 }
    self.shift = shift
    // A quarter of π, divided with more digits than a float has.
    let angle = UnitRoots.eighth(of: count)
    let width = 1 << shift
    fine = (0..<width).map { $0 == 0 ? Complex(1) : UnitRoots.root($0, count, angle) }
    coarse = (0..<(needed + width - 1) / width).map { $0 == 0 ? Complex(1) : UnitRoots.root($0 * width, count, angle) }
  }

  /// π/4 divided by a number, rounded once.
  private static func eighth(of count: Int) -> Double {
    #if arch(x86_64)
      Double(Float80(0.785398163397448309615660845819875721) / Float80(count))
    #else
      0.785398163397448309615660845819875721 / Double(count)
    #endif
  }

  subscript(place: Int) -> Complex {
    let isUpper = 2 * place <= count
    let index = isUpper ? place : count - place
    let product = fine[index & (1 << shift - 1)] * coarse[index >> shift]
    return isUpper ? product : product.conjugate
  }

  /// The root at a place, from the eighth of the circle in which sine and cosine are most exact.
  private static func root(_ place: Int, _ count: Int, _ angle: Double) -> Complex {
    let turned = place * 8
    guard turned < 4 * count else { return upper(8 * count - turned, count, angle).conjugate }
    return upper(turned, count, angle)
  }

  private static func upper(_ turned: Int, _ count: Int, _ angle: Double) -> Complex {
    guard turned < 2 * count else {
      let rest = turned - 2 * count
      if rest < count { return Complex(-sin(Double(rest) * angle), cos(Double(rest) * angle)) }
      return Complex(-cos(Double(2 * count - rest) * angle), sin(Double(2 * count - rest) * angle))
    }
    if turned < count { return Complex(cos(Double(turned) * angle), sin(Double(turned) * angle)) }
    return Complex(sin(Double(2 * count - turned) * angle), cos(Double(2 * count - turned) * angle))
  }
}

extension Complex {
  /// Times a root; turned the other way round for a forward transform.
  @inline(__always)
  func turned(by root: Complex, forward: Bool) -> Complex {
    forward
      ? Complex(
        real * root.real + imaginary * root.imaginary, imaginary * root.real - real * root.imaginary)
      : Complex(
        real * root.real - imaginary * root.imaginary, real * root.imaginary + imaginary * root.real)
  }

  /// A quarter turn: times -i forward, times i backward.
  @inline(__always)
  func quarter(forward: Bool) -> Complex { forward ? Complex(imaginary, -real) : Complex(-imaginary, real) }

  @inline(__always)
  static func * (a: Complex, b: Double) -> Complex { Complex(a.real * b, a.imaginary * b) }
}

/// Cosines and sines of the turns by 1/p … of a circle, for the primes that transforms are made of most often.
enum PrimeRoots {
  static func of(_ prime: Int) -> [Complex]? {
    switch prime {
    case 3: [Complex(-0.5, 0.8660254037844386467637231707529362)]
    case 5:
      [
        Complex(0.3090169943749474241022934171828191, 0.9510565162951535721164393333793821),
        Complex(-0.8090169943749474241022934171828191, 0.5877852522924731291687059546390728),
      ]
    case 7:
      [
        Complex(0.6234898018587335305250048840042398, 0.7818314824680298087084445266740578),
        Complex(-0.2225209339563144042889025644967948, 0.9749279121818236070181316829939312),
        Complex(-0.9009688679024191262361023195074451, 0.433883739117558120475768332848359),
      ]
    case 11:
      [
        Complex(0.8412535328311811688618116489193677, 0.5406408174555975821076359543186917),
        Complex(0.4154150130018864255292741492296232, 0.9096319953545183714117331530790285),
        Complex(-0.1423148382732851404437926686163697, 0.9898214418809327323760920377767188),
        Complex(-0.6548607339452850640569250724662936, 0.7557495743542582737840358439723444),
        Complex(-0.9594929736144973898903680570663277, 0.2817325568414296977114179153466169),
      ]
    default: nil
    }
  }

  /// The turn by `index` of `prime` parts: cosine and sine, mirrored where it is beyond half of the circle.
  @inline(__always)
  static func turn(_ index: Int, _ prime: Int, _ roots: [Complex]) -> Complex {
    let place = index % prime
    return 2 * place < prime ? roots[place - 1] : roots[prime - place - 1].conjugate
  }
}
