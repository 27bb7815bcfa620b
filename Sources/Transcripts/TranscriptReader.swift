// A transcript's file → Transcript. Whatever is not as the transcript's writer makes it is an error with its place.

import Engines
import Lessons
import Texts

extension Transcript {
  /// The first key's value.
  public static let version = 2
  /// What this program can read. The first version told all of a variable each time, and nothing of what was gone.
  fileprivate static let readable = 1...version

  /// Reads a transcript.
  ///
  /// - Parameter file: the name that messages show.
  public init(reading bytes: [UInt8], file: String) throws(LessonError) {
    let text = try TextFile(name: file, bytes: bytes)
    self = try TranscriptReader(text).transcript()
  }
}

/// What the entries so far say.
private struct Held {
  struct Elements {
    let count: Int
    let dtype: String
  }

  /// Whether each cell tells all of what it has changed.
  let tellsAll: Bool
  /// What an edit may keep some of, by its name.
  var arrays: [String: Elements] = [:]
  /// The names of each variable.
  private var names: [String: [String]] = [:]

  init(tellsAll: Bool) { self.tellsAll = tellsAll }

  /// What a cell would have told of if it were still there.
  mutating func gone(besides told: [NumberEntry]) -> [NumberEntry] {
    guard tellsAll else { return [] }
    let now = Dictionary(grouping: told.map(\.name)) { NamedNumbers.base(of: $0) }
    let isTold = Set(told.map(\.name))
    var gone: [NumberEntry] = []
    for (base, told) in now {
      gone += (names[base] ?? []).filter { !isTold.contains($0) }.map { .gone(name: $0) }
      names[base] = told
    }
    return gone.sorted { $0.name < $1.name }
  }
}

private struct TranscriptReader {
  private let json: JSONFile

  init(_ file: TextFile) { json = JSONFile(file, prefix: "not a transcript: ") }

  func transcript() throws(LessonError) -> Transcript {
    let root = try json.root()
    guard case .object = root.kind, let version = root["transcript"] else {
      throw json.fail("'lessongen --to json' writes them", root.range)
    }
    guard let number = version.int, Transcript.readable.contains(number) else {
      throw LessonError(json.file.error("a transcript of another version of lessongen", bytes: version.range))
    }
    let range = try json.member(root, "language").range
    let language = try Language(try json.string(root, "language")) { json.file.error($0, bytes: range) }
    var held = Held(tellsAll: number == 1)
    return Transcript(
      lesson: try json.string(root, "lesson"), language: language, title: try json.string(root, "title"),
      file: try json.string(root, "file"),
      cells: try list(root, "cells") { (value) throws(LessonError) in try cell(value, &held) },
      readings: try list(root, "values") { (value) throws(LessonError) in try reading(value) },
      words: try list(root, "words") { (value) throws(LessonError) in
        Transcript.Words(line: try json.int(value, "line"), digest: try json.string(value, "digest"))
      })
  }

  private func cell(_ value: JSONValue, _ held: inout Held) throws(LessonError) -> Transcript.Cell {
    var others: [String] = []
    if value["others"] != nil {
      others = try list(value, "others") { (other) throws(LessonError) in
        guard let other = other.string else { throw json.mismatch(other, "others", "texts") }
        return other
      }
    }
    let entries = try list(value, "numbers") { (value) throws(LessonError) in
      try numbers(value, &held)
    }
    return Transcript.Cell(
      label: try name(value, "label"), number: try json.int(value, "number"),
      printed: try json.string(value, "printed"),
      value: try json.optionalString(value, "value"), error: try json.optionalString(value, "error"), others: others,
      numbers: entries + held.gone(besides: entries))
  }

  private func numbers(_ value: JSONValue, _ held: inout Held) throws(LessonError) -> NumberEntry {
    let name = try name(value, "name")
    if let gone = value["gone"] {
      guard gone.bool == true else { throw json.mismatch(gone, "gone", "true") }
      held.arrays[name] = nil
      return .gone(name: name)
    }
    var shape: [Int]?
    if value["shape"] != nil {
      shape = try list(value, "shape") { (extent) throws(LessonError) in
        guard let extent = extent.int, extent >= 0 else { throw json.mismatch(extent, "shape", "extents from 0 on") }
        return extent
      }
    }
    let data = try json.member(value, "data")
    let items = if case .array(let items) = data.kind { items } else { [data] }
    // Extents whose product overflows fit no list.
    let count = (shape ?? []).reduce(1) { product, extent in
      let (result, overflow) = product.multipliedReportingOverflow(by: extent)
      return overflow ? -1 : result
    }
    let dtype = try json.string(value, "dtype")
    let kept = try kept(value, of: shape == nil ? nil : held.arrays[name], as: dtype)
    guard items.count == count - kept.first - kept.last, count >= 0 else {
      throw json.mismatch(data, "data", "as many numbers as the shape has")
    }
    held.arrays[name] = shape == nil ? nil : Held.Elements(count: count, dtype: dtype)
    let elements = try elements(items, of: dtype, value)
    guard let shape, kept != (0, 0) else {
      return .whole(NamedNumbers(name: name, shape: shape, elements: elements))
    }
    return .edited(NumberEdit(name: name, shape: shape, first: kept.first, last: kept.last, elements: elements))
  }

  /// How much an entry keeps of the one before it, which is as long at least: what is told grows with the file, and no faster.
  private func kept(
    _ value: JSONValue, of held: Held.Elements?, as dtype: String
  ) throws(LessonError) -> (first: Int, last: Int) {
    guard let member = value["kept"] else { return (0, 0) }
    let kept = try list(value, "kept") { (count) throws(LessonError) in
      guard let count = count.int, count >= 0 else { throw json.mismatch(count, "kept", "numbers from 0 on") }
      return count
    }
    guard kept.count == 2, let held, held.dtype == dtype, kept[0] <= held.count, kept[1] <= held.count - kept[0] else {
      throw json.mismatch(member, "kept", "two numbers, of elements that the entry before has")
    }
    return (kept[0], kept[1])
  }

  private func elements(
    _ items: [JSONValue], of dtype: String, _ value: JSONValue
  ) throws(LessonError) -> NamedNumbers.Elements {
    switch dtype {
    case "float64":
      return .floats(try items.map { (item) throws(LessonError) in try double(item, "data") })
    case "int64":
      return .ints(
        try items.map { (item) throws(LessonError) in
          guard let number = item.int else { throw json.mismatch(item, "data", "whole numbers") }
          return number
        })
    case "bool":
      return .bools(
        try items.map { (item) throws(LessonError) in
          guard let flag = item.bool else { throw json.mismatch(item, "data", "true or false") }
          return flag
        })
    default: throw json.mismatch(try json.member(value, "dtype"), "dtype", "float64, int64 or bool")
    }
  }

  /// A number, or one of the three that JSON does not have.
  private func double(_ value: JSONValue, _ key: String) throws(LessonError) -> Double {
    switch value.kind {
    case .number(let text):
      if let number = Double(text) { return number }
    case .string("nan"): return .nan
    case .string("inf"): return .infinity
    case .string("-inf"): return -.infinity
    default: break
    }
    throw json.mismatch(value, key, "a number, or \"nan\", \"inf\", \"-inf\"")
  }

  private func reading(_ value: JSONValue) throws(LessonError) -> Reading {
    let kind = try json.string(value, "kind")
    guard kind == "value" || kind == "claim" else {
      throw json.mismatch(try json.member(value, "kind"), "kind", "\"value\" or \"claim\"")
    }
    var number: Double?
    if let given = value["number"] { number = try double(given, "number") }
    return Reading(
      kind: kind == "value" ? .value : .claim, expression: try json.string(value, "expression"),
      text: try json.optionalString(value, "text") ?? "", number: number,
      reads: try list(value, "reads") { (name) throws(LessonError) in
        guard let text = name.string, isName(text) else { throw json.mismatch(name, "reads", "names") }
        return text
      }, line: try json.int(value, "line"), column: try json.int(value, "column"),
      cellCount: try json.int(value, "cells"))
  }

  // MARK: Members

  /// A text that stands in reports as it is: it may have come from anywhere, and nothing in it ends a line.
  private func name(_ value: JSONValue, _ key: String) throws(LessonError) -> String {
    let text = try json.string(value, key)
    guard isName(text) else { throw json.mismatch(try json.member(value, key), key, "a name") }
    return text
  }

  private func isName(_ text: String) -> Bool { !text.unicodeScalars.contains(where: \.steersTerminals) }

  private func list<Item>(
    _ value: JSONValue, _ key: String, _ read: (JSONValue) throws(LessonError) -> Item
  ) throws(LessonError) -> [Item] {
    var result: [Item] = []
    for item in try json.array(value, key) { result.append(try read(item)) }
    return result
  }
}
