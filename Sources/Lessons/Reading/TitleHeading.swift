// The heading at a text's top that may be its title: what the page's frame shows above the text does not stand in it again.

import Markdown

/// The first heading of level 1, outside of code.
struct TitleHeading {
  let title: String
  /// The lines that it takes, by their indices.
  let lines: Range<Int>

  /// Nil if there is none, or if it holds what a title cannot: live values.
  init?(in lines: some RandomAccessCollection<some StringProtocol>, from first: Int) {
    let lines = lines.map { String($0) }
    var fence: Character?
    for index in lines.indices {
      let line = lines[index].drop { $0 == " " }
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        fence = fence == nil ? line.first : line.first == fence ? nil : fence
      }
      guard fence == nil, lines[index].count - line.count < 4 else { continue }
      let isHeading = line.hasPrefix("# ") || line.hasPrefix("#\t")
      let isUnderlined =
        !isHeading && index + 1 < lines.count && !line.isEmpty && lines[index + 1].first == "="
        && lines[index + 1].allSatisfy { $0 == "=" || $0 == " " }
        && (index == lines.startIndex || lines[index - 1].isEmpty)
      guard isHeading || isUnderlined else { continue }
      let text = isUnderlined ? "\(line)\n===" : String(line)
      guard let document = try? Document(text), case .heading(1, _, _, let title)? = document.inserts.first?.kind,
        document.inserts.dropFirst().allSatisfy({ if case .formula = $0.kind { true } else { false } })
      else { return nil }
      self.title = title
      self.lines = first + index..<first + index + (isUnderlined ? 2 : 1)
      return
    }
    return nil
  }
}
