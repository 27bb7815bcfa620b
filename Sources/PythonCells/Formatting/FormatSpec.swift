// The format-spec mini-language, read as CPython reads it (Python/formatter_unicode.c).

import PythonSyntax
import Texts

/// `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`
struct FormatSpec {
  enum Align: Unicode.Scalar {
    case left = "<"
    case right = ">"
    case center = "^"
    /// Between the sign and the digits.
    case inner = "="
  }

  enum Grouping: String {
    case comma = ","
    case underscore = "_"
  }

  var fill: Unicode.Scalar = " "
  var align: Align
  /// `+`, `-` or a space, if one is given.
  var sign: Unicode.Scalar?
  /// `z`: no negative zero.
  var isZeroPositive = false
  /// `#`
  var isAlternate = false
  var width: Int?
  var grouping: Grouping?
  var precision: Int?
  /// nil if left out.
  var type: Unicode.Scalar?

  /// - Parameters:
  ///   - text: The spec, not empty.
  ///   - typeName: The value's, for messages; strings are aligned left, numbers right.
  /// - Throws: CPython's ValueError.
  init(_ text: String, for typeName: String) throws(PythonError) {
    let defaultAlign = typeName == "str" ? Align.left : .right
    let scalars = Array(text.unicodeScalars)
    var place = 0
    var hasFill = false
    var hasAlign = false
    align = defaultAlign
    func peek() -> Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
    func number() throws(PythonError) -> Int? {
      var value = 0
      let start = place
      while let scalar = peek(),
        let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
      {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflowAgain) = product.addingReportingOverflow(Int(digit))
        guard !overflow, !overflowAgain else {
          throw PythonError(.value, "Too many decimal digits in format string")
        }
        value = sum
        place += 1
      }
      return place > start ? value : nil
    }
    func take(_ scalar: Unicode.Scalar) -> Bool {
      guard peek() == scalar else { return false }
      place += 1
      return true
    }

    if scalars.count >= 2, let align = Align(rawValue: scalars[1]) {
      fill = scalars[0]
      self.align = align
      hasFill = true
      hasAlign = true
      place = 2
    } else if let align = scalars.first.flatMap(Align.init) {
      self.align = align
      hasAlign = true
      place = 1
    }
    if let sign = peek(), sign == " " || sign == "+" || sign == "-" {
      self.sign = sign
      place += 1
    }
    isZeroPositive = take("z")
    isAlternate = take("#")
    if !hasFill, take("0") {
      fill = "0"
      if !hasAlign, defaultAlign == .right { align = .inner }
    }
    width = try number()
    if take(",") { grouping = .comma }
    if peek() == "_" {
      guard grouping == nil else { throw FormatSpec.bothSeparators }
      grouping = .underscore
      place += 1
    }
    if peek() == ",", grouping == .underscore { throw FormatSpec.bothSeparators }
    if take(".") {
      precision = try number()
      guard precision != nil else { throw PythonError(.value, "Format specifier missing precision") }
    }
    guard scalars.count - place <= 1 else {
      throw PythonError(
        .value, "Invalid format specifier '\(text)' for object of type '\(typeName)'")
    }
    type = peek()
    if let grouping { try check(grouping, type ?? (typeName == "str" ? "s" : "d")) }
  }

  private static var bothSeparators: PythonError { PythonError(.value, "Cannot specify both ',' and '_'.") }

  private func check(_ grouping: Grouping, _ type: Unicode.Scalar) throws(PythonError) {
    switch type {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X":
      if grouping == .underscore { return }
    default: break
    }
    throw PythonError(.value, "Cannot specify '\(grouping.rawValue)' with '\(FormatSpec.name(of: type))'.")
  }

  /// A type's letter as messages show it.
  static func name(of type: Unicode.Scalar) -> String {
    type.value > 32 && type.value < 128 ? String(type) : "\\x" + String(type.value, radix: 16)
  }

  func unknownType(for typeName: String) -> PythonError {
    PythonError(
      .value, "Unknown format code '\(type.map(FormatSpec.name) ?? "")' for object of type '\(typeName)'")
  }

  /// Fills text up to the width, where it has no sign that the filling could stand behind.
  func padded(_ text: String, count: Int) -> String {
    let space = Swift.max((width ?? 0) - count, 0)
    if space == 0 { return text }
    let left =
      switch align {
      case .left: 0
      case .center: space / 2
      case .right, .inner: space
      }
    return String(text, after: left, before: space - left, of: String(fill))
  }

  func filling(_ count: Int) -> String {
    count > 0 ? String(String(fill), times: count) : ""
  }
}
