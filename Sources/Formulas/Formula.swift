// TeX mathematics → MathML Core: the door to this target.

/// A formula, read.
public struct Formula: Sendable {
  /// What a label stands for: the text in the margin and the element's id.
  public struct Reference: Equatable, Sendable {
    public let text: String
    public let id: String
    public init(text: String, id: String) {
      self.text = text
      self.id = id
    }
  }

  /// As it was written.
  public let tex: String
  let node: MathNode
  /// The labels and tags it sets, for `\ref` elsewhere, in order.
  public let labels: [(label: String, tag: String?)]

  /// Reads a formula.
  ///
  /// - Parameters:
  ///   - tex: TeX as between dollars, or the body of an environment.
  ///   - environment: The environment whose body it is: `align*`.
  ///   - macros: What `\newcommand` has defined so far; gains what this formula defines.
  /// - Throws: What is wrong or unsupported, and where in `tex`.
  public init(_ tex: String, environment: String? = nil, macros: inout Macros) throws(FormulaError) {
    self.tex = environment.map { "\\begin{\($0)}\(tex)\\end{\($0)}" } ?? tex
    var parser = FormulaParser(self.tex, macros: macros)
    do {
      let parsed = try parser.formula()
      node =
        parser.tag == nil && parser.label == nil
        ? parsed
        : .table(
          MathTable(kind: .centered, rows: [MathTable.Row(cells: [parsed], tag: parser.tag, label: parser.label)]))
      macros = parser.stream.macros
    } catch {
      // Places count from the body's start.
      let shift = environment.map { "\\begin{\($0)}".unicodeScalars.count } ?? 0
      let length = tex.unicodeScalars.count
      throw FormulaError(
        message: error.message, offset: min(max(error.offset - shift, 0), max(length - 1, 0)), length: error.length)
    }
    labels = node.labels
  }

  /// The `<math>` element, with the TeX as its annotation and its accessible name.
  public func mathML(isDisplay: Bool, references: [String: Reference] = [:]) -> String {
    var writer = MathMLWriter(isDisplay: isDisplay, references: references)
    let source = Formula.escaped(tex.split { $0.isWhitespace }.joined(separator: " "))
    return "<math\(isDisplay ? " display=\"block\"" : "") alttext=\"\(source)\"><semantics>"
      + writer.written(node)
      + "<annotation encoding=\"application/x-tex\">\(source)</annotation></semantics></math>"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension MathNode {
  fileprivate var labels: [(label: String, tag: String?)] {
    switch self {
    case .row(let nodes): nodes.flatMap(\.labels)
    case .table(let table): table.rows.compactMap { row in row.label.map { ($0, row.tag) } }
    case .fenced(_, let pieces, _, _): pieces.flatMap(\.labels)
    default: []
    }
  }
}
