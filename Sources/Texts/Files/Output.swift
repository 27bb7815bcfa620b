// Where pages go: standard output, or files that are replaced in one step, so that a failure leaves the old ones.

import CLibrary

package enum Output {
  /// Writes a finished document to standard output.
  package static func print(_ text: String) throws(FileError) {
    try write(Array(text.utf8), to: 1, name: "standard output")
  }

  /// Writes to standard error; nothing can be done if that fails.
  package static func report(_ text: String) {
    try? write(Array(text.utf8), to: 2, name: "standard error")
  }

  /// Replaces files: all of them are written beside their places first, and renamed when that has gone well.
  package static func replace(_ files: [(path: String, text: String)]) throws(FileError) {
    var written: [(temporary: String, path: String, given: String)] = []
    do throws(FileError) {
      for (given, text) in files {
        let path = followed(given)
        if isSpecial(path) {
          try overwrite(path, text, name: given)
        } else {
          let temporary = "\(path).\(getpid()).tmp"
          written.append((temporary, path, given))
          try create(temporary, text, for: path, name: given)
        }
      }
      for (temporary, path, given) in written where rename(temporary, path) != 0 {
        throw FileError(path: given, errorNumber: errno)
      }
    } catch {
      for (temporary, _, _) in written { unlink(temporary) }
      throw error
    }
  }

  /// Removes a file; a link is removed, and not what it leads to.
  package static func remove(_ path: String) throws(FileError) {
    if unlink(path) != 0, errno != ENOENT { throw FileError(path: path, errorNumber: errno) }
  }

  /// Where a page's file will stand, and room for others beside it.
  package struct Place {
    /// With its slash; empty for the current folder.
    package let folder: String
    /// The file's name without what follows its last dot.
    package let stem: String

    /// Nil for a device or a pipe, and for standard output by its name, wherever that leads.
    package init?(_ path: String) {
      guard !path.hasPrefix("/dev/"), !Output.isSpecial(path) else { return nil }
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let name = parts.last ?? ""
      folder = String(path.dropLast(name.count))
      stem = String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }
  }

  /// `-o` must not name what the page is made from, nor what the lesson would take for a part of itself: any `.md` in its
  /// folder is another language.
  package static func refuseSource(_ path: String, of lesson: String) throws(FileError) {
    func resolved(_ path: String) -> String? {
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return String(cString: real)
    }
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = path.count > name.count ? String(path.dropLast(name.count)) : "."
    guard let target = resolved(path) ?? resolved(folder).map({ "\($0)/\(name)" }), let source = resolved(lesson) else {
      return
    }
    let isSource =
      target == source
      || target.hasPrefix("\(source)/") && isPart(target.dropFirst(source.count + 1))
    if isSource { throw FileError(path: path, reason: "this is a source of the lesson") }
  }

  /// Whether a lesson reads a file of its folder.
  private static func isPart(_ name: Substring) -> Bool {
    !name.contains("/")
      && (name.hasSuffix(".md") || name.hasSuffix(".lock") || name == "cells.py" || name == "lesson.yaml")
  }

  /// Where a path leads: a link is followed, so that what it points at is replaced and not the link.
  private static func followed(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard Disk().kind(of: path) != .folder else { return }
    let parents = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let parent = parents.joined(separator: "/")
    if !parent.isEmpty { try makeFolder(parent) }
    if mkdir(path, 0o777) != 0 { throw FileError(path: path, errorNumber: errno) }
  }

  /// - Parameter name: what messages call the file.
  private static func create(
    _ temporary: String, _ text: String, for path: String, name: String
  ) throws(FileError) {
    var status = stat()
    let replaces = stat(path, &status) == 0
    // Renaming asks for no more than the folder: a file that its owner has locked would be replaced all the same.
    if replaces, access(path, W_OK) != 0 { throw FileError(path: name, errorNumber: errno) }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: name, errorNumber: errno) }
    // A file that replaces another may be read and run by the same people.
    if replaces { fchmod(descriptor, status.st_mode & 0o7777) }
    do throws(FileError) {
      try write(Array(text.utf8), to: descriptor, name: name)
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw FileError(path: name, errorNumber: errno) }
  }

  /// A device or a pipe cannot be replaced by a file.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  private static func overwrite(_ path: String, _ text: String, name: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: name, errorNumber: errno) }
    defer { close(descriptor) }
    try write(Array(text.utf8), to: descriptor, name: name)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { rest in
        CLibrary.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: name, errorNumber: errno)
      }
      start += count
    }
  }
}
