// Recordings of CPython 3.11 under Tests/Data, as the front end's tests read them.

import Foundation
import Texts

@testable import PythonSyntax

struct Recording<Case: Decodable>: Decodable {
  let cases: [Case]

  static func read(_ name: String) throws -> [Case] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appending(path: "Data/\(name).json"))
    return try JSONDecoder().decode(Self.self, from: data).cases
  }
}

/// A program and CPython's tree of it.
struct Tree: Decodable {
  let source: String
  let tree: String
}

/// A program of a newer Python than the one that records, its tree written by hand.
struct NewerTree: Decodable {
  let source: String
  let tree: String
  let because: String
}

/// A wrong program and what CPython says about it.
struct Mistake: Decodable {
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

extension SyntaxError {
  func verdict(in text: String) -> Mistake.Verdict { verdict(in: Source(file: "cell", text: text)) }

  func verdict(in source: Source) -> Mistake.Verdict {
    let place = source.place(range)
    return Mistake.Verdict(
      kind: kind.rawValue, message: message, line: place.line, column: place.column)
  }
}

/// What reading a program gives: the tree, or the error.
func reading(_ text: String) -> Result<[Statement], SyntaxError> {
  let source = Source(file: "cell", text: text)
  do throws(SyntaxError) {
    var parser = try Parser(source)
    return .success(try parser.program())
  } catch {
    return .failure(error)
  }
}
