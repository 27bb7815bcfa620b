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
    self = try TranscriptReader(file: text).transcript()
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
  let file: TextFile

  func transcript() throws(LessonError) -> Transcript {
    var reader = JSONReader(Array(file.text.utf8))
    let root: JSONValue
    do throws(JSONReader.Malformed) {
      root = try reader.value()
    } catch {
      throw LessonError(fault(error.message, error.range))
    }
    guard case .object = root.kind, let version = root["transcript"] else {
      throw LessonError(fault("not a transcript: 'lessongen --to json' writes them", root.range))
    }
    guard let number = version.int, Transcript.readable.contains(number) else {
      throw LessonError(fault("a transcript of another version of lessongen", version.range))
    }
    let tag = try string(root, "language")
    let range = try member(root, "language").range
    let language = try Language(tag) { fault($0, range) }
    var held = Held(tellsAll: number == 1)
    return Transcript(
      lesson: try string(root, "lesson"), language: language, title: try string(root, "title"),
      file: try string(root, "file"),
      cells: try list(root, "cells") { (value) throws(LessonError) in try cell(value, &held) },
      readings: try list(root, "values") { (value) throws(LessonError) in try reading(value) },
      words: try list(root, "words") { (value) throws(LessonError) in
        Transcript.Words(line: try int(value, "line"), digest: try string(value, "digest"))
      })
  }

  private func cell(_ value: JSONValue, _ held: inout Held) throws(LessonError) -> Transcript.Cell {
    var others: [String] = []
    if value["others"] != nil {
      others = try list(value, "others") { (other) throws(LessonError) in
        guard let other = other.string else { throw mismatch(other, "a text") }
        return other
      }
    }
    let entries = try list(value, "numbers") { (value) throws(LessonError) in
      try numbers(value, &held)
    }
    return Transcript.Cell(
      label: try name(value, "label"), number: try int(value, "number"), printed: try string(value, "printed"),
      value: try optionalString(value, "value"), error: try optionalString(value, "error"), others: others,
      numbers: entries + held.gone(besides: entries))
  }

  private func numbers(_ value: JSONValue, _ held: inout Held) throws(LessonError) -> NumberEntry {
    let name = try name(value, "name")
    if let gone = value["gone"] {
      guard gone.bool == true else { throw mismatch(gone, "true") }
      held.arrays[name] = nil
      return .gone(name: name)
    }
    var shape: [Int]?
    if value["shape"] != nil {
      shape = try list(value, "shape") { (extent) throws(LessonError) in
        guard let extent = extent.int, extent >= 0 else { throw mismatch(value, "an extent from 0 on") }
        return extent
      }
    }
    let data = try member(value, "data")
    let items = if case .array(let items) = data.kind { items } else { [data] }
    // Extents whose product overflows fit no list.
    let count = (shape ?? []).reduce(1) { product, extent in
      let (result, overflow) = product.multipliedReportingOverflow(by: extent)
      return overflow ? -1 : result
    }
    let dtype = try string(value, "dtype")
    let kept = try kept(value, of: shape == nil ? nil : held.arrays[name], as: dtype)
    guard items.count == count - kept.first - kept.last, count >= 0 else {
      throw mismatch(data, "as many numbers as the shape has")
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
      guard let count = count.int, count >= 0 else { throw mismatch(count, "a number from 0 on") }
      return count
    }
    guard kept.count == 2, let held, held.dtype == dtype, kept[0] <= held.count, kept[1] <= held.count - kept[0] else {
      throw mismatch(member, "two numbers, of elements that the entry before has")
    }
    return (kept[0], kept[1])
  }

  private func elements(
    _ items: [JSONValue], of dtype: String, _ value: JSONValue
  ) throws(LessonError) -> NamedNumbers.Elements {
    switch dtype {
    case "float64":
      return .floats(try items.map { (item) throws(LessonError) in try double(item) })
    case "int64":
      return .ints(
        try items.map { (item) throws(LessonError) in
          guard let number = item.int else { throw mismatch(item, "a whole number") }
          return number
        })
    case "bool":
      return .bools(
        try items.map { (item) throws(LessonError) in
          guard let flag = item.bool else { throw mismatch(item, "true or false") }
          return flag
        })
    default: throw mismatch(try member(value, "dtype"), "float64, int64 or bool")
    }
  }

  /// A number, or one of the three that JSON does not have.
  private func double(_ value: JSONValue) throws(LessonError) -> Double {
    switch value.kind {
    case .number(let text):
      if let number = Double(text) { return number }
    case .string("nan"): return .nan
    case .string("inf"): return .infinity
    case .string("-inf"): return -.infinity
    default: break
    }
    throw mismatch(value, "a number, or \"nan\", \"inf\", \"-inf\"")
  }

  private func reading(_ value: JSONValue) throws(LessonError) -> Reading {
    let kind = try string(value, "kind")
    guard kind == "value" || kind == "claim" else {
      throw mismatch(try member(value, "kind"), "\"value\" or \"claim\"")
    }
    var number: Double?
    if let given = value["number"] { number = try double(given) }
    return Reading(
      kind: kind == "value" ? .value : .claim, expression: try string(value, "expression"),
      text: try optionalString(value, "text") ?? "", number: number,
      reads: try list(value, "reads") { (name) throws(LessonError) in
        guard let text = name.string, isName(text) else { throw mismatch(name, "a name") }
        return text
      }, line: try int(value, "line"), column: try int(value, "column"), cellCount: try int(value, "cells"))
  }

  // MARK: Members

  private func member(_ value: JSONValue, _ key: String) throws(LessonError) -> JSONValue {
    guard let member = value[key] else {
      throw LessonError(fault("not a transcript: '\(key)' is missing", value.range))
    }
    return member
  }

  private func string(_ value: JSONValue, _ key: String) throws(LessonError) -> String {
    let member = try member(value, key)
    guard let text = member.string else { throw mismatch(member, "a text") }
    return text
  }

  /// A text that stands in reports as it is: it may have come from anywhere, and nothing in it ends a line.
  private func name(_ value: JSONValue, _ key: String) throws(LessonError) -> String {
    let text = try string(value, key)
    guard isName(text) else { throw mismatch(try member(value, key), "a name") }
    return text
  }

  private func isName(_ text: String) -> Bool { !text.unicodeScalars.contains(where: \.steersTerminals) }

  private func optionalString(_ value: JSONValue, _ key: String) throws(LessonError) -> String? {
    value[key] == nil ? nil : try string(value, key)
  }

  private func int(_ value: JSONValue, _ key: String) throws(LessonError) -> Int {
    let member = try member(value, key)
    guard let number = member.int else { throw mismatch(member, "a whole number") }
    return number
  }

  private func list<Item>(
    _ value: JSONValue, _ key: String, _ read: (JSONValue) throws(LessonError) -> Item
  ) throws(LessonError) -> [Item] {
    let member = try member(value, key)
    guard case .array(let items) = member.kind else { throw mismatch(member, "a list") }
    var result: [Item] = []
    for item in items { result.append(try read(item)) }
    return result
  }

  private func mismatch(_ value: JSONValue, _ expected: String) -> LessonError {
    LessonError(fault("not a transcript: expected \(expected), not \(value.description)", value.range))
  }

  /// An error about bytes of the file.
  private func fault(_ message: String, _ range: Range<Int>) -> Diagnostic {
    var line = 1
    var start = 0
    for (offset, byte) in file.text.utf8.prefix(range.lowerBound).enumerated() where byte == 10 {
      line += 1
      start = offset + 1
    }
    let before = file.text.utf8.dropFirst(start).prefix(range.lowerBound - start)
    let column = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
    return file.error(message, line: line, column: column, length: max(1, range.count))
  }
}
