// `check`: the pages as they would be now against those in Output/, and a line for each thing that is stale.

import Lessons
import Rendering

/// A comparison of pages with what stands in a folder.
struct Inspection {
  let pages: [Page]
  let folder: String
  let files: any Files
  let tolerance: Tolerance

  /// What is stale: one line each; empty if all is as it should be.
  func findings() throws -> [String] {
    var findings: [String] = []
    var last = ""
    for page in pages {
      let path = "\(folder)/\(page.fileName)"
      guard files.kind(of: path) != nil else {
        findings.append("\(path): stale: the file is missing")
        continue
      }
      let stored: [UInt8]
      do throws(FileError) {
        stored = try files.bytes(of: path)
      } catch {
        findings.append("\(path): stale: cannot be read: \(error.reason)")
        continue
      }
      if stored.elementsEqual(page.text.utf8) { continue }
      if page.format == .json {
        findings += transcriptFindings(page, path, stored, &last)
        continue
      }
      let comparison = Comparison(
        stored: String(decoding: stored, as: UTF8.self), fresh: try page.marked(), tolerance: tolerance)
      findings += comparison.findings.map { "\(path):\($0)" }
    }
    return findings + orphans
  }

  /// What has moved, by cell and variable, and the sentences that mention it. The languages of a lesson have the same
  /// numbers: they are told once.
  private func transcriptFindings(
    _ page: Page, _ path: String, _ stored: [UInt8], _ last: inout String
  ) -> [String] {
    let old: Transcript
    do {
      old = try Transcript(reading: stored, file: path)
    } catch {
      return ["\(path): stale: no transcript that can be read: \(error.diagnostics[0].message)"]
    }
    let comparison = TranscriptComparison(old, Transcript(page.edition), tolerance)
    if comparison.isAllowed && !tolerance.isExact { return [] }
    let report = ComparisonReport(comparison, proseName: page.edition.proseName)
    let numbers = report.numbers
    let isRepeated = numbers == last && !comparison.moved.isEmpty
    last = numbers
    let verdict = isRepeated ? "the same numbers moved" : report.verdict
    let lines = ((isRepeated ? "" : numbers) + report.prose).indented
    return ["\(path): stale: \(verdict)"] + lines.split(separator: "\n").map(String.init)
  }

  /// Pages of these lessons in languages that they no longer have.
  private var orphans: [String] {
    let expected = pages.map(\.fileName)
    let lessons = Set(pages.map { $0.lesson.name })
    let names = (try? files.names(in: folder)) ?? []
    return names.compactMap { name in
      let parts = name.split(separator: ".")
      guard parts.count == 3, lessons.contains(String(parts[0])), Language(String(parts[1])) != nil,
        Format.built.contains(where: { $0.rawValue == parts[2] }), !expected.contains(name)
      else { return nil }
      return "\(folder)/\(name): stale: the lesson is not told in '\(parts[1])'"
    }
  }
}
