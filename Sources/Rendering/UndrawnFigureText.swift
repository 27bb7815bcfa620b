// What stands in the place of a figure that was not drawn: that it was not, what draws it, and what was not saved.

import Dress
import Engines
import Lessons
import Texts

/// The line of a figure that was not drawn, for every format.
struct UndrawnFigureText {
  private enum Piece {
    case words(String)
    case command(String)
  }
  private let pieces: [Piece]

  /// What draws is said once a page.
  init(_ figure: UndrawnFigure, _ index: Int, of cell: PlayedCell, in edition: Edition, _ texts: PageTexts) {
    let isFirst =
      index == cell.firstUndrawn && edition.cells.first { $0.firstUndrawn != nil }?.number == cell.number
    self.init(figure, drawnBy: isFirst ? edition.lesson.commandForJupyter : nil, texts)
  }

  /// - Parameter command: nil where it is not said: in a notebook, which draws it itself, and further down a page.
  init(_ figure: UndrawnFigure, drawnBy command: String? = nil, _ texts: PageTexts) {
    var pieces: [Piece] = []
    if figure.isShown {
      let text = texts[.undrawn]
      let parts = text.split(separator: "{command}", maxSplits: 1, omittingEmptySubsequences: false)
      var words = parts[0]
      if command == nil, parts.count > 1 {
        // The sentence with the command in it is the last.
        words = words.lastIndex(of: ".").map { words[...$0] } ?? words.trimmingSuffix { $0 == " " || $0 == ":" }
      }
      pieces.append(.words(String(words)))
      if parts.count > 1, let command {
        // A name may hold what would end its line.
        pieces.append(.command(command.inertForTerminal(isOneLine: true).withControlPictures))
        pieces.append(.words(String(parts[1])))
      }
    }
    if !figure.files.isEmpty {
      let files = texts.filled(.undrawnFiles, [("files", figure.files.joined(separator: ", "))])
      pieces.append(.words((pieces.isEmpty ? "" : " ") + files))
    }
    self.pieces = pieces
  }

  var plain: String { text({ $0 }, { $0 }) }

  var html: String { text(\.escapedForXML) { "<code>\($0.escapedForXML)</code>" } }

  var markdown: String {
    text(\.escapedForMarkdown) { command in
      let ticks = String(repeating: "`", count: command.longestRun(of: "`") + 1)
      return ticks + command.withoutMarks + ticks
    }
  }

  private func text(_ words: (String) -> String, _ command: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let text): words(text)
      case .command(let text): command(text)
      }
    }.joined()
  }
}

extension PlayedCell {
  /// The error that ended it: the language's own words, or ours, which are the reader's.
  func shownError(_ texts: PageTexts) -> String? {
    if let failure, failure.kind == .refused, let text = texts.unsupported(failure.message) { return text }
    return errorStory
  }

  /// The first figure that it would have shown.
  fileprivate var firstUndrawn: Int? {
    guard options.output else { return nil }
    return outputs.firstIndex { if case .undrawn(let figure) = $0 { figure.isShown } else { false } }
  }
}

extension Lesson {
  /// What opens the lesson in Jupyter, where its cells draw.
  fileprivate var commandForJupyter: String {
    let notebook = "\(name).ipynb".quotedForShell
    let jupyter = "jupyter lab \(notebook)"
    if path.hasSuffix(".ipynb") { return jupyter }
    let source = (isSingleFile ? "\(name).md" : name).quotedForShell
    return "lessongen \(source) --to ipynb -o \(notebook) && \(jupyter)"
  }
}
