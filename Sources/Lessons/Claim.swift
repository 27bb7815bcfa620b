// What a failed check saw: the values of the parts of its expression, so that the author need not compute them again.

import PythonCells

/// The text of a check, taken apart.
struct Claim {
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// `np.round(A2) = [[1.] …`: both sides of comparisons, arguments of calls, and names, each once.
  ///
  /// A part that has no value of its own (a comprehension's variable, a module) is left out.
  func values(in interpreter: Interpreter) -> [String] {
    var shown: [String] = []
    var seen: Set<String> = [text]
    for part in parts where seen.insert(part).inserted && shown.count < 8 {
      let source = Source(file: "", text: "(\(part))")
      guard let expression = try? interpreter.prepareInline(source),
        let (value, text) = try? interpreter.evaluate(expression)
      else { continue }
      let valueText: String
      switch value {
      case .function, .builtin, .type, .module, .dtype, .iterator, .unbound: continue
      case .string: valueText = interpreter.repr(value)
      default: valueText = text
      }
      let indentation = String(repeating: " ", count: part.unicodeScalars.count + 3)
      let lines = Claim.shortened(valueText, lines: 12).split(separator: "\n", omittingEmptySubsequences: false)
      shown.append("\(part) = " + lines.joined(separator: "\n" + indentation))
    }
    return shown
  }

  /// A long text's beginning.
  static func shortened(_ text: String, lines limit: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix(limit).map { $0.count > 200 ? $0.prefix(200) + "…" : $0 }
    return kept.joined(separator: "\n") + (lines.count > limit ? "\n…" : "")
  }

  /// The operands of comparisons and the items between brackets and commas, in the order in which they begin.
  private var parts: [String] {
    var parts: [(start: Int, text: String)] = []
    var starts = [0]
    func end(at index: Int) {
      guard let start = starts.last, start < index else { return }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      let trimmed = Claim.trimmed(text[...])
      if Claim.hasName(trimmed) { parts.append((start, String(trimmed))) }
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        index = endOfString(at: index)
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        starts.append(index + 1)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        end(at: index)
        if starts.count > 1 { starts.removeLast() }
      default:
        let width = separatorWidth(at: index)
        if width > 0 {
          end(at: index)
          starts[starts.count - 1] = index + width
          index += width
          continue
        }
        if isNameByte(byte) {
          index = endOfName(at: index)
          continue
        }
      }
      index += 1
    }
    end(at: bytes.count)
    return parts.sorted { $0.start < $1.start }.map(\.text)
  }

  /// How long the comma, comparison, or logical word is that begins here; 0 if there is none.
  private func separatorWidth(at index: Int) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: ":"): return 1
    case UInt8(ascii: "="), UInt8(ascii: "!"): return next == UInt8(ascii: "=") ? 2 : 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      // Shifts are arithmetic: they do not divide the claim.
      if next == bytes[index] { return 0 }
      if index > 0, bytes[index - 1] == bytes[index] { return 0 }
      return next == UInt8(ascii: "=") ? 2 : 1
    default:
      guard isNameByte(bytes[index]) else { return 0 }
      let word = String(decoding: bytes[index..<endOfName(at: index)], as: UTF8.self)
      let words = ["and", "or", "not", "in", "is", "if", "else", "for", "lambda"]
      return words.contains(word) ? word.utf8.count : 0
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private func endOfName(at index: Int) -> Int {
    var end = index
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    return end
  }

  private func endOfString(at index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] != bytes[index] { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(end + 1, bytes.count)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.drop { $0.isWhitespace }.trimmingSuffix { $0.isWhitespace }
  }

  /// A number or a string needs no explanation.
  private static func hasName(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if ["True", "False", "None"].contains(text) { return false }
    if first.properties.isAlphabetic || first == "_" { return true }
    return text.unicodeScalars.contains { $0.properties.isAlphabetic } && !("0"..."9").contains(first)
      && first != "'" && first != "\""
  }
}
