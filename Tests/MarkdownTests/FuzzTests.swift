// Texts put together at random, from a fixed seed: none may trap, and what is read must render well and read back.

import Testing

@testable import Markdown

@Suite struct FuzzTests {
  /// SplitMix64 (Steele, Lea, Flood 2014).
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let markup = [
    "a", "foo", "á", " ", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "> ", "- ", "* ", "1. ", "10) ", "# ",
    "##",
    "===", "---", "```", "~~~", "`", "``", "`x`", "*", "**", "_", "[", "]", "](", "[a]", "[a]: /u", "![", "!", "<",
    "<http://a.b>", "/>", "<!-- c -->", "&amp;", "&#65;", "\\", "\\*", "\"t\"", "/url", ":", "0", "=", "-",
    "~", "~~", "[x] ", "www.a.b", "http://a.b", "@", "a@b.c", ".",
  ]
  static let lifted = [
    "$", "$", "$$", "$x$", "$a*b$", "$$x$$", "$$\n", "\n$$", "\\begin{align}\n", "\n\\end{align}", "{#id}", "{#a-b}",
    "`{python} e`", "`{check} a|b`", "``{p} `", "```{python a}\n", "```\n", "```{x}\nb\n```\n", "|",
    "| a | b |\n|---|:-:|\n| c | d |\n", "\\|", "|-|-|\n", "\\$", "5", "€", "{", "}", "$`x`$", "```math\na\n```\n",
    "[^a]", "\n[^a]: ", "\n\n[^b]: x", "    ",
    "\n::: {.callout-tip}\n", "::: w\nx\n:::\n", "\n> [!NOTE]\n> ", "[!NOTE]", "\n::: {.exercise}\n",
    "\nT\n: d", "\n: ", "\n\n: e\n", "<b>x</b>", "</b>", "<br>", "<b>", "<sub>2</sub>", "\n\n<div>\n\nx\n\n</div>\n\n",
  ]

  static func text(_ random: inout Random) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      let fragments = Bool.random(using: &random) ? markup : lifted
      text += fragments[Int.random(in: 0..<fragments.count, using: &random)]
    }
    for _ in 0..<text.split(separator: "::: {").count - 1 { text += "\n\n:::\n" }
    // A note for every reference, and a reference to every note, as far as that can be seen from here.
    for label in ["[^a]", "[^b]"] where text.contains(label) {
      if !text.contains(label + ":") { text += "\n\n\(label): n" }
      text = label + " " + text
    }
    return text
  }

  @Test func randomTexts() throws {
    var random = Random(state: 2)
    var read = 0
    for _ in 0..<4000 {
      let text = Self.text(&random)
      guard let document = try? Document(text) else { continue }
      read += 1
      let html = document.testHTML
      let markdown = document.testMarkdown
      #expect(DocumentTests.isWellFormed(html), "\(text.debugDescription)")
      #expect(!markdown.unicodeScalars.contains { !$0.mayStandInText }, "\(text.debugDescription)")
      guard !Self.isBeyondMarkdown(document) else { continue }
      let again = try? Document(markdown)
      #expect(
        again.map { DocumentTests.comparable($0) } == DocumentTests.comparable(document),
        "\(text.debugDescription) \(markdown)")
    }
    #expect(read > 1500)
  }

  /// What Markdown cannot say again: emphasis in emphasis at its very edge, and backticks in formulas.
  static func isBeyondMarkdown(_ document: Document) -> Bool {
    let html = document.testHTML
    // An anchor around words is raw HTML in the export.
    if html.contains("<span id=") { return true }
    if ["<em><", "</em></", "<strong><", "</strong></", "</em><em>", "</strong><", "</var><var", "<dl>"].contains(
      where: html.contains)
    {
      return true
    }
    return document.inserts.contains {
      switch $0.kind {
      case .formula(let tex, _, _, _): tex.contains("`")
      // It is a text.
      case .table: true
      // GitHub's callouts have no titles, no ids and no classes.
      case .container(let container):
        switch container.kind {
        case .callout:
          container.id != nil || !container.classes.isEmpty
            || html.split(separator: "<h6>").dropFirst().contains { !$0.hasPrefix("</h6>") }
        default: false
        }
      case .code(let language, let title, _):
        language?.contains { "{\\&".contains($0) } ?? false || title?.contains { "{\\&\"`".contains($0) } ?? false
      default: false
      }
    }
  }

  /// Random scalars, controls and noncharacters among them.
  @Test func randomScalars() {
    var random = Random(state: 3)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0x20...0x7E, 0x20...0x7E, 0x0...0x1FFFF, 0xA...0xA]
        let value = UInt32.random(in: ranges[Int.random(in: 0..<5, using: &random)], using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      if let document = try? Document(text) { #expect(DocumentTests.isWellFormed(document.testHTML)) }
    }
  }

  /// What takes cmark quadratic time is refused before it gets there (cmark's own pathological_tests.py, and ours).
  @Test(arguments: [
    ("![[]()", 5000, "more than 2000 square brackets in a paragraph"),
    ("[", 50_000, "more than 2000 square brackets in a paragraph"),
    ("> ", 20_000, "lists and quotes nested more than 100 deep"),
    ("1. ", 20_000, "lists and quotes nested more than 100 deep"),
    ("*a **a ", 20_000, "a paragraph of more than 65536 characters"),
    ("# a ", 20_000, "a line of more than 65536 characters"),
    ("a\n\n", 4_000_000, "the text is larger than 10 MiB"),
  ]) func pathologicalTexts(_ part: String, _ count: Int, _ message: String) {
    do {
      _ = try Document(String(repeating: part, count: count))
      Issue.record("not refused")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test(arguments: [
    ("> ", 100), ("*", 30_000), ("$a ", 20_000), ("`a ", 20_000), ("x <!A ", 9000), ("x <? ", 9000), ("$$a$$\n", 9000),
    ("| $a$ ", 200), ("- a\n", 20_000), ("1. a\n", 20_000), ("| a |\n|---|\n\n", 500), ("~a ", 20_000),
    ("~~~~a~", 10_000),
    ("$ {", 20_000), ("${$}", 15_000), ("{$}", 20_000), ("www.", 15_000), ("http://a.b ", 5000), ("http://(", 8000),
    ("a@b.c ", 10_000), ("@a", 30_000), ("a@", 30_000), ("- [x] a\n", 8000),
  ]) func longTextsAreRead(_ part: String, _ count: Int) throws {
    let document = try Document(String(repeating: part, count: count) + "a")
    #expect(DocumentTests.isWellFormed(document.testHTML))
  }
}
