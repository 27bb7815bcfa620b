// Images, figures and words with attributes, as each format can show them: GitHub keeps an image's size and an anchor, and
// nothing else.

import CCmark
import Texts

extension Weaver {
  // MARK: Words

  /// What stands for the beginning and the end of words with attributes until all is woven.
  mutating func weaveSpan(_ kind: Lifted.Kind) -> Tree.Node? {
    let node = Tree.custom(CMARK_NODE_CUSTOM_INLINE, "")
    switch kind {
    case .spanStart(let attributes):
      if let node { openSpans.append((node, attributes)) }
    case .spanEnd:
      guard let node, let (start, attributes) = openSpans.popLast() else { return nil }
      spans.append((start, node, attributes))
    default:
      cmark_node_free(node)
      return nil
    }
    return node
  }

  /// The inner ones come first.
  func mark(_ start: Tree.Node, _ end: Tree.Node, _ attributes: Attributes) {
    let anchor = format == .html ? nil : attributes.id.map { "<a id=\"\($0)\"></a>" }
    if let (opening, closing) = attributes.elements(in: format) {
      while let next = cmark_node_next(start), next != end { cmark_node_append_child(start, next) }
      cmark_node_set_on_enter(start, (anchor ?? "") + opening)
      cmark_node_set_on_exit(start, closing)
    } else if let anchor {
      cmark_node_set_on_enter(start, anchor)
    } else {
      Tree.remove(start)
    }
    Tree.remove(end)
  }

  // MARK: Images

  private func address(of image: Tree.Node, isInTag: Bool = false) -> String? {
    let own = outline.address(of: image)
    let image = shown[own ?? Tree.url(image)]
    return (isInTag ? image?.addressInTag : image?.address) ?? own
  }

  mutating func weaveAttributes(of node: Tree.Node) {
    let attributes = FigureParagraph.attributes(behind: node, outline.lifted)
    if Tree.type(node) == CMARK_NODE_IMAGE {
      let address = address(of: node, isInTag: attributes?.needTag ?? false)
      if !figureImages.contains(node), address != nil || attributes != nil || shown[Tree.url(node)] != nil {
        images.append((node, address, attributes))
      }
      return
    }
    guard let attributes else { return }
    if !attributes.ofLink.isEmpty { linkAttributes[node] = attributes }
    if !attributes.isOnlyOfLink, let start = Tree.custom(CMARK_NODE_CUSTOM_INLINE, ""),
      let end = Tree.custom(CMARK_NODE_CUSTOM_INLINE, "")
    {
      cmark_node_insert_before(node, start)
      cmark_node_insert_after(node, end)
      spans.append((start, end, attributes))
    }
  }

  /// A link as an element of HTML.
  func writeAnchor(_ link: Tree.Node, _ attributes: Attributes) {
    var opening = "<a href=\"\(Tree.url(link).escapedForAddress.escapedForXML)\""
    if !Tree.title(link).isEmpty { opening += " title=\"\(Tree.title(link).escapedForXML)\"" }
    for (name, value) in attributes.ofLink { opening += " \(name)=\"\(value.escapedForXML)\"" }
    guard let anchor = Tree.custom(CMARK_NODE_CUSTOM_INLINE, opening + ">") else { return }
    cmark_node_set_on_exit(anchor, "</a>")
    while let child = cmark_node_first_child(link) { cmark_node_append_child(anchor, child) }
    Tree.replace(link, by: [anchor])
  }

  /// cmark drops the addresses of SVG images: in a text that it was given they could run code. As an image they cannot.
  func show(_ image: Tree.Node, _ address: String?, _ attributes: Attributes?) {
    if let absent = absent(image, description: attributes?.alternative ?? description(of: image)) {
      let isInLink = Tree.isInLink(image)
      let text = format == .html ? absent.html(isInLink: isInLink) : absent.markdown(isInLink: isInLink)
      return Tree.replace(image, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)])
    }
    guard format == .html || attributes?.needTag ?? false else {
      if let address { cmark_node_set_url(image, address) }
      // Markdown's own place for a description is where a caption stood.
      if let alternative = attributes?.alternative {
        while let child = cmark_node_first_child(image) { Tree.remove(child) }
        cmark_node_append_child(image, Tree.text(alternative))
      }
      if let title = attributes?.values["title"] { cmark_node_set_title(image, title) }
      return
    }
    let alternative = attributes?.alternative ?? description(of: image)
    Tree.replace(
      image, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, tag(of: image, address, attributes, alternative))])
  }

  private func absent(_ image: Tree.Node, description: String) -> AbsentImage? {
    guard let shown = shown[Tree.url(image)], !shown.isThere else { return nil }
    return AbsentImage(address: Tree.url(image), description: description)
  }

  private func description(of image: Tree.Node) -> String {
    Tree.nodes(in: image).map { node in
      Tree.isBreak(node) ? " " : outline.described(Tree.literal(node), words)
    }.joined()
  }

  /// - Parameter isFigure: whether id and classes are those of the figure around it.
  private func tag(
    of image: Tree.Node, _ address: String?, _ attributes: Attributes?, _ alternative: String, isFigure: Bool = false
  ) -> String {
    var html = "<img src=\"\((address ?? Tree.url(image).escapedForAddress).escapedForXML)\""
    html += " alt=\"\(alternative.escapedForXML)\""
    if !Tree.title(image).isEmpty, attributes?.values["title"] == nil {
      html += " title=\"\(Tree.title(image).escapedForXML)\""
    }
    if format == .html, attributes?.sizes.isEmpty ?? true, let size = shown[Tree.url(image)]?.size {
      html += " width=\"\(size.width)\" height=\"\(size.height)\""
    }
    guard let attributes else { return html + " />" }
    if format == .html {
      if !isFigure { html += attributes.html }
      let style = attributes.sizes.map { "\($0.name): \($0.value.withUnit)" }
      if !style.isEmpty { html += " style=\"\(style.joined(separator: "; "))\"" }
    } else {
      if !isFigure, let id = attributes.id { html += " id=\"\(id)\"" }
      if let title = attributes.values["title"] { html += " title=\"\(title.escapedForXML)\"" }
      for (name, value) in attributes.sizes { html += " \(name)=\"\(value.inPixels)\"" }
    }
    return html + " />"
  }

  // MARK: Figures

  func replaceFigure(_ paragraph: Tree.Node, _ figure: FigureParagraph, _ replacement: Replacement) {
    guard let index = outline.insertOfLine[Tree.line(paragraph)],
      case .figure(let id, _) = outline.inserts[index].kind
    else { return }
    let alternative = outline.words(of: index, words)
    let needsTag = figure.attributes.map { !$0.sizes.isEmpty } ?? false
    let address = address(of: figure.image, isInTag: needsTag)
    let text = cmark_node_new(CMARK_NODE_PARAGRAPH)
    while let child = cmark_node_first_child(figure.image) { cmark_node_append_child(text, child) }
    let caption = replacement(index, text.map(paragraphInner) ?? "")
    cmark_node_free(text)
    let image: String
    if let absent = absent(figure.image, description: "") {
      image = format == .html ? absent.html(isInLink: false) : absent.markdown(isInLink: false)
    } else if format == .html || needsTag {
      image = tag(of: figure.image, address, figure.attributes, alternative, isFigure: true)
    } else {
      if let address { cmark_node_set_url(figure.image, address) }
      if let title = figure.attributes?.values["title"] { cmark_node_set_title(figure.image, title) }
      cmark_node_append_child(figure.image, Tree.custom(CMARK_NODE_CUSTOM_INLINE, alternative.escapedForMarkdown))
      cmark_node_unlink(figure.image)
      let holder = cmark_node_new(CMARK_NODE_PARAGRAPH)
      cmark_node_append_child(holder, figure.image)
      image = holder.map(paragraphInner) ?? ""
      cmark_node_free(holder)
    }
    let whole =
      switch format {
      case .html:
        "<figure\(figure.attributes?.html(adding: "figure") ?? " class=\"figure\"")>\n\(image)\n\(caption)</figure>\n"
      case .markdown, .notebook: (id.map { "<a id=\"\($0)\"></a>\n\n" } ?? "") + image + "\n\n" + caption
      }
    Tree.replace(paragraph, by: [block(whole)])
  }

  /// What a paragraph contains, without its tags.
  private func paragraphInner(_ paragraph: Tree.Node) -> String {
    switch format {
    case .html: String(Tree.html(paragraph).dropFirst(3).dropLast(5))
    case .markdown, .notebook:
      MarkdownText.onOneLine(MarkdownText.trimmed(Tree.markdown(paragraph), start: true, end: true))
    }
  }
}

extension Attributes {
  /// Whether an image has them in an element of HTML only.
  fileprivate var needTag: Bool { !sizes.isEmpty || id != nil }
}

extension String {
  fileprivate var withUnit: String { allSatisfy { $0.isNumber || $0 == "." } ? self + "px" : self }

  /// A size as the attribute of an image has it, which knows pixels and parts of what is around it; to browsers `3cm` is three
  /// pixels there.
  fileprivate var inPixels: String {
    let number = prefix { $0.isNumber || $0 == "." }
    let pixels: [Substring: Double] = [
      "cm": 96 / 2.54, "mm": 96 / 25.4, "in": 96, "pt": 96.0 / 72, "em": 16, "rem": 16,
    ]
    guard let size = Double(number), let unit = pixels[self[number.endIndex...]] else {
      return hasPrefix(".") ? "0" + self : self
    }
    return "\(Int(min(size * unit, 100_000).rounded()))"
  }

  /// As cmark writes an image's address: blanks and letters beyond ASCII in percent signs.
  var escapedForAddress: String {
    var result = ""
    for byte in utf8 {
      if byte > 0x20, byte < 0x7F, !"\"<>[\\]^`{|}".utf8.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
