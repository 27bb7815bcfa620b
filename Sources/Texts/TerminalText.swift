// What a program printed, as a terminal (or Jupyter) shows it: what was overwritten is gone, and escape sequences are
// styles. Pages and audits look at prints through this; transcripts and notebooks keep what was printed.

/// Printed text as it is shown.
package struct TerminalText {
  package enum Color: String, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
  }

  /// As the "select graphic rendition" sequences of ECMA-48 set it.
  package struct Style: Equatable, Sendable {
    package var color: Color?
    package var background: Color?
    package var isBold = false
    package var isItalic = false
    package var isUnderlined = false
    package var isInverse = false
  }

  package struct Run: Equatable, Sendable {
    package var text: String
    package let style: Style
  }

  /// Neighbours differ in style.
  package private(set) var runs: [Run] = []

  /// Without styles.
  package var plain: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

  /// Whether any of it has a style.
  package var isStyled: Bool { runs.contains { $0.style != Style() } }

  package init(_ printed: String) {
    guard printed.utf8.contains(where: { $0 == 0x08 || $0 == 0x0D || $0 == 0x1B }) else {
      if !printed.isEmpty { runs = [Run(text: printed, style: Style())] }
      return
    }
    var screen = Screen()
    var scalars = Array(printed.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x0A:
        screen.newLine()
      case 0x0D: screen.column = 0
      case 0x08: screen.erase()
      case 0x1B: screen.obey(EscapeSequence(taking: &scalars))
      default: screen.write(scalar)
      }
    }
    runs = screen.finished()
  }
}

/// One line that is being written, and those above it.
private struct Screen {
  private var runs: [TerminalText.Run] = []
  /// Whether nothing has been written since the line was cleared.
  private var isCleared = false
  private var line: [(scalar: Unicode.Scalar, style: TerminalText.Style)] = []
  /// Where the next character goes.
  var column = 0
  private var style = TerminalText.Style()

  mutating func write(_ scalar: Unicode.Scalar) {
    isCleared = false
    if column < line.count { line[column] = (scalar, style) } else { line.append((scalar, style)) }
    column += 1
  }

  /// A backspace takes the character before it away, as Jupyter has it.
  mutating func erase() {
    guard column > 0 else { return }
    column -= 1
    // In the middle of a line that is written again, it only goes back.
    if column == line.count - 1 { line.removeLast() }
  }

  mutating func newLine() {
    line.append(("\n", style))
    keepLine()
  }

  private mutating func keepLine() {
    for (scalar, style) in line {
      if runs.last?.style != style { runs.append(TerminalText.Run(text: "", style: style)) }
      runs[runs.count - 1].text.unicodeScalars.append(scalar)
    }
    line.removeAll(keepingCapacity: true)
    column = 0
  }

  mutating func finished() -> [TerminalText.Run] {
    keepLine()
    return runs
  }

  /// Styles count; where the cursor is sent does not, but for the end of a line that is cleared.
  mutating func obey(_ sequence: EscapeSequence) {
    switch sequence {
    case .other: break
    case .control("m", let numbers): style.apply(numbers.isEmpty ? [0] : numbers)
    case .control("K", let numbers):
      switch numbers.first ?? 0 {
      case 0: line.removeSubrange(min(column, line.count)...)
      case 2 where !isCleared:
        line = (0..<min(column, line.count)).map { _ in (" ", style) }
        isCleared = true
      default: break
      }
    case .control: break
    }
  }
}

/// What follows an escape character.
private enum EscapeSequence {
  /// `ESC [ 1 ; 31 m`
  case control(Unicode.Scalar, [Int])
  /// A title, a link, a character set: nothing to be seen.
  case other

  init(taking scalars: inout ArraySlice<Unicode.Scalar>) {
    self = .other
    switch scalars.first {
    case "[":
      let body = scalars.dropFirst().prefix { (0x20...0x3F).contains($0.value) }
      let rest = scalars[body.endIndex...]
      // Not finished: the characters stand for themselves.
      guard let final = rest.first, (0x40...0x7E).contains(final.value) else { return }
      scalars = rest.dropFirst()
      let text = String(String.UnicodeScalarView(body))
      self = .control(
        final, text.isEmpty ? [] : text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 })
    case "]":
      // Up to a bell, or to `ESC \`, within the line.
      let body = scalars.prefix { $0.value != 0x07 && $0.value != 0x1B && $0.value != 0x0A }
      scalars = scalars[body.endIndex...]
      if scalars.first?.value == 0x07 {
        scalars = scalars.dropFirst()
      } else if scalars.first?.value == 0x1B, scalars.dropFirst().first == "\\" {
        scalars = scalars.dropFirst(2)
      }
    case let scalar? where (0x20...0x2F).contains(scalar.value): scalars = scalars.dropFirst(2)
    case let scalar? where (0x30...0x7E).contains(scalar.value): scalars = scalars.dropFirst()
    default: break
    }
  }
}

extension TerminalText.Style {
  fileprivate mutating func apply(_ numbers: [Int]) {
    var numbers = numbers[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: self = TerminalText.Style()
      case 1: isBold = true
      case 3: isItalic = true
      case 4: isUnderlined = true
      case 7: isInverse = true
      case 22: isBold = false
      case 23: isItalic = false
      case 24: isUnderlined = false
      case 27: isInverse = false
      case 30...37: color = TerminalText.Color(number - 30)
      case 38: color = TerminalText.Color(taking: &numbers) ?? color
      case 39: color = nil
      case 40...47: background = TerminalText.Color(number - 40)
      case 48: background = TerminalText.Color(taking: &numbers) ?? background
      case 49: background = nil
      case 90...97: color = TerminalText.Color(number - 90)
      case 100...107: background = TerminalText.Color(number - 100)
      default: break
      }
    }
  }
}

extension TerminalText.Color {
  fileprivate init?(_ number: Int) {
    let all: [TerminalText.Color] = [.black, .red, .green, .yellow, .blue, .magenta, .cyan, .white]
    guard all.indices.contains(number) else { return nil }
    self = all[number]
  }

  /// `5;N` of a palette of 256, or `2;R;G;B`: the nearest of the eight that every page has.
  fileprivate init?(taking numbers: inout ArraySlice<Int>) {
    switch numbers.popFirst() {
    case 5:
      guard let number = numbers.popFirst(), (0..<256).contains(number) else { return nil }
      switch number {
      case 0..<16: self.init(number % 8)
      case 16..<232:
        let levels = [0, 95, 135, 175, 215, 255]
        let cube = number - 16
        self.init(red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
      default:
        let level = 8 + (number - 232) * 10
        self.init(red: level, green: level, blue: level)
      }
    case 2:
      guard numbers.count >= 3 else { return nil }
      let parts = Array(numbers.prefix(3))
      numbers = numbers.dropFirst(3)
      self.init(red: parts[0], green: parts[1], blue: parts[2])
    default: return nil
    }
  }

  /// By which of the three stand out.
  private init(red: Int, green: Int, blue: Int) {
    let (low, high) = (min(red, green, blue), max(red, green, blue))
    if high - low < 40 {
      self = high < 128 ? .black : .white
      return
    }
    let middle = (low + high) / 2
    switch (red > middle, green > middle, blue > middle) {
    case (true, false, false): self = .red
    case (false, true, false): self = .green
    case (true, true, _): self = .yellow
    case (false, false, _): self = .blue
    case (true, false, true): self = .magenta
    case (false, true, true): self = .cyan
    }
  }
}
