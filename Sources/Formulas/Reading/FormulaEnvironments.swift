// `\begin{…} … \end{…}`: the environments are tables that differ in their alignment and their delimiters.

extension FormulaParser {
  mutating func environment(_ begin: TeXToken) throws(FormulaError) -> MathNode {
    let name = try stream.nameArgument(of: begin)
    switch name {
    case "align", "align*", "aligned", "split", "flalign", "flalign*":
      if name == "aligned" { _ = try stream.optionalTokens() }
      return .table(try table(MathTable(kind: .aligned, rows: []), name, begin, columns: name == "split" ? 2 : nil))
    case "alignat", "alignat*", "alignedat", "xalignat", "xalignat*":
      guard let pairs = Int(try stream.nameArgument(of: begin)), pairs > 0, pairs < 1000 else {
        throw error("'\(name)' wants its number of pairs: \\begin{\(name)}{2}", at: begin)
      }
      let empty = MathTable(kind: .aligned, rows: [], pairSpace: name.hasPrefix("x") ? 2 : 0)
      return .table(try table(empty, name, begin, columns: 2 * pairs))
    case "eqnarray", "eqnarray*": return .table(try table(MathTable(kind: .equationArray, rows: []), name, begin))
    case "gather", "gather*", "gathered":
      if name == "gathered" { _ = try stream.optionalTokens() }
      // One column in LaTeX; KaTeX and MathJax take any number.
      return .table(try table(MathTable(kind: .centered, rows: []), name, begin, columns: .max))
    case "equation", "equation*", "multline", "multline*", "displaymath", "math":
      return .table(try table(MathTable(kind: .centered, rows: []), name, begin))
    case "smallmatrix": return .table(try table(MathTable(kind: .smallMatrix, rows: []), name, begin))
    case "subarray":
      let alignment = try stream.nameArgument(of: begin)
      guard let alignment = columnTypes[alignment] else { throw error("'subarray' takes {l}, {c} or {r}", at: begin) }
      return .table(try table(MathTable(kind: .stack, rows: [], alignments: [alignment]), name, begin))
    case "cases", "dcases", "rcases", "drcases", "cases*", "dcases*":
      let kind: MathTable.Kind = name.hasPrefix("d") ? .displayCases : .cases
      var empty = MathTable(kind: kind, rows: [])
      empty.isText = name.hasSuffix("*")
      return MathNode.table(try table(empty, name, begin)).braced(isRight: name.hasSuffix("rcases"))
    case "array", "darray":
      _ = try stream.optionalTokens()
      var empty = try columns(begin)
      if name == "darray" { empty.kind = .displayArray }
      return .table(try table(empty, name, begin))
    default: return try matrix(name, begin)
    }
  }

  /// Plain TeX's `\cases{a & b \cr c & d}`.
  mutating func plainTable(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let open = try stream.next()
    guard open.kind == .open else { throw error("'\(token.plainText)' wants a group", at: token) }
    let kind: MathTable.Kind = command == .cases ? .cases : .matrix
    let node = MathNode.table(try table(MathTable(kind: kind, rows: []), token.plainText, open, endsWithBrace: true))
    switch command {
    case .cases: return node.braced(isRight: false)
    case .pmatrix: return .fenced(open: "(", pieces: [node], middles: [], close: ")")
    default: return node
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

  /// `{l|c:r}`: an array's alignments, and the columns that have a line before them.
  private mutating func columns(_ begin: TeXToken) throws(FormulaError) -> MathTable {
    var table = MathTable(kind: .array, rows: [])
    var rest = Array(try stream.argumentTokens(of: begin).reversed())
    while let token = rest.popLast() {
      let count = table.alignments.count
      guard count < 1000 else { throw error("an array has at most 1000 columns", at: begin) }
      switch token.kind {
      case .character("|"): table.columnLines[count] = table.columnLines[count] == nil ? .solid : .double
      case .character(":"): table.columnLines[count] = .dashed
      case .character("@"), .character("!"):
        // What stands between two columns: nothing, or space.
        guard try rest.popGroup(of: token).isEmpty else {
          throw error("unsupported: text between columns: '\(token.plainText){…}'", at: token)
        }
      case .character("*"):
        // `*{3}{c}`
        let number = try rest.popGroup(of: token).map(\.plainText).joined()
        let columns = try rest.popGroup(of: token)
        guard let times = Int(number), (1...1000).contains(times), times * columns.count <= 1000 else {
          throw error("'*' wants a number and columns: *{3}{c}", at: token)
        }
        for _ in 0..<times { rest += columns.reversed() }
      default:
        guard let alignment = columnTypes[token.plainText] else {
          throw error("unsupported: column type '\(token.plainText)'", at: token)
        }
        table.alignments.append(alignment)
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
      let nodes = try row { $0 == .close || $0 == .end || $0.isRowEnd }
      rows.append(MathTable.Row(cells: [.row(nodes)]))
      let end = try stream.next()
      if end.kind == .close { return .table(MathTable(kind: .stack, rows: rows)) }
      guard end.kind.isRowEnd else { throw error("this '{' is never closed", at: open) }
      rows[rows.count - 1].space = try rowSpace()
    }
  }

  /// The rows up to `\end{name}`, or up to the closing brace.
  private mutating func table(
    _ empty: MathTable, _ name: String, _ begin: TeXToken, columns: Int? = nil, endsWithBrace: Bool = false
  ) throws(FormulaError) -> MathTable {
    var table = empty
    let isArray = table.kind == .array || table.kind == .displayArray
    let limit = columns ?? (isArray ? table.alignments.count : table.kind.columnLimit)
    if table.kind.isStretched { table.stretch = rowStretch }
    let outer = (tag, label)
    defer { (tag, label) = outer }
    (tag, label) = (nil, nil)
    var cells: [MathNode] = []
    while true {
      while cells.isEmpty, let line = try horizontalLine() {
        let row = table.rows.count
        table.rowLines[row] = table.rowLines[row] == nil ? line : .double
      }
      let nodes = try table.isText && cells.count == 1 ? textCell() : row { $0.isCellEnd }
      cells.append(.row(nodes))
      let token = try stream.next()
      switch token.kind {
      case .alignment:
        if let limit, cells.count >= limit {
          throw error("'\(name)' has \(limit == 1 ? "one column" : "\(limit) columns")", at: token)
        }
      case _ where token.kind.isRowEnd:
        let space = token.kind == .command("cr") ? 0 : try lineEnd()
        table.rows.append(finishedRow(cells))
        table.rows[table.rows.count - 1].space = space
        cells = []
      case .close where endsWithBrace:
        if cells != [.empty] || table.rows.isEmpty { table.rows.append(finishedRow(cells)) }
        return table
      case .command("end") where !endsWithBrace:
        let closing = try stream.nameArgument(of: token)
        guard closing == name else {
          throw error("'\\end{\(closing)}' where '\\end{\(name)}' is expected", at: token)
        }
        if cells != [.empty] || tag != nil || label != nil || table.rows.isEmpty {
          table.rows.append(finishedRow(cells))
        }
        return table
      default:
        if endsWithBrace { throw error("this '{' is never closed", at: begin) }
        throw error("'\\begin{\(name)}' has no '\\end{\(name)}'", at: begin)
      }
    }
  }

  /// `\hline`, `\hdashline`, if one comes next.
  private mutating func horizontalLine() throws(FormulaError) -> MathTable.Line? {
    let token = try stream.peek()
    guard token.kind == .command("hline") || token.kind == .command("hdashline") else { return nil }
    _ = try stream.next()
    return token.kind == .command("hline") ? .solid : .dashed
  }

  /// `\arraystretch`, if the author has set it: `\renewcommand{\arraystretch}{1.3}`.
  private var rowStretch: Double {
    guard let body = stream.macros["arraystretch"]?.body,
      let factor = Double(body.map(\.plainText).joined()), factor > 0, factor <= 10
    else { return 1 }
    return factor
  }

  /// `\\[4pt]`, in em: as amsmath has it, only right after the backslashes, so that a row may begin with an interval.
  mutating func rowSpace() throws(FormulaError) -> Double {
    let open = try stream.peek()
    guard open.kind == .character("["), !open.followsBlank, let tokens = try stream.optionalTokens() else { return 0 }
    guard let space = TeXLength.em(tokens.map(\.plainText).joined()) else {
      throw error("a length such as [4pt] is expected; a blank before '[' begins a row with it", at: open)
    }
    return space
  }
}

extension TeXToken.Kind {
  /// `\\`, `\cr`: the end of a table's row.
  fileprivate var isRowEnd: Bool { isLineEnd || self == .command("cr") }

  var isCellEnd: Bool { self == .alignment || isRowEnd || self == .command("end") || self == .end || self == .close }
}

extension [TeXToken] {
  /// What stands in braces at the end of tokens that are in reverse order.
  fileprivate mutating func popGroup(of token: TeXToken) throws(FormulaError) -> [TeXToken] {
    var group: [TeXToken] = []
    var depth = 0
    while let next = popLast() {
      switch next.kind {
      case .open:
        depth += 1
        if depth == 1 { continue }
      case .close: depth -= 1
      default: break
      }
      if depth == 0 { return next.kind == .close ? group : [next] }
      group.append(next)
    }
    throw FormulaError(
      message: "'\(token.plainText)' wants braces behind it", offset: token.offset, length: token.length)
  }
}

extension MathNode {
  fileprivate func braced(isRight: Bool) -> MathNode {
    .fenced(open: isRight ? "" : "{", pieces: [self], middles: [], close: isRight ? "}" : "")
  }
}

private let columnTypes: [String: MathTable.Alignment] = ["l": .left, "c": .center, "r": .right]

private let matrixDelimiters = [
  "matrix": ("", ""), "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"), "Vmatrix": ("‖", "‖"),
  "Bmatrix": ("{", "}"),
]
