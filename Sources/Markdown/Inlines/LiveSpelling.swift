// What is meant to be played and would not be: a live value or a claim among a formula's TeX, and spellings of one that are
// nearly right. A claim that nobody checks must not look as if it held, so they are refused where they stand.

import Texts

enum LiveSpelling {
  /// The two that every lesson has. Others are an engine's, and no word of a text is one for certain.
  static let names: Set = ["python", "check"]

  static func message(_ name: String) -> String {
    name == "check" ? "a claim is written `{check} x > 0`" : "a live value is written `{python} x:.2f`"
  }

  /// The name of what a text begins with, between braces, if something follows that could be played: `{python} x`,
  /// `{ Check } x`, `{check x}`. A blank before the brace is how a text shows one.
  static func name(in text: [Unicode.Scalar], _ range: Range<Int>) -> String? {
    var index = range.lowerBound
    func skipBlanks() {
      while index < range.upperBound, text[index].isBlank { index += 1 }
    }
    guard !range.isEmpty, text[index] == "{" else { return nil }
    index += 1
    skipBlanks()
    var name = ""
    while index < range.upperBound, text[index].isLetter, name.count < 8 {
      name.unicodeScalars.append(text[index].asciiLowercased)
      index += 1
    }
    guard names.contains(name) else { return nil }
    let nameEnd = index
    skipBlanks()
    guard index < range.upperBound else { return nil }
    if text[index] == "}" {
      index += 1
      skipBlanks()
      return index < range.upperBound && isOperand(text[index]) ? name : nil
    }
    // `{python forward}` is how a text speaks of a cell.
    guard index > nameEnd, let closing = text[index..<min(range.upperBound, index + 200)].firstIndex(of: "}"),
      name == "check" || text[index..<closing].contains(where: { "+*/([".unicodeScalars.contains($0) })
    else { return nil }
    return name
  }

  /// Whether an expression may begin with it.
  private static func isOperand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWord || scalar.value >= 0x80 && scalar.properties.isAlphabetic
      || "([{-+~\"'\n".unicodeScalars.contains(scalar)
  }

  /// A formula's live values have a spelling of their own.
  ///
  /// - Parameters:
  ///   - range: with its dollars.
  ///   - orElse: what else may be meant.
  static func check(
    formula range: Range<Int>, of region: Region, _ source: SourceText, orElse: String = ""
  ) throws(MarkdownError) {
    let text = region.scalars
    guard var index = text[range].firstIndex(of: "`") else { return }
    while index < range.upperBound {
      let run = CodeSpans.run(in: text, at: index, to: range.upperBound)
      let rest = run.upperBound..<range.upperBound
      if let name = played(text, rest) ?? role(text[range.lowerBound..<index]) {
        let code = rest.lowerBound..<(text[rest].firstIndex(of: "`") ?? rest.upperBound)
        let message =
          name == "check"
          ? "a claim stands beside a formula, not in it"
          : "a live value in a formula is \\value{…}: write $\\value{x:.2f}$"
        throw MarkdownError(
          place: source.place(region.sourceRange(code.isEmpty ? run : code)), message: message + orElse)
      }
      index = text[rest].firstIndex(of: "`") ?? range.upperBound
    }
  }

  /// The name of what a code span would play: `{r} x` counts, too, which Quarto plays. (A word in braces behind TeX's
  /// quotation mark does not.)
  private static func played(_ text: [Unicode.Scalar], _ code: Range<Int>) -> String? {
    if let name = name(in: text, code) { return name }
    guard let live = InlineScanner.liveCode(text, code) else { return nil }
    return names.contains(live.name) || ["r", "julia", "ojs"].contains(live.name) ? live.name : nil
  }

  /// `` {check}`…` ``
  private static func role(_ text: ArraySlice<Unicode.Scalar>) -> String? {
    names.first { text.suffix($0.count + 2).elementsEqual("{\($0)}".unicodeScalars) }
  }
}
