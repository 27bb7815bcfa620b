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

  init(_ figure: UndrawnFigure, of lesson: Lesson, _ texts: PageTexts) {
    self.init(figure, drawnBy: lesson.commandForJupyter, texts)
  }

  /// - Parameter notebook: the file that it stands in itself.
  init(_ figure: UndrawnFigure, in notebook: String, _ texts: PageTexts) {
    self.init(figure, drawnBy: "jupyter lab \(notebook.quotedForShell)", texts)
  }

  private init(_ figure: UndrawnFigure, drawnBy command: String, _ texts: PageTexts) {
    var pieces: [Piece] = []
    if figure.isShown {
      let text = texts[.undrawn]
      let parts = text.split(separator: "{command}", maxSplits: 1, omittingEmptySubsequences: false)
      pieces.append(.words(String(parts[0])))
      if parts.count > 1 {
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
