// What a text has in every language: its cells, values, claims, formulas, figures, tables, lists, headings and links, each
// with its place. Two languages are in step when their landmarks are the same.

import Markdown
import PythonSyntax
import Texts

/// Something in the prose that no translation changes.
struct Landmark {
  enum Kind: String {
    case heading = "section"
    case cell
    case panel = "figure"
    case formula
    case code = "code block"
    case list, item
    case quote = "quotation"
    case table
    case tableCell = "table cell"
    case caption
    case rule = "line across the page"
    case html = "block of HTML"
    case term, definition
    case value, claim, link, image, task, reference
    case note, callout, exercise, solution, division, title
    case noteReference = "reference to a note"
    case entry = "entry"
    case struck = "struck-out text"
    case script = "raised or lowered text"
    case number
    case codeSpan = "code in the text"
  }

  let kind: Kind
  /// The same in every language.
  let key: String
  let place: Place
  /// Whether it stands between paragraphs: only then does its order count. Within them, sentences are built differently in
  /// every language.
  let isBlock: Bool
  let children: [Landmark]
  /// Headings: how deep, and what they are called.
  var level = 0
  var id = ""
  var words = ""
  /// Tables: how wide.
  var columns = 0

  /// Whether a translation may lack it, or say it in words: two that differ are compared, one alone is none too many.
  let isOptional: Bool

  /// What it is and all that it contains.
  let signature: String

  init(
    _ kind: Kind, _ key: String, _ element: Element, isBlock: Bool, isOptional: Bool = false, children: [Landmark] = []
  ) {
    self.isOptional = isOptional
    self.kind = kind
    self.key = key
    place = element.place
    self.isBlock = isBlock
    self.children = children
    let inner = children.lazy.filter { !$0.isOptional }.map(\.signature)
    signature = inner.isEmpty ? key : "\(key)(\(inner.joined(separator: "\u{1}")))"
  }

  /// Tables: what they hold, and what stands below them.
  var cells: [Landmark] { children.filter { $0.kind == .tableCell } }
  var caption: Landmark? { children.last { $0.kind == .caption } }

  /// By what it is found again: a section by its anchor, a list by what it contains.
  var identity: String {
    switch kind {
    case .list, .item, .quote, .table, .tableCell, .caption, .term, .definition: signature
    default: key
    }
  }
}

/// Reads a document's landmarks.
struct Landmarks {
  let document: Document
  /// The page's language, or all that the lesson has: an address that names one may name another.
  let languages: [Language]
  /// What notes are called in the other language that this one is compared with, where that is not the same.
  private let notes: [String: String]
  /// The names in the lesson's code.
  private let names: Set<String>
  /// The anchors of sections, by the lines of their headings.
  private let anchors: [Int: String]
  /// The sections whose anchors are made of their words, by these: which of all it is.
  private let sections: [String: Int]

  init(document: Document, languages: [Language], notes: [String: String] = [:], names: Set<String> = []) {
    self.document = document
    self.languages = languages
    self.notes = notes
    self.names = names
    var anchors: [Int: String] = [:]
    var sections: [String: Int] = [:]
    var count = 0
    for insert in document.inserts {
      guard case .heading(_, let id, let isGiven, _) = insert.kind else { continue }
      count += 1
      if isGiven { anchors[insert.place.line] = id } else { sections[id] = count }
    }
    self.anchors = anchors
    self.sections = sections
  }

  var all: [Landmark] { document.structureWithSigns.compactMap(landmark) }

  /// What a passage has in every language, in no order.
  func key(of passage: Passage) -> String {
    let keys = passage.parts.compactMap { part -> String? in
      guard case .insert(let index) = part.part else { return nil }
      let insert = document.inserts[index]
      // A note's name is its author's.
      if case .noteReference = insert.kind { return Landmark.Kind.noteReference.rawValue }
      return self.insert(
        insert.kind, Element(kind: .insert(index), place: insert.place, isBlock: false, children: [])
      ).key
    }
    let anchor = passage.kind == .heading ? anchors[passage.place.line] ?? "" : ""
    return "\(passage.kind) \(anchor) \(keys.sorted().joined(separator: "\u{1}"))"
  }

  private func landmark(_ element: Element) -> Landmark? {
    let children = element.children
    switch element.kind {
    case .insert(let index): return insert(document.inserts[index].kind, element)
    case .list(let isOrdered, let start):
      return Landmark(
        .list, isOrdered ? "numbered from \(start)" : "bulleted", element, isBlock: true,
        children: children.compactMap(landmark))
    case .item: return Landmark(.item, "item", element, isBlock: true, children: children.compactMap(landmark))
    case .quote: return Landmark(.quote, "quotation", element, isBlock: true, children: children.compactMap(landmark))
    case .table(let columns): return table("\(columns) columns", columns, element)
    case .cell: return tableCell(element)
    case .caption:
      return Landmark(.caption, "caption", element, isBlock: true, children: children.compactMap(landmark))
    case .term: return Landmark(.term, "term", element, isBlock: true, children: children.compactMap(landmark))
    case .definition:
      return Landmark(.definition, "definition", element, isBlock: true, children: children.compactMap(landmark))
    case .html(let tags):
      return Landmark(.html, tags, element, isBlock: true, children: children.compactMap(landmark))
    case .rule: return Landmark(.rule, "rule", element, isBlock: true)
    case .link(let address, let language):
      return Landmark(.link, neutral(Self.shortened(address), in: language), element, isBlock: false)
    case .image(let address, let size):
      // A picture with words in it may need another size.
      let address = Self.shortened(address)
      let file = neutralFile(address)
      let key = size.isEmpty || file != address ? file : "\(file) \(size)"
      return Landmark(.image, key, element, isBlock: false)
    case .title:
      return Landmark(.title, "title", element, isBlock: true, children: children.compactMap(landmark))
    case .struck: return Landmark(.struck, "", element, isBlock: false)
    case .script(let text, let isSign):
      return Landmark(.script, text, element, isBlock: false, isOptional: isSign)
    case .number(let text):
      return Landmark(.number, WrittenAmount(text).plain, element, isBlock: false, isOptional: true)
    case .code(let text):
      return NeutralCode.text(of: text, names).map {
        Landmark(.codeSpan, $0, element, isBlock: false, isOptional: true)
      }
    case .text: return nil
    }
  }

  private func insert(_ insert: Insert.Kind, _ element: Element) -> Landmark {
    switch insert {
    case .heading(let level, let id, let hasExplicitID, let text):
      var heading = Landmark(
        .heading, hasExplicitID ? "#\(id)" : "level \(level)", element, isBlock: true,
        children: element.children.compactMap(landmark))
      heading.level = level
      (heading.id, heading.words) = (id, text)
      return heading
    // Panels have no body, and a cell's is in cells.py.
    case .directive(let words, _, _, _):
      return Landmark(words.first == "python" ? .cell : .panel, words.joined(separator: " "), element, isBlock: true)
    case .inline(let name, let expression, _):
      return Landmark(
        name == "check" ? .claim : .value, "\(name) \(LocalNumber.expression(in: expression))", element, isBlock: false)
    case .formula(let tex, let isDisplay, let environment, _):
      let form = environment ?? (isDisplay ? "$$" : "$")
      return Landmark(.formula, "\(form) \(NeutralFormula.text(of: tex))", element, isBlock: element.isBlock)
    case .figure(let id, _):
      return Landmark(
        .panel, "image \(id ?? "")", element, isBlock: true, children: element.children.compactMap(landmark))
    case .table(let id, let columns): return table("\(columns) columns, captioned \(id ?? "")", columns, element)
    case .reference(let label, _): return Landmark(.reference, label, element, isBlock: false)
    case .task(let isDone): return Landmark(.task, isDone ? "[x]" : "[ ]", element, isBlock: false)
    case .note(_, _, let label):
      return Landmark(
        .note, notes[label] ?? label, element, isBlock: true, children: element.children.compactMap(landmark))
    case .container(let container): return self.container(container, element)
    case .noteReference(_, _, let label):
      return Landmark(.noteReference, notes[label] ?? label, element, isBlock: false)
    case .code(let language, let title, let text):
      let name = (language ?? "") + (title == nil ? "" : " with a title")
      return Landmark(.code, "\(name) \(Landmarks.code(text, language))", element, isBlock: true)
    }
  }

  private func table(_ key: String, _ columns: Int, _ element: Element) -> Landmark {
    var table = Landmark(.table, key, element, isBlock: true, children: element.children.compactMap(landmark))
    table.columns = columns
    return table
  }

  private func container(_ container: Container, _ element: Element) -> Landmark {
    let key = ([container.id.map { "#\($0)" } ?? ""] + container.classes).joined(separator: " ")
    let children = element.children.compactMap(landmark)
    return switch container.kind {
    case .callout(let callout, let fold):
      Landmark(
        .callout, "\(callout.rawValue)\(fold.map { " that is \($0)" } ?? "") \(key)", element, isBlock: true,
        children: children)
    case .exercise: Landmark(.exercise, key, element, isBlock: true, children: children)
    case .solution(let exercise):
      Landmark(.solution, "\(exercise ?? 0) \(key)", element, isBlock: true, children: children)
    case .division: Landmark(.division, key, element, isBlock: true, children: children)
    }
  }

  /// Python without its comments; text that is no program may be translated.
  private static func code(_ text: String, _ language: String?) -> String {
    guard let language, language != "text" else { return "" }
    guard language == "python" else { return text }
    let bytes = Array(text.utf8)
    return highlightTokens(text).filter { $0.kind != .comment }
      .map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }.joined()
  }

  /// A cell that holds nothing but a number or code says the same in every language.
  private func tableCell(_ element: Element) -> Landmark {
    var children = element.children.compactMap(landmark)
    let others = element.children.compactMap { child -> String? in
      switch child.kind {
      case .text(let text): text.filter { $0 != " " }
      case .code(let code): "`\(code)`"
      default: nil
      }
    }
    let text = others.joined()
    let isCode = others.count { $0.hasPrefix("`") } == 1 && !others.contains { !$0.isEmpty && !$0.hasPrefix("`") }
    let isNumber =
      text.contains { $0.isASCII && $0.isNumber } && text.allSatisfy { "0123456789.,+-−–%e()".contains($0) }
    if isCode || isNumber {
      let key = isCode ? text : String(text.map { $0 == "," ? "." : $0 == "−" ? "-" : $0 })
      children.append(Landmark(.entry, key, element, isBlock: false))
    }
    return Landmark(.tableCell, "cell", element, isBlock: true, children: children)
  }

  /// `./a` is `a`.
  private static func shortened(_ address: String) -> String {
    address.hasPrefix("./") ? String(address.dropFirst(2)) : address
  }

  /// The same file, but for what its name says of a language.
  private func neutralFile(_ address: String) -> String {
    guard !address.isRemoteAddress else { return neutral(address) }
    var parts: [String] = [""]
    for character in address {
      if "/.-_".contains(character) {
        parts += [String(character), ""]
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { isTag($0) ? "·" : $0 }.joined()
  }

  private func isTag(_ part: some StringProtocol) -> Bool { languages.contains { $0.tag == part } }

  /// An address that names its own language (`en.wikipedia.org`, `plot.en.svg`) corresponds to those that name theirs.
  ///
  /// - Parameter said: the language that the author says is behind it, whatever the page's is.
  private func neutral(_ address: String, in said: String? = nil) -> String {
    if address.hasPrefix("#"), let section = sections[address.dropFirst().percentDecoded] {
      return "section \(section) of the page"
    }
    let parts = address.split { "/.:?=&_-".contains($0) }
    let isTold = parts.contains { part in isTag(part) || said == String(part) }
    return isTold ? "an address in the page's language" : address
  }
}
