// Formulas as other readers of Markdown take them: where dollars mean nothing, `x<img …>` would be an element.

import Formulas

extension String {
  /// The same TeX without anything that looks like a tag: a blank behind the sign means nothing in a formula, and in a text
  /// braces do not show.
  var withoutTags: String {
    guard utf8.contains(UInt8(ascii: "<")) else { return self }
    var result = ""
    /// For each open brace, whether words stand in it: `\text{…}`.
    var isText: [Bool] = []
    var command = ""
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      result.unicodeScalars.append(scalar)
      switch scalar {
      case "\\":
        command = "\\"
        // An escaped brace opens nothing.
        if let escaped = next, !escaped.properties.isAlphabetic {
          result.unicodeScalars.append(escaped)
          next = scalars.next()
          command = ""
        }
        continue
      case "{":
        isText.append(String.holdsWords(command) || isText.last ?? false)
      case "}":
        _ = isText.popLast()
      case "<":
        guard let next, next.properties.isAlphabetic || next == "/" || next == "!" || next == "?" else { break }
        if isText.last ?? false {
          result.unicodeScalars.removeLast()
          result += "{<}"
        } else {
          result += " "
        }
      default:
        if !command.isEmpty, scalar.properties.isAlphabetic {
          command.unicodeScalars.append(scalar)
          continue
        }
        // Blanks may stand between a command and its argument.
        if scalar == " " { continue }
      }
      command = ""
    }
    return result
  }

  /// `\text`, and what else holds words.
  private static func holdsWords(_ command: String) -> Bool {
    let name = String(command.dropFirst())
    return isTextCommand(name) || name == "operatorname" || name == "tag"
  }
}
