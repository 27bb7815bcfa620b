// The JSON reader against Tests/Data/json.json: texts, and what is wrong with each. What is JSON must also be what
// Foundation makes of it.

import Foundation
import Testing
import Texts

@testable import Lessons

@Suite struct JSONTests {
  struct Case: Codable {
    let text: String
    /// `line:column: message`; nil where the text is JSON.
    var error: String?
  }

  private static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/json.json")

  private func error(_ text: String) -> String? {
    let file = TextFile(name: "a.json", text: text)
    var reader = JSONReader(Array(text.utf8))
    do {
      _ = try reader.value()
      return nil
    } catch {
      let diagnostic = file.error(error.message, bytes: error.range)
      return "\(diagnostic.line):\(diagnostic.column): \(diagnostic.message)"
    }
  }

  @Test func texts() throws {
    var cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.url))
    #expect(cases.count > 40)
    if ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] != nil {
      for index in cases.indices { cases[index].error = error(cases[index].text) }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try encoder.encode(cases).write(to: Self.url)
      return
    }
    for item in cases {
      #expect(error(item.text) == item.error, "\(item.text)")
      let isJSON = (try? JSONSerialization.jsonObject(with: Data(item.text.utf8), options: .fragmentsAllowed)) != nil
      // Foundation lets a key stand twice and a list end with a comma, and nests as deep as it likes.
      let isStricter = ["twice", "deep", "after ','"].contains { item.error?.contains($0) == true }
      if item.error == nil || !isStricter { #expect(isJSON == (item.error == nil), "\(item.text)") }
    }
  }

  @Test func values() throws {
    var reader = JSONReader(Array(#" {"a": ["\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t", -1.5e3, true, null], "": {}} "#.utf8))
    let value = try reader.value()
    guard case .array(let items)? = value["a"]?.kind else {
      Issue.record("not a list")
      return
    }
    #expect(items[0].string == "é😀\"\\/\u{8}\u{C}\n\r\t")
    guard case .number("-1.5e3") = items[1].kind, case .bool(true) = items[2].kind, case .null = items[3].kind else {
      Issue.record("other values: \(items)")
      return
    }
    #expect(value[""] != nil)
    #expect(value.range == 1..<74)
  }

  /// The places of a text's lines, escapes and all.
  @Test func origins() throws {
    let text = "[\"a\\n\",\n   \"\\u00e9\\\"b\\r\", \"\\nc\"]"
    var reader = JSONReader(Array(text.utf8))
    let lines = OriginalLines(try reader.value(), in: Array(text.utf8))
    #expect(lines.lines == ["a", "é\"b", "c"])
    let origins = TextOrigins(file: TextFile(name: "a", text: text), starts: lines.starts)
    #expect(origins.position(line: 1, column: 1) == (1, 3))
    #expect(origins.position(line: 2, column: 1) == (2, 5))
    #expect(origins.position(line: 2, column: 2) == (2, 11))
    #expect(origins.position(line: 2, column: 3) == (2, 13))
    #expect(origins.position(line: 3, column: 1) == (2, 22))
  }
}
