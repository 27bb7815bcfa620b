// What a person has trusted, in their own configuration: one line for each folder and kind of request, with a digest of what
// it asked for then.

import CLibrary
import Texts

/// The file `lessongen/trusted` of the person's configuration.
package struct TrustRecord: Sendable {
  /// Nil where there is no home.
  package let path: String?

  package init() { self.init(path: TrustRecord.place) }

  init(path: String?) { self.path = path }

  /// `$XDG_CONFIG_HOME/lessongen/trusted`; that variable counts only if it is absolute (XDG Base Directory Specification).
  private static var place: String? {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return "\(folder)/lessongen/trusted" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.config/lessongen/trusted"
  }

  func holds(_ request: Request, for folder: String) -> Bool {
    guard let place = Disk().resolved(folder) else { return false }
    return entries.contains { entry in
      entry.kind == request.kind && entry.digest == request.digest && stands(place, in: entry.folder)
    }
  }

  /// Whether something of that very folder was trusted, as it is now or as it was.
  package func knows(_ folder: String) -> Bool {
    let place = Disk().resolved(folder)
    return entries.contains { $0.folder == place }
  }

  /// What was trusted of this kind, in the words of a message: `changed since you trusted it`; nil if nothing was, neither in
  /// the folder nor around it.
  package func change(_ kind: String, in folder: String) -> String? {
    guard let place = Disk().resolved(folder) else { return nil }
    let around = entries.filter { $0.kind == kind && stands(place, in: $0.folder) }.map(\.folder)
    guard let nearest = around.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
    return nearest == place ? "changed since you trusted it" : "not what you trusted in \(nearest)"
  }

  /// The record's new text, with what a folder asks for now in the place of what it asked for before.
  package func text(trusting requests: [Request], in folder: String) throws(FileError) -> String {
    guard let place = Disk().resolved(folder) else { throw FileError(path: folder, reason: "no such folder") }
    guard !place.unicodeScalars.contains(where: \.isControlInText) else {
      throw FileError(path: folder, reason: "a folder with such a name cannot be trusted")
    }
    let others = entries.filter { $0.folder != place }
    let new = requests.map { Entry(kind: $0.kind, digest: $0.digest, folder: place) }
    return "# What 'lessongen trust' has allowed: kind, digest of what was asked for, folder.\n"
      + (others + new).map { "\($0.kind) \($0.digest) \($0.folder)\n" }.joined()
  }

  private struct Entry {
    let kind: String
    let digest: String
    let folder: String
  }

  private var entries: [Entry] {
    guard let path, let bytes = try? Disk().bytes(of: path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2)
      guard !line.hasPrefix("#"), parts.count == 3 else { return nil }
      return Entry(kind: String(parts[0]), digest: String(parts[1]), folder: String(parts[2]))
    }
  }
}
