// A JSON file read member by member: whatever is not as its format says is an error in its place.

/// What readers of a format of JSON ask of its file.
package struct JSONFile {
  package let file: TextFile
  /// What places count in.
  package let bytes: [UInt8]
  /// What stands before each message: `not a transcript: `
  private let prefix: String

  package init(_ file: TextFile, prefix: String = "") {
    self.file = file
    bytes = Array(file.text.utf8)
    self.prefix = prefix
  }

  /// All of it.
  package func root() throws(LessonError) -> JSONValue {
    var reader = JSONReader(bytes)
    do throws(JSONReader.Malformed) {
      return try reader.value()
    } catch {
      throw LessonError(file.error(error.message, bytes: error.range))
    }
  }

  // MARK: Members

  package func member(_ value: JSONValue, _ key: String) throws(LessonError) -> JSONValue {
    guard let member = value[key] else {
      throw fail("this object lacks '\(key)'", value.range.lowerBound..<value.range.lowerBound + 1)
    }
    return member
  }

  package func object(_ value: JSONValue, _ key: String) throws(LessonError) -> JSONValue {
    let member = try member(value, key)
    try expectObject(member, "'\(key)'")
    return member
  }

  package func array(_ value: JSONValue, _ key: String) throws(LessonError) -> [JSONValue] {
    let member = try member(value, key)
    guard case .array(let items) = member.kind else { throw mismatch(member, key, "a list") }
    return items
  }

  package func string(_ value: JSONValue, _ key: String) throws(LessonError) -> String {
    let member = try member(value, key)
    guard let text = member.string else { throw mismatch(member, key, "a text") }
    return text
  }

  package func optionalString(_ value: JSONValue, _ key: String) throws(LessonError) -> String? {
    value[key] == nil ? nil : try string(value, key)
  }

  package func int(_ value: JSONValue, _ key: String) throws(LessonError) -> Int {
    let member = try member(value, key)
    guard let number = member.int else { throw mismatch(member, key, "a whole number") }
    return number
  }

  // MARK: Errors

  package func expectObject(_ value: JSONValue, _ name: String) throws(LessonError) {
    if case .object = value.kind { return }
    throw fail("\(name) must be an object, not \(value.description)", value.range)
  }

  /// - Parameter expected: what a member's value, or each item of it, must be: `a text`.
  package func mismatch(_ value: JSONValue, _ key: String, _ expected: String) -> LessonError {
    fail("'\(key)' must be \(expected), not \(value.description)", value.range)
  }

  package func fail(_ message: String, _ range: Range<Int>) -> LessonError {
    LessonError(file.error(prefix + message, bytes: range))
  }
}
