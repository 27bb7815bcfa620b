// New files beside their places, until all of them are whole: a folder `.lessongen-XXXXXX` next to where they go. That it is
// renamed to `.lessongen-XXXXXX.whole` decides: a set is the old one before, and the new one after, whenever the process ends.

import CLibrary

/// A folder of files that are about to be put in their places.
struct Staging: ~Copyable {
  /// The folder that the files are meant for, with its slash; empty for the current one.
  private let place: String
  private var path: String
  /// Open, and locked as long as this process lives: what nobody has locked was left behind.
  private let descriptor: Int32
  private var names: [String] = []

  private static let prefix = ".lessongen-"
  private static let whole = ".whole"

  /// - Parameter place: a folder with its slash, or nothing for the current one.
  init(in place: String) throws(FileError) {
    self.place = place
    // No other process gets this name.
    var template = Array("\(place)\(Staging.prefix)XXXXXX".utf8CString)
    guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
      throw FileError(path: place.isEmpty ? "." : place, errorNumber: errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes one of the files.
  ///
  /// - Parameters:
  ///   - mode: of the file that it replaces; nil if it is new.
  ///   - shown: what messages call it.
  mutating func write(_ name: String, _ bytes: [UInt8], mode: mode_t?, shown: String) throws(FileError) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: shown, errorNumber: errno) }
    names.append(name)
    // A file that replaces another may be read and run by the same people.
    if let mode { fchmod(descriptor, mode & 0o7777) }
    do throws(FileError) {
      try Output.write(bytes, to: descriptor, name: shown)
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw FileError(path: shown, errorNumber: errno) }
  }

  /// All files are there: from here on they are the new ones, even if putting them in their places is interrupted.
  mutating func decide() throws(FileError) {
    let decided = path + Staging.whole
    if rename(path, decided) != 0 { throw FileError(path: path, errorNumber: errno) }
    path = decided
  }

  /// Puts the files in their places; a link there is replaced, and not what it leads to.
  func publish() throws(FileError) {
    for name in names where rename("\(path)/\(name)", place + name) != 0 {
      throw FileError(path: place + name, errorNumber: errno)
    }
    rmdir(path)
  }

  /// Removes what was written so far.
  func discard() {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What processes that were killed have left in a folder: whole sets are put in their places, others removed.
  static func recover(in place: String) {
    for name in (try? Disk().names(in: place.isEmpty ? "." : place)) ?? [] where name.hasPrefix(prefix) {
      let path = place + name
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, let files = try? Disk().names(in: path) else { continue }
      for file in files {
        var status = stat()
        guard lstat("\(path)/\(file)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        if name.hasSuffix(whole) { rename("\(path)/\(file)", place + file) } else { unlink("\(path)/\(file)") }
      }
      rmdir(path)
    }
  }
}
