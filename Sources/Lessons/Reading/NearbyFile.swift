// A file beside a lesson that its text shows or links to: read once the text is known, so that what is missing is an error at
// its place, and carried by the page or copied beside it.

import Engines
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
    let name = path.split(separator: "/").last ?? ""
    var (stem, ending) = (name, name[name.endIndex...])
    if let dot = name.lastIndex(of: "."), dot > name.startIndex {
      (stem, ending) = (name[..<dot], name[name.index(after: dot)...])
    }
    // Servers go by the name: a picture's must say what it is.
    if let type, !type.endings.contains(ending.lowercased()) { ending = Substring(type.endings[0]) }
    // Names have 255 bytes at most.
    var short = stem.withControlPictures
    while short.utf8.count > 200 { short.removeLast() }
    let digest = SHA256.hexadecimal(of: bytes).prefix(NearbyFile.digestLength)
    copyName = "\(short)-\(digest)" + (ending.isEmpty || ending.utf8.count > 32 ? "" : ".\(ending)")
  }

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

  fileprivate mutating func add(_ file: NearbyFile, as address: String) -> Bool {
    size += file.bytes.count
    all[address] = file
    return size <= NearbyFiles.largestSize
  }
}

extension LinkedFiles {
  /// Looks up what a link leads to, or an image shows; a file is read.
  ///
  /// - Parameter text: where the link stands.
  func take(_ link: Link, _ text: TextFile, _ nearby: inout NearbyFiles) throws(LessonError) -> Target {
    func fail(_ message: String) -> LessonError { LessonError(text.error(message, at: link.place)) }
    if link.isImage, link.address.fileAndRest.file.isEmpty { throw fail("the image has no address") }
    let target = link.isImage ? imageTarget(of: link.address) : target(of: link.address)
    switch target {
    case .page, .made: break
    case .missing:
      throw fail(link.isImage ? "there is no such file" : "there is no such file, and no such lesson's page")
    case .outside: throw fail("this leads out of the lesson's folder and of its course")
    case .site:
      throw fail("this begins at the root of a site, which a page does not know: begin at this file, or with https://")
    case .hidden: throw fail("a hidden file does not go with a page")
    case .folder: throw fail("this is a folder, and only files can go with a page")
    case .file(let path):
      if nearby[link.address] == nil {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try files.bytes(of: path) } catch {
          throw fail("cannot be read: \(error.reason)")
        }
        guard nearby.add(NearbyFile(path: path, bytes: bytes), as: link.address) else {
          throw fail("the files that go with the page are more than 256 MiB up to here")
        }
      }
      guard !link.isImage || nearby[link.address]?.type != nil else {
        throw fail("this is no image that browsers show (\(ImageType.names))")
      }
    }
    return target
  }
}

// MARK: - What cells read: files beside the lesson, and those of its course; never anything outside, and nothing hidden

extension Lesson {
  /// Answers the cells that open files.
  package var fileReader: FileReader {
    let folder =
      isSingleFile
      ? path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") : path
    let own = folder.isEmpty && path.hasPrefix("/") ? "/" : folder
    return nearbyReader(from: own, in: files, alsoIn: defaults.root)
  }
}

/// - Parameters:
///   - folder: what paths count from.
///   - root: the course's folder, if there is one.
package func nearbyReader(from folder: String, in files: any Files, alsoIn root: String? = nil) -> FileReader {
  { path in
    let enclosure = Enclosure([folder] + (root.map { [$0] } ?? []), in: files)
    do throws(Enclosure.Refusal) {
      if path.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0 != "." && $0 != ".." }) {
        return .refused("a hidden file")
      }
      let place = try enclosure.path(path, from: folder)
      guard files.kind(of: place) != .folder else { return .folder }
      do throws(FileError) { return .bytes(try files.bytes(of: place)) } catch { return .refused(error.reason) }
    } catch {
      // Whether something stands outside is nobody's business.
      return error == .missing && (root != nil || !path.leavesItsFolder)
        ? .missing : .refused("it stands outside of the lesson's folder and of its course")
    }
  }
}

extension String {
  /// Whether a path begins by going up.
  fileprivate var leavesItsFolder: Bool {
    var depth = 0
    for part in split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }
}
