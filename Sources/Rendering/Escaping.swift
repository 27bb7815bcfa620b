// Text made safe to stand in a page: XML for HTML pages, backslashes for Markdown, JSON for notebooks.

extension StringProtocol {
  /// The text as XML character data or as an attribute's value. Characters that XML does not have are shown as the
  /// pictures that Unicode holds for them (␇).
  var escapedForXML: String {
    var result = ""
    result.reserveCapacity(utf8.count + utf8.count / 8)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{00}"..."\u{1F}":
        result.unicodeScalars.append(Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "\u{FFFD}")
      case "\u{7F}": result += "\u{2421}"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// How many characters of a `<math>` element are outside its tags and its annotation.
  var visibleLength: Int {
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
  var escapedForMarkdown: String {
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
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as one segment of an address (RFC 3986, section 2.3).
  var escapedForURL: String {
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

  /// The text as a JSON string, quotes included.
  var quotedForJSON: String {
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
