// What a lesson's text only asks for: images from other computers, and files that could run something once a reader opens them.
// The person who builds the page allows it, or it is an error.

import Markdown
import Texts

/// Something that a lesson may have if the person says so.
package enum Wish: Equatable, Sendable {
  /// Images from another computer, by its name.
  case images(host: String)
  /// A file of a kind that browsers run, with a digest of its bytes.
  case file(name: String, digest: String)

  /// - Parameter image: an address on another computer.
  init(image address: String) {
    let text = address.replacing("\\", with: "/").filter { !$0.isWhitespace }
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    // `file:///etc/passwd` has none; a name and a password may stand before it.
    let place = parts.count > 2 && parts[1].isEmpty ? parts[2].prefix { $0 != "?" && $0 != "#" } : ""
    let host = place.split(separator: "@").last.map { $0.lowercased() } ?? parts[0].lowercased()
    self = .images(host: host.split(separator: ":").map { String($0).escapedForURL }.joined(separator: ":"))
  }

  /// Nil for a file that browsers only show, or do not show at all.
  init?(linked path: String, _ bytes: [UInt8]) {
    guard Wish.mayRun(path, bytes) else { return nil }
    self = .file(name: path, digest: SHA256.hexadecimal(of: bytes))
  }

  private static func mayRun(_ path: String, _ bytes: [UInt8]) -> Bool {
    switch lastPart(of: path).split(separator: ".").last?.lowercased() {
    case "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svgz": true
    case "svg", "xml", "xsl", "xslt", "rss", "atom", "rdf": isActive(drawing: bytes)
    default: false
    }
  }

  /// Whether a text in XML may do more than show something. What cannot be read here may.
  private static func isActive(drawing bytes: [UInt8]) -> Bool {
    if bytes.contains(0) { return true }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if text.holds("<script") || text.holds(":script") || text.holds("foreignobject") || text.holds("&#")
      || text.holds("<!entity") || text.holds("<?xml-stylesheet") || text.holds("<iframe") || text.holds("<object")
      || text.holds("<embed") || text.holds("xhtml")
    {
      return true
    }
    return holdsHandler(Array(text.utf8))
  }

  /// `onload=`
  private static func holdsHandler(_ text: [UInt8]) -> Bool {
    for (index, byte) in text.enumerated() where byte == UInt8(ascii: "o") && index > 0 {
      guard text[index...].starts(with: "on".utf8), !(0x61...0x7A).contains(text[index - 1]) else { continue }
      let behind = text[(index + 2)...].drop { (0x61...0x7A).contains($0) }.drop { $0 <= 0x20 }
      if behind.first == UInt8(ascii: "=") { return true }
    }
    return false
  }
}

extension Lesson {
  /// What its texts ask for, each once. One that cannot be read gets nothing.
  package var wishes: [Wish] {
    var wishes: [Wish] = []
    for language in languages {
      guard let prose = try? prose(in: language) else { continue }
      let linked = LinkedFiles(beside: prose.file.name, language, defaults, files)
      let hosts = manifest.hasRemoteImages ? RemoteImages.addresses(in: prose).map { Wish(image: $0.address) } : []
      let active = prose.document.links.lazy.filter { !$0.isImage }.compactMap { link -> Wish? in
        guard case .file(let path) = linked.target(of: link.address), let bytes = try? files.bytes(of: path) else {
          return nil
        }
        return Wish(linked: path, bytes)
      }
      for wish in hosts + active where !wishes.contains(wish) { wishes.append(wish) }
    }
    return wishes
  }
}
