// Texts as rows of code points, four bytes each, as NumPy stores its strings of one width: zeros fill a row up.

extension NDArray {
  /// A row to each text, cut off where it is longer.
  package static func codePoints(_ texts: [[Unicode.Scalar]], width: Int) throws(ArrayError) -> NDArray {
    let array = try NDArray.zeros([texts.count, width], .uint32)
    let elements = array.data.assumingMemoryBound(to: UInt32.self)
    for (row, text) in texts.enumerated() {
      for (place, scalar) in text.prefix(width).enumerated() { elements[row &* width &+ place] = scalar.value }
    }
    return array
  }

  /// What the rows along the last axis say, without the zeros at their ends; nil for one that nobody has set. Precondition: It holds
  /// code points.
  package func texts() -> [String?] {
    guard let width = shape.last, width > 0 else { return [] }
    let source = isContiguous ? self : copy()
    let elements = source.data.assumingMemoryBound(to: UInt32.self)
    return (0..<count / width).map { row in
      var end = width
      while end > 0, elements[row &* width &+ end &- 1] == 0 { end -= 1 }
      var text = String.UnicodeScalarView()
      for place in 0..<end {
        guard let scalar = Unicode.Scalar(elements[row &* width &+ place]) else { return nil }
        text.append(scalar)
      }
      return String(text)
    }
  }
}
