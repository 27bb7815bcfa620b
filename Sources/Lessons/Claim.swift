// What a failed check saw: the values of the parts of its expression, so that the author need not compute them again.

import PythonCells

/// A check's expression and what its parts are worth.
struct Claim {
  let expression: InlineExpression
  let interpreter: Interpreter

  /// `np.round(A2) is [[1.] …`, one entry for each part, arrays as NumPy prints them.
  var values: [String] {
    interpreter.parts(of: expression).prefix(8).compactMap { part, value in
      let text: String?
      if case .array = value { text = try? interpreter.str(value) } else { text = try? interpreter.repr(value) }
      guard let text else { return nil }
      let indentation = String(repeating: " ", count: part.unicodeScalars.count + 4)
      let lines = Claim.shortened(text, lines: 12).split(separator: "\n", omittingEmptySubsequences: false)
      return "\(part) is " + lines.joined(separator: "\n" + indentation)
    }
  }

  /// A long text's beginning.
  static func shortened(_ text: String, lines limit: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix(limit).map { $0.count > 200 ? $0.prefix(200) + "…" : $0 }
    return kept.joined(separator: "\n") + (lines.count > limit ? "\n…" : "")
  }
}
