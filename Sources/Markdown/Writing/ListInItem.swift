// cmark's Markdown writer begins a list two columns to the right, and where an item begins with one, that moves the column at
// which the item's own text begins: what follows the inner list would be code, or no part of the item. Such an item begins
// with an empty line.

import CCmark
import Texts

enum ListInItem {
  /// What stands on the empty line until all is written.
  static let mark = String(Character(Unicode.Scalar(0xFDD7 as UInt32)!))

  /// Whether an item begins with a list of dots, and goes on behind it.
  static func begins(_ node: Tree.Node) -> Bool {
    guard Tree.type(node) == CMARK_NODE_ITEM, let list = cmark_node_first_child(node),
      Tree.type(list) == CMARK_NODE_LIST, cmark_node_get_list_type(list) == CMARK_BULLET_LIST
    else { return false }
    return cmark_node_next(list) != nil
  }

  /// The text without the marks, and without the blank lines behind them, of which an item may not begin with two.
  static func written(_ text: String) -> String {
    var lines: [Substring] = []
    var isBehindMark = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if isBehindMark, !line.contains(where: { $0 != " " && $0 != ">" }) {
        isBehindMark = false
        continue
      }
      isBehindMark = line.hasSuffix(mark)
      lines.append(isBehindMark ? line.dropLast().trimmingSuffix { $0 == " " } : line)
    }
    return lines.joined(separator: "\n")
  }
}
