// A word in a text, found by its bytes. The standard library's own search compares characters; making ready for that costs
// more than reading a page's frame.

import CLibrary

extension String {
  /// Whether the bytes of a word stand in the text.
  package func holds(_ word: StaticString) -> Bool { offset(of: word, from: 0) != nil }

  /// Where the bytes of a word begin, from an offset on.
  ///
  /// - Parameter word: At least one byte.
  package func offset(of word: StaticString, from start: Int) -> Int? {
    var text = self
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let size = word.utf8CodeUnitCount
      var place = start
      while place + size <= bytes.count {
        guard let found = memchr(base + place, Int32(word.utf8Start.pointee), bytes.count - size + 1 - place) else {
          return nil
        }
        place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if memcmp(base + place, word.utf8Start, size) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
