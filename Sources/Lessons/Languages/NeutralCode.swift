// A code span as every language writes it: what words a translator may put in it is not compared.

import PythonSyntax
import Texts

enum NeutralCode {
  /// The tokens without blanks between them; nil where one of them is a word that the lesson's code does not have.
  ///
  /// - Parameter names: those in the lesson's code.
  static func text(of code: String, _ names: Set<String>) -> String? {
    let bytes = Array(code.utf8)
    var words: [String] = []
    for token in highlightTokens(code) {
      let text = String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self)
      switch token.kind {
      case .whitespace, .newline, .comment: continue
      case .string: words.append("\"\"")
      case .error: return nil
      case .name, .builtinName, .functionName, .keyword:
        guard text.count == 1 || names.contains(text) || text.contains(where: \.isNumber) else { return nil }
        words.append(text)
      case .constant, .number, .operator: words.append(text)
      }
    }
    return words.joined(separator: " ")
  }

  /// Whether two that differ may be meant as one: as many tokens.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    first.split(separator: " ").count == second.split(separator: " ").count
  }

  /// The names in the code of a lesson.
  static func names(in cells: [Cell]) -> Set<String> {
    var names: Set<String> = []
    for cell in cells {
      let code = cell.source.text(SourceRange(0, cell.source.bytes.count))
      for token in highlightTokens(code) where token.kind == .name || token.kind == .functionName {
        names.insert(cell.source.text(token.range))
      }
    }
    return names
  }
}
