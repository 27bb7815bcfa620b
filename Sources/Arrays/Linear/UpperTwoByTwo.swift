// The singular value decomposition of [[f, g], [0, h]], with both rotations (LAPACK's dlasv2).

struct UpperTwoByTwo {
  let larger: Double
  let smaller: Double
  let left: (cosine: Double, sine: Double)
  let right: (cosine: Double, sine: Double)

  init(_ f: Double, _ g: Double, _ h: Double) {
    let isSwapped = abs(h) > abs(f)
    let (ft, ht) = isSwapped ? (h, f) : (f, h)
    let (fa, ha, ga) = (abs(ft), abs(ht), abs(g))
    var largest = isSwapped ? 3 : 1
    var (small, large) = (ha, fa)
    var (leftTurn, rightTurn) = ((1.0, 0.0), (1.0, 0.0))
    if ga != 0 {
      if ga > fa { largest = 2 }
      if ga > fa, fa / ga < 0x1p-53 {
        large = ga
        small = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha
        leftTurn = (1, ht / g)
        rightTurn = (ft / g, 1)
      } else {
        let d = fa - ha
        let l = d == fa ? 1 : d / fa
        let m = g / ft
        var t = 2 - l
        let mm = m * m
        let s = (t * t + mm).squareRoot()
        let r = l == 0 ? abs(m) : (l * l + mm).squareRoot()
        let a = 0.5 * (s + r)
        (small, large) = (ha / a, fa * a)
        if mm == 0 {
          t = l == 0 ? signed(2, ft) * signed(1, g) : g / signed(d, ft) + m / t
        } else {
          t = (m / (s + t) + m / (r + l)) * (1 + a)
        }
        let length = (t * t + 4).squareRoot()
        rightTurn = (2 / length, t / length)
        leftTurn = ((rightTurn.0 + rightTurn.1 * m) / a, (ht / ft) * rightTurn.1 / a)
      }
    }
    if isSwapped { (leftTurn, rightTurn) = ((rightTurn.1, rightTurn.0), (leftTurn.1, leftTurn.0)) }
    left = leftTurn
    right = rightTurn
    let sign =
      switch largest {
      case 1: signed(1, rightTurn.0) * signed(1, leftTurn.0) * signed(1, f)
      case 2: signed(1, rightTurn.1) * signed(1, leftTurn.0) * signed(1, g)
      default: signed(1, rightTurn.1) * signed(1, leftTurn.1) * signed(1, h)
      }
    larger = signed(large, sign)
    smaller = signed(small, sign * signed(1, f) * signed(1, h))
  }
}

/// Fortran's SIGN.
func signed(_ size: Double, _ sign: Double) -> Double { Double(signOf: sign, magnitudeOf: size) }
