// The one tree of this target: the parser makes it, the MathML writer reads it. Each case names its MathML element.

/// A piece of mathematics.
indirect enum MathNode: Equatable, Sendable {
  /// `<mrow>`: what braces group, or the whole.
  case row([MathNode])
  /// `<mi>`: a variable (slanted when it is one letter), or an upright or otherwise styled letter.
  case identifier(String, isUpright: Bool)
  /// `<mi>` and a function application: `\log`, `\operatorname{…}`. `movesLimits`: scripts go below and above in displays.
  case function(String, movesLimits: Bool)
  /// `<mn>`
  case number(String)
  /// `<mo>`
  case symbol(MathOperator)
  /// `<mtext>`
  case text(String, TextStyle)
  /// `<mspace>`; in em, may be negative.
  case space(Double)
  /// `<mfrac>`
  case fraction(MathNode, MathNode, FractionStyle)
  /// `<msqrt>` or `<mroot>`
  case root(MathNode, degree: MathNode?)
  /// `<msub>`, `<msup>`, `<msubsup>`
  case scripts(MathNode, below: MathNode?, above: MathNode?)
  /// `<munder>`, `<mover>`, `<munderover>`. `isMovable`: beside the base when the formula stands in a line of text.
  case limits(MathNode, below: MathNode?, above: MathNode?, isMovable: Bool)
  /// `<mover accent>` or `<munder accentunder>`
  case accent(MathNode, mark: String, isStretchy: Bool, isBelow: Bool)
  /// `<mrow>` with stretchy delimiters: `\left( … \middle| … \right)`; the pieces between the delimiters.
  case fenced(open: String, pieces: [MathNode], middles: [String], close: String)
  /// `<mtable>`
  case table(MathTable)
  /// `<mstyle>`
  case styled(MathNode, MathStyle)
  /// `<mphantom>`; `hasWidth`, `hasHeight`: what is kept of the size.
  case phantom(MathNode, hasWidth: Bool, hasHeight: Bool)
  /// `<menclose>` is not in MathML Core: a bordered `<mrow>`.
  case boxed(MathNode)
  /// `\ref`, `\eqref` (with parentheses): a link to the row with that label.
  case reference(label: String, hasParentheses: Bool)

  enum FractionStyle: Equatable, Sendable {
    case plain, display, text
    /// `\binom`'s, without a line; `\dbinom`, `\tbinom` likewise.
    case binomial
  }

  enum TextStyle: String, Equatable, Sendable { case normal, bold, italic, monospace, sansSerif }

  enum MathStyle: Equatable, Sendable {
    case display, text, script, scriptScript
  }

  static let empty = MathNode.row([])
}

/// `<mo>`: an operator, relation, delimiter or punctuation mark.
struct MathOperator: Equatable, Sendable {
  /// TeX's class of the atom, from which spacing and unary signs follow.
  enum Class: Equatable, Sendable { case ordinary, large, binary, relation, opening, closing, punctuation }
  var text: String
  var atom: Class
  /// Sums and products put their limits below and above in displays; integrals do not.
  var movesLimits = false
  /// `\big` and its kin, in em.
  var size: Double?
}

/// `<mtable>`: an environment's rows.
struct MathTable: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// `align`, `aligned`, `split`: right and left in turn, each cell in display style.
    case aligned
    /// `gather`, `equation`
    case centered
    case matrix, smallMatrix
    case cases
    /// With the columns' own alignment.
    case array
  }
  enum Alignment: String, Equatable, Sendable { case left, center, right }
  var kind: Kind
  var rows: [Row]
  /// For `array`, by column; the last one repeats.
  var alignments: [Alignment] = []
  /// Columns with a line before them, rows with a line above: `|` and `\hline`.
  var columnLines: Set<Int> = []
  var rowLines: Set<Int> = []

  struct Row: Equatable, Sendable {
    var cells: [MathNode]
    /// What stands in the margin: `(1)`.
    var tag: String?
    /// What `\ref` calls the row.
    var label: String?
  }
}
