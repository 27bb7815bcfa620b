// Commands that messages and pages tell a person to run: whoever pastes one runs that and nothing else, whatever names a folder
// has that came from somewhere else.

extension String {
  /// A path as one word of a command (POSIX, Shell Command Language, 2.2.2).
  package var quotedForShell: String {
    // Not an option, whatever it begins with.
    let word = hasPrefix("-") ? "./" + self : self
    let isPlain = !word.unicodeScalars.contains {
      !($0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./".unicodeScalars.contains($0))
    }
    return isPlain && !isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// A command within a message, between quotes; words that have some would no longer be within theirs.
  package var asCommand: String { contains("'") ? self : "'\(self)'" }
}
