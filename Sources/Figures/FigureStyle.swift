// How pictures look: figures.css for a page, which has style.css beside it; and for a picture's own file, which has not.

import Dress

/// The rules for the classes of pictures.
package struct FigureStyle: Sendable {
  private let sheet: StyleSheet
  private let pageSheet: StyleSheet

  /// - Parameters:
  ///   - sheet: figures.css
  ///   - pageSheet: style.css, whose `:root` sets the variables.
  package init(_ sheet: StyleSheet, pageSheet: StyleSheet) {
    self.sheet = sheet
    self.pageSheet = pageSheet
  }

  /// For a page, where the variables are set.
  package var page: String { sheet.text }

  /// For a file: the colors of style.css in place of its variables, those of its dark half for readers who prefer it dark.
  /// (Programs that turn SVG into PDF know no variables.)
  package var file: String {
    let (light, dark) = FigureStyle.palettes(pageSheet.text)
    let page = page
    let all = dark.merging(light) { own, _ in own }
    // What is the same in the dark need not be said again. Rules inside of others stay together.
    let rules = page.utf8.contains(UInt8(ascii: "@")) ? [page] : page.split(separator: "}").map { "\($0)}" }
    let darkRules = rules.compactMap { rule in
      let filled = FigureStyle.filled(rule, all)
      return filled == FigureStyle.filled(rule, light) ? nil : filled
    }
    return FigureStyle.filled(page, light) + "\n@media (prefers-color-scheme: dark) {\n"
      + darkRules.joined(separator: "\n") + "\n}"
  }

  /// What `:root` sets outside of media queries, and in the one for dark colors.
  package static func palettes(_ sheet: String) -> (light: [String: String], dark: [String: String]) {
    var (light, dark): ([String: String], [String: String]) = ([:], [:])
    /// The preludes of the blocks around.
    var blocks: [String] = []
    var rest = sheet.utf8[...]
    while let end = rest.firstIndex(where: { "{};".utf8.contains($0) }) {
      let word = rest[..<end]
      if rest[end] == UInt8(ascii: "{") {
        blocks.append(trimmed(word))
      } else {
        if blocks.last == ":root", let colon = word.firstIndex(of: UInt8(ascii: ":")) {
          let (name, value) = (trimmed(word[..<colon]), trimmed(word[colon...].dropFirst()))
          let isDark = blocks[0].contains("prefers-color-scheme") && blocks[0].contains("dark")
          if blocks.count == 1 { light[name] = value }
          if blocks.count == 2, isDark { dark[name] = value }
        }
        if rest[end] == UInt8(ascii: "}") { _ = blocks.popLast() }
      }
      rest = rest[rest.index(after: end)...]
    }
    return (light, dark)
  }

  /// The rules with what each `var(--name)` stands for; what is not set anywhere keeps the color around it.
  private static func filled(_ rules: String, _ palette: [String: String]) -> String {
    var text: [UInt8] = []
    var bytes = Array(rules.utf8)[...]
    while let byte = bytes.first {
      if byte == UInt8(ascii: "v"), bytes.starts(with: "var(".utf8) {
        bytes = bytes.dropFirst(4)
        let name = bytes.prefix { $0 != UInt8(ascii: ")") }
        text += (palette[trimmed(name)] ?? "currentColor").utf8
        bytes = bytes[name.endIndex...].dropFirst()
      } else {
        text.append(byte)
        bytes.removeFirst()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Without white space at either end; a line break within is a space.
  private static func trimmed(_ bytes: some Collection<UInt8>) -> String {
    let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
