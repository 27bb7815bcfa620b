// What the versions of NumPy and IPython write around the same values: a stored text and a fresh one, both brought to what
// they have in common.

import Texts

/// A text in the spelling of older versions.
struct OlderText {
  private let text: String
  private var result = ""
  private var rest: Substring

  /// The two without what differs from version to version, or from run to run.
  ///
  /// - Parameter code: the notebook's.
  /// - Returns: beside them, whether something that was taken out of the fresh text stands in a text of the code's: then it
  ///   may be the author's own.
  static func pair(stored: String, fresh: String, code: String) -> (stored: String, fresh: String, isAuthors: Bool) {
    var then = OlderText(stored)
    var now = OlderText(fresh)
    // Only what the older one does not have is taken out of the newer one.
    let hasTypes = then.holdsTypes
    if !hasTypes, now.holdsTypes { now.dropTypes() }
    let isAuthors = now.dropped.contains { isQuoted($0, in: code) }
    if fresh.holds(", shape=("), !stored.holds(", shape=(") { now = OlderText(now.withoutShapes) }
    if fresh.holds("Result("), !stored.holds("Result(") { now = OlderText(now.withoutResults) }
    // Before 1.14 an array of truth values ended with its type; on Windows before 2, one of whole numbers did.
    for type in [", dtype=bool)", ", dtype=int64)"] where stored.contains(type) && !fresh.contains(type) {
      then = OlderText(then.now.replacing(type, with: ")"))
    }
    if stored.holds("..., "), !fresh.holds("..., ") {
      then = OlderText(then.now.replacing("..., ", with: "... "))
    } else if stored.holds("...,\n"), !fresh.holds("...,\n") {
      then = OlderText(then.now.replacing("...,\n", with: "...\n"))
    }
    return (then.withoutAddresses, now.withoutAddresses, isAuthors)
  }

  private static func isQuoted(_ scalar: String, in code: String) -> Bool {
    guard code.contains(scalar) else { return false }
    return code.split(separator: "\n").contains { line in
      guard let found = line.firstRange(of: scalar) else { return false }
      let before = line[line.startIndex..<found.lowerBound]
      return ["'", "\""].contains { quote in before.count { $0 == quote } % 2 == 1 }
    }
  }

  /// The scalars with their types that were taken out.
  private var dropped: [String] = []

  private init(_ text: String) {
    self.text = text
    rest = text[...]
  }

  /// The text as it is now.
  private var now: String { result.isEmpty ? text : result }

  // MARK: NumPy's scalars: `np.float64(0.5)` since version 2

  private static let types = [
    "float", "int", "uint", "complex", "str_", "bytes_", "longdouble", "clongdouble", "longlong",
  ]

  private var holdsTypes: Bool {
    var scan = OlderText(text)
    return scan.nextType() != nil
  }

  /// Goes on to the next scalar with a type; nil if there is none.
  private mutating func nextType() -> (whole: Substring, value: Substring)? {
    while let found = rest.firstRange(of: "np.") {
      result += rest[..<found.lowerBound]
      rest = rest[found.lowerBound...]
      let isInWord = result.last.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } ?? false
      if !isInWord, let scalar { return scalar }
      result += rest.prefix(3)
      rest = rest.dropFirst(3)
    }
    result += rest
    rest = rest.suffix(0)
    return nil
  }

  /// The one that stands here.
  private var scalar: (whole: Substring, value: Substring)? {
    let name = rest.dropFirst(3)
    for word in ["True_", "False_"] where name.hasPrefix(word) {
      return (rest.prefix(3 + word.count), name.prefix(word.count - 1))
    }
    guard OlderText.types.contains(where: { name.hasPrefix($0) }), let open = name.firstIndex(of: "("),
      name[..<open].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return nil }
    var quote: Character?
    var isEscaped = false
    var level = 0
    for index in name[open...].indices {
      let character = name[index]
      if let sign = quote {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == sign {
          quote = nil
        }
        continue
      }
      switch character {
      case "'", "\"": quote = character
      case "(": level += 1
      case ")":
        level -= 1
        if level == 0 {
          let value = name[name.index(after: open)..<index]
          // `np.complex128(1+2j)` was `(1+2j)`.
          let isSum = name.hasPrefix("complex") && value.dropFirst().contains { $0 == "+" || $0 == "-" }
          return (rest[...index], isSum ? name[open...index] : value)
        }
      default: break
      }
    }
    return nil
  }

  private mutating func dropTypes() {
    while let (whole, value) = nextType() {
      dropped.append(String(whole))
      result += value
      rest = rest[whole.endIndex...]
    }
  }

  // MARK: Arrays that are cut, since 2.2: `array([0, …, 9], shape=(10,))`; results with names, since 1.25: `EighResult(…)`

  private var withoutShapes: String {
    var text = ""
    var rest = now[...]
    while let found = rest.firstRange(of: ", shape=("), let end = rest[found.upperBound...].firstIndex(of: ")") {
      text += rest[..<found.lowerBound]
      rest = rest[end...].dropFirst()
    }
    return text + rest
  }

  private static let results = ["EigResult", "EighResult", "QRResult", "SVDResult", "SlogdetResult"]
  private static let fields = ["eigenvalues", "eigenvectors", "logabsdet", "sign", "Vh", "U", "S", "Q", "R"]

  private var withoutResults: String {
    var text = now
    for name in OlderText.results { text = text.replacing("\(name)(", with: "(") }
    for name in OlderText.fields {
      for before in ["(", " "] { text = text.replacing("\(before)\(name)=", with: before) }
    }
    return text
  }

  // MARK: Functions, which are shown with an address, by Jupyter with their parameters

  private var withoutAddresses: String {
    let text = now
    guard text.holds("<function ") else { return text }
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: "<function ") {
      result += rest[..<found.lowerBound]
      var name = rest[found.upperBound...]
      if name.hasPrefix("__main__.") { name = name.dropFirst(9) }
      name = name.hasPrefix("<lambda>") ? name.prefix(8) : name.prefix { $0 != " " && $0 != "(" && $0 != ">" }
      result += "<function \(name)>"
      rest = rest[name.endIndex...].drop { $0 != ">" }.dropFirst()
    }
    return result + rest
  }
}
