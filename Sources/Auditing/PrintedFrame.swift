// A printed text without its numbers: what stands around them, and which of its blanks are NumPy's or Jupyter's own.

import Texts

/// Takes a printed text piece by piece.
struct PrintedFrame {
  /// Whether blanks do not count in tuples and dictionaries either.
  let isLoose: Bool
  private(set) var text = ""
  private(set) var numbers: [Substring] = []
  /// For each number the outermost list or array that it stands in, counted from 1; 0 for none.
  private(set) var groups: [Int] = []
  /// For each of those, whether it is NumPy's: a list's elements have commas between them.
  private(set) var isArray = [false]
  /// The blanks before and behind each number, where they count.
  private(set) var blanks: [String] = []
  /// The blanks that came last.
  private(set) var space = ""

  private struct Bracket {
    let opening: Character
    let group: Int
    let isFree: Bool
    /// Whether it is that of `array([…])`, in which arrays have commas, too.
    let isCall: Bool
  }
  private var brackets: [Bracket] = []
  /// The sign that ends a text in an array or a list: what stands in it is as it is.
  private var quote: Character?
  private var isEscaped = false
  private var isBehindNumber = false

  init(isLoose: Bool) { self.isLoose = isLoose }

  private var isFree: Bool { quote == nil && brackets.last?.isFree ?? false }

  mutating func take(_ piece: PrintedPiece) {
    switch piece {
    case .number(let number):
      numbers.append(number)
      groups.append(quote == nil ? brackets.last?.group ?? 0 : 0)
      blanks += [isFree ? "" : space, ""]
      space = ""
      text.append("\u{0}")
      isBehindNumber = true
    case .character(let character) where character.isWhitespace: space.append(character)
    case .character(let character):
      placeBlanks(before: character)
      if quote != nil { takeQuoted(character) } else { takeSign(character) }
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
      blanks[blanks.count - 1] = space
    } else {
      text += space
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
    case "'", "\"": if isFree { quote = character }
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
    } else if isCalling {
      isCall = text.hasSuffix("array") || text.hasSuffix("matrix")
    }
    brackets.append(
      Bracket(
        opening: character, group: group, isFree: outer?.isFree ?? false || isLoose || character == "[" || isCalling,
        isCall: isCall))
  }
}
