// A file beside a lesson that its text shows or links to: read once the text is known, so that what is missing is an error at
// its place, and carried by the page or copied beside it.

import Markdown
import Texts

/// A file that goes with a lesson's pages.
package struct NearbyFile: Sendable {
  /// Where it was read from.
  package let path: String
  package let bytes: [UInt8]
  /// Nil if it is no picture that browsers show.
  package let type: ImageType?
  /// What it is called beside a page: the same bytes have the same name, others another.
  package let copyName: String

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    type = ImageType(bytes)
    let name = lastPart(of: path)
    var (stem, ending) = (name[...], name[name.endIndex...])
    if let dot = name.lastIndex(of: "."), dot > name.startIndex {
      (stem, ending) = (name[..<dot], name[name.index(after: dot)...])
    }
    // Servers go by the name: a picture's must say what it is.
    if let type, !type.endings.contains(ending.lowercased()) { ending = Substring(type.endings[0]) }
    let digest = SHA256.hexadecimal(of: bytes).prefix(NearbyFile.digestLength)
    // A copy keeps its name: pages that are made of pages, as notebooks are, would give it another each time.
    if stem.hasSuffix("-\(digest)") { stem = stem.dropLast(digest.count + 1) }
    // Names have 255 bytes at most.
    var short = stem.withControlPictures
    while short.utf8.count > 200 { short.removeLast() }
    copyName = "\(short)-\(digest)" + (ending.isEmpty || ending.utf8.count > 32 ? "" : ".\(ending)")
  }

  /// Whether it is a picture that breaks off.
  var isCutShort: Bool { type?.isCutShort(bytes) ?? false }

  package var size: ImageSize? { type?.size(of: bytes) }

  private static let digestLength = 12

  /// Whether a file's name says that it is such a copy.
  package static func isCopy(_ name: String) -> Bool { digest(in: name) != nil }

  /// Whether a file is such a copy beyond doubt: its name holds what its bytes are.
  package static func isCopy(_ name: String, of bytes: [UInt8]) -> Bool {
    guard let digest = digest(in: name) else { return false }
    return SHA256.hexadecimal(of: bytes).hasPrefix(digest)
  }

  private static func digest(in name: String) -> Substring? {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let digest = stem.suffix(digestLength)
    guard digest.count == digestLength, stem.dropLast(digestLength).last == "-", stem.count > digestLength + 1,
      digest.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return digest
  }
}

/// The files that a text shows or links to.
package struct NearbyFiles: Sendable {
  /// By address.
  private var all: [String: NearbyFile] = [:]
  private var size = 0

  /// They are held in memory until the pages are written.
  private static let largestSize = 256 << 20

  package init() {}

  package subscript(address: String) -> NearbyFile? { all[address] }

  package var isEmpty: Bool { all.isEmpty }

  mutating func add(_ file: NearbyFile, as address: String) -> Bool {
    size += file.bytes.count
    all[address] = file
    return size <= NearbyFiles.largestSize
  }
}
