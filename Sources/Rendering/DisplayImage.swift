// A cell's picture as a page can hold it: inside its own text, or as a file beside it. What is in an image runs nothing.

import Dress
import Engines
import Lessons
import Texts

extension Display {
  /// The address of the picture among its forms; nil if there is none.
  var image: String? {
    if let svg = self["image/svg+xml"] { return "data:image/svg+xml;base64,\(Array(svg.utf8).base64)" }
    for type in ["image/png", "image/jpeg"] {
      if let content = self[type] { return "data:\(type);base64,\(content.filter { !$0.isWhitespace })" }
    }
    return nil
  }

  /// The same picture as a file.
  ///
  /// - Parameter stem: its name, but for what its bytes add.
  func imageFile(named stem: String) -> NearbyFile? {
    if let svg = self["image/svg+xml"] { return NearbyFile(path: "\(stem).svg", bytes: Array(svg.utf8)) }
    for (type, ending) in [("image/png", "png"), ("image/jpeg", "jpg")] {
      if let content = self[type], let bytes = String(content.filter { !$0.isWhitespace }).decodedBase64 {
        return NearbyFile(path: "\(stem).\(ending)", bytes: bytes)
      }
    }
    return nil
  }

  /// What the picture is for those who do not see it: what the drawing says of itself, otherwise whose it is.
  func alternative(in cell: PlayedCell, _ texts: PageTexts) -> String {
    let own = self["image/svg+xml"].flatMap(DrawingWords.init)?.text
    return (own ?? texts.pictureOfCell(cell.label, number: cell.number)).withoutMarks
  }
}

extension PageTexts {
  /// - Parameter number: for texts from before there was one for pictures.
  fileprivate func pictureOfCell(_ label: String, number: Int) -> String {
    let text = self["cell-figure"]
    let values = [("label", label), ("number", "\(number)")]
    return text.isEmpty ? filled(.cell, values) : PageTexts.filled(text, values)
  }
}
