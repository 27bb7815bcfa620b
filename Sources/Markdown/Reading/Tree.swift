// cmark's tree, owned: parsed, walked, changed and rendered through this class alone.

import CCmark
import CLibrary

final class Tree {
  typealias Node = OpaquePointer

  let root: Node

  /// - Parameter text: in UTF-8.
  init(_ text: [UInt8]) {
    root = text.withUnsafeBytes { bytes in
      cmark_parse_document(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    cmark_consolidate_text_nodes(root)
    GitHubInlines.complete(root, of: text)
  }

  deinit { cmark_node_free(root) }

  // MARK: Walking

  /// The nodes below the root, in reading order: a list, so that the tree may be changed while it is gone through.
  var nodes: [Node] { Self.nodes(in: root) }

  static func nodes(in root: Node) -> [Node] {
    var nodes: [Node] = []
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        if let node = cmark_iter_get_node(iterator), node != root { nodes.append(node) }
      case CMARK_EVENT_DONE, CMARK_EVENT_NONE: return nodes
      default: break
      }
    }
  }

  static func type(_ node: Node) -> cmark_node_type { cmark_node_get_type(node) }

  static func literal(_ node: Node) -> String { string(cmark_node_get_literal(node)) }

  static func info(_ node: Node) -> String { string(cmark_node_get_fence_info(node)) }

  static func url(_ node: Node) -> String { string(cmark_node_get_url(node)) }

  static func title(_ node: Node) -> String { string(cmark_node_get_title(node)) }

  static func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

  /// The line of the parsed text on which a block begins, from 0.
  static func line(_ node: Node) -> Int { Int(cmark_node_get_start_line(node)) - 1 }

  /// Whether the node is part of an image's description.
  static func isInImage(_ node: Node) -> Bool { image(around: node) != nil }

  static func image(around node: Node) -> Node? {
    var parent = cmark_node_parent(node)
    while let current = parent {
      let type = type(current)
      if type == CMARK_NODE_IMAGE { return current }
      if type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue { return nil }
      parent = cmark_node_parent(current)
    }
    return nil
  }

  /// Whether the node is part of a link's text or of an image's description.
  ///
  /// - Parameter figures: the images whose descriptions are captions, which leave them.
  static func isInLink(_ node: Node, but figures: Set<Node> = []) -> Bool {
    var parent = cmark_node_parent(node)
    while let current = parent, type(current).rawValue > CMARK_NODE_LAST_BLOCK.rawValue {
      if type(current) == CMARK_NODE_LINK { return true }
      if type(current) == CMARK_NODE_IMAGE, !figures.contains(current) { return true }
      parent = cmark_node_parent(current)
    }
    return false
  }

  /// The paragraph or heading that an inline node stands in.
  static func block(around node: Node) -> Node? {
    var current = cmark_node_parent(node)
    while let block = current, type(block).rawValue > CMARK_NODE_LAST_BLOCK.rawValue {
      current = cmark_node_parent(block)
    }
    return current
  }

  static func isBreak(_ node: Node) -> Bool {
    type(node) == CMARK_NODE_SOFTBREAK || type(node) == CMARK_NODE_LINEBREAK
  }

  /// The text of a link to itself, which cmark writes as `<address>`.
  static func isAutolinkText(_ node: Node) -> Bool {
    guard let link = cmark_node_parent(node), type(link) == CMARK_NODE_LINK, cmark_node_next(node) == nil,
      cmark_node_previous(node) == nil, title(link).isEmpty
    else { return false }
    let text = literal(node)
    return url(link) == text || url(link) == "mailto:" + text
  }

  // MARK: Changing

  static func text(_ literal: String) -> Node? {
    let node = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(node, literal)
    return node
  }

  /// A node whose text every renderer writes as it is.
  static func custom(_ type: cmark_node_type, _ text: String) -> Node? {
    let node = cmark_node_new(type)
    cmark_node_set_on_enter(node, text)
    return node
  }

  /// Puts `nodes` where `old` stands, and frees it.
  static func replace(_ old: Node, by nodes: [Node?]) {
    for case let node? in nodes { cmark_node_insert_before(old, node) }
    remove(old)
  }

  /// What it contains takes its place.
  static func unwrap(_ node: Node) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    remove(node)
  }

  static func remove(_ node: Node) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  // MARK: Rendering

  func html() -> String { Self.html(root) }

  func markdown() -> String { Self.markdown(root) }

  static func html(_ node: Node) -> String { take(cmark_render_html(node, CMARK_OPT_DEFAULT)) }

  static func markdown(_ node: Node) -> String { take(cmark_render_commonmark(node, CMARK_OPT_DEFAULT, 0)) }

  /// cmark's default allocator is the C library's, so its strings go back there.
  private static func take(_ rendered: UnsafeMutablePointer<CChar>?) -> String {
    guard let rendered else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }
}
