// What other programs read within a line: MyST's roles, {eq}`label`, and Quarto's shortcodes, {{< … >}}. Those that we have
// something for are read; those that everybody who uses them knows are refused by name. Any other braces are text.

import Texts

extension InlineScanner {
  /// At a brace: false where it is text.
  mutating func brace(_ lifting: inout Lifting) throws(MarkdownError) -> Bool {
    if matches("{{<", at: position), position == 0 || text[position - 1] != "{" {
      throw error(position..<position + 3, "unsupported: Quarto's shortcodes (write \\{ for a brace)")
    }
    doubtSubstitution(&lifting)
    var index = position + 1
    while index < end, text[index].isWord || text[index] == ":" { index += 1 }
    guard index > position + 1, matches("}`", at: index), let closing = code.closing(ofRunAt: index + 1) else {
      doubtAttributes(&lifting)
      doubtValue(&lifting)
      return false
    }
    let name = region.text(position + 1..<index)
    let ticks = CodeSpans.run(in: text, at: index + 1, to: end)
    let body = region.trimmed(ticks.upperBound..<closing)
    let whole = position..<closing + ticks.count
    switch name {
    case "eq": try refer(whole, body, .parentheses, &lifting)
    case "ref": try refer(whole, body, .name(isCapital: false), &lifting)
    case "numref": try refer(whole, body, .name(isCapital: true), &lifting)
    case "math":
      guard !body.isEmpty else { throw error(whole, "the formula is empty") }
      try lift(whole, body: body, isDisplay: false, environment: nil, &lifting)
    case _ where LiveSpelling.names.contains(name):
      throw error(whole, LiveSpelling.message(name))
    default:
      guard let message = MystRole.refusal(of: name) else { return false }
      throw error(position..<index + 1, message)
    }
    return true
  }

  /// `{#id}`, `{.class}` where nothing stands that has attributes; behind code they are doubted already.
  private mutating func doubtAttributes(_ lifting: inout Lifting) {
    if matches("{:", at: position) { return doubtKramdown(&lifting) }
    guard context != .html, position >= doubtEnd, position == 0 || text[position - 1] != "`", position + 2 < end,
      text[position + 2].isLetter,
      text[position + 1] == "#" || text[position + 1] == "." || isApartFromImage
    else { return }
    guard let close = text[position..<min(end, position + 200)].firstIndex(of: "}") else {
      lifting.doubts.append(
        error(position..<position + 1, "text here: no } ends these attributes (write \\{ for a brace)"))
      doubtEnd = position + 1
      return
    }
    lifting.doubts.append(
      error(
        position..<close + 1,
        "text here: headings, links, images, [words] and tables' captions have attributes (write \\{ for a brace)"))
    doubtEnd = close + 1
  }

  /// `{: #id .class}` and `{:toc}`, as kramdown and MkDocs write attributes. `{:.2f}` and `{:d}` are Python's.
  private mutating func doubtKramdown(_ lifting: inout Lifting) {
    guard context != .html, position >= doubtEnd,
      let close = text[position..<min(end, position + 200)].firstIndex(of: "}")
    else { return }
    let words = text[(position + 2)..<close].drop(while: \.isBlank)
    let isName = words.first.map { $0 == "#" || $0 == "." } ?? false && (words.dropFirst().first?.isLetter ?? false)
    guard isName || words.starts(with: "toc".unicodeScalars) || words.first?.isLetter ?? false && words.contains("=")
    else {
      return
    }
    let message = "text here: attributes are written {#id .class}, without a colon, behind headings and images"
    lifting.doubts.append(error(position..<close + 1, message + " (write \\{ for a brace)"))
    doubtEnd = close + 1
  }

  /// `{{ name }}`, for which MyST puts something that is said elsewhere, and what Jekyll does: `{% include x %}`.
  private mutating func doubtSubstitution(_ lifting: inout Lifting) {
    guard context != .html, position >= doubtEnd else { return }
    if matches("{% ", at: position), let close = closing("%}", from: position + 3) {
      lifting.doubts.append(error(position..<close, "text here: nothing is done with it (write \\{ for a brace)"))
      doubtEnd = close
      return
    }
    guard matches("{{", at: position) else { return }
    var index = position + 2
    InlineGrammar.skipBlanks(text, &index)
    let name = index
    while index < end, text[index].isWord || text[index] == "." { index += 1 }
    guard index > name, text[name].isLetter else { return }
    InlineGrammar.skipBlanks(text, &index)
    guard matches("}}", at: index) else { return }
    lifting.doubts.append(
      error(position..<index + 2, "text here: nothing is put in its place (write \\{ for a brace)"))
    doubtEnd = index + 2
  }

  /// `![a](b.png) {width=50%}`: the blank parts them, as on GitHub and for Pandoc.
  private var isApartFromImage: Bool {
    let name = text[(position + 1)...].prefix(while: \.isWord)
    guard name.count > 2, matches("=", at: name.endIndex),
      ["width", "height", "alt", "fig-alt", "fig-align", "fig-cap"].contains(region.text(name.indices))
    else { return false }
    let before = text[..<position].last { !($0.isBlankOrNewline || $0.isOtherBlank) }
    return before == ")" || before == "]"
  }

  /// `{check} x > 0` without any backticks.
  private mutating func doubtValue(_ lifting: inout Lifting) {
    guard context != .html, position >= doubtEnd, position == 0 || text[position - 1] != "`",
      let name = LiveSpelling.name(in: text, position..<end)
    else { return }
    lifting.doubts.append(
      error(position..<position + name.count + 2, "text here: \(LiveSpelling.message(name)) (or \\{ for a brace)"))
    doubtEnd = position + 1
  }

  /// `label`, or `words <label>`.
  private mutating func refer(
    _ whole: Range<Int>, _ body: Range<Int>, _ form: ReferenceForm, _ lifting: inout Lifting
  ) throws(MarkdownError) {
    var form = form
    var label = body
    if let last = body.last, text[last] == ">", let open = text[body].lastIndex(of: "<"), open > body.lowerBound {
      let words = region.trimmed(body.lowerBound..<open)
      label = region.trimmed(open + 1..<last)
      form = .words(region.text(words))
      guard !text[words].contains("%"), !text[words].contains("{") else {
        throw error(words, "unsupported: words with a place for the number; write {numref}`label`")
      }
    }
    guard !label.isEmpty, !text[label].contains("\n") else { throw error(whole, "a reference wants a label") }
    lift(whole, label, form, &lifting)
  }
}

enum MystRole {
  private static let instead = [
    "sub": "<sub>", "sup": "<sup>", "subscript": "<sub>", "superscript": "<sup>", "kbd": "<kbd>", "abbr": "<abbr>",
    "u": "<u>", "underline": "<u>", "del": "~~words~~", "strike": "~~words~~", "code": "`code`", "literal": "`code`",
    "download": "[words](file)", "doc": "[words](lesson.md)", "emphasis": "*words*", "strong": "**words**",
    "eval": "`{python} expression`", "value": "`{python} expression`",
  ]
  private static let others: Set = [
    "any", "button", "class", "cite", "citep", "citet", "command", "dfn", "download", "envvar", "file", "func",
    "glue", "guilabel", "icon", "index", "keyref", "menuselection", "meth", "mod", "nb-download", "option", "pep",
    "program", "raw", "rfc", "samp", "si", "smallcaps", "sc", "span", "term", "token", "type", "user",
  ]
  /// What comes before a colon: domains and families of roles.
  private static let families: Set = ["c", "cite", "cpp", "glue", "js", "prf", "py", "sphinx", "std", "rst"]

  /// Nil where the name is no role's.
  static func refusal(of name: String) -> String? {
    let hint = instead[name].map { "; write \($0)" }
    let parts = name.split(separator: ":")
    let isOfFamily = parts.count == 2 && families.contains(String(parts[0]))
    guard hint != nil || others.contains(name) || isOfFamily else { return nil }
    return "unsupported: MyST's role '{\(name)}'" + (hint ?? " (write \\{ for a brace)")
  }
}

/// What an author calls a place, in MyST: `(sec:first)=` before a heading.
package enum PlaceLabel {
  /// The id that stands for it on a page: letters a-z, digits and hyphens.
  package static func id(of label: String) -> String {
    var id = ""
    for scalar in label.unicodeScalars {
      let lower = scalar.asciiLowercased
      if ("a"..."z").contains(lower) || lower.isDigit || lower == "_" {
        id.unicodeScalars.append(lower)
      } else if !id.isEmpty, id.last != "-" {
        id += "-"
      }
    }
    while id.last == "-" { id.removeLast() }
    return id
  }
}
