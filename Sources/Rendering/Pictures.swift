// The pictures of one edition, in its language: what its pages show in place, and the files that its Markdown links to.

import Dress
import Figures
import Lessons

/// A lesson's figures, drawn.
public struct Pictures: Sendable {
  /// By the index of their directive among the document's inserts.
  package let drawings: [Int: Drawing]
  private let style: FigureStyle
  private let language: Language

  /// - Parameter figures: by the index of their directive among the document's inserts.
  public init(_ figures: [Int: any Figure], _ dress: PageDress) {
    drawings = figures.mapValues { $0.drawing(FigureTexts(dress.texts, for: type(of: $0).kind)) }
    style = dress.figureStyle
    language = dress.texts.tag
  }

  /// What a page that shows pictures adds to its style sheet.
  var pageStyle: String { drawings.isEmpty ? "" : style.page }

  /// Each picture as a file, in the order of the text.
  public var files: [(kind: FigureKind, text: String)] {
    let style = drawings.isEmpty ? "" : style.file
    return drawings.sorted { $0.key < $1.key }.map { ($1.kind, $1.file(style: style, language: language)) }
  }

  /// The name of a picture's file beside a page; a lesson draws each kind once.
  ///
  /// - Parameter stem: the page's name without `.md`.
  public static func fileName(_ kind: FigureKind, beside stem: String) -> String { "\(stem).\(kind.name).svg" }
}
