// A cell's picture as a page can hold it: inside its own text. What is in an image runs nothing.

import Engines
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
}
