// A number in a text as every language writes it: `3.14` and `3,14`, `1.000`, `1,000` and `1000`.

struct WrittenAmount {
  /// Its digits, with a point before the decimal places; none where three digits behind a single separator may be thousands.
  let plain: String

  /// - Parameter text: digits, and separators between them.
  init(_ text: String) {
    var groups: [Substring] = []
    var separators: [Character] = []
    var rest = text[...]
    while !rest.isEmpty {
      let digits = rest.prefix(while: \.isNumber)
      groups.append(digits)
      rest = rest[digits.endIndex...]
      if let separator = rest.popFirst() { separators.append(separator) }
    }
    let whole = groups.joined()
    guard let last = separators.last, last == "." || last == ",", let places = groups.last else {
      plain = whole
      return
    }
    let isAlone = separators.count { $0 == last } == 1
    let isAmbiguous =
      separators.count == 1 && places.count == 3 && (1...3).contains(groups[0].count) && groups[0] != "0"
    guard isAlone, !isAmbiguous else {
      plain = whole
      return
    }
    var decimals = places
    while decimals.last == "0" { decimals.removeLast() }
    plain = whole.dropLast(places.count) + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  /// Whether two numbers that differ may be meant as one: as many digits, and near each other, or the same digits.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    let digits = (first.filter(\.isNumber), second.filter(\.isNumber))
    guard digits.0.count == digits.1.count else { return false }
    if digits.0 == digits.1 { return true }
    guard let a = Double(first), let b = Double(second) else { return false }
    return 2 * max(a, b) < 3 * min(a, b)
  }
}
