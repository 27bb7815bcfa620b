// Where IPython breaks the lines of a value (IPython/lib/pretty.py, `PrettyPrinter`): text waits until its group is known to
// fit, and where it does not, the outermost group that waits is broken at all of its breakables. JupyterText.swift feeds it.

/// Text that is laid out in lines of at most 79 characters while it is written.
struct PrettyLayout {
  private enum Piece {
    case text(String, width: Int)
    case breakable(indentation: Int, Group)
  }

  /// What is broken everywhere or nowhere.
  private final class Group {
    let depth: Int
    /// Those that wait in the buffer.
    var breakables = 0
    var wantsBreak = false
    init(depth: Int) { self.depth = depth }
  }

  private static let width = 79

  /// What is laid out already.
  private(set) var text = ""
  private var outputWidth = 0
  /// Pieces before `bufferStart` are laid out.
  private var buffer: [Piece] = []
  private var bufferStart = 0
  private var bufferWidth = 0
  private var groups = [Group(depth: 0)]
  /// By depth, groups that may still be broken.
  private var queue: [[Group]] = [[]]
  private var indentation = 0

  /// How many bytes are written or wait.
  var count: Int { text.utf8.count + bufferWidth }

  init() { queue[0].append(groups[0]) }

  // MARK: Writing

  mutating func write(_ piece: String) {
    let width = piece.unicodeScalars.count
    if bufferStart == buffer.count {
      text += piece
      outputWidth += width
    } else {
      if case .text(let before, let widthBefore)? = buffer.last {
        buffer[buffer.count - 1] = .text(before + piece, width: widthBefore + width)
      } else {
        buffer.append(.text(piece, width: width))
      }
      bufferWidth += width
      breakOuterGroups()
    }
  }

  /// A blank, or a new line if its group is broken.
  mutating func writeBreakable() {
    let group = groups[groups.count - 1]
    if group.wantsBreak {
      flush()
      newLine(indentation)
    } else {
      group.breakables += 1
      buffer.append(.breakable(indentation: indentation, group))
      bufferWidth += 1
      breakOuterGroups()
    }
  }

  /// A new line whatever happens.
  mutating func writeBreak() {
    if let group = nextGroup() { lay(out: group) }
    flush()
    newLine(indentation)
  }

  mutating func begin(_ open: String = "") {
    if !open.isEmpty { write(open) }
    let group = Group(depth: groups[groups.count - 1].depth + 1)
    groups.append(group)
    while queue.count <= group.depth { queue.append([]) }
    queue[group.depth].append(group)
    indentation += open.utf8.count
  }

  mutating func end(_ open: String = "", _ close: String = "") {
    indentation -= open.utf8.count
    let group = groups.removeLast()
    if group.breakables == 0 { forget(group) }
    if !close.isEmpty { write(close) }
  }

  /// All that waits is laid out.
  mutating func flush() {
    while bufferStart < buffer.count { layOutNext() }
  }

  // MARK: Laying out

  private mutating func newLine(_ indentation: Int) {
    text += "\n" + String(repeating: " ", count: indentation)
    outputWidth = indentation
  }

  private mutating func layOutNext() {
    let piece = buffer[bufferStart]
    bufferStart += 1
    if bufferStart == buffer.count {
      buffer.removeAll(keepingCapacity: true)
      bufferStart = 0
    }
    switch piece {
    case .text(let piece, let width):
      text += piece
      outputWidth += width
      bufferWidth -= width
    case .breakable(let indentation, let group):
      group.breakables -= 1
      bufferWidth -= 1
      if group.wantsBreak { return newLine(indentation) }
      if group.breakables == 0 { forget(group) }
      text += " "
      outputWidth += 1
    }
  }

  private mutating func breakOuterGroups() {
    while outputWidth + bufferWidth > PrettyLayout.width, let group = nextGroup() { lay(out: group) }
  }

  private mutating func lay(out group: Group) {
    while group.breakables > 0 { layOutNext() }
    while bufferStart < buffer.count, case .text = buffer[bufferStart] { layOutNext() }
  }

  /// The outermost group with breakables that wait, the latest of its depth: it will be broken.
  private mutating func nextGroup() -> Group? {
    for depth in queue.indices {
      for (place, group) in queue[depth].reversed().enumerated() where group.breakables > 0 {
        // IPython counts from one end and removes from the other.
        queue[depth].remove(at: place)
        group.wantsBreak = true
        return group
      }
      for group in queue[depth] { group.wantsBreak = true }
      queue[depth].removeAll()
    }
    return nil
  }

  private mutating func forget(_ group: Group) {
    if let place = queue[group.depth].lastIndex(where: { $0 === group }) { queue[group.depth].remove(at: place) }
  }
}
