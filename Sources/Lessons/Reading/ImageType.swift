// What kind of picture a file is, by what is in it: names may lie. Only what browsers show, and show without running anything.

import Markdown
import Texts

/// A kind of picture.
package enum ImageType: String, Sendable {
  case png, jpeg, gif, webp, avif, svg

  /// Their names, for messages.
  static let names = "PNG, JPEG, GIF, WebP, AVIF, SVG"

  /// Nil if the bytes begin like no picture that browsers show.
  package init?(_ bytes: [UInt8]) {
    func has(_ text: String, at index: Int) -> Bool { bytes.dropFirst(index).starts(with: text.utf8) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if has("GIF87a", at: 0) || has("GIF89a", at: 0) {
      self = .gif
    } else if has("RIFF", at: 0), has("WEBP", at: 8) {
      self = .webp
    } else if has("ftyp", at: 4), has("avif", at: 8) || has("avis", at: 8) {
      self = .avif
    } else if ImageType.isDrawing(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  package var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }

  /// How the names of such files end, the usual one first.
  package var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
    case .png: ["png", "apng"]
    default: [rawValue]
    }
  }

  /// Whether an XML text begins with `<svg`, behind declarations and comments.
  private static func isDrawing(_ bytes: [UInt8]) -> Bool {
    var rest = Substring(String(decoding: bytes.prefix(1 << 16), as: UTF8.self))
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    while true {
      rest = rest.drop(while: \.isWhitespace)
      let end: String
      if rest.hasPrefix("<?") {
        end = "?>"
      } else if rest.hasPrefix("<!--") {
        end = "-->"
      } else if rest.hasPrefix("<!DOCTYPE") {
        end = rest.prefix { $0 != ">" }.contains("[") ? "]>" : ">"
      } else {
        break
      }
      guard let range = rest.firstRange(of: end) else { return false }
      rest = rest[range.upperBound...]
    }
    for name in ["<svg", "<svg:svg"] where rest.hasPrefix(name) {
      if let next = rest.dropFirst(name.count).first, next.isWhitespace || next == ">" || next == "/" { return true }
    }
    return false
  }

  // MARK: Wholeness

  static let isNone = "is no image that browsers show (\(names))"
  static let isCutShort = "is cut short: its file ends before the picture does"

  /// What keeps a picture that an address holds (`data:…;base64,…`) from being shown.
  static func problem(with address: String) -> String? {
    let data = address.utf8.firstIndex(of: UInt8(ascii: ",")).map { address[address.index(after: $0)...] }
    guard let bytes = data.flatMap({ String($0).decodedBase64 }), let type = ImageType(bytes) else { return isNone }
    return type.isCutShort(bytes) ? isCutShort : nil
  }

  /// Whether a picture's bytes stop before it ends: a download that broke off. Browsers show a part of it, or nothing.
  func isCutShort(_ bytes: [UInt8]) -> Bool {
    func number(_ start: Int, _ count: Int) -> Int {
      bytes[start..<min(start + count, bytes.count)].reduce(0) { $0 << 8 | Int($1) }
    }
    switch self {
    case .png:
      // Chunks: length, name, data, checksum. The last is IEND.
      var index = 8
      while index + 8 <= bytes.count {
        if bytes[(index + 4)...].starts(with: "IEND".utf8) { return false }
        index += 12 + number(index, 4)
      }
      return true
    case .jpeg:
      // Behind the picture other data may stand.
      return !zip(bytes, bytes.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
    case .gif: return ImageType.isCutShort(gif: bytes)
    case .webp: return bytes.count < 12 || Int(bytes[4]) | Int(bytes[5]) << 8 | Int(bytes[6]) << 16 > bytes.count - 8
    case .avif:
      var index = 0
      while index + 8 <= bytes.count {
        // 0: up to the end. 1: the size stands behind the name.
        let size = number(index, 4)
        if size == 0 { return false }
        let isLong = size == 1
        if isLong, index + 16 > bytes.count || bytes[index + 8] != 0 { return true }
        index += isLong ? max(16, number(index + 8, 8)) : max(8, size)
      }
      return index != bytes.count
    case .svg:
      let end = String(decoding: bytes.suffix(1 << 12), as: UTF8.self)
      return !end.holds("</svg") && !end.holds("/>")
    }
  }

  /// Blocks of GIF: an extension, a picture, and one byte at the end.
  private static func isCutShort(gif bytes: [UInt8]) -> Bool {
    func table(_ place: Int) -> Int {
      place < bytes.count && bytes[place] & 0x80 != 0 ? 3 << (bytes[place] & 7 + 1) : 0
    }
    var index = 13 + table(10)
    while index < bytes.count {
      switch bytes[index] {
      case 0x3B: return false
      case 0x2C: index += 11 + table(index + 9)
      case 0x21: index += 2
      // Something else: browsers stop here, too.
      default: return false
      }
      while index < bytes.count, bytes[index] > 0 { index += 1 + Int(bytes[index]) }
      index += 1
    }
    return true
  }

  // MARK: Size

  /// What the header says; nil where it does not, and where a note in the file may turn the picture (Exif).
  func size(of bytes: [UInt8]) -> ImageSize? {
    func number(_ indices: Int...) -> Int {
      indices.reduce(0) { $0 << 8 | ($1 < bytes.count ? Int(bytes[$1]) : 0) }
    }
    switch self {
    case .png: return ImageSize(width: number(16, 17, 18, 19), height: number(20, 21, 22, 23))
    case .gif: return ImageSize(width: number(7, 6), height: number(9, 8))
    case .jpeg: return ImageType.sizeOfJPEG(bytes)
    case .webp:
      switch String(decoding: bytes.dropFirst(12).prefix(4), as: UTF8.self) {
      case "VP8X" where number(20) & 0x08 == 0:
        return ImageSize(width: number(26, 25, 24) + 1, height: number(29, 28, 27) + 1)
      case "VP8 ": return ImageSize(width: number(27, 26) & 0x3FFF, height: number(29, 28) & 0x3FFF)
      case "VP8L":
        let bits = number(24, 23, 22, 21)
        return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
      default: return nil
      }
    case .avif, .svg: return nil
    }
  }

  /// The first frame header (ITU T.81, B.2.2) among the segments.
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> ImageSize? {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return ImageSize(
          width: Int(bytes[index + 7]) << 8 | Int(bytes[index + 8]),
          height: Int(bytes[index + 5]) << 8 | Int(bytes[index + 6]))
      }
      if marker == 0xE1, bytes[(index + 4)...].starts(with: "Exif".utf8) { return nil }
      index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
    }
    return nil
  }
}
