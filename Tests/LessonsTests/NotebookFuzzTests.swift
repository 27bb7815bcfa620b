// Notebooks that were cut off, or changed at random: the reader ends with a notebook or with one clear error, never otherwise.

import Foundation
import PythonCells
import Testing
import Texts

@testable import Auditing
@testable import Lessons
@testable import lessongen

/// A small generator with a known sequence (PCG, O'Neill 2014): a failure comes back.
private struct Dice: RandomNumberGenerator {
  var state: UInt64 = 0x4D59_5DF4_D0F3_3173
  mutating func next() -> UInt64 {
    var word: UInt64 = 0
    for _ in 0..<2 {
      let old = state
      state = old &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let shifted = UInt32(truncatingIfNeeded: ((old >> 18) ^ old) >> 27)
      let turn = UInt32(old >> 59)
      word = word << 32 | UInt64(shifted >> turn | shifted << ((32 - turn) & 31))
    }
    return word
  }
}

@Suite struct NotebookFuzzTests {
  private static var source: [UInt8] {
    get throws {
      let notebook = try #require(StoredNotebook.all.first { $0.testDescription == "clean" })
      return try notebook.bytes
    }
  }

  /// Reads the bytes as a lesson and as a notebook.
  /// - Returns: Whether they were one.
  @discardableResult
  private func read(_ bytes: [UInt8]) -> Bool {
    let files = Memory(["a.ipynb": bytes])
    do throws(LessonError) {
      _ = try Lesson(reading: "a.ipynb", from: files)
      return true
    } catch {
      for diagnostic in error.diagnostics {
        #expect(!diagnostic.message.isEmpty && !diagnostic.message.contains("\n"), "\(diagnostic.message)")
        #expect(diagnostic.file == "a.ipynb")
        let lines = bytes.count { $0 == 10 } + 1
        #expect(diagnostic.line <= lines && diagnostic.column >= 0, "\(diagnostic)")
      }
      return false
    }
  }

  @Test func cutOff() throws {
    let bytes = try Self.source
    #expect(read(bytes))
    // Without its last line end it is still whole.
    for length in 0..<bytes.count - 1 { #expect(!read(Array(bytes[..<length])), "\(length) bytes") }
  }

  @Test func changedAtRandom() throws {
    let bytes = try Self.source
    let pieces = [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "1e9", "\\ud800", "\u{FEFF}", "\n", "é", "```", "%", "\0",
    ]
    var dice = Dice()
    var survivors = 0
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let start = Int.random(in: 0..<changed.count, using: &dice)
        let end = min(changed.count, start + Int.random(in: 0...12, using: &dice))
        let piece = Int.random(in: 0...3, using: &dice) == 0 ? "" : pieces.randomElement(using: &dice) ?? ""
        changed.replaceSubrange(start..<end, with: Array(piece.utf8))
      }
      if read(changed) { survivors += 1 }
    }
    // Changes within texts leave a notebook.
    #expect(survivors > 30 && survivors < 2900)
  }

  /// Values of the wrong kind in every place of the tree.
  @Test func wrongShapes() throws {
    let text = String(decoding: try Self.source, as: UTF8.self)
    var reader = JSONReader(Array(text.utf8))
    let root = try reader.value()
    var ranges: [Range<Int>] = []
    func collect(_ value: JSONValue) {
      ranges.append(value.range)
      switch value.kind {
      case .array(let items): for item in items { collect(item) }
      case .object(let members): for member in members { collect(member.value) }
      default: break
      }
    }
    collect(root)
    #expect(ranges.count > 100)
    var refused = 0
    for range in ranges {
      for replacement in ["null", "-1", "\"x\"", "[]", "{}", "[{}]", "true", "[1]"] {
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(range, with: Array(replacement.utf8))
        if !read(bytes) { refused += 1 }
      }
    }
    #expect(refused > ranges.count * 2)
  }

  /// The audit itself takes whatever can be read.
  @Test func changedCodeIsAudited() throws {
    let source = try Self.source
    var dice = Dice()
    for _ in 0..<100 {
      var bytes = source
      let start = Int.random(in: 0..<bytes.count, using: &dice)
      bytes[start] = UInt8.random(in: 0x20...0x7E, using: &dice)
      var report = AuditReport()
      try? report.add("a.ipynb", from: Memory(["a.ipynb": bytes]), on: { PythonEngine() })
      #expect(report.entries.count == 1)
    }
  }
}
