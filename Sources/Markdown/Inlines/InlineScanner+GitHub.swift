// What GitHub adds within a line, as far as it is seen in the author's text: addresses without brackets, tasks, tildes.
// (E-mail addresses and what tildes strike out are found in cmark's tree: `GitHubInlines`.)

import Texts

extension InlineScanner {
  // MARK: Tasks

  /// `[x]` at the beginning of a list item's text.
  mutating func task(_ lifting: inout Lifting) {
    guard end > 3, text[0] == "[", text[2] == "]", text[1] == "x" || text[1] == "X" || isAnyBlank(text[1]),
      isAnyBlank(text[3]) || text[3] == "\n", text[3..<end].contains(where: { !$0.isBlankOrNewline })
    else { return doubtTask(&lifting) }
    if let blank = [1, 3].first(where: { text[$0].isOtherBlank }) {
      let message = "text here, no task: \(text[blank].codePointName) is no ordinary blank"
      return lifting.doubts.append(error(blank..<blank + 1, message))
    }
    let mark = lifting.add(.insert(.task(isDone: text[1] != " ")), region.sourceRange(0..<3))
    add(Edit(range: 0..<3, replacement: mark))
    position = 3
  }

  /// `[-] x`, `[] x`, `[ ]x`.
  private func doubtTask(_ lifting: inout Lifting) {
    guard end > 3, text[0] == "[", let close = text[..<3].firstIndex(of: "]"), close > 0 else { return }
    let isOther = close == 2 && text[3] == " " && "->/<?!*~".unicodeScalars.contains(text[1])
    let isJoined = close == 2 && isAnyBlank(text[1]) && (text[3].isLetter || text[3].isDigit || text[3].value >= 0x80)
    guard isOther || isJoined || close == 1 && text[2] == " " else { return }
    lifting.doubts.append(error(0..<close + 1, "text here: a task begins with [ ] or [x], and a blank"))
  }

  // MARK: Stars

  /// `**«x»**y` and `y**«x»**`: between a letter and a sign, stars end nothing behind the sign and begin nothing before it
  /// ("Emphasis and strong emphasis").
  mutating func stars(_ lifting: inout Lifting) {
    let start = position
    while position < end, text[position] == "*" { position += 1 }
    guard context != .html, position - start == 2 else { return }
    let before = start > 0 ? text[start - 1] : " "
    let after = position < end ? text[position] : " "
    let (isBlankBefore, isBlankAfter) = (before.properties.isWhitespace, after.properties.isWhitespace)
    // What is lifted out is no sign to cmark.
    let isSignBefore = before.isSign && edits.last?.range.upperBound != start
    let isSignAfter = after.isSign && !"$<{@:".unicodeScalars.contains(after)
    let mayOpen = !isBlankAfter && (!isSignAfter || isBlankBefore || isSignBefore)
    let mayClose = !isBlankBefore && (!isSignBefore || isBlankAfter || isSignAfter)
    if mayOpen, !mayClose, isSignBefore, after.properties.isAlphabetic, let open = openStars, open.isFree {
      doubtStars(open.start, "end", &lifting)
    } else if mayClose, openStars == nil, isSignBefore, let late = lateStars {
      doubtStars(late, "begin", &lifting)
    } else if mayClose, openStars != nil {
      openStars = nil
    } else if mayOpen {
      openStars = (start, isBlankBefore)
    } else if mayClose, before.properties.isAlphabetic {
      lateStars = start
    }
  }

  private mutating func doubtStars(_ start: Int, _ verb: String, _ lifting: inout Lifting) {
    (openStars, lateStars) = (nil, nil)
    guard start >= doubtEnd else { return }
    let message = "text here, as ** cannot \(verb) between a letter and a sign: write <b>…</b>"
    lifting.doubts.append(error(start..<position, message))
    doubtEnd = position
  }

  private func isAnyBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || scalar.isOtherBlank }

  // MARK: Tildes

  /// One or two may strike out; more of them are text, and so are those behind a backslash.
  mutating func tildes(_ lifting: inout Lifting) {
    if script("~", "sub", &lifting) { return }
    let start = position
    while position < end, text[position] == "~" { position += 1 }
    if position - start > 2 { keepTildes(start..<position) }
    if position - start == 1, context != .html { doubtTie(start, &lifting) }
  }

  /// `Figure~1 and Figure~2`: LaTeX's blanks that no line breaks at. Nobody strikes out from a word's midst to another's.
  private mutating func doubtTie(_ start: Int, _ lifting: inout Lifting) {
    guard position < end, start >= doubtEnd else { return }
    // `Fig.~3`, `Equation~\eqref{a}`
    let isBehindWord = start > 1 && text[start - 1] != "\\" && isWordly(start - 2) && !text[start - 2].isDigit
    if isBehindWord, text[start - 1] == "." || isWordly(start - 1) && !text[start - 1].isDigit,
      text[position].isDigit || "\\$@".unicodeScalars.contains(text[position])
    {
      let message = "no blank here: one that keeps words together is &nbsp; (write \\~ for a tilde)"
      lifting.doubts.append(error(start..<position, message))
      doubtEnd = position
      return
    }
    guard isWordly(start - 1), isWordly(position) else { return }
    guard let first = tie, first >= doubtEnd, text[first..<start].contains(where: \.isBlankOrNewline) else {
      tie = start
      return
    }
    tie = nil
    let message = "struck out here, as on GitHub: a blank that keeps words together is &nbsp; (write \\~ for a tilde)"
    lifting.doubts.append(error(first..<start + 1, message))
    doubtEnd = start + 1
  }

  /// The text for cmark holds a mark in a tilde's place, so that it is no tilde to us either.
  /// In a block of HTML, which cmark does not read, it is one anyway.
  mutating func keepTildes(_ range: Range<Int>) {
    guard context != .html else { return }
    add(Edit(range: range, replacement: String(Array(repeating: Mark.tilde, count: text[range].count { $0 == "~" }))))
  }

  // MARK: Small letters

  /// `:warning:`, which GitHub shows as a little picture, and `:ref:` before backticks, which Sphinx reads.
  mutating func doubtShortcode(_ lifting: inout Lifting) {
    let start = position
    guard source.dialect == .markdown, context != .html, start >= doubtEnd, start + 1 < end,
      text[start + 1].isLetter || "+-1".unicodeScalars.contains(text[start + 1]),
      start == 0 || text[start - 1].isBlankOrNewline || text[start - 1] == "("
    else { return }
    var close = start + 1
    while close < end, close - start < 40, text[close].isWord || text[close] == "+" { close += 1 }
    guard matches(":", at: close) else { return }
    let next = close + 1 < end ? text[close + 1] : " "
    guard !next.isWord, next != ":" else { return }
    let name = region.text(start..<close + 1)
    guard
      close > start + 2 && text[start + 1].isLetter || [":+1:", ":-1:", ":100:", ":x:", ":o:", ":v:"].contains(name)
    else {
      return
    }
    let message =
      next == "`" ? "roles are written {ref}`label`" : "for the sign that GitHub shows for \(name), write that sign"
    lifting.doubts.append(error(start..<close + 1, "text here: \(message)"))
    doubtEnd = close + 1
  }

  /// `H~2~O`, `x^2^`, `^14^C`: Pandoc's small letters, which Quarto has from it. Jupyter has none: there they are as
  /// they were.
  mutating func script(_ sign: Unicode.Scalar, _ tag: String, _ lifting: inout Lifting) -> Bool {
    if position == scriptEnd {
      scriptEnd = nil
      addScript(tag, isClosing: true, &lifting)
      return true
    }
    guard context != .html, scriptEnd == nil, position >= doubtEnd, let close = scriptClosing(sign) else {
      return false
    }
    if source.dialect == .markdown {
      scriptEnd = close
      addScript(tag, isClosing: false, &lifting)
      return true
    }
    let isStruck = sign == "~" && isWordly(position + 1) && isWordly(close - 1)
    let now = isStruck ? "struck out here, as on GitHub" : "text here"
    lifting.doubts.append(
      error(position..<close + 1, "\(now): write <\(tag)>\(region.text(position + 1..<close))</\(tag)>"))
    doubtEnd = close + 1
    return false
  }

  private mutating func addScript(_ tag: String, isClosing: Bool, _ lifting: inout Lifting) {
    let range = region.sourceRange(position..<position + 1)
    let mark = lifting.add(.tag(HTMLTag(tag, isClosing: isClosing, range: range)), range)
    add(Edit(range: position..<position + 1, replacement: mark))
    position += 1
  }

  /// Where small letters end that begin here; nil if none do. They have no blanks, and none is around them that makes a caret
  /// an operator's (`x^2/y^3`) or a tilde GitHub's (`~gone~`).
  private mutating func scriptClosing(_ sign: Unicode.Scalar) -> Int? {
    guard position + 2 < end, position == 0 || text[position - 1] != sign else { return nil }
    var (isWord, isPlain) = (false, true)
    var close = position + 1
    while close < end, close < position + 60, text[close] != sign {
      switch text[close] {
      case "`":
        guard let closing = code.closing(ofRunAt: close) else { return nil }
        close = closing + CodeSpans.run(in: text, at: close, to: end).count - 1
        (isWord, isPlain) = (true, false)
      case "$":
        guard let formula = dollars.formula(at: close)?.whole else { return nil }
        close = formula.upperBound - 1
        (isWord, isPlain) = (true, false)
      case _ where isWordly(close): isWord = true
      case "+", "-", "\u{2212}": if close > position + 1, isWordly(close + 1) { isPlain = false }
      case "(", ")", ",", ".", ";", "=", "/", "*", "'", "\u{2032}", "\u{B1}", "%": isPlain = false
      default: return nil
      }
      close += 1
    }
    guard close < end, text[close] == sign, close > position + 1, close + 1 == end || text[close + 1] != sign else {
      return nil
    }
    let isBehindWord = isWordly(position - 1)
    let isBehindSign = position > 0 && "/\u{2044})]}^~$`".unicodeScalars.contains(text[position - 1])
    guard isWord else { return isPlain && isBehindWord || isBehindSign ? close : nil }
    let isBeforeWord = isWordly(close + 1)
    guard isPlain else { return !isBeforeWord && (sign == "^" || isBehindWord) ? close : nil }
    return sign == "^" || isBehindWord || isBehindSign || isBeforeWord && isWordly(close - 1) ? close : nil
  }

  private func isWordly(_ index: Int) -> Bool {
    guard index >= 0, index < end else { return false }
    let scalar = text[index]
    return scalar.isLetter || scalar.isDigit || scalar.value >= 0x80 && scalar.properties.isAlphabetic
  }

  // MARK: Minus signs

  /// The sign of a negative number in running text is a minus sign on the page, as it is before a number that was computed.
  /// Where a hyphen may be something else it stays: in a link's label, an address, a range, a date, behind a command or an
  /// option (`ls -1`), between quotation marks, where it is a text of its own, and in a notebook's heading, of which Jupyter
  /// makes a name.
  mutating func hyphen() {
    let sign = position
    position += 1
    guard context != .html, context != .heading || source.dialect == .markdown, opensNumber(sign),
      !hasOpenBrackets || isInLinkText, !isOption(sign), let number = numberEnd(from: position)
    else { return }
    for index in sign..<number where text[index] == "-" { add(Edit(range: index..<index + 1, replacement: "\u{2212}")) }
    position = number
  }

  private func opensNumber(_ sign: Int) -> Bool {
    var index = sign - 1
    while index >= 0, "*_~".unicodeScalars.contains(text[index]) { index -= 1 }
    guard index >= 0 else { return true }
    if text[index] == "[" { return isInLinkText }
    guard text[index].isBlankOrNewline else {
      return "(=\u{2248}<>\u{2264}\u{2265}".unicodeScalars.contains(text[index])
    }
    while index >= 0, text[index].isBlankOrNewline { index -= 1 }
    return index < 0 || !(text[index].isDigit || "-\u{2013}$`)}]%".unicodeScalars.contains(text[index]))
  }

  /// Whether the brackets around the position are a link's, and hold no label.
  private var isInLinkText: Bool {
    guard let close = text[position..<min(end, position + 200)].firstIndex(where: { $0 == "]" || $0 == "[" }),
      text[close] == "]", close + 1 < end
    else { return false }
    if text[close + 1] == "[" { return close + 2 < end && text[close + 2] != "]" }
    return text[close + 1] == "(" || text[close + 1] == "{"
  }

  /// `ls -1`, `git log -2`, `--tries -3`: what a shell is given.
  private func isOption(_ sign: Int) -> Bool {
    guard sign > 0, text[sign - 1].isBlank else { return false }
    let line = text[max(0, sign - 60)..<sign].split { $0 == "\n" }.last ?? []
    let words = line.split(whereSeparator: \.isBlank)
    guard let last = words.last else { return false }
    if last.count > 1, last.first == "-", last.contains(where: \.isLetter) { return true }
    let command = String(last)
    if Self.commands.contains(command) { return true }
    return ["log", "show", "reflog", "shortlog"].contains(command) && words.dropLast().last.map { String($0) } == "git"
  }

  /// Commands that are told a number so.
  private static let commands: Set = [
    "curl", "egrep", "git", "grep", "gzip", "head", "kill", "killall", "ls", "nice", "ping", "pkill", "py", "ssh",
    "tail",
    "wget", "xz", "zgrep",
  ]

  /// Where a number in digits ends that nothing is joined to.
  private func numberEnd(from start: Int) -> Int? {
    var index = start
    func skipDigits() -> Bool {
      let first = index
      while index < end, text[index].isDigit { index += 1 }
      return index > first
    }
    let begins = skipDigits()
    guard begins || index + 1 < end && text[index] == "." && text[index + 1].isDigit else { return nil }
    while index + 1 < end, text[index] == "." || text[index] == ",", text[index + 1].isDigit {
      index += 1
      _ = skipDigits()
    }
    if index + 1 < end, text[index] == "e" || text[index] == "E" {
      let digits = text[index + 1] == "-" || text[index + 1] == "+" ? index + 2 : index + 1
      guard digits < end, text[digits].isDigit else { return nil }
      index = digits
      _ = skipDigits()
    }
    if index + 1 < end, text[index] == "/", text[index + 1].isDigit {
      index += 1
      _ = skipDigits()
    }
    guard index < end else { return index }
    // Emphasis and what is struck out end with the number.
    if text[index] == "_" || matches("~~", at: index) {
      let next = text[index..<end].first { $0 != "_" && $0 != "~" }
      return next.map { $0.isWord || $0.value >= 0x80 && $0.properties.isAlphabetic } ?? false ? nil : index
    }
    // `-1. Text` may be a list's item to its author.
    if text[index] == ".", start == 1, index + 1 < end { return nil }
    return isWordly(index) || "-_/\\:'@`$[{~^".unicodeScalars.contains(text[index]) ? nil : index
  }

  // MARK: Addresses

  /// `https://…` where the colon stands; within brackets it is left alone, as it may be a link's text.
  mutating func protocolAddress() {
    var start = position
    while start > 0, text[start - 1].isLetter, position - start < 6 { start -= 1 }
    let name = region.text(start..<position).lowercased()
    guard mayHoldAddress, matches("://", at: position), ["http", "https", "ftp"].contains(name),
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
    guard mayHoldAddress, matches("www.", at: position),
      before.isBlankOrNewline || "*_~(".unicodeScalars.contains(before),
      let host = BareAddress.hostEnd(in: text, from: position, to: end, needsDot: true)
    else {
      position += 1
      return
    }
    link(position..<BareAddress.end(in: text, from: position, past: host, to: end), prefix: "http://")
  }

  /// As on GitHub, blocks of HTML hold addresses as they are.
  private var mayHoldAddress: Bool { !hasOpenBrackets && context != .html && scriptEnd == nil }

  /// cmark is given an ordinary link. A backslash or an exclamation mark before it would make it something else: they are
  /// text, and escaped.
  private mutating func link(_ range: Range<Int>, prefix: String) {
    let start = range.lowerBound
    var backslashes = 0
    while backslashes < start, text[start - 1 - backslashes] == "\\" { backslashes += 1 }
    let isAfterMark = start > 0 && text[start - 1] == "!" && (start < 2 || text[start - 2] != "\\")
    let whole = isAfterMark || backslashes % 2 == 1 ? start - 1..<range.upperBound : range
    let before = whole == range ? "" : "\\\(text[start - 1])"
    let address = BareAddress.escaped(text[range])
    let shown = BareAddress.escaped(text[range].map { $0 == "~" ? Mark.tilde : $0 })
    add(Edit(range: whole, replacement: "\(before)[\(shown)](<\(prefix)\(address)>)"))
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

extension Unicode.Scalar {
  /// CommonMark's punctuation, beyond ASCII, too.
  fileprivate var isSign: Bool { isPunctuation || value >= 0x80 && properties.generalCategory.isPunctuation }
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
