// Values as JSON text: for notebooks, transcripts and the reports of audits.

extension StringProtocol {
  /// The text as a JSON string, quotes included.
  package var quotedForJSON: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// An object on one line; members whose value is nil are left out.
package func jsonObject(_ members: [(key: String, value: String?)]) -> String {
  let fields = members.compactMap { key, value in value.map { "\(key.quotedForJSON): \($0)" } }
  return "{\(fields.joined(separator: ", "))}"
}

/// A list on one line.
package func jsonList(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }
