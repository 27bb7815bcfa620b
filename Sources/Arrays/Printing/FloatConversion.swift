// Floats as text for whoever shows them with so many digits: as C's printf does.

/// How C's printf writes a float.
public enum FloatConversion: String, Sendable {
  case fixed = "f"
  case exponent = "e"
  case general = "g"
}

extension Double {
  /// The number exactly rounded, as printf's `%.4f`, `%.1e` or `%.3g` writes it.
  ///
  /// - Parameter digits: how many stand behind the point; with `general`, how many there are at most.
  public func text(_ conversion: FloatConversion, digits: Int) -> String {
    String(decoding: Decimal.print(self, conversion.rawValue, precision: digits), as: UTF8.self)
  }

  /// A distance in two significant digits, as Python's `.1e`: `6.1e-06`; none is `0`.
  public var twoDigits: String {
    guard isFinite, self != 0 else { return self == 0 ? "0" : "\(self)" }
    return text(.exponent, digits: 1)
  }
}
