// Formatting, printing, methods and built-ins against what real CPython answered (Tests/record_text.py records it).

import Foundation
import PythonSyntax
import Testing
import Texts

@testable import PythonCells

@Suite struct TextTests {
  static let files = [
    "representations", "formats", "percents", "fields", "string_methods", "containers", "builtin_calls", "sets",
    "mathematics", "expressions",
  ]

  @Test(arguments: files) func answersAsPythonDoes(_ file: String) throws {
    let cases = try RecordedCase.read(file)
    #expect(cases.count >= 70)
    var wrong: [String] = []
    for recorded in cases {
      let outcome = recorded.played()
      if outcome.answer != recorded.answer {
        wrong.append("\(recorded.source)\n  expected \(recorded.answer)\n  got      \(outcome.answer)")
      } else if outcome.receiver != recorded.receiver {
        wrong.append("\(recorded.source)\n  left     \(recorded.receiver ?? "")\n  got      \(outcome.receiver ?? "")")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(cases.count):\n\(wrong.prefix(60).joined(separator: "\n"))")
  }
}

/// A cell's last value against IPython's pretty printer (Tests/record_results.py records it).
@Suite struct ResultTests {
  @Test func valuesAreLaidOutAsInJupyter() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Data/text/results.txt"), encoding: .utf8)
    let interpreter = Interpreter()
    _ = interpreter.run(try interpreter.prepare(Source(file: "imports", text: "import numpy as np")))
    let blocks = "\n\(text)".components(separatedBy: "\n>>> ").dropFirst()
    #expect(blocks.count >= 30)
    for block in blocks {
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let result = interpreter.run(try interpreter.prepare(Source(file: "result", text: String(lines[0]))))
      let value = try #require(result.value, "\(lines[0])")
      #expect(try interpreter.jupyterText(of: value) == lines[1].trimmingCharacters(in: .newlines), "\(lines[0])")
    }
  }
}

/// A line of the recorded data.
struct RecordedCase {
  let callee: String
  let arguments: [Any]
  let keywords: [String: Any]
  let answer: String
  /// What is left in the first argument, where the call changed it.
  let receiver: String?
  /// For messages.
  let source: String

  static func read(_ name: String) throws -> [RecordedCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try read(folder.appendingPathComponent("Data/text/\(name).json"))
  }

  static func read(_ file: URL) throws -> [RecordedCase] {
    let data = try Data(contentsOf: file)
    let lines = try #require(try JSONSerialization.jsonObject(with: data) as? [Any])
    return try lines.dropFirst().map { line in
      let parts = try #require(line as? [Any])
      let callee = try #require(parts[0] as? String)
      let arguments = try #require(parts[1] as? [Any])
      let keywords = try #require(parts[2] as? [String: Any])
      let source = "\(callee) \(arguments.map(show).joined(separator: ", ")) \(keywords.isEmpty ? "" : "\(keywords)")"
      return RecordedCase(
        callee: callee, arguments: arguments, keywords: keywords, answer: try #require(parts[3] as? String),
        receiver: parts.count > 4 ? parts[4] as? String : nil, source: source)
    }
  }

  private static func show(_ value: Any) -> String {
    guard let parts = value as? [Any] else { return "\(value)" }
    if parts.count == 2, let text = parts[1] as? String { return text.debugDescription }
    return "\(parts.map { ($0 as? [Any]).map(show) ?? "\($0)" })"
  }

  /// The answer, and what is left in the first argument if that is something else than before.
  func played() -> (answer: String, receiver: String?) {
    let interpreter = Interpreter()
    do throws(PythonError) {
      var values: [Value] = []
      for argument in arguments { values.append(try value(argument, interpreter)) }
      var named: [(name: String, value: Value)] = []
      for (name, argument) in keywords.sorted(by: { $0.key < $1.key }) {
        named.append((name, try value(argument, interpreter)))
      }
      let before = try values.first.map { (value) throws(PythonError) in try interpreter.repr(value) }
      var answer: String
      do throws(PythonError) {
        var result = try call(CallArguments(values, keywords: named), interpreter)
        if case .iterator = result { result = .list(PyList(try interpreter.elements(of: result))) }
        answer = "= " + (try interpreter.repr(result))
      } catch {
        answer = "! " + error.description
      }
      guard let first = values.first else { return (answer, nil) }
      let after = try interpreter.repr(first)
      switch first {
      case .list, .dict, .set: return (answer, after == before ? nil : after)
      default: return (answer, nil)
      }
    } catch {
      return ("the case cannot be read: \(error.description)", nil)
    }
  }

  private func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
    let values = arguments.positional
    switch callee {
    case "getitem": return try interpreter.subscriptGet(values[0], values[1])
    case "setitem":
      try interpreter.subscriptSet(values[0], values[1], values[2])
      return .none
    case "delitem":
      try interpreter.subscriptDelete(values[0], values[1])
      return .none
    case "in": return .bool(try interpreter.contains(values[1], values[0]))
    case "expression":
      guard case .string(let text) = values[0] else { break }
      let modules = Source(file: "modules", text: "import math\nimport numpy as np")
      _ = interpreter.run(try interpreter.prepare(modules))
      let expression = try interpreter.prepareInline(Source(file: "recorded", text: text.text))
      return try interpreter.evaluate(expression).value
    case "elements": return .list(PyList(try interpreter.elements(of: values[0])))
    case "percent": return try interpreter.binary(.remainder, values[0], values[1])
    case "or": return try interpreter.binary(.bitOr, values[0], values[1])
    case "and": return try interpreter.binary(.bitAnd, values[0], values[1])
    case "sub": return try interpreter.binary(.subtract, values[0], values[1])
    case "xor": return try interpreter.binary(.bitXor, values[0], values[1])
    default: break
    }
    let parts = callee.split(separator: ".").map(String.init)
    let function: Value?
    if parts.count == 1 {
      function = interpreter.builtin(named: callee)
    } else if parts[0] == "math" {
      function = interpreter.mathModule().member(parts[1])
    } else {
      function = PyType.Kind.allCases.first { "\($0)" == parts[0] }?.method(parts[1]).map { .builtin($0) }
    }
    guard let function else { throw .unsupported("callee \(callee)") }
    return try interpreter.call(function, arguments)
  }

  private func value(_ encoded: Any, _ interpreter: Interpreter) throws(PythonError) -> Value {
    guard let parts = encoded as? [Any], let kind = parts.first as? String else {
      throw .unsupported("value \(encoded)")
    }
    let text = parts.count > 1 ? parts[1] as? String ?? "" : ""
    func items() throws(PythonError) -> [Value] {
      var items: [Value] = []
      for part in parts[1] as? [Any] ?? [] { items.append(try value(part, interpreter)) }
      return items
    }
    switch kind {
    case "none": return .none
    case "ellipsis": return .ellipsis
    case "bool": return .bool(parts[1] as? Bool ?? false)
    case "np.bool": return .numpyBool(parts[1] as? Bool ?? false)
    case "int": return try interpreter.parseInt(PyString(text), base: 10)
    case "np.int": return .numpyInt(Int(text) ?? 0)
    case "float": return .float(Double(text) ?? .nan)
    case "np.float": return .numpyFloat(Double(text) ?? .nan)
    case "str": return .string(PyString(text))
    case "list": return .list(PyList(try items()))
    case "tuple": return .tuple(PyTuple(try items()))
    case "set":
      let set = PySet()
      for item in try items() { set.insert(try PyKey(item)) }
      return .set(set)
    case "dict":
      let dict = PyDict()
      for pair in parts[1] as? [[Any]] ?? [] {
        dict.set(try PyKey(try value(pair[0], interpreter)), try value(pair[1], interpreter))
      }
      return .dict(dict)
    case "range":
      let bounds = parts[1] as? [Int] ?? []
      return .range(try PyRange(start: bounds[0], stop: bounds[1], step: bounds[2]))
    case "slice":
      let bounds = try items()
      return .slice(PySlice(start: bounds[0], stop: bounds[1], step: bounds[2]))
    case "type", "builtin":
      let names = ["float64": PyType.Kind.numpyFloat.type]
      if let type = names[text] { return .type(type) }
      guard let value = interpreter.builtin(named: text) else { throw .unsupported("name \(text)") }
      return value
    default: throw .unsupported("kind \(kind)")
    }
  }
}
