// A printed text without its numbers: what stands around them, and which of its blanks are NumPy's or Jupyter's own.

import Texts

/// Takes a printed text piece by piece.
struct PrintedFrame {
  /// Where blanks do not count.
  enum Freedom {
    /// In arrays and lists; in tuples and dictionaries, too, where `beyond` says so.
    case brackets(beyond: Bool)
    /// In the arrays, by their numbers, that the language itself has written. Elsewhere a line's end stands for a blank:
    /// Jupyter breaks long lists and tuples.
    case arrays([Bool])
  }
  let freedom: Freedom
  private(set) var text = ""
  private(set) var numbers: [Substring] = []
  /// For each number the outermost list or array that it stands in, counted from 1; 0 for none.
  private(set) var groups: [Int] = []
  /// For each of those, whether it is NumPy's: a list's elements have commas between them.
  private(set) var isArray = [false]
  /// For each of those, what stands in it, without the blanks.
  private(set) var contents = [""]
  /// The blanks before and behind each number, where they count.
  private(set) var blanks: [String] = []
  /// The blanks that came last.
  private(set) var space = ""

  private struct Bracket {
    let opening: Character
    let group: Int
    let isFree: Bool
    /// Whether what stands in quotes there is a text.
    let holdsTexts: Bool
    /// Whether it is that of `array([…])`, in which arrays have commas, too.
    let isCall: Bool
  }
  private var brackets: [Bracket] = []
  /// The sign that ends a text in an array or a list: what stands in it is as it is.
  private var quote: Character?
  private var isEscaped = false
  private var isBehindNumber = false

  init(_ text: String, _ freedom: Freedom) {
    self.freedom = freedom
    for piece in PrintedPieces(text[...]) { take(piece) }
  }

  private var isFree: Bool { quote == nil && brackets.last?.isFree ?? false }

  /// The blanks that came last, as far as they count outside of arrays.
  private var blank: String {
    if case .arrays = freedom, !brackets.isEmpty, quote == nil, space.contains(where: \.isNewline) {
      " "
    } else {
      space
    }
  }

  private func isMade(_ group: Int) -> Bool {
    if case .arrays(let made) = freedom { made.indices.contains(group) && made[group] } else { false }
  }

  private mutating func take(_ piece: PrintedPiece) {
    switch piece {
    case .number(let number):
      numbers.append(number)
      let group = brackets.last?.group ?? 0
      groups.append(quote == nil ? group : 0)
      if group > 0 { contents[group] += number }
      blanks += [isFree ? "" : blank, ""]
      space = ""
      text.append("\u{0}")
      isBehindNumber = true
    case .character(let character) where character.isWhitespace: space.append(character)
    case .character(let character):
      placeBlanks(before: character)
      if quote != nil { takeQuoted(character) } else { takeSign(character) }
      if let group = brackets.last?.group, group > 0 { contents[group].append(character) }
      text.append(character)
      isBehindNumber = false
    }
  }

  private mutating func placeBlanks(before character: Character) {
    guard !space.isEmpty else { return }
    if isFree {
      if let last = text.last, !isBehindNumber, !PrintedFrame.isTight(last), !PrintedFrame.isTight(character) {
        text.append(" ")
      }
    } else if isBehindNumber {
      blanks[blanks.count - 1] = blank
    } else {
      text += blank
    }
    space = ""
  }

  private static func isTight(_ character: Character) -> Bool {
    switch character {
    case "[", "]", "(", ")", ",": true
    default: false
    }
  }

  private mutating func takeQuoted(_ character: Character) {
    if isEscaped {
      isEscaped = false
    } else if character == "\\" {
      isEscaped = true
    } else if character == quote {
      quote = nil
    }
  }

  private mutating func takeSign(_ character: Character) {
    switch character {
    case "[", "(", "{": open(character)
    case "]", ")", "}": if !brackets.isEmpty { brackets.removeLast() }
    case ",": if let last = brackets.last, last.opening == "[", !last.isCall { isArray[last.group] = false }
    case "'", "\"": if brackets.last?.holdsTexts ?? false { quote = character }
    default: break
    }
  }

  private mutating func open(_ character: Character) {
    let outer = brackets.last
    let isCalling = character == "(" && text.last?.isLetter ?? false
    var group = outer?.group ?? 0
    var isCall = outer?.isCall ?? false
    if character == "[", group == 0 || outer?.opening == "(" && outer?.isCall == true {
      group = isArray.count
      isArray.append(true)
      contents.append("")
    } else if isCalling {
      isCall = text.hasSuffix("array") || text.hasSuffix("matrix")
    }
    let isOpenly = character == "[" || isCalling
    let isFree =
      switch freedom {
      case .brackets(let beyond): outer?.isFree ?? false || beyond || isOpenly
      // The brackets around an array, too: `array(…, dtype=float32)`.
      case .arrays: isMade(group) || isCall && isCalling && isMade(isArray.count)
      }
    brackets.append(
      Bracket(
        opening: character, group: group, isFree: isFree, holdsTexts: outer?.holdsTexts ?? false || isFree || isOpenly,
        isCall: isCall))
  }
}
