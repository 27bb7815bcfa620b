// `check`: the pages as they would be now against those in Output/, and a line for each thing that is stale.

import Lessons
import Rendering
import Texts
import Transcripts

/// A comparison of pages with what stands in a folder.
package struct Inspection {
  package let pages: [Page]
  package let folder: String
  package let files: any Files
  package let tolerance: Tolerance
  private let strays: StrayPages

  /// - Parameter isWhole: whether these are all the pages that the folder is for.
  package init(pages: [Page], folder: String, files: any Files, tolerance: Tolerance, isWhole: Bool = false) {
    strays = StrayPages(in: folder, besides: pages, isWhole: isWhole, files)
    self.pages = pages
    self.folder = folder
    self.files = files
    self.tolerance = tolerance
  }

  /// What is stale: one line each; empty if all is as it should be.
  package func findings() throws -> [String] {
    var findings: [String] = []
    var series = ReportSeries()
    // What moved comes first, and then where it is seen.
    for page in pages.filter({ $0.format == .json }) + pages.filter({ $0.format != .json }) {
      findings += try self.findings(page.fileName, page.text) { (path, stored) throws(LessonError) in
        page.format == .json
          ? transcriptFindings(page, path, stored, &series) : lineFindings(path, stored, try page.marked())
      }
      for picture in page.pictures {
        findings += try self.findings(picture.name, picture.text) { (path, stored) throws(LessonError) in
          lineFindings(path, stored, MarkedText(picture.text, figure: picture.kind))
        }
      }
    }
    return findings + strays.all.map { "\($0.path.inertForTerminal(isOneLine: true)): stale: \($0.reason)" }
  }

  /// Compares one file. Only where it differs is it worth to find out what its lines show.
  private func findings(
    _ name: String, _ fresh: String, _ compare: (String, [UInt8]) throws(LessonError) -> [String]
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
    return try compare(path, stored)
  }

  private func lineFindings(_ path: String, _ stored: [UInt8], _ fresh: MarkedText) -> [String] {
    let comparison = PageComparison(
      stored: String(decoding: stored, as: UTF8.self), fresh: fresh, tolerance: tolerance)
    return comparison.findings.map { "\(path):\($0)" }
  }

  /// What has moved, by cell and variable, and the sentences that mention it.
  private func transcriptFindings(
    _ page: Page, _ path: String, _ stored: [UInt8], _ series: inout ReportSeries
  ) -> [String] {
    let old: Transcript
    do {
      old = try Transcript(reading: stored, file: path)
    } catch {
      return ["\(path): stale: no transcript that can be read: \(error.diagnostics[0].message)"]
    }
    let comparison = TranscriptComparison(old, Transcript(page.edition), tolerance)
    if comparison.isAllowed && !tolerance.isExact { return [] }
    let (verdict, lines) = series.next(TranscriptReport(comparison, proseName: page.edition.proseName))
    return ["\(path): stale: \(verdict)"] + lines.split(separator: "\n").map(String.init)
  }
}
