// Where `diff` finds transcripts: a file, a folder of them, or either in a git revision.

import Lessons
import Texts

/// One side of a comparison.
package struct TranscriptSource {
  /// As it was given.
  package let name: String
  /// The transcripts by the names of their files; one that was given by its file has no name to be found by.
  package let files: [(name: String, text: () throws(FileError) -> [UInt8])]
  package let isFolder: Bool

  /// - Parameters:
  ///   - name: a path, `REV:PATH` as git writes it, or a revision alone.
  ///   - output: the folder that is meant by a revision alone.
  package init(_ name: String, output: String) throws(FileError) {
    self.name = name
    let disk = Disk()
    switch disk.kind(of: name) {
    case .file:
      isFolder = false
      files = [(name, { () throws(FileError) in try disk.bytes(of: name) })]
    case .folder:
      isFolder = true
      let folder = withoutSlash(name)
      files = try disk.names(in: name).filter(TranscriptSource.isTranscript).map { file in
        (file, { () throws(FileError) in try disk.bytes(of: "\(folder)/\(file)") })
      }
    case nil:
      (isFolder, files) = try TranscriptSource.revision(name, output)
    }
    if files.isEmpty {
      if LessonShape(withoutSlash(name), in: disk) == .folder {
        let made = "\(output)/\(Lesson.name(of: withoutSlash(name), disk)).LANGUAGE.json"
        throw FileError(
          path: name, reason: "a lesson: what 'diff' compares is what 'lessongen build' makes of it, as \(made)")
      }
      throw FileError(path: name, reason: "no transcripts (.json) here: 'lessongen build' writes them")
    }
  }

  private static func isTranscript(_ name: String) -> Bool { name.hasSuffix(".json") && !NearbyFile.isCopy(name) }

  private static func revision(
    _ name: String, _ output: String
  ) throws(FileError) -> (isFolder: Bool, files: [(name: String, text: () throws(FileError) -> [UInt8])]) {
    guard !name.hasPrefix("-"), !name.isEmpty else {
      throw FileError(path: name, reason: "neither a file nor a folder nor a git revision")
    }
    // `./` makes git take the path from where we are, and not from the repository's root.
    let object = name.contains(":") ? name : "\(name):./\(output)"
    let kind: String
    do {
      let answer = try Git.output(["cat-file", "-t", object], about: name)
      kind = String(decoding: answer.filter { $0 != 10 }, as: UTF8.self)
    } catch {
      throw FileError(path: name, reason: "neither a file nor a folder here, and git says: \(error.reason)")
    }
    func text(_ object: String) -> () throws(FileError) -> [UInt8] {
      { () throws(FileError) in try Git.output(["cat-file", "blob", object], about: object) }
    }
    guard kind == "tree" else { return (false, [(name, text(object))]) }
    let names = try Git.output(["ls-tree", "--full-tree", "-z", "--name-only", object], about: name)
    let folder = object.hasSuffix("/") || object.hasSuffix(":") ? object : object + "/"
    let files = names.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter(isTranscript)
    return (true, files.map { ($0, text(folder + $0)) })
  }
}
