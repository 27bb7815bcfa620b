// A style sheet as pages carry it: without comments and the white space that only its author needs.

/// CSS text, shortened; what it says stays the same (CSS Syntax Level 3, section 4).
struct StyleSheet {
  let text: String

  init(shortening css: String) {
    var writer = Writer()
    var bytes = Array(css.utf8)[...]
    while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "/") where bytes.dropFirst().first == UInt8(ascii: "*"):
        bytes = bytes.dropFirst(2)
        while !bytes.isEmpty, !bytes.starts(with: "*/".utf8) { bytes.removeFirst() }
        bytes = bytes.dropFirst(2)
        writer.hasComment = true
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 12:
        writer.hasBlank = true
        bytes.removeFirst()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        writer.verbatim(StyleSheet.takeString(&bytes))
      case UInt8(ascii: "\\"):
        writer.verbatim(bytes.prefix(2))
        bytes = bytes.dropFirst(2)
      case UInt8(ascii: "("):
        writer.verbatim([byte])
        bytes.removeFirst()
        if writer.endsWithURL { writer.verbatim(StyleSheet.takeURL(&bytes)) }
      default:
        writer.add(byte)
        bytes.removeFirst()
      }
    }
    text = String(decoding: writer.output, as: UTF8.self)
  }

  /// A string, its quotes included.
  private static func takeString(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let quote = bytes.first
    var end = bytes.startIndex + 1
    while end < bytes.endIndex, bytes[end] != quote { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    end = min(end + 1, bytes.endIndex)
    defer { bytes = bytes[end...] }
    return bytes[..<end]
  }

  /// An address without quotes, whose slashes and stars are no comment; nothing where it has quotes.
  private static func takeURL(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let address = bytes.drop { $0 == UInt8(ascii: " ") }
    guard let first = address.first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else { return [] }
    let end = bytes.firstIndex(of: UInt8(ascii: ")")) ?? bytes.endIndex
    defer { bytes = bytes[end...] }
    return bytes[..<end]
  }

  private struct Writer {
    var output: [UInt8] = []
    /// What stood between the last byte written and the next.
    var hasBlank = false
    var hasComment = false
    /// The last byte belongs to a string or to an escape, and means nothing by itself.
    private var endsVerbatim = false

    var endsWithURL: Bool {
      output.count >= 4 && String(decoding: output.suffix(4), as: UTF8.self).lowercased() == "url("
    }

    mutating func add(_ byte: UInt8) {
      // The last declaration of a block needs no semicolon.
      if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";"), !endsVerbatim { output.removeLast() }
      separate(before: byte)
      output.append(byte)
      endsVerbatim = false
    }

    mutating func verbatim(_ bytes: some Collection<UInt8>) {
      guard let first = bytes.first else { return }
      separate(before: first)
      output += bytes
      endsVerbatim = true
    }

    /// White space counts, but beside these. Before a colon it counts, too: `a :hover` is not `a:hover`.
    private mutating func separate(before byte: UInt8) {
      let follows = output.last.map { endsVerbatim || !"{};,:".utf8.contains($0) } ?? false
      let isNeeded = follows && !"{};,".utf8.contains(byte)
      // Words with a comment between them are two words, but nothing stands between them.
      if isNeeded, hasBlank || hasComment { output += hasBlank ? " ".utf8 : "/**/".utf8 }
      (hasBlank, hasComment) = (false, false)
    }
  }
}
