// Nothing leads out of a lesson's folder and its course.

import Courses
import Foundation
import Lessons
import Rendering
import Testing
import Texts

@testable import lessongen

/// Files of which those in one folder are closed to whoever asks. (Who runs the tests may be allowed everything.)
private struct ClosedFiles: Files {
  let files: Memory
  let closed: String

  private func isClosed(_ path: String) -> Bool { path.hasPrefix(closed + "/") }

  func kind(of path: String) -> FileKind? { isClosed(path) ? nil : files.kind(of: path) }
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    if let obstacle = obstacle(at: path) { throw obstacle }
    return try files.bytes(of: path)
  }
  func names(in folder: String) throws(FileError) -> [String] {
    if let obstacle = obstacle(at: folder + "/") { throw obstacle }
    return try files.names(in: folder)
  }
  func obstacle(at path: String) -> FileError? { isClosed(path) ? FileError(path: path, errorNumber: EACCES) : nil }
}

@Suite struct EnclosureTests {
  @Test func nothingLeadsOut() throws {
    let workshop = try Workshop()
    let root = workshop.folder.path()
    let folder = root.hasSuffix("/") ? String(root.dropLast()) : root
    try workshop.write("small/p.png", "")
    try workshop.write("out.png", "")
    for (name, target) in [("inner.png", "p.png"), ("outer.png", "../out.png"), ("gone.png", "nothing"), ("up", "..")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/small/\(name)", withDestinationPath: target)
    }
    let inside = Enclosure(["\(folder)/small"], in: Disk())
    func verdict(_ name: String) -> Enclosure.Refusal? {
      do throws(Enclosure.Refusal) {
        _ = try inside.path(name, from: "\(folder)/small")
        return nil
      } catch { return error }
    }
    for name in ["p.png", "./p.png", "inner.png", "../small/p.png"] { #expect(verdict(name) == nil, "\(name)") }
    for name in ["../out.png", "outer.png", "up/out.png", "/etc/hostname", "\(folder)/small/p.png"] {
      #expect(verdict(name) == .outside, "\(name)")
    }
    for name in ["q.png", "gone.png"] { #expect(verdict(name) == .missing, "\(name)") }
    #expect(inside.mayHold("\(folder)/small/new/page.html"))
    #expect(!inside.mayHold("\(folder)/new/page.html"))
    #expect(!inside.mayHold("\(folder)/small/up/page.html"))
    #expect(!inside.mayHold("\(folder)/small/new/../../page.html"))
  }

  /// What stands in a closed folder is not said to be missing.
  @Test func aClosedFolderIsSaidToBeOne() throws {
    let lesson = "---\ntitle: T\n---\n\n![p](c/p.png) [d](c/d.csv) [e](c/e.md) [x](c) [f](d/f.csv)\n"
    var contents: [String: [UInt8]] = ["k/d/x": []]
    for (name, text) in [
      ("a.md", lesson), ("c/p.png", "p"), ("c/d.csv", "1"), ("c/e.md", lesson), ("c/cells.py", "# %% a\n"),
      ("course.yaml", "lessons: [a.md, c, c/e.md]\n"),
      ("r.md", "---\ntitle: T\n---\n\n```{python}\nopen('c/d.csv')\n```\n"),
    ] {
      contents["k/\(name)"] = Array(text.utf8)
    }
    let files = ClosedFiles(files: Memory(contents), closed: "k/c")
    func message(_ path: String) -> String {
      do {
        _ = try Pipeline(files: files).page(of: path, in: nil, as: .md)
        return ""
      } catch { return error.diagnostics.map { "\($0.line):\($0.column) \($0.message)" }.joined(separator: "\n") }
    }
    let closed = "cannot be read: Permission denied"
    #expect(message("k/c") == "0:0 \(closed)")
    #expect(message("k/c/e.md") == "0:0 \(closed)")
    #expect(
      message("k/a.md")
        == [6, 19, 32, 44].map { "5:\($0) \(closed)" }.joined(separator: "\n")
        + "\n5:51 there is no such file, and no such lesson's page")
    #expect(message("k/r.md").contains("Permission denied"))
    let course = try #require(try Course.found(in: "k", files))
    do throws(LessonError) {
      try course.checkEntries(files)
      Issue.record("nothing is said")
    } catch {
      #expect(error.diagnostics.map(\.message) == ["'k/c' \(closed)", "'k/c/e.md' \(closed)"])
    }
    #expect(throws: LessonError(Diagnostic(closed, file: "k/c"))) { try Course.found(in: "k/c", files) }
  }
}
