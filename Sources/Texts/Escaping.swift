// Text made safe to stand in a page: XML for HTML pages, backslashes for Markdown, percent signs for addresses.

extension StringProtocol {
  /// The text as XML character data or as an attribute's value. Characters that XML does not have are shown as the
  /// pictures that Unicode holds for them (␇).
  package var escapedForXML: String {
    var result = String(self)
    guard result.utf8.contains(where: isSpecialInXML) else { return result }
    result = ""
    result.reserveCapacity(utf8.count + utf8.count / 8)
    // Long stretches need nothing: they are taken over whole.
    var rest = self[...]
    while let place = rest.utf8.firstIndex(where: isSpecialInXML) {
      result += rest[..<place]
      let scalar = rest.unicodeScalars[place]
      result += scalar.escapedForXML
      rest = rest[rest.unicodeScalars.index(after: place)...]
    }
    return result + rest
  }

  /// How many characters of a `<math>` element are outside its tags and its annotation.
  package var visibleLength: Int {
    let bytes = Array(utf8)
    var count = 0
    var isInTag = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"):
        // No other element of MathML begins so.
        if bytes[index...].starts(with: "<an".utf8) { return count }
        isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag, byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    return count
  }

  /// The text as Markdown that shows just these characters (CommonMark, section 2.4; `$`, `|` and `~` are GitHub's). Line
  /// breaks become spaces.
  package var escapedForMarkdown: String {
    var result = ""
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "$", "~":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&":
        // Only the beginning of a character reference needs it.
        result += next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false ? "\\&" : "&"
      case "\n", "\t": result += " "
      // What looks like an address is none.
      case ":" where next == "/" && isScheme(result): result += "\\:"
      case "." where result.suffix(3).lowercased() == "www": result += "\\."
      case _ where scalar.isMark: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar.controlPicture ?? scalar)
      }
    }
    return result
  }

  /// Markdown in bold, but for one that has something in bold itself: it would end what is around it.
  package var emphasizedInMarkdown: String { contains("*") ? String(self) : "*\(self)*" }
  package var strongInMarkdown: String { contains("**") ? String(self) : "**\(self)**" }

  /// The text as one segment of an address (RFC 3986, section 2.3).
  package var escapedForURL: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

/// Whether a text ends with the name of a protocol that GitHub makes links of.
private func isScheme(_ text: String) -> Bool {
  let end = text.suffix(5).lowercased()
  return ["http", "https", "ftp"].contains(where: end.hasSuffix)
}

/// A byte at which a scalar begins that may not stand in XML as it is.
private func isSpecialInXML(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
  // Control characters, but for tabs and line feeds; U+FFFE and U+FFFF begin with 0xEF.
  case 0x00...0x08, 0x0B...0x1F, 0x7F, 0xEF: true
  default: false
  }
}

extension Unicode.Scalar {
  /// Unicode's picture of a control character, but for tabs and line feeds.
  var controlPicture: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A: nil
    case 0..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }

  fileprivate var escapedForXML: String {
    if let controlPicture { return String(controlPicture) }
    return switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    // As a reference: of the noncharacters that mark places in our pages none is the author's.
    case _ where isMark: "&#x\(String(value, radix: 16, uppercase: true));"
    default: String(self)
    }
  }
}

extension Unicode.Scalar {
  /// U+FDD0…FDEF, the noncharacters that programs may use within themselves: ours stand between the parts of a page.
  package var isMark: Bool { (0xFDD0...0xFDEF).contains(value) }
}

extension String {
  /// The first of those noncharacters.
  package var firstMark: Unicode.Scalar? {
    utf8.contains(0xEF) ? unicodeScalars.first(where: \.isMark) : nil
  }
}

extension StringProtocol {
  /// The text as it may stand in Markdown where nothing can be escaped: without the noncharacters that no file should
  /// hold, and which mark places in our pages.
  package var withoutMarks: String {
    guard unicodeScalars.contains(where: \.isMark) else { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isMark ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}

extension StringProtocol {
  /// An address with `%20` and the like decoded.
  package var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
