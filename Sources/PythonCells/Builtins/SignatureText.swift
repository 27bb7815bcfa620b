// The parameters of a built-in as they stand in its entry. Most functions are never called, and most calls need no sorting: what is
// written is read when it is first needed.

/// The parameters of a built-in as its declaration writes them. They are read when the first call needs them.
final class SignatureText {
  private let text: String
  private let refusedText: String
  let style: Signature.Style
  /// Whether they leave out the object that a method is called on.
  let followObject: Bool
  private(set) lazy var signature = Signature(text, style: style)
  /// Those that only the original has: to give one is refused.
  private(set) lazy var refused = refusedText.split(separator: " ")

  init(_ text: String, style: Signature.Style = .clinic, refusing refused: String = "", followObject: Bool = false) {
    self.text = text
    self.style = style
    refusedText = refused
    self.followObject = followObject
  }
}
