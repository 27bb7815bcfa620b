// `\begin{…} … \end{…}`: the environments are tables that differ in their alignment and their delimiters.

extension FormulaParser {
  mutating func environment(_ begin: TeXToken) throws(FormulaError) -> MathNode {
    let name = try stream.nameArgument(of: begin)
    let base = name.hasSuffix("*") ? String(name.dropLast()) : name
    switch base {
    case "align", "aligned", "split", "alignat", "alignedat", "flalign", "eqnarray":
      if base.hasPrefix("align"), base.hasSuffix("at") { _ = try stream.nameArgument(of: begin) }
      if base == "aligned" { _ = try stream.optionalTokens() }
      return .table(try table(base == "eqnarray" ? .array : .aligned, name, begin, alignments: eqnarray(base)))
    case "gather", "gathered", "equation", "multline", "displaymath":
      return .table(try table(.centered, name, begin))
    case "matrix", "pmatrix", "bmatrix", "vmatrix", "Vmatrix", "Bmatrix":
      let alignment = name.hasSuffix("*") ? try optionalAlignment() : []
      let table = try table(alignment.isEmpty ? .matrix : .array, name, begin, alignments: alignment)
      return enclosed(.table(table), base)
    case "smallmatrix": return .table(try table(.smallMatrix, name, begin))
    case "cases", "dcases", "rcases":
      let node = MathNode.table(try table(.cases, name, begin))
      return base == "rcases"
        ? .fenced(open: "", pieces: [node], middles: [], close: "}")
        : .fenced(open: "{", pieces: [base == "dcases" ? .styled(node, .display) : node], middles: [], close: "")
    case "array":
      _ = try stream.optionalTokens()
      let (alignments, lines) = try columns(begin)
      return .table(try table(.array, name, begin, alignments: alignments, columnLines: lines))
    default: throw error("unsupported: environment '\(name)'", at: begin)
    }
  }

  private func eqnarray(_ base: String) -> [MathTable.Alignment] {
    base == "eqnarray" ? [.right, .center, .left] : []
  }

  private func enclosed(_ node: MathNode, _ name: String) -> MathNode {
    let delimiters = [
      "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"), "Vmatrix": ("‖", "‖"),
      "Bmatrix": ("{", "}"),
    ]
    guard let (open, close) = delimiters[name] else { return node }
    return .fenced(open: open, pieces: [node], middles: [], close: close)
  }

  private mutating func optionalAlignment() throws(FormulaError) -> [MathTable.Alignment] {
    guard let tokens = try stream.optionalTokens() else { return [] }
    switch tokens.map(\.plainText).joined() {
    case "l": return [.left]
    case "r": return [.right]
    default: return [.center]
    }
  }

  /// `{l|cr}`: the alignments, and the columns that have a line before them.
  private mutating func columns(_ begin: TeXToken) throws(FormulaError) -> ([MathTable.Alignment], Set<Int>) {
    var alignments: [MathTable.Alignment] = []
    var lines: Set<Int> = []
    for token in try stream.argumentTokens(of: begin) {
      switch token.kind {
      case .character("l"): alignments.append(.left)
      case .character("c"): alignments.append(.center)
      case .character("r"): alignments.append(.right)
      case .character("|"): lines.insert(alignments.count)
      default: throw error("unsupported: column type '\(token.plainText)'", at: token)
      }
    }
    return (alignments, lines)
  }

  mutating func substack(_ token: TeXToken) throws(FormulaError) -> MathNode {
    let open = try stream.next()
    guard open.kind == .open else { throw error("'\\substack' wants a group", at: token) }
    var rows: [MathTable.Row] = []
    while true {
      let nodes = try row { $0 == .close || $0 == .end || $0 == .command("\\") }
      rows.append(MathTable.Row(cells: [.row(nodes)]))
      let end = try stream.next()
      if end.kind == .close { return .table(MathTable(kind: .smallMatrix, rows: rows)) }
      guard end.kind == .command("\\") else { throw error("this '{' is never closed", at: open) }
    }
  }

  /// The rows up to `\end{name}`.
  private mutating func table(
    _ kind: MathTable.Kind, _ name: String, _ begin: TeXToken, alignments: [MathTable.Alignment] = [],
    columnLines: Set<Int> = []
  ) throws(FormulaError) -> MathTable {
    var table = MathTable(kind: kind, rows: [], alignments: alignments, columnLines: columnLines)
    let outer = (tag, label)
    defer { (tag, label) = outer }
    (tag, label) = (nil, nil)
    var cells: [MathNode] = []
    while true {
      while try stream.peek().kind == .command("hline") {
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
      case .alignment: continue
      case .command("\\"), .command("cr"):
        if try stream.peek().kind == .character("*") { _ = try stream.next() }
        _ = try rowSpace()
        table.rows.append(MathTable.Row(cells: cells, tag: tag, label: label))
        (tag, label, cells) = (nil, nil, [])
      case .command("end"):
        let closing = try stream.nameArgument(of: token)
        guard closing == name else {
          throw error("'\\end{\(closing)}' where '\\end{\(name)}' is expected", at: token)
        }
        let isEmpty = cells.count == 1 && cells[0] == .empty && tag == nil
        if !isEmpty || table.rows.isEmpty {
          table.rows.append(MathTable.Row(cells: cells, tag: tag, label: label))
        }
        return table
      default: throw error("'\\begin{\(name)}' has no '\\end{\(name)}'", at: begin)
      }
    }
  }

  /// `\\[4pt]`: TeX takes it only right after the backslashes; a bracket that begins a formula is rare enough there.
  private mutating func rowSpace() throws(FormulaError) -> Bool {
    guard let tokens = try stream.optionalTokens() else { return false }
    let text = tokens.map(\.plainText).joined()
    if ["pt", "em", "ex", "mm", "cm", "mu"].contains(where: { text.hasSuffix($0) }) { return true }
    // It was a bracket after all.
    guard let first = tokens.first, let last = tokens.last else { return false }
    stream.push(TeXToken(kind: .character("]"), offset: last.offset, length: 1))
    for token in tokens.reversed() { stream.push(token) }
    stream.push(TeXToken(kind: .character("["), offset: first.offset, length: 1))
    return false
  }
}
