// What the program carries inside itself: the first lesson and the page's frame. Files in ./Templates come first.

import CTemplates
import Courses
import Lessons
import Texts

/// The disk, and behind it the embedded copy of `Templates/`.
struct TemplateFiles: Files {
  static let folder = "Templates"
  static let lesson = "Templates/backpropagation"

  private let disk = Disk()
  /// The folder of the course, whose Templates/ is meant.
  private let root: String

  init(root: String = ".") { self.root = root }

  static let embedded: Memory = {
    var count = 0
    let first = template_files(&count)
    var files: [String: [UInt8]] = [:]
    for file in UnsafeBufferPointer(start: first, count: count) {
      files["\(folder)/\(String(cString: file.path))"] = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
    return Memory(files)
  }()

  /// Frames and style sheets in a folder's Templates/ that are not those that lessongen brings along; nil if there are none.
  static func ownDress(in root: String) -> Request? {
    let names = embedded.contents.keys.filter { $0.hasSuffix(".html") || $0.hasSuffix(".css") }
    let files = names.sorted().compactMap { name -> (name: String, bytes: [UInt8])? in
      let path = joined(root, name)
      guard Disk().kind(of: path) == .file, let bytes = try? Disk().bytes(of: path), bytes != embedded.contents[name]
      else { return nil }
      return (path, bytes)
    }
    return files.isEmpty ? nil : .dress(files)
  }

  func kind(of path: String) -> FileKind? { source(of: path).kind(of: path) }
  func bytes(of path: String) throws(FileError) -> [UInt8] { try source(of: path).bytes(of: path) }
  func names(in folder: String) throws(FileError) -> [String] { try source(of: folder).names(in: folder) }

  func name(of path: String) -> String { source(of: path).name(of: path) }
  func resolved(_ path: String) -> String? { source(of: path).resolved(path) }
  func obstacle(at path: String) -> FileError? { source(of: path).obstacle(at: path) }

  /// The page's files are looked up one by one; a lesson's folder comes whole from one place or the other.
  private func source(of path: String) -> any Files {
    if stands(path, in: TemplateFiles.lesson) {
      return isOnDisk(TemplateFiles.lesson) ? disk : TemplateFiles.embedded
    }
    return !isOnDisk(path) && TemplateFiles.embedded.kind(of: embeddedPath(path)) == .file
      ? Renamed(files: TemplateFiles.embedded, path: embeddedPath) : disk
  }

  /// What stands in a closed folder is there as well: nothing else takes its place.
  private func isOnDisk(_ path: String) -> Bool { disk.kind(of: path) != nil || disk.obstacle(at: path) != nil }

  /// What a course elsewhere calls `course/Templates/page.html`.
  private func embeddedPath(_ path: String) -> String {
    root != "." && path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}

/// Files under other names.
private struct Renamed: Files {
  let files: any Files
  let path: (String) -> String

  func kind(of path: String) -> FileKind? { files.kind(of: self.path(path)) }
  func bytes(of path: String) throws(FileError) -> [UInt8] { try files.bytes(of: self.path(path)) }
  func names(in folder: String) throws(FileError) -> [String] { try files.names(in: path(folder)) }
}
