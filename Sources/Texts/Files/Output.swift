// Where pages go: standard output, or files that are replaced in one step, so that a failure leaves the old ones.

import CLibrary

/// A file that is to be written.
package struct NewFile {
  package let path: String
  package let bytes: [UInt8]
  /// Whether the person has named it: a link of theirs is written through, if it leads to a file.
  package let isNamed: Bool

  package init(_ path: String, _ text: String, isNamed: Bool = false) {
    self.init(path, Array(text.utf8), isNamed: isNamed)
  }

  package init(_ path: String, _ bytes: [UInt8], isNamed: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isNamed = isNamed
  }
}

package enum Output {
  /// Past a limit for the size of files, writing fails instead of ending the process (`ulimit -f`).
  package static func reportSizeLimits() { signal(SIGXFSZ, SIG_IGN) }

  /// Writes a finished document to standard output.
  package static func print(_ text: String) throws(FileError) {
    try write(Array(text.utf8), to: 1, name: "standard output")
  }

  /// Writes what is for a reader's eyes to standard output: nothing in it steers a terminal.
  package static func tell(_ text: String) throws(FileError) { try print(text.inertForTerminal()) }

  /// Writes to standard error; nothing can be done if that fails. Nothing in the text steers a terminal.
  package static func report(_ text: String) {
    try? write(Array(text.inertForTerminal().utf8), to: 2, name: "standard error")
  }

  /// Replaces files. All of them are written beside their places before the first is put there, and what can be known to
  /// fail is looked at before that; so a failure leaves the old ones, and a set in one folder is the old one or the new
  /// one, whenever the process ends. What a killed process has left there is put right first.
  package static func replace(_ files: [NewFile]) throws(FileError) {
    var folders: [(place: String, files: [(name: String, file: NewFile, mode: mode_t?)])] = []
    var special: [(path: String, file: NewFile)] = []
    for file in files {
      let path = try target(of: file)
      if file.isNamed, isSpecial(path) {
        special.append((path, file))
        continue
      }
      let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      let place = String(path.dropLast(name.count))
      let entry = (String(name), file, try mode(ofReplaced: path, file))
      if let index = folders.firstIndex(where: { $0.place == place }) {
        folders[index].files.append(entry)
      } else {
        folders.append((place, [entry]))
      }
    }
    for (path, file) in special { try overwrite(path, file.bytes, name: file.path) }
    try stage(folders[...])
  }

  /// Each folder's files are written before any folder's are put in their places.
  private static func stage(
    _ folders: ArraySlice<(place: String, files: [(name: String, file: NewFile, mode: mode_t?)])>
  ) throws(FileError) {
    guard let (place, files) = folders.first else { return }
    Staging.recover(in: place)
    var staging: Staging
    do throws(FileError) {
      staging = try Staging(in: place)
    } catch {
      throw FileError(path: files[0].file.path, reason: error.reason)
    }
    do throws(FileError) {
      for (name, file, mode) in files {
        try staging.write(name, file.bytes, mode: mode, shown: file.path)
      }
      try stage(folders.dropFirst())
      try staging.decide()
      try staging.publish()
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Puts right what killed processes have left in a folder of pages.
  package static func recover(in folder: String) { Staging.recover(in: folder + "/") }

  /// Where a file really goes.
  private static func target(of file: NewFile) throws(FileError) -> String {
    var status = stat()
    guard file.isNamed, lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return file.path }
    // Devices are links on some systems: /dev/stdout.
    if isSpecial(file.path) { return file.path }
    guard let path = Disk().resolved(file.path) else {
      throw FileError(path: file.path, reason: "this is a link that leads to no file")
    }
    return path
  }

  /// - Throws: If something stands there that no file can replace.
  private static func mode(ofReplaced path: String, _ file: NewFile) throws(FileError) -> mode_t? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw FileError(path: file.path, errorNumber: EISDIR)
    case S_IFREG:
      // Renaming asks for no more than the folder: a file that its owner has locked would be replaced all the same.
      if access(path, W_OK) != 0 { throw FileError(path: file.path, errorNumber: errno) }
      return status.st_mode
    default: return nil
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
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = path.count > name.count ? String(path.dropLast(name.count)) : "."
    guard let target = Disk().resolved(path) ?? Disk().resolved(folder).map({ "\($0)/\(name)" }),
      let source = Disk().resolved(lesson)
    else {
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

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard Disk().kind(of: path) != .folder else { return }
    let parents = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let parent = parents.joined(separator: "/")
    if !parent.isEmpty { try makeFolder(parent) }
    if mkdir(path, 0o777) != 0 { throw FileError(path: path, errorNumber: errno) }
  }

  /// A device or a pipe cannot be replaced by a file.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  private static func overwrite(_ path: String, _ bytes: [UInt8], name: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: name, errorNumber: errno) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, name: name)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(FileError) {
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
