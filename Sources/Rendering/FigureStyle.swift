// How pictures look: figures.css for a page, which has style.css beside it; and for a picture's own file, which has not.

/// The rules for the classes of pictures.
struct FigureStyle: Sendable {
  /// For a page, where the variables are set.
  let page: String
  /// For a file: the colors of style.css in place of its variables, those of its dark half for readers who prefer it dark.
  /// (Programs that turn SVG into PDF know no variables.)
  let file: String

  /// - Parameters:
  ///   - sheet: figures.css
  ///   - pageSheet: style.css, whose `:root` sets the variables.
  init(_ sheet: String, pageSheet: String) {
    page = FigureStyle.compact(sheet).replacing("; }", with: "}").replacing(" { ", with: "{").replacing(": ", with: ":")
      .replacing("; ", with: ";")
    let (light, dark) = FigureStyle.palettes(FigureStyle.compact(pageSheet))
    let all = dark.merging(light) { own, _ in own }
    let rules = page.contains("@") ? [page] : page.split(separator: "}").map { $0 + "}" }
    let changed = rules.filter { FigureStyle.filled($0, light) != FigureStyle.filled($0, all) }
    let darkRules = changed.map { FigureStyle.filled($0, all) }.joined()
    file = FigureStyle.filled(page, light) + "\n@media (prefers-color-scheme: dark) {\(darkRules)\n}"
  }

  /// Without comments and blank lines.
  private static func compact(_ sheet: String) -> String {
    var text = ""
    var rest = sheet[...]
    while let start = rest.range(of: "/*") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.range(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    text += rest
    return text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What `:root` sets outside of media queries, and in the one for dark colors.
  private static func palettes(_ sheet: String) -> (light: [String: String], dark: [String: String]) {
    var (light, dark): ([String: String], [String: String]) = ([:], [:])
    /// The preludes of the blocks around.
    var blocks: [String] = []
    var word = ""
    for character in sheet {
      switch character {
      case "{":
        blocks.append(String(word.trimmed))
        word = ""
      case ";", "}":
        let parts = word.split(separator: ":", maxSplits: 1).map(\.trimmed)
        if parts.count == 2, parts[0].hasPrefix("--"), blocks.last == ":root" {
          if blocks.count == 1 { light[String(parts[0])] = String(parts[1]) }
          let isDark = blocks[0].contains("prefers-color-scheme") && blocks[0].contains("dark")
          if blocks.count == 2, isDark { dark[String(parts[0])] = String(parts[1]) }
        }
        if character == "}", !blocks.isEmpty { blocks.removeLast() }
        word = ""
      case "\n": word += " "
      default: word.append(character)
      }
    }
    return (light, dark)
  }

  /// The rules with what each `var(--name)` stands for; what is not set anywhere keeps the color around it.
  private static func filled(_ rules: some StringProtocol, _ palette: [String: String]) -> String {
    var text = ""
    var rest = Substring(rules)
    while let start = rest.range(of: "var("), let end = rest[start.upperBound...].firstIndex(of: ")") {
      text += rest[..<start.lowerBound]
      text += palette[String(rest[start.upperBound..<end].trimmed)] ?? "currentColor"
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}

extension StringProtocol {
  /// Without spaces at either end.
  fileprivate var trimmed: SubSequence {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  fileprivate func range(of word: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word) { return index..<self.index(index, offsetBy: word.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
