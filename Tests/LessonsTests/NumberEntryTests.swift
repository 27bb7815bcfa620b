// What a transcript tells of a variable that grows or changes cell by cell: no more than what is new, and nothing is lost by it.

import Comparing
import Engines
import Foundation
import Lessons
import Rendering
import Testing
import Texts
import Transcripts

@testable import lessongen

@Suite struct NumberEntryTests {
  // MARK: Entries

  /// Any state comes out of the one before it and its entry, whatever of it was kept.
  @Test func anEditLosesNothing() {
    var generator = Steps(state: 7)
    for kind in 0..<3 {
      var held: [Double] = (0..<40).map { Double($0) }
      var before: NamedNumbers?
      var edits = 0
      for _ in 0..<2000 {
        let start = generator.next(held.count + 1)
        let end = min(held.count, start + generator.next(5))
        held.replaceSubrange(start..<end, with: (0..<generator.next(5)).map { _ in generator.number() })
        let elements: NamedNumbers.Elements =
          switch kind {
          case 0: .floats(held)
          case 1: .ints(held.map { $0.isFinite ? Int($0) : -1 })
          default: .bools(held.map { $0 == 1 })
          }
        let now = NamedNumbers(name: "a", shape: [held.count], elements: elements)
        let entry = NumberEntry(now, after: before)
        if case .edited(let edit) = entry {
          edits += 1
          before?.take(edit)
          #expect(edit.elements.count + edit.first + edit.last == held.count)
        } else {
          before = now
        }
        #expect(before == now)
      }
      #expect(edits > 100)
    }
  }

  @Test func otherTypesAndShortListsAreToldWhole() {
    let short = NamedNumbers(name: "a", shape: [3], elements: .ints([1, 2, 3]))
    let long = NamedNumbers(name: "a", shape: [40], elements: .ints(Array(0..<40)))
    let floats = NamedNumbers(name: "a", shape: [40], elements: .floats((0..<40).map(Double.init)))
    #expect(NumberEntry(short, after: short) == .whole(short))
    #expect(NumberEntry(floats, after: long) == .whole(floats))
    #expect(NumberEntry(long, after: nil) == .whole(long))
    let square = NamedNumbers(name: "a", shape: [8, 5], elements: long.elements)
    let edit = NumberEdit(name: "a", shape: [8, 5], first: 40, last: 0, elements: .ints([]))
    #expect(NumberEntry(square, after: long) == .edited(edit))
  }

  private struct Steps {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    /// Often one that is there already, and sometimes one that compares in its own way.
    mutating func number() -> Double { [0, -0.0, 1, .nan, .infinity, Double(next(9))][next(6)] }
  }

  // MARK: Lessons

  private static func page(_ cells: [String]) throws -> Page {
    let text =
      "---\ntitle: T\nlang: en\n---\n\n"
      + cells.enumerated().map { "```{python}\n#| label: c\($0)\n\($1)\n```\n\n" }.joined()
    var contents = TemplateFiles.embedded.contents
    contents["l.md"] = Array(text.utf8)
    let pages = try Pipeline(files: Memory(contents)).rehearsedPages(of: ["l.md"]).pages
    return try #require(pages.first { $0.fileName == "l.en.json" })
  }

  private static func transcript(_ cells: [String]) throws -> Transcript {
    try Transcript(reading: Array(page(cells).text.utf8), file: "l.en.json")
  }

  private static func comparison(_ old: [String], _ new: [String]) throws -> TranscriptComparison {
    try TranscriptComparison(transcript(old), transcript(new), Tolerance(relative: 0, absolute: 0))
  }

  private static func lines(_ old: [String], _ new: [String]) throws -> String {
    try TranscriptReport(comparison(old, new)).numbers
  }

  /// Twice as many cells are told in twice as many bytes, whatever it is that they add to.
  @Test(arguments: [
    ("a = []", "a.append(%)"), ("a = {}", "a[%] = %.5"), ("a = []", "a.append((%, %))"), ("a = []", "a = a + [%]"),
    ("import numpy as np\na = np.zeros(0)", "a = np.append(a, %)"),
    ("import numpy as np\na = np.zeros((0, 2))", "a = np.vstack([a, [[%, %]]])"),
    ("a = list(range(500))", "del a[0]"), ("a = {i: i for i in range(500)}", "del a[%]"),
  ])
  func whatGrowsIsToldOnce(_ first: String, _ then: String) throws {
    func size(_ count: Int) throws -> Int {
      try Self.page([first] + (0..<count).map { then.replacingOccurrences(of: "%", with: "\($0)") }).text.utf8.count
    }
    let sizes = try [size(0), size(200), size(400)]
    #expect(Double(sizes[2] - sizes[0]) < 2.1 * Double(sizes[1] - sizes[0]), "\(sizes)")
  }

  /// The cell that differs is named, and the element, though the cells tell only what they add.
  @Test func theElementThatMovedIsNamed() throws {
    let cells = (0..<60).map { "a.append(\($0))" }
    var others = cells
    others[50] = "a.append(-1)"
    let comparison = try Self.comparison(["a = []"] + cells, ["a = []"] + others)
    #expect(comparison.moved.count == 10)
    #expect(
      TranscriptReport(comparison).verdict
        == "numbers changed, beginning with a[50] in cell 'c51': 10 variables changed, 50 identical")
  }

  /// A cell that leaves a thing as it is does not tell of it; one that changes it in another edition does.
  @Test func whatOneSideDoesNotTellIsCompared() throws {
    let first = "a = [1, 2]\nd = {'x': 1, 'y': 2}"
    #expect(
      try Self.lines([first, "a[0] = 1"], [first, "a[0] = 5"]).hasPrefix(
        "c1  a  changed from digit 1 on  [0]: 1 is now 5, off by"))
    #expect(
      try Self.lines([first, "a[0] = 5"], [first, "a[0] = 1"]).hasPrefix(
        "c1  a  changed from digit 1 on  [0]: 5 is now 1, off by"))
    #expect(
      try Self.lines([first, "d = {'x': 1, 'y': 2}"], [first, "d = {'x': 1, 'y': 3}"]).hasPrefix(
        "c1  d['y']  changed from digit 1 on  2 is now 3, off by"))
    #expect(
      try Self.lines([first, "del d['x']"], [first, "assert d"])
        == "c1  d['x']  no number is now a number of type int64\n")
    #expect(
      try Self.lines([first, "assert d"], [first, "del d['x']"])
        == "c1  d['x']  a number of type int64 is now no number\n")
    #expect(
      try Self.lines(["s = 1", "s = 't'"], ["s = 1", "s = 2"]) == "c1  s  no number is now a number of type int64\n")
    #expect(try Self.lines(["s = 1", "s = 't'"], ["s = 1", "s = 't'"]).isEmpty)
  }

  // MARK: Files

  private static func file(_ version: Int, _ cells: [[String]]) -> [UInt8] {
    let cells = cells.enumerated().map { index, entries in
      "{\"label\": \"c\(index)\", \"number\": \(index), \"printed\": \"\", \"numbers\": [\(entries.joined(separator: ", "))]}"
    }
    return Array(
      """
      {"transcript": \(version), "lesson": "l", "language": "en", "title": "T", "file": "l.md",
      "cells": [\(cells.joined(separator: ", "))], "values": [], "words": []}
      """.utf8)
  }

  /// The first version told every entry of what had changed: what it did not tell was gone.
  @Test func theFirstVersionIsRead() throws {
    let (x, y) = (
      #"{"name": "d['x']", "dtype": "int64", "data": 1}"#, #"{"name": "d['y']", "dtype": "int64", "data": 2}"#
    )
    let old = try Transcript(reading: Self.file(1, [[x, y], [y]]), file: "t.json")
    let new = try Transcript(reading: Self.file(2, [[x, y], [#"{"name": "d['x']", "gone": true}"#]]), file: "t.json")
    let comparison = TranscriptComparison(old, new, Tolerance(relative: 0, absolute: 0))
    #expect(TranscriptReport(comparison).verdict == "nothing moved, 4 identical")
  }

  @Test(arguments: [
    #"{"name": "a", "dtype": "int64", "shape": [4], "kept": [2, 2], "data": []}"#,
    #"{"name": "a", "dtype": "int64", "shape": [6], "kept": [3, 3], "data": []}"#,
    #"{"name": "a", "dtype": "float64", "shape": [3], "kept": [3, 0], "data": []}"#,
    #"{"name": "b", "dtype": "int64", "shape": [3], "kept": [3, 0], "data": []}"#,
    #"{"name": "a", "dtype": "int64", "shape": [3], "kept": [3], "data": []}"#,
    #"{"name": "a", "dtype": "int64", "shape": [3], "kept": [-1, 3], "data": [1]}"#,
    #"{"name": "a", "dtype": "int64", "shape": [9223372036854775807, 3], "kept": [1, 0], "data": []}"#,
    #"{"name": "a", "dtype": "int64", "kept": [1, 0], "data": []}"#,
    #"{"name": "a", "gone": false}"#,
  ])
  func whatKeepsMoreThanThereIsIsRefused(_ entry: String) {
    let first = #"{"name": "a", "dtype": "int64", "shape": [3], "data": [1, 2, 3]}"#
    #expect(throws: LessonError.self) {
      try Transcript(reading: Self.file(2, [[first], [entry]]), file: "t.json")
    }
  }
}
