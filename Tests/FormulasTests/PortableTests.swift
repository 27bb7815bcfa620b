// Formulas as exports say them: in commands that MathJax 3 has, and GitHub allows.

import Foundation
import Testing

@testable import Formulas

@Suite struct PortableTests {
  /// Each line with what becomes of it, in order: what one defines holds for those behind it.
  @Test func eachFormulaIsExportedAsItIsWritten() throws {
    let url = FormulaFile.folder.appending(path: "portable.txt")
    let written = try String(contentsOf: url, encoding: .utf8)
    var macros = Macros()
    var text = ""
    for block in written.split(separator: "\n\n") {
      guard let tex = block.split(separator: "\n").first.map(String.init) else { continue }
      let formula = try Formula(tex, macros: &macros)
      text += tex + "\n"
      for (name, reader) in [("jupyter", TeXReader.jupyter), ("github", .github)] {
        let portable = formula.portable(for: reader)
        if portable.body != tex { text += "\(name): \(portable.body)\n" }
        for loss in portable.lost { text += "\(name) lacks: \(loss.command)\n" }
      }
      text += "\n"
    }
    if FormulaFile.isRecording { return try text.write(to: url, atomically: true, encoding: .utf8) }
    for (now, before) in zip(text.split(separator: "\n\n"), written.split(separator: "\n\n")) { #expect(now == before) }
    #expect(text == written)
  }

  /// Every command that our formulas hold, exported, is made of what MathJax knows, or said to be lost.
  @Test func everyCommandIsExportedAsWhatMathJaxKnows() throws {
    let known = try PortableTests.known()
    var count = 0
    for name in try PortableTests.names() {
      guard let tex = PortableTests.forms(of: name).first(where: { PortableTests.isFormula($0) }) else { continue }
      count += 1
      var macros = Macros()
      let formula = try Formula(tex, macros: &macros)
      for (reader, words) in [(TeXReader.jupyter, known.jupyter), (.github, known.github)] {
        let portable = formula.portable(for: reader)
        for token in try TeXLexer(portable.body).tokens().tokens {
          guard case .command(let word) = token.kind, word != "x", word != "arraystretch" else { continue }
          #expect(words.contains(word), "\(tex), for \(reader.rawValue): \(portable.body)")
        }
      }
    }
    #expect(count > 900)
  }

  private static func isFormula(_ tex: String) -> Bool {
    var macros = Macros()
    return (try? Formula(tex, macros: &macros)) != nil
  }

  private static func forms(of name: String) -> [String] {
    switch name {
    case "begin", "end": ["\\begin{matrix}1\\end{matrix}"]
    case "right", "middle": ["\\left(a\\middle|b\\right)"]
    case "hline", "hdashline", "cr":
      ["\\begin{array}{c}\\\(name)1\\end{array}", "\\begin{array}{c}1\\cr 2\\end{array}"]
    case "let", "futurelet": ["\\\(name)\\x y z"]
    case "def", "gdef", "edef", "xdef": ["\\\(name)\\x{y}\\x"]
    case "global", "long": ["\\\(name)\\def\\x{y}\\x"]
    case "DeclareMathOperator", "newcommand", "providecommand": ["\\\(name){\\x}{y}\\x"]
    case "renewcommand": ["\\renewcommand{\\arraystretch}{2}x"]
    case "definecolor": ["\\definecolor{c}{HTML}{FF0000}\\color{c}x"]
    case "char": ["\\char\"263a"]
    case "symbol": ["\\symbol{9786}"]
    case "unicode": ["\\unicode{x263a}"]
    case "overwithdelims", "atopwithdelims": ["a\\\(name)()b"]
    case "abovewithdelims", "above": ["a\\above1pt b"]
    default:
      [
        "\\\(name)", "\\\(name) x", "\\\(name){x}", "\\\(name){x}{y}", "x \\\(name) y", "\\\(name)_x f",
        "\\\(name){red}{x}", "\\\(name){2pt}{x}", "\\\(name){red}{blue}{x}", "\\\(name)1em x", "\\\(name)(",
      ]
    }
  }

  /// Whatever stands between quotation marks in our sources and is a command.
  private static func names() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Formulas/Reading")
    var names: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in text.split(whereSeparator: { !$0.isLetter }) { names.insert(String(word)) }
    }
    names.insert("DeclareMathOperator")
    return names.filter { isFormulaCommand($0) }.sorted()
  }

  private static func known() throws -> (jupyter: Set<String>, github: Set<String>) {
    let url = FormulaFile.folder.appending(path: "../names/mathjax.txt")
    var (jupyter, github): (Set<String>, Set<String>) = ([], [])
    // Read by MathJax's parser itself.
    let own: Set<String> = ["{", "}", "$", "%", "#", "&", "_", "\\", " ", ",", ":", ";", "!", ">", "|", "begin", "end"]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2, words[1] != "environment", words[0] != "textmacros" else { continue }
      jupyter.formUnion(words[2...])
      if !["action", "bbox", "colortbl", "extpfeil", "html", "newcommand", "configmacros"].contains(words[0]) {
        github.formUnion(words[2...])
      }
    }
    github.subtract([
      "operatorname", "DeclareMathOperator", "colorbox", "fcolorbox", "definecolor", "mbox", "phantom", "hphantom",
      "vphantom",
    ])
    return (jupyter.union(own), github.union(own))
  }
}
