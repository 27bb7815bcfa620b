// The program as its users meet it: arguments in, exit codes, files and messages out.

import Foundation
import Proofs
import Rendering
import Testing

@Suite struct CommandTests {
  @Test func rendersToStandardOutput() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("small", "--to", "md")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "lessongen: note: the page leads to small.en.md, which must stand beside it: 'lessongen small --lang en --to md -o small.en.md' makes it\n"
    )
    #expect(outcome.output.contains("```text\n0.5\n1.5\n```\n\nx: 0.500 ✓\n"))
    #expect(try workshop.run("render", "small", "--to", "md", "--lang", "es").output == outcome.output)
    #expect(try workshop.run("small/", "--to", "md").output == outcome.output)
  }

  @Test func rendersTheBundledLessonWithoutArguments() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run()
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "lessongen: note: there is no course.yaml here: this is the lesson that lessongen brings along; name one of yours to see its page\n"
        + "lessongen: note: the page leads to backpropagation.en.html, which must stand beside it: 'lessongen Templates/backpropagation --lang en -o backpropagation.en.html' makes it\n"
    )
    #expect(outcome.output.contains("<html lang=\"es\">"))
  }

  @Test func provesTheGradientsOfTheBundledLesson() throws {
    let workshop = try Workshop()
    let lesson = "Templates/backpropagation"
    let outcome = try workshop.run("verify", lesson)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == ["", "A2", "e", "G_W0", "G_B0", "G_W1", "G_B1", "tolerance", "4"])
    #expect(lines.last == "4 gradients of e: all agree")
    #expect(try workshop.run("verify", lesson, "--lang", "en").output == outcome.output)
  }

  @Test func namesWhatMadeAGradientWrong() throws {
    let workshop = try Workshop()
    let nothing = try workshop.run("verify", "small")
    #expect(nothing.status == 2)
    #expect(nothing.output == "")
    #expect(
      nothing.errors
        == "small: error: there is nothing to verify: the lesson names neither a 'network' nor what to 'differentiate'\n"
    )
    try workshop.write(
      "small/lesson.yaml",
      "languages: [es, en]\ndifferentiate: {cost: J, parameters: [x], gradients: [g]}\n")
    try workshop.replace("x = 0.5\n", with: "x = 0.5\nJ = x * x\ng = -2 * x\n", in: "small/cells.py")
    let outcome = try workshop.run("verify", "small")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        small/cells.py:4:1: error: g is -1.0, but the derivative of J with respect to x is 1.0   (cell 'data')
            g = -2 * x
            ^
            automatic differentiation of the cells gives 1.0, central differences 1.0
            wrong sign: -g fits

        """)
    #expect(try workshop.run("build", "small").status == 1)
    #expect(workshop.names("Output") == nil)
    try workshop.replace("-2 * x", with: "2 * x", in: "small/cells.py")
    #expect(try workshop.run("verify", "small").status == 0)
  }

  @Test func saysWhatIsMissing() throws {
    let workshop = try Workshop()
    let missing = try workshop.run("smal")
    #expect(missing.status == 2)
    #expect(missing.output == "")
    #expect(missing.errors == "smal: error: no such lesson\n")
    let language = try workshop.run("small", "--lang", "fr")
    #expect(language.status == 2)
    #expect(language.errors == "small: error: there is no 'fr' here; the lesson has: es, en\n")
  }

  @Test func refusesWrongOptions() throws {
    let workshop = try Workshop()
    for arguments in [["--to", "pdf"], ["--lang", "English"], ["--colour"], ["-P", "rate"]] {
      let process = try workshop.run("small", arguments[0], arguments.count > 1 ? arguments[1] : "--to=html")
      #expect(process.status == 64, "\(arguments)")
      #expect(process.output == "")
      #expect(!process.errors.isEmpty)
    }
    #expect(try workshop.run("check", "--rtol", "-1").status == 64)
    #expect(try workshop.run("diff", "HEAD", "--atol", "nan").status == 64)
  }

  @Test func amountsHaveLetters() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("small", "--steps=100k").status == 0)
    #expect(try workshop.run("small", "--steps=1K", "--to=md").status == 0)
    #expect(try workshop.run("bind", "small", "--steps=1x").status == 64)
    for amount in ["1x", "0", "-1K", "K", "1.5M"] {
      let outcome = try workshop.run("small", "--steps=\(amount)")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("with K, M, G or T behind it"), "\(amount)")
    }
  }

  @Test func explainsItself() throws {
    let workshop = try Workshop()
    let help = try workshop.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("lessongen --lang es > clase.html"))
    #expect(try workshop.run("--version").output.split(separator: ".").count == 3)
  }

  @Test func pointsAtBytesThatAreNotUTF8() throws {
    let workshop = try Workshop()
    try Data([0x23, 0x20, 0x25, 0x25, 0x20, 0x61, 0x0A, 0xC3, 0xA9, 0x78, 0xE9, 0x0A]).write(
      to: workshop.folder.appending(path: "small/cells.py"))
    let outcome = try workshop.run("small")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "small/cells.py:2:3: error: the file is not UTF-8: byte 0xE9\n")
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    let workshop = try Workshop()
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "small/es.md"))
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "small/es.md"), withIntermediateDirectories: false)
    let outcome = try workshop.run("small")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "small/es.md: error: cannot be read: Is a directory\n")
  }

  @Test func readsWindowsFiles() throws {
    let workshop = try Workshop()
    let expected = try workshop.run("small", "--to", "md").output
    for name in ["small/cells.py", "small/es.md"] {
      let text = try #require(workshop.text(name)).replacingOccurrences(of: "\n", with: "\r\n")
      try workshop.write(name, "\u{FEFF}" + text)
    }
    #expect(try workshop.run("small", "--to", "md").output == expected)
  }

  @Test func aFailureLeavesTheOldFile() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("small", "-o", "page.html").status == 0)
    let page = workshop.text("page.html")
    #expect(page?.contains("<pre") == true)
    try workshop.replace("print(x)", with: "print(y)", in: "small/cells.py")
    let outcome = try workshop.run("small", "-o", "page.html")
    #expect(outcome.status == 2)
    #expect(workshop.text("page.html") == page)
    #expect(workshop.names("")?.contains { $0.hasSuffix(".tmp") } == false)
    let folder = try workshop.run("small", "--to", "json", "-o", "nowhere/page.html")
    #expect(folder.status == 2)
  }

  @Test func buildsAllOrNothing() throws {
    let workshop = try Workshop()
    try workshop.replace("x < 1", with: "x > 1", in: "small/en.md")
    let failure = try workshop.run("build", "small")
    #expect(failure.status == 1)
    #expect(failure.output == "")
    #expect(workshop.names("Output") == nil)
    try workshop.replace("x > 1", with: "x < 1", in: "small/en.md")
    #expect(try workshop.run("build", "small").status == 0)
    let pages = ["en", "es"].flatMap { language in ["html", "json", "md"].map { "small.\(language).\($0)" } }
    #expect(workshop.names("Output") == pages)
    #expect(try workshop.run("check", "small").status == 0)
  }

  @Test func checkNamesWhatIsStale() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("check", "small").errors.contains("Output/small.es.html: stale: the file is missing\n"))
    #expect(try workshop.run("build", "small").status == 0)
    try workshop.replace("x = 0.5", with: "x = 0.25", in: "small/cells.py")
    let outcome = try workshop.run("check", "small")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    let markdown = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("Output/small.es.md") }
    #expect(
      markdown == [
        "Output/small.es.md:6: stale: the code of cell 'data': 0.5 is now 0.25 (off by 2.5e-01)",
        "Output/small.es.md:15: stale: the output of cell 'show': 1.5 is now 0.75 (off by 7.5e-01, and 1 more)",
        "Output/small.es.md:19: stale: 0.500 is now 0.250 (off by 2.5e-01)",
      ])
    let html = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("Output/small.es.html") }
    #expect(html.contains { $0.hasSuffix("the output of cell 'show': 1.5 is now 0.75 (off by 7.5e-01, and 1 more)") })
    // Numbers may move by the tolerance; the code shown must be the code that ran.
    let near = try workshop.run("check", "small", "--atol", "1")
    #expect(near.status == 1)
    #expect(near.errors.split(separator: "\n").allSatisfy { $0.contains("the code of cell 'data'") })
    #expect(try workshop.run("build", "small").status == 0)
    try workshop.replace("0.250", with: "0.251", in: "Output/small.es.md")
    #expect(try workshop.run("check", "small", "--atol", "0.01").status == 0)
    #expect(try workshop.run("check", "small", "--rtol", "0.0001").status == 1)
  }

  /// A changed number makes claims false: what moved must be said all the same.
  @Test func checkNamesWhatIsStaleBesidesFalseClaims() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", "small").status == 0)
    try workshop.replace("x = 0.5", with: "x = 2.5", in: "small/cells.py")
    let outcome = try workshop.run("check", "small")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        """
        small/es.md:11:21: error: this does not hold: x < 1
            x: `{python} x:.3f` `{check} x < 1`
                                ^~~~~~~~~~~~~~~
            x is 2.5

        """))
    #expect(
      outcome.errors.contains(
        "Output/small.en.md:15: stale: the output of cell 'show': 1.5 is now 7.5 (off by 6.0e+00, and 1 more)\n"))
  }

  /// What happened to the whole file is not blamed on a cell.
  @Test func checkSaysWhatHappenedToTheFile() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", "small").status == 0)
    let page = try #require(workshop.text("Output/small.es.md"))
    try workshop.write("Output/small.es.md", page.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(
      try workshop.run("check", "small").errors
        == "Output/small.es.md:1: stale: the line ends are CR LF, and should be LF\n")
    let kept = page.prefix(60)
    try workshop.write("Output/small.es.md", String(kept))
    let line = 1 + kept.count { $0 == "\n" }
    let missing = page.utf8.count - kept.utf8.count
    #expect(
      try workshop.run("check", "small").errors
        == "Output/small.es.md:\(line): stale: the file ends here, \(missing) bytes too early\n")
    try workshop.write("Output/small.es.md", "")
    #expect(try workshop.run("check", "small").errors == "Output/small.es.md:1: stale: the file is empty\n")
  }

  /// A malformed option is wrong usage; an expression that fails is a lesson that fails.
  @Test func parametersFailAsWhatTheyAre() throws {
    let workshop = try Workshop()
    try workshop.write("small/cells.py", "# %% parameters\nx = 0.5\n\n# %% show\nprint(x)\nprint(x * 3)\n")
    for language in ["es", "en"] {
      try workshop.replace("python data", with: "python parameters", in: "small/\(language).md")
    }
    for (parameter, status) in [
      ("x=0.25", 0), ("x", 64), ("=1", 64), ("y=1", 64), ("1x=2", 64), ("x=", 2), ("x=1 +", 2), ("x=1; y = 2", 2),
      ("x=1 / 0", 2), ("x=nobody", 2),
    ] {
      #expect(try workshop.run("small", "--to", "md", "-P", parameter).status == Int32(status), "\(parameter)")
    }
  }

  @Test func namesAreThoseThatWereGiven() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", "small").status == 0)
    let folder = try workshop.run("small", "-o", "Output")
    #expect(folder.status == 2)
    #expect(folder.errors == "Output: error: cannot be written: Is a directory\n")
    let language = try workshop.run("small", "--to", "md", "-o", "small/fr.md")
    #expect(language.status == 2)
    #expect(language.errors == "small/fr.md: error: cannot be written: this is a source of the lesson\n")
    #expect(try workshop.run("small", "-o", "small/page.html").status == 0)
    #expect(try workshop.run("fr.md", "-o", "fr.md", in: "small").status == 2)
    #expect(try workshop.run(".", "-o", "fr.md", in: "small").status == 2)
    #expect(workshop.names("small") == ["cells.py", "en.md", "es.md", "lesson.yaml", "page.html"])
    let nameless = try workshop.run("")
    #expect(nameless.status == 2)
    #expect(nameless.errors == "'': error: no such lesson\n")
  }

  @Test func aReplacedFileKeepsItsMode() throws {
    let workshop = try Workshop()
    let path = workshop.folder.appending(path: "page.html").path()
    try workshop.write("page.html", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try workshop.run("small", "-o", "page.html").status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(workshop.text("page.html")?.contains("<pre") == true)
  }

  @Test func checkFindsPagesThatNoLanguageMakes() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", "small").status == 0)
    try workshop.write("small/lesson.yaml", "languages: [es]\n")
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "small/en.md"))
    let outcome = try workshop.run("check", "small")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Output/small.en.md: stale: the lesson is not told in 'en'\n"))
  }
}
