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
  /// What it points at.
  package let range: SourceRange
  private let text: String
  /// Whether it is about a field of an f-string, which CPython says before all else.
  private let isOfField: Bool

  package init(_ kind: Kind, _ message: String, at range: SourceRange, ofField isOfField: Bool = false) {
    self.kind = kind
    self.range = range
    self.isOfField = isOfField
    text = message
  }

  /// Without the class name: `invalid syntax`.
  package var message: String { isOfField ? "f-string: \(text)" : text }

  /// The same for a live value, which is read as a field, but its author wrote no f-string.
  package var outsideFString: SyntaxError { SyntaxError(kind, text, at: range) }
}
