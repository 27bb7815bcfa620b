// A small program of Tests/Data/python with what real CPython and NumPy made of it, as Tests/record_programs.py wrote it
// down: the format is described there.

import Foundation
import Testing

struct RecordedProgram: Sendable, CustomTestStringConvertible {
  /// `lists/sort_stability`
  let name: String
  let text: String
  let output: String
  /// `5:9: NameError: name 'x' is not defined`
  let error: String?

  var testDescription: String { name }

  init(name: String, contents: String) {
    self.name = name
    let lines = contents.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.firstIndex { $0.hasPrefix("# expect") } ?? lines.endIndex
    var program = lines[..<end]
    while program.last == "" { program.removeLast() }
    text = program.joined(separator: "\n") + "\n"

    var output = ""
    var error: String?
    for line in lines[end...] {
      if line.hasPrefix("#|") {
        output += line.dropFirst(line.hasPrefix("#| ") ? 3 : 2) + "\n"
      } else if line == "# expect no final newline" {
        output.removeLast()
      } else if line.hasPrefix("# expect error: ") {
        error = String(line.dropFirst("# expect error: ".count))
      }
    }
    self.output = output
    self.error = error
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/python")

  /// Every program, in the order of their names.
  static let all: [RecordedProgram] = {
    guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    let names = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".py") }.sorted()
    return names.map { name in
      let contents = FileManager.default.contents(atPath: folder.appending(path: name).path) ?? Data()
      return RecordedProgram(name: String(name.dropLast(3)), contents: String(decoding: contents, as: UTF8.self))
    }
  }()
}
