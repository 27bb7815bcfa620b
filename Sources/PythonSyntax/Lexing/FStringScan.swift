// Where an f-string ends (PEP 701): what stands in its fields is read as code, so quotes and comments there do not count.

import Texts

/// Walks over strings and fields without reading them.
struct FStringScan {
  let bytes: [UInt8]
  let limit: Int
  /// How deep f-strings may stand one inside the other (CPython's MAXFSTRINGLEVEL).
  static let greatestLevel = 150

  private func byte(_ index: Int) -> UInt8 { index < limit ? bytes[index] : 0 }

  /// The index behind the string whose opening quote stands at `index`, whatever its letters before; nil if it has no end.
  func stringEnd(quoteAt index: Int, level: Int) -> Int? {
    let quote = bytes[index]
    let isTriple = byte(index + 1) == quote && byte(index + 2) == quote
    var start = index
    while start > 0, index - start < 3, bytes[start - 1].isNamePart { start -= 1 }
    let prefix = StringPrefix(bytes[start..<index]) ?? StringPrefix()
    let content = index + (isTriple ? 3 : 1)
    if prefix.isFormatted {
      guard level < Self.greatestLevel else { return nil }
      return end(from: content, quote, isTriple: isTriple, isRaw: prefix.isRaw, level: level + 1)
    }
    var cursor = content
    while cursor < limit {
      if closes(cursor, quote, isTriple) { return cursor + (isTriple ? 3 : 1) }
      if bytes[cursor] == UInt8(ascii: "\\") { cursor += 1 } else if !isTriple, bytes[cursor].isLineEnd { return nil }
      cursor += 1
    }
    return nil
  }

  private func closes(_ index: Int, _ quote: UInt8, _ isTriple: Bool) -> Bool {
    byte(index) == quote && (!isTriple || byte(index + 1) == quote && byte(index + 2) == quote)
  }

  /// The index behind the closing quotes of an f-string.
  func end(from content: Int, _ quote: UInt8, isTriple: Bool, isRaw: Bool, level: Int) -> Int? {
    guard
      let close = literalEnd(from: content, quote, isTriple: isTriple, isRaw: isRaw, level: level, inSpec: false),
      byte(close) == quote
    else { return nil }
    return close + (isTriple ? 3 : 1)
  }

  /// The index of the quote that ends the literal text, or within a format spec of its `}`.
  private func literalEnd(
    from start: Int, _ quote: UInt8, isTriple: Bool, isRaw: Bool, level: Int, inSpec: Bool
  ) -> Int? {
    var cursor = start
    while cursor < limit {
      if closes(cursor, quote, isTriple) { return inSpec ? nil : cursor }
      switch bytes[cursor] {
      case UInt8(ascii: "\\"): cursor = escapeEnd(cursor, isRaw: isRaw)
      case UInt8(ascii: "{"):
        if !inSpec, byte(cursor + 1) == UInt8(ascii: "{") {
          cursor += 2
        } else if let end = fieldEnd(from: cursor + 1, quote, isTriple: isTriple, isRaw: isRaw, level: level) {
          cursor = end
        } else {
          return nil
        }
      case UInt8(ascii: "}") where inSpec: return cursor
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        guard isTriple else { return nil }
        cursor += 1
      default: cursor += 1
      }
    }
    return nil
  }

  /// Behind a backslash and what it stands before; braces keep their meaning but for those of `\N{…}`.
  private func escapeEnd(_ index: Int, isRaw: Bool) -> Int {
    switch byte(index + 1) {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return index + 1
    case UInt8(ascii: "N") where !isRaw && byte(index + 2) == UInt8(ascii: "{"):
      return bytes[index..<limit].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? limit
    case UInt8(ascii: "\r") where byte(index + 2) == UInt8(ascii: "\n"): return index + 3
    default: return index + 2
    }
  }

  /// The index behind the `}` of a field.
  private func fieldEnd(from start: Int, _ quote: UInt8, isTriple: Bool, isRaw: Bool, level: Int) -> Int? {
    guard level < Self.greatestLevel else { return nil }
    var cursor = start
    var open = 0
    while cursor < limit {
      switch bytes[cursor] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let end = stringEnd(quoteAt: cursor, level: level) else { return nil }
        cursor = end
        continue
      case UInt8(ascii: "#"):
        guard let end = bytes[cursor..<limit].firstIndex(where: \.isLineEnd) else { return nil }
        cursor = end
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard open > 0 else { return nil }
        open -= 1
      case UInt8(ascii: "}"):
        guard open > 0 else { return cursor + 1 }
        open -= 1
      case UInt8(ascii: ":") where open == 0:
        return literalEnd(
          from: cursor + 1, quote, isTriple: isTriple, isRaw: isRaw, level: level + 1, inSpec: true
        ).map { $0 + 1 }
      default: break
      }
      cursor += 1
    }
    return nil
  }
}
