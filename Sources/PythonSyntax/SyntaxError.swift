// What is wrong with a text that is not Python, in CPython's words.

import Texts

/// An error found while reading Python text.
package struct SyntaxError: Error, Equatable, Sendable {
  package enum Kind: String, Sendable {
    case syntax = "SyntaxError"
    case indentation = "IndentationError"
    case tab = "TabError"
    /// Python can read this; we end before it does, so that every walk over a tree fits the stack.
    case limit = "unsupported"
  }

  package let kind: Kind
  /// Without the class name: `invalid syntax`.
  package let message: String
  /// What it points at.
  package let range: SourceRange

  package init(_ kind: Kind, _ message: String, at range: SourceRange) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
