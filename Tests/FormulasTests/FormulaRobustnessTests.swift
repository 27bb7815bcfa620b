// Whatever an author writes: an answer soon, XML or an error with a place inside the formula, and never a trap.

import Formulas
import Foundation
import Testing

@Suite struct FormulaRobustnessTests {
  /// Pieces that mean something, in every combination.
  static let pieces = [
    "x", "2", ".", "+", "-", "=", ",", "(", ")", "[", "]", "|", "'", "''", "^", "_", "{", "}", "{}", "&", "\\\\", "$",
    "#", "#1", "%", "~", " ", "\n", "\\", "\\ ", "\\{", "\\}", "\\|", "\\,", "\\frac", "\\dfrac", "\\sqrt",
    "\\sqrt[3]", "\\left(", "\\right)", "\\left.", "\\middle|", "\\right\\}", "\\big", "\\Bigg|", "\\bigl(", "\\sum",
    "\\int", "\\limits", "\\nolimits", "\\lim", "\\log", "\\hat", "\\vec", "\\underbrace", "\\overline", "\\mathbf",
    "\\mathbb{R}", "\\mathrm", "\\bf", "\\text", "\\text{a $b$ c}", "\\textbf{", "\\operatorname*",
    "\\operatorname{f}", "\\begin{align}", "\\end{align}", "\\begin{pmatrix}", "\\end{pmatrix}",
    "\\begin{array}{c|c}", "\\end{array}", "\\hline", "\\begin{cases}", "\\end{cases}", "\\substack{", "\\over",
    "\\choose", "\\displaystyle", "\\scriptstyle", "\\not", "\\mathbin", "\\mathop{x}", "\\tag{1}", "\\tag*",
    "\\label{a}", "\\ref{a}", "\\newcommand{\\f}", "\\newcommand{\\g}[1]", "\\newcommand{\\h}[2][x]", "\\f", "\\g",
    "\\h", "\\def\\f#1", "\\renewcommand", "\\hspace{1em}", "\\hspace{9999999em}", "\\kern", "\\mkern-3mu",
    "\\phantom", "\\boxed", "\\xrightarrow[a]", "\\overset", "\\dots", "\\bmod", "\\pmod", "\\[", "\\unknown",
    "\u{301}", "\u{1F600}", "\u{0}", "\u{202E}", "é", "∑", "α", "\\'", "\\text{\\'", "[4pt]", "[x]",
    "\\color{red}", "\\textcolor{blue}", "\\textcolor[rgb]{1,0,0}", "\\colorbox{teal}", "\\fcolorbox{red}{#0f0}",
    "\\definecolor{a}{RGB}{1,2,3}", "\\cancel", "\\xcancel", "\\sout", "\\cases{", "\\pmatrix{", "\\cr", "\\newline",
    "\\let\\f", "\\let\\f=\\g", "\\futurelet\\f", "\\gdef\\g", "\\edef\\h", "\\xdef\\f#1", "\\global", "\\long",
    "\\expandafter", "\\noexpand", "\\bgroup", "\\egroup", "\\genfrac", "\\genfrac(){1pt}0", "\\smash[b]", "\\phantom",
    "\\bra", "\\Braket{", "\\Set{", "\\set{x|", "\\rule{1em}", "\\sideset{_1}{}", "\\sideset", "\\prescript{1}{}",
    "\\char", "\\char\"", "\\unicode{x41}", "\\verb|", "\\verb", "\\mathchoice{a}{b}", "\\raisebox{1em}", "\\raise1em",
    "\\mathllap", "\\rlap{", "\\Huge", "\\tiny", "\\above1pt", "\\brace", "\\atopwithdelims[]", "\\vcenter", "\\hbox{",
    "\\fbox{", "\\angl", "\\begin{array}{*{2}{c|}@{}:}", "\\hdashline", "\\begin{cases*}", "\\end{cases*}",
    "\\begin{subarray}{c}", "\\end{subarray}", "\\begin{alignat}{1}", "\\R", "\\KaTeX", "\\varlimsup", "\\xlongequal",
    "\\def\\arraystretch{2}", "##", "\\red", "\\href", "\\operatorname{a_b}", "\\utilde",
  ]

  @Test func randomPiecesNeverTrap() {
    var random = Sequence64(state: 20_24)
    for _ in 0..<6000 {
      let count = 1 + random.next(below: 24)
      answers((0..<count).map { _ in Self.pieces[random.next(below: Self.pieces.count)] }.joined())
    }
  }

  @Test func mutationsOfRealFormulasNeverTrap() throws {
    var random = Sequence64(state: 7)
    for formula in try CourseNotes.read().formulas {
      let scalars = Array(formula.tex.unicodeScalars)
      for _ in 0..<8 {
        var mutated = scalars
        for _ in 0...random.next(below: 3) {
          let place = random.next(below: mutated.count + 1)
          switch random.next(below: 4) {
          case 0 where place < mutated.count: mutated.remove(at: place)
          case 1:
            let piece = Self.pieces[random.next(below: Self.pieces.count)]
            mutated.insert(contentsOf: piece.unicodeScalars, at: place)
          case 2: mutated.removeSubrange(place...)
          default:
            let other = random.next(below: mutated.count + 1)
            mutated.insert(contentsOf: mutated[min(place, other)..<max(place, other)], at: place)
          }
        }
        answers(text(mutated))
      }
    }
  }

  @Test func everyPrefixOfAFormulaHasAnAnswer() {
    let whole =
      "\\newcommand{\\n}[2][a]{\\left\\|#1#2\\right\\|} \\n[b]{x}_2 \\begin{align} \\text{a $\\frac{1}{2}$ \\'e} &= "
      + "\\sqrt[3]{\\binom nk} \\\\[4pt] &\\big| \\operatorname*{arg\\,max}_{\\substack{i\\\\j}} "
      + "\\tag{1} \\label{a} \\end{align}"
    let scalars = Array(whole.unicodeScalars)
    for count in 0...scalars.count { answers(text(Array(scalars[..<count]))) }
  }

  /// A formula of twenty thousand characters takes no time that a reader would notice, whatever it repeats.
  @Test(arguments: [
    "x", "1", "1.", "{", "}", "[", "x^2", "x'", "'", "^", "\\frac", "\\frac12", "\\sqrt[", "\\sqrt[3]{x}", "\\hat",
    "{x}", "\\left(", "\\left(x\\right)", "\\begin{align}", "\\begin{matrix}a\\end{matrix}", "a&b\\\\", "\\\\[",
    "\\text{a}", "\\text{$", "\\text{a $b$}", "\\displaystyle ", "x\\over ", "\\, +", "\\substack{",
    "\\newcommand{\\f}{x}\\f ", "\\not", "+", "\\mathrm{a", "\\bf x", "\\mathop", "%", "\\label{a}", "∑", "\\tag",
    "\\operatorname{", "\\overset{x}", "\\sum\\limits_",
    "\\color{red}", "\\textcolor{red}{x}", "\\textcolor{red}", "\\cases{", "{\\def\\f{x}\\f}", "\\let\\f\\g",
    "\\bgroup ",
    "\\verb", "\\verb|x|", "\\Set{x|", "\\set{|}", "\\Huge x", "\\mathchoice", "\\newline ", "\\atop ", "\\expandafter",
    "\\gdef\\f{x}", "\\edef\\f{\\f}", "\\sideset{}{}\\sum", "\\cancel{", "\\R", "\\red{", "\\text{\\bf ", "\\global",
    "\\char",
    "\\colorbox{red}{$", "\\begin{array}{",
  ])
  func longRepetitionsAreLinear(piece: String) {
    let tex = String(repeating: piece, count: 20_000 / piece.count)
    let clock = ContinuousClock()
    let bare = clock.measure { answers(tex) }
    let inside = clock.measure { answers("\\begin{align}" + tex + "\\end{align}") }
    // A debug build on a busy machine needs a tenth of it; what is quadratic needs minutes.
    #expect(bare < .seconds(10) && inside < .seconds(10))
  }

  private func text(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private func answers(_ tex: String) {
    var macros = Macros()
    do {
      let formula = try Formula(tex, macros: &macros)
      for isDisplay in [true, false] {
        let mathML = formula.mathML(isDisplay: isDisplay)
        #expect(isXML(mathML), "\(tex.debugDescription)")
      }
    } catch {
      let count = tex.unicodeScalars.count
      let isInside = error.offset >= 0 && error.length >= 1 && error.offset + error.length <= max(count, 1)
      #expect(isInside, "\(error) in \(tex.debugDescription)")
      #expect(!error.message.isEmpty)
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
struct Sequence64 {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(bound))
  }
}
