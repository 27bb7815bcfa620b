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
      } else if let open = element.unicodeScalars.firstIndex(of: ">"),
        let close = element.range(of: "</", options: .backwards)
      {
        var inside = element[element.unicodeScalars.index(after: open)..<close.lowerBound]
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
    // By scalars: to Swift a '>' and a combining mark behind it are one character.
    let scalars = rest.unicodeScalars
    while let open = scalars[index...].firstIndex(of: "<"), let close = scalars[open...].firstIndex(of: ">") {
      index = scalars.index(after: close)
      if scalars[open...].starts(with: "</".unicodeScalars) {
        depth -= 1
      } else if scalars[scalars.index(before: close)] != "/" {
        depth += 1
      }
      if depth == 0 { break }
    }
    if index == rest.startIndex { index = rest.endIndex }
    defer { rest = rest[index...] }
    return rest[..<index]
  }
}
