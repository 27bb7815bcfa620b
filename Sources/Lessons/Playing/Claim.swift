// What a failed check saw: the values of the parts of its expression, so that the author need not compute them again.

import PythonCells

/// A check's expression and what its parts are worth.
struct Claim {
  let expression: InlineExpression
  let interpreter: Interpreter

  /// `np.round(A2) is [[1.] …`, one entry for each part, arrays as NumPy prints them.
  var values: [String] {
    // A list that is written out shows nothing that its elements do not.
    let parts = interpreter.parts(of: expression).filter { $0.text.first != "[" && $0.text.first != "(" }
    return parts.prefix(8).compactMap { part, value in
      guard let text = text(of: value) else { return nil }
      let indentation = String(repeating: " ", count: part.unicodeScalars.count + 4)
      let lines = Claim.shortened(text, lines: 12).split(separator: "\n", omittingEmptySubsequences: false)
      return "\(part) is " + lines.joined(separator: "\n" + indentation)
    }
  }

  /// As `print` shows it; a string keeps its quotes.
  private func text(of value: Value) -> String? {
    if case .string = value { return try? interpreter.repr(value) }
    return try? interpreter.str(value)
  }

  /// A long text's beginning.
  static func shortened(_ text: String, lines limit: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix(limit).map { $0.count > 200 ? $0.prefix(200) + "…" : $0 }
    return kept.joined(separator: "\n") + (lines.count > limit ? "\n…" : "")
  }
}
