// A style sheet as pages carry it: without comments and the white space that only its author needs.

import Synchronization

/// CSS text, shortened; what it says stays the same (CSS Syntax Level 3, section 4), and cannot end the element it stands in.
package final class StyleSheet: Sendable {
  private let css: String
  private let shortened = Mutex<String?>(nil)

  package init(shortening css: String) { self.css = css }

  /// Shortened when somebody first asks: no Markdown page does, and all pages of a build share one.
  package var text: String {
    shortened.withLock { shortened in
      if let shortened { return shortened }
      var shortener = Shortener(Array(css.utf8))
      let text = String(decoding: shortener.shortened(), as: UTF8.self)
      shortened = text
      return text
    }
  }
}

private struct Shortener {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// What stood between the last byte written and the next.
  private var hasBlank = false
  private var hasComment = false
  /// The last byte belongs to a string or to an escape, and means nothing by itself.
  private var endsVerbatim = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  mutating func shortened() -> [UInt8] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where byte(index + 1) == UInt8(ascii: "*"):
        index += 2
        while index < bytes.count, !(bytes[index] == UInt8(ascii: "*") && byte(index + 1) == UInt8(ascii: "/")) {
          index += 1
        }
        index += 2
        hasComment = true
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 12:
        hasBlank = true
        index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        takeVerbatim(to: endOfString)
      case UInt8(ascii: "\\"):
        takeVerbatim(to: index + 2)
      case UInt8(ascii: "("):
        takeByte()
        if endsWithURL { takeVerbatim(to: endOfAddress) }
      default:
        takeByte()
      }
    }
    return output
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Behind the string that begins here.
  private var endOfString: Int {
    var end = index + 1
    while end < bytes.count, bytes[end] != bytes[index] { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    return end + 1
  }

  /// Behind an address without quotes, whose slashes and stars are no comment; here, if it has quotes.
  private var endOfAddress: Int {
    var end = index
    while byte(end) == UInt8(ascii: " ") { end += 1 }
    if byte(end) == UInt8(ascii: "\"") || byte(end) == UInt8(ascii: "'") { return index }
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") { end += 1 }
    return end
  }

  private var endsWithURL: Bool {
    output.count >= 4 && String(decoding: output.suffix(4), as: UTF8.self).lowercased() == "url("
  }

  private mutating func takeByte() {
    let byte = bytes[index]
    // The last declaration of a block needs no semicolon.
    if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";"), !endsVerbatim { output.removeLast() }
    separate(before: byte)
    write(byte)
    endsVerbatim = false
    index += 1
  }

  private mutating func takeVerbatim(to end: Int) {
    let end = min(end, bytes.count)
    guard end > index else { return }
    separate(before: bytes[index])
    for byte in bytes[index..<end] { write(byte) }
    endsVerbatim = true
    index = end
  }

  /// To HTML, `</style` is the end even inside of a string; an escaped slash is a slash to CSS.
  private mutating func write(_ byte: UInt8) {
    if byte == UInt8(ascii: "/"), output.last == UInt8(ascii: "<") { output.append(UInt8(ascii: "\\")) }
    output.append(byte)
  }

  /// White space counts, but beside these. Before a colon it counts, too: `a :hover` is not `a:hover`.
  private mutating func separate(before byte: UInt8) {
    guard hasBlank || hasComment else { return }
    defer { (hasBlank, hasComment) = (false, false) }
    guard let last = output.last, endsVerbatim || !(isPunctuation(last) || last == UInt8(ascii: ":")) else { return }
    guard !isPunctuation(byte) else { return }
    // Words with a comment between them are two words, but nothing stands between them.
    output += hasBlank ? " ".utf8 : "/**/".utf8
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }
}
