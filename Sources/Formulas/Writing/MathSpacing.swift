// The space between atoms: TeX's rules, and what browsers do by themselves, so that only the difference is written.

/// Space in em on both sides of an atom.
struct AtomSpace: Equatable {
  var left = 0.0
  var right = 0.0
}

/// TeX's rules of spacing.
enum MathSpacing {
  /// What `\,` is; TeX's thin, medium and thick spaces.
  private static let widths = [0, 0.1667, 0.2222, 0.2778]

  /// The table of TeXbook chapter 18, by left and right class in the order of `AtomClass`; negative: not in scripts.
  private static let table = [
    [0, 1, -2, -3, 0, 0, 0, -1],
    [1, 1, 0, -3, 0, 0, 0, -1],
    [-2, -2, 0, 0, -2, 0, 0, -2],
    [-3, -3, 0, 0, -3, 0, 0, -3],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, -2, -3, 0, 0, 0, -1],
    [-1, -1, 0, -1, -1, -1, -1, -1],
    [-1, 1, -2, -3, -1, 0, -1, -1],
  ]

  static func between(_ left: AtomClass, _ right: AtomClass, isScript: Bool) -> Double {
    let code = table[left.rawValue][right.rawValue]
    return code < 0 ? (isScript ? 0 : widths[-code]) : widths[code]
  }

  /// A row's atoms with their classes settled, and the space on both sides of each.
  ///
  /// - Parameter followsAtom: Whether an ordinary atom stands before the row, as in an aligned table's second column.
  static func atoms(of nodes: [MathNode], isScript: Bool, followsAtom: Bool) -> [(isSign: Bool, space: AtomSpace)] {
    var result = Array(repeating: (isSign: false, space: AtomSpace()), count: nodes.count)
    let sides = nodes.map(\.sides)
    // TeXbook, appendix G, rules 5 and 6: a binary operation without operands on both sides is a sign.
    var settled = sides
    var before: AtomClass? = followsAtom ? .ordinary : nil
    for index in nodes.indices {
      guard let side = sides[index] else { continue }
      if side.left == .binary {
        let after = (sides[(index + 1)...].first { $0 != nil } ?? nil)?.left
        let hasLeft = before.map { ![.large, .binary, .relation, .opening, .punctuation].contains($0) } ?? false
        let hasRight = after.map { ![.relation, .closing, .punctuation].contains($0) } ?? false
        if !hasLeft || !hasRight {
          result[index].isSign = true
          settled[index] = (.ordinary, .ordinary)
        }
      }
      before = settled[index]?.right
    }
    var last: (index: Int, kind: AtomClass)? = followsAtom ? (-1, .ordinary) : nil
    for index in nodes.indices {
      guard let side = settled[index] else { continue }
      if let last {
        let space = between(last.kind, side.left, isScript: isScript)
        // Relations and operations own the space at their sides, then punctuation the space after it.
        let isRight = last.index < 0 || side.left.rank > last.kind.rank
        if isRight { result[index].space.left = space } else { result[last.index].space.right = space }
      }
      last = (index, side.right)
    }
    return result
  }
}

extension AtomClass {
  /// Which of two neighbours owns the space between them.
  fileprivate var rank: Int {
    switch self {
    case .relation, .binary: 3
    case .punctuation: 2
    case .large, .inner: 1
    case .ordinary, .opening, .closing: 0
    }
  }
}

extension MathNode {
  /// What the node is to its neighbours; nil for what is nothing in TeX's eyes.
  var sides: (left: AtomClass, right: AtomClass)? {
    switch self {
    case .space: nil
    case .function, .operation: (.large, .large)
    case .colored(let inner, _), .sided(let inner, _, _): inner.sides
    case .symbol(let symbol): (symbol.atom, symbol.atom)
    case .classed(_, let atom): (atom, atom)
    case .scripts(let base, _, _), .limits(let base, _, _, _):
      // TeX gives a whole script the class of its base.
      base.sides.map { ($0.left, $0.right) } ?? (.ordinary, .ordinary)
    // \binom is in braces, what \left and \right enclose is an atom of its own kind.
    case .fenced(_, let pieces, _, _): pieces.first?.isBinomial == true ? (.ordinary, .ordinary) : (.inner, .inner)
    default: (.ordinary, .ordinary)
    }
  }

  private var isBinomial: Bool {
    if case .fraction(_, _, .binomial) = self { true } else { false }
  }

  /// Whether space around the node can be written on an `<mo>` at its core (MathML Core, "embellished operator").
  var isEmbellished: Bool {
    switch self {
    case .symbol: true
    case .scripts(let base, _, _), .limits(let base, _, _, _): base.isEmbellished
    case .classed(let inner, _), .operation(let inner, _), .colored(let inner, _): inner.isEmbellished
    default: false
    }
  }
}

/// The operator dictionary of MathML Core, as far as it is needed here.
enum OperatorDictionary {
  /// Characters that the dictionary has in several forms: there the form depends on the place in the row.
  private static let manyForms: Set<String> = ["+", "−", "±", "∓", "∼", "¬", "!", "|", "‖"]

  private static let medium: Set<String> = Set("÷∖∧∨∩∪⊎⊓⊔⊕⊖⊘⊞⊟⊻⊼+−±∓/".map(String.init))
  private static let thin: Set<String> = Set("×∗∘∙≀⊗⊙⊛⊠⊡⊺⋄⋅⋆⋉⋊⨿*@.?".map(String.init))
  private static let large: Set<String> = Set("∏∐∑⋀⋁⋂⋃⨀⨁⨂⨄⨆∫∬∭∮∯".map(String.init))
  private static let fences: Set<String> = Set("()[]{}⟨⟩⌊⌋⌈⌉⟮⟯".map(String.init))
  /// Signs that the dictionary has only before or after what they belong to.
  private static let tight: Set<String> = ["′", "‵", "∴", "∵", "⌢", "⌣"]
  /// Stretch in a row by themselves, which TeX lets only `\left` and `\right` do.
  private static let stretchy: Set<String> = fences.union("|‖↑↓↕⇑⇓⇕⎰⎱∣∥".map(String.init))

  static func stretches(_ text: String) -> Bool { stretchy.contains(text) }

  static func hasManyForms(_ text: String) -> Bool { manyForms.contains(text) }

  /// The space a browser sets without being asked, in a row's middle.
  static func space(_ text: String) -> AtomSpace {
    if fences.contains(text) || tight.contains(text) { return AtomSpace() }
    if text == "," || text == ";" || text == ":" { return AtomSpace(left: 0, right: 0.1667) }
    let width = medium.contains(text) ? 0.2222 : thin.contains(text) || large.contains(text) ? 0.1667 : 0.2778
    return AtomSpace(left: width, right: width)
  }
}
