// JSON as it stands in a file: every value knows its bytes, so that whoever finds fault with one can point at it.

/// A JSON value and where it stands.
struct JSONValue: Sendable {
  enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A number's own text: `1`, `-2.5e3`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }
  let kind: Kind
  /// Bytes of the file's text.
  let range: Range<Int>

  /// What it is, for messages.
  var description: String {
    switch kind {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// A member of an object; nil if there is none, or if it is no object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? { if case .string(let text) = kind { text } else { nil } }

  var bool: Bool? { if case .bool(let flag) = kind { flag } else { nil } }

  /// A whole number that fits.
  var int: Int? { if case .number(let text) = kind { Int(text) } else { nil } }
}

/// A key of an object, and its value.
struct JSONMember: Sendable {
  let key: String
  let keyRange: Range<Int>
  let value: JSONValue
}
