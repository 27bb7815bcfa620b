// No text may crash or hang the front end: depth limits, and mutations of valid programs from a fixed seed. It is read on the
// stack that the program itself has, since a test's own thread has hardly more than the deepest trees need.

import PythonCells
import Testing
import Texts

@testable import PythonSyntax

@Suite struct LimitTests {
  private func message(_ text: String) -> String {
    switch onDeepStack({ reading(text) }) {
    case .success: "accepted"
    case .failure(let error): "\(error.kind.rawValue): \(error.message)"
    }
  }

  private func repeated(_ text: String, _ count: Int = 20_000) -> String { String(repeating: text, count: count) }

  @Test func deepNestingIsRefused() {
    let tooDeep = "unsupported: expression nested more than 200 deep"
    let tooHigh = "unsupported: expression nested more than 1000 deep"
    #expect(message(repeated("-") + "1") == tooDeep)
    #expect(message(repeated("not ") + "1") == tooDeep)
    #expect(message(repeated("lambda: ") + "1") == tooDeep)
    #expect(message(repeated("1 if 2 else ") + "3") == tooDeep)
    #expect(message(repeated("2**") + "1") == tooDeep)
    #expect(message(repeated("-(", 150) + "1" + repeated(")", 150)) == tooDeep)
    #expect(message(repeated("(") + repeated(")")) == "SyntaxError: too many nested parentheses")
    #expect(message(repeated("[")) == "SyntaxError: too many nested parentheses")
    #expect(
      message("f'{" + repeated("(", 300) + "1" + repeated(")", 300) + "}'")
        == "SyntaxError: f-string: too many nested parenthesis")
    #expect(message("1" + repeated(" + 1", 10_000)) == tooHigh)
    #expect(message("a" + repeated(".b")) == tooHigh)
    #expect(message("a" + repeated("[0]")) == tooHigh)
    #expect(message("a" + repeated("()")) == tooHigh)
    let ladder = (0..<150).map { repeated(" ", $0) + "if a:\n" }.joined()
    #expect(message(ladder + repeated(" ", 150) + "pass") == "IndentationError: too many levels of indentation")
    #expect(
      message("if a:\n pass\n" + repeated("elif b:\n pass\n"))
        == "unsupported: 'if' statement with more than 200 branches")
  }

  @Test func whatIsLongButFlatIsRead() {
    for text in [
      "1" + repeated(" + 1", 900), repeated("a = ") + "1", "a" + repeated(" and b"), "a" + repeated(" < b"),
      repeated("a, "), repeated("a; "), repeated("'a' "), repeated("\n"), repeated("\\\n") + "x",
      "[x" + repeated(" for x in y") + "]", repeated("(", 199) + "1" + repeated(")", 199),
    ] {
      #expect(message(text) == "accepted", "\(text.prefix(20))")
    }
  }

  /// Each of these once made some parser take exponential time.
  @Test func hopelessTextFailsFast() {
    for text in [
      repeated("print [", 190), repeated("(a = (b", 95), repeated("a [", 190) + " b c", repeated("a if (", 180),
      repeated("lambda a=(", 180), repeated("{1: 2, (", 95), repeated("f(a=1, b, ", 190), repeated("(yield_ x ", 190),
    ] {
      #expect(message(text) != "accepted")
    }
  }

  @Test func mutationsOfProgramsNeverTrap() throws {
    var programs = try Recording<Tree>.read("syntax-trees").map(\.source)
    programs += try Recording<Mistake>.read("syntax-errors").map(\.source)
    let fragments = programs.flatMap { $0.split(separator: " ").map { Array($0.utf8) } }
    var random = SplitMix(state: 20_241_123)
    var texts: [String] = []
    for _ in 0..<6_000 {
      var bytes = Array(programs[random.below(programs.count)].utf8)
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count + 1)
        switch random.below(4) {
        case 0: bytes.insert(UInt8(random.below(256)), at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(4)))
        case 2: bytes.insert(contentsOf: fragments[random.below(fragments.count)], at: place)
        default: bytes.append(contentsOf: bytes.prefix(place))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      texts.append(text)
    }
    let broken = onDeepStack { [texts] in
      texts.filter { text in
        _ = reading(text)
        if var parser = try? Parser(Source(file: "cell", text: text)) { _ = try? parser.inline() }
        return !highlightTokens(text).isRejoining(text)
      }
    }
    #expect(broken.isEmpty, "\(broken.first.debugDescription)")
  }
}

/// A small generator, so that a run can be repeated (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators").
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}

extension [Token] {
  /// Whether the tokens cover the text's bytes, one behind the other, none of them empty.
  func isRejoining(_ text: String) -> Bool {
    var end = 0
    for token in self {
      guard token.range.start == end, token.range.end > end else { return false }
      end = token.range.end
    }
    return end == text.utf8.count
  }
}
