// What matplotlib calls its public things, as Tests/record_plots.py found them: read only when a cell that draws asks for one.

/// The recorded names of matplotlib's classes and modules.
enum PlotNames {
  private struct Owner {
    let bases: [Substring]
    let words: Substring
  }

  /// By the heads of the lines: `Axes`, `module matplotlib.pyplot`, `list styles`.
  private static let owners: [Substring: Owner] = {
    guard let bytes = ModuleTexts.all["matplotlib's names"] else { return [:] }
    var owners: [Substring: Owner] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let head = line[..<colon].split(separator: " ")
      let isClass = head.count < 2 || head[1] == "<"
      owners[isClass ? head[0] : line[..<colon]] = Owner(
        bases: isClass ? Array(head.dropFirst(2)) : [], words: line[line.index(after: colon)...])
    }
    // It only passes on what the other has.
    owners["module pylab"] = owners["module matplotlib.pylab"]
    return owners
  }()

  /// What is recorded of a member: `()Line2D` for a method that gives a line, `()-` for one that gives None, `=XAxis` for an
  /// attribute, nothing for what is not known; nil where there is no such member.
  static func member(_ name: String, of owner: some StringProtocol) -> Substring? {
    guard let found = owners[Substring(owner)] else { return nil }
    for word in found.words.split(separator: " ") where word.hasPrefix(name) {
      let rest = word.dropFirst(name.count)
      if rest.isEmpty || rest.first == "(" || rest.first == "=" { return rest }
    }
    for base in found.bases {
      if let inherited = member(name, of: base) { return inherited }
    }
    return nil
  }

  static func isListed(_ name: String, in list: String) -> Bool {
    owners[Substring("list \(list)")]?.words.split(separator: " ").contains { $0 == name } ?? false
  }

  /// The names of a list.
  static func names(in owner: String) -> [Substring] { owners[Substring(owner)]?.words.split(separator: " ") ?? [] }

  /// The public names of a module: none of matplotlib's says which of them a star stands for.
  static func starNames(of module: String) -> [String] {
    names(in: "module \(module)").map { String($0.prefix { $0 != "(" && $0 != "=" }) }
  }

  /// Whether `import` finds a package of that name that is matplotlib's.
  static func hasModule(_ path: String) -> Bool {
    if path == "mpl_toolkits" || owners[Substring("module \(path)")] != nil { return true }
    return path.hasPrefix("matplotlib.") && isListed(String(path.dropFirst("matplotlib.".count)), in: "packages")
  }

  /// Whether a module belongs to matplotlib at all.
  static func isOfMatplotlib(_ path: String) -> Bool {
    ["matplotlib", "mpl_toolkits", "pylab"].contains(path.prefix { $0 != "." })
  }
}
