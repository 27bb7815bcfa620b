// The number that a text begins with: how printed texts and pages are taken apart for comparing.

extension Substring {
  /// `-12.5e-03`; nil if no number stands here.
  public var leadingNumber: Substring? {
    var rest = self
    func digits(_ text: Substring) -> Substring { text.prefix { ("0"..."9").contains($0) } }
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    let whole = digits(rest)
    rest = rest[whole.endIndex...]
    var count = whole.count
    if rest.first == "." {
      let fraction = digits(rest.dropFirst())
      count += fraction.count
      rest = rest[fraction.endIndex...]
    }
    guard count > 0 else { return nil }
    if rest.first == "e" || rest.first == "E" {
      var exponent = rest.dropFirst()
      if exponent.first == "-" || exponent.first == "+" { exponent = exponent.dropFirst() }
      let power = digits(exponent)
      if !power.isEmpty { rest = rest[power.endIndex...] }
    }
    return self[..<rest.startIndex]
  }
}
