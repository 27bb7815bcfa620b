// What must stand beside a page: other pages, and what a notebook's cells read. It is brought along, or said.

import Foundation
import Testing

@Suite struct SurroundingsTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    for folder in ["a/data", "b"] {
      try FileManager.default.createDirectory(
        at: workshop.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    try workshop.write("a/data/m.csv", "1,2\n")
    try workshop.write(
      "a/a.md",
      "---\ntitle: A\n---\n\n[m](data/m.csv) [b](b.md) [x](b.en.html)\n\n"
        + "```{python}\nprint(open(\"data/m.csv\").read())\n```\n")
    try workshop.write("a/b.md", "---\ntitle: B\n---\n\nx\n")
    return workshop
  }

  @Test func aPageKnowsItsOwnName() throws {
    let workshop = try Workshop()
    try workshop.write("a.md", "---\ntitle: T\nlang: en\n---\n\nx\n")
    for (arguments, name) in [(["a.md", "-o", "my page.html"], "my%20page.html"), (["a.md"], "a.en.html")] {
      let outcome = try workshop.run(arguments)
      let page = outcome.output.isEmpty ? workshop.text("my page.html") ?? "" : outcome.output
      #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"\(name)\"/>"))
    }
  }

  @Test func otherPagesAreNamed() throws {
    let workshop = try workshop()
    let page = try workshop.run("small")
    #expect(page.status == 0)
    #expect(
      page.errors
        == "lessongen: note: the page leads to small.en.html, which must stand beside it: 'lessongen small --lang en -o small.en.html' makes it\n"
    )
    #expect(
      try workshop.run("small", "--lang", "en", "-o", "b/small.en.html").errors.contains(
        "'lessongen small --lang es -o b/small.es.html' makes it"))
    // Now it is there.
    #expect(try workshop.run("small", "-o", "b/small.es.html").errors == "")
    #expect(try workshop.run("small", "--to", "ipynb").errors == "")
    #expect(try workshop.run("small", "--to", "json").errors == "")
    let linked = try workshop.run("a/a.md", "-o", "b/a.html").errors
    #expect(
      linked.contains(
        "a/a.md:5:21: note: the page leads to b.en.html, which must stand beside it: 'lessongen a/b.md --lang en -o b/b.en.html' makes it\n"
      ))
    #expect(linked.components(separatedBy: ": note: ").count == 2)
    let exported = try workshop.run("a/a.md", "--to", "ipynb", "-o", "b/a.ipynb").errors
    #expect(exported.contains("'lessongen a/b.md --lang en --to ipynb -o b/b.en.ipynb' makes it\n"))
    #expect(exported.contains(": note: the page leads to b.en.html, which must stand beside it: 'lessongen a/b.md"))
    let built = try workshop.run("build", "a/a.md", "--output-dir", "out")
    #expect(built.status == 0)
    #expect(
      built.errors.hasPrefix(
        "a/a.md:5:21: warning: this leads to out/b.en.html, which is not there: build that lesson, too\n"))
    #expect(try workshop.run("build", "a/a.md", "a/b.md", "--output-dir", "out").errors == "")
  }

  @Test func filesThatHaveNoRoomAreNamed() throws {
    let workshop = try workshop()
    let words =
      "note: not in the page, and there is no room beside it: it is looked for where the page is; -o copies it there\n"
    for format in ["html", "md", "ipynb"] {
      #expect(try workshop.run("a/a.md", "--to", format).errors.contains("a/a.md:5:5: \(words)"), "\(format)")
    }
  }

  @Test func notebooksBringWhatTheirCellsRead() throws {
    let workshop = try workshop()
    _ = try workshop.run("a/a.md", "--to", "ipynb", "-o", "b/a.ipynb")
    #expect(workshop.text("b/data/m.csv") == "1,2\n")
    #expect(try workshop.run("b/a.ipynb", "--allow-missing").output.contains("1,2"))
    // Another file of that name stays, and that is said.
    try workshop.write("b/data/m.csv", "3\n")
    let second = try workshop.run("a/a.md", "--to", "ipynb", "-o", "b/a.ipynb")
    #expect(
      second.errors.contains(
        "a/a.md: note: the cells read 'data/m.csv', and another file stands at b/data/m.csv: the notebook would read that one\n"
      ))
    #expect(workshop.text("b/data/m.csv") == "3\n")
    #expect(
      try workshop.run("a/a.md", "--to", "ipynb").errors.contains(
        "a/a.md: note: the cells read 'data/m.csv', which must stand beside the notebook: -o copies it there\n"))
    // In its own folder it is there already.
    #expect(!(try workshop.run("a/a.md", "--to", "ipynb", "-o", "a/a.ipynb").errors.contains("the cells read")))
  }

  @Test func whatBuildWritesIsNoFileOfALesson() throws {
    let workshop = try workshop()
    try workshop.write(
      "r.md", "---\ntitle: R\n---\n\n[r](Output/r.en.html) [s](Output/small.en.md) ![p](Output/r.en.network.svg)\n")
    for _ in 0..<2 {
      let built = try workshop.run("build", "r.md")
      #expect(built.status == 2)
      let words = "error: 'build' writes this, and would take it in anew each time"
      #expect(built.errors.contains("r.md:5:5: \(words): link to the lesson itself, 'r.md'\n"))
      #expect(built.errors.contains("r.md:5:27: \(words): link to the lesson itself, 'small/en.md'\n"))
      #expect(built.errors.contains("r.md:5:52: \(words)\n"))
      // The same once they are there.
      try FileManager.default.createDirectory(
        at: workshop.folder.appending(path: "Output"), withIntermediateDirectories: true)
      for name in ["r.en.html", "small.en.md", "r.en.network.svg"] { try workshop.write("Output/\(name)", "x") }
    }
    for name in ["r.en.html", "small.en.md", "r.en.network.svg"] {
      try FileManager.default.removeItem(at: workshop.folder.appending(path: "Output/\(name)"))
    }
    // What somebody has put there is a file like others.
    try workshop.write("Output/notes.txt", "x")
    try workshop.write("r.md", "---\ntitle: R\n---\n\n[n](Output/notes.txt)\n")
    #expect(try workshop.run("build", "r.md").errors == "")
    #expect(try workshop.run("check", "r.md").status == 0)
  }

  @Test func missingFilesAreMissingWhereverOneStands() throws {
    let workshop = try workshop()
    try workshop.write("a/m.md", "---\ntitle: M\n---\n\n```{python}\nopen(\"x.csv\")\n```\n")
    try workshop.write("a/n.md", "---\ntitle: N\n---\n\n```{python}\nopen(\"../../x.csv\")\n```\n")
    for (path, place) in [("a/m.md", ""), ("../a/m.md", "b"), ("m.md", "a")] {
      #expect(
        try workshop.run(path, in: place).errors.contains(
          "FileNotFoundError: [Errno 2] No such file or directory: 'x.csv'"), "\(path)")
    }
    for (path, place) in [("a/n.md", ""), ("../a/n.md", "b"), ("n.md", "a")] {
      #expect(try workshop.run(path, in: place).errors.contains("it stands outside of the lesson's folder"), "\(path)")
    }
  }

  @Test func auditsSayWhichFileIsMissing() throws {
    let workshop = try workshop()
    func cell(_ number: Int, _ source: String, _ text: String) -> String {
      let output = "{\"name\": \"stdout\", \"output_type\": \"stream\", \"text\": \"\(text)\\n\"}"
      return "{\"cell_type\": \"code\", \"execution_count\": \(number), \"id\": \"c\(number)\", \"metadata\": {}, "
        + "\"outputs\": [\(output)], \"source\": \"\(source)\"}"
    }
    let cells = [
      cell(1, "t = open('x.csv').read()\\nprint(t)", "1"), cell(2, "print(t)", "1"), cell(3, "print(1 + 1)", "2"),
      cell(4, "try:\\n    u = open('y.csv').read()\\nexcept FileNotFoundError:\\n    u = '?'\\nprint(u)", "1"),
      cell(5, "print(u)", "1"),
    ]
    try workshop.write(
      "a/n.ipynb",
      "{\"cells\": [\(cells.joined(separator: ", "))], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}")
    let audit = try workshop.run("audit", "../a/n.ipynb", in: "b")
    #expect(audit.status == 0)
    #expect(
      audit.output.contains(
        "In [1]: not run here\n    It reads x.csv, and there is no such file beside the notebook.\n"))
    #expect(audit.output.contains("In [2]: not run here\n    It needs t, which In [1] would have bound.\n"))
    #expect(
      audit.output.contains(
        "In [4]: not run here\n    It reads y.csv, and there is no such file beside the notebook.\n"))
    #expect(
      audit.output.contains(
        "In [5]: not run here\n    Its output differs, but In [4], which was not run here, may have changed u.\n"))
    #expect(try workshop.run("audit", "a/n.ipynb", "--to", "json").output.contains("\"kind\": \"missing-file\""))
    #expect(
      try workshop.run("audit", "a/n.ipynb", "--lang", "es").output.contains(
        "Lee x.csv, y no hay tal archivo junto al cuaderno."))
    try workshop.write("a/x.csv", "1")
    try workshop.write("a/y.csv", "1")
    #expect(!(try workshop.run("audit", "a/n.ipynb").output.contains("not run here\n")))
  }
}
