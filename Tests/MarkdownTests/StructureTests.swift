// What is there besides words, and the words themselves: both must account for the whole of a text.

import Testing

@testable import Markdown

@Suite struct StructureTests {
  /// Every insert once, and in the order of the text; a passage's parts tile its text.
  static func check(_ document: Document, _ text: String) {
    var seen: [Int] = []
    func walk(_ elements: [Element]) {
      for element in elements {
        if case .insert(let index) = element.kind { seen.append(index) }
        walk(element.children)
      }
    }
    walk(document.structure)
    #expect(seen.sorted() == Array(document.inserts.indices), "\(text.debugDescription)")
    for passage in document.passages {
      var position = 0
      for (_, range) in passage.parts {
        #expect(range.lowerBound == position && range.upperBound > position, "\(text.debugDescription)")
        position = range.upperBound
      }
      #expect(position == passage.text.unicodeScalars.count, "\(text.debugDescription)")
    }
  }

  @Test(arguments: CaseFile.cases) func cases(_ item: Case) {
    if let document = try? Document(item.text) { Self.check(document, item.text) }
  }

  @Test func randomTexts() {
    var random = FuzzTests.Random(state: 3)
    var read = 0
    for _ in 0..<2000 {
      let text = FuzzTests.text(&random)
      guard let document = try? Document(text) else { continue }
      read += 1
      Self.check(document, text)
    }
    #expect(read > 700)
  }

  /// An address that is written otherwise than it reads has the paragraph's place, and is not looked for to the text's end.
  @Test func addressesHaveTheirPlaces() throws {
    let links = (0..<900).map { "[a](/u?a&amp;b\($0))" }.joined(separator: " ")
    let document = try Document("[a](/u) [b](/v?c&amp;d)\n[b](/w)\n\n\(links)\n")
    #expect(
      document.links.prefix(3).map { "\($0.place.line):\($0.place.column)+\($0.place.length)" }
        == ["1:5+2", "1:1+23", "2:5+2"])
    let places = document.structure.map(\.place)
    #expect(places.prefix(3).map { "\($0.line):\($0.column)" } == ["1:5", "1:1", "2:5"])
    #expect(places.dropFirst(3).allSatisfy { $0.line == 4 && $0.column == 1 })
    #expect(places.count == 903)
  }

  @Test func structure() throws {
    let document = try Document(
      """
      # Title with $x$ {#t}

      Text with [a link](/u), `code` and `{python} e`.

      3. one
      4. two
         - inner

      | a | b |
      |---|---|
      | 1 | `c` |

      > $$y$$
      """)
    func lines(_ elements: [Element], _ indent: String = "") -> [String] {
      elements.flatMap { element in
        ["\(indent)\(element.kind) \(element.place.line):\(element.place.column)"]
          + lines(element.children, indent + " ")
      }
    }
    #expect(
      lines(document.structure) == [
        "insert(0) 1:1", " insert(1) 1:14", "link(\"/u\", language: nil) 3:20", "insert(2) 3:36",
        "list(isOrdered: true, start: 3) 5:1", " item 5:1", " item 6:1",
        "  list(isOrdered: false, start: 0) 7:4", "   item 7:4",
        "table(columns: 2) 9:1", " cell 9:3", "  text(\"a\") 9:1", " cell 9:7", "  text(\"b\") 9:1",
        " cell 11:3", "  text(\"1\") 11:1", " cell 11:7", "  code(\"c\") 11:1", "quote 13:1", " insert(3) 13:3",
      ])
  }

  @Test func passages() throws {
    let document = try Document("## A `b` {#c}\n\n> One [l](u)<!-- typed -->\n> two $x$ `{python} e`\n")
    #expect(
      document.passages.map { passage in passage.parts.map { "\($0.part)" } } == [
        ["text(\"A \")", "code(\"b\")", "text(\" \")", "hidden"],
        [
          "text(\"One [l]\")", "hidden", "comment(\"<!-- typed -->\")", "text(\"\\ntwo \")", "insert(1)", "text(\" \")",
          "insert(2)",
        ],
      ])
    let second = document.passages[1]
    #expect(second.place(of: 27..<30) == Place(line: 4, column: 5, length: 3))
  }
}
