// The first line of a block that holds others, in whichever spelling: what it is, its id, its title. What Quarto or MyST
// would do something with and we do not is refused by name.

import Texts

/// What the author wrote about a block that holds others.
struct ContainerHead: Sendable {
  enum Kind: Sendable {
    case callout(Container.Callout, fold: Container.Fold?)
    case exercise
    /// To the exercise with this id, if it says so.
    case solution(of: String?)
    case division
  }

  var kind = Kind.division
  var id: String?
  var idRange: Range<Int>?
  var classes: [String] = []
  /// Where its title stands in the source; it may also be the first heading in it.
  var title: Range<Int>?
  /// One of a book's cards: lines in it divide its head and its foot from the rest.
  var isCard = false
  /// GitHub's alerts are quotes.
  var isQuote = false

  /// Whether a heading that it begins with is its title.
  var takesHeading: Bool {
    if case .division = kind { return false }
    return title == nil
  }

  // MARK: Quarto: `::: {.callout-note title="…"}`, `::: word`

  /// - Parameter range: what follows the colons.
  init(_ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    var range = range
    // Pandoc allows further colons at the end.
    while let last = source.scalars[range].last, last == ":" { range = range.dropLast() }
    range = Region.trimmed(source, range)
    guard source.scalars[range].first == "{" else {
      try ContainerHead.refuseTitleInBrackets(source, range)
      guard !source.scalars[range].contains(where: \.isBlank) else {
        throw MarkdownError(
          place: source.place(range), message: "one word or attributes in braces stand behind ':::': {.class #id}")
      }
      try take(class: source.text(range), source, range)
      return
    }
    let attributes = try BlockAttributes(source, range)
    id = attributes.id.map { source.text($0) }
    idRange = attributes.id
    for name in attributes.classes { try take(class: source.text(name), source, name) }
    try takeID(source)
    for (key, value) in attributes.values { try take(source.text(key), value, source, key) }
  }

  private mutating func take(class name: String, _ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    if name.hasPrefix("callout-") {
      guard let callout = Container.Callout(rawValue: String(name.dropFirst("callout-".count))) else {
        throw ContainerHead.unknownCallout(name, source, range)
      }
      kind = .callout(callout, fold: nil)
    } else if name == "exercise" {
      kind = .exercise
    } else if name == "solution" {
      kind = .solution(of: nil)
    } else if name == "column-margin" || name == "aside" {
      // What Quarto sets beside the text stands in it here, as MyST's `{margin}` does.
      kind = .callout(.note, fold: nil)
    } else if ContainerHead.refusedClasses.contains(name) {
      let message = "unsupported: '.\(name)' divisions" + ContainerHead.instead(of: name)
      throw MarkdownError(place: source.place(range), message: message)
    } else if let meant = ContainerHead.meant(by: name) {
      throw MarkdownError(
        place: source.place(range),
        message: "a division of the class '\(name)' looks like any other text: did you mean '.\(meant)'?")
    } else {
      try add(class: name, source, range)
    }
  }

  /// `:::tip[Title]`, `:::tip{title="Title"}`: Docusaurus's.
  private static func refuseTitleInBrackets(_ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    let word = source.scalars[range].prefix { $0.isWord }
    guard !word.isEmpty, let next = source.scalars[word.endIndex..<range.upperBound].first, next == "[" || next == "{"
    else {
      return
    }
    let name = source.text(word.indices)
    throw MarkdownError(
      place: source.place(range), message: "a title stands in braces: ::: {.\(meant(by: name) ?? name) title=\"…\"}")
  }

  /// The class that an author most likely meant whose own would change nothing on the page.
  private static func meant(by name: String) -> String? {
    let name = name.lowercased()
    if Container.Callout(rawValue: name) != nil { return "callout-\(name)" }
    if let other = otherClasses[name] { return other }
    let known = ["exercise", "solution"] + Container.Callout.allCases.map { "callout-\($0.rawValue)" }
    return nearest(to: name, among: known.filter { $0.first == name.first })
  }

  /// What they are called in Spanish, and by other programs.
  private static let otherClasses = [
    "info": "callout-note", "danger": "callout-caution", "success": "callout-tip", "hint": "callout-tip",
    "error": "callout-caution", "attention": "callout-warning", "seealso": "callout-note",
    "spoiler": "callout-note collapse=true", "details": "callout-note collapse=true", "información": "callout-note",
    "ejercicio": "exercise", "ejercicios": "exercise", "solucion": "solution", "solución": "solution",
    "soluciones": "solution", "respuesta": "solution", "nota": "callout-note", "aviso": "callout-warning",
    "advertencia": "callout-warning", "consejo": "callout-tip", "importante": "callout-important",
    "cuidado": "callout-caution",
  ]

  /// What says nearly the same as a class, or as a directive of MyST's.
  static func instead(of name: String) -> String {
    let word = name.hasPrefix("prf:") || name.hasPrefix("proof:") ? name.drop { $0 != ":" }.dropFirst() : name[...]
    switch word {
    case _ where statements.contains(String(word)):
      return "; write ::: {.callout-note title=\"…\"}, or begin a paragraph with **…**"
    case "panel-tabset", "tabset", "tab-set", "tab-item", "tabs", "tabbed", "tab":
      return "; write a heading for each tab"
    case "callout": return "; write ::: {.callout-note}"
    case "code-cell": return "; a cell is ```{python}"
    case "code", "code-block", "sourcecode": return "; code that is only shown has no braces: ```python"
    case "list-table", "csv-table": return "; tables are written | a | b |, with | --- | --- | below"
    case "mermaid", "dot", "graphviz", "tikz": return "; write ![caption](file) for a drawing that is a file"
    case "r", "julia", "bash", "sh", "ojs": return "; cells are Python here"
    case "raw", "=html": return "; inert HTML can stand in the text as it is"
    default: return ""
    }
  }

  private mutating func add(class name: String, _ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    guard !PageClasses.isReserved(name) else {
      throw MarkdownError(place: source.place(range), message: PageClasses.message(name))
    }
    classes.append(name)
  }

  /// What Quarto would hide, show by turns, number or name.
  private static let refusedClasses = statements.union([
    "callout", "content-hidden", "content-visible", "hidden", "panel-tabset", "tabset", "notes", "incremental",
    "fragment",
  ])
  /// What mathematicians number and name.
  private static let statements: Set = [
    "theorem", "lemma", "corollary", "proposition", "conjecture", "definition", "example", "remark", "proof",
    "algorithm", "axiom",
  ]

  /// Quarto's prefixes say what a block is, too.
  private mutating func takeID(_ source: SourceText) throws(MarkdownError) {
    guard let id, let range = idRange, case .division = kind, let prefix = QuartoPrefix(of: id) else { return }
    guard let division = prefix.division else {
      throw MarkdownError(
        place: source.place(range), message: "unsupported: divisions '#\(prefix.rawValue)-…'; write \(prefix.instead)")
    }
    kind = division
  }

  private mutating func take(
    _ key: String, _ value: Range<Int>, _ source: SourceText, _ place: Range<Int>
  ) throws(MarkdownError) {
    switch (key, kind) {
    case ("title", .callout), ("title", .exercise), ("title", .solution), ("name", .exercise), ("name", .solution):
      if !value.isEmpty { title = value }
    case ("collapse", .callout(let callout, _)):
      guard let isClosed = Bool(source.text(value)) else {
        throw MarkdownError(
          place: source.place(value.isEmpty ? place : value), message: "'collapse' takes true or false")
      }
      kind = .callout(callout, fold: isClosed ? .closed : .open)
    case ("icon", .callout), ("appearance", .callout): break
    default:
      throw MarkdownError(
        place: source.place(place),
        message: "unsupported: the attribute '\(key)' of this block"
          + (key.hasPrefix("layout") || key == "width"
            ? ": leave it out; what it holds stands one below the other" : ""))
    }
  }

  // MARK: MyST: `:::{note} Title`, also between backticks

  /// Those of MyST's directives that hold blocks.
  private static let directives: [String: Container.Callout] = [
    "note": .note, "seealso": .note, "margin": .note, "sidebar": .note, "admonition": .note, "dropdown": .note,
    "tip": .tip, "hint": .tip,
    "important": .important, "warning": .warning, "attention": .warning, "caution": .caution, "danger": .caution,
    "error": .caution,
  ]

  static func isDirective(_ name: String) -> Bool {
    directives[name] != nil || name == "exercise" || name == "solution" || name == "grid" || cards.contains(name)
  }

  /// What Jupyter Book sets side by side: here one stands below the other.
  private static let cards: Set = ["card", "grid-item", "grid-item-card"]
  /// What is said of their looks.
  private static let looks: Set = [
    "gutter", "margin", "padding", "columns", "outline", "reverse", "width", "text-align", "shadow", "child-direction",
    "child-align", "class-container", "class-row", "class-item", "class-card", "class-header", "class-body",
    "class-title", "class-footer",
  ]

  /// - Parameters:
  ///   - range: `{name}` and what follows it.
  ///   - name: what stands in the braces.
  init(directive name: Range<Int>, _ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    let word = source.text(name)
    let argument = Region.trimmed(source, name.upperBound + 1..<range.upperBound)
    if !argument.isEmpty { title = argument }
    if let callout = ContainerHead.directives[word] {
      kind = .callout(callout, fold: word == "dropdown" ? .closed : nil)
    } else if word == "exercise" {
      kind = .exercise
    } else if word == "solution" {
      kind = .solution(of: argument.isEmpty ? nil : source.text(argument))
      title = nil
    } else if ContainerHead.cards.contains(word) {
      isCard = true
    } else if word == "grid" {
      guard source.scalars[argument].allSatisfy({ $0.isDigit || $0.isBlank }) else {
        throw MarkdownError(place: source.place(argument), message: "numbers of columns stand behind '{grid}'")
      }
      title = nil
    } else {
      throw MarkdownError(
        place: source.place(name),
        message: "unsupported: the directive '{\(word)}' between colons\(ContainerHead.instead(of: word))")
    }
  }

  static let emptyID = "an id needs letters a-z or digits"

  /// `:class: dropdown`, a line at the directive's beginning.
  mutating func take(option: String, _ value: Range<Int>, _ source: SourceText, _ place: Range<Int>)
    throws(MarkdownError)
  {
    switch (option, kind) {
    case ("class", _):
      // Between commas, too, as Jupyter Book writes them.
      for name in source.scalars[value].split(whereSeparator: { $0.isBlank || $0 == "," }) {
        let word = source.text(name.startIndex..<name.endIndex)
        if word == "dropdown", case .callout(let callout, _) = kind {
          kind = .callout(callout, fold: .closed)
        } else if let callout = ContainerHead.directives[word] {
          var fold: Container.Fold?
          if case .callout(_, let before) = kind { fold = before }
          kind = .callout(callout, fold: fold)
        } else {
          try add(class: word, source, name.startIndex..<name.endIndex)
        }
      }
    case ("name", _), ("label", _):
      let label = PlaceLabel.id(of: source.text(value))
      guard !label.isEmpty else { throw MarkdownError(place: source.place(value), message: ContainerHead.emptyID) }
      id = label
      idRange = value
    case ("open", .callout(let callout, _)):
      guard let isOpen = value.isEmpty ? true : Bool(source.text(value)) else {
        throw MarkdownError(place: source.place(value), message: "'open' takes true or false")
      }
      kind = .callout(callout, fold: isOpen ? .open : .closed)
    case ("icon", _): break
    case (let look, .division) where ContainerHead.looks.contains(look): break
    default:
      throw MarkdownError(place: source.place(place), message: "unsupported: the option ':\(option):' of this block")
    }
  }

  /// A no-break space looks like a blank, and is a part of a name to Pandoc, a text to GitHub.
  static func refuseOtherBlank(_ source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    guard let first = source.scalars[range].first, first.isOtherBlank else { return }
    throw MarkdownError(
      place: source.place(range.lowerBound..<range.lowerBound + 1),
      message: "this is no ordinary blank but \(first.codePointName): write one, or none at the line's end")
  }

  // MARK: GitHub: `> [!NOTE]`

  /// - Parameter range: the line's text within the quote.
  /// - Returns: nil if it is none.
  init?(alert source: SourceText, _ range: Range<Int>) throws(MarkdownError) {
    let text = source.scalars[range]
    if text.first?.isOtherBlank ?? false, text.drop(while: { $0.isBlank || $0.isOtherBlank }).starts(with: ["[", "!"]),
      let end = text.firstIndex(of: "]"), end + 1 == text.endIndex
    {
      try ContainerHead.refuseOtherBlank(source, range)
    }
    guard text.count > 3, text.starts(with: ["[", "!"]), let close = text.firstIndex(of: "]") else { return nil }
    let word = range.lowerBound + 2..<close
    guard !word.isEmpty, source.scalars[word].allSatisfy({ $0.isLetter }) else { return nil }
    let rest = close + 1..<range.upperBound
    if Container.Callout(rawValue: source.text(word).lowercased()) != nil {
      try ContainerHead.refuseOtherBlank(source, rest)
    }
    // Obsidian's: it can be folded.
    let sign = source.scalars[rest].first.flatMap { $0 == "-" || $0 == "+" ? $0 : nil }
    let behind = sign == nil ? rest : close + 2..<range.upperBound
    guard source.scalars[behind].first?.isBlank ?? true else { return nil }
    guard let callout = Container.Callout(rawValue: source.text(word).lowercased()) else {
      throw ContainerHead.unknownCallout(source.text(word), source, word)
    }
    kind = .callout(callout, fold: sign.map { $0 == "-" ? .closed : .open })
    isQuote = true
    let title = Region.trimmed(source, behind)
    if !title.isEmpty { self.title = title }
  }

  private static func unknownCallout(_ name: String, _ source: SourceText, _ range: Range<Int>) -> MarkdownError {
    let known = Container.Callout.allCases.map(\.rawValue).joined(separator: ", ")
    return MarkdownError(place: source.place(range), message: "unknown callout '\(name)': there are \(known)")
  }
}
