// Tests/Data/markdown/*.test: texts and what must become of them. A case is `<<<` and its name, the text, and sections
// `>>> html`, `>>> markdown`, `>>> inserts`, `>>> error`; lines between cases that begin with `#` say why.
// LESSONGEN_RECORD=1 writes what comes out now.

import Foundation
import Testing

struct Case: CustomTestStringConvertible {
  let file: String
  let name: String
  /// As it stands in the file.
  var written: String
  var sections: [(name: String, text: String)] = []
  /// The remarks above it.
  var remarks = ""

  var testDescription: String { "\(file): \(name)" }

  func section(_ name: String) -> String? { sections.first { $0.name == name }?.text }

  /// The text with the invisible made real: → is a tab, ␍ a carriage return, ␀ and ␇ controls, ￼ a byte order mark; ␄
  /// takes the line end away.
  var text: String {
    var text = written
    for (sign, scalar) in [("→", "\t"), ("␍", "\r"), ("␀", "\u{0}"), ("␇", "\u{7}"), ("￼", "\u{FEFF}"), ("␄\n", "")] {
      text = text.replacingOccurrences(of: sign, with: scalar)
    }
    return text
  }
}

enum CaseFile {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Data/markdown")

  static let isRecording = ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] == "1"

  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".test") }.sorted()
  }

  static var cases: [Case] { names.flatMap { (try? read($0)) ?? [] } }

  static func read(_ name: String) throws -> [Case] {
    let content = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    var cases: [Case] = []
    var remarks = ""
    var section: String?
    var lines: [String] = []
    func endSection() {
      guard let name = section, !cases.isEmpty else { return }
      let text = lines.map { $0 + "\n" }.joined()
      if name == "<<<" {
        cases[cases.count - 1].written = text
      } else {
        cases[cases.count - 1].sections.append((name, text))
      }
      lines = []
      section = nil
    }
    for line in content.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) {
      if line.hasPrefix("<<< ") {
        cases.append(Case(file: name, name: String(line.dropFirst(4)), written: "", remarks: remarks))
        remarks = ""
        section = "<<<"
      } else if ["html", "markdown", "inserts", "error"].contains(where: { line == ">>> " + $0 }) {
        endSection()
        section = String(line.dropFirst(4))
      } else if line == "===" + "=====" {
        endSection()
      } else if section == nil {
        remarks += line + "\n"
      } else {
        lines.append(line)
      }
    }
    endSection()
    return cases
  }

  static func write(_ name: String, _ cases: [Case]) throws {
    var content = ""
    for item in cases {
      content += item.remarks + "<<< \(item.name)\n" + item.written
      for section in item.sections { content += ">>> \(section.name)\n" + section.text }
      content += "========\n"
    }
    try content.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
}
