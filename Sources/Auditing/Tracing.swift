// From a stale output back to its cause: two runs are compared, variable by variable, until one of them had another cell's
// value.

import Engines

/// The run in the order of the file, and another that gave a stored text again.
struct Tracing {
  /// All executions, the first run's and the other's, wherever they stand in their logs.
  let document: NotebookRun
  let replay: NotebookRun
  /// Whether a cell assigns a name (and does not merely change what it holds).
  let binds: (_ cell: Int, _ name: String) -> Bool

  /// The names that held something else in the replay because another cell had bound them.
  ///
  /// - Parameters:
  ///   - first: the cell's execution in the order of the file.
  ///   - second: its execution in the replay.
  func causes(_ first: Int, _ second: Int) -> [Explanation.Cause] {
    for includesOwn in [false, true] {
      var search = Search(includesOwn: includesOwn)
      _ = collect(Pair(first: first, second: second), &search)
      if !search.causes.isEmpty { return search.causes }
    }
    return []
  }

  private struct Search {
    /// Whether a cell may have read a name that it assigns: only where nothing else tells the two runs apart.
    let includesOwn: Bool
    var causes: [Explanation.Cause] = []
    var known: [Pair: Bool] = [:]
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// - Returns: Whether anything that the cell read was different.
  private func collect(_ pair: Pair, _ search: inout Search) -> Bool {
    if let found = search.known[pair] { return found }
    var found = false
    let old = document.executions[pair.first]
    let new = replay.executions[pair.second]
    for name in new.reads.keys.sorted() {
      let before = old.reads[name]
      guard let after = new.reads[name], before?.value != after.value, let writer = after.writer,
        search.includesOwn || !after.isOwn
      else { continue }
      found = true
      let writerCell = replay.executions[writer].cell
      let expected = before?.writer
      let expectedCell = expected.map { document.executions[$0].cell }
      // The same cell, with another result: the cause lies in what it read, unless it merely ran more often.
      if let expected, expectedCell == writerCell, collect(Pair(first: expected, second: writer), &search) {
        continue
      }
      let cause = Explanation.Cause(
        name: name, writer: writerCell, isRebound: binds(writerCell, name), reader: new.cell,
        expectedWriter: expectedCell)
      if !search.causes.contains(cause) { search.causes.append(cause) }
    }
    search.known[pair] = found
    return found
  }
}
