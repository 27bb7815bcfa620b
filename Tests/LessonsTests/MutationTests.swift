// Fifty slips of the pen in the bundled lesson's English text, all of which `check` must see, and twenty other ways to say
// the same thing, none of which it may.

import Foundation
import Lessons
import Proofs
import Testing
import Texts

@testable import lessongen

@Suite struct MutationTests {
  private static let path = "\(TemplateFiles.lesson)/en.md"

  private static var original: [String] {
    let bytes = TemplateFiles.embedded.contents[path] ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// What `check` finds wrong with the lesson when its English text is this.
  private static func problems(_ lines: [String]) -> [Diagnostic] {
    var contents = TemplateFiles.embedded.contents
    contents[path] = Array(lines.joined(separator: "\n").utf8)
    do {
      return try Pipeline(files: Memory(contents)).rehearsedPages(of: [TemplateFiles.lesson]).untrue
    } catch {
      return error.diagnostics
    }
  }

  @Test func theLessonItselfIsInStep() throws { #expect(Self.problems(Self.original) == []) }

  @Test func everySlipIsCaught() throws {
    var random = Dice(seed: 2026)
    let lines = Self.original
    var isUsed = Set<String>()
    for number in 0..<50 {
      let slip = Slip.allCases[number % Slip.allCases.count]
      let places = slip.places(in: lines)
      #expect(!places.isEmpty, "\(slip)")
      let place = places[random.roll(places.count)]
      let mutant = slip.made(in: lines, at: place, &random)
      #expect(mutant != lines, "\(slip) at line \(place + 1)")
      isUsed.insert("\(slip)")
      #expect(Self.problems(mutant) != [], "\(slip) at line \(place + 1): \(lines[place])")
    }
    #expect(isUsed.count == Slip.allCases.count)
  }

  @Test func otherWordsAreNot() throws {
    var random = Dice(seed: 7)
    let lines = Self.original
    let prose = lines.indices.dropFirst(8).filter { index in
      lines[index].count > 30 && !"$`|\\#&^*[-".contains { lines[index].contains($0) }
    }
    for _ in 0..<20 {
      let index = prose[random.roll(prose.count)]
      var words = lines[index].split(separator: " ").map(String.init)
      // Another word, one more, one less, or another line break.
      let place = 1 + random.roll(words.count - 2)
      switch random.roll(4) {
      case 0: words[place] = "otherwise"
      case 1: words.insert("*indeed*", at: place)
      case 2: words.remove(at: place)
      default: words[place] += "\n"
      }
      var variant = lines
      variant[index] = words.joined(separator: " ").replacingOccurrences(of: "\n ", with: "\n")
      #expect(variant != lines)
      let found = Self.problems(variant)
      #expect(found == [], "line \(index + 1): \(variant[index])")
    }
  }
}

/// A slip of the pen, and the lines where it can happen.
private enum Slip: CaseIterable {
  case dropCell, flipSign, changeValue, dropValue, dropHeading, changeLevel, dropCheck, changeCheck, dropRow,
    changeEntry
  case swapCells, dropItem, dropFormula, changeLink, dropExponent, dropPanel

  func places(in lines: [String]) -> [Int] {
    lines.indices.dropFirst(8).filter { index in
      let line = lines[index]
      return switch self {
      case .dropCell: line.hasPrefix("```{python ")
      case .swapCells: line.hasPrefix("```{python ") && !line.contains("{python comparison}")
      case .dropPanel: line.hasPrefix("```{") && !line.hasPrefix("```{python")
      case .flipSign: line.hasPrefix(" ") && (line.contains(" - ") || line.contains(" + "))
      case .changeValue, .dropValue: line.contains("`{python} ") && span("`{python} ", in: line) != nil
      case .dropCheck, .changeCheck: line.contains("`{check} ") && span("`{check} ", in: line) != nil
      case .dropHeading, .changeLevel: line.hasPrefix("## ") || line.hasPrefix("### ")
      case .dropRow: line.hasPrefix("|   ") || line.hasPrefix("| 0, ") || line.hasPrefix("| 1, ")
      case .changeEntry: line.hasPrefix("|   ")
      case .dropItem: (line.hasPrefix("- ") || line.hasPrefix("1. ")) && !lines[index + 1].hasPrefix(" ")
      case .dropFormula: line.hasPrefix("\\begin{")
      case .changeLink: line.contains("](#")
      case .dropExponent: line.hasPrefix(" ") && line.contains("^")
      }
    }
  }

  func made(in lines: [String], at index: Int, _ random: inout Dice) -> [String] {
    var lines = lines
    let line = lines[index]
    switch self {
    case .dropCell, .dropPanel: lines.removeSubrange(index...index + 1)
    case .swapCells:
      let next = lines.indices.first { $0 > index && lines[$0].hasPrefix("```{python ") } ?? index
      lines.swapAt(index, next)
    case .flipSign:
      let minus = line.contains(" - ")
      lines[index] = line.replacingOccurrences(of: minus ? " - " : " + ", with: minus ? " + " : " - ")
    case .changeValue:
      let range = span("`{python} ", in: line) ?? line.startIndex..<line.startIndex
      let expression = line[range].dropFirst(10).dropLast().prefix { $0 != ":" }
      lines[index].replaceSubrange(range, with: "`{python} \(expression):\(random.roll(2) == 0 ? ".9f" : "+.3f")`")
    case .changeCheck:
      let range = span("`{check} ", in: line) ?? line.startIndex..<line.startIndex
      lines[index].replaceSubrange(range, with: "`{check} True`")
    case .dropValue, .dropCheck:
      let name = self == .dropValue ? "`{python} " : "`{check} "
      lines[index].removeSubrange(span(name, in: line) ?? line.startIndex..<line.startIndex)
    case .dropHeading, .dropRow, .dropItem: lines.remove(at: index)
    case .changeLevel: lines[index] = "#" + line
    case .changeEntry:
      lines[index] = line.replacingOccurrences(of: "1 ", with: "2 ").replacingOccurrences(of: "0", with: "7")
    case .dropFormula:
      let end = lines.indices.first { $0 > index && lines[$0].hasPrefix("\\end{") } ?? index
      lines.removeSubrange(index...end)
    case .changeLink: lines[index] = line.replacingOccurrences(of: "](#", with: "](#x")
    case .dropExponent: lines[index] = line.replacingOccurrences(of: "^", with: "_")
    }
    return lines
  }

  /// The first code span that begins so and ends on its line.
  private func span(_ start: String, in line: String) -> Range<String.Index>? {
    guard let begin = line.range(of: start), let end = line[begin.upperBound...].firstIndex(of: "`") else { return nil }
    return begin.lowerBound..<line.index(after: end)
  }
}

/// Numbers that look random and are the same in every run (a linear congruential generator, Knuth's MMIX).
private struct Dice {
  var seed: UInt64

  mutating func roll(_ sides: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(sides))
  }
}
