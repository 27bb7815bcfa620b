// Recordings of CPython 3.11 under Tests/Data, as the front end's tests read them.

import Foundation
import Texts

@testable import PythonCells

struct FrontRecording<Case: Decodable>: Decodable {
  let cases: [Case]

  static func read(_ name: String) throws -> [Case] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appending(path: "Data/\(name).json"))
    return try JSONDecoder().decode(Self.self, from: data).cases
  }
}

/// A program and CPython's tree of it.
struct FrontTree: Decodable {
  let source: String
  let tree: String
}

/// A wrong program and what CPython says about it.
struct FrontMistake: Decodable {
  struct Verdict: Decodable, Equatable, CustomStringConvertible {
    let kind: String
    let message: String
    let line: Int
    let column: Int

    var description: String { "\(line):\(column): \(kind): \(message)" }
  }

  let source: String
  let kind: String
  let message: String
  let line: Int
  let column: Int
  /// Where we say something else on purpose; `because` tells why.
  let ours: Verdict?
  let because: String?

  var expected: Verdict { ours ?? Verdict(kind: kind, message: message, line: line, column: column) }
}

struct FrontRefusal: Decodable {
  let source: String
  let message: String
  let line: Int
  let column: Int
}

extension PythonError {
  var verdict: FrontMistake.Verdict {
    FrontMistake.Verdict(
      kind: kind.rawValue, message: message, line: place?.line ?? 0, column: place?.column ?? 0)
  }
}

/// What reading a program gives: the tree, or the error.
func frontReading(_ text: String) -> Result<[Statement], PythonError> {
  let source = Source(file: "cell", text: text)
  do throws(PythonError) {
    var parser = try Parser(source)
    return .success(try parser.program())
  } catch {
    return .failure(error)
  }
}
