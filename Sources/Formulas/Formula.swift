// TeX mathematics → MathML Core: the door to this target.

import Texts

/// A formula, read.
public struct Formula: Sendable {
  /// What a label stands for: the number in the margin, without parentheses, and the element's id.
  public struct Reference: Equatable, Sendable {
    public let text: String
    public let id: String
    public init(text: String, id: String) {
      self.text = text
      self.id = id
    }
  }

  /// A `\ref` or `\eqref`: which label it wants, at scalars `offset..<offset + length` of the formula.
  public struct Use: Equatable, Sendable {
    public let label: String
    public let offset: Int
    public let length: Int
  }

  /// As it was given: between dollars, or between an environment's `\begin` and `\end`.
  public let body: String
  /// The environment whose body it is: `align*`.
  public let environment: String?
  let node: MathNode
  /// What was defined before it.
  let macros: Macros
  /// The labels it sets, for `\ref` elsewhere, in order, with the text of the row's `\tag`, if it has one: a row without
  /// gets a number from who collects the labels.
  public let labels: [(label: String, tag: String?)]
  /// What it refers to, in order. A label that nobody sets is an error of the document, which only its reader can tell.
  public let uses: [Use]
  /// Its live numbers, in order. What it makes of them is not known before they are.
  package let live: [LiveNumber]
  /// What its live numbers were computed from, once they are known.
  package var expressions: [String] = []
  /// Whether it has some, or uses a macro that does: then it must be read again with their values.
  package let isLive: Bool

  /// Reads a formula.
  ///
  /// - Parameters:
  ///   - tex: TeX as between dollars, or the body of an environment.
  ///   - environment: The environment whose body it is: `align*`.
  ///   - macros: What `\newcommand` has defined so far; gains what this formula defines.
  /// - Throws: What is wrong or unsupported, and where in `tex`.
  public init(_ tex: String, environment: String? = nil, macros: inout Macros) throws(FormulaError) {
    let whole = Formula.whole(tex, environment)
    // Places count from the body's start.
    let shift = environment.map { "\\begin{\($0)}".unicodeScalars.count } ?? 0
    let count = tex.unicodeScalars.count
    func place(_ offset: Int, _ length: Int) -> (offset: Int, length: Int) {
      let start = min(max(offset - shift, 0), max(count - 1, 0))
      return (start, max(min(length, count - start), 1))
    }
    var parser: FormulaParser
    do {
      parser = try FormulaParser(whole, macros: macros)
      node = try parser.formula()
    } catch {
      let (offset, length) = place(error.offset, error.length)
      throw error.moved(to: offset, length)
    }
    self.macros = macros
    macros = parser.stream.macros
    body = tex
    self.environment = environment
    labels = parser.labels
    uses = parser.uses.map { use in
      let (offset, length) = place(use.offset, use.length)
      return Use(label: use.label, offset: offset, length: length)
    }
    live = parser.stream.live.map { $0.moved(by: -shift) }
    isLive = !live.isEmpty || parser.stream.usesLiveMacro
  }

  /// As it was written, in its environment, without comments.
  public var tex: String { TeXLexer(Formula.whole(body, environment)).source() }

  /// The same without the environment around it: what the formula is called where it cannot be seen.
  private var name: String { TeXLexer(body).source() }

  private static func whole(_ body: String, _ environment: String?) -> String {
    environment.map { "\\begin{\($0)}\(body)\n\\end{\($0)}" } ?? body
  }

  /// Whether a label is what it will be when the lesson has run: no live number is part of it.
  package static func isKnown(label: String) -> Bool { !label.contains(TeXToken.liveText) }

  /// What it holds, without the rows around that hold nothing else.
  private var inner: MathNode {
    var inner = node
    while case .row(let nodes) = inner, let first = nodes.first, nodes.count == 1 { inner = first }
    return inner
  }

  /// Whether it is nothing but definitions.
  package var isHollow: Bool { if case .row(let nodes) = inner { nodes.isEmpty } else { false } }

  /// The label, and whether the number stands in parentheses, if it is nothing but a reference.
  package var soleReference: (label: String, hasParentheses: Bool)? {
    if case .reference(let label, let hasParentheses) = inner { (label, hasParentheses) } else { nil }
  }

  /// The `<math>` element, with the TeX as its annotation and its accessible name. (`alttext`, which MathML had for
  /// names, is none to Chromium.) A formula that is nothing but a reference becomes a link to its row instead.
  ///
  /// - Parameter references: What the labels stand for; a missing one is shown itself, in brackets.
  public func mathML(isDisplay: Bool, references: [String: Reference] = [:]) -> String {
    if let (label, hasParentheses) = soleReference, let reference = references[label] {
      let text = (hasParentheses ? "(\(reference.text))" : reference.text).escapedForXML
      return "<a href=\"#\(reference.id.escapedForXML)\">\(text)</a>"
    }
    var writer = MathMLWriter(isDisplay: isDisplay, references: references)
    let source = tex.escapedForXML
    let label = environment == nil ? source : name.escapedForXML
    return "<math\(isDisplay ? " display=\"block\"" : "") aria-label=\"\(label)\"><semantics>"
      + writer.written(node)
      + "<annotation encoding=\"application/x-tex\">\(source)</annotation></semantics></math>"
  }
}
