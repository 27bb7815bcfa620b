// Tests/Data/formulas/*.test: `<<<` opens a formula, `>>>` what comes of it. LESSONGEN_RECORD=1 writes what came instead,
// for `git diff` to show.

import Formulas
import Foundation
import Testing

/// One formula of a file, and what is expected of it.
struct FormulaCase: CustomTestStringConvertible, Sendable {
  /// `tex`, `display`, or an environment's name; `whole` before it shows the element, not only its first child;
  /// `next` goes on in the document that the case before began.
  var kind: String
  var tex: String
  /// `mathml` and its lines, or `error 3 1 what is wrong`.
  var expected: String

  var testDescription: String { tex }

  var isWhole: Bool { kind.hasPrefix("whole ") }
  var isDisplay: Bool { !["tex", "next"].contains(place) }
  var environment: String? { ["tex", "display", "next"].contains(place) ? nil : place }
  private var place: String { isWhole ? String(kind.dropFirst(6)) : kind }
}

/// One file of cases.
struct FormulaFile: CustomTestStringConvertible, Sendable {
  let url: URL
  let title: String
  var cases: [FormulaCase]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/formulas")
  static let isRecording = ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] != nil

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  static var all: [FormulaFile] {
    get throws {
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "test" }.sorted { $0.path < $1.path }.map { try FormulaFile($0) }
    }
  }

  init(_ url: URL) throws {
    self.url = url
    let text = try String(contentsOf: url, encoding: .utf8)
    let parts = text.components(separatedBy: "<<< ")
    title = parts[0].trimmingCharacters(in: .newlines)
    cases = parts.dropFirst().map { part in
      let halves = part.components(separatedBy: "\n>>> ")
      let lines = halves[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let expected = halves.count > 1 ? halves[1] : ""
      return FormulaCase(
        kind: String(lines[0]), tex: lines.count > 1 ? String(lines[1]).trimmed : "", expected: expected.trimmed)
    }
  }

  var text: String {
    "\(title)\n"
      + cases.map { "\n<<< \($0.kind)\n\($0.tex)\n>>> \($0.expected)\n" }.joined()
  }

  /// The file with what comes now.
  var played: FormulaFile {
    var result = self
    var document = FormulaDocument()
    for index in cases.indices {
      if cases[index].kind != "next" { document = FormulaDocument() }
      result.cases[index].expected = document.play(cases[index])
    }
    return result
  }
}

/// What formulas of one document share: macros, and the numbers of labels.
struct FormulaDocument {
  var macros = Macros()
  var references: [String: Formula.Reference] = [:]
  private var numbered = 0

  mutating func play(_ formula: FormulaCase) -> String {
    do throws(FormulaError) {
      let read = try Formula(formula.tex, environment: formula.environment, macros: &macros)
      for (label, tag) in read.labels {
        if tag == nil { numbered += 1 }
        references[label] = Formula.Reference(text: tag ?? String(numbered), id: "eq-\(label)")
      }
      let mathML = read.mathML(isDisplay: formula.isDisplay, references: references)
      return "mathml\n" + MathMLOutline.text(formula.isWhole ? mathML : MathMLOutline.inner(mathML))
    } catch {
      return "error \(error.offset) \(error.length) \(error.message)"
    }
  }
}

extension String {
  var trimmed: String { trimmingCharacters(in: CharacterSet(charactersIn: "\n")) }
}
