// Two texts that were printed, compared as a careful reader would: their words, and their numbers to the digits that the
// stored one shows. NumPy has changed its spacing and its digits over the years; what it says has not changed.

import Arrays
import Lessons
import Texts

/// How well what is stored agrees with what the code gives now, from best to worst.
public enum Agreement: String, Sendable, Comparable {
  /// Byte for byte.
  case exact
  /// The same words, and numbers that are the same at the digits stored.
  case printedPrecision
  /// A number printed in full differs in its last digits: another machine's arithmetic.
  case lastDigits
  /// A number is stored with a few digits only, and the code prints more: rounded to those few it is the same. That is how
  /// it looks where a setting for printing was passed over, but also where the number has changed a little.
  case fewDigits
  /// Numbers printed in full differ, but by no more than rounding may make of them: what is left of a difference that should
  /// be zero, or what has passed through an ill-conditioned system.
  case rounding

  /// Whether the two say the same, for certain.
  public var isSure: Bool { self < .fewDigits }

  public static func < (a: Agreement, b: Agreement) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .exact: 0
    case .printedPrecision: 1
    case .lastDigits: 2
    case .fewDigits: 3
    case .rounding: 4
    }
  }
}

/// A number in a stored text, and the one that stands in its place now.
public struct NumberPair: Equatable, Sendable {
  public let stored: String
  public let fresh: String
  let storedValue: Double
  let freshValue: Double

  /// Relative to the fresh number; where that is zero, to the stored one.
  public var relativeDifference: Double {
    let scale = freshValue == 0 ? abs(storedValue) : abs(freshValue)
    return abs(storedValue - freshValue) / scale
  }

  /// Whether one is a whole number, and the other a float that is near it.
  var isOfOtherKind: Bool { Digits(stored[...]).isWhole != Digits(fresh[...]).isWhole && relativeDifference < 1e-13 }
}

/// A printed text, taken apart into words and numbers.
struct PrintedText {
  /// The text with a mark in each number's place. Blanks beside numbers and brackets do not count: a column's width follows
  /// its numbers.
  private let frame: String
  private let numbers: [Substring]
  /// For each number the array or list that it stands in, counted from 1; 0 for none.
  private let arrays: [Int]

  init(_ text: String) {
    var frame = ""
    var numbers: [Substring] = []
    var arrays: [Int] = []
    var arrayCount = 0
    var depth = 0
    var isSpaced = false
    for piece in PrintedPieces(PrintedText.withoutScalarTypes(text)[...]) {
      switch piece {
      case .number(let number):
        numbers.append(number)
        arrays.append(depth > 0 ? arrayCount : 0)
        frame.append("\u{0}")
        isSpaced = false
      case .character(let character) where character.isWhitespace:
        isSpaced = true
      case .character(let character):
        if character == "[" {
          if depth == 0 { arrayCount += 1 }
          depth += 1
        } else if character == "]" {
          depth = max(0, depth - 1)
        }
        if isSpaced, let last = frame.last, !PrintedText.isTight(last), !PrintedText.isTight(character) {
          frame.append(" ")
        }
        isSpaced = false
        frame.append(character)
      }
    }
    self.frame = frame
    self.numbers = numbers
    self.arrays = arrays
  }

  private static func isTight(_ character: Character) -> Bool {
    switch character {
    case "\u{0}", "[", "]", "(", ")", ",": true
    default: false
    }
  }

  /// The text without what differs from version to version, or from run to run: NumPy 2 shows scalars with their type,
  /// `np.float64(0.5)`; before 1.14 an array of truth values ended with its type; functions are shown with an address, by
  /// Jupyter with their parameters.
  private static func withoutScalarTypes(_ text: String) -> String {
    guard text.contains("np.") || text.contains("dtype=bool") || text.contains("<function ") else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("np.float64(") || rest.hasPrefix("np.int64("), let close = rest.firstIndex(of: ")"),
        let open = rest.firstIndex(of: "(")
      {
        result += rest[rest.index(after: open)..<close]
        rest = rest[rest.index(after: close)...]
      } else if rest.hasPrefix("np.True_") || rest.hasPrefix("np.False_") {
        let name = rest.dropFirst(3).prefix { $0 != "_" }
        result += name
        rest = rest[name.endIndex...].dropFirst()
      } else if rest.hasPrefix(", dtype=bool)") {
        result += ")"
        rest = rest.dropFirst(13)
      } else if rest.hasPrefix("<function ") {
        var name = rest.dropFirst(10)
        if name.hasPrefix("__main__.") { name = name.dropFirst(9) }
        name = name.hasPrefix("<lambda>") ? name.prefix(8) : name.prefix { $0 != " " && $0 != "(" && $0 != ">" }
        result += "<function \(name)>"
        rest = rest[name.endIndex...].drop { $0 != ">" }.dropFirst()
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  // MARK: Comparing

  enum Comparison {
    case agree(Agreement)
    /// The words are the same; these numbers are not.
    case numbers([NumberPair])
    case words
  }

  static func compare(stored: String, fresh: String) -> Comparison {
    if stored == fresh { return .agree(.exact) }
    let old = PrintedText(stored)
    let new = PrintedText(fresh)
    guard old.frame == new.frame, old.numbers.count == new.numbers.count else { return .words }
    var worst = Agreement.printedPrecision
    var pairs: [NumberPair] = []
    var precisions: [Int: Int]?
    for (index, (a, b)) in zip(old.numbers, new.numbers).enumerated() where a != b {
      guard let x = Double(a), let y = Double(b) else { return .words }
      let known = precisions ?? old.precisions
      precisions = known
      if let agreement = agreement(a, x, b, y, precision: known[old.arrays[index]]) {
        worst = max(worst, agreement)
      } else {
        pairs.append(NumberPair(stored: String(a), fresh: String(b), storedValue: x, freshValue: y))
      }
    }
    return pairs.isEmpty ? .agree(worst) : .numbers(pairs)
  }

  /// The most digits behind a point in each array: NumPy prints all of an array with one precision.
  private var precisions: [Int: Int] {
    var found: [Int: Int] = [:]
    for (number, array) in zip(numbers, arrays) where array > 0 {
      found[array] = max(found[array] ?? 0, Digits(number).fraction)
    }
    return found
  }

  /// - Parameter precision: the digits behind the point of the array that `a` stands in; nil outside of arrays.
  private static func agreement(
    _ a: Substring, _ x: Double, _ b: Substring, _ y: Double, precision: Int?
  ) -> Agreement? {
    let stored = Digits(a)
    let fresh = Digits(b)
    // Whole numbers have no digits to spare, and 3 is not 3.0.
    guard !stored.isWhole, !fresh.isWhole, x.isFinite, y.isFinite else { return nil }
    if x == y { return .printedPrecision }
    if let rounded = Double(stored.likewise(y)), rounded == x {
      // No version of NumPy has ever dropped more than what lies beyond the eighth digit.
      let isShortened = stored.count < 8 && fresh.count > stored.count && abs(x - y) > 0.5e-8 * max(1, abs(y))
      // Beside 1.23456789, the 2. of an array is no short form of 2.1.
      if isShortened, let precision, Double(stored.likewise(y, fraction: precision)) != x { return nil }
      return isShortened ? .fewDigits : .printedPrecision
    }
    // A hundred times what one operation rounds away: other machines' libraries sum in another order.
    if stored.count >= 15, abs(x - y) <= 1e-13 * abs(y) { return .lastDigits }
    if stored.count >= 15, abs(x - y) <= 1e-9 * abs(y) { return .rounding }
    let isNoise = abs(x) < 1e-12 && abs(y) < 1e-12 && max(stored.count, fresh.count) >= 8
    return isNoise ? .rounding : nil
  }
}

/// How a number is written.
private struct Digits {
  /// Neither a point nor an exponent.
  let isWhole: Bool
  /// From the first that is not zero.
  let count: Int
  let fraction: Int
  private let hasExponent: Bool

  init(_ number: Substring) {
    let halves = number.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let mantissa = halves[0].drop { $0 == "-" || $0 == "+" }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    isWhole = parts.count == 1 && halves.count == 1
    fraction = parts.count > 1 ? parts[1].count : 0
    hasExponent = halves.count > 1
    count = mantissa.filter { $0 != "." }.drop { $0 == "0" }.count
  }

  /// Another number, exactly rounded to as many digits.
  func likewise(_ number: Double) -> String { likewise(number, fraction: fraction) }

  /// The same with so many digits behind the point.
  func likewise(_ number: Double, fraction: Int) -> String {
    number.text(hasExponent ? .exponent : .fixed, digits: min(fraction, 60))
  }
}
