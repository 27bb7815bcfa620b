// JSON as it stands in a file: every value knows its bytes, so that whoever finds fault with one can point at it.

/// A JSON value and where it stands.
package struct JSONValue: Sendable {
  package enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A number's own text: `1`, `-2.5e3`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }
  package let kind: Kind
  /// Bytes of the file's text.
  package let range: Range<Int>

  /// What it is, for messages.
  package var description: String {
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
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? { if case .string(let text) = kind { text } else { nil } }

  package var bool: Bool? { if case .bool(let flag) = kind { flag } else { nil } }

  /// A whole number that fits.
  package var int: Int? { if case .number(let text) = kind { Int(text) } else { nil } }
}

/// A key of an object, and its value.
package struct JSONMember: Sendable {
  package let key: String
  package let keyRange: Range<Int>
  package let value: JSONValue
}
