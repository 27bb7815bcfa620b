// Differences as powers of ten: how near two computations are, said in a way that no machine's rounding changes.

/// The words for a bound.
package enum PowerOfTen {
  /// The next power of ten above a difference. Rounding noise differs from machine to machine: a page that showed its digits,
  /// or how small it was where nothing but noise is left, would go stale for nothing.
  package static func bound(_ difference: Double) -> String { difference > 0 ? "< \(above(difference))" : "0" }

  /// The least power of ten that is larger than the number.
  package static func above(_ number: Double) -> String { power { $0 > number } }

  /// The least power of ten that is not below the number.
  package static func notBelow(_ number: Double) -> String { power { $0 >= number } }

  /// As Python's `e` format writes it. From 1e309 on it is no number any more, but still larger than every number.
  private static func power(_ isEnough: (Double) -> Bool) -> String {
    var exponent = -17
    while exponent < 309, let power = Double("1e\(exponent)"), !isEnough(power) { exponent += 1 }
    if exponent == 0 { return "1" }
    return "1e\(exponent < 0 ? "-" : "+")\(exponent.magnitude < 10 ? "0" : "")\(exponent.magnitude)"
  }
}
