// Files beside a lesson: what its text shows or links to goes with its pages, and nothing from elsewhere does.

import Foundation
import Lessons
import Markdown
import Testing

@Suite struct NearbyFileTests {
  /// A red picture, as PNG.
  static let picture = Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAAK0lEQVR4nO3NMQ0AAAgDsCmZfynIQgYcTfo3056IWCwWi8VisVgsFov/xgvk2cL9h1Oh3gAAAABJRU5ErkJggg=="
  )!

  private static let head = "---\ntitle: T\n---\n\n"

  private func workshop(_ text: String) throws -> Workshop {
    let workshop = try Workshop()
    try Self.picture.write(to: workshop.folder.appending(path: "a b.png"))
    // What follows the picture's end does not show.
    try (Self.picture + Data(repeating: 0, count: 70_000)).write(to: workshop.folder.appending(path: "big.png"))
    try workshop.write("d.svg", "<?xml version=\"1.0\"?>\n<!-- d -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    try workshop.write("data.csv", "a,b\n")
    try workshop.write("lesson.md", Self.head + text)
    return workshop
  }

  private static let all = """
    ![A](a%20b.png) x ![B](<a b.png> "t") ![C][r]{width=9} ![D](d.svg#v) <img src="a%20b.png" alt="E">

    ![Big](big.png)

    [data](data.csv) [picture](d.svg) <a href="data.csv">HTML</a>

    [r]: small/../a%20b.png?raw=true

    """

  @Test func smallImagesAreInsideAndOthersBesideThePage() throws {
    let workshop = try workshop(Self.all)
    let built = try workshop.run("build", "lesson.md")
    #expect(built.status == 0, "\(built.errors)")
    let names = try #require(workshop.names("Output"))
    let copies = names.filter { NearbyFile.isCopy($0) }
    #expect(copies.map { $0.replacing(/-[0-9a-f]{12}/, with: "") } == ["a b.png", "big.png", "d.svg", "data.csv"])
    let html = try #require(workshop.text("Output/lesson.en.html"))
    let inside = "src=\"data:image/png;base64,\(Self.picture.base64EncodedString())\""
    #expect(html.components(separatedBy: inside).count == 5)
    #expect(html.contains("\(inside) alt=\"A\" width=\"40\" height=\"30\""))
    #expect(html.contains("\(inside) alt=\"C\" style=\"width: 9px\""))
    #expect(html.contains("src=\"data:image/svg+xml;base64,"))
    #expect(html.contains("#v\" alt=\"D\""))
    #expect(html.contains("src=\"\(copies[1])\" alt=\"Big\" width=\"40\" height=\"30\""))
    #expect(html.components(separatedBy: "href=\"\(copies[3])\"").count == 3)
    #expect(html.contains("href=\"\(copies[2])\""))
    let markdown = try #require(workshop.text("Output/lesson.en.md"))
    let name = copies[0].replacing(" ", with: "%20")
    for piece in [
      "![A](\(name))", "![B](\(name) \"t\")", "\(name)?raw=true\" alt=\"C\" width=\"9\"", "![D](\(copies[2])#v)",
    ] {
      #expect(markdown.contains(piece))
    }
    #expect(markdown.contains("<img src=\"\(name)\" alt=\"E\""))
    #expect(markdown.contains("[data](\(copies[3]))") && markdown.contains("<a href=\"\(copies[3])\">"))
    #expect(try Data(contentsOf: workshop.folder.appending(path: "Output/\(copies[0])")) == Self.picture)
    #expect(try workshop.run("check", "lesson.md").status == 0)
    #expect(try workshop.run("diff", "Output", "Output").status == 0)
  }

  /// GitHub shows no picture that an address holds.
  @Test func whatACellDrawsIsAFileBesideAMarkdownPage() throws {
    let workshop = try Workshop()
    func write(_ words: String) throws {
      let svg = "<svg xmlns='http://www.w3.org/2000/svg'><title>\(words)</title></svg>"
      try workshop.write(
        "lesson.md", Self.head + "```{python plot}\nfrom IPython.display import SVG\nSVG(\"\(svg)\")\n```\n")
    }
    try write("Un punto")
    #expect(try workshop.run("build", "lesson.md").status == 0)
    let copy = try #require(workshop.names("Output")?.first { NearbyFile.isCopy($0) })
    #expect(copy.hasPrefix("plot-") && copy.hasSuffix(".svg"))
    #expect(workshop.text("Output/\(copy)")?.contains("<title>Un punto</title>") == true)
    #expect(workshop.text("Output/lesson.en.md")?.contains("![Un punto](\(copy))") == true)
    #expect(workshop.text("Output/lesson.en.html")?.contains("alt=\"Un punto\"") == true)
    #expect(try workshop.run("check", "lesson.md").status == 0)
    try workshop.write("Output/\(copy)", "<svg/>")
    let checked = try workshop.run("check", "lesson.md")
    #expect(checked.status == 1 && (checked.output + checked.errors).contains("\(copy): stale: "))
    try write("Dos puntos")
    let printed = try workshop.run("lesson.md", "--to", "md")
    #expect(printed.output.contains("![Dos puntos](data:image/svg+xml;base64,"))
    #expect(printed.errors.contains("lesson.md:5:1: note: GitHub shows no picture that the page itself holds"))
  }

  @Test func theCommandLineSaysWhatIsInside() throws {
    let workshop = try workshop(Self.all)
    #expect(try workshop.run("lesson.md", "--embed", "all").output.components(separatedBy: "src=\"data:").count == 7)
    #expect(try workshop.run("build", "lesson.md", "--embed", "none").status == 0)
    #expect(workshop.text("Output/lesson.en.html")?.contains("src=\"data:") == false)
    #expect(try workshop.run("check", "lesson.md", "--embed", "none").status == 0)
    #expect(try workshop.run("check", "lesson.md").status == 1)
    // Standard output has no room beside it.
    let printed = try workshop.run("lesson.md")
    #expect(printed.status == 0)
    #expect(printed.errors.hasPrefix("lesson.md:7:8: note: not in the page, and there is no room beside it"))
    #expect(printed.output.contains("src=\"big.png\""))
    #expect(try workshop.run("lesson.md", "--to", "md").output.contains("![A](a%20b.png) x"))
    #expect(try workshop.run("lesson.md", "--to", "ipynb", "-o", "small/x.ipynb").status == 0)
    let notebook = try #require(workshop.text("small/x.ipynb"))
    #expect(notebook.contains("![A](attachment:a-b-") && notebook.contains("\"attachments\": {"))
    #expect(workshop.names("small")?.count { NearbyFile.isCopy($0) } == 3)
    #expect(try workshop.run("small/x.ipynb").output.contains("src=\"data:image/png;base64,"))
  }

  @Test(arguments: [
    ("![x](no.png)", "there is no such file"),
    ("[x](no.csv)", "there is no such file, and no such lesson's page"),
    ("<img src=\"no.png\">", "there is no such file"),
    (
      "![x](../no.png)",
      "this leads out of the lesson's folder (what is in its course is found from the folder of course.yaml)"
    ),
    (
      "![x](small/../../no.png)",
      "this leads out of the lesson's folder (what is in its course is found from the folder of course.yaml)"
    ),
    (
      "[x](/etc/passwd)",
      "this begins at the root of a site, which a page does not know: begin at this file, or with https://"
    ),
    (
      "![x](link.png)",
      "this leads out of the lesson's folder (what is in its course is found from the folder of course.yaml)"
    ),
    ("![x](data.csv)", "this is no image that browsers show (PNG, JPEG, GIF, WebP, AVIF, SVG)"),
    ("[x](.git)", "a hidden file does not go with a page"),
    ("![x](small)", "this is a folder, and only files can go with a page"),
    ("y ![x](a b.png)", "an address with blanks stands in angle brackets: <a b.png>"),
    ("![x]()", "the image has no address"),
  ]) func whatCannotGoWithThePageIsRefused(_ text: String, _ message: String) throws {
    let workshop = try workshop(text + "\n")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.appending(path: "link.png").path(), withDestinationPath: "/etc/passwd")
    try workshop.write(".git", "")
    for format in ["html", "md", "ipynb", "json"] {
      let outcome = try workshop.run("lesson.md", "--to", format)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      let line = outcome.errors.split(separator: "\n").first ?? ""
      #expect(line.hasPrefix("lesson.md:5:") && line.hasSuffix(": error: \(message)"), "\(line)")
    }
  }

  @Test func whatOnlyLooksLikeAnImageIsText() throws {
    let workshop = try workshop("`![x](a b.png)` \\![x\\](a b.png) ![x](a b)\n")
    #expect(try workshop.run("lesson.md").output.contains("</code> ![x](a b.png) ![x](a b)</p>"))
  }

  @Test func aCourseKnowsItsCopies() throws {
    let workshop = try workshop("![x](big.png)\n")
    try workshop.write("course.yaml", "languages: [en]\nlessons: [lesson.md, small]\n")
    #expect(try workshop.run("build").status == 0)
    let copy = try #require(workshop.names("Output")?.first { NearbyFile.isCopy($0) })
    try workshop.write("Output/\(copy)", "x")
    let stale = try workshop.run("check")
    #expect(stale.status == 1)
    #expect(stale.errors == "Output/\(copy): stale: this is not the file that stands beside the lesson\n")
    #expect(try workshop.run("build").status == 0)
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "Output/\(copy)"))
    #expect(try workshop.run("check").errors == "Output/\(copy): stale: the file is missing\n")
    #expect(try workshop.run("build").status == 0)
    // Nothing shows it any more; what only looks like a copy stays.
    try workshop.write("lesson.md", Self.head + "x\n")
    try workshop.write("Output/mine-0123456789ab.png", "mine")
    #expect(
      try workshop.run("check").errors.contains("Output/\(copy): stale: no page shows this file or links to it\n"))
    #expect(
      try workshop.run("build").errors == "Output/\(copy): note: removed: no page shows this file or links to it\n")
    #expect(workshop.names("Output")?.filter { NearbyFile.isCopy($0) } == ["mine-0123456789ab.png"])
    #expect(try workshop.run("check").status == 0)
    // A lesson in a folder may show what stands elsewhere in its course.
    for language in ["es", "en"] { try workshop.replace("x: ", with: "![d](../d.svg) x: ", in: "small/\(language).md") }
    #expect(try workshop.run("build").status == 0)
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "course.yaml"))
    #expect(try workshop.run("small").status == 2)
  }

  @Test func sizesAreReadFromHeaders() {
    func size(_ base64: String) -> String? {
      let bytes = [UInt8](Data(base64Encoded: base64) ?? Data())
      return NearbyFile(path: "x", bytes: bytes).size.map { "\($0.width)×\($0.height)" }
    }
    #expect(size(Self.picture.base64EncodedString()) == "40×30")
    #expect(size("R0lGODlhAgADAIAAAAAAAP///yH5BAAAAAAALAAAAAACAAMAAAIChF8AOw==") == "2×3")
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 7, 1, 5, 1, 1, 0x11, 0]
    #expect(size(Data(jpeg).base64EncodedString()) == "261×7")
    let turned: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 8] + Array("Exif\0\0".utf8) + jpeg[8...]
    #expect(size(Data(turned).base64EncodedString()) == nil)
    #expect(size("") == nil)
  }

  @Test func attachmentsMayHaveBlanksInTheirNames() throws {
    let workshop = try Workshop()
    let picture = Self.picture.base64EncodedString()
    try workshop.write(
      "n.ipynb",
      """
      {"cells": [{"cell_type": "markdown", "metadata": {}, "attachments": {"my pic.png": {"image/png": "\(picture)"}},
      "source": ["![p](attachment:my pic.png) ![q](attachment:my%20pic.png)"]}],
      "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
      """)
    let html = try workshop.run("n.ipynb").output
    #expect(
      html.contains(
        "<img src=\"data:image/png;base64,\(picture)\" alt=\"p\" /> <img src=\"data:image/png;base64,\(picture)\" alt=\"q\" />"
      ))
    // GitHub shows no image that an address holds.
    #expect(try workshop.run("n.ipynb", "--to", "md", "-o", "small/n.md").status == 0)
    let copy = try #require(workshop.names("small")?.first { NearbyFile.isCopy($0) })
    #expect(try Data(contentsOf: workshop.folder.appending(path: "small/\(copy)")) == Self.picture)
    let address = copy.replacing(" ", with: "%20")
    #expect(workshop.text("small/n.md")?.contains("![p](\(address)) ![q](\(address))") == true)
  }

  @Test func attachmentsCountAsOftenAsTheyAreShown() throws {
    let workshop = try Workshop()
    let image = "<svg xmlns='http://www.w3.org/2000/svg'>\(String(repeating: "AAAA", count: 3 << 18))</svg>"
    let tags = String(repeating: "<img src='attachment:a.png'> ![x](attachment:a.png)\\n", count: 11)
    try workshop.write(
      "n.ipynb",
      """
      {"cells": [{"cell_type": "markdown", "metadata": {}, "attachments": {"a.png": {"image/svg+xml": "\(image)"}},
      "source": "\(tags)"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
      """)
    let refused = try workshop.run("n.ipynb")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("the attachments shown up to here make the page larger than 64 MiB"))
  }
}
