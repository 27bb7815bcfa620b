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
        pieces.append(.command(command))
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

  /// The commands hold no backticks.
  var markdown: String { text(\.escapedForMarkdown) { "`\($0)`" } }

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

extension String {
  /// As one word of a command; a name that holds quotes or the like goes without them, since it is only shown.
  fileprivate var quotedForShell: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./".unicodeScalars.contains($0)
    }
    if isPlain { return self }
    return "'" + String(unicodeScalars.filter { $0 != "'" && $0 != "`" && !$0.isControlInText }.map(Character.init))
      + "'"
  }
}
