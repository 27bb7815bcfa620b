// The house against its map: the arrows in Sources/README.md are the imports, and no folder has become a corridor.

import Foundation
import Testing

@Suite struct HouseTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let sources = root.appending(path: "Sources")

  /// The Swift and C files of a folder, at any depth.
  private static func files(below folder: URL) throws -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let all = try #require(found).compactMap { $0 as? URL }
    return all.filter { ["swift", "c", "h"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }

  private static func rooms() throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  /// Room → the rooms that its files import.
  private static func imports() throws -> [String: Set<String>] {
    let rooms = Set(try rooms())
    var imports: [String: Set<String>] = [:]
    for room in rooms {
      imports[room] = []
      for file in try files(below: sources.appending(path: room)) where file.pathExtension == "swift" {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
          let words = line.split(separator: " ")
          guard let place = words.firstIndex(of: "import"), place < 3, words.count > place + 1,
            !words[0].hasPrefix("//")
          else { continue }
          let name = String(words[place + 1])
          if rooms.contains(name) { imports[room]?.insert(name) }
        }
      }
    }
    return imports
  }

  /// The arrows of the map: `Room ← A B C`.
  private static func arrows() throws -> [String: Set<String>] {
    let map = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
    var arrows: [String: Set<String>] = [:]
    for line in map.split(separator: "\n") {
      let sides = line.components(separatedBy: " ← ")
      guard sides.count == 2, !line.contains("|") else { continue }
      arrows[sides[0].trimmingCharacters(in: .whitespaces)] = Set(
        sides[1].split(separator: " ").map(String.init).filter { $0 != "–" })
    }
    return arrows
  }

  @Test func theMapsArrowsAreTheImports() throws {
    let imports = try HouseTests.imports()
    let arrows = try HouseTests.arrows()
    #expect(Set(arrows.keys) == Set(imports.keys))
    for (room, imported) in imports { #expect(arrows[room] == imported, "\(room)") }
  }

  /// Everything but the door knows engines by their boundary alone.
  @Test func onlyTheDoorKnowsOurEngine() throws {
    let knowing = try HouseTests.imports().filter { $0.value.contains("PythonCells") }.map(\.key)
    #expect(knowing == ["lessongen"])
  }

  /// A flat folder of a hundred files is a corridor, not a room.
  @Test func foldersAreRooms() throws {
    var counts: [String: Int] = [:]
    for file in try HouseTests.files(below: HouseTests.sources) {
      counts[file.deletingLastPathComponent().path, default: 0] += 1
    }
    #expect(!counts.isEmpty)
    for (folder, count) in counts { #expect(count <= 20, "\(folder)") }
  }
}
