// What a cell that cannot be read would have done to the lesson's variables, if it is not as wrong as it looks: judged by its
// words alone, with too many names rather than too few.

import Texts

extension NameUse {
  init(words source: Source) {
    self.init()
    var lexer = Lexer(source)
    var line: [Lexeme] = []
    var depth = 0
    /// The depth of the function or class whose local names are passed over.
    var inner: Int?
    var covered = -1
    while true {
      let lexeme = lexer.next()
      switch lexeme.kind {
      case .indent: depth += 1
      case .dedent: depth -= 1
      case .newline, .semicolon, .end:
        if let outer = inner, depth <= outer { inner = nil }
        if depth == 0, line.first?.kind == .import, let last = line.last {
          imports.append(source.text(SourceRange(line[0].start, last.end)))
        } else {
          note(line, source, isInner: inner != nil)
        }
        if inner == nil, line.contains(where: { $0.kind == .def || $0.kind == .class }) { inner = depth }
        line = []
      default: line.append(lexeme)
      }
      // After something unreadable the lexer goes on; should it ever not, this ends.
      if lexeme.kind == .end || lexeme.end < covered { break }
      covered = max(covered, lexeme.end)
    }
    reads.subtract(binds)
  }

  private mutating func note(_ line: [Lexeme], _ source: Source, isInner: Bool) {
    func name(_ index: Int) -> String? {
      line.indices.contains(index) && line[index].kind == .name ? source.text(line[index].range) : nil
    }
    func isAttribute(_ index: Int) -> Bool { index > 0 && line[index - 1].kind == .dot }
    if line.first?.kind == .global {
      binds.formUnion(line.indices.compactMap(name))
      return
    }
    for index in line.indices where !isAttribute(index) {
      guard let name = name(index) else { continue }
      reads.insert(name)
      let isSetting = line.indices.contains(index + 2) && line[index + 1].kind == .dot
      if isSetting, source.text(line[index + 2].range).hasPrefix("set") { settings.insert(name) }
    }
    guard !isInner else { return }
    if line.first?.kind == .from, line.last?.kind == .star { bindsUnknown = true }
    if line.first?.kind == .percent, let word = line.indices.lazy.compactMap(name).first,
      !NameUse.bindsNothing(magic: word[...])
    {
      bindsUnknown = true
    }
    noteTargets(line, name, isAttribute)
  }

  private mutating func noteTargets(
    _ line: [Lexeme], _ name: (Int) -> String?, _ isAttribute: (Int) -> Bool
  ) {
    let isImport = line.first?.kind == .import || line.first?.kind == .from
    let lastEqual = line.lastIndex { $0.level == 0 && ($0.kind == .equal || $0.kind.isAugmented) }
    var isLoopTarget = false
    for (index, lexeme) in line.enumerated() {
      switch lexeme.kind {
      case .for: isLoopTarget = true
      case .in: isLoopTarget = false
      case .def, .class, .as: binds.formUnion([name(index + 1)].compactMap { $0 })
      case .import where line.first?.kind == .from: binds.formUnion((index..<line.count).compactMap(name))
      case .walrus: binds.formUnion([name(index - 1)].compactMap { $0 })
      case .name:
        guard let name = name(index), !isAttribute(index) else { continue }
        let isOutside = lexeme.level == 0 || line.first?.kind != .name
        let isTarget = isOutside && lastEqual.map { index < $0 } ?? false
        let isModule = line.first?.kind == .import && isImport
        if isTarget || isLoopTarget || isModule || line.first?.kind == .del {
          binds.insert(name)
        }
      default: break
      }
    }
  }
}

extension Lexeme.Kind {
  fileprivate var isAugmented: Bool {
    rawValue >= Self.plusEqual.rawValue && rawValue <= Self.shiftRightEqual.rawValue
  }
}
