// Live values in languages that write decimal commas: `f"{e:.4f}".replace(".", ",")` is `e:.4f` said with a comma.

enum LocalNumber {
  private static let start = "f\"{"
  private static let end = "}\".replace(\".\", \",\")"

  /// The expression that shows a value with a decimal comma.
  static func withComma(_ expression: String) -> String { start + expression + end }

  /// The expression as it is with a decimal point; any other stays as it is.
  static func expression(in text: String) -> String {
    guard text.hasPrefix(start), text.hasSuffix(end), text.count > start.count + end.count else { return text }
    let inner = text.dropFirst(start.count).dropLast(end.count)
    return inner.contains { "{}\"'".contains($0) } ? text : String(inner)
  }
}
