// The shapes of a picture as the data of one SVG path: relative commands and tenths of a unit, which is as short as it gets.

/// The `d` of a path. Positions are kept in whole tenths, so that rounding does not add up along a line.
struct SVGPath {
  private(set) var data = ""
  private var current = Point(x: 0, y: 0)
  private var start = Point(x: 0, y: 0)
  private var command: Character = " "

  private struct Point {
    var x: Int
    var y: Int
  }

  var isEmpty: Bool { data.isEmpty }

  mutating func move(to x: Double, _ y: Double) {
    let point = SVGPath.tenths(x, y)
    append(data.isEmpty ? "M" : "m", data.isEmpty ? [point.x, point.y] : [point.x - current.x, point.y - current.y])
    current = point
    start = point
  }

  /// A line; none where it would be shorter than a tenth.
  mutating func line(to x: Double, _ y: Double) {
    let point = SVGPath.tenths(x, y)
    let (dx, dy) = (point.x - current.x, point.y - current.y)
    switch (dx, dy) {
    case (0, 0): return
    case (_, 0): append("h", [dx])
    case (0, _): append("v", [dy])
    default: append("l", [dx, dy])
    }
    current = point
  }

  /// Level up to `x`, and from there a curve that ends level.
  mutating func bend(from x: Double, to endX: Double, _ endY: Double) {
    line(to: x, Double(current.y) / 10)
    let (end, middle) = (SVGPath.tenths(endX, endY), SVGPath.tenths((x + endX) / 2, 0).x - current.x)
    let (dx, dy) = (end.x - current.x, end.y - current.y)
    append("c", [middle, 0, middle, dy, dx, dy])
    current = end
  }

  mutating func close() {
    data += "z"
    command = "z"
    current = start
  }

  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    polyline(points)
    if !points.isEmpty { close() }
  }

  mutating func polyline(_ points: [(x: Double, y: Double)]) {
    guard let first = points.first else { return }
    move(to: first.x, first.y)
    for point in points.dropFirst() { line(to: point.x, point.y) }
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double) {
    move(to: x - radius, y)
    let r = SVGPath.tenths(radius, 0).x
    append("a", [r, r])
    data += " 0 1 0"
    appendNumbers([2 * r, 0])
    append("a", [r, r])
    data += " 0 1 0"
    appendNumbers([-2 * r, 0])
    command = "a"
  }

  /// A line of no length: with a round cap, it is a dot as large as the line is wide.
  mutating func dot(_ x: Double, _ y: Double) {
    move(to: x, y)
    append("h", [0])
  }

  mutating func cross(_ x: Double, _ y: Double, radius: Double) {
    move(to: x - radius, y - radius)
    line(to: x + radius, y + radius)
    move(to: x + radius, y - radius)
    line(to: x - radius, y + radius)
  }

  mutating func square(_ x: Double, _ y: Double, radius: Double) {
    polygon([
      (x - radius, y - radius), (x + radius, y - radius), (x + radius, y + radius), (x - radius, y + radius),
    ])
  }

  mutating func triangle(_ x: Double, _ y: Double, radius: Double) {
    polygon([(x, y - 1.2 * radius), (x + 1.1 * radius, y + 0.8 * radius), (x - 1.1 * radius, y + 0.8 * radius)])
  }

  mutating func diamond(_ x: Double, _ y: Double, radius: Double) {
    polygon([(x, y - 1.3 * radius), (x + 1.3 * radius, y), (x, y + 1.3 * radius), (x - 1.3 * radius, y)])
  }

  /// A command that is repeated need not be written again; `m` repeated would be `l`.
  private mutating func append(_ next: Character, _ numbers: [Int]) {
    if next == command, next != "m", next != "a" {
      appendNumbers(numbers)
    } else {
      data.append(next)
      command = next
      var isFirst = true
      for number in numbers {
        if !isFirst, number >= 0 { data += " " }
        data += SVGPath.text(ofTenths: number)
        isFirst = false
      }
    }
  }

  private mutating func appendNumbers(_ numbers: [Int]) {
    for number in numbers {
      if number >= 0 { data += " " }
      data += SVGPath.text(ofTenths: number)
    }
  }

  private static func tenths(_ x: Double, _ y: Double) -> Point {
    Point(x: rounded(x), y: rounded(y))
  }

  private static func rounded(_ number: Double) -> Int {
    precondition(number.isFinite, "a picture has a place for finite numbers only")
    return Int((min(max(number, -100_000), 100_000) * 10).rounded())
  }

  /// `12`, `-3.5`, `.5`
  static func text(ofTenths tenths: Int) -> String {
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return whole == 0 ? "\(sign).\(rest)" : "\(sign)\(whole).\(rest)"
  }

  /// A coordinate with at most one decimal.
  static func text(_ number: Double) -> String { text(ofTenths: rounded(number)) }
}
