// Numbers that were typed where the text should compute them: copies of computed values, and what contradicts the value
// that is named beside it.

import Formulas
import Markdown
import Texts

/// A typed number, and what to write instead.
public struct TypedNumber {
  public let place: Place
  /// As it was typed.
  public let text: String
  /// What a reader would see instead.
  public let computed: String
  /// What to write: `` `{python} e:.4f` ``, or `\value{e:.4f}` in a formula.
  public let replacement: String
  public let diagnostic: Diagnostic
}

extension Edition {
  /// The typed numbers of the prose. A number in a code span is code, and what has `<!-- typed -->` behind it is meant so: a
  /// number, or a whole formula.
  ///
  /// - Parameter editions: those of all languages: what one of them computes, another may have typed.
  /// - Precondition: The editions keep their numbers; without them, nothing is found.
  public func typedNumbers(among editions: [Edition]) -> [TypedNumber] {
    var search = TypedNumberSearch(edition: self, readings: readings + editions.flatMap(\.readings))
    return search.found()
  }
}

private struct TypedNumberSearch {
  let edition: Edition
  private var values: ComputedValues
  private let readsComma: Bool
  /// The lines of headings whose ids, made from their words, links lead to: other words would be another id.
  private let linkedHeadings: Set<Int>
  private var numbers: [TypedNumber] = []
  /// Those of the passage; nil until a number asks.
  private var descriptions: OpenDescriptions?

  /// Languages that write a decimal point only.
  private static let pointLanguages = ["en", "zh", "ja", "ko", "th", "he", "hi"]
  /// What joins a name to its value.
  private static let copulas = [
    "=", "≈", ":", "is", "was", "equals", "gives", "es", "vale", "da", "era", "est", "vaut", "ist", "è", "é", "vale:",
    "is:", "es:",
  ]
  /// What makes a value a supposition: "with `epsilon` = 0.1".
  private static let suppositions = [
    "with", "if", "when", "set", "let", "for", "take", "suppose", "where", "con", "si", "cuando", "sea", "para", "toma",
    "supón", "donde", "avec", "soit", "mit", "wenn",
  ]

  init(edition: Edition, readings: [Reading]) {
    self.edition = edition
    values = ComputedValues(edition, readings)
    let linked = Set(edition.document.links.filter { $0.address.hasPrefix("#") }.map(\.address.percentDecoded))
    linkedHeadings = Set(
      edition.document.inserts.compactMap { insert in
        guard case .heading(_, let id, false, _) = insert.kind, linked.contains("#\(id)") else { return nil }
        return insert.place.line
      })
    let tag = edition.language.tag.prefix { $0 != "-" }
    readsComma = !TypedNumberSearch.pointLanguages.contains(String(tag))
  }

  mutating func found() -> [TypedNumber] {
    for passage in edition.document.passages {
      values.advance(to: passage.place.line)
      if passage.kind == .heading, linkedHeadings.contains(passage.place.line) { continue }
      descriptions = nil
      for index in passage.parts.indices {
        switch passage.parts[index].part {
        case .text(let text): search(text, passage, index)
        case .insert(let insert): if !isMeant(behind: index, passage) { search(formula: insert) }
        case .code, .comment, .hidden: continue
        }
      }
    }
    return numbers
  }

  // MARK: Prose

  private mutating func search(_ text: String, _ passage: Passage, _ index: Int) {
    let start = passage.parts[index].range.lowerBound
    for (order, number) in WrittenNumber.all(in: text, readsComma: readsComma).enumerated() {
      if isMeant(number, text, passage, index) { continue }
      let range = start + number.range.lowerBound..<start + number.range.upperBound
      guard takesValue(range, passage) else { continue }
      let place = passage.place(of: range)
      let named = order == 0 ? name(beside: number, text, passage, index) : nil
      if let named, let value = values.number(of: named.name), contradicts(number, value, named.isDirect) {
        add(number, ComputedValue(expression: named.name, number: value, neededDigits: 0), place, isContradiction: true)
      } else if let value = values.original(of: number) {
        add(number, value, place, isContradiction: false)
      }
    }
  }

  /// Whether a live value can take a number's place: beside a backtick or behind a backslash it would be none, and an image's
  /// description holds no values, nor does a link's label.
  private mutating func takesValue(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let known = descriptions ?? OpenDescriptions(passage, edition.document)
    descriptions = known
    let text = known.text
    if range.upperBound < text.count, text[range.upperBound] == "`" { return false }
    guard range.lowerBound > 0 else { return true }
    if text[range.lowerBound - 1] == "`" || text[range.lowerBound - 1] == "\\" { return false }
    return !known.isOpen[range.lowerBound]
  }

  /// The author's word that a number is no copy: `0.106<!-- typed -->`.
  private func isMeant(_ number: WrittenNumber, _ text: String, _ passage: Passage, _ index: Int) -> Bool {
    let rest = text.unicodeScalars.dropFirst(number.range.upperBound)
    return rest.allSatisfy({ $0 == " " || $0 == "%" }) && isMeant(behind: index, passage)
  }

  /// The same of a whole formula: `$y = 0.106$<!-- typed -->`.
  private func isMeant(behind index: Int, _ passage: Passage) -> Bool {
    var next = index + 1
    if next < passage.parts.count, case .text(let text) = passage.parts[next].part, text.allSatisfy(\.isWhitespace) {
      next += 1
    }
    guard next < passage.parts.count, case .comment(let comment) = passage.parts[next].part else { return false }
    return comment.split(whereSeparator: \.isWhitespace) == ["<!--", "typed", "-->"]
  }

  /// The variable that a code span names right before a number, and whether nothing but "is" stands between.
  private func name(
    beside number: WrittenNumber, _ text: String, _ passage: Passage, _ index: Int
  ) -> (name: String, isDirect: Bool)? {
    guard index > 0, case .code(let name) = passage.parts[index - 1].part else { return nil }
    if index > 1, case .text(let before) = passage.parts[index - 2].part,
      let last = before.split(whereSeparator: { !$0.isLetter }).last,
      TypedNumberSearch.suppositions.contains(last.lowercased())
    {
      return nil
    }
    let between = String(String.UnicodeScalarView(text.unicodeScalars.prefix(number.range.lowerBound)))
    let words = between.split(whereSeparator: { $0.isWhitespace || ",;.()".contains($0) }).map { $0.lowercased() }
    guard let last = words.last, TypedNumberSearch.copulas.contains(last) else { return nil }
    return words.count <= 4 ? (name, words.count == 1 && !between.contains { ",;.()".contains($0) }) : nil
  }

  /// Where more than "is" stands between the name and the number, only a number that is nearly right can be meant for it.
  private func contradicts(_ number: WrittenNumber, _ value: Double, _ isDirect: Bool) -> Bool {
    guard let written = number.value, !number.isRounded(value), !number.isCut(value) else { return false }
    return isDirect || abs(written - value) <= 0.1 * abs(value)
  }

  private mutating func add(_ number: WrittenNumber, _ value: ComputedValue, _ place: Place, isContradiction: Bool) {
    let plain = number.isPercent ? "100 * \(value.operand):\(number.format)" : "\(value.expression):\(number.format)"
    let expression = number.isComma ? LocalNumber.withComma(plain) : plain
    let shown = number.text(of: value.number)
    let computed = number.isComma ? String(shown.map { $0 == "." ? "," : $0 }) : shown
    add(number.text, place, computed, "`{python} \(expression)`", value, isContradiction)
  }

  private mutating func add(
    _ text: String, _ place: Place, _ computed: String, _ replacement: String, _ value: ComputedValue,
    _ isContradiction: Bool
  ) {
    // `bind` leaves notebooks alone: Jupyter would show the braces.
    let advice =
      edition.lesson.shape == .notebook
      ? "behind a number that is meant as it stands, write <!-- typed -->"
      : "write \(replacement), as 'lessongen bind' does, or <!-- typed --> behind it"
    let message =
      isContradiction
      ? "\(text) was typed here, but \(value.expression) is \(computed): \(advice)"
      : "\(text) was typed here, and is a copy of \(value.expression): \(advice)"
    numbers.append(
      TypedNumber(
        place: place, text: text, computed: computed, replacement: replacement,
        diagnostic: edition.proseFile.error(message, at: place)))
  }

  // MARK: Formulas

  /// Numbers in a formula are compared as they are written in TeX, those in `\value` left out.
  private mutating func search(formula index: Int) {
    guard case .formula(let tex, _, _, _) = edition.document.inserts[index].kind else { return }
    let text = TypedNumberSearch.withoutValues(tex)
    let scalars = Array(text.unicodeScalars)
    for written in WrittenNumber.all(in: text, readsComma: false) {
      let number = TypedNumberSearch.endsOperand(scalars[..<written.range.lowerBound]) ? written.withoutSign : written
      guard !number.hasExponent, let value = values.original(of: number) else { continue }
      let place = edition.document.place(of: number.range.lowerBound, length: number.range.count, in: index)
      let expression = number.isPercent ? "100 * \(value.operand)" : value.expression
      let replacement = "\\value{\(expression):\(number.format)}"
      add(number.text, place, number.text(of: value.number), replacement, value, false)
    }
  }

  /// Whether a sign behind this part of a formula is surely an operator. Behind a command or a group it may be either.
  private static func endsOperand(_ tex: ArraySlice<Unicode.Scalar>) -> Bool {
    let tex = tex.trimmingSuffix { $0 == " " || $0 == "\n" || $0 == "\t" }
    guard let last = tex.last else { return false }
    if last.properties.isAlphabetic { return tex.trimmingSuffix { $0.properties.isAlphabetic }.last != "\\" }
    return ("0"..."9").contains(last) || ")'!".unicodeScalars.contains(last)
  }

  /// The formula with blanks in place of its live numbers.
  private static func withoutValues(_ tex: String) -> String {
    var scalars = Array(tex.unicodeScalars)
    for number in (try? TeXLexer(tex).tokens().live) ?? [] {
      for index in number.range { scalars[index] = " " }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension ComputedValue {
  /// The expression as a factor.
  fileprivate var operand: String {
    let isName = expression.allSatisfy { $0.isLetter || $0.isNumber || "_[], '\"".contains($0) }
    return isName ? expression : "(\(expression))"
  }
}

/// Where in a passage the description of an image is open, or the label of a link.
private struct OpenDescriptions {
  let text: [Unicode.Scalar]
  /// For each character.
  let isOpen: [Bool]

  init(_ passage: Passage, _ document: Document) {
    let text = Array(passage.text.unicodeScalars)
    // A figure's description is its caption, and holds values.
    var depth = 0
    if text.starts(with: ["!", "["]) {
      let isFigure = document.inserts.contains { insert in
        if case .figure = insert.kind { insert.place.line == passage.place.line } else { false }
      }
      if isFigure { depth = 1 }
    }
    var brackets: [(start: Int, isImage: Bool)] = []
    var images = 0
    var labels: [Range<Int>] = []
    var isOpen = text.indices.map { index in
      let isOpen = images > depth
      if text[index] == "[" {
        let isImage = index > 0 && text[index - 1] == "!"
        brackets.append((index, isImage))
        if isImage { images += 1 }
      } else if text[index] == "]", let (start, isImage) = brackets.popLast() {
        if isImage { images -= 1 }
        // No label is longer (CommonMark, "Links").
        if index - start <= 1000, document.defines(label: String(String.UnicodeScalarView(text[start + 1..<index]))) {
          labels.append(start..<index)
        }
      }
      return isOpen
    }
    for label in labels { for index in label { isOpen[index] = true } }
    self.text = text
    self.isOpen = isOpen
  }
}
