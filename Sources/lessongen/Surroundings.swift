// What must stand beside one page that `render` makes: the pages that it leads to, the files that a notebook's cells read. What
// is not there is brought along where that can be, and said.

import Lessons
import Rendering
import Texts

/// What a page needs beside it.
struct Surroundings {
  let page: Page
  /// Nil where nobody knows where the page will be.
  let place: Output.Place?

  /// The files that the cells of a notebook read, under the paths that they have there.
  var files: [NewFile] {
    guard let place else { return [] }
    return read.filter { !leavesItsFolder($0.path) && Disk().kind(of: place.folder + $0.path) == nil }
      .map { NewFile(place.folder + $0.path, $0.bytes) }
  }

  /// What is not there, and what makes it.
  var notes: [Diagnostic] { missingFiles + missingPages }

  private var read: [(path: String, bytes: [UInt8])] {
    guard page.format == .ipynb else { return [] }
    return page.edition.filesRead.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var missingFiles: [Diagnostic] {
    read.compactMap { path, bytes in
      guard let place else {
        return note("the cells read '\(path)', which must stand beside the notebook: -o copies it there")
      }
      let target = place.folder + path
      if Disk().kind(of: target) == nil {
        return leavesItsFolder(path)
          ? note("the cells read '\(path)', which must stand there for the notebook, too") : nil
      }
      guard (try? Disk().bytes(of: target)) != bytes else { return nil }
      return note("the cells read '\(path)', and another file stands at \(target): the notebook would read that one")
    }
  }

  private var missingPages: [Diagnostic] {
    page.neighbours.compactMap { neighbour in
      if let place, Disk().kind(of: place.folder + neighbour.name) != nil { return nil }
      let (lesson, language, ending) = neighbour.source
      let path = (place?.folder ?? "") + neighbour.name
      let format = ending == Format.html.rawValue ? "" : " --to \(ending)"
      let command = "lessongen \(lesson.quotedForShell) --lang \(language)\(format) -o \(path.quotedForShell)"
      return page.diagnostic(
        about: neighbour,
        "the page leads to \(neighbour.name), which must stand beside it: \(command.asCommand) makes it"
      ).asNote()
    }
  }

  private func note(_ message: String) -> Diagnostic { Diagnostic(message, severity: .note, file: page.lesson.path) }
}

extension Page {
  /// - Returns: What is to be said at the link that leads to a page, or of this page where no link of the text does.
  func diagnostic(about neighbour: Neighbour, _ message: String) -> Diagnostic {
    neighbour.place.map { edition.diagnostic(message, at: $0) } ?? Diagnostic(message)
  }
}
