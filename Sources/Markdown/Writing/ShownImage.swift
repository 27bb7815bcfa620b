// What a page shows where a text has an image: its own address for it, and the room that it takes.

/// An image as a page shows it.
public struct ShownImage: Equatable, Sendable {
  /// Nil where the text's own address stays.
  public let address: String?
  /// In pixels, so that nothing moves while it is loaded; nil if that is not known.
  public let size: ImageSize?

  /// Whether there is one; otherwise words stand in its place.
  public let isThere: Bool

  public init(address: String?, size: ImageSize?) {
    self.init(address: address, size: size, isThere: true)
  }

  private init(address: String?, size: ImageSize?, isThere: Bool) {
    self.address = address
    self.size = size
    self.isThere = isThere
  }

  public static let absent = ShownImage(address: nil, size: nil, isThere: false)
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
