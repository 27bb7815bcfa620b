// Two texts that were printed, compared as a careful reader would: their words, and their numbers (`NumberAgreement`). NumPy
// has changed its spacing and its digits over the years; what it says has not changed.

import Engines
import Texts

/// A printed text, taken apart into words and numbers.
struct PrintedText {
  /// The text with a mark in each number's place. Blanks in an array do not count: a column's width follows its numbers, and
  /// NumPy has changed it. Elsewhere they are what the code prints.
  private let frame: String
  private let numbers: [Substring]
  /// For each number the array that it stands in, counted from 1; 0 for none.
  private let arrays: [Int]
  private let isArray: [Bool]
  /// Where they count, the blanks before and behind each number, and those at the end.
  private let blanks: [String]

  private init(_ reader: PrintedFrame) {
    frame = reader.text
    numbers = reader.numbers
    arrays = reader.groups
    isArray = if case .arrays(let made) = reader.freedom { made } else { reader.isArray }
    blanks = reader.blanks + [reader.space]
  }

  // MARK: Comparing

  enum Comparison {
    case agree(Agreement)
    /// The words are the same; these numbers are not.
    case numbers([NumberPair])
    case words
  }

  /// What is known of a text that was printed now.
  struct Origin {
    /// What the language itself has written of it.
    var made = MadeTexts()
    /// All of the notebook's code: what stands there word for word, an author has written.
    var code = ""
    /// Whether what is stored may come from Python 2, or from NumPy before 1.14.
    var isOld = false

    /// Whether a line stands in the code, and in no array's text.
    fileprivate func isAuthors(_ line: Substring) -> Bool { code.contains(line) && !made.shown.contains(line) }
  }

  static func compare(stored: String, fresh: String, _ origin: Origin = Origin()) -> Comparison {
    if stored == fresh { return .agree(.exact) }
    var comparison = compareByVersions(stored, fresh, origin)
    if case .words = comparison, stored.holds("int32"), fresh.holds("int64") {
      // On Windows, whole numbers had 32 bits before NumPy 2.
      let wide = stored.replacing("int32", with: "int64")
      if case .agree = compareByVersions(wide, fresh, origin) { comparison = .agree(.wording) }
    }
    return comparison
  }

  private static func compareByVersions(_ stored: String, _ fresh: String, _ origin: Origin) -> Comparison {
    let (then, now, isAuthors) = OlderText.pair(stored: stored, fresh: fresh, code: origin.code)
    // Jupyter breaks the lines of what is longer with its numbers' types, and before arrays since version 7.
    let loose = PrintedFrame.Freedom.brackets(beyond: now != fresh || fresh.contains("array("))
    let reader = PrintedFrame(now, loose)
    let written: Set<String> =
      origin.made.shown.isEmpty
      ? [] : Set(PrintedFrame(origin.made.shown, .brackets(beyond: true)).contents.dropFirst())
    let arrays = PrintedFrame.Freedom.arrays(reader.contents.map { written.contains($0) })
    var comparison = compare(
      PrintedText(PrintedFrame(then, arrays)), PrintedText(PrintedFrame(now, arrays)), origin.isOld)
    if case .words = comparison {
      comparison = compare(PrintedText(PrintedFrame(then, loose)), PrintedText(reader), origin.isOld)
      guard case .agree(let agreement) = comparison else {
        // Empty lines at the end may have been cut off by whatever kept the notebook.
        return trimmed(stored) == trimmed(fresh) ? .agree(.spelling) : comparison
      }
      // Somebody has set these blanks: the author, or a library that the engine does not know as one.
      return differingLines(then, now).contains { origin.isAuthors($0) }
        ? .words : .agree(max(agreement, .spelling))
    }
    guard case .agree(let agreement) = comparison, agreement.isSure else { return comparison }
    let isWritten =
      isAuthors
      || differingLines(then, now).contains { line in
        line.contains(where: \.isLetter) && origin.isAuthors(line)
      }
    return .agree(isWritten ? max(agreement, .spelling) : agreement)
  }

  private static func trimmed(_ text: String) -> Substring {
    text.lastIndex { !$0.isNewline }.map { text[...$0] } ?? ""
  }

  /// The fresh lines that are not the stored ones, without the blanks around them.
  private static func differingLines(_ stored: String, _ fresh: String) -> [Substring] {
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = fresh.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(old, new).filter { $0 != $1 }.map { line in
      let start = line.1.drop(while: \.isWhitespace)
      return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
    }.filter { !$0.isEmpty }
  }

  private static func compare(_ old: PrintedText, _ new: PrintedText, _ isOld: Bool) -> Comparison {
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
      let array = surroundings.indices.contains(old.arrays[index]) ? old.arrays[index] : 0
      if let agreement = NumberSpelling(a, x).agreement(with: NumberSpelling(b, y), in: surroundings[array]) {
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
      if index == blanks.count - 1, (old + new).allSatisfy(\.isNewline), old.isEmpty || new.isEmpty {
        return old.count + new.count == 1
      }
      let isBesideOtherWidth = hasOtherWidth(index / 2) || hasOtherWidth((index - 1) / 2)
      return isBesideOtherWidth && (old + new).allSatisfy { $0 == " " }
    }
  }

  /// What each array and list says of its numbers; the first stands for those outside.
  private func surroundings(_ fresh: PrintedText, isOld: Bool) -> [NumberSurroundings] {
    var all = fresh.isArray.map { NumberSurroundings(isArray: $0, isOld: isOld) }
    for (index, array) in arrays.enumerated() where array > 0 && all.indices.contains(array) {
      all[array].note(numbers[index], fresh.numbers[index])
    }
    return all
  }
}
