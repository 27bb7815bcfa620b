// MathML for the eye: short elements on a line, longer ones indented.

import Foundation
import FoundationEssentials

/// Breaks our own MathML into lines.
enum MathMLOutline {
  /// What `<semantics>` holds before the annotation.
  static func inner(_ mathML: String) -> String {
    guard let start = mathML.range(of: "<semantics>"), let end = mathML.range(of: "<annotation") else { return mathML }
    return String(mathML[start.upperBound..<end.lowerBound])
  }

  static func text(_ mathML: String) -> String {
    var rest = mathML[...]
    return lines(&rest, indentation: 0).joined(separator: "\n")
  }

  private static func lines(_ rest: inout Substring, indentation: Int) -> [String] {
    var result: [String] = []
    while let element = nextElement(&rest) {
      let margin = String(repeating: " ", count: indentation)
      if element.count + indentation <= 110 || !element.hasSuffix(">") || !element.dropFirst().contains("<m") {
        result.append(margin + element)
      } else if let open = element.firstIndex(of: ">"), let close = element.range(of: "</", options: .backwards) {
        var inside = element[element.index(after: open)..<close.lowerBound]
        result.append(margin + element[...open])
        result += lines(&inside, indentation: indentation + 2)
        result.append(margin + element[close.lowerBound...])
      }
    }
    return result
  }

  /// The element that comes first, whole.
  private static func nextElement(_ rest: inout Substring) -> Substring? {
    guard !rest.isEmpty else { return nil }
    var depth = 0
    var index = rest.startIndex
    while let open = rest[index...].firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      index = rest.index(after: close)
      if rest[open...].hasPrefix("</") {
        depth -= 1
      } else if rest[rest.index(before: close)] != "/" {
        depth += 1
      }
      if depth == 0 { break }
    }
    defer { rest = rest[index...] }
    return rest[..<index]
  }
}
