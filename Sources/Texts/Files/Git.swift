// Files as they were: git's own program is asked, and its words are passed on when it has an objection.

import CLibrary
import Lessons
import Texts

/// The files of a git revision, by paths within the repository's tree: `HEAD:Output/lesson.es.json`.
struct Git {
  /// What git answers to a command.
  ///
  /// - Throws: Git's own message; `FileError` with the name of what was asked for.
  static func output(_ arguments: [String], about name: String) throws(FileError) -> [UInt8] {
    let (status, output, errors) = try run(["git"] + arguments, about: name)
    guard status == 0 else {
      let message = String(decoding: errors, as: UTF8.self).split(separator: "\n").first ?? "git failed"
      throw FileError(path: name, reason: message.hasPrefix("fatal: ") ? String(message.dropFirst(7)) : String(message))
    }
    return output
  }

  /// Runs a program and collects what it writes. Its errors go to a file that has no name: two pipes might wait for each
  /// other.
  private static func run(
    _ arguments: [String], about name: String
  ) throws(FileError) -> (status: Int32, output: [UInt8], errors: [UInt8]) {
    guard let errors = tmpfile() else { throw FileError(path: name, errorNumber: errno) }
    defer { fclose(errors) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError(path: name, errorNumber: errno) }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, fileno(errors), 2)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failure == 0 else {
      throw FileError(path: name, reason: "git cannot be run: \(String(cString: strerror(failure)))")
    }
    let output = read(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    rewind(errors)
    lseek(fileno(errors), 0, SEEK_SET)
    return (status, output, read(fileno(errors)))
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        CLibrary.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
