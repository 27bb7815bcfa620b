// Where a test runs the program: a folder of its own, gone afterwards.

import Foundation
import Testing

/// A folder that a test may write in, with a small lesson in it.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lessongen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "small"), withIntermediateDirectories: true)
    try write("small/lesson.yaml", "languages: [es, en]\n")
    try write("small/cells.py", "# %% data\nx = 0.5\n\n# %% show\nprint(x)\nprint(x * 3)\n")
    for language in ["es", "en"] {
      try write(
        "small/\(language).md",
        "---\ntitle: T\n---\n\n```{python data}\n```\n\n```{python show}\n```\n\nx: `{python} x:.3f` `{check} x < 1`\n")
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: folder.appending(path: name)) }

  func text(_ name: String) -> String? { try? String(contentsOf: folder.appending(path: name), encoding: .utf8) }

  /// The names in a folder; nil if there is none.
  func names(_ name: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path()).sorted()
  }

  func replace(_ old: String, with new: String, in name: String) throws {
    try write(name, try #require(text(name)).replacingOccurrences(of: old, with: new))
  }

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// - Parameter place: the folder in which the program is started.
  func run(_ arguments: String..., in place: String = "") throws -> Outcome { try run(arguments, in: place) }

  func run(_ arguments: [String], in place: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = Workshop.program
    process.arguments = arguments
    process.currentDirectoryURL = folder.appending(path: place)
    // What whoever runs the tests has trusted is no matter here.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["XDG_CONFIG_HOME": folder.appending(path: "configuration").path()]) { $1 }
    let output = folder.appending(path: "stdout")
    let errors = folder.appending(path: "stderr")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
    return Outcome(
      status: process.terminationStatus, output: text("stdout") ?? "", errors: text("stderr") ?? "")
  }

  /// The program stands beside the tests.
  static var program: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "lessongen")
  }
}
