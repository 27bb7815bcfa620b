// `\begin{…} … \end{…}`: the environments are tables that differ in their alignment and their delimiters.

extension FormulaParser {
  mutating func environment(_ begin: TeXToken) throws(FormulaError) -> MathNode {
    let name = try stream.nameArgument(of: begin)
    switch name {
    case "align", "align*", "aligned", "split", "flalign", "flalign*":
      if name == "aligned" { _ = try stream.optionalTokens() }
      return .table(try table(MathTable(kind: .aligned, rows: []), name, begin))
    case "alignat", "alignat*", "alignedat":
      guard let pairs = Int(try stream.nameArgument(of: begin)), pairs > 0 else {
        throw error("'\(name)' wants its number of pairs: \\begin{\(name)}{2}", at: begin)
      }
      return .table(try table(MathTable(kind: .aligned, rows: [], pairSpace: 0), name, begin))
    case "eqnarray", "eqnarray*": return .table(try table(MathTable(kind: .equationArray, rows: []), name, begin))
    case "gather", "gather*", "gathered", "equation", "equation*", "multline", "multline*", "displaymath":
      return .table(try table(MathTable(kind: .centered, rows: []), name, begin))
    case "smallmatrix": return .table(try table(MathTable(kind: .smallMatrix, rows: []), name, begin))
    case "cases", "dcases", "rcases":
      let kind: MathTable.Kind = name == "dcases" ? .displayCases : .cases
      let node = MathNode.table(try table(MathTable(kind: kind, rows: []), name, begin))
      let isRight = name == "rcases"
      return .fenced(open: isRight ? "" : "{", pieces: [node], middles: [], close: isRight ? "}" : "")
    case "array":
      _ = try stream.optionalTokens()
      return .table(try table(try columns(begin), name, begin))
    default: return try matrix(name, begin)
    }
  }

  private mutating func matrix(_ name: String, _ begin: TeXToken) throws(FormulaError) -> MathNode {
    let isStarred = name.hasSuffix("*")
    guard let (open, close) = matrixDelimiters[isStarred ? String(name.dropLast()) : name] else {
      throw error("unsupported: environment '\(name)'", at: begin)
    }
    var matrix = MathTable(kind: .matrix, rows: [])
    if isStarred, let tokens = try stream.optionalTokens() {
      guard tokens.count == 1, let alignment = columnTypes[tokens[0].plainText] else {
        throw error("'\(name)' takes [l], [c] or [r]", at: tokens.first ?? begin)
      }
      matrix.alignments = [alignment]
    }
    let node = MathNode.table(try table(matrix, name, begin))
    return open.isEmpty ? node : .fenced(open: open, pieces: [node], middles: [], close: close)
  }

  /// `{l|cr}`: an array's alignments, and the columns that have a line before them.
  private mutating func columns(_ begin: TeXToken) throws(FormulaError) -> MathTable {
    var table = MathTable(kind: .array, rows: [])
    for token in try stream.argumentTokens(of: begin) {
      if token.kind == .character("|") {
        table.columnLines.insert(table.alignments.count)
      } else if let alignment = columnTypes[token.plainText] {
        table.alignments.append(alignment)
      } else {
        throw error("unsupported: column type '\(token.plainText)'", at: token)
      }
    }
    guard !table.alignments.isEmpty else { throw error("an array has columns: \\begin{array}{cc}", at: begin) }
    return table
  }

  mutating func substack(_ token: TeXToken) throws(FormulaError) -> MathNode {
    let open = try stream.next()
    guard open.kind == .open else { throw error("'\\substack' wants a group", at: token) }
    var rows: [MathTable.Row] = []
    while true {
      let nodes = try row { $0 == .close || $0 == .end || $0 == .command("\\") }
      rows.append(MathTable.Row(cells: [.row(nodes)]))
      let end = try stream.next()
      if end.kind == .close { return .table(MathTable(kind: .stack, rows: rows)) }
      guard end.kind == .command("\\") else { throw error("this '{' is never closed", at: open) }
      rows[rows.count - 1].space = try rowSpace()
    }
  }

  /// The rows up to `\end{name}`.
  private mutating func table(_ empty: MathTable, _ name: String, _ begin: TeXToken) throws(FormulaError) -> MathTable {
    var table = empty
    let limit = table.kind == .array ? table.alignments.count : table.kind.columnLimit
    let outer = (tag, label)
    defer { (tag, label) = outer }
    (tag, label) = (nil, nil)
    var cells: [MathNode] = []
    while true {
      while cells.isEmpty, try stream.peek().kind == .command("hline") {
        _ = try stream.next()
        table.rowLines.insert(table.rows.count)
      }
      let nodes = try row { kind in
        kind == .alignment || kind == .command("\\") || kind == .command("end") || kind == .command("cr")
          || kind == .end || kind == .close
      }
      cells.append(.row(nodes))
      let token = try stream.next()
      switch token.kind {
      case .alignment:
        if let limit, cells.count >= limit {
          throw error("'\(name)' has \(limit == 1 ? "one column" : "\(limit) columns")", at: token)
        }
      case .command("\\"), .command("cr"):
        _ = stream.takes("*")
        let space = try rowSpace()
        table.rows.append(finishedRow(cells))
        table.rows[table.rows.count - 1].space = space
        cells = []
      case .command("end"):
        let closing = try stream.nameArgument(of: token)
        guard closing == name else {
          throw error("'\\end{\(closing)}' where '\\end{\(name)}' is expected", at: token)
        }
        if cells != [.empty] || tag != nil || label != nil || table.rows.isEmpty {
          table.rows.append(finishedRow(cells))
        }
        return table
      default: throw error("'\\begin{\(name)}' has no '\\end{\(name)}'", at: begin)
      }
    }
  }

  /// `\\[4pt]`, in em: as amsmath has it, only right after the backslashes, so that a row may begin with an interval.
  private mutating func rowSpace() throws(FormulaError) -> Double {
    let open = try stream.peek()
    guard open.kind == .character("["), !open.followsBlank, let tokens = try stream.optionalTokens() else { return 0 }
    guard let space = TeXLength.em(tokens.map(\.plainText).joined()) else {
      throw error("a length such as [4pt] is expected; a blank before '[' begins a row with it", at: open)
    }
    return space
  }
}

private let columnTypes: [String: MathTable.Alignment] = ["l": .left, "c": .center, "r": .right]

private let matrixDelimiters = [
  "matrix": ("", ""), "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"), "Vmatrix": ("‖", "‖"),
  "Bmatrix": ("{", "}"),
]
