// What GitHub adds within a line, as far as it is seen in the author's text: addresses without brackets, tasks, tildes.
// (E-mail addresses and what tildes strike out are found in cmark's tree: `GitHubInlines`.)

extension InlineScanner {
  // MARK: Tasks

  /// `[x]` at the beginning of a list item's text.
  mutating func task(_ lifting: inout Lifting) {
    guard end > 3, text[0] == "[", text[2] == "]", text[3].isBlankOrNewline,
      text[1] == " " || text[1] == "x" || text[1] == "X", text[3..<end].contains(where: { !$0.isBlankOrNewline })
    else { return }
    let mark = lifting.add(.insert(.task(isDone: text[1] != " ")), region.sourceRange(0..<3))
    add(Edit(range: 0..<3, replacement: mark))
    position = 3
  }

  // MARK: Tildes

  /// One or two may strike out; more of them are text, and so are those behind a backslash.
  mutating func tildes() {
    let start = position
    while position < end, text[position] == "~" { position += 1 }
    if position - start > 2 { keepTildes(start..<position) }
  }

  /// The text for cmark holds a mark in a tilde's place, so that it is no tilde to us either.
  mutating func keepTildes(_ range: Range<Int>) {
    add(Edit(range: range, replacement: String(Array(repeating: Mark.tilde, count: text[range].count { $0 == "~" }))))
  }

  // MARK: Addresses

  /// `https://…` where the colon stands; within brackets it is left alone, as it may be a link's text.
  mutating func protocolAddress() {
    var start = position
    while start > 0, text[start - 1].isLetter, position - start < 6 { start -= 1 }
    let name = region.text(start..<position).lowercased()
    guard !hasOpenBrackets, matches("://", at: position), ["http", "https", "ftp"].contains(name),
      let host = BareAddress.hostEnd(in: text, from: position + 3, to: end, needsDot: false)
    else {
      position += 1
      return
    }
    link(start..<BareAddress.end(in: text, from: start, past: host, to: end), prefix: "")
  }

  /// `www.…`
  mutating func webAddress() {
    let before = position > 0 ? text[position - 1] : " "
    guard !hasOpenBrackets, matches("www.", at: position),
      before.isBlankOrNewline || "*_~(".unicodeScalars.contains(before),
      let host = BareAddress.hostEnd(in: text, from: position, to: end, needsDot: true)
    else {
      position += 1
      return
    }
    link(position..<BareAddress.end(in: text, from: position, past: host, to: end), prefix: "http://")
  }

  /// cmark is given an ordinary link.
  private mutating func link(_ range: Range<Int>, prefix: String) {
    let address = BareAddress.escaped(text[range])
    let shown = BareAddress.escaped(text[range].map { $0 == "~" ? Mark.tilde : $0 })
    add(Edit(range: range, replacement: "[\(shown)](<\(prefix)\(address)>)"))
    hide(range)
    position = range.upperBound
  }
}

/// GFM's extended autolinks ("Autolinks (extension)").
enum BareAddress {
  /// Where the host ends; nil if it is none. A host's last two parts have no underscore.
  static func hostEnd(in text: [Unicode.Scalar], from start: Int, to end: Int, needsDot: Bool) -> Int? {
    var index = start
    var dots = 0
    var underscores = (0, 0)
    while index < end {
      switch text[index] {
      case ".":
        underscores = (underscores.1, 0)
        dots += 1
      case "_": underscores.1 += 1
      case "-": break
      case let scalar where scalar.isLetter || scalar.isDigit || isForeign(scalar): break
      default: return isHost(index)
      }
      index += 1
    }
    return isHost(index)

    func isHost(_ index: Int) -> Int? {
      let isAnything = index > start && text[start] != "." && text[start] != "-"
      return isAnything && underscores == (0, 0) && (dots > 0 || !needsDot) ? index : nil
    }
  }

  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && !scalar.properties.isWhitespace && scalar.mayStandInText
      && !scalar.properties.generalCategory.isPunctuation
  }

  /// Where an address ends that goes on past its host up to a blank or `<`, without the punctuation of the sentence. (Nor
  /// does a backtick belong to it: it may begin a live value.)
  static func end(in text: [Unicode.Scalar], from start: Int, past host: Int, to end: Int) -> Int {
    var index = host
    var parentheses = 0
    for scalar in text[start..<host] { parentheses += weight(scalar) }
    while index < end, !text[index].isBlankOrNewline, text[index] != "<", text[index] != "`" {
      parentheses += weight(text[index])
      index += 1
    }
    while index > start {
      switch text[index - 1] {
      case "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"": index -= 1
      case ")" where parentheses < 0:
        parentheses += 1
        index -= 1
      case ";":
        var name = index - 1
        while name > start, text[name - 1].isLetter || text[name - 1].isDigit { name -= 1 }
        index = name < index - 1 && name > start && text[name - 1] == "&" ? name - 1 : index - 1
      default: return index
      }
    }
    return index
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Int { scalar == "(" ? 1 : scalar == ")" ? -1 : 0 }

  /// With a backslash before all that Markdown might take for something else.
  static func escaped(_ text: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text {
      if scalar.isPunctuation { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension Unicode.GeneralCategory {
  var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
