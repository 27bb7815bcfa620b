// Pictures of the lesson's network. A figure is numbers, which the engine computed; a drawing is what a page shows of it in
// one language: the shapes and the words.

import Backprop
import Dress
import Lessons
import Proofs
import Texts

/// A picture's numbers. One type for each kind; `Drawings.types` lists them.
public protocol Figure: Sendable {
  static var kind: FigureKind { get }
  /// The texts that it takes from `ui.<lang>.yaml`, where each stands behind the kind's name: `network-title`.
  static var words: [String] { get }

  /// The numbers, computed from the lesson's variables where the picture stands.
  ///
  /// - Throws: Why it cannot be drawn, at its place.
  init(_ source: FigureSource) throws(LessonError)

  /// The shapes, and what is said of them in the page's language.
  func drawing(_ texts: FigureTexts) -> Drawing
}

extension Figure {
  var kind: FigureKind { Self.kind }
}

/// The words of one kind of picture, in one language.
public struct FigureTexts {
  private let texts: PageTexts
  private let kind: FigureKind

  package init(_ texts: PageTexts, for kind: FigureKind) {
    self.texts = texts
    self.kind = kind
  }

  subscript(word: String) -> String { texts["\(kind.name)-\(word)"] }

  /// A text with `{name}` filled in.
  func filled(_ word: String, _ values: [(name: String, value: String)]) -> String {
    PageTexts.filled(self[word], values)
  }
}

/// A picture for the pages of one language.
public struct Drawing: Sendable {
  public let kind: FigureKind
  /// In the picture's own units: a letter is 13 high.
  package let width: Double
  package let height: Double
  let shapes: SVG
  /// What it is, in a few words.
  package let title: String
  /// What is to be seen, with its numbers: for who does not see it.
  package let description: String
  /// How to read it.
  package let caption: String

  /// What most pictures have: on a phone the letters can still be read. A wider one scrolls there.
  package static let commonWidth = 340.0
  private static let scale = 1.3

  /// A figure of an HTML page, without a line end. Its words are a label: a `<title>` would pop up under the mouse, and
  /// what is in `<desc>` is not read everywhere.
  ///
  /// - Parameter label: what stands before the caption: `Figure 1`.
  package func html(id: String, label: String) -> String {
    let least = width > Drawing.commonWidth + 20 ? " style=\"min-width:\(Int(width * 0.9))px\"" : ""
    // What scrolls must be reached with the keyboard.
    let reach = width > Drawing.commonWidth + 20 ? " tabindex=\"0\"" : ""
    return """
      <figure class="figure" id="\(id.escapedForXML)"\(reach)>
      <svg class="fig" role="img" aria-label="\(alternative.escapedForXML)"\(least) \(size())>
      \(shapes.text)</svg>
      <figcaption><strong>\(label.escapedForXML).</strong> \(caption.escapedForXML)</figcaption>
      </figure>
      """
  }

  /// A file of its own.
  ///
  /// - Parameter style: the rules for its classes; it stands alone, without a page's style sheet.
  package func file(style: String, language: Language) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" class="fig" role="img" xml:lang="\(language)" \(size(margin: 10))>
    <title>\(title.escapedForXML)</title>
    <desc>\(description.escapedForXML)</desc>
    <style>
    \(style.escapedForXML)
    </style>
    \(shapes.text)</svg>

    """
  }

  private func size(margin: Double = 0) -> String {
    let (width, height) = (width + 2 * margin, height + 2 * margin)
    let box = [-margin, -margin, width, height].map { SVGPath.text($0) }.joined(separator: " ")
    let scaled = [width, height].map { SVGPath.text($0 * Drawing.scale) }
    return "viewBox=\"\(box)\" width=\"\(scaled[0])\" height=\"\(scaled[1])\""
  }

  /// What stands for the picture where it cannot be seen.
  package var alternative: String { "\(title). \(description)" }
}
