// Files as they would be after an edit that has not been written yet.

/// Files, some of which are not as they stand.
package struct EditedFiles: Files {
  private let base: any Files
  private let contents: [String: [UInt8]]

  package init(base: any Files, contents: [String: [UInt8]]) {
    self.base = base
    self.contents = contents
  }

  package func kind(of path: String) -> FileKind? { contents[path] == nil ? base.kind(of: path) : .file }
  package func bytes(of path: String) throws(FileError) -> [UInt8] {
    if let bytes = contents[path] { return bytes }
    return try base.bytes(of: path)
  }
  package func names(in folder: String) throws(FileError) -> [String] { try base.names(in: folder) }
  package func name(of path: String) -> String { base.name(of: path) }
  package func resolved(_ path: String) -> String? { base.resolved(path) }
}
