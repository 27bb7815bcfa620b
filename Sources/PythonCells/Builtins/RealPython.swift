// What real Python and NumPy have, asked only where something is missing here: what they have is "unsupported", anything
// else is the author's slip and gets Python's own error. Whether we have it is never asked here.

/// CPython and NumPy as Tests/record_names.py found them.
enum RealPython {
  /// A name that an object, a module or Python itself has.
  struct Member {
    /// The type of what the name stands for: `ufunc`, `method_descriptor`.
    let typeName: String
    /// What it can be called with; nil where CPython itself doesn't say.
    let parameters: RealParameters?
  }

  private struct Owner {
    let bases: [Substring]
    let lines: [Substring]
  }

  private static let block = Array((realNames + "\n" + realLibraryNames + "\n").utf8)

  /// Where the paragraphs of the block stand, by their names: `str`, then its members' lines. Nothing else of it is read
  /// until it is asked for: a cell that names something bound further down looks for one word on every page.
  private static let paragraphs: [String: (head: Range<Int>, body: Range<Int>)] = {
    var paragraphs: [String: (head: Range<Int>, body: Range<Int>)] = [:]
    block.withUnsafeBufferPointer { bytes in
      var head = 0..<0
      var start = 0
      func close() { if !head.isEmpty { paragraphs[heading(head).name] = (head, head.upperBound..<start) } }
      for (end, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
        if end > start, bytes[start] != UInt8(ascii: " ") {
          close()
          head = start..<end
        }
        start = end + 1
      }
      start = bytes.count
      close()
    }
    return paragraphs
  }()

  /// `bool` and `["int"]` of `bool < int`.
  private static func heading(_ range: Range<Int>) -> (name: String, bases: [Substring]) {
    let sign = block[range].firstIndex(of: UInt8(ascii: "<"))
    let name = String(decoding: block[range.lowerBound..<(sign.map { $0 - 1 } ?? range.upperBound)], as: UTF8.self)
    guard let sign else { return (name, []) }
    return (name, String(decoding: block[sign + 1..<range.upperBound], as: UTF8.self).split(separator: " "))
  }

  private static func owner(_ name: String) -> Owner? {
    guard let (head, body) = paragraphs[name] else { return nil }
    let lines = String(decoding: block[body], as: UTF8.self).split(separator: "\n")
    return Owner(bases: heading(head).bases, lines: lines)
  }

  /// A member of a type's instances, or of one of the types it is built on.
  static func member(_ name: String, of type: String) -> Member? {
    if let own = entry(name, in: type) { return own }
    for base in owner(type)?.bases ?? [] {
      if let inherited = member(name, of: String(base)) { return inherited }
    }
    return type == "object" ? nil : member(name, of: "object")
  }

  /// A member of a module; all modules have `__name__` and its like.
  static func member(_ name: String, ofModule module: String) -> Member? {
    if PlotNames.isOfMatplotlib(module), PlotNames.member(name, of: "module \(module)") != nil {
      return Member(typeName: "", parameters: nil)
    }
    return entry(name, in: "module \(module)") ?? member(name, of: "module")
  }

  /// One of the names that every program knows.
  static func builtin(_ name: String) -> Member? { entry(name, in: "builtins") }

  /// Whether `import` finds the module inside of NumPy: `numpy.linalg`.
  static func hasPackage(_ path: String) -> Bool {
    PlotNames.isOfMatplotlib(path) ? PlotNames.hasModule(path) : entry(path, in: "packages", dotted: true) != nil
  }

  /// Whether `from module import name` finds something.
  static func canImport(_ name: String, from module: String) -> Bool {
    if PlotNames.isOfMatplotlib(module) {
      return member(name, ofModule: module) != nil || PlotNames.hasModule("\(module).\(name)")
    }
    return hasPackage(module) && owner("module \(module)") == nil || member(name, ofModule: module) != nil
      || hasPackage("\(module).\(name)")
  }

  /// The names of a module, for tests that walk them.
  static func names(ofModule module: String) -> [String] { names(of: "module \(module)") }

  /// What `from module import *` binds.
  static func starNames(of module: String) -> [String] {
    let names = PlotNames.isOfMatplotlib(module) ? PlotNames.starNames(of: module) : names(ofModule: module)
    let rest = Set(self.names(of: "unstarred \(module)"))
    return names.filter { !$0.hasPrefix("_") && !rest.contains($0) }
  }

  /// All names of a paragraph; what a type has from its bases is theirs.
  static func names(of owner: String) -> [String] {
    (self.owner(owner)?.lines ?? []).flatMap(words).map { String($0.prefix { $0 != "(" }) }
  }

  /// Whether `np.dtype` takes the text: `f4`, `>i8`, `U3`, `datetime64[D]`, `i4,f8`.
  static func isElementType(_ text: String) -> Bool {
    // Several fields, or elements that are arrays: what may stand there is another language, and none of it is ours.
    if text.contains(",") || text.first == "(" { return true }
    var word = text.drop(while: \.isNumber)
    guard word.startIndex == text.startIndex || !word.isEmpty else { return false }
    var isOrdered = false
    if let first = word.first, "<>=|".contains(first) {
      isOrdered = true
      word = word.dropFirst()
    }
    if let bracket = word.firstIndex(of: "["), word.last == "]" {
      return ["datetime64", "timedelta64", "M8", "m8"].contains(word[..<bracket])
    }
    if let letter = word.first, "SUVa".contains(letter), word.count > 1, word.dropFirst().allSatisfy(\.isNumber) {
      return true
    }
    guard let found = entry(String(word), in: "dtypes", dotted: true) else { return false }
    return !isOrdered || found.typeName == "ordered"
  }

  // MARK: Reading the block

  /// `dotted`: the names hold no parameters.
  private static func entry(_ name: String, in owner: String, dotted: Bool = false) -> Member? {
    var type: Substring = ""
    for line in self.owner(owner)?.lines ?? [] {
      if let start = typeName(line) { type = start }
      for word in words(line) where word.hasPrefix(name) {
        let rest = word.dropFirst(name.count)
        guard rest.isEmpty || !dotted && rest.first == "(" else { continue }
        return Member(typeName: String(type), parameters: rest.isEmpty ? nil : RealParameters(rest))
      }
    }
    return nil
  }

  /// `method_descriptor` of the line that begins `  method_descriptor: …`; nil for one that goes on.
  private static func typeName(_ line: Substring) -> Substring? {
    guard !line.hasPrefix("    "), let colon = line.firstIndex(of: ":") else { return nil }
    return line[..<colon].drop { $0 == " " }
  }

  private static func words(_ line: Substring) -> [Substring] {
    let all = line.split(separator: " ")
    return line.hasPrefix("    ") ? all : Array(all.dropFirst())
  }
}

/// What a function of CPython's or NumPy's can be called with.
struct RealParameters {
  private var positional: [(name: Substring, isRequired: Bool)] = []
  private var positionalOnlyCount = 0
  private var keywordOnly: [(name: Substring, isRequired: Bool)] = []
  private var takesAnyNumber = false
  private var takesAnyKeyword = false

  /// From `(a,axis=,/,*,out=)`; a ufunc is `(2+1)`: two inputs, one output, `@` where it works on whole axes.
  fileprivate init(_ text: Substring) {
    let inner = text.dropFirst().dropLast()
    if let plus = inner.firstIndex(of: "+"), let inputs = Int(inner[..<plus]) {
      let outputs = Int(inner[inner.index(after: plus)...].prefix(while: \.isNumber)) ?? 1
      positional = Array(repeating: ("", true), count: inputs) + Array(repeating: ("", false), count: outputs)
      positionalOnlyCount = positional.count
      let options =
        "out where casting order dtype subok signature sig" + (inner.last == "@" ? " axes axis keepdims" : "")
      keywordOnly = options.split(separator: " ").map { ($0, false) }
      return
    }
    var isAfterStar = false
    for word in inner.split(separator: ",") {
      let isRequired = word.last != "="
      let name = isRequired ? word : word.dropLast()
      if word == "/" {
        positionalOnlyCount = positional.count
      } else if word.hasPrefix("**") {
        takesAnyKeyword = true
      } else if word.hasPrefix("*") {
        isAfterStar = true
        takesAnyNumber = word.count > 1
      } else if isAfterStar {
        keywordOnly.append((name, isRequired))
      } else {
        positional.append((name, isRequired))
      }
    }
  }

  /// Whether the real function would take a call with so many arguments and these keywords.
  func accept(_ count: Int, _ keywords: [String]) -> Bool {
    guard takesAnyNumber || count <= positional.count else { return false }
    let named = positional.indices.filter { $0 >= positionalOnlyCount }
    for keyword in keywords {
      if let place = named.first(where: { positional[$0].name == keyword }) {
        if place < count { return false }
      } else if !takesAnyKeyword, !keywordOnly.contains(where: { $0.name == keyword }) {
        return false
      }
    }
    let missing = positional.indices.filter { $0 >= count && positional[$0].isRequired }
    return missing.allSatisfy { place in
      place >= positionalOnlyCount && keywords.contains { $0 == positional[place].name }
    }
      && keywordOnly.allSatisfy { option in !option.isRequired || keywords.contains { $0 == option.name } }
  }

  /// Whether there is a parameter that can be given by that name.
  func have(_ keyword: String) -> Bool {
    takesAnyKeyword || (positional.dropFirst(positionalOnlyCount) + keywordOnly).contains { $0.name == keyword }
  }

  /// The name of what stands at a place, where it has one.
  func name(at place: Int) -> String? {
    positional.indices.contains(place) && !positional[place].name.isEmpty ? String(positional[place].name) : nil
  }
}
