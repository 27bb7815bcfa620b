// What the program carries inside itself: the first lesson and the page's frame. Files in ./Templates come first.

import Lessons
import Texts

/// The disk, and behind it the embedded copy of `Templates/`.
struct TemplateFiles: Files {
  static let folder = "Templates"
  static let lesson = "Templates/backpropagation"

  private let disk = Disk()
  static let embedded = Memory([
    "\(folder)/audit.html": PackageResources.audit_html,
    "\(folder)/page.html": PackageResources.page_html,
    "\(folder)/style.css": PackageResources.style_css,
    "\(folder)/terminal.css": PackageResources.terminal_css,
    "\(folder)/figures.css": PackageResources.figures_css,
    "\(folder)/ui.en.yaml": PackageResources.ui_en_yaml,
    "\(folder)/ui.es.yaml": PackageResources.ui_es_yaml,
    "\(lesson)/cells.py": PackageResources.cells_py,
    "\(lesson)/en.md": PackageResources.en_md,
    "\(lesson)/es.md": PackageResources.es_md,
    "\(lesson)/lesson.yaml": PackageResources.lesson_yaml,
  ])

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
