// What the program carries inside itself: the first lesson and the page's frame. Files in ./Templates come first.

import CTemplates
import Lessons
import Texts

/// The disk, and behind it the embedded copy of `Templates/`.
struct TemplateFiles: Files {
  static let folder = "Templates"
  static let lesson = "Templates/backpropagation"

  private let disk = Disk()
  static let embedded: Memory = {
    var count = 0
    let first = template_files(&count)
    var files: [String: [UInt8]] = [:]
    for file in UnsafeBufferPointer(start: first, count: count) {
      files["\(folder)/\(String(cString: file.path))"] = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
    return Memory(files)
  }()

  func kind(of path: String) -> FileKind? { source(of: path).kind(of: path) }
  func bytes(of path: String) throws(FileError) -> [UInt8] { try source(of: path).bytes(of: path) }
  func names(in folder: String) throws(FileError) -> [String] { try source(of: folder).names(in: folder) }

  func name(of path: String) -> String { source(of: path).name(of: path) }

  /// The lessons of ./Templates; the embedded one if there are none.
  var lessons: [String] {
    let names = (try? disk.names(in: TemplateFiles.folder)) ?? []
    let paths = names.map { "\(TemplateFiles.folder)/\($0)" }.filter { disk.kind(of: "\($0)/cells.py") == .file }
    return paths.isEmpty ? [TemplateFiles.lesson] : paths
  }

  /// The page's files are looked up one by one; a lesson's folder comes whole from one place or the other.
  private func source(of path: String) -> any Files {
    if path == TemplateFiles.lesson || path.hasPrefix(TemplateFiles.lesson + "/") {
      return disk.kind(of: TemplateFiles.lesson) != nil ? disk : TemplateFiles.embedded
    }
    return disk.kind(of: path) == nil && TemplateFiles.embedded.kind(of: path) == .file ? TemplateFiles.embedded : disk
  }
}
