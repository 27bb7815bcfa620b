// Lengths as TeX has them: `1.5em`, `3mu`, `12pt`.

/// TeX's lengths.
enum TeXLength {
  private static let units = ["em": 1, "ex": 0.43, "mu": 1.0 / 18, "pt": 0.1, "cm": 2.845, "mm": 0.2845, "in": 7.227]

  /// A length in em; nil for what is none, or has no place on a page.
  static func em(_ text: String) -> Double? {
    let number = text.dropLast(2).filter { $0 != " " }
    guard let scale = units[String(text.suffix(2))], number.count <= 12,
      number.allSatisfy({ "+-.0123456789".contains($0) }), let value = Double(number), abs(value * scale) <= 100
    else { return nil }
    return value * scale
  }
}
