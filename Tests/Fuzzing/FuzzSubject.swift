// The parts of the program that read what strangers write. Each takes any bytes; an error is a good answer, and a trap, a
// hang or memory without bound is none.

import Auditing
import Comparing
import Engines
import Figures
import Formulas
import Lessons
import Markdown
import Proofs
import PythonCells
import Rendering
import Texts
import Transcripts

enum FuzzSubject: String, CaseIterable {
  case cells, markdown, formulas, notebooks, yaml, transcripts

  func take(_ bytes: [UInt8]) {
    switch self {
    case .cells: run(String(decoding: bytes, as: UTF8.self))
    case .markdown: renderLesson("fuzz.md", Array("---\ntitle: T\n---\n\n".utf8) + bytes)
    case .formulas: typeset(String(decoding: bytes, as: UTF8.self))
    case .notebooks:
      renderLesson("fuzz.ipynb", bytes)
      var report = AuditReport()
      try? report.add("fuzz.ipynb", from: Memory(["fuzz.ipynb": bytes]), on: { PythonEngine(budget: Self.budget) })
    case .yaml:
      renderLesson("fuzz.md", Array("---\n".utf8) + bytes + Array("\n---\n\ntext\n".utf8))
    case .transcripts: compare(bytes)
    }
  }

  /// Small: thousands of programs are to be tried, and the whole process is measured against the memory.
  private static var budget: Budget {
    var budget = Budget()
    budget.memory = 256 << 20
    budget.steps = 200_000
    budget.printed = 1 << 16
    return budget
  }

  private func run(_ code: String) {
    let engine = PythonEngine(budget: Self.budget)
    guard let cell = try? engine.prepare(Source(file: "fuzz", text: code), []) else { return }
    _ = engine.run(cell)
    for name in engine.variables { _ = engine.fingerprint(of: name) }
  }

  private func typeset(_ tex: String) {
    var macros = Macros()
    for isDisplay in [false, true] {
      guard let formula = try? Formula(tex, macros: &macros) else { return }
      _ = formula.mathML(isDisplay: isDisplay)
    }
  }

  private func compare(_ bytes: [UInt8]) {
    guard let transcript = try? Transcript(reading: bytes, file: "fuzz.json") else { return }
    let report = TranscriptReport(TranscriptComparison(transcript, transcript, Tolerance(relative: 0, absolute: 0)))
    _ = report.numbers + report.prose + report.verdict
  }

  /// The page's frame, and what dresses it.
  private static let templates: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for name in ["page.html", "style.css", "figures.css", "ui.en.yaml", "ui.es.yaml"] {
      files["Templates/\(name)"] = try? Disk().bytes(of: "Templates/\(name)")
    }
    return files
  }()

  /// The whole way, to every kind of page.
  private func renderLesson(_ name: String, _ bytes: [UInt8]) {
    var contents = Self.templates
    contents[name] = bytes
    let files = Memory(contents)
    do {
      let lesson = try Lesson(reading: name, from: files)
      let engine = PythonEngine(budget: Self.budget)
      var performance = Performance(figures: Drawings.kinds)
      performance.keepsNumbers = true
      let played = try lesson.rehearsed(in: lesson.languages, on: engine, performance)
      for edition in played.editions {
        let verification = try verify(edition, on: engine)
        let dress = try PageDress(
          language: edition.language, of: edition.lesson.languages, folder: "Templates", from: files)
        var drawings = Drawings()
        let pictures = Pictures(try drawings.figures(of: edition), dress)
        for format in Format.allCases { _ = try Page(edition, verification, pictures, dress, format) }
      }
    } catch {}
  }
}
