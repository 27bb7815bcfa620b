// cmark's Markdown writer numbers an item by counting those before it, in quadratic time: it is given long lists in parts, and the
// parts are one list again in what it has written.

import CCmark
import Texts

enum LongList {
  /// How many items a part has.
  static let partLength = 256

  /// What stands between the parts: a list with blank lines between its items, and one without.
  private static let looseMark = Unicode.Scalar(0xFDD5 as UInt32)!
  private static let tightMark = Unicode.Scalar(0xFDD6 as UInt32)!

  static func isLong(_ node: Tree.Node) -> Bool {
    guard Tree.type(node) == CMARK_NODE_LIST, cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return false }
    var item = cmark_node_first_child(node)
    for _ in 0..<partLength { item = item.flatMap { cmark_node_next($0) } }
    return item != nil
  }

  static func split(_ list: Tree.Node) {
    let isTight = cmark_node_get_list_tight(list)
    var number = cmark_node_get_list_start(list)
    var part = list
    var count = 0
    var next = cmark_node_first_child(list)
    while let item = next {
      next = cmark_node_next(item)
      if count == partLength, let following = cmark_node_new(CMARK_NODE_LIST) {
        cmark_node_set_list_type(following, CMARK_ORDERED_LIST)
        cmark_node_set_list_delim(following, cmark_node_get_list_delim(list))
        cmark_node_set_list_tight(following, isTight)
        cmark_node_set_list_start(following, number)
        let mark = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, String(Character(isTight == 1 ? tightMark : looseMark)))
        cmark_node_insert_after(part, mark)
        cmark_node_insert_after(mark, following)
        part = following
        count = 0
      }
      if part != list { cmark_node_append_child(part, item) }
      count += 1
      number += 1
    }
  }

  /// The text without the marks' lines, and with the blank lines around them only where the list has such.
  static func joined(_ text: String) -> String {
    var lines: [Substring] = []
    /// What a blank line would be behind the mark that the last line was.
    var blank: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let behindMark = blank {
        blank = nil
        if line.trimmingSuffix(while: { $0 == " " }) == behindMark { continue }
      }
      guard let mark = line.unicodeScalars.lastIndex(where: { $0 == looseMark || $0 == tightMark }) else {
        lines.append(line)
        continue
      }
      let prefix = line[..<mark].trimmingSuffix { $0 == " " }
      blank = prefix
      if let last = lines.last, last.trimmingSuffix(while: { $0 == " " }) == prefix { lines.removeLast() }
      if line.unicodeScalars[mark] == looseMark { lines.append(prefix) }
    }
    return lines.joined(separator: "\n")
  }
}
