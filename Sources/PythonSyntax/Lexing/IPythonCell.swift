// What cells of notebooks may hold that is not Python: indentation of the whole cell, IPython's magics, shell commands and
// help. Where the cell is indented, what only concerns how figures are drawn, and code that is timed, is put right; all else is
// named.

import Texts

/// A notebook cell's text, as IPython reads it.
public struct IPythonCell {
  package let source: Source

  public init(_ source: Source) { self.source = source }

  /// One of IPython's own commands.
  public struct Command: Equatable, Sendable {
    package enum Kind: String, Sendable {
      case magic = "IPython magic"
      case shell = "shell command"
      case help = "IPython help"
    }
    package let kind: Kind
    /// `%timeit`, `%%bash`, `!ls`, `np.dot?`
    package let text: String
    package let range: SourceRange

    /// `IPython magic '%timeit'`
    package var what: String { "\(kind.rawValue) '\(text)'" }
  }

  /// Code behind `%time`, `%timeit`, `%%time` or `%%timeit`.
  public struct TimedCode: Equatable, Sendable {
    /// Without the magic and its options.
    package let range: SourceRange
    /// Where the magic stands, and how it is refused where it cannot be.
    package let command: Command
    /// Whether it is run many times, in a function of its own.
    package let isRepeated: Bool
    /// Whether the times are printed.
    package let isTold: Bool
  }

  /// The text with `%matplotlib inline` and `%config X = y` turned into comments, and timed code left alone, so that every
  /// place stays where it is; or the first command of another kind that stands where a statement or a value would.
  public func python() -> (text: String, timed: [TimedCode], command: Command?) {
    var bytes = source.bytes
    var timed: [TimedCode] = []
    let marks: [UInt8] = [UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "?")]
    guard bytes.contains(where: { marks.contains($0) }) else {
      return (source.text(SourceRange(0, bytes.count)), [], nil)
    }
    var lexer = Lexer(source)
    var previous = Lexeme.Kind.newline
    var isFirst = true
    while true {
      let lexeme = lexer.next()
      let isStart = [.newline, .indent, .dedent, .semicolon].contains(previous)
      var command: Command?
      switch lexeme.kind {
      case .percent where isStart && isPassedOver(from: lexeme.start):
        bytes[lexeme.start] = UInt8(ascii: "#")
        lexer.index = lineEnd(lexeme.start)
      case .percent where isStart && isPrecision(from: lexeme.start, &bytes):
        lexer.index = lineEnd(lexeme.start)
      case .percent where isStart || previous == .equal:
        if let code = self.timed(at: lexeme.start, isStatement: isStart, isFirst: isFirst) {
          timed.append(code)
          blankOut(code, isStatement: isStart, &bytes)
          lexer.index = code.range.start
        } else {
          command = named(.magic, lexeme)
        }
      case .exclamation where isStart || previous == .equal: command = named(.shell, lexeme)
      case .question: command = help(at: lexeme)
      default: break
      }
      if let command { return (source.text(SourceRange(0, bytes.count)), [], command) }
      if lexeme.kind == .end { break }
      if lexeme.kind != .newline { isFirst = false }
      previous = lexeme.kind
    }
    return (String(decoding: bytes, as: UTF8.self), timed, nil)
  }

  /// All commands that are more than a wish, and the text without them: what is left of it is Python.
  public func allCommands() -> (text: String, commands: [Command], timed: [TimedCode]) {
    var cell = self
    var commands: [Command] = []
    while true {
      let (text, timed, command) = cell.python()
      guard let command else { return (text, commands, timed) }
      commands.append(command)
      var bytes = cell.source.bytes
      for index in command.range.start..<command.range.end { bytes[index] = UInt8(ascii: " ") }
      if command.range.start < bytes.count { bytes[command.range.start] = UInt8(ascii: "0") }
      cell = IPythonCell(
        Source(
          file: source.file, label: source.label, text: String(decoding: bytes, as: UTF8.self),
          firstLine: source.firstLine,
          indent: source.indent))
    }
  }

  // MARK: Timed code

  /// What a magic at this place times; nil where it is another one, or one with options that ask for more than times.
  private func timed(at start: Int, isStatement: Bool, isFirst: Bool) -> TimedCode? {
    let word = word(start)
    let end = lineEnd(start)
    let isRepeated = word.hasSuffix("timeit")
    let isCell = word.hasPrefix("%%")
    guard ["%time", "%timeit", "%%time", "%%timeit"].contains(word), !isCell || isFirst && isStatement,
      isStatement || !isRepeated
    else { return nil }
    var place = start + word.utf8.count
    var isTold = true
    func skipBlanks() { while place < end, [0x20, 0x09].contains(source.bytes[place]) { place += 1 } }
    skipBlanks()
    while isRepeated || isCell, place + 1 < end, source.bytes[place] == UInt8(ascii: "-"),
      source.bytes[place + 1].isLetter
    {
      let option = source.bytes[place + 1]
      guard isRepeated, "nrqtcp".utf8.contains(option) else { return nil }
      place += 2
      if option == UInt8(ascii: "q") { isTold = false }
      if "nrp".utf8.contains(option) {
        skipBlanks()
        while place < end, source.bytes[place].isDigit { place += 1 }
      }
      skipBlanks()
    }
    // What stands beside the magic of a cell is run before it is timed.
    if isCell {
      guard place == end else { return nil }
    } else if place == end {
      return nil
    }
    return TimedCode(
      range: SourceRange(place, isCell ? source.bytes.count : end),
      command: Command(kind: .magic, text: word, range: SourceRange(start, end)), isRepeated: isRepeated, isTold: isTold
    )
  }

  /// Puts in the magic's place what Python reads and does nothing.
  private func blankOut(_ code: TimedCode, isStatement: Bool, _ bytes: inout [UInt8]) {
    let start = code.command.range.start
    if code.command.text.hasPrefix("%%") {
      bytes[start] = UInt8(ascii: "#")
    } else {
      for index in start..<code.range.start { bytes[index] = UInt8(ascii: " ") }
      // The shortest of them has just the room for it.
      if isStatement { bytes.replaceSubrange(start..<start + 5, with: "pass;".utf8) }
    }
  }

  /// The cell without the blank space that stands before its first line of code, on every line that begins with the same
  /// (IPython's `leading_indent`). A cell that is not indented is itself.
  public func dedented() -> Source {
    let bytes = source.bytes
    var start = 0
    var index = 0
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] >= 0x09 && bytes[index] <= 0x0D {
      index += 1
      if bytes[index - 1].isLineEnd { start = index }
    }
    let blank = bytes[start..<index].prefix { $0 == 0x20 || $0 == 0x09 }
    guard !blank.isEmpty, index < bytes.count else { return source }
    var text = Array(bytes[..<start])
    text.reserveCapacity(bytes.count)
    while start < bytes.count {
      if bytes[start...].starts(with: blank) { start += blank.count }
      let end = bytes[start...].firstIndex { $0.isLineEnd }.map { $0 + 1 } ?? bytes.count
      text += bytes[start..<end]
      start = end
    }
    return Source(
      file: source.file, label: source.label, text: String(decoding: text, as: UTF8.self), firstLine: source.firstLine,
      indent: source.indent + blank.count)
  }

  /// Our cells draw nothing, so where and how figures would be drawn changes nothing, nor does what reads a module again after
  /// it was edited. `%matplotlib` and `%config` alone print, and are not passed over.
  private func isPassedOver(from start: Int) -> Bool {
    let words = source.text(SourceRange(start, lineEnd(start))).split { $0 == " " || $0 == "\t" }
    guard words.count > 1 else { return false }
    switch words[0] {
    case "%config": return words.dropFirst().joined().contains("=")
    case "%matplotlib":
      return words.count == 2
        && ["inline", "notebook", "widget", "ipympl", "nbagg", "agg", "qt", "qt5", "tk", "osx", "auto"].contains(
          words[1])
    case "%load_ext", "%reload_ext": return words.count == 2 && words[1] == "autoreload"
    case "%autoreload":
      return words.count == 2 && ["0", "1", "2", "3", "off", "now", "explicit", "all", "complete"].contains(words[1])
    default: return false
    }
  }

  /// The name of the function to which `%precision` is changed: no longer than the magic's own.
  package static let precision = "_prec_"

  /// Whether here stands `%precision`, which says how floats are shown: a call that gives what it gives takes its place.
  private func isPrecision(from start: Int, _ bytes: inout [UInt8]) -> Bool {
    let words = source.text(SourceRange(start, lineEnd(start))).split { $0 == " " || $0 == "\t" }
    guard words.first == "%precision", words.count <= 2 else { return false }
    let wish = words.dropFirst().first ?? ""
    let isCount = wish.allSatisfy { ("0"..."9").contains($0) } && wish.utf8.count < 5
    guard
      isCount || wish.first == "%" && wish.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "%.-+".utf8.contains($0) })
    else { return false }
    let call = "\(IPythonCell.precision)(\(isCount ? wish : "'\(wish)'"))"
    let room = lineEnd(start) - start
    guard call.utf8.count <= room else { return false }
    bytes.replaceSubrange(
      start..<start + room, with: (call + String(repeating: " ", count: room - call.utf8.count)).utf8)
    return true
  }

  private func named(_ kind: Command.Kind, _ lexeme: Lexeme) -> Command {
    Command(kind: kind, text: word(lexeme.start), range: SourceRange(lexeme.start, lineEnd(lexeme.start)))
  }

  private func help(at lexeme: Lexeme) -> Command {
    var start = lexeme.start
    while start > 0, !source.bytes[start - 1].isLineEnd { start -= 1 }
    let line = source.text(SourceRange(start, lineEnd(start)))
    let help = line.drop { $0 == " " || $0 == "\t" }
    start += line.utf8.count - help.utf8.count
    return Command(kind: .help, text: String(help), range: SourceRange(start, lineEnd(start)))
  }

  private func lineEnd(_ start: Int) -> Int {
    source.bytes[start...].firstIndex { $0.isLineEnd } ?? source.bytes.count
  }

  /// `%%bash` of `%%bash --out x`.
  private func word(_ start: Int) -> String {
    String(source.text(SourceRange(start, lineEnd(start))).prefix { $0 != " " && $0 != "\t" })
  }
}
