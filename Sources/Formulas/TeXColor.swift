// A color as an author gives it. It is read in Reading; Writing keeps it legible on light and on dark pages.

struct TeXColor: Equatable, Sendable {
  /// From 0 to 255.
  let red: Int
  let green: Int
  let blue: Int

  /// `0xff8000`
  init(code: UInt32) {
    red = Int(code >> 16 & 0xFF)
    green = Int(code >> 8 & 0xFF)
    blue = Int(code & 0xFF)
  }

  /// From 0 to 1.
  init(_ red: Double, _ green: Double, _ blue: Double) {
    func byte(_ part: Double) -> Int { Int((min(max(part, 0), 1) * 255).rounded()) }
    self.red = byte(red)
    self.green = byte(green)
    self.blue = byte(blue)
  }

  static let black = TeXColor(code: 0)
  static let white = TeXColor(code: 0xFFFFFF)

  /// `#ff8000`
  var css: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
