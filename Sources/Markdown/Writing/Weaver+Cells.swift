// In a notebook a cell stands between two texts: the lists and quotes around it end before it, and what follows of them
// begins again behind it.

import CCmark

extension Weaver {
  /// Moves the cells up to the document's own level. From the last to the first: each moves only what follows it.
  func hoist(_ cells: [Tree.Node]) {
    var numbers: [Tree.Node: Int] = [:]
    for cell in cells.reversed() {
      while let parent = cmark_node_parent(cell), parent != tree.root { lift(cell, out: parent, &numbers) }
    }
  }

  private func lift(_ cell: Tree.Node, out parent: Tree.Node, _ numbers: inout [Tree.Node: Int]) {
    switch Tree.type(parent) {
    case CMARK_NODE_ITEM:
      guard let list = cmark_node_parent(parent) else { return }
      liftOutOfList(cell, parent, list, &numbers)
    default:
      // A quote, and whatever holds blocks like one.
      let rest = cmark_node_new(Tree.type(parent))
      move(after: cell, into: rest)
      cmark_node_insert_after(parent, cell)
      insert(rest, after: cell)
      removeIfEmpty(parent)
    }
  }

  /// The rest of the item is text like any other; the items behind it go on with the list's numbers.
  private func liftOutOfList(
    _ cell: Tree.Node, _ item: Tree.Node, _ list: Tree.Node, _ numbers: inout [Tree.Node: Int]
  ) {
    let number = number(of: item, in: list, &numbers)
    let rest = cmark_node_new(CMARK_NODE_LIST)
    cmark_node_set_list_type(rest, cmark_node_get_list_type(list))
    cmark_node_set_list_delim(rest, cmark_node_get_list_delim(list))
    cmark_node_set_list_tight(rest, cmark_node_get_list_tight(list))
    if cmark_node_get_list_type(list) == CMARK_ORDERED_LIST {
      cmark_node_set_list_start(rest, cmark_node_get_list_start(list) + Int32(number) + 1)
    }
    move(after: item, into: rest)
    var last = cell
    var next = cmark_node_next(cell)
    cmark_node_insert_after(list, cell)
    while let node = next {
      next = cmark_node_next(node)
      cmark_node_insert_after(last, node)
      last = node
    }
    insert(rest, after: last)
    removeIfEmpty(item)
    removeIfEmpty(list)
  }

  private func number(of item: Tree.Node, in list: Tree.Node, _ numbers: inout [Tree.Node: Int]) -> Int {
    if let number = numbers[item] { return number }
    var count = 0
    var next = cmark_node_first_child(list)
    while let node = next {
      numbers[node] = count
      count += 1
      next = cmark_node_next(node)
    }
    return numbers[item] ?? 0
  }

  private func move(after node: Tree.Node, into parent: Tree.Node?) {
    while let next = cmark_node_next(node) { cmark_node_append_child(parent, next) }
  }

  private func insert(_ node: Tree.Node?, after previous: Tree.Node) {
    guard let node else { return }
    if cmark_node_first_child(node) == nil {
      cmark_node_free(node)
    } else {
      cmark_node_insert_after(previous, node)
    }
  }

  private func removeIfEmpty(_ node: Tree.Node) {
    if cmark_node_first_child(node) == nil { Tree.remove(node) }
  }
}
