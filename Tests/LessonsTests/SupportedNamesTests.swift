// The README's words about what cells may use are made from the tables: LESSONGEN_RECORD=1 writes them again.

import Foundation
import PythonCells
import Testing

@Suite struct SupportedNamesTests {
  private static let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")
  private static let start = "<!-- from lessongen names -->\n"
  private static let end = "<!-- end -->"

  @Test func theReadmeSaysWhatTheTablesSay() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let first = try #require(text.range(of: Self.start))
    let last = try #require(text.range(of: Self.end, range: first.upperBound..<text.endIndex))
    let summary = SupportedNames().summary
    if ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] != nil {
      try text.replacingCharacters(in: first.upperBound..<last.lowerBound, with: summary)
        .write(to: Self.readme, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[first.upperBound..<last.lowerBound]) == summary)
    }
  }

  @Test func everyListIsThere() throws {
    let names = SupportedNames()
    let titles = names.sections.map(\.title)
    for title in ["built-in names", "str", "numpy.ndarray", "math", "numpy", "numpy.linalg"] {
      #expect(titles.contains(title))
    }
    let builtins = names.sections[0]
    #expect(builtins.has.contains("print"))
    #expect(builtins.refused.contains("eval"))
    #expect(names.syntax.has.contains("classes"))
    #expect(names.syntax.refused.contains("async"))
    #expect(names.text.contains("linspace"))
  }
}
