// git's own program, asked about files as they were and about what is ignored; its words are passed on when it objects.
// The repository may be a stranger's: nothing that its configuration names is run, and nothing is fetched.

import CLibrary

/// git, for questions that change nothing.
package enum Git {
  /// No hook, no monitor, no pager, no external diff, no transport. `safe.directory` stays the person's own matter.
  private static let options = [
    "--no-pager", "--no-optional-locks", "-c", "core.hooksPath=/dev/null", "-c",
    "core.fsmonitor=false", "-c", "diff.external=", "-c", "protocol.allow=never",
  ]

  /// A missing object is missing: a promisor remote would be asked by a program that its configuration chooses.
  private static let environment = [
    "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0", "GIT_PAGER=cat", "GIT_OPTIONAL_LOCKS=0",
    "LC_ALL=C",
  ]

  /// What git answers to a command.
  ///
  /// - Throws: Git's own message; `FileError` with the name of what was asked for.
  package static func output(_ arguments: [String], about name: String) throws(FileError) -> [UInt8] {
    let (status, output, errors) = try run(["git"] + options + arguments, about: name)
    guard status == 0 else {
      let message = String(decoding: errors, as: UTF8.self).split(separator: "\n").first ?? "git failed"
      throw FileError(path: name, reason: message.hasPrefix("fatal: ") ? String(message.dropFirst(7)) : String(message))
    }
    return output
  }

  /// Which of the files in a folder git ignores; none where there is no repository, and no git.
  ///
  /// - Parameter names: paths from the folder.
  package static func ignored(_ names: [String], in folder: String) -> Set<String> {
    guard !names.isEmpty, Disk().hasRepository(around: folder) else { return [] }
    let arguments = ["-C", folder, "check-ignore", "-z", "--stdin"]
    let input = names.map { $0 + "\0" }.joined()
    guard let (_, output, _) = try? run(["git"] + options + arguments, input: input, about: folder) else { return [] }
    return Set(output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// Runs a program and collects what it writes. What it reads, and its errors, are files that have no name: two pipes might
  /// wait for each other.
  private static func run(
    _ arguments: [String], input: String = "", about name: String
  ) throws(FileError) -> (status: Int32, output: [UInt8], errors: [UInt8]) {
    guard let errors = tmpfile() else { throw FileError(path: name, errorNumber: errno) }
    defer { fclose(errors) }
    guard let given = tmpfile() else { throw FileError(path: name, errorNumber: errno) }
    defer { fclose(given) }
    _ = input.withCString { fwrite($0, 1, input.utf8.count, given) }
    rewind(given)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError(path: name, errorNumber: errno) }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(given), 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, fileno(errors), 2)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var settings: [UnsafeMutablePointer<CChar>?] = environmentOfGit.map { strdup($0) }
    settings.append(nil)
    defer { for setting in settings { free(setting) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, arguments[0], &actions, nil, words, settings)
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

  /// Ours, with what git must not do.
  private static var environmentOfGit: [String] {
    var settings: [String] = []
    var entry = environ
    while let setting = entry.pointee {
      let text = String(cString: setting)
      let name = text.prefix { $0 != "=" } + "="
      if !environment.contains(where: { $0.hasPrefix(name) }) { settings.append(text) }
      entry += 1
    }
    return settings + environment
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
