// Paths as texts: their parts, the folder that they stand in. Where they lead is asked of `Files`.

/// A path from a folder; the folder where one stands, `.`, is not named.
package func joined(_ folder: String, _ name: String) -> String {
  if folder.isEmpty || folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// A path without the slashes at its end; the root stays one.
package func withoutSlash(_ path: String) -> String {
  // By bytes: an address may hold thousands of them.
  let end = path.utf8.trimmingSuffix { $0 == UInt8(ascii: "/") }.endIndex
  return end == path.startIndex && !path.isEmpty ? "/" : String(path[..<end])
}

/// Whether a path is that of a folder, or of something in it, as far as their words say.
package func stands(_ path: String, in folder: String) -> Bool {
  path == folder || path.hasPrefix(folder + "/")
}

/// The folder that a path stands in: `.` for a name alone.
package func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// What a file or folder is called itself; empty for the root.
package func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }

/// Whether a path goes through what is not shown in a folder: `.git`, `.env`.
package func isHidden(_ path: String) -> Bool {
  path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
}

/// Whether a path goes above the folder that it begins in.
package func leavesItsFolder(_ path: String) -> Bool {
  var depth = 0
  for part in path.split(separator: "/") where part != "." {
    depth += part == ".." ? -1 : 1
    if depth < 0 { return true }
  }
  return false
}

/// How a path is written in a file of a folder; nil where one of the two goes through `..`.
package func relative(_ path: String, to folder: String) -> String? {
  let parts = path.split(separator: "/").filter { $0 != "." }
  let around = folder.split(separator: "/").filter { $0 != "." }
  guard !parts.contains(".."), !around.contains(".."), path.hasPrefix("/") == folder.hasPrefix("/") else { return nil }
  let common = zip(parts, around).prefix { $0 == $1 }.count
  return (around.dropFirst(common).map { _ in ".." } + parts.dropFirst(common)).joined(separator: "/")
}
