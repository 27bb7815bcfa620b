// A formula for GitHub, which reads `$…$` as Markdown before it looks for formulas: a backslash before punctuation is gone by
// then, and a `_` may have begun emphasis. In code, `` $`…`$ `` and ```` ```math ````, TeX stays what it is.

/// A formula's TeX as it is sure to reach GitHub's typesetter.
package struct GitHubFormula {
  private let tex: String

  /// - Parameter tex: without anything that looks like a tag.
  package init(_ tex: String) {
    // Both are the same sign in text; and code that holds none ends where it should.
    self.tex = tex.contains("`") ? String(tex.map { $0 == "`" ? "‘" : $0 }) : tex
  }

  private var inline: String { Self.isMarkdown(line) ? Self.code(line) : "$\(line)$" }

  private var line: String { MarkdownText.onOneLine(Self.withoutComments(tex)) }

  /// As a block, on lines of its own.
  ///
  /// - Parameter environment: the name of the environment whose body this is.
  package func display(in environment: String?) -> String {
    var lines: [Substring] = []
    for line in tex.split(separator: "\n") where !line.allSatisfy({ $0 == " " || $0 == "\t" }) {
      lines.append(line.drop { $0 == " " || $0 == "\t" })
    }
    let isMarkdown = Self.isMarkdown(tex) || lines.contains(where: MarkdownText.mayBeginBlock)
    if let environment { lines = ["\\begin{\(environment)}"] + lines + ["\\end{\(environment)}"] }
    let body = lines.joined(separator: "\n")
    return isMarkdown ? "```math\n\(body)\n```" : "$$\n\(body)\n$$"
  }

  /// A displayed formula as it can stand in a block of HTML, of which Markdown reads nothing: between dollars.
  static func inHTML(_ display: String) -> String {
    display.replacing("```math\n", with: "$$\n").replacing("\n```", with: "\n$$")
  }

  /// A formula `$…$` as it can stand within a line, between its neighbours. Before a dollar GitHub wants a blank or a parenthesis, behind
  /// it neither a letter nor a digit; before a backtick's dollar anything but a letter.
  ///
  /// - Parameters:
  ///   - previous: the character before it in the same text; nil if there is none.
  ///   - isBeforeWord: whether a letter or a digit may follow it.
  static func between(_ previous: Unicode.Scalar?, _ formula: String, isBeforeWord: Bool) -> String {
    // A reference is a link.
    guard formula.hasPrefix("$"), formula.hasSuffix("$") else { return formula }
    let tex = GitHubFormula(String(formula.dropFirst().dropLast()))
    let isOpen = previous.map { $0.isBlankOrNewline || $0 == "(" } ?? true
    return isOpen && !isBeforeWord ? tex.inline : code(tex.line)
  }

  private static func code(_ tex: String) -> String { "$`\(tex)`$" }

  /// Whether CommonMark, or what GitHub adds to it, could take something of a text for markup.
  private static func isMarkdown(_ tex: String) -> Bool {
    let text = Array(tex.unicodeScalars)
    return text.indices.contains { index in
      let next = index + 1 < text.count ? text[index + 1] : nil
      let previous = index > 0 ? text[index - 1] : nil
      switch text[index] {
      // A line's end behind a backslash would be a hard break.
      case "\\": return next.map { $0.isPunctuation || $0 == "\n" } ?? true
      case "*", "~", "$", "@": return true
      // Behind a letter or a digit it opens no emphasis; and what does not open closes nothing.
      case "_": return !(previous.map { $0.isLetter || $0.isDigit } ?? false) && !(next?.isBlankOrNewline ?? false)
      case "]": return next == "(" || next == "["
      case "[": return next == "^"
      case "&": return MarkdownText.beginsReference(text[(index + 1)...])
      case ":": return next == "/" || isPicture(text[(index + 1)...])
      case "w": return text[index...].starts(with: "www.".unicodeScalars)
      default: return false
      }
    }
  }

  /// The rest of a name such as `:b:`.
  private static func isPicture(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = text.prefix { $0.isWord || $0 == "+" }
    return !name.isEmpty && name.endIndex < text.endIndex && text[name.endIndex] == ":"
  }

  /// In TeX a comment runs to the line's end, and takes it along with the blanks that begin the next.
  private static func withoutComments(_ tex: String) -> String {
    guard tex.utf8.contains(UInt8(ascii: "%")) else { return tex }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    var rest = Substring(tex).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "%", !isEscaped {
        rest = rest.drop { $0 != "\n" }.dropFirst().drop(while: \.isBlank)
        // A letter behind it is no part of the command before it.
        if rest.first?.isLetter ?? false, endsWithCommand(result) { result.append(" ") }
      } else {
        result.append(scalar)
        isEscaped = scalar == "\\" && !isEscaped
      }
    }
    return String(result)
  }

  private static func endsWithCommand(_ tex: String.UnicodeScalarView) -> Bool {
    let name = tex.reversed().prefix { $0.isLetter }
    return !name.isEmpty && tex.dropLast(name.count).last == "\\"
  }
}
