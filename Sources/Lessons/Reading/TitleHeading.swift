// The heading at a text's top that may be its title: what the page's frame shows above the text does not stand in it again.

import Markdown

/// The first heading of level 1, outside of code.
struct TitleHeading {
  let title: TextLine
  /// The id that its author gave to it.
  let id: String?
  /// Whether the title holds all that the heading does.
  let isWhole: Bool
  /// The lines that it takes, by their indices.
  let lines: Range<Int>

  /// Nil if there is none, or if it holds what a title cannot: live values.
  ///
  /// - Parameters:
  ///   - first: what the indices begin with.
  ///   - dialect: by which the lines are read.
  ///   - isThere: becomes true where there is one, even if it is nil.
  init?(
    in lines: some Sequence<some StringProtocol>, from first: Int, as dialect: Dialect, isThere: inout Bool
  ) {
    let lines = lines.map { Substring($0) }
    var fence: UInt8?
    for (index, line) in lines.enumerated() {
      // By bytes: nearly no line is one of these.
      let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let rest = line.utf8.dropFirst(indent)
      guard let start = rest.first else { continue }
      if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) {
        fence = fence == nil ? start : start == fence ? nil : fence
      }
      guard fence == nil, indent < 4 else { continue }
      let isHeading = rest.starts(with: "# ".utf8) || rest.starts(with: "#\t".utf8)
      let isUnderlined =
        !isHeading && index + 1 < lines.count && lines[index + 1].utf8.first == UInt8(ascii: "=")
        && lines[index + 1].allSatisfy { $0 == "=" || $0 == " " } && (index == 0 || lines[index - 1].isEmpty)
      guard isHeading || isUnderlined else { continue }
      isThere = true
      let line = line.dropFirst(indent)
      let text = isUnderlined ? "\(line)\n===" : String(line)
      guard let document = try? Document(text, dialect: dialect),
        case .heading(1, let id, let hasID, let words)? = document.inserts.first?.kind,
        document.inserts.dropFirst().allSatisfy({ if case .formula = $0.kind { true } else { false } })
      else { return nil }
      let title = document.hasImages ? nil : try? TextLine(document, written: words)
      self.title = title ?? TextLine(plain: words)
      isWhole = title != nil
      self.id = hasID ? id : nil
      self.lines = first + index..<first + index + (isUnderlined ? 2 : 1)
      return
    }
    return nil
  }
}
