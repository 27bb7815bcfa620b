// Formulas as data: what each comes to, what is refused and where; and that every output is XML.

import Foundation
import Testing
import Texts

@testable import Formulas

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FormulaTests {
  @Test(arguments: try FormulaFile.all)
  func eachFormulaComesToWhatIsWritten(file: FormulaFile) throws {
    let played = file.played
    if FormulaFile.isRecording { return try played.text.write(to: file.url, atomically: true, encoding: .utf8) }
    for (written, now) in zip(file.cases, played.cases) {
      #expect(now.expected == written.expected, "\(written.tex)")
    }
    #expect(!file.cases.isEmpty)
  }

  @Test(arguments: try FormulaFile.all)
  func everyOutputIsXML(file: FormulaFile) {
    for formula in file.cases where formula.expected.hasPrefix("mathml\n") {
      #expect(isXML(String(formula.expected.dropFirst(7))), "\(formula.tex)")
    }
  }

  /// The list of what is promised stands in one place; each of it is shown by a case that is not refused.
  @Test func whatIsPromisedHasACase() throws {
    let shown =
      try FormulaFile.all.flatMap(\.cases).filter { $0.expected.hasPrefix("mathml\n") }
      .map { ($0.environment.map { "\\begin{\($0)}" } ?? "") + $0.tex }.joined(separator: "\n") + "\n"
    let list = try String(contentsOf: FormulaFile.folder.appending(path: "course-list.txt"), encoding: .utf8)
    let words = list.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ") }
    #expect(words.count > 250)
    for word in words {
      let isName = word.hasPrefix("\\") && word.last.map { $0.isLetter || $0 == "*" } ?? false
      let isThere = shown.ranges(of: word).contains { found in
        !isName || !(shown[found.upperBound].isLetter || shown[found.upperBound] == "*")
      }
      #expect(isThere, "\(word)")
    }
  }

  /// Where a formula cannot be seen, its TeX is its name; and it stands in the element, to be copied.
  @Test func everyFormulaHasItsNameAndItsTeX() throws {
    for formula in try CourseNotes.read().formulas {
      var macros = Macros()
      let read = try Formula(formula.tex, macros: &macros)
      let source = read.tex.escapedForXML
      let mathML = read.mathML(isDisplay: formula.display)
      #expect(!source.isEmpty)
      let display = formula.display ? " display=\"block\"" : ""
      #expect(mathML.hasPrefix("<math\(display) aria-label=\"\(source)\"><semantics>"))
      #expect(
        mathML.hasSuffix("<annotation encoding=\"application/x-tex\">\(source)</annotation></semantics></math>"))
    }
  }

  @Test func offsetsOfABodyCountFromItsStart() {
    var macros = Macros()
    #expect(throws: FormulaError(message: "unsupported: \\oops", offset: 4, length: 5)) {
      try Formula("a + \\oops", environment: "align*", macros: &macros)
    }
  }

  @Test func aRefusedFormulaDefinesNothing() throws {
    var macros = Macros()
    #expect(throws: FormulaError.self) { try Formula("\\newcommand{\\mine}{x} \\oops", macros: &macros) }
    #expect(throws: FormulaError(message: "unsupported: \\mine", offset: 0, length: 5)) {
      try Formula("\\mine", macros: &macros)
    }
  }

  @Test func usesSayWhereTheyStand() throws {
    var macros = Macros()
    let formula = try Formula("a + \\eqref{one} \\text{\\ref{two}}", macros: &macros)
    #expect(formula.uses.map(\.label) == ["one", "two"])
    #expect(formula.uses.map(\.offset) == [4, 22])
  }

  @Test func courseNotesComeToWhatIsRecorded() throws {
    let notes = try CourseNotes.read()
    let now = notes.formulas.map { formula in
      var formula = formula
      formula.mathml = CourseNotes.mathML(formula.tex, isDisplay: formula.display)
      return formula
    }
    if FormulaFile.isRecording { return try CourseNotes(formulas: now).write() }
    for (written, now) in zip(notes.formulas, now) {
      #expect(now.mathml == written.mathml, "\(written.tex)")
      #expect(isXML(written.mathml), "\(written.tex)")
    }
    #expect(Set(notes.formulas.map(\.tex)).count >= 300)
    #expect(Set(notes.formulas.map(\.topic)).count == 5)
  }
}

/// Whether an XML parser takes it.
func isXML(_ text: String) -> Bool {
  XMLParser(data: Data("<r>\(text)</r>".utf8)).parse()
}

/// Formulas as public course notes have them, with our MathML, for the comparison with KaTeX's.
struct CourseNotes {
  struct Entry: Codable {
    let topic: String
    let display: Bool
    let tex: String
    var mathml: String
  }
  var formulas: [Entry]

  static let url = FormulaFile.folder.appending(path: "course-notes.json")

  static func read() throws -> CourseNotes {
    CourseNotes(formulas: try JSONDecoder().decode([Entry].self, from: Data(contentsOf: url)))
  }

  /// One formula a line.
  func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try formulas.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    try "[\n\(lines.joined(separator: ",\n"))\n]\n".write(to: Self.url, atomically: true, encoding: .utf8)
  }

  static func mathML(_ tex: String, isDisplay: Bool) -> String {
    var macros = Macros()
    do {
      return MathMLOutline.inner(try Formula(tex, macros: &macros).mathML(isDisplay: isDisplay))
    } catch {
      return "error: \(error.message)"
    }
  }
}
