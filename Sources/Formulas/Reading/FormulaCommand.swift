// The commands that are no symbols, and what they have in common. What each does is in FormulaCommands.swift and the files
// beside it; commands that are short for others are in FormulaAbbreviation.swift.

/// A command of its own.
enum FormulaCommand: String {
  case sqrt, left, operatorname, operatornamewithlimits, overset, stackrel, underset, not, dots, bmod, mod, pmod, pod
  case smash, vcenter, rule, raisebox, raise, lower, mathchoice, substack, begin, sideset, prescript, genfrac
  case hspace, mspace, hskip, mskip, kern, mkern
  case tag, label, ref, eqref, color, textcolor, colorbox, fcolorbox, definecolor, char, symbol, unicode
  case cases, matrix, pmatrix
  case newcommand, renewcommand, providecommand, def, gdef, edef, xdef, `let`, futurelet, global, long
  case declareMathOperator = "DeclareMathOperator"
  case notag, nonumber, allowbreak, nobreak, relax, strut, displaylimits, nolinebreak, nonscript, protect, expandafter,
    noexpand

  /// Whether it wants something behind it, so that it cannot be an argument itself without braces.
  var takesArgument: Bool {
    switch self {
    case .dots, .bmod, .notag, .nonumber, .allowbreak, .nobreak, .relax, .strut, .displaylimits, .nolinebreak,
      .nonscript,
      .protect:
      false
    default: true
    }
  }
}

/// What commands that differ in one thing share.
enum CommandFamily {
  case accent(Accent)
  case alphabet(MathAlphabet)
  case text(MathNode.TextStyle)
  case classed(AtomClass)
  /// An arrow that is as long as what stands on it.
  case arrow(String)
  /// `\big` and its kin, in em; the class is the delimiter's own where none is given.
  case delimiter(Double, AtomClass?)
  case fraction(MathNode.FractionStyle)
  case binomial(MathNode.MathStyle?)
  case enclosed(MathNode.Enclosure)
  case phantom(hasWidth: Bool, hasHeight: Bool)
  case lapped(MathNode.Lap)
  /// What a formula of ours cannot hold, and why.
  case refused(String)

  static func of(_ name: String) -> CommandFamily? { families[name] }
}

extension FormulaCommand {
  /// Whether a command cannot be an argument without braces, because it wants one itself.
  static func wantsArgument(_ name: String) -> Bool {
    if let command = FormulaCommand(rawValue: name) { return command.takesArgument }
    switch CommandFamily.of(name) {
    case nil, .delimiter, .refused: return false
    default: return true
    }
  }
}

/// Whether a command, without its backslash, means anything in a formula before anyone defines it.
func isFormulaCommand(_ name: String) -> Bool {
  FormulaCommand(rawValue: name) != nil || CommandFamily.of(name) != nil || mathSymbol(name) != nil
    || FormulaSwitch(name) != nil || FormulaAbbreviation.macro(name) != nil
    || structuralCommands.contains(name)
}

/// Whether what stands in a command's only braces is words: `\text{…}`. Its name is without the backslash.
package func isTextCommand(_ name: String) -> Bool {
  switch CommandFamily.of(name) {
  case .text, .enclosed(.textBox): true
  default: false
  }
}

/// Commands that only have a meaning inside what opened them.
let structuralCommands: Set<String> = ["right", "middle", "end", "\\", "cr", "hline", "hdashline", "newline"]

private let families: [String: CommandFamily] = [
  // Characters that browsers' mathematics fonts place well; those of wide marks have glyphs of several widths.
  "hat": .accent(Accent(mark: "ˆ")), "bar": .accent(Accent(mark: "ˉ")), "dot": .accent(Accent(mark: "˙")),
  "ddot": .accent(Accent(mark: "¨")), "dddot": .accent(Accent(mark: "⃛")), "ddddot": .accent(Accent(mark: "⃜")),
  "tilde": .accent(Accent(mark: "˜")), "check": .accent(Accent(mark: "ˇ")), "breve": .accent(Accent(mark: "˘")),
  "acute": .accent(Accent(mark: "´")), "grave": .accent(Accent(mark: "`")), "mathring": .accent(Accent(mark: "˚")),
  "vec": .accent(Accent(mark: "\u{20D7}", isStretchy: true)),
  "widehat": .accent(Accent(mark: "\u{302}", isStretchy: true)),
  "widetilde": .accent(Accent(mark: "˜", isStretchy: true)), "widecheck": .accent(Accent(mark: "ˇ", isStretchy: true)),
  "overbrace": .accent(Accent(mark: "⏞", isStretchy: true)),
  "overbracket": .accent(Accent(mark: "⎴", isStretchy: true)),
  "overparen": .accent(Accent(mark: "⏜", isStretchy: true)), "overarc": .accent(Accent(mark: "⏜", isStretchy: true)),
  "wideparen": .accent(Accent(mark: "⏜", isStretchy: true)), "overgroup": .accent(Accent(mark: "⏠", isStretchy: true)),
  "overrightarrow": .accent(Accent(mark: "→", isStretchy: true)),
  "overleftarrow": .accent(Accent(mark: "←", isStretchy: true)),
  "overleftrightarrow": .accent(Accent(mark: "↔", isStretchy: true)),
  "Overrightarrow": .accent(Accent(mark: "⇒", isStretchy: true)),
  "overleftharpoon": .accent(Accent(mark: "↼", isStretchy: true)),
  "overrightharpoon": .accent(Accent(mark: "⇀", isStretchy: true)),
  "underbrace": .accent(Accent(mark: "⏟", isStretchy: true, isBelow: true)),
  "underbracket": .accent(Accent(mark: "⎵", isStretchy: true, isBelow: true)),
  "underparen": .accent(Accent(mark: "⏝", isStretchy: true, isBelow: true)),
  "underarc": .accent(Accent(mark: "⏝", isStretchy: true, isBelow: true)),
  "undergroup": .accent(Accent(mark: "⏡", isStretchy: true, isBelow: true)),
  "underrightarrow": .accent(Accent(mark: "→", isStretchy: true, isBelow: true)),
  "underleftarrow": .accent(Accent(mark: "←", isStretchy: true, isBelow: true)),
  "underleftrightarrow": .accent(Accent(mark: "↔", isStretchy: true, isBelow: true)),
  "utilde": .accent(Accent(mark: "˜", isStretchy: true, isBelow: true)),

  "mathrm": .alphabet(.upright), "mathup": .alphabet(.upright), "mathit": .alphabet(.italic),
  "mathnormal": .alphabet(.italic), "mathbf": .alphabet(.bold), "bold": .alphabet(.bold), "mathbfup": .alphabet(.bold),
  "bm": .alphabet(.boldItalic), "boldsymbol": .alphabet(.boldItalic), "pmb": .alphabet(.boldItalic),
  "mathbfit": .alphabet(.boldItalic), "mathbb": .alphabet(.doubleStruck), "Bbb": .alphabet(.doubleStruck),
  "mathbbm": .alphabet(.doubleStruck), "mathds": .alphabet(.doubleStruck), "mathcal": .alphabet(.script),
  "mathscr": .alphabet(.script), "mathfrak": .alphabet(.fraktur), "frak": .alphabet(.fraktur),
  "mathsf": .alphabet(.sansSerif), "mathsfit": .alphabet(.sansSerifItalic), "mathtt": .alphabet(.monospace),

  "text": .text(.normal), "textrm": .text(.normal), "textnormal": .text(.normal), "mbox": .text(.normal),
  "hbox": .text(.normal), "vbox": .text(.normal), "textup": .text(.normal), "textmd": .text(.normal),
  "textbf": .text(.bold), "textit": .text(.italic), "textsl": .text(.italic), "emph": .text(.italic),
  "texttt": .text(.monospace), "textsf": .text(.sansSerif),

  "mathop": .classed(.large), "mathbin": .classed(.binary), "mathrel": .classed(.relation),
  "mathopen": .classed(.opening),
  "mathclose": .classed(.closing), "mathpunct": .classed(.punctuation), "mathord": .classed(.ordinary),
  "mathinner": .classed(.inner),

  "xrightarrow": .arrow("→"), "xleftarrow": .arrow("←"), "xRightarrow": .arrow("⇒"), "xLeftarrow": .arrow("⇐"),
  "xleftrightarrow": .arrow("↔"), "xLeftrightarrow": .arrow("⇔"), "xmapsto": .arrow("↦"),
  "xhookrightarrow": .arrow("↪"), "xhookleftarrow": .arrow("↩"), "xtwoheadrightarrow": .arrow("↠"),
  "xtwoheadleftarrow": .arrow("↞"), "xrightharpoonup": .arrow("⇀"), "xrightharpoondown": .arrow("⇁"),
  "xleftharpoonup": .arrow("↼"), "xleftharpoondown": .arrow("↽"), "xrightleftharpoons": .arrow("⇌"),
  "xleftrightharpoons": .arrow("⇋"), "xlongequal": .arrow("="), "xtofrom": .arrow("⇄"), "xrightleftarrows": .arrow("⇄"),
  "xleftrightarrows": .arrow("⇆"), "xrightequilibrium": .arrow("⇌"), "xleftequilibrium": .arrow("⇋"),

  "big": .delimiter(1.2, nil), "Big": .delimiter(1.8, nil), "bigg": .delimiter(2.4, nil), "Bigg": .delimiter(3, nil),
  "bigl": .delimiter(1.2, .opening), "Bigl": .delimiter(1.8, .opening), "biggl": .delimiter(2.4, .opening),
  "Biggl": .delimiter(3, .opening), "bigr": .delimiter(1.2, .closing), "Bigr": .delimiter(1.8, .closing),
  "biggr": .delimiter(2.4, .closing), "Biggr": .delimiter(3, .closing), "bigm": .delimiter(1.2, .relation),
  "Bigm": .delimiter(1.8, .relation), "biggm": .delimiter(2.4, .relation), "Biggm": .delimiter(3, .relation),

  "frac": .fraction(.plain), "dfrac": .fraction(.display), "cfrac": .fraction(.display), "tfrac": .fraction(.text),
  "binom": .binomial(nil), "dbinom": .binomial(.display), "tbinom": .binomial(.text),

  "overline": .enclosed(.above), "underline": .enclosed(.below), "overlinesegment": .enclosed(.above),
  "underlinesegment": .enclosed(.below), "angl": .enclosed(.aboveAndAfter), "boxed": .enclosed(.box),
  "fbox": .enclosed(.textBox), "framebox": .enclosed(.textBox), "cancel": .enclosed(.rising),
  "bcancel": .enclosed(.falling), "xcancel": .enclosed(.crossed), "sout": .enclosed(.level),

  "phantom": .phantom(hasWidth: true, hasHeight: true), "hphantom": .phantom(hasWidth: true, hasHeight: false),
  "vphantom": .phantom(hasWidth: false, hasHeight: true),
  "mathllap": .lapped(.left), "mathrlap": .lapped(.right), "mathclap": .lapped(.center),

  "href": .refused("a link stands around the formula: [$…$](https://…)"),
  "url": .refused("a link stands around the formula: [$…$](https://…)"),
  "includegraphics": .refused("a picture stands beside the formula: ![…](…)"),
  "htmlClass": .refused("a formula holds no HTML"), "htmlId": .refused("a formula holds no HTML"),
  "htmlStyle": .refused("a formula holds no HTML"), "htmlData": .refused("a formula holds no HTML"),
  "class": .refused("a formula holds no HTML"), "cssId": .refused("a formula holds no HTML"),
  "style": .refused("a formula holds no HTML"),
]
