// Where lessons are read from: the disk, what a program carries inside itself, or a test's dictionary.

import CLibrary

/// A way to read files. Paths use `/`; a relative one starts at the current folder.
public protocol Files {
  /// What stands at the path; nil if nothing does.
  func kind(of path: String) -> FileKind?
  func bytes(of path: String) throws(FileError) -> [UInt8]
  /// The names in a folder, sorted by their bytes.
  func names(in folder: String) throws(FileError) -> [String]
  /// The last part of a path; for `.` and the like, what the folder is really called.
  func name(of path: String) -> String
  /// Where a path really leads, with `..` and links followed; nil if nothing stands there.
  func resolved(_ path: String) -> String?
  /// Why nobody can say what stands at a path: a folder on the way is closed. Nil where that is known, be it nothing.
  func obstacle(at path: String) -> FileError?
}

extension Files {
  /// By the path alone, for files without links.
  public func resolved(_ path: String) -> String? {
    guard kind(of: path) != nil else { return nil }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  public func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "lesson" }

  public func obstacle(at path: String) -> FileError? { nil }

  /// Why nobody can say what stands in a folder; nil where that is known.
  package func closedReason(ofFolder folder: String) -> String? { obstacle(at: folder + "/.")?.reason }
}

public enum FileKind: Sendable { case file, folder }

/// A file that cannot be read or written: the system's own words for it (`Permission denied`).
public struct FileError: Error, Equatable, Sendable {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The reason that `errno` gives.
  public init(path: String, errorNumber: Int32) {
    self.init(path: path, reason: String(cString: strerror(errorNumber)))
  }
}

/// The file system. Foundation would do the same; starting it costs more than reading a lesson.
public struct Disk: Files, Sendable {
  /// No lesson is longer; a mistyped path to something huge should not fill the memory.
  package static let maximumSize = 64 << 20

  public init() {}

  public func kind(of path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  public func obstacle(at path: String) -> FileError? {
    var status = stat()
    guard stat(path, &status) != 0, [EACCES, EPERM, ELOOP, EIO].contains(errno) else { return nil }
    return FileError(path: path, errorNumber: errno)
  }

  public func bytes(of path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, errorNumber: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
    else { throw FileError(path: path, reason: "not a regular file") }
    var room = max(Int(clamping: status.st_size) + 1, 4096)
    var bytes: [UInt8] = []
    while true {
      guard bytes.count < Disk.maximumSize else { throw FileError(path: path, reason: "more than 64 MB") }
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: min(room, Disk.maximumSize)) { buffer, count in
        var result = read(descriptor, buffer.baseAddress, buffer.count)
        while result < 0 && errno == EINTR { result = read(descriptor, buffer.baseAddress, buffer.count) }
        if result < 0 { failure = errno }
        count = max(result, 0)
      }
      guard failure == 0 else { throw FileError(path: path, errorNumber: failure) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      room = 1 << 16
    }
  }

  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(path: folder, errorNumber: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public func name(of path: String) -> String {
    let name = lastPart(of: path)
    guard ["", ".", ".."].contains(name), let resolved = resolved(path) else { return name }
    return resolved.split(separator: "/").last.map(String.init) ?? "lesson"
  }

  public func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether what stands at the path belongs to whoever runs the program.
  package static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_uid == getuid()
  }

  /// Whether a folder, or one around it, holds `.git`.
  func hasRepository(around folder: String) -> Bool {
    guard var place = resolved(folder) else { return false }
    while true {
      if kind(of: place + "/.git") != nil { return true }
      guard let slash = place.lastIndex(of: "/") else { return false }
      place = String(place[..<slash])
    }
  }
}

/// Files held in memory, by their paths; a folder exists where a path goes through it.
public struct Memory: Files, Sendable {
  public let contents: [String: [UInt8]]

  public init(_ contents: [String: [UInt8]]) { self.contents = contents }

  public func kind(of path: String) -> FileKind? {
    if contents[path] != nil { return .file }
    return contents.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
  }

  public func bytes(of path: String) throws(FileError) -> [UInt8] {
    guard let bytes = contents[path] else {
      throw FileError(path: path, errorNumber: kind(of: path) == .folder ? EISDIR : ENOENT)
    }
    return bytes
  }

  public func names(in folder: String) throws(FileError) -> [String] {
    var names: Set<String> = []
    for path in contents.keys where path.hasPrefix(folder + "/") {
      names.insert(String(path.dropFirst(folder.count + 1).prefix { $0 != "/" }))
    }
    if names.isEmpty { throw FileError(path: folder, errorNumber: ENOENT) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
