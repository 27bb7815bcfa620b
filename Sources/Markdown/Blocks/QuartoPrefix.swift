// What Quarto's ids begin with: `fig-a`, `thm-b`. They say what a block is, and what a reference (`@fig-a`) leads to.

/// The kinds of things that Quarto numbers.
package enum QuartoPrefix: String {
  case figure = "fig"
  case equation = "eq"
  case section = "sec"
  case exercise = "exr"
  case solution = "sol"
  case table = "tbl"
  case listing = "lst"
  case theorem = "thm"
  case lemma = "lem"
  case corollary = "cor"
  case proposition = "prp"
  case conjecture = "cnj"
  case definition = "def"
  case example = "exm"
  case remark = "rem"
  case algorithm = "alg"
  case note = "nte"
  case tip = "tip"
  case warning = "wrn"
  case important = "imp"
  case caution = "cau"

  static let longest = 3

  /// Whether a text begins like an id of theirs: `fig-`.
  static func begins(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = text.prefix(longest + 1).prefix { $0 != "-" }
    guard word.count <= longest, word.endIndex < text.endIndex else { return false }
    return QuartoPrefix(rawValue: String(String.UnicodeScalarView(word)).lowercased()) != nil
  }

  /// What a name begins with, if that is one of theirs.
  package init?(of id: String) {
    guard let dash = id.firstIndex(of: "-") else { return nil }
    self.init(rawValue: String(id[..<dash]))
  }

  package static let figureRule =
    "a figure is an image alone in its paragraph, in no link, and in a list with blank lines between the items"

  /// Whether references can lead to one.
  var isReferable: Bool {
    switch self {
    case .figure, .table, .equation, .exercise, .section: true
    default: false
    }
  }

  /// What an author can write for a division with such an id that can be none.
  var instead: String {
    switch self {
    case .figure: "![caption](file){#fig-…} alone in its paragraph"
    case .table: ": caption {#tbl-…} below the table"
    case .equation: "$$…$$ {#eq-…}"
    default: "::: {.callout-note title=\"…\" #my-id}, and [words](#my-id) for a reference"
    }
  }

  /// What a division with such an id is; nil for what divisions here cannot be.
  var division: ContainerHead.Kind? {
    switch self {
    case .exercise: .exercise
    case .solution: .solution(of: nil)
    case .note: .callout(.note, fold: nil)
    case .tip: .callout(.tip, fold: nil)
    case .warning: .callout(.warning, fold: nil)
    case .important: .callout(.important, fold: nil)
    case .caution: .callout(.caution, fold: nil)
    case .section: .division
    default: nil
    }
  }
}
