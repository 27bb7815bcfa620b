// What may be read, and written, on behalf of a lesson: its own folder, and its course's. Everything that a lesson names by a
// path goes through here: courses list lessons, lessons show files beside them.

/// Folders that nothing leads out of: neither `..`, nor an absolute path, nor a link.
package struct Enclosure {
  /// Where the folders really are.
  private let roots: [String]
  private let files: any Files

  package enum Refusal: Error, Equatable {
    /// Nothing stands there.
    case missing
    /// What stands there nobody can say: the system's words for it.
    case closed(reason: String)
    /// It would be read from somewhere else.
    case outside
  }

  /// - Parameter folders: those that stand there.
  package init(_ folders: [String], in files: any Files) {
    self.files = files
    roots = folders.compactMap { files.resolved($0.isEmpty ? "." : $0) }
  }

  /// The path of what a text names, for reading.
  ///
  /// - Parameters:
  ///   - name: as the text has it, from `folder`; addresses are decoded first.
  ///   - folder: the folder that the text stands in.
  package func path(_ name: String, from folder: String) throws(Refusal) -> String {
    guard !name.hasPrefix("/"), !name.contains("\0") else { throw .outside }
    let path = joined(folder, name)
    guard let place = files.resolved(path) else {
      // Whether something stands outside is nobody's business.
      guard !leavesItsFolder(name) || mayHold(path) else { throw .outside }
      throw files.obstacle(at: path).map { .closed(reason: $0.reason) } ?? .missing
    }
    guard holds(place) else { throw .outside }
    return path
  }

  /// Whether a path that may not stand there yet would be inside: the nearest folder above it that stands is.
  package func mayHold(_ path: String) -> Bool {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    var missing: [Substring] = []
    while !parts.isEmpty {
      let place = parts.joined(separator: "/")
      if let resolved = files.resolved(place.isEmpty ? "/" : place) {
        return holds(resolved) && !missing.contains("..")
      }
      missing.append(parts.removeLast())
    }
    return !missing.contains("..") && files.resolved(".").map(holds) ?? false
  }

  private func holds(_ place: String) -> Bool {
    roots.contains { $0.isEmpty || $0 == "/" || stands(place, in: $0) }
  }
}
