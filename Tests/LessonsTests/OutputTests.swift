// What is written, and where: links, failures half-way, what a killed build leaves, and what a terminal may be shown.

import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct OutputTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("a.md", "---\ntitle: A\n---\n\n```{python}\nprint(1)\n```\n")
    return workshop
  }

  private func link(_ name: String, to target: String, in workshop: Workshop) throws {
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.appending(path: name).path(), withDestinationPath: target)
  }

  private func makeFolder(_ name: String, in workshop: Workshop) throws {
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: name), withIntermediateDirectories: true)
  }

  private func isLink(_ name: String, in workshop: Workshop) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: workshop.folder.appending(path: name).path())) != nil
  }

  /// A stranger's folder may hold a link where a page will be written.
  @Test func aLinkInTheOutputIsReplaced() throws {
    let workshop = try workshop()
    try workshop.write("victim.txt", "kept")
    try makeFolder("Output", in: workshop)
    try link("Output/a.en.html", to: "../victim.txt", in: workshop)
    try link("Output/a.en.md", to: "nowhere", in: workshop)
    #expect(try workshop.run("build", "a.md").status == 0)
    #expect(workshop.text("victim.txt") == "kept")
    #expect(!isLink("Output/a.en.html", in: workshop) && !isLink("Output/a.en.md", in: workshop))
    #expect(workshop.names("Output") == ["a.en.html", "a.en.json", "a.en.md"])
    #expect(workshop.names("")?.contains("nowhere") == false)
  }

  /// A link that a person names is theirs.
  @Test func aNamedLinkIsWrittenThrough() throws {
    let workshop = try workshop()
    try workshop.write("page.html", "old")
    try makeFolder("folder", in: workshop)
    for (name, target) in [("file", "page.html"), ("nothing", "nowhere"), ("place", "folder")] {
      try link("\(name).html", to: target, in: workshop)
    }
    #expect(try workshop.run("a.md", "-o", "file.html").status == 0)
    #expect(isLink("file.html", in: workshop))
    #expect(workshop.text("page.html")?.contains("<pre") == true)
    let nothing = try workshop.run("a.md", "-o", "nothing.html")
    #expect(nothing.status == 2)
    #expect(nothing.errors == "nothing.html: error: cannot be written: this is a link that leads to no file\n")
    #expect(
      try workshop.run("a.md", "-o", "place.html").errors == "place.html: error: cannot be written: Is a directory\n")
    #expect(workshop.names("")?.contains("nowhere") == false)
    #expect(workshop.names("folder") == [])
  }

  /// Nor may the folder of pages lead away, unless the person says so.
  @Test func theOutputStaysInside() throws {
    let workshop = try workshop()
    try makeFolder("inner", in: workshop)
    try makeFolder("elsewhere", in: workshop)
    try workshop.write("inner/a.md", try #require(workshop.text("a.md")))
    try link("inner/Output", to: "../elsewhere", in: workshop)
    for command in ["build", "check"] {
      let outcome = try workshop.run(command, "a.md", in: "inner")
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("Output: error: cannot be written: this leads out of the folder that it is in"))
    }
    #expect(workshop.names("elsewhere") == [])
    #expect(try workshop.run("build", "a.md", "--output-dir", "Output", in: "inner").status == 0)
    #expect(workshop.names("elsewhere")?.count == 3)
  }

  @Test func whatCannotBeReplacedIsSeenBeforehand() throws {
    let workshop = try workshop()
    try makeFolder("B/a.en.md", in: workshop)
    let outcome = try workshop.run("build", "a.md", "--output-dir", "B")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "B/a.en.md: error: cannot be written: Is a directory\n")
    #expect(workshop.names("B") == ["a.en.md"])
  }

  /// Tests/kill_builds.py kills real builds; these are what they leave.
  @Test func whatAKilledBuildLeavesIsPutRight() throws {
    let workshop = try workshop()
    #expect(try workshop.run("build", "a.md").status == 0)
    let old = workshop.text("Output/a.en.md")
    try makeFolder("Output/.lessongen-abc123", in: workshop)
    try workshop.write("Output/.lessongen-abc123/a.en.md", "half of")
    try makeFolder("elsewhere", in: workshop)
    try workshop.write("elsewhere/a.en.md", "not ours")
    try link("Output/.lessongen-link", to: "../elsewhere", in: workshop)
    try workshop.write("broken.md", "---\ntitle: B\n---\n\n```{python}\nx\n```\n")
    #expect(try workshop.run("build", "broken.md").status == 2)
    #expect(workshop.names("Output") == [".lessongen-link", "a.en.html", "a.en.json", "a.en.md"])
    #expect(workshop.text("Output/a.en.md") == old)
    #expect(workshop.text("elsewhere/a.en.md") == "not ours")
    // A set that was whole is the new one.
    try makeFolder("Output/.lessongen-abc123.whole", in: workshop)
    try workshop.write("Output/.lessongen-abc123.whole/a.en.md", "all of it")
    #expect(try workshop.run("build", "broken.md").status == 2)
    #expect(workshop.text("Output/a.en.md") == "all of it")
    #expect(workshop.names("Output") == [".lessongen-link", "a.en.html", "a.en.json", "a.en.md"])
  }

  @Test func aLimitForFilesIsAnError() throws {
    let workshop = try workshop()
    let program = Workshop.program.path()
    for (arguments, name) in [
      ("build a.md", "Output/a.en.html"), ("a.md -o x.html", "x.html"), ("a.md > y.html", "standard output"),
    ] {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/bash")
      shell.arguments = ["-c", "ulimit -f 4; '\(program)' \(arguments) 2> errors; echo $? > status"]
      shell.currentDirectoryURL = workshop.folder
      try shell.run()
      shell.waitUntilExit()
      #expect(workshop.text("status") == "2\n")
      #expect(workshop.text("errors") == "\(name): error: cannot be written: File too large\n")
    }
    #expect(workshop.names("Output") == [])
    #expect(workshop.names("")?.contains { $0.hasPrefix(".lessongen") || $0 == "x.html" } == false)
  }

  /// Nothing that others wrote steers the terminal, or looks like a message of ours.
  @Test func messagesAreInert() throws {
    let workshop = try workshop()
    let notebook = """
      {"cells": [{"cell_type": "code", "metadata": {}, "source": ["!ls \\u001b[31m\\rfile:1:1: error: x"], "outputs": [],
       "execution_count": 1}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
      """
    try workshop.write("n\u{1B}[31m.ipynb", notebook)
    try workshop.write(
      "c.md",
      "---\ntitle: A\n---\n\n```{python}\nassert False, 'a\\x1b[2J\\nfile:1:1: error: forged\\r\\u202e\\x85'\n```\n")
    try workshop.write("k.md", "---\ntitle: A\n\"k\\x1b\\nfile:1:1: error: x\": 1\n---\n")
    for arguments in [
      ["c.md"], ["k.md"], ["no\u{1B}[31m\nfile:1:1: error: x"], ["n\u{1B}[31m.ipynb"], ["audit", "n\u{1B}[31m.ipynb"],
      ["check", "n\u{1B}[31m.ipynb"], ["--to", "\u{202E}\nfile:1:1: error: x"], ["--x\nfile:1:1: error: x", "\n"],
      ["trust", "--time=a\u{1B}\nfile:1:1: error: x"], ["--steps", "2\nfile:1:1: error: x"],
    ] {
      let outcome = try workshop.run(arguments[0], arguments.count > 1 ? arguments[1] : "--lang=en")
      let text = outcome.errors + (arguments[0] == "audit" ? outcome.output : "")
      #expect(!text.isEmpty)
      let controls = text.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
      }
      #expect(controls.isEmpty, "\(arguments)")
      #expect(!text.split(separator: "\n").contains { $0.hasPrefix("file:1:1") }, "\(arguments)")
    }
    #expect(
      try workshop.run("c.md").errors.hasPrefix(
        "c.md:6:8: error: AssertionError: a\\x1b[2J\\nfile:1:1: error: forged\\r\\u202e\\x85   (cell 'cell-1')\n"))
    // Nor does a page hold what XML does not have.
    #expect(try workshop.run("audit", "n\u{1B}[31m.ipynb", "--to", "html", "-o", "n.html").status == 0)
    let page = try XMLDocument(data: Data(try #require(workshop.text("n.html")).utf8))
    #expect(page.rootElement()?.name == "html")
  }

  /// A transcript that is stored may be anybody's; so may the names in the output.
  @Test func whatIsStoredIsInert() throws {
    let workshop = try Workshop()
    try workshop.write("course.yaml", "lessons: [small]\n")
    #expect(try workshop.run("build").status == 0)
    let page = try #require(workshop.text("Output/small.es.json"))
    let name = "Output/x\nfile:1:1: error: x.es.json"
    try workshop.write(name, page)
    let stray = try workshop.run("check")
    #expect(
      stray.errors
        == "Output/x\\nfile:1:1: error: x.es.json: stale: no lesson of the course is called 'x\\nfile:1:1: error: x'\n")
    try FileManager.default.removeItem(at: workshop.folder.appending(path: name))
    for (key, old, new) in [
      ("label", "\"label\": \"data\"", "\"label\": \"data\\nfile:1:1: error: x\""),
      ("name", "\"name\": \"x\"", "\"name\": \"x\\u001b[31m\""),
    ] {
      try workshop.write("Output/small.es.json", page)
      try workshop.replace(old, with: new, in: "Output/small.es.json")
      #expect(workshop.text("Output/small.es.json") != page)
      #expect(
        try workshop.run("check").errors
          == "Output/small.es.json: stale: no transcript that can be read: not a transcript: '\(key)' must be a name, not a text\n"
      )
      try workshop.write("old.json", page)
      let diff = try workshop.run("diff", "Output/small.es.json", "old.json")
      #expect(diff.status == 2)
      #expect(diff.output == "")
    }
  }

  @Test func aVarietyOfALanguageHasItsTexts() throws {
    let workshop = try workshop()
    try workshop.write("a.md", "---\ntitle: A\nlang: es-MX\n---\n\nHola.\n")
    let page = try workshop.run("a.md")
    #expect(page.status == 0)
    #expect(page.output.contains("<html lang=\"es-MX\">"))
    #expect(page.output.contains("Página generada con lessongen"))
    // A third language lacks what it lacks at once: also what the frame asks for.
    try makeFolder("Templates", in: workshop)
    try workshop.write("Templates/ui.fr.yaml", "language: Français\ncell: 'Cellule'\n")
    try workshop.write("a.md", "---\ntitle: A\nlang: fr-CA\n---\n\nBonjour.\n")
    let missing = try workshop.run("a.md")
    #expect(missing.status == 2)
    let start = "Templates/ui.fr.yaml:1:1: error: ui.fr.yaml lacks 'same-section', 'permalink', 'date', "
    #expect(missing.errors.hasPrefix(start))
    #expect(missing.errors.contains("'network-title', ") && missing.errors.contains("'skip', "))
  }
}
