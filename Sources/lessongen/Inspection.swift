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
    for page in pages {
      findings += try self.findings(page.fileName, page.text) { () throws(LessonError) in try page.marked() }
      for picture in page.pictures {
        findings += try self.findings(picture.name, picture.text) { () throws(LessonError) in
          MarkedText(picture.text, figure: picture.kind)
        }
      }
    }
    return findings + orphans
  }

  /// Compares one file. Only where it differs is it worth to find out what its lines show.
  private func findings(
    _ name: String, _ fresh: String, _ marked: () throws(LessonError) -> MarkedText
  ) throws(LessonError) -> [String] {
    let path = "\(folder)/\(name)"
    guard files.kind(of: path) != nil else { return ["\(path): stale: the file is missing"] }
    let stored: [UInt8]
    do throws(FileError) {
      stored = try files.bytes(of: path)
    } catch {
      return ["\(path): stale: cannot be read: \(error.reason)"]
    }
    if stored.elementsEqual(fresh.utf8) { return [] }
    let comparison = Comparison(
      stored: String(decoding: stored, as: UTF8.self), fresh: try marked(), tolerance: tolerance)
    return comparison.findings.map { "\(path):\($0)" }
  }

  /// Pages of these lessons in languages that they no longer have, and pictures that nothing shows any more.
  private var orphans: [String] {
    let expected = Set(pages.flatMap(\.files).map(\.name))
    let names = (try? files.names(in: folder)) ?? []
    return names.filter { !expected.contains($0) }.compactMap { name in
      guard let lesson = Set(pages.map(\.lesson.name)).first(where: { name.hasPrefix("\($0).") }) else { return nil }
      let parts = name.dropFirst(lesson.count + 1).split(separator: ".")
      guard let tag = parts.first, Language(String(tag)) != nil else { return nil }
      let isPage = parts.count == 2 && Format.built.contains { $0.rawValue == parts[1] }
      let isPicture = parts.count == 3 && parts[2] == "svg" && FigureKind(rawValue: String(parts[1])) != nil
      guard isPage || isPicture else { return nil }
      let isTold = pages.contains { $0.lesson.name == lesson && $0.language.tag == tag }
      let reason = isTold ? "the lesson has no '\(parts[1])' figure" : "the lesson is not told in '\(tag)'"
      return "\(folder)/\(name): stale: \(reason)"
    }
  }
}
