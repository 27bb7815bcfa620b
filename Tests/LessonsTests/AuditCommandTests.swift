// `lessongen audit` as its users meet it.

import Foundation
import Testing

@Suite struct AuditCommandTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    for notebook in StoredNotebook.all {
      try FileManager.default.copyItem(
        at: notebook.url, to: workshop.folder.appending(path: "\(notebook.testDescription).ipynb"))
    }
    return workshop
  }

  @Test func statusTellsWhetherAnythingIsStale() throws {
    let workshop = try workshop()
    let clean = try workshop.run("audit", "clean.ipynb")
    #expect(clean.status == 0)
    #expect(clean.errors == "")
    #expect(try workshop.run("audit", "unsupported.ipynb").status == 0)
    let stale = try workshop.run("audit", "rebound.ipynb")
    #expect(stale.status == 1)
    #expect(stale.errors == "")
    #expect(stale.output.hasPrefix("rebound.ipynb:85: In [25]: stale, explained\n"))
  }

  /// What we export is what our own audit computes, errors with a module's name included.
  @Test func ourOwnNotebooksAreFresh() throws {
    let workshop = try workshop()
    try workshop.write(
      "e.md",
      "---\ntitle: E\n---\n\n```{python}\n#| error: true\nimport numpy as np\nnp.linalg.inv(np.zeros((2, 2)))\n```\n\n"
        + "```{python}\n#| error: true\nimport json\njson.loads(\"{\")\n```\n\n"
        + "```{python}\n#| error: true\nclass Odd(Exception): pass\nraise Odd(\" a: b\")\n```\n")
    #expect(try workshop.run("e.md", "--to", "ipynb", "-o", "e.ipynb").status == 0)
    let audit = try workshop.run("audit", "e.ipynb")
    #expect(audit.status == 0)
    #expect(!audit.output.contains("unexplained\n    stored"))
  }

  @Test func theOthersAreAuditedAllTheSame() throws {
    let workshop = try workshop()
    try workshop.write("cut.ipynb", "{\n \"cells\": [\n")
    let outcome = try workshop.run("audit", "clean.ipynb", "cut.ipynb", "none.ipynb", "rebound.ipynb")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == """
        [1/4] clean.ipynb
        [2/4] cut.ipynb
        cut.ipynb:3:1: error: the file ends too early: expected a value or ']'
        [3/4] none.ipynb
        none.ipynb: error: cannot be read: No such file or directory
        [4/4] rebound.ipynb

        """)
    #expect(
      outcome.output.hasSuffix(
        """

        notebook       fresh  stale, explained  stale, unexplained  not run here  undecidable  not stored
        clean.ipynb        5                 0                   0             0            0           0
        cut.ipynb      cannot be read
        none.ipynb     cannot be read
        rebound.ipynb      3                 1                   0             0            0           0

        """))
  }

  @Test func reportsGoWhereTheyAreSent() throws {
    let workshop = try workshop()
    let page = try workshop.run("audit", "rebound.ipynb", "--to", "html", "--lang", "es", "-o", "audit.html")
    #expect(page.status == 1)
    #expect(page.output == "")
    #expect(workshop.text("audit.html")?.contains("<html lang=\"es\">") == true)
    #expect(workshop.text("audit.html")?.contains("In [23] vuelve a asignar P") == true)
    let before = workshop.text("clean.ipynb")
    #expect(try workshop.run("audit", "clean.ipynb", "-o", "clean.ipynb").status == 2)
    #expect(workshop.text("clean.ipynb") == before)
    let json = try workshop.run("audit", "clean.ipynb", "--to", "json").output
    #expect(json.contains("\"verdict\": \"fresh\""))
  }

  @Test func wrongUse() throws {
    let workshop = try workshop()
    #expect(try workshop.run("audit").status == 64)
    #expect(try workshop.run("audit", "clean.ipynb", "--to", "pdf").status == 64)
    #expect(try workshop.run("audit", "clean.ipynb", "--lang", "fr").errors.contains("ui.fr.yaml"))
    #expect(try workshop.run("audit", "--help").output.contains("lessongen audit lesson.ipynb"))
  }

  @Test func notebooksAreLessons() throws {
    let workshop = try workshop()
    let outcome = try workshop.run("rebound.ipynb", "--lang", "es")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("<html lang=\"es\">"))
    // What is stored there is stale, and not what the page shows.
    #expect(outcome.output.contains("Loss: 0.09114799220858195"))
    let failing = try workshop.run("unsupported.ipynb")
    #expect(failing.status == 2)
    #expect(failing.output == "")
    // All that cannot run is said at once, in the order of the cells.
    let places = failing.errors.split(separator: "\n").filter { $0.contains(": error: ") }.map {
      $0.prefix { $0 != " " }
    }
    #expect(places == ["unsupported.ipynb:11:13:", "unsupported.ipynb:51:8:", "unsupported.ipynb:109:13:"])
    #expect(failing.errors.contains("109:13: error: unsupported: import of 'subprocess'"))
  }
}
