// A course as its teachers meet it: course.yaml, and what bare `build`, `check`, `diff` and `verify` make of it.

import Foundation
import Testing

@Suite struct CourseTests {
  private static let lesson = "---\ntitle: A\n---\n\n```{python}\nprint(0.5)\n```\n"
  private static let notebook = """
    {"cells": [{"cell_type": "code", "metadata": {}, "source": ["print(2)"], "outputs": [], "execution_count": null}],
     "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
    """

  /// A workshop with a folder, a file and a notebook.
  private func workshop(_ course: String? = "languages: [es, en]\nlessons: [small, a.md, b.ipynb]\n") throws -> Workshop
  {
    let workshop = try Workshop()
    try workshop.write("a.md", CourseTests.lesson)
    try workshop.write("b.ipynb", CourseTests.notebook)
    if let course { try workshop.write("course.yaml", course) }
    return workshop
  }

  private static let pages =
    ["a.es.html", "a.es.json", "a.es.md", "b.es.html", "b.es.json", "b.es.md"]
    + ["en", "es"].flatMap { language in ["html", "json", "md"].map { "small.\(language).\($0)" } }

  @Test func diffSaysThatPagesAreOlderThanTheirLessons() throws {
    let workshop = try workshop()
    #expect(try workshop.run("build").status == 0)
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "old"), withIntermediateDirectories: true)
    try workshop.write("old/a.es.json", #require(workshop.text("Output/a.es.json")))
    #expect(try workshop.run("diff", "old").errors == "")
    try workshop.replace("0.5", with: "0.75", in: "a.md")
    #expect(
      try workshop.run("diff", "old").errors
        == "Output: note: the lessons have changed since these pages were made: 'lessongen build' comes first\n")
    #expect(try workshop.run("build").status == 0)
    #expect(try workshop.run("diff", "old").errors == "")
  }

  @Test func withoutACourseNothingIsWritten() throws {
    for command in ["build", "check", "verify", "diff"] {
      let workshop = try workshop(nil)
      let outcome = try workshop.run(command)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(
        outcome.errors.hasPrefix(
          "lessongen: error: there is no course here: neither course.yaml nor Templates/course.yaml\n"))
      #expect(outcome.errors.contains("lessons:\n        - a.md\n        - b.ipynb\n        - small\n"))
      #expect(workshop.names("") == ["a.md", "b.ipynb", "small"])
    }
  }

  @Test func aCourseIsBuiltWhole() throws {
    let workshop = try workshop()
    // What lesson.yaml leaves out, the course says.
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "small/lesson.yaml"))
    let built = try workshop.run("build")
    #expect(built.status == 0)
    #expect(built.errors == "")
    #expect(workshop.names("Output") == CourseTests.pages)
    #expect(try workshop.run("check").errors == "")
    #expect(try workshop.run("check", ".").status == 0)
    // One lesson of it gives the same bytes.
    #expect(try workshop.run("a.md").output == workshop.text("Output/a.es.html"))
    #expect(try workshop.run("--to", "md", "--lang", "en").output == workshop.text("Output/small.en.md"))
    try workshop.replace("0.5", with: "0.25", in: "a.md")
    let stale = try workshop.run("check")
    #expect(stale.status == 1)
    #expect(
      stale.errors.hasPrefix("Output/a.es.json: stale: numbers changed") || stale.errors.contains("Output/a.es.md"))
  }

  /// The same from outside, by the course's folder.
  @Test func aCourseIsBuiltFromElsewhere() throws {
    let workshop = try workshop()
    #expect(try workshop.run("build").status == 0)
    let page = workshop.text("Output/a.es.html")
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "Output"))
    let outcome = try workshop.run("build", "..", in: "small")
    #expect(outcome.errors == "")
    #expect(workshop.names("Output") == CourseTests.pages)
    #expect(workshop.text("Output/a.es.html") == page)
    #expect(workshop.names("small")?.contains("Output") == false)
  }

  /// Wherever in the course one stands.
  @Test func isFoundAboveAsWell() throws {
    let workshop = try workshop("languages: [es]\nplots: placeholder\nlessons: [small, a.md, b.ipynb, week/c.md]\n")
    try workshop.write("data.csv", "1.5\n")
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "week"), withIntermediateDirectories: true)
    try workshop.write(
      "week/c.md",
      "---\ntitle: C\n---\n\n```{python}\nimport matplotlib.pyplot as plt\nplt.plot([1])\nopen('../data.csv').read()\n```\n"
    )
    for place in ["", "week"] {
      let outcome = try workshop.run(place.isEmpty ? "week/c.md" : "c.md", in: place)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("<html lang=\"es\""))
    }
    #expect(try workshop.run("build", "c.md", in: "week").status == 0)
    #expect(workshop.names("Output") == ["c.es.html", "c.es.json", "c.es.md"])
    #expect(workshop.names("week") == ["c.md"])
  }

  /// By a whole path, and by a lesson of it: its course is the nearest on the way there.
  @Test func aCourseIsFoundOnTheWayToItsLessons() throws {
    let workshop = try workshop("languages: [es, en]\nlessons: [small, a.md, b.ipynb, more/c.md]\n")
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "more"), withIntermediateDirectories: false)
    try workshop.write("more/c.md", "---\ntitle: C\n---\n\nTo [a](../a.md), `{python} 1 + 1`.\n")
    let whole = workshop.folder.path()
    #expect(try workshop.run("build", whole).errors == "")
    #expect(try workshop.run("check", whole).errors == "")
    #expect(try workshop.run("check", whole + "/more/c.md", in: "small").errors == "")
    #expect(try workshop.run("check", workshop.folder.lastPathComponent + "/more/c.md", in: "..").errors == "")
  }

  @Test func aFolderOfLessonsNeedsNoCourse() throws {
    let workshop = try workshop(nil)
    #expect(try workshop.run("build", ".").status == 0)
    #expect(workshop.names("Output")?.count == 12)
    #expect(workshop.names("Output")?.first == "a.en.html")
    #expect(try workshop.run("check", ".").status == 0)
  }

  @Test func courseInTemplates() throws {
    let workshop = try workshop(nil)
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "Templates"), withIntermediateDirectories: false)
    try workshop.write("Templates/course.yaml", "lessons: [Templates/x.md]\noutput: docs/pages\n")
    try workshop.write("Templates/x.md", CourseTests.lesson)
    #expect(try workshop.run("build").errors == "")
    #expect(workshop.names("docs/pages") == ["x.en.html", "x.en.json", "x.en.md"])
    // Lessons are looked for where course.yaml stands.
    try workshop.write("Templates/y.ipynb", CourseTests.notebook)
    let outcome = try workshop.run("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == "Templates/y.ipynb: error: a lesson that Templates/course.yaml does not list: add 'Templates/y.ipynb' to its 'lessons', or to 'ignore' if it is none\n"
    )
  }

  @Test func whatIsNotListedIsNamed() throws {
    let workshop = try workshop("languages: [en]\nlessons: [small]\nignore: [drafts]\n")
    for folder in ["drafts", "more", ".hidden"] {
      try FileManager.default.createDirectory(
        at: workshop.folder.appending(path: folder), withIntermediateDirectories: false)
      try workshop.write("\(folder)/c.md", CourseTests.lesson)
    }
    try workshop.write("README.md", "---\ntitle: no lesson\n---\n")
    try workshop.write("notes.md", "# No front matter, no code\n")
    try workshop.write("almost.md", "# No front matter\n\n```{python}\n```\n")
    let problems = ["a.md", "almost.md", "b.ipynb", "more/c.md"].map {
      "\($0): error: a lesson that course.yaml does not list: add '\($0)' to its 'lessons', or to 'ignore' if it is none\n"
    }.joined()
    let build = try workshop.run("build")
    #expect(build.status == 2)
    #expect(build.errors == problems)
    #expect(workshop.names("Output") == nil)
    #expect(try workshop.run("check").errors.hasPrefix(problems))
    // What git ignores is nobody's lesson.
    try workshop.write(".gitignore", "more/\n*.ipynb\nalmost.md\na.md\n")
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", workshop.folder.path(), "init", "-q"]
    try git.run()
    git.waitUntilExit()
    #expect(try workshop.run("build").errors == "")
  }

  /// Neither a link that leads nowhere nor a name that is no text is passed over.
  @Test func whatCannotBeReadIsNamed() throws {
    let workshop = try workshop()
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "d"), withIntermediateDirectories: true)
    try workshop.write("d/a.md", "---\ntitle: A\nlang: en\n---\n\na\n")
    let folder = workshop.folder.appending(path: "d").path()
    #expect(symlink("nowhere", folder + "/gone.md") == 0)
    var name = Array((folder + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF)]
    name += Array(".md".utf8CString)
    let file = open(name, O_CREAT | O_WRONLY, 0o600)
    #expect(file >= 0)
    close(file)
    #expect(
      try workshop.run("check", "d").errors
        == "d/gone.md: error: no such lesson\nd/\u{FFFD}.md: error: no such lesson, or its name is not UTF-8\n")
  }

  /// macOS and Windows would write one over the other.
  @Test func namesThatDifferInCapitalsClash() throws {
    let workshop = try workshop("lessons: [small, SMALL.md]\n")
    try workshop.write("SMALL.md", CourseTests.lesson)
    let clash = "has the name of 'small' but for capitals: on macOS and Windows their pages would overwrite each other"
    for command in ["build", "check", "verify"] {
      let outcome = try workshop.run(command)
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("course.yaml:1:18: error: 'SMALL.md' \(clash)\n"))
      #expect(outcome.errors.contains("course.yaml:1:11: note: this one\n"))
    }
    try workshop.write("course.yaml", "lessons: [a.md]\n")
    let outcome = try workshop.run("build", "small", "SMALL.md")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "SMALL.md: error: \(clash.replacingOccurrences(of: "'", with: ""))\n")
  }

  @Test func mistakesAreShownInCourseYaml() throws {
    for (course, message) in [
      ("lessons: [nope.md]", "1:11: error: no such lesson: 'nope.md'"),
      ("lessons: [a.md, ./a.md]", "1:17: error: 'a.md' is listed twice"),
      (
        "lessons: [a.md, more/a.md]",
        "1:17: error: 'more/a.md' has the same name as 'a.md': their pages would overwrite each other"
      ),
      ("lessons: [../a.md]", "1:11: error: '../a.md' is not inside of the course: paths begin at the course's folder"),
      (
        "lessons: [/etc/a.md]",
        "1:11: error: '/etc/a.md' is not inside of the course: paths begin at the course's folder"
      ),
      ("lessons: [more/../a.md]", "1:11: error: 'more/../a.md' goes through '..': write the way without it"),
      ("lessons: [out.md]", "1:11: error: 'out.md' leads out of the course"),
      ("lessons: [more]", "1:11: error: not a lesson: 'more' has no cells.py"),
      ("lessons: [course.yaml]", "1:11: error: a lesson is a folder with cells.py, a .md file or an .ipynb file"),
      ("lessons: []", "1:10: error: 'lessons' is empty"),
      ("output: x", "1:1: error: course.yaml lacks 'lessons'"),
      (
        "lessons: [a.md]\nlanguage: [es]",
        "2:1: error: unknown key 'language' in course.yaml (did you mean 'languages'?)"
      ),
      ("lessons: [a.md]\nlanguages: [Spanish]", "2:13: error: 'Spanish' is not a language tag such as 'es'"),
      ("lessons: [a.md]\noutput: ../x", "2:9: error: 'output' must be a folder inside of the course, such as Output"),
      ("lessons: [a.md]\noutput: .", "2:9: error: 'output' must be a folder inside of the course, such as Output"),
      (
        "lessons: [a.md]\noutput: away",
        "2:9: error: 'output' leads out of the course: it is a link, or stands behind one"
      ),
      ("lessons: [a.md]\nignore: [gone]", "2:10: error: there is nothing to ignore: no 'gone'"),
      (
        "lessons: [a.md]\ntitle: A",
        "2:1: error: unknown key 'title' in course.yaml (there are: languages, lessons, ignore, output, remote-images, plots)"
      ),
    ] {
      let workshop = try workshop(course + "\n")
      try FileManager.default.createDirectory(
        at: workshop.folder.appending(path: "more"), withIntermediateDirectories: false)
      try workshop.write("more/a.md", CourseTests.lesson)
      let elsewhere = FileManager.default.temporaryDirectory.path()
      try FileManager.default.createSymbolicLink(
        atPath: workshop.folder.appending(path: "away").path(), withDestinationPath: elsewhere)
      try FileManager.default.createSymbolicLink(
        atPath: workshop.folder.appending(path: "out.md").path(), withDestinationPath: "/etc/hostname")
      for command in ["build", "check"] {
        let outcome = try workshop.run(command)
        #expect(outcome.status == 2, "\(course)")
        #expect(outcome.errors.hasPrefix("course.yaml:\(message)\n"), "\(course): \(outcome.errors)")
      }
      #expect(workshop.names("Output") == nil)
    }
  }

  @Test func anOutputThatIsALinkIsAnErrorWhereItStands() throws {
    let workshop = try workshop("languages: [es]\nlessons: [a.md]\n")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.appending(path: "Output").path(),
      withDestinationPath: FileManager.default.temporaryDirectory.path())
    let outcome = try workshop.run("build")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "Output: error: the pages would go here, which leads out of the course: it is a link, or stands behind one "
        + "(another folder can be the 'output' of course.yaml)\n")
  }

  @Test func pagesThatNoLessonMakesAreFoundAndRemoved() throws {
    let workshop = try workshop()
    #expect(try workshop.run("build").status == 0)
    try workshop.write("course.yaml", "languages: [es, en]\nlessons: [small, a.md]\n")
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "b.ipynb"))
    try workshop.write("Output/mine.es.md", "by hand")
    try workshop.write("Output/mine.txt", "by hand")
    try workshop.write("Output/photo.es.png", "by hand")
    let check = try workshop.run("check")
    #expect(check.status == 1)
    #expect(
      check.errors
        == ["b.es.md", "mine.es.md", "b.es.html", "b.es.json"].map {
          "Output/\($0): stale: no lesson of the course is called '\($0.prefix { $0 != "." })'\n"
        }.joined())
    let build = try workshop.run("build")
    #expect(build.status == 0)
    #expect(
      build.errors.contains(
        "Output/mine.es.md: warning: no lesson of the course is called 'mine', but nothing shows that lessongen wrote this: it stays\n"
      ))
    #expect(build.errors.contains("Output/b.es.json: note: removed: no lesson of the course is called 'b'\n"))
    #expect(
      workshop.names("Output")
        == (CourseTests.pages.filter { !$0.hasPrefix("b.") } + ["mine.es.md", "mine.txt", "photo.es.png"]).sorted())
    // Nor does a folder that the command line names lose what may be another course's.
    try workshop.write("Output/mine.es.json", try #require(workshop.text("Output/a.es.json")))
    #expect(try workshop.run("build", "--output-dir", "Output").errors == "")
    #expect(workshop.text("Output/mine.es.json") != nil)
    // A lesson built by itself touches no other's pages.
    #expect(try workshop.run("build", "small").errors == "")
    #expect(workshop.text("Output/a.es.html") != nil)
  }

  /// A page alone says, too, who made it.
  @Test func anHTMLPageProvesItself() throws {
    let workshop = try workshop()
    #expect(try workshop.run("build").status == 0)
    try workshop.write("course.yaml", "languages: [es, en]\nlessons: [small, a.md]\n")
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "b.ipynb"))
    for name in ["b.es.json", "b.es.md"] {
      try FileManager.default.removeItem(at: workshop.folder.appending(path: "Output/\(name)"))
    }
    try workshop.write("Output/mine.es.html", "<html><head><title>lessongen</title></head></html>")
    let build = try workshop.run("build")
    #expect(build.errors.contains("Output/b.es.html: note: removed: no lesson of the course is called 'b'\n"))
    #expect(workshop.names("Output") == (CourseTests.pages.filter { !$0.hasPrefix("b.") } + ["mine.es.html"]).sorted())
  }

  /// What the course says for its lessons holds for those that a link leads to.
  @Test func linksLeadToThePagesThatTheCourseMakes() throws {
    let workshop = try workshop("languages: [es]\nlessons: [small, a.md, b.ipynb]\n")
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "small/lesson.yaml"))
    try workshop.write("a.md", CourseTests.lesson + "\n[b](b.ipynb#top) [s](small) [s](small/en.md) [s](small/)\n")
    let built = try workshop.run("build")
    #expect(built.status == 0, "\(built.errors)")
    let html = try #require(workshop.text("Output/a.es.html"))
    let hrefs = html.matches(of: /<a href="([a-z][^"]*)">[bs]<\/a>/).map { String($0.1) }
    #expect(hrefs == ["b.es.html#top", "small.es.html", "small.en.html", "small.es.html"])
    for href in hrefs { #expect(workshop.text("Output/\(href.prefix { $0 != "#" })") != nil) }
  }

  /// All that is wrong is said, and not only the first lesson's part of it.
  @Test func everyBrokenLessonIsNamed() throws {
    let workshop = try workshop()
    try workshop.replace("print(0.5)", with: "print(y)", in: "a.md")
    try workshop.replace("print(2)", with: "print(z)", in: "b.ipynb")
    let outcome = try workshop.run("build")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("a.md:6:7: error: NameError: name 'y' is not defined"))
    #expect(outcome.errors.contains("error: NameError: name 'z' is not defined"))
    #expect(workshop.names("Output") == nil)
  }

  @Test func verifyProvesAllLessons() throws {
    let workshop = try workshop()
    let nothing = try workshop.run("verify")
    #expect(nothing.status == 2)
    #expect(
      nothing.errors
        == "lessongen: error: there is nothing to verify: no lesson names a 'network' or what to 'differentiate'\n")
    for name in ["a", "c"] {
      try workshop.write(
        "\(name).md",
        "---\ntitle: A\ndifferentiate: {cost: J, parameters: [x], gradients: [g]}\n---\n\n```{python}\nx = 0.5\nJ = x * x\ng = 2 * x\n```\n"
      )
    }
    try workshop.write("course.yaml", "lessons: [small, a.md, b.ipynb, c.md]\n")
    let all = try workshop.run("verify")
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("a.md\n"))
    #expect(all.output.contains("\n\nc.md\n"))
    #expect(all.output.components(separatedBy: "1 gradient of J: all agree").count == 3)
    try workshop.replace("g = 2 * x", with: "g = x", in: "c.md")
    let wrong = try workshop.run("verify")
    #expect(wrong.status == 1)
    #expect(wrong.output.hasPrefix("a.md\n"))
    #expect(wrong.errors.contains("c.md:9:1: error: g is 0.5"))
  }
}
