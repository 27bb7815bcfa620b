// Transcripts: written and read back to the last bit, and compared.

import Comparing
import Engines
import Foundation
import Lessons
import PythonCells
import Rendering
import Testing
import Texts
import Transcripts

@testable import lessongen

@Suite struct TranscriptTests {
  /// The Spanish transcript of the bundled lesson after some edits.
  private static func transcript(_ edits: (file: String, old: String, new: String)...) throws -> Transcript {
    var contents = TemplateFiles.embedded.contents
    for edit in edits {
      let path = "\(TemplateFiles.lesson)/\(edit.file)"
      let text = String(decoding: try #require(contents[path]), as: UTF8.self)
      let edited = text.replacingOccurrences(of: edit.old, with: edit.new)
      #expect(edited != text, "\(edit.old)")
      contents[path] = Array(edited.utf8)
    }
    let pages = try Pipeline(files: Memory(contents)).rehearsedPages(of: [TemplateFiles.lesson]).pages
    let page = try #require(pages.first { $0.fileName == "backpropagation.es.json" })
    return try Transcript(reading: Array(page.text.utf8), file: page.fileName)
  }

  private static func report(_ old: Transcript, _ new: Transcript, _ tolerance: Double = 0) -> (String, Bool) {
    let comparison = TranscriptComparison(old, new, Tolerance(relative: tolerance, absolute: 0))
    let report = TranscriptReport(comparison)
    return (report.verdict, comparison.isAllowed)
  }

  @Test func oneUlpAChangedWeightAndOtherWordsAreThreeThings() throws {
    let original = try Self.transcript()
    #expect(Self.report(original, original) == ("nothing moved, 28 identical", true))

    let words = try Self.transcript(("es.md", "Usaremos tres letras", "Nos bastan tres letras"))
    #expect(Self.report(original, words) == ("no number moved, 28 identical; the text is another", true))

    let ulp = try Self.transcript(("cells.py", "3.38]", "3.3800000000000003]"))
    let (moved, isAllowed) = Self.report(original, ulp)
    #expect(moved.hasPrefix("numbers moved, beginning with the last bits of W0[0, 1] in cell 'forward' (1 ulp): "))
    #expect(!isAllowed)
    #expect(Self.report(original, ulp, 1e-9).1)

    let weight = try Self.transcript(("cells.py", "3.38]", "3.39]"))
    let (changed, isWeightAllowed) = Self.report(original, weight, 1e-9)
    #expect(changed.hasPrefix("numbers changed, beginning with W0[0, 1] in cell 'forward': "))
    #expect(!isWeightAllowed)
  }

  @Test func aRefactoringMovesNothing() throws {
    let original = try Self.transcript()
    let other = try Self.transcript(("cells.py", "gp_1 = A1 * (1 - A1)", "rest = 1 - A1\ngp_1 = A1 * rest"))
    #expect(Self.report(original, other) == ("nothing moved, 28 identical", true))
    let comparison = TranscriptComparison(original, other, Tolerance(relative: 0, absolute: 0))
    #expect(comparison.appeared == ["rest (cell 'delta-1')"])
  }

  @Test func sentencesThatReadWhatMovedAreNamed() throws {
    let original = try Self.transcript()
    let weight = try Self.transcript(("cells.py", "[6.5]]", "[6.51]]"))
    let prose = TranscriptReport(TranscriptComparison(original, weight, Tolerance(relative: 0, absolute: 0))).prose
    #expect(prose.contains("  e:.4f "))
    #expect(!prose.contains("sigma(0)"))
  }

  // MARK: Reading and writing

  private static func transcript(of numbers: NamedNumbers) throws -> Transcript {
    Transcript(
      lesson: "l\"\\\u{7F}", language: try #require(Language("es")), title: "á\n\t", file: "es.md",
      cells: [
        Transcript.Cell(label: "a", number: 1, printed: "x\n", value: "1", error: nil, numbers: [.whole(numbers)])
      ], readings: [], words: [])
  }

  @Test func everyBitIsReadBack() throws {
    var floats = [0, -0.0, .nan, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1, 1e16]
    var bits: UInt64 = 42
    while floats.count < 2000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: bits)
      floats.append(number.isNaN ? .nan : number)
    }
    for elements in [
      NamedNumbers.Elements.floats(floats), .ints([0, -1, .max, .min]), .bools([true, false]), .floats([]),
    ] {
      let count = NamedNumbers(name: "a", shape: [], elements: elements).count
      let numbers = NamedNumbers(name: "a['b']", shape: [count], elements: elements)
      let text = TranscriptPage(try Self.transcript(of: numbers)).text()
      let again = try Transcript(reading: Array(text.utf8), file: "t.json")
      #expect(again.cells[0].numbers == [.whole(numbers)])
      #expect(TranscriptPage(again).text() == text)
    }
  }

  /// Each single byte of a transcript, left out or replaced: an error with a place, or a transcript, but no trap.
  @Test func damagedTranscriptsAreRefusedOrRead() throws {
    let numbers = NamedNumbers(name: "a", shape: [2, 1], elements: .floats([1.5, .nan]))
    let bytes = Array(TranscriptPage(try Self.transcript(of: numbers)).text().utf8)
    var refused = 0
    for index in bytes.indices {
      var shorter = bytes
      shorter.remove(at: index)
      var other = bytes
      other[index] = UInt8(ascii: "9")
      for damaged in [shorter, other, Array(bytes[..<index])] {
        do {
          _ = try Transcript(reading: damaged, file: "t.json")
        } catch {
          refused += 1
          #expect(error.rendered.hasPrefix("t.json:"))
        }
      }
    }
    #expect(refused > bytes.count)
  }

  // MARK: Numbers

  private static func change(_ x: Double, _ y: Double) -> NumberChange.Verdict {
    func numbers(_ number: Double) -> NamedNumbers { NamedNumbers(name: "x", shape: nil, elements: .floats([number])) }
    return NumberChange(numbers(x), numbers(y), Tolerance(relative: 0, absolute: 0)).verdict
  }

  @Test func unitsInTheLastPlaceAreCounted() {
    for start in [1.0, -3.38, 0.1061718585994833, 1e-300, 6.02e23] {
      var number = start
      for count in 1...5 {
        number = number.nextUp
        #expect(Self.change(start, number) == .lastBits(ulps: UInt64(count)))
      }
    }
    #expect(NumberChange.ulps(-Double.leastNonzeroMagnitude, .leastNonzeroMagnitude) == 2)
    #expect(NumberChange.ulps(-0.0, 0) == 0)
  }

  @Test func theDigitIsTheFirstThatIsAnother() {
    for (x, y, digit) in [
      (3.38, 3.3801, 5), (3.38, 4.38, 1), (0.9999, 1.0, 4), (1234.0, 1235, 4), (1e-5, 1.1e-5, 2), (2, .nan, 1),
      (0, 1, 1), (5, 500, 1), (-1, 1, 1), (0.10617185, 0.10617186, 8),
    ] { #expect(Self.change(x, y) == .changed(digit: digit), "\(x) \(y)") }
    #expect(Self.change(.nan, .nan) == .identical)
    #expect(Self.change(.nan, -.nan) == .identical)
    #expect(Self.change(.infinity, .infinity) == .identical)
  }

  /// 2^53 and the next whole number are the same float.
  @Test func whatFloatsDoNotTellApartIsNotAllowedEither() {
    let old = NamedNumbers(name: "n", shape: nil, elements: .ints([9_007_199_254_740_992]))
    let new = NamedNumbers(name: "n", shape: nil, elements: .ints([9_007_199_254_740_993]))
    #expect(!NumberChange(old, new, Tolerance(relative: 0, absolute: 0)).isAllowed)
    #expect(NumberChange(old, new, Tolerance(relative: 1e-9, absolute: 0)).isAllowed)
  }

  @Test func aCellThatNoLongerPrintsIsMissed() throws {
    let original = try Self.transcript()
    let rest = Transcript(
      lesson: original.lesson, language: original.language, title: original.title, file: original.file,
      cells: original.cells.filter { $0.label != "print-a1" }, readings: original.readings, words: original.words)
    #expect(Self.report(original, rest) == ("no number moved, 28 identical", true))
    let (gone, new) = (
      TranscriptComparison(original, rest, Tolerance(relative: 0, absolute: 0)),
      TranscriptComparison(rest, original, Tolerance(relative: 0, absolute: 0))
    )
    #expect(gone.vanished == ["what cell 'print-a1' prints"])
    #expect(new.appeared == ["what cell 'print-a1' prints"])
  }

  /// Widths follow numbers; a blank that parts two words is part of the text, whatever the tolerance.
  @Test func blanksBetweenWordsAreNoWidths() {
    #expect(LineChange(["all answers: 1.5"], ["allanswers: 1.5"]) == nil)
    #expect(LineChange(["<text x=\"1\">"], ["<textx=\"1\">"]) == nil)
    #expect(LineChange(["[ 1.5   2.25] ok"], ["[1.5 2.5] ok"])?.pairs.map(\.fresh) == [2.5])
  }

  @Test func otherShapesAreNotComparedNumberByNumber() {
    let row = NamedNumbers(name: "a", shape: [1, 2], elements: .floats([1, 2]))
    let column = NamedNumbers(name: "a", shape: [2, 1], elements: .floats([1, 2]))
    let change = NumberChange(row, column, Tolerance(relative: 1, absolute: 1))
    #expect(change.verdict == .incomparable("float64 (1, 2) is now float64 (2, 1)"))
    #expect(!change.isAllowed)
  }
}
