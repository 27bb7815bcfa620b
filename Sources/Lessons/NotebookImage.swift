// An image that a notebook's Markdown cell carries with it, as the address of an <img>: the page stays one file.

/// An attachment that is an image.
struct NotebookImage {
  /// `data:image/png;base64,…`; nil if the attachment is no image.
  let address: String?

  /// Types that browsers show and that cannot run code when shown as an image.
  private static let types = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"]
  /// A page that students open on a phone; in base64, a third more than the image.
  private static let maximumSize = 4 << 20

  init(_ attachment: NotebookAttachment, _ file: TextFile) throws(LessonError) {
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
      base64 = NotebookImage.base64(Array(text.utf8))
    } else {
      base64 = String(decoding: text.utf8.filter { $0 != 10 && $0 != 13 && $0 != 32 }, as: UTF8.self)
      guard NotebookImage.isBase64(base64) else {
        throw fail("the attachment '\(attachment.name)' is not base64")
      }
    }
    address = "data:\(type);base64,\(base64)"
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4: groups of four, the last one filled up with `=`.
  private static func isBase64(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let isDigit = Set(alphabet)
    return !bytes.isEmpty && bytes.count % 4 == 0 && padding <= 2
      && bytes.dropLast(padding).allSatisfy { isDigit.contains($0) }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word: UInt32 = 0
      for index in 0..<3 { word = word << 8 | (index < group.count ? UInt32(group[start + index]) : 0) }
      for digit in 0..<4 {
        let value = Int(word >> UInt32(18 - 6 * digit)) & 63
        text.append(digit <= group.count ? alphabet[value] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
