// From a path to a lesson: which files belong to it, and what must be in them before it can be played.

import Notebooks
import Texts

/// Reads lessons.
struct LessonReader {
  let files: any Files
  var defaults = LessonDefaults()

  func lesson(at path: String) throws(LessonError) -> Lesson {
    var lesson = try read(path)
    lesson.defaults = defaults
    return lesson
  }

  private func read(_ path: String) throws(LessonError) -> Lesson {
    let path = withoutSlash(path)
    switch LessonShape(path, in: files) {
    case .folder: return try folder(at: path)
    case .markdown:
      if let folder = lesson(ofProse: path) {
        throw LessonError(Diagnostic("a text of a lesson with cells.py: name its folder, '\(folder)'", file: path))
      }
      return try singleFile(at: path)
    case .notebook:
      var notebook = NotebookLesson(try notebook(at: path), files, defaults)
      return try notebook.lesson()
    case nil:
      if let obstacle = files.obstacle(at: path) { throw LessonError(obstacle) }
      switch files.kind(of: path) {
      case .folder:
        if let reason = files.closedReason(ofFolder: path) { throw LessonError(FileError(path: path, reason: reason)) }
        throw LessonError(
          Diagnostic(
            "not a lesson: the folder has no cells.py; a lesson in several languages also needs lesson.yaml", file: path
          ))
      case .file where path == "cells.py" || path.hasSuffix("/cells.py"):
        throw LessonError(Diagnostic("the cells of a lesson: name its folder", file: path))
      case .file: throw LessonError(Diagnostic(LessonShape.rule, file: path))
      case nil:
        // Bytes that are no text are gone from the name by now.
        let reason = path.contains("\u{FFFD}") ? ", or its name is not UTF-8" : ""
        throw LessonError(Diagnostic("no such lesson\(reason)", file: path))
      }
    }
  }

  /// The folder of the lesson whose text in one language a file is; nil if it is none.
  private func lesson(ofProse path: String) -> String? {
    guard Language(String(lastPart(of: path).dropLast(3))) != nil else { return nil }
    let folder = Texts.folder(of: path)
    return LessonShape(folder, in: files) == .folder ? folder : nil
  }

  private func folder(at path: String) throws(LessonError) -> Lesson {
    let (cells, settings) = ("\(path)/cells.py", "\(path)/lesson.yaml")
    let manifest = try manifest(at: settings, of: path)
    let cellsFile = try text(of: cells)
    return Lesson(
      name: Lesson.name(of: path, files), path: path, manifest: manifest, languages: try languages(of: path, manifest),
      cells: try CellReader(file: cellsFile).cells(), cellsFile: cellsFile, singleProse: nil, files: files)
  }

  /// A course may have said everything that lesson.yaml would.
  private func manifest(at settings: String, of path: String) throws(LessonError) -> Manifest {
    if files.kind(of: settings) == nil {
      guard let languages = defaults.languages else {
        throw LessonError(Diagnostic("not a lesson: the folder has no lesson.yaml", file: path))
      }
      return Manifest(languages, defaults)
    }
    let file = try text(of: settings)
    let settings = try Settings(file.text, in: file, title: "lesson.yaml")
    try settings.allow(only: Manifest.keys)
    return try Manifest(settings, defaults: defaults)
  }

  /// The languages of lesson.yaml, and those of any further `fr.md` beside it: a translation needs no other change.
  private func languages(of path: String, _ manifest: Manifest) throws(LessonError) -> [Language] {
    let names: [String]
    do { names = try files.names(in: path) } catch { throw LessonError(error) }
    let present = names.filter { $0.hasSuffix(".md") }.compactMap { Language(String($0.dropLast(3))) }
    return manifest.languages + present.filter { !manifest.languages.contains($0) }
  }

  private func singleFile(at path: String) throws(LessonError) -> Lesson {
    let file = try text(of: path)
    let (prose, settings) = try Prose.read(file, isSingleFile: true)
    let language = try settings.language("lang") ?? defaults.languages?.first ?? .english
    let manifest = try Manifest(settings, only: language, defaults: defaults)
    return Lesson(
      name: Lesson.name(of: path, files), path: path, manifest: manifest, languages: [language], cells: [],
      cellsFile: file, singleProse: prose, files: files)
  }

  func notebook(at path: String) throws(LessonError) -> JupyterNotebook {
    try JupyterNotebookReader(try text(of: path)).notebook()
  }

  private func text(of path: String) throws(LessonError) -> TextFile { try TextFile(reading: path, from: files) }
}

extension Settings {
  /// Reads a YAML file that holds a mapping.
  public init(reading path: String, from files: any Files = Disk()) throws(LessonError) {
    let file = try TextFile(reading: path, from: files)
    try self.init(file.text, in: file, title: lastPart(of: path))
  }
}

extension JupyterNotebook {
  /// Reads a notebook.
  public init(reading path: String, from files: any Files = Disk()) throws(LessonError) {
    self = try LessonReader(files: files).notebook(at: path)
  }
}

extension Lesson {
  /// Reads a lesson: a folder with cells.py, lesson.yaml and one `.md` for each language, a single `.md` file, or a notebook.
  public init(reading path: String, from files: any Files = Disk()) throws(LessonError) {
    self = try LessonReader(files: files).lesson(at: path)
  }

  /// - Parameter defaults: what its course says for it.
  package init(reading path: String, from files: any Files, _ defaults: LessonDefaults) throws(LessonError) {
    self = try LessonReader(files: files, defaults: defaults).lesson(at: path)
  }

  /// The pages of two lessons whose names are alike in this would be one: macOS and Windows take `A.html` and `a.html` for the
  /// same file.
  package static func fileKey(_ name: String) -> String { name.lowercased() }

  /// Why the pages of a lesson cannot stand beside those of another.
  ///
  /// - Parameter other: where the other one stands.
  package static func clash(of name: String, with otherName: String, at other: String) -> String {
    name == otherName
      ? "has the same name as \(other): their pages would overwrite each other"
      : "has the name of \(other) but for capitals: on macOS and Windows their pages would overwrite each other"
  }

  /// What the pages of a lesson at this path are called: the name of its folder, or of its file without `.md`, `.ipynb`.
  package static func name(of path: String, _ files: any Files) -> String {
    let name = files.name(of: path)
    for ending in [".md", ".ipynb"] where name.hasSuffix(ending) && files.kind(of: path) == .file {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
