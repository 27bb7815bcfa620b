// Every file of a library against CPython's own tree of it. Tests/check_syntax_against_cpython.py makes the folder that is read
// here and says where it is; without it there is nothing to do.

import Foundation
import Testing
import Texts

@testable import PythonSyntax

@Suite struct WholeLibraryTests {
  static let folder = ProcessInfo.processInfo.environment["LESSONGEN_SYNTAX_FOLDER"]

  @Test(.enabled(if: folder != nil)) func everyFileHasCPythonsTree() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "py" }
    #expect(!files.isEmpty)
    for file in files {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let expected = String(decoding: try Data(contentsOf: file.appendingPathExtension("tree")), as: UTF8.self)
      let name = file.lastPathComponent
      switch reading(text) {
      case .success(let statements):
        let tree = TreeDump().dump(statements)
        if tree != expected { Issue.record("\(name): \(Self.firstDifference(tree, expected))") }
      case .failure(let error):
        let place = Source(file: name, text: text).place(error.range)
        Issue.record("\(name):\(place.line):\(place.column): \(error.message)")
      }
    }
  }

  private static func firstDifference(_ ours: String, _ theirs: String) -> String {
    let (ours, theirs) = (Array(ours.utf8), Array(theirs.utf8))
    let common = zip(ours, theirs).prefix { $0 == $1 }.count
    func shown(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, common - 80)..<min(bytes.count, common + 80)], as: UTF8.self)
    }
    return "ours …\(shown(ours))…, CPython's …\(shown(theirs))…"
  }
}
