// What MyST writes between blocks and we have something for: labels above headings, figures and formulas as fences. They go to
// the other scanners as what an author would have written in Pandoc's spelling.

import Texts

extension BlockScanner {
  // MARK: `(name)=`

  /// A label above a heading gives it its id.
  mutating func takeLabel(_ cursor: LineCursor) -> Bool {
    let range = Region.trimmed(source, cursor.textStart..<cursor.end)
    let text = source.scalars[range]
    guard !cursor.isIndented, text.count > 3, text.first == "(", text.suffix(2).elementsEqual([")", "="]) else {
      return false
    }
    let name = range.lowerBound + 1..<range.upperBound - 2
    guard source.scalars[name].first?.isLetter ?? false,
      source.scalars[name].allSatisfy({ $0.isWord || $0 == ":" || $0 == "." })
    else { return false }
    // A letter alone is the argument of something.
    guard name.count > 1 else { return false }
    writeBlock(lifting.add(.comment, range), line: line, prefixEnd: cursor.offset)
    labels.insert(PlaceLabel.id(of: source.text(name)))
    if let next = source.lines.indices[(line + 1)...].first(where: { !LineCursor(source, line: $0).isBlank }) {
      label = (next, HeadingID.Explicit(id: PlaceLabel.id(of: source.text(name)), place: source.place(range)))
    }
    line += 1
    return true
  }

  // MARK: Options

  /// What a line says between the two `---` at a directive's beginning, which are YAML.
  private enum OptionLine {
    case nothing, end
    case option(name: Range<Int>, value: Range<Int>)
  }

  /// - Parameter line: without the blanks around it.
  /// - Returns: nil for what would need more of YAML than a name and a value.
  private static func optionLine(_ text: [Unicode.Scalar], _ line: Range<Int>) -> OptionLine? {
    guard let first = text[line].first, first != "#" else { return .nothing }
    if isOptionFence(text, line) { return .end }
    let nameEnd = text[line].firstIndex { !$0.isWord } ?? line.upperBound
    guard first.isLetter, nameEnd < line.upperBound, text[nameEnd] == ":" else { return nil }
    var value = text[nameEnd + 1..<line.upperBound].trimming(while: \.isBlank)
    guard value.startIndex > nameEnd + 1 || value.isEmpty else { return nil }
    if let quote = value.first, quote == "\"" || quote == "'" {
      guard value.count > 1, value.last == quote, !value.contains("\\") else { return nil }
      value = value.dropFirst().dropLast()
      guard !value.contains(quote) else { return nil }
    } else if let sign = value.first, "[{|>&*!%@`".unicodeScalars.contains(sign) {
      return nil
    }
    return .option(name: line.lowerBound..<nameEnd, value: value.indices)
  }

  private static func isOptionFence(_ text: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    line.count >= 3 && text[line].allSatisfy { $0 == "-" }
  }

  private static let optionRule = "options stand between the two '---' of a directive, one a line: name: value"

  /// The options of a block that holds others, when they stand between lines of dashes.
  mutating func takeOptionBlock(_ head: inout ContainerHead) throws(MarkdownError) -> Bool {
    guard let first = optionText(), Self.isOptionFence(source.scalars, first) else { return false }
    while true {
      line += 1
      guard let text = optionText(), let option = Self.optionLine(source.scalars, text) else {
        let place = optionText() ?? first
        throw MarkdownError(place: source.place(place), message: Self.optionRule)
      }
      switch option {
      case .nothing: break
      case .option(let name, let value):
        try head.take(option: source.text(name), value, source, name.lowerBound..<name.upperBound + 1)
      case .end:
        line += 1
        return true
      }
    }
  }

  /// The line's text, if it stands in the open containers.
  private func optionText() -> Range<Int>? {
    guard line < source.lines.count else { return nil }
    var cursor = LineCursor(source, line: line)
    guard matchContainers(&cursor) == containers.count, !cursor.isIndented || cursor.isBlank else { return nil }
    return Region.trimmed(source, cursor.textStart..<cursor.end)
  }

  /// The options at the beginning of a directive's text, lines `:name: value` or YAML between dashes, and where what follows
  /// them begins.
  func options(
    _ region: Region
  ) throws(MarkdownError) -> (options: [(name: String, value: Range<Int>)], rest: Int) {
    var options: [(name: String, value: Range<Int>)] = []
    var start = 0
    var fence: Range<Int>?
    while start < region.scalars.count {
      let end = region.scalars[start...].firstIndex(of: "\n") ?? region.scalars.count
      let line = region.trimmed(start..<end)
      if start == 0, Self.isOptionFence(region.scalars, line) {
        fence = line
        start = min(end + 1, region.scalars.count)
        continue
      }
      if fence != nil {
        guard let option = Self.optionLine(region.scalars, line) else {
          throw MarkdownError(place: source.place(region.sourceRange(line)), message: Self.optionRule)
        }
        start = min(end + 1, region.scalars.count)
        switch option {
        case .nothing: continue
        case .option(let name, let value): options.append((region.text(name), value))
        case .end: return (options, start)
        }
        continue
      }
      guard let first = line.first, region.scalars[first] == ":",
        let colon = region.scalars[line].dropFirst().firstIndex(of: ":"), colon > first + 1,
        region.scalars[first + 1..<colon].allSatisfy(\.isWord)
      else { break }
      options.append((region.text(first + 1..<colon), region.trimmed(colon + 1..<line.upperBound)))
      start = min(end + 1, region.scalars.count)
    }
    if let fence { throw MarkdownError(place: source.place(region.sourceRange(fence)), message: Self.optionRule) }
    return (options, start)
  }

  // MARK: Fences

  private static let alignments: Set = ["left", "center", "right", "top", "middle", "bottom"]

  /// ```` ```{figure} file ````, `{image}`: the paragraph `![caption](<file>){…}`.
  mutating func finishFigure(_ fence: Fence, _ argument: Range<Int>, _ range: Range<Int>) throws(MarkdownError) {
    var body = Region()
    for (scalar, origin) in zip(self.body.text, self.body.origins) { body.append(scalar, from: origin) }
    let name = fence.directive?.first ?? ""
    let isFigure = name == "figure"
    let (options, start) = try options(body)
    let caption = body.trimmed(start..<body.scalars.count)
    func fail(_ message: String, _ part: Range<Int>? = nil) -> MarkdownError {
      let place = part.flatMap { $0.isEmpty ? nil : body.sourceRange($0) } ?? range
      return MarkdownError(place: source.place(place), message: message)
    }
    guard isFigure || caption.isEmpty else { throw fail("'{image}' has no caption: '{figure}' has one", caption) }
    if let blank = body.text(caption).firstRange(of: "\n\n") {
      let offset = body.text(caption)[..<blank.lowerBound].unicodeScalars.count
      throw fail("unsupported: more than a caption in '{figure}'", caption.lowerBound + offset + 2..<caption.upperBound)
    }
    var attributes = Attributes()
    var alternative: String?
    for (name, value) in options {
      switch name {
      case "name", "label":
        let id = PlaceLabel.id(of: body.text(value))
        guard Document.isID(id) else { throw fail(ContainerHead.emptyID, value) }
        attributes.set(id: id)
      case "alt": alternative = body.text(value)
      case "width", "height":
        guard attributes.set(name, body.text(value)) else { throw fail("'\(body.text(value))' is no \(name)", value) }
      case "class", "figclass":
        if let problem = attributes.add(classes: body.text(value)) { throw fail(problem, value) }
      // Where figures stand is the page's to say.
      case "align":
        guard Self.alignments.contains(body.text(value)) else { throw fail("'\(body.text(value))' is no align", value) }
      case "figwidth", "scale":
        let message = "left out: the option ':\(name):' of '{\(isFigure ? "figure" : "image")}': write :width: 50%"
        doubt(value.isEmpty ? range : body.sourceRange(value), message)
      default: throw fail("unsupported: the option ':\(name):' of '{\(isFigure ? "figure" : "image")}'", value)
      }
    }
    attributes.describe(alternative, isFigure: isFigure && !caption.isEmpty)
    var region = Region()
    let at = range.lowerBound
    for scalar in "![".unicodeScalars { region.append(scalar, from: at) }
    for index in caption {
      let isBreak = body.scalars[index] == "\n"
      region.append(isBreak ? " " : body.scalars[index], from: body.origins[index])
    }
    for scalar in "](<".unicodeScalars { region.append(scalar, from: at) }
    for index in argument { region.append(source.scalars[index], from: index) }
    for scalar in ">)".unicodeScalars { region.append(scalar, from: at) }
    try checkLength(region)
    var scanner = InlineScanner(source, region, .paragraph)
    _ = try scanner.scan(upTo: region.scalars.count, &lifting)
    rewritten.beginLine(fence.line, upTo: fence.prefixEnd, of: source)
    note(.paragraph, scanner)
    rewritten.append(region, scanner.edits, of: source)
    rewritten.append(lifting.add(.attributes(attributes), range))
    rewritten.endLine()
    rewritten.beginLine(fence.line)
    rewritten.append(continuationPrefix)
    rewritten.endLine()
  }
}
