// Lines that differ in nothing but their numbers.

import Arrays
import Lessons
import Texts

/// Numbers that took others' places.
package struct LineChange {
  package struct Pair {
    let storedText: Substring
    let freshText: Substring
    let stored: Double
    package let fresh: Double
    /// Whether they stand between a `<` and a `>`: in a picture, coordinates.
    let isInTag: Bool

    /// Coordinates that differ by their last decimal: a value that hardly moved was rounded the other way.
    var isOneDot: Bool { isInTag && abs(fresh - stored) < 0.25 }
  }

  /// Where the two sides differ.
  package let pairs: [Pair]

  /// Nil if the lines differ in more than numbers. White space does not count, but between words: a column's width follows its
  /// numbers.
  package init?(_ stored: [Substring], _ fresh: [Substring]) {
    let old = stored.map(LineChange.taken)
    let new = fresh.map(LineChange.taken)
    guard old.map(\.frame).joined() == new.map(\.frame).joined() else { return nil }
    let oldNumbers = old.flatMap(\.numbers)
    let newNumbers = new.flatMap(\.numbers)
    guard oldNumbers.count == newNumbers.count else { return nil }
    var pairs: [Pair] = []
    for ((a, isInTag), (b, _)) in zip(oldNumbers, newNumbers) where a != b {
      guard let x = Double(a), let y = Double(b) else { return nil }
      pairs.append(Pair(storedText: a, freshText: b, stored: x, fresh: y, isInTag: isInTag))
    }
    self.pairs = pairs
  }

  /// The largest difference, in words.
  package var description: String {
    guard let worst = pairs.max(by: { abs($0.stored - $0.fresh) < abs($1.stored - $1.fresh) }) else {
      return "white space"
    }
    let distance = abs(worst.fresh - worst.stored).twoDigits
    let others = pairs.count > 1 ? ", and \(pairs.count - 1) more" : ""
    return "\(worst.storedText) is now \(worst.freshText) (off by \(distance)\(others))"
  }

  /// Takes a line's numbers out: what is left of it, without white space but between words, and they.
  private static func taken(_ line: Substring) -> (frame: String, numbers: [(text: Substring, isInTag: Bool)]) {
    var frame = ""
    var numbers: [(text: Substring, isInTag: Bool)] = []
    var isInTag = false
    var followsBlank = true
    for piece in PrintedPieces(line) {
      switch piece {
      case .number(let number):
        numbers.append((number, isInTag))
        frame += "#"
        followsBlank = false
      case .character(" "):
        followsBlank = true
      case .character(let character):
        if character == "<" || character == ">" { isInTag = character == "<" }
        // A blank between two letters is more than a column's width.
        if followsBlank, character.isLetter, frame.last?.isLetter ?? false { frame.append(" ") }
        frame.append(character)
        followsBlank = false
      }
    }
    return (frame, numbers)
  }
}
