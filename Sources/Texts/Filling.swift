// Texts that are made of one short text over and over: filled in as fast as memory is. The standard library appends them one
// by one, and copies the whole with each thing that is put beside it.

import CLibrary

extension String {
  /// A text so many times.
  package init(_ text: String, times: Int) { self.init("", after: times, of: text) }

  /// A text with another before and behind it, so many times each.
  package init(_ text: String, after left: Int, before right: Int = 0, of fill: String) {
    let size = fill.utf8.count
    let total = text.utf8.count + size * (left + right)
    guard total > text.utf8.count else {
      self = text
      return
    }
    var (text, fill) = (text, fill)
    self.init(unsafeUninitializedCapacity: total) { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      let middle = start + size * left
      fill.withUTF8 { fill in
        String.fill(start, size * left, with: fill)
        text.withUTF8 { text in
          if let words = text.baseAddress { memcpy(middle, words, text.count) }
          String.fill(middle + text.count, size * right, with: fill)
        }
      }
      return total
    }
  }

  /// What is there already is copied behind itself, twice as much each time.
  package static func fill(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, with fill: UnsafeBufferPointer<UInt8>) {
    guard count > 0, let first = fill.baseAddress else { return }
    if fill.count == 1 {
      memset(start, Int32(first.pointee), count)
      return
    }
    memcpy(start, first, fill.count)
    var done = fill.count
    while done < count {
      let more = Swift.min(done, count - done)
      memcpy(start + done, start, more)
      done += more
    }
  }
}
