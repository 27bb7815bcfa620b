// Strangers' folders: what they bring is used only as far as it is inert, or as the person allows it.

import Foundation
import Rendering
import Testing
import Texts

@testable import lessongen

@Suite struct ConsentTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("a.md", "---\ntitle: A\n---\n\n```{python}\nprint(1)\n```\n")
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "Templates"), withIntermediateDirectories: false)
    return workshop
  }

  @Test(arguments: ["page.html", "style.css", "figures.css", "terminal.css"])
  func aFrameNeedsTrust(_ name: String) throws {
    let workshop = try workshop()
    let hostile = name == "page.html" ? "<html><script>1</script>{{{body}}}</html>" : "a { background: url(//x) }"
    try workshop.write("Templates/\(name)", hostile)
    let message =
      "Templates/\(name): error: not used without your word: a frame or style sheet of the folder's own may do what no lesson can; if you trust Templates/\(name): 'lessongen trust .', or --trust once\n"
    for arguments in [["render", "a.md"], ["build", "a.md"], ["check", "a.md"]] {
      let outcome = try workshop.run(arguments[0], arguments[1])
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors == message)
    }
    #expect(workshop.names("Output") == nil)
    #expect(try workshop.run("a.md", "--trust").status == 0)
    // Once is not for ever; what is remembered is what was there then.
    #expect(try workshop.run("a.md").status == 2)
    #expect(try workshop.run("trust").output == ".: trusted: Templates/\(name)\n")
    #expect(try workshop.run("a.md").status == 0)
    try workshop.write("Templates/\(name)", hostile + "\n")
    let changed = message.replacing("error: not", with: "error: changed since you trusted it, and not")
    #expect(try workshop.run("a.md").errors == changed)
    #expect(try workshop.run("trust", "..", in: "small").status == 0)
    #expect(try workshop.run("a.md").status == 0)
    #expect(try workshop.run("trust", ".", "--forget").output == ".: no longer trusted\n")
    #expect(try workshop.run("trust", ".", "--forget").output == ".: was not trusted\n")
    #expect(try workshop.run("a.md").status == 2)
    #expect(try workshop.run("trust", "nowhere").status == 64)
  }

  /// What was trusted holds within a folder, and what is said of a change does.
  @Test func aFrameBelowWhatWasTrusted() throws {
    let workshop = try workshop()
    let below = workshop.folder.appending(path: "small/Templates")
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: false)
    for folder in ["", "small/"] { try workshop.write("\(folder)Templates/page.html", "{{{body}}}") }
    try workshop.write("small/b.md", "---\ntitle: T\n---\n\nx\n")
    #expect(try workshop.run("b.md", in: "small").errors.contains("error: not used without your word"))
    #expect(try workshop.run("trust").status == 0)
    #expect(try workshop.run("b.md", in: "small").status == 0)
    try workshop.write("small/Templates/page.html", "{{{body}}}.")
    let errors = try workshop.run("b.md", in: "small").errors
    #expect(errors.contains("error: not what you trusted in /"), "\(errors)")
    #expect(errors.contains(", and not used without your word"), "\(errors)")
  }

  @Test func anAuditPageNeedsIt() throws {
    let workshop = try workshop()
    try workshop.write(
      "n.ipynb",
      "{\"cells\": [{\"cell_type\": \"code\", \"metadata\": {}, \"source\": [\"1\"], \"outputs\": [], \"execution_count\": 1}], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 4}"
    )
    try workshop.write("Templates/audit.html", "<html><script>1</script></html>")
    #expect(try workshop.run("audit", "n.ipynb").status == 0)
    let outcome = try workshop.run("audit", "n.ipynb", "--to=html")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Templates/audit.html: error: not used without your word"))
  }

  /// The same bytes as those that lessongen brings along ask for nothing.
  @Test func ourOwnDressNeedsNone() throws {
    let workshop = try workshop()
    for name in ["page.html", "style.css", "figures.css", "terminal.css", "audit.html"] {
      let bytes = try TemplateFiles.embedded.bytes(of: "Templates/\(name)")
      try workshop.write("Templates/\(name)", String(decoding: bytes, as: UTF8.self))
    }
    #expect(try workshop.run("a.md").status == 0)
    #expect(try workshop.run("trust").output == ".: asks for nothing that needs your trust\n")
  }

  /// Words may come from anywhere: nothing in them is markup.
  @Test func wordsAreInert() throws {
    var contents = TemplateFiles.embedded.contents
    for language in ["es", "en"] {
      let path = "Templates/ui.\(language).yaml"
      let text = String(decoding: try #require(contents[path]), as: UTF8.self)
      let keys = text.split(separator: "\n").filter { $0.first?.isLetter ?? false }.compactMap {
        $0.split(separator: ":").first
      }
      contents[path] = Array(keys.map { "\($0): '\"><script>x</script>[l](javascript:x)'\n" }.joined().utf8)
    }
    let pipeline = Pipeline(files: Memory(contents))
    let html = try pipeline.page(of: TemplateFiles.lesson, in: nil, as: .html)
    #expect(html.text.contains("&lt;script&gt;"))
    #expect(!html.text.contains("<script") && !html.text.contains("\"><script"))
    for format in [Format.md, .ipynb] {
      let page = try pipeline.page(of: TemplateFiles.lesson, in: nil, as: format)
      #expect(MarkdownExport.problems(in: page) == [])
      for picture in page.pictures { #expect(!picture.text.contains("<script")) }
    }
  }

  /// The characters that mark places in our pages: a frame's own stay where they are, and its words have none.
  @Test func marksAreOurs() throws {
    let workshop = try workshop()
    let marks = [0xFDD0, 0xFDD1, 0xFDD2].compactMap { Unicode.Scalar($0 as UInt32) }.map { String($0) }
    try workshop.write(
      "Templates/page.html", "<p>\(marks[0])x\(marks[2])</p>\n<p>\(marks[0])\(marks[1])</p>\n{{{body}}}\n")
    #expect(try workshop.run("build", "a.md", "--trust").status == 0)
    #expect(try workshop.run("check", "a.md", "--trust").errors == "")
    try workshop.replace("print(1)", with: "print(2)", in: "a.md")
    let check = try workshop.run("check", "a.md", "--trust")
    #expect(check.status == 1)
    #expect(check.errors.contains("a.en.md:8: stale: the output of cell 'cell-1'"))
    try workshop.write("Templates/ui.en.yaml", "skip: \"\\uFDD0x\"\n")
    #expect(
      try workshop.run("a.md", "--trust").errors.hasPrefix(
        "Templates/ui.en.yaml:1:7: error: 'skip' holds a noncharacter, U+FDD0\n"))
  }

  /// What a person is told to run, they paste: names in it are words, whatever is in them.
  @Test(arguments: [
    "plain", "a/b.c-d_é", "two words", "it's", "$(touch hacked)", "`touch hacked`", "a;b", "-o", "--trust", "~", "#x",
    "a\\", "'", "''", "\"", "*", "!x", "a\nb", "",
  ])
  func namesAreWordsOfCommands(_ name: String) throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "printf '<%s>' \(name.quotedForShell)"]
    process.standardOutput = output
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(printed == (name.hasPrefix("-") ? "<./\(name)>" : "<\(name)>"))
  }

  @Test func commandsToldHoldNothingElse() throws {
    let workshop = try workshop()
    let folder = "x$(touch hacked)'s"
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: folder), withIntermediateDirectories: false)
    try workshop.write("\(folder)/a.md", "---\ntitle: A\nremote-images: true\n---\n\n![a](https://x.y/z.png)\n")
    #expect(
      try workshop.run("\(folder)/a.md").errors.contains(
        "if you trust this folder, lessongen trust 'x$(touch hacked)'\\''s', or --trust once\n"))
    try workshop.write("\(folder)/a.md", "---\ntitle: A\n---\n\n[b](b.md)\n")
    try workshop.write("\(folder)/b.md", "---\ntitle: B\n---\n\nx\n")
    #expect(
      try workshop.run("\(folder)/a.md").errors.contains(
        "must stand beside it: lessongen 'x$(touch hacked)'\\''s/b.md' --lang en -o b.en.html makes it\n"))
  }

  @Test func remoteImagesNeedBoth() throws {
    let workshop = try workshop()
    let images = ["https://x.y/p.png", "//x.y/p.png", "HTTP://x/y", "\\\\\\\\x/y", "file:///etc/passwd", "ftp://x/y"]
    for image in images {
      try workshop.write("a.md", "---\ntitle: A\n---\n\nText ![p](\(image))\n")
      for format in ["html", "md", "ipynb", "json"] {
        let outcome = try workshop.run("a.md", "--to=\(format)")
        #expect(outcome.status == 2, "\(image) \(format)")
        #expect(outcome.output == "")
      }
    }
    // However an image is written.
    let spellings = [
      "```{image} https://x.y/p.png\n:alt: p\n```", "```{figure} https://x.y/p.png\nWords\n```",
      ":::{image} https://x.y/p.png\n:::", ":::{figure} //x.y/p.png\nWords\n:::", "<IMG src=\"https://x.y/p.png\">",
      "| a |\n| --- |\n| ![p](https://x.y/p.png) |", "A^[![p](https://x.y/p.png)].", "![p]\n\n[p]: https://x.y/p.png",
    ]
    for spelling in spellings {
      try workshop.write("a.md", "---\ntitle: A\n---\n\n\(spelling)\n")
      let outcome = try workshop.run("a.md")
      #expect(outcome.status == 2, "\(spelling)")
      #expect(outcome.errors.contains("error: a remote image"), "\(spelling)")
    }
    for image in ["p.png", "a/b:c.png", "?x:y", "data:image/png;base64,AAAA"] {
      try workshop.write("a.md", "---\ntitle: A\n---\n\nText ![p](\(image))\n")
      #expect(!(try workshop.run("a.md").errors.contains("remote image")), "\(image)")
    }
    try workshop.write(
      "a.md", "---\ntitle: A\n---\n\nText ![p](https://x.y/p.png) and ![q][r]\n\n[r]: https://x.y/q.png\n")
    #expect(
      try workshop.run("a.md", "--trust").errors == """
        a.md:5:1: error: a remote image: the page would ask another computer for it; put a copy beside the lesson, or say 'remote-images: true'
            Text ![p](https://x.y/p.png) and ![q][r]
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        a.md:5:11: error: a remote image: the page would ask another computer for it; put a copy beside the lesson, or say 'remote-images: true'
            Text ![p](https://x.y/p.png) and ![q][r]
                      ^~~~~~~~~~~~~~~~~
        lessongen: note: 'render --allow-missing' makes a page all the same, with words in the place of what is missing

        """)
    try workshop.replace("title: A", with: "title: A\nremote-images: true", in: "a.md")
    let asked = try workshop.run("a.md")
    #expect(asked.status == 2)
    #expect(
      asked.errors.hasPrefix(
        "a.md:6:1: error: a remote image, which nobody has allowed yet: if you trust this folder, 'lessongen trust .', or --trust once\n"
      ))
    #expect(try workshop.run("a.md", "--trust").output.contains("<img src=\"https://x.y/p.png\""))
    #expect(try workshop.run("trust").output == ".: trusted: images from x.y\n")
    #expect(try workshop.run("a.md").status == 0)
    // Another computer is another question.
    try workshop.replace("https://x.y/q.png", with: "https://u:p@Evil.X.Y:80/q.png", in: "a.md")
    let other = try workshop.run("a.md")
    #expect(other.status == 2)
    #expect(other.errors.components(separatedBy: "nobody has allowed yet").count == 2)
    #expect(
      try workshop.run("trust").output == ".: trusted: images from x.y\n.: trusted: images from evil.x.y:80\n")
    #expect(try workshop.run("a.md").status == 0)
    // A course may say it for its lessons.
    try workshop.replace("remote-images: true\n", with: "", in: "a.md")
    #expect(try workshop.run("a.md").status == 2)
    try workshop.write("course.yaml", "lessons: [a.md]\nignore: [small]\nremote-images: true\n")
    #expect(try workshop.run("build").status == 0)
    #expect(try workshop.run("trust", "--forget").status == 0)
    #expect(try workshop.run("check").status == 2)
  }

  @Test func linkedFilesThatRunNeedTrust() throws {
    let workshop = try workshop()
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\""
    let files = [
      ("a.html", "<p>x</p>", true), ("a.XHTML", "x", true), ("s.svg", "\(drawing)><script>1</script></svg>", true),
      ("h.svg", "\(drawing) onload = '1'/>", true), ("f.svg", "\(drawing)><foreignObject/></svg>", true),
      ("e.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", true),
      ("p.svg", "\(drawing)><desc>only on a = b</desc></svg>", false),
      ("x.xml", "<a/>", false), ("a.js", "1", false), ("a.pdf", "x", false),
    ]
    for (name, text, runs) in files {
      try workshop.write(name, text)
      try workshop.write("a.md", "---\ntitle: A\n---\n\n[x](\(name)) <a href=\"\(name)\">y</a>\n")
      let asked = try workshop.run("a.md", "-o", "a.out.html")
      #expect(asked.status == (runs ? 2 : 0), "\(name)")
      guard runs else { continue }
      #expect(
        asked.errors.hasPrefix(
          "a.md:5:5: error: a file that may run something once it is opened, which nobody has allowed yet: if you trust this folder, 'lessongen trust .', or --trust once\n"
        ), "\(name)")
      #expect(try workshop.run("a.md", "--trust", "-o", "a.out.html").status == 0, "\(name)")
      #expect(try workshop.run("trust").output == ".: trusted: the file \(name)\n", "\(name)")
      #expect(try workshop.run("a.md", "-o", "a.out.html").status == 0, "\(name)")
      try workshop.write(name, text + " ")
      #expect(try workshop.run("a.md", "-o", "a.out.html").status == 2, "\(name)")
    }
  }

  /// Whatever a browser, a server or a reader's computer could do with a file that is opened: asked for, and nothing else is.
  @Test func filesOfOtherKindsAreAskedFor() throws {
    let workshop = try workshop()
    let svg = { (inner: String) in
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\"\(inner)</svg>"
    }
    let asked = [
      svg("><a href=\"javascript:1\"/>"), svg("><a x:href=\" JavaScript\n:1\"/>"),
      svg("><a href=\"jav&#x61;script:1\"/>"),
      svg("><a href=\"%6aavascript:1\"/>"), svg("><a href=\"data:text/html,x\"/>"),
      svg("><a><set attributeName=\"href\" to=\"#a\"/></a>"),
      svg("><a><animate attributeName=' x:href ' values=\"b\"/></a>"),
      svg("><set attributeName='onclick' to='1'/>"), svg("><image href=\"http://a/b\"/>"),
      svg("><image x:href=\"//a/b\"/>"),
      svg("><image href=\"other.png\"/>"), svg("><use href=\"a.svg#b\"/>"), svg("><style>@import 'a';</style>"),
      svg("><style><![CDATA[a{b:url( 'http://a/b')}]]></style>"), svg("><style>@font-face{src:u\\72l(//a)}</style>"),
      svg("><rect style=\"fill:url(http://a/b#c)\"/>"), svg("><rect fill=\"url(&quot;a.svg#b&quot;)\"/>"),
      svg("><rect style=\"cursor:image-set('a' 1x)\"/>"), svg(" ONLOAD='1'>"),
      svg("><s:script xmlns:s='a'>1</s:script>"),
      svg("><a ping='http://a' href='#b'/>"), "<!DOCTYPE svg [<!ATTLIST a href CDATA 'b'>]>" + svg(">"),
      svg("><a href=b/>"),
      "<?xml-stylesheet href='a'?>" + svg(">"), svg("><desc>\u{1B}</desc>"),
    ]
    let inert = [
      svg("><a href=\"https://a.b/c\"><text>javascript</text></a>"),
      svg("><use x:href=\"#a\"/><rect fill=\"url(#b)\"/>"),
      svg("><image href=\"data:image/png;base64,AA==\"/>"),
      svg("><circle r='1'><animate attributeName='r' values='1;2'/></circle>"),
      svg("><style>@font-face{src:url(data:font/woff2;base64,AA)} *{stroke-linejoin: round}</style>"),
      svg("><!-- $\\alpha$ <script> --><text>&#225; on = b</text>"),
      "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/a.dtd\">"
        + svg("><g/>"),
    ]
    var files = asked.map { ("s.svg", $0, true) } + inert.map { ("s.svg", $0, false) }
    for name in [
      "a.php", "a.phtml", "a.cgi", "a.jsp", "a.asp", "a.hta", "a.mathml", "a.mml", "a.xht", "a.mht", "a.swf", "a.exe",
      "a.jar",
      "a.php.txt", "a.svg.gz", "a.html.es", "a.foo",
    ] { files.append((name, "x", true)) }
    for name in ["a.csv", "a.NPY", "a.tar.gz", "data.v1.2.dat", "a.ipynb.txt", "LICENSE", "a.py", "a.docx"] {
      files.append((name, "x", false))
    }
    files += [("noend", " <p>x</p>", true), ("x.xml", "<a src='b.png' onclick='c'/>", false)]
    for (name, text, runs) in files {
      try workshop.write(name, text)
      try workshop.write("a.md", "---\ntitle: A\n---\n\n[x](\(name))\n")
      #expect(try workshop.run("a.md", "-o", "a.out.html").status == (runs ? 2 : 0), "\(name) \(text)")
    }
    // An image that is copied can be opened, too; words in HTML are drawn.
    for (text, runs) in [
      (svg("><a href=\"javascript:1\"/>"), true), (svg("><script>1</script>"), true),
      (svg("><foreignObject><div xmlns='http://www.w3.org/1999/xhtml'>x</div></foreignObject>"), false),
      (svg("><foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='a'/></foreignObject>"), true),
    ] {
      try workshop.write("s.svg", text)
      try workshop.write("a.md", "---\ntitle: A\n---\n\n![x](s.svg)\n")
      #expect(try workshop.run("a.md", "--to", "md", "-o", "a.out.md").status == (runs ? 2 : 0), "\(text)")
    }
  }

  @Test func digestsAreSHA256() {
    for (text, digest) in [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ] { #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest) }
  }

  /// Nothing that a repository's configuration names is run.
  @Test func gitRunsNothingOfTheRepositorys() throws {
    let workshop = try workshop()
    try workshop.write("course.yaml", "lessons: [small, a.md]\n")
    #expect(try workshop.run("build").status == 0)
    let shell = { (script: String) in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", script]
      process.currentDirectoryURL = workshop.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    try workshop.write("unlisted.md", "---\ntitle: U\n---\n\nx\n")
    try shell(
      """
      git init -q && git add -A && git -c user.name=t -c user.email=t@t commit -q -m one
      cat > .git/run <<'X'
      #!/bin/sh
      touch "$(git rev-parse --show-toplevel)/ran"
      X
      chmod +x .git/run; mkdir -p .git/hooks; cp .git/run .git/hooks/post-index-change; cp .git/run .git/hooks/post-checkout
      git config core.fsmonitor "$PWD/.git/run"; git config core.pager "$PWD/.git/run"; git config diff.external "$PWD/.git/run"
      git config core.sshCommand "$PWD/.git/run"; git config core.repositoryformatversion 1; git config extensions.partialClone origin
      git config remote.origin.promisor true; git config remote.origin.url "$PWD"
      git config remote.origin.uploadpack "touch $PWD/ran; git-upload-pack"
      object=$(git rev-parse HEAD:Output/a.en.json); rm -f ".git/objects/${object:0:2}/${object:2}"; rm -f ran
      """)
    // So git by itself would.
    try shell("git cat-file blob HEAD:Output/a.en.json; git status")
    #expect(workshop.names("")?.contains("ran") == true)
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "ran"))
    let diff = try workshop.run("diff", "HEAD")
    #expect(diff.status == 2)
    #expect(diff.errors.contains("cannot be read"))
    let check = try workshop.run("check")
    #expect(check.errors.contains("unlisted.md: error: a lesson that course.yaml does not list"))
    #expect(workshop.names("")?.contains("ran") == false)
  }
}
