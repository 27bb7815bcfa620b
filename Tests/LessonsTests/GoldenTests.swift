// Output/ is the golden: what `lessongen build` wrote, and what the lessons of Templates/ must still give, byte for byte.

import Comparing
import Courses
import Foundation
import Lessons
import Rendering
import Testing
import Texts

@testable import lessongen

@Suite struct GoldenTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The repository's files under the paths that the program uses from its root.
  private struct Repository: Files {
    let disk = Disk()

    private func located(_ path: String) -> String { GoldenTests.root.appending(path: path).path() }

    func kind(of path: String) -> FileKind? { disk.kind(of: located(path)) }
    func bytes(of path: String) throws(FileError) -> [UInt8] { try disk.bytes(of: located(path)) }
    func names(in folder: String) throws(FileError) -> [String] { try disk.names(in: located(folder)) }
    func resolved(_ path: String) -> String? { disk.resolved(located(path)) }
  }

  @Test func outputIsWhatTheLessonsGive() throws {
    let repository = Repository()
    let course = try #require(try Course.found(in: ".", repository))
    try course.checkEntries(repository)
    #expect(course.unlisted(repository) { _, _ in [] } == [])
    let lessons = course.lessons
    #expect(lessons.contains(TemplateFiles.lesson))
    let pages = try Pipeline(files: repository).pages(of: lessons)
    let tolerance = Tolerance(relative: 0, absolute: 0)
    let findings = try Inspection(pages: pages, folder: "Output", files: repository, tolerance: tolerance).findings()
    #expect(findings == [], "run 'swift run lessongen build' and look at 'git diff Output'")
    let expected = pages.flatMap(\.files).map(\.name).sorted()
    // The README's pictures are made by Tests/check_in_browser.py.
    let names = try repository.names(in: "Output").filter { !$0.hasPrefix(".") && !$0.hasSuffix(".png") }
    #expect(names == expected)
  }

  /// What is embedded is the copy in Templates/.
  @Test func theBundledLessonIsTheRepositorys() throws {
    let embedded = TemplateFiles.embedded
    for path in embedded.contents.keys.sorted() {
      #expect(try embedded.bytes(of: path) == Repository().bytes(of: path), "\(path)")
    }
    // Locks are for those who translate; no page needs them.
    let names = try Repository().names(in: TemplateFiles.lesson).filter { !$0.hasSuffix(".lock") }
    #expect(names.count == embedded.contents.keys.count { $0.hasPrefix(TemplateFiles.lesson + "/") })
  }
}
