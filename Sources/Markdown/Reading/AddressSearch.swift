// Where the addresses of links and images are written: cmark does not say. They are looked for one after another, each behind
// the one before.

struct AddressSearch {
  /// How far an address is looked for. One that is written otherwise than it reads must not cost a walk through all of its
  /// paragraph: there may be thousands of them.
  private static let reach = 4096

  private var start = 0

  /// - Parameters:
  ///   - block: where the paragraph begins.
  ///   - end: where it ends, if that is known; otherwise a blank line ends it.
  /// - Returns: nil for an address that is written otherwise: with escapes, or in a definition.
  mutating func range(
    of address: String, in source: SourceText, from block: Int, upTo end: Int? = nil
  ) -> Range<Int>? {
    let wanted = Array(address.unicodeScalars)
    guard let first = wanted.first else { return emptyImage(in: source, from: block) }
    let scalars = source.scalars
    var index = max(block, start)
    let last = min(index + Self.reach, (end ?? scalars.count) - wanted.count)
    while index <= last {
      if scalars[index] == first, scalars[index..<index + wanted.count].elementsEqual(wanted) {
        start = index + wanted.count
        return index..<start
      }
      // Behind the paragraph others have theirs.
      if end == nil, scalars[index] == "\n", index + 1 < scalars.count, scalars[index + 1] == "\n" { return nil }
      index += 1
    }
    return nil
  }

  /// The next image without an address: `![x]()`, `![x](<>)`, all of it.
  private mutating func emptyImage(in source: SourceText, from block: Int) -> Range<Int>? {
    let scalars = source.scalars
    var opened: [Int] = []
    var index = max(block, start)
    let last = min(index + Self.reach, scalars.count)
    while index < last {
      switch scalars[index] {
      case "\\": index += 1
      case "[": opened.append(index > block && scalars[index - 1] == "!" ? index - 1 : index)
      case "]":
        guard let open = opened.popLast(), scalars[open] == "!", index + 1 < last, scalars[index + 1] == "(" else {
          break
        }
        let inner = scalars[(index + 2)...].prefix(Self.reach).prefix { $0 != ")" && $0 != "\n" }
        let end = inner.endIndex
        guard end < scalars.count, scalars[end] == ")", inner.allSatisfy({ " <>".unicodeScalars.contains($0) }) else {
          break
        }
        start = end + 1
        return open..<start
      case "\n" where index + 1 < scalars.count && scalars[index + 1] == "\n": return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
