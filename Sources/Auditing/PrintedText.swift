// Two texts that were printed, compared as a careful reader would: their words, and their numbers (`NumberAgreement`). NumPy
// has changed its spacing and its digits over the years; what it says has not changed.

import Texts

/// A printed text, taken apart into words and numbers.
struct PrintedText {
  /// The text with a mark in each number's place. Blanks in an array or a list do not count: a column's width follows its
  /// numbers, and NumPy has changed it. Elsewhere they are what the code prints.
  private let frame: String
  private let numbers: [Substring]
  /// For each number the array that it stands in, counted from 1; 0 for none.
  private let arrays: [Int]
  private let isArray: [Bool]
  /// Where they count, the blanks before and behind each number, and those at the end.
  private let blanks: [String]

  /// - Parameter isLoose: whether blanks do not count in tuples and dictionaries either, nor where their lines end.
  private init(_ text: String, isLoose: Bool) {
    var reader = PrintedFrame(isLoose: isLoose)
    for piece in PrintedPieces(text[...]) { reader.take(piece) }
    frame = reader.text
    numbers = reader.numbers
    arrays = reader.groups
    isArray = reader.isArray
    blanks = reader.blanks + [reader.space]
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

  /// - Parameter isOld: whether what is stored may come from Python 2, or from NumPy before 1.14.
  static func compare(stored: String, fresh: String, isOld: Bool = false) -> Comparison {
    if stored == fresh { return .agree(.exact) }
    let now = withoutScalarTypes(fresh)
    // Jupyter breaks the lines of what is longer with its numbers' types, and before arrays since version 7.
    let isLoose = now != fresh || fresh.contains("array(")
    let old = PrintedText(withoutScalarTypes(stored), isLoose: isLoose)
    let new = PrintedText(now, isLoose: isLoose)
    guard old.frame == new.frame, old.numbers.count == new.numbers.count, old.hasBlanks(like: new) else {
      return .words
    }
    var worst = Agreement.printedPrecision
    var pairs: [NumberPair] = []
    var known: [NumberSurroundings]?
    for (index, (a, b)) in zip(old.numbers, new.numbers).enumerated() where a != b {
      guard let x = Double(a), let y = Double(b) else { return .words }
      let surroundings = known ?? old.surroundings(new, isOld: isOld)
      known = surroundings
      if let agreement = NumberSpelling(a, x).agreement(with: NumberSpelling(b, y), in: surroundings[old.arrays[index]])
      {
        worst = max(worst, agreement)
      } else {
        pairs.append(NumberPair(stored: String(a), fresh: String(b), storedValue: x, freshValue: y))
      }
    }
    return pairs.isEmpty ? .agree(worst) : .numbers(pairs)
  }

  /// Whether the blanks are the same, but for those beside numbers that are written with more or fewer signs: a format with a
  /// width fills up what they leave.
  private func hasBlanks(like other: PrintedText) -> Bool {
    if blanks == other.blanks { return true }
    func hasOtherWidth(_ index: Int) -> Bool {
      numbers.indices.contains(index) && numbers[index].utf8.count != other.numbers[index].utf8.count
    }
    return blanks.indices.allSatisfy { index in
      let (old, new) = (blanks[index], other.blanks[index])
      if old == new { return true }
      // A line's end at the end of the text cannot be seen.
      if index == blanks.count - 1, (old + new).allSatisfy(\.isNewline) { return true }
      let isBesideOtherWidth = hasOtherWidth(index / 2) || hasOtherWidth((index - 1) / 2)
      return isBesideOtherWidth && (old + new).allSatisfy { $0 == " " }
    }
  }

  /// What each array and list says of its numbers; the first stands for those outside.
  private func surroundings(_ fresh: PrintedText, isOld: Bool) -> [NumberSurroundings] {
    var all = isArray.map { NumberSurroundings(isArray: $0, isOld: isOld) }
    for (index, array) in arrays.enumerated() where array > 0 {
      all[array].note(numbers[index], fresh.numbers[index])
    }
    return all
  }
}
