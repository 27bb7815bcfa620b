// Colors that can be read: what an author gives is moved towards black or white until it stands out from what is behind it
// (WCAG 2: a contrast of at least 4.5), on a light page and on a dark one.

/// What a formula stands on.
enum Ground: Equatable {
  /// The page's, light or dark as its reader has it.
  case page
  /// A box filled with this color.
  case filled(TeXColor)

  /// The page's darkest light and lightest dark: `--tint` of Templates/style.css, on which text stands, too.
  static let light = TeXColor(code: 0xF5F2EA)
  static let dark = TeXColor(code: 0x1E2125)

  /// The CSS value of a color that can be read here.
  func css(of color: TeXColor) -> String {
    switch self {
    case .filled(let ground): return color.legible(on: ground).css
    case .page:
      let (light, dark) = (color.legible(on: Ground.light), color.legible(on: Ground.dark))
      return light == dark ? light.css : "light-dark(\(light.css), \(dark.css))"
    }
  }
}

extension TeXColor {
  static let leastContrast = 4.5

  /// WCAG 2's relative luminance.
  private var luminance: Double {
    func linear(_ byte: Int) -> Double { TeXColor.linear[byte] }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// sRGB's transfer function by byte, as it is used: what needs no power is exact everywhere.
  private static let linear: [Double] = (0...255).map { byte in
    let part = Double(byte) / 255
    return part <= 0.04045 ? part / 12.92 : power24((part + 0.055) / 1.055)
  }

  /// x to 2.4, by square and fifth root: Newton's steps, without the platform's library, for the same bytes anywhere.
  private static func power24(_ x: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + x / (root * root * root * root)) / 5 }
    return x * x * root * root
  }

  func contrast(with other: TeXColor) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The nearest color on the way to black, or to white, that can be read on this ground.
  func legible(on ground: TeXColor) -> TeXColor {
    let target = ground.contrast(with: .black) > ground.contrast(with: .white) ? TeXColor.black : .white
    for step in 0...50 {
      func mixed(_ from: Int, _ to: Int) -> Double { Double(from * (50 - step) + to * step) / 50 / 255 }
      let color = TeXColor(mixed(red, target.red), mixed(green, target.green), mixed(blue, target.blue))
      if color.contrast(with: ground) >= TeXColor.leastContrast { return color }
    }
    return target
  }
}
