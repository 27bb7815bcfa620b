// The one tree of this target: the parser makes it, the MathML writer reads it. Each case names its MathML element.

/// A piece of mathematics.
indirect enum MathNode: Equatable, Sendable {
  /// `<mrow>`: what braces group, or the whole.
  case row([MathNode])
  /// `<mi>`: a variable (slanted when it is one letter), or an upright or otherwise styled letter.
  case identifier(String, isUpright: Bool)
  /// `<mi>` and a function application: `\log`, `\operatorname{…}`. `movesLimits`: scripts go below and above in displays.
  case function(String, movesLimits: Bool)
  /// `\mathop{…}`, and `\operatorname` of more than a word: scripts and space as an operator's.
  case operation(MathNode, movesLimits: Bool)
  /// `<mn>`
  case number(String)
  /// `<mo>`
  case symbol(MathOperator)
  /// `<mtext>`
  case text(String, TextStyle)
  /// `<mspace>`; in em, may be negative.
  case space(Double)
  /// `<mspace>` in the text's color, in em.
  case rule(width: Double, height: Double)
  /// `<mfrac>`
  case fraction(MathNode, MathNode, FractionStyle)
  /// `<msqrt>` or `<mroot>`
  case root(MathNode, degree: MathNode?)
  /// `<msub>`, `<msup>`, `<msubsup>`
  case scripts(MathNode, below: MathNode?, above: MathNode?)
  /// `<munder>`, `<mover>`, `<munderover>`. `isMovable`: beside the base when the formula stands in a line of text.
  case limits(MathNode, below: MathNode?, above: MathNode?, isMovable: Bool)
  /// `<mmultiscripts>`: `\sideset`, `\prescript`; below and above, at the left and at the right.
  case sided(MathNode, before: Corners, after: Corners)
  /// `<mover accent>` or `<munder accentunder>`
  case accent(MathNode, Accent)
  /// A dressed `<mrow>`: lines and boxes, since few fonts have a line that grows and MathML Core has no `<menclose>`.
  case enclosed(MathNode, Enclosure)
  /// `<mrow>` in a color; what it holds is to its neighbours what it would be without.
  case colored(MathNode, TeXColor)
  /// `<mrow>` with stretchy delimiters: `\left( … \middle| … \right)`; the pieces between the delimiters.
  case fenced(open: String, pieces: [MathNode], middles: [String], close: String)
  /// `<mtable>`
  case table(MathTable)
  /// `<mstyle>`
  case styled(MathNode, MathStyle)
  /// `<mstyle mathsize>`, to what is around it.
  case sized(MathNode, Double)
  /// One of four, by the style where it stands: `\mathchoice`.
  case choice([MathNode])
  /// What is inside, in the spacing of another class: `\mathrel{…}`.
  case classed(MathNode, AtomClass)
  /// `<mphantom>`; `hasWidth`, `hasHeight`: what is kept of the size.
  case phantom(MathNode, hasWidth: Bool, hasHeight: Bool)
  /// `<mpadded>`: what is seen takes no room above or below.
  case smashed(MathNode, losesHeight: Bool, losesDepth: Bool)
  /// `<mpadded>`: higher by so many em, or lower.
  case raised(MathNode, Double)
  /// `<mpadded>`: seen at the left, the right or the middle of a place without width.
  case lapped(MathNode, Lap)
  /// `<mtext>`: `\ref`, `\eqref` (with parentheses), the number of the row with that label.
  case reference(label: String, hasParentheses: Bool)

  enum FractionStyle: Equatable, Sendable {
    case plain, display, text
    /// `\binom`'s, without a line; `\dbinom`, `\tbinom` likewise.
    case binomial
    /// With a line of so many em.
    case ruled(Double)
  }

  enum Enclosure: Equatable, Sendable {
    case above, below, box
    /// The actuaries' angle.
    case aboveAndAfter
    /// `\fbox`, which holds text.
    case textBox
    /// Struck out: from below to above, from above to below, both, level.
    case rising, falling, crossed, level
    case filled(TeXColor, frame: TeXColor?)
  }

  enum Lap: Equatable, Sendable { case left, center, right }

  struct Corners: Equatable, Sendable {
    var below: MathNode?
    var above: MathNode?
  }

  enum TextStyle: String, Equatable, Sendable { case normal, bold, italic, monospace, sansSerif }

  enum MathStyle: Equatable, Sendable {
    case display, text, script, scriptScript
    /// What `\text` holds: its mathematics is no display, in whatever size it stands.
    case inText
  }

  static let empty = MathNode.row([])

  /// Whether a display sets it as a line of text does.
  var isAlikeInAnyStyle: Bool {
    switch self {
    case .identifier, .number, .text, .space, .rule, .reference: true
    case .symbol(let symbol): symbol.atom != .large
    case .function(_, let movesLimits): !movesLimits
    case .row(let nodes), .fenced(_, let nodes, _, _): nodes.allSatisfy(\.isAlikeInAnyStyle)
    case .scripts(let base, _, _), .accent(let base, _), .colored(let base, _), .enclosed(let base, _),
      .classed(let base, _):
      base.isAlikeInAnyStyle
    default: false
    }
  }

  static func symbol(_ text: String, _ atom: AtomClass) -> MathNode { .symbol(MathOperator(text: text, atom: atom)) }
}

/// The mark of `\hat`, `\widehat`, `\underbrace`.
struct Accent: Equatable, Sendable {
  let mark: String
  var isStretchy = false
  var isBelow = false

  /// Braces carry their label as a limit.
  var takesLimits: Bool { mark == "⏞" || mark == "⏟" }
}

/// TeX's class of an atom, from which spacing and unary signs follow (TeXbook, chapter 17).
enum AtomClass: Int, Equatable, Sendable {
  case ordinary, large, binary, relation, opening, closing, punctuation, inner
}

/// `<mo>`: an operator, relation, delimiter or punctuation mark.
struct MathOperator: Equatable, Sendable {
  enum Stretch: Equatable, Sendable {
    case none
    /// Arrows that grow with what stands on them.
    case toContent
    /// `\big` and its kin, in em.
    case fixed(Double)
  }
  var text: String
  var atom: AtomClass
  /// Sums and products put their limits below and above in displays; integrals do not.
  var movesLimits = false
  var stretch = Stretch.none
  /// `\boldsymbol{+}`
  var isBold = false
  /// Space on both sides beyond that of the class, in em: `\implies`.
  var margin = 0.0
}

/// `<mtable>`: an environment's rows.
struct MathTable: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// `align`, `aligned`, `split`: right and left in turn, each cell in display style.
    case aligned
    /// `gather`, `equation`
    case centered
    case matrix, smallMatrix
    /// `\substack`, in the size of what is around it.
    case stack
    case cases
    /// `dcases`, each cell in display style.
    case displayCases
    /// With the columns' own alignment.
    case array
    /// `darray`, each cell in display style.
    case displayArray
    /// `eqnarray`: right, centre, left.
    case equationArray

    var isDisplay: Bool {
      self == .aligned || self == .centered || self == .displayCases || self == .equationArray
        || self == .displayArray
    }
    var isScript: Bool { self == .smallMatrix || self == .stack }
    /// How many cells a row may have; nil for any number.
    var columnLimit: Int? {
      switch self {
      case .centered, .stack: 1
      case .equationArray: 3
      // LaTeX knows two columns of cases; KaTeX and MathJax take any number.
      case .cases, .displayCases, .aligned, .matrix, .smallMatrix, .array, .displayArray: nil
      }
    }
    /// Whether `\arraystretch` is for it.
    var isStretched: Bool { self == .array || self == .displayArray || self == .matrix || self == .cases }
  }
  enum Alignment: String, Equatable, Sendable { case left, center, right }
  var kind: Kind
  var rows: [Row]
  /// For `array`, by column; for a matrix with one alignment, that one.
  var alignments: [Alignment] = []
  /// Between the pairs of an aligned table, in em; inside a pair there is nothing.
  var pairSpace = 2.0
  /// Lines before columns and above rows: `|` and `\hline`; the number of columns or rows stands for the line after the
  /// last.
  var columnLines: [Int: Line] = [:]
  var rowLines: [Int: Line] = [:]
  /// `\arraystretch`
  var stretch = 1.0
  /// The second column is text: `cases*`.
  var isText = false

  /// As CSS has it.
  enum Line: String, Equatable, Sendable {
    case solid = "1px solid"
    case dashed = "1px dashed"
    case double = "3px double"
  }

  struct Row: Equatable, Sendable {
    var cells: [MathNode]
    /// What stands in the margin.
    var tag: Tag?
    /// What `\ref` calls the row.
    var label: String?
    /// More space below, in em: `\\[4pt]`.
    var space = 0.0
  }

  /// `\tag{1}`, and without parentheses `\tag*{1}`.
  struct Tag: Equatable, Sendable {
    let text: String
    let hasParentheses: Bool
    /// With its parentheses.
    var shown: String { hasParentheses ? "(\(text))" : text }
  }
}
