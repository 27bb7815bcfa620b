// One complex number as text: Python's `repr`, which is what NumPy shows for a scalar, too.

extension Complex: CustomStringConvertible {
  /// `(1+2j)`, `1j`, `(-0-1j)`: a real part of positive zero is left out, and no part ends in `.0`.
  public var description: String {
    func text(_ part: Double) -> String {
      let text = pythonRepr(part)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let end = text(imaginary) + "j"
    if real == 0, real.sign == .plus { return end }
    return "(" + text(real) + (imaginary.sign == .plus || imaginary.isNaN ? "+" : "") + end + ")"
  }
}
