// Printed texts and pages, taken apart into numbers and what is around them, for comparing.

/// What a printed text is made of.
package enum PrintedPiece {
  /// `-12.5e-03`
  case number(Substring)
  /// Any character outside of numbers. The digits of `x1` are none.
  case character(Character)
}

/// A text's pieces in order.
package struct PrintedPieces: Sequence, IteratorProtocol {
  private var rest: Substring
  private var isInWord = false

  package init(_ text: Substring) { rest = text }

  package mutating func next() -> PrintedPiece? {
    guard let character = rest.first else { return nil }
    if !isInWord, let number = rest.leadingNumber {
      isInWord = true
      rest = rest[number.endIndex...]
      return .number(number)
    }
    isInWord = character.isLetter || character.isNumber || character == "_"
    rest = rest.dropFirst()
    return .character(character)
  }
}

extension Substring {
  /// `-12.5e-03`; nil if no number stands here.
  fileprivate var leadingNumber: Substring? {
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
