// What no text may hold: markup that is no tag (those that may stand are in InertHTML), and addresses that run code. cmark's
// safe mode would replace both silently.

enum RawHTML {
  static let message = "markup of this kind is not supported (write \\< for a less-than sign)"
  static let dangerousMessage = "links of this kind are not allowed: a page must not run code or read files"

  /// An SVG in an image's own address, as the notebooks that lessongen writes carry their pictures.
  static func isDrawing(url: String) -> Bool {
    let prefix = "data:image/svg+xml;base64,"
    guard url.hasPrefix(prefix) else { return false }
    // A fragment names a view of the drawing.
    let parts = url.dropFirst(prefix.count).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let isPlain = { (part: Substring, others: String) in
      part.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: others.utf8.contains(byte)
        }
      }
    }
    return isPlain(parts[0], "+/=") && (parts.count < 2 || isPlain(parts[1], "-_.,=()"))
  }

  /// cmark's `_scan_dangerous_url`, whose addresses its HTML renderer drops.
  static func isDangerous(url: String) -> Bool {
    var view = String.UnicodeScalarView()
    // Browsers pass over what a character reference may have put in between: `java&#10;script:`.
    for scalar in url.unicodeScalars.drop(while: { $0 == "<" }) where scalar.value > 0x20 {
      view.append(scalar.asciiLowercased)
    }
    let address = String(view)
    if ["png", "gif", "jpeg", "webp"].contains(where: { address.hasPrefix("data:image/" + $0) }) { return false }
    return ["javascript:", "vbscript:", "file:", "data:"].contains { address.hasPrefix($0) }
  }
}
