// What a page shows where a text has an image: its own address for it, and the room that it takes.

/// An image as a page shows it.
public struct ShownImage: Equatable, Sendable {
  /// Nil where the text's own address stays.
  public let address: String?
  /// In an element of HTML, where it is another: Jupyter's tools know attachments in Markdown's own images only.
  public let addressInTag: String?
  /// In pixels, so that nothing moves while it is loaded; nil if that is not known.
  public let size: ImageSize?

  /// Whether there is one; otherwise words stand in its place.
  public let isThere: Bool

  public init(address: String?, inTag: String? = nil, size: ImageSize?) {
    self.init(address: address, inTag: inTag, size: size, isThere: true)
  }

  private init(address: String?, inTag: String?, size: ImageSize?, isThere: Bool) {
    self.address = address
    addressInTag = inTag ?? address
    self.size = size
    self.isThere = isThere
  }

  public static let absent = ShownImage(address: nil, inTag: nil, size: nil, isThere: false)
}

/// The width and height of an image, in pixels.
public struct ImageSize: Equatable, Sendable {
  public let width: Int
  public let height: Int

  public init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}
