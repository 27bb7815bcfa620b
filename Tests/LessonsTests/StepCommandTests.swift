// `diff`, `translated` and `bind` as their users meet them.

import Foundation
import Testing

@Suite struct StepCommandTests {
  @Test func diffComparesFoldersFilesAndRevisions() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", "small").status == 0)
    let git = { (arguments: String...) in
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["git", "-c", "user.name=t", "-c", "user.email=t@t"] + arguments
      process.currentDirectoryURL = workshop.folder
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(arguments)")
    }
    try git("init", "-q")
    try git("add", "-A")
    try git("commit", "-q", "-m", "one")
    let still = try workshop.run("diff", "HEAD")
    #expect(still.status == 0)
    #expect(still.output == "small.en: nothing moved, 1 identical\nsmall.es: nothing moved, 1 identical\n")

    try workshop.replace("x = 0.5", with: "x = 0.25", in: "small/cells.py")
    #expect(try workshop.run("build", "small").status == 0)
    let moved = try workshop.run("diff", "HEAD")
    #expect(moved.status == 1)
    #expect(
      moved.output == """
        small.en: numbers changed, beginning with x in cell 'data': 1 variable changed, 0 identical
          data  x  changed from digit 1 on  0.5 is now 0.25, off by 2.5e-01, relative 5.0e-01
          cell 'show' prints otherwise: 1.5 is now 0.75 (off by 7.5e-01, and 1 more)
          en.md:11:14  x:.3f  0.500 is now 0.250
        small.es: the same numbers moved
          es.md:11:14  x:.3f  0.500 is now 0.250

        """)
    #expect(try workshop.run("diff", "HEAD", "--rtol", "0.6").status == 0)
    // A revision's folder is the same wherever one stands.
    let below = try workshop.run("diff", "HEAD:Output", "HEAD:Output", in: "small")
    #expect(below.output == "small.en: nothing moved, 1 identical\nsmall.es: nothing moved, 1 identical\n")
    let one = try workshop.run("diff", "HEAD:Output/small.es.json", "Output/small.es.json")
    #expect(one.status == 1)
    #expect(one.output.hasPrefix("small.es: numbers changed"))
    let pages = try workshop.run("diff", "HEAD:Output/small.es.md", "Output/small.es.md")
    #expect(pages.status == 1)
    #expect(pages.output.hasPrefix("Output/small.es.md:6: 0.5 is now 0.25 (off by 2.5e-01)\n"))
    // `check` says the same of what is stored and what the lesson gives now.
    try workshop.replace("x = 0.25", with: "x = 0.5", in: "small/cells.py")
    #expect(
      try workshop.run("check", "small").errors.contains(
        """
        Output/small.es.json: stale: numbers changed, beginning with x in cell 'data': 1 variable changed, 0 identical
          data  x  changed from digit 1 on  0.25 is now 0.5, off by 2.5e-01, relative 1.0e+00
          cell 'show' prints otherwise: 0.75 is now 1.5 (off by 7.5e-01, and 1 more)
          small/es.md:11:14  x:.3f  0.250 is now 0.500

        """))
  }

  @Test func diffSaysWhatItCannotRead() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", "small").status == 0)
    let other = workshop.folder.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
    try workshop.write("no.json", "{\"a\": 1}")
    try workshop.write("cut.json", "{\"transcript\": 1, ")
    for (old, message) in [
      ("nobody", "nobody: error: cannot be read: neither a file nor a folder here, and git says: "),
      ("small", "small: error: cannot be read: a lesson: what 'diff' compares is what 'lessongen build' makes of it, "),
      ("other", "other: error: cannot be read: no transcripts (.json) here: 'lessongen build' writes them\n"),
      ("no.json", "no.json:1:1: error: not a transcript: 'lessongen --to json' writes them\n"),
      ("cut.json", "cut.json:1:19: error: the file ends too early: expected a key\n"),
      ("Output", "Output: error: a folder cannot be compared with a file\n"),
    ] {
      let outcome = try workshop.run("diff", old, ["small", "other"].contains(old) ? "Output" : "Output/small.es.json")
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    }
  }

  @Test func anEditedPassageFlagsItsTranslation() throws {
    let workshop = try Workshop()
    for (language, text) in [("es", "Una frase corta."), ("en", "A short sentence.")] {
      let prose = try #require(workshop.text("small/\(language).md"))
      try workshop.write("small/\(language).md", prose + "\n\(text)\n")
    }
    #expect(try workshop.run("build", "small").status == 0)
    try workshop.replace("corta", with: "larga", in: "small/es.md")
    #expect(try workshop.run("build", "small").errors == "")
    try workshop.replace("larga", with: "corta", in: "small/es.md")
    let recorded = try workshop.run("translated", "small", "--lang", "en")
    #expect(recorded.status == 0)
    #expect(recorded.errors == "small/en.lock: 3 passages of es.md, 3 of them new\n")
    #expect(
      workshop.text("small/en.lock") == """
        # lessongen lock 1: the passages of es.md that en.md was translated from
        T
        x: `…` ✓
        Una frase corta.

        """)
    #expect(try workshop.run("build", "small").errors == "")
    #expect(try workshop.run("check", "small").status == 0)
    try workshop.replace("corta", with: "larga", in: "small/es.md")
    let built = try workshop.run("build", "small")
    #expect(built.status == 0)
    let message = """
      small/en.md:13:1: error: small/es.md was edited after this was translated from it
          A short sentence.
          ^~~~~~~~~~~~~~~~~
          Una frase [-corta.-]{+larga.+}
      small/es.md:13:1: note: edited here
          Una frase larga.
          ^~~~~~~~~~~~~~~~
      lessongen: note: when small/en.md says the same again, record it: lessongen translated small --lang en

      """
    #expect(built.errors == message.replacingOccurrences(of: "error:", with: "warning:"))
    let checked = try workshop.run("check", "small")
    #expect(checked.status == 1)
    #expect(checked.errors == message)
    #expect(try workshop.run("translated", "small", "--lang", "en").errors.hasSuffix(", 1 of them new\n"))
    #expect(try workshop.run("check", "small").status == 0)
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "small/en.lock"))
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "small/en.lock"), withIntermediateDirectories: true)
    let folder = try workshop.run("check", "small")
    #expect(folder.status == 2)
    #expect(folder.errors == "small/en.lock: error: cannot be read: Is a directory\n")
    #expect(try workshop.run("translated", "small", "--lang", "es").status == 64)
    #expect(try workshop.run("translated", "small", "--lang", "fr").status == 64)
    #expect(try workshop.run("translated", "nobody", "--lang", "en").status == 2)
    #expect(try workshop.run("translated", "small").status == 64)
  }

  @Test func bindRewritesNothingButTheNumbers() throws {
    let workshop = try Workshop()
    try workshop.replace("x = 0.5", with: "x = 0.1061718585994833", in: "small/cells.py")
    for language in ["es", "en"] {
      let prose = try #require(workshop.text("small/\(language).md"))
      let number = language == "es" ? "0,1062" : "0.1062"
      try workshop.write("small/\(language).md", prose + "\n\(number), 0.1062<!-- typed --> $y = 0.106$\n")
    }
    let before = try #require(workshop.text("small/es.md"))
    #expect(try workshop.run("build", "small").status == 0)
    #expect(try workshop.run("check", "small").status == 1)
    let summary = """
      small/es.md:13:1: 0,1062 becomes `{python} f"{x:.4f}".replace(".", ",")`
      small/es.md:13:35: 0.106 becomes \\value{x:.3f}
      small/en.md:13:1: 0.1062 becomes `{python} x:.4f`
      small/en.md:13:35: 0.106 becomes \\value{x:.3f}

      """
    let rehearsed = try workshop.run("bind", "small", "--dry-run")
    #expect(rehearsed.status == 0)
    #expect(rehearsed.output == summary + "4 numbers in 2 files; nothing was written\n")
    #expect(workshop.text("small/es.md") == before)
    #expect(try workshop.run("bind", "small").output == summary + "4 numbers rewritten in 2 files\n")
    let expected = before.replacingOccurrences(of: "\n0,1062", with: "\n`{python} f\"{x:.4f}\".replace(\".\", \",\")`")
      .replacingOccurrences(of: "0.106$", with: "\\value{x:.3f}$")
    #expect(workshop.text("small/es.md") == expected)
    #expect(try workshop.run("build", "small").errors == "")
    #expect(try workshop.run("check", "small").status == 0)
    #expect(try workshop.run("bind", "small").output == "no number was typed that the lesson computes\n")
    #expect(try workshop.run("bind", "nobody").status == 2)
  }

  @Test func everyCommandExplainsItself() throws {
    let workshop = try Workshop()
    for command in ["diff", "translated", "bind"] {
      let help = try workshop.run(command, "--help")
      #expect(help.status == 0)
      #expect(help.output.contains("Exit status: 0"))
    }
  }

  /// A link in a lesson's folder is the author's, as long as it stays inside.
  @Test func bindStaysInTheLessonsFolder() throws {
    let workshop = try Workshop()
    let text = "---\ntitle: T\n---\n\n```{python}\ne = 0.10617185\n```\n\nIt is 0.1062.\n"
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "inner"), withIntermediateDirectories: false)
    try workshop.write("out.md", text)
    try workshop.write("inner/real.md", text)
    for (name, target) in [("in.md", "real.md"), ("out.md", "../out.md")] {
      try FileManager.default.createSymbolicLink(
        atPath: workshop.folder.appending(path: "inner/\(name)").path(), withDestinationPath: target)
    }
    let outside = try workshop.run("bind", "out.md", in: "inner")
    #expect(outside.status == 2)
    #expect(outside.errors == "out.md: error: cannot be written: this leads out of the lesson's folder\n")
    #expect(workshop.text("out.md") == text)
    #expect(try workshop.run("bind", "in.md", in: "inner").status == 0)
    #expect(workshop.text("inner/real.md")?.contains("`{python} e:.4f`") == true)
  }
}
