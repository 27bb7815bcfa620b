// An image that a notebook's Markdown cell carries with it, as the address of an <img>: the page stays one file.

import Texts

/// An attachment that is an image.
package struct NotebookImage {
  /// `data:image/png;base64,…`; nil if the attachment is no image.
  package let address: String?

  /// Types that browsers show and that cannot run code when shown as an image.
  private static let types = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml"]
  /// A page that students open on a phone; in base64, a third more than the image.
  private static let maximumSize = 4 << 20

  package init(_ attachment: NotebookAttachment, _ file: TextFile) throws(LessonError) {
    guard let (type, text) = attachment.contents.first(where: { NotebookImage.types.contains($0.type) }) else {
      address = nil
      return
    }
    func fail(_ message: String) -> LessonError { LessonError(file.error(message, bytes: attachment.range)) }
    guard text.utf8.count <= NotebookImage.maximumSize else {
      throw fail("the attachment '\(attachment.name)' is larger than \(NotebookImage.maximumSize >> 20) MiB")
    }
    let base64: String
    if type == "image/svg+xml", text.contains("<") {
      base64 = Array(text.utf8).base64
    } else {
      base64 = String(decoding: text.utf8.filter { $0 != 10 && $0 != 13 && $0 != 32 }, as: UTF8.self)
      guard base64.isBase64 else {
        throw fail("the attachment '\(attachment.name)' is not base64")
      }
    }
    address = "data:\(type);base64,\(base64)"
  }
}
