// Pages in the output that no lesson makes any more: `check` names them, and `build` of a whole course removes those that are
// provably lessongen's own.

import Figures
import Lessons
import Rendering
import Texts
import Transcripts

/// What stands in an output folder and should not.
package struct StrayPages {
  package struct Stray {
    package let path: String
    /// Why nothing makes it.
    package let reason: String
    /// Whether it says itself, or a page beside it of the same name does, that lessongen wrote it.
    package let isOurs: Bool
  }

  /// In an order in which they can be removed one by one: what proves the others comes last.
  package let all: [Stray]

  /// - Parameter isWhole: whether the folder is for these pages alone, so that another lesson's is a stray, too.
  package init(in folder: String, besides pages: [Page], isWhole: Bool, _ files: any Files) {
    let expected = Set(pages.flatMap(\.files).map(\.name) + pages.copies.map(\.name))
    let names = ((try? files.names(in: folder)) ?? []).filter { !expected.contains($0) }
    let lessons = Set(pages.map(\.lesson.name))
    let tags = Set(pages.map(\.language.tag))
    let editions = Set(pages.map { PageName.stem($0.lesson.name, $0.language) })
    var proofs: [String: Bool] = [:]
    var strays: [Stray] = []
    for name in names {
      // Another lesson's page may use it.
      if isWhole, NearbyFile.isCopy(name), let bytes = try? files.bytes(of: "\(folder)/\(name)"),
        NearbyFile.isCopy(name, of: bytes)
      {
        strays.append(
          Stray(path: "\(folder)/\(name)", reason: "no page shows this file or links to it", isOurs: true))
        continue
      }
      guard let file = PageName(parsing: name), file.isBuilt else { continue }
      let isOfThese = lessons.contains(file.lesson)
      guard isOfThese || isWhole else { continue }
      let proof = proofs[file.stem] ?? StrayPages.isProven(file.stem, in: folder, files)
      proofs[file.stem] = proof
      guard isOfThese || proof || tags.contains(file.language.tag) else { continue }
      let isTold = editions.contains(file.stem)
      let reason =
        !isOfThese
        ? "no lesson of the course is called '\(file.lesson)'"
        : isTold
          ? "the lesson has no '\(file.figure ?? file.ending)' figure" : "the lesson is not told in '\(file.language)'"
      // Its name may be anybody's.
      strays.append(Stray(path: "\(folder)/\(name)", reason: reason.inertForTerminal(isOneLine: true), isOurs: proof))
    }
    all = strays.filter { !StrayPages.isProof($0.path) } + strays.filter { StrayPages.isProof($0.path) }
  }

  private static func isProof(_ path: String) -> Bool { path.hasSuffix(".json") || path.hasSuffix(".html") }

  /// Transcripts and HTML pages say what made them; a Markdown page and its pictures are known by the company they keep.
  private static func isProven(_ stem: String, in folder: String, _ files: any Files) -> Bool {
    let transcript = "\(folder)/\(stem).json"
    if let bytes = try? files.bytes(of: transcript), (try? Transcript(reading: bytes, file: transcript)) != nil {
      return true
    }
    guard let page = try? files.bytes(of: "\(folder)/\(stem).html") else { return false }
    return String(decoding: page.prefix(4096), as: UTF8.self).contains("<meta name=\"generator\" content=\"lessongen\"")
  }
}

extension PageName {
  /// Whether `build` might have written it.
  fileprivate var isBuilt: Bool {
    if let figure {
      Drawings.kinds.contains(FigureKind(figure))
    } else {
      Format.built.contains { $0.rawValue == ending }
    }
  }
}
