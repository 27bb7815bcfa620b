// How far central differences are from the gradient, for wide and for narrow steps, on logarithmic axes.

import Backprop
import CLibrary
import Dress
import Lessons
import Proofs
import Texts

/// The largest disagreement of two gradients for each step ε.
public struct SweepFigure: Figure {
  /// The powers of ten that ε takes, from the widest step to the narrowest.
  public static let exponents = Array(stride(from: -1, through: -12, by: -1))

  public struct Point: Sendable {
    /// ε is ten to this power.
    public let exponent: Int
    /// The largest absolute difference over all entries.
    public let difference: Double

    public init(exponent: Int, difference: Double) {
      self.exponent = exponent
      self.difference = difference
    }
  }

  public static let kind = FigureKind("sweep")
  public static let words = ["title", "text", "caption", "guides", "difference"]

  let points: [Point]

  /// - Parameter points: one for each of `exponents`, in their order; differences finite, not all zero.
  public init(points: [Point]) { self.points = points }

  private var least: Point { points.min { $0.difference < $1.difference } ?? points[0] }

  public init(_ source: FigureSource) throws(LessonError) {
    let check = try source.gradientChecks()
    var points: [Point] = []
    for exponent in SweepFigure.exponents {
      guard let epsilon = Double("1e\(exponent)") else { continue }
      let difference = try check(epsilon).largestDifference
      guard difference.isFinite else { throw source.problem("with ε = 1e\(exponent) the difference is \(difference)") }
      points.append(Point(exponent: exponent, difference: difference))
    }
    guard points.contains(where: { $0.difference > 0 }) else {
      throw source.problem("the two gradients are equal for every ε, and zero has no logarithm")
    }
    self.init(points: points)
  }

  public func drawing(_ texts: FigureTexts) -> Drawing {
    let axes = Axes(points)
    var shapes = SVG()
    drawAxes(axes, texts, &shapes)
    let hasGuides = drawGuides(axes, &shapes)
    drawPoints(axes, &shapes)
    let values = [
      ("least", FigureNumber.rough(least.difference)), ("best", FigureNumber.power(least.exponent)),
      ("first-epsilon", FigureNumber.power(points[0].exponent)), ("first", FigureNumber.rough(points[0].difference)),
      ("last-epsilon", FigureNumber.power(points[points.count - 1].exponent)),
      ("last", FigureNumber.rough(points[points.count - 1].difference)),
    ]
    let caption = texts.filled("caption", values) + (hasGuides ? " " + texts["guides"] : "")
    return Drawing(
      kind: kind, width: Axes.width, height: Axes.height, shapes: shapes, title: texts["title"],
      description: texts.filled("text", values), caption: caption)
  }

  // MARK: Shapes

  private struct Axes {
    static let (width, height) = (Drawing.commonWidth, 260.0)
    static let (left, right, top, bottom) = (44.0, 334.0, 26.0, 218.0)
    /// Powers of ten at the bottom and at the top. A difference of nothing stands at the bottom.
    let low: Int
    let high: Int

    init(_ points: [Point]) {
      let logarithms = points.map(\.difference).filter { $0 > 0 }.map(log10)
      high = Int((logarithms.max() ?? 0).rounded(.up))
      // One more power at the bottom: the least value's label stands there.
      low = min(Int((logarithms.min() ?? -1).rounded(.down)) - 1, high - 2)
    }

    func x(_ exponent: Double) -> Double {
      let (first, last) = (-12.5, -0.5)
      return Axes.left + (Axes.right - Axes.left) * ((exponent - first) / (last - first))
    }

    func y(_ logarithm: Double) -> Double {
      let fraction = (logarithm - Double(low)) / Double(high - low)
      return Axes.bottom - (Axes.bottom - Axes.top) * fraction
    }

    func y(of difference: Double) -> Double { difference > 0 ? y(log10(difference)) : Axes.bottom }
  }

  private func drawAxes(_ axes: Axes, _ texts: FigureTexts, _ shapes: inout SVG) {
    let step = axes.high - axes.low > 6 ? 2 : 1
    let powers = stride(from: axes.low, through: axes.high, by: 1).filter { $0 % step == 0 }
    var grid = SVGPath()
    for power in powers {
      grid.move(to: Axes.left, axes.y(Double(power)))
      grid.line(to: Axes.right, axes.y(Double(power)))
    }
    shapes.path(grid, "grid")
    var frame = SVGPath()
    frame.move(to: Axes.left, Axes.top)
    frame.line(to: Axes.left, Axes.bottom)
    frame.line(to: Axes.right, Axes.bottom)
    let ticks = points.map(\.exponent).filter { $0 % 2 == 0 }
    for exponent in ticks {
      frame.move(to: axes.x(Double(exponent)), Axes.bottom)
      frame.line(to: axes.x(Double(exponent)), Axes.bottom + 4)
    }
    shapes.path(frame, "axis")
    shapes.group("end") { group in
      for power in powers { group.label(FigureNumber.tick(power), Axes.left - 6, axes.y(Double(power))) }
    }
    shapes.group("middle") { group in
      for exponent in ticks { group.label(FigureNumber.tick(exponent), axes.x(Double(exponent)), Axes.bottom + 14) }
      group.label("ε", (Axes.left + Axes.right) / 2, Axes.bottom + 33)
    }
    shapes.label(texts["difference"], 2, 9)
  }

  /// Two straight lines with the slopes of ε² and 1/ε, each up to where they meet: where the curve keeps to one of them, that
  /// is the error it shows. None where a difference is nothing, and has no logarithm.
  private func drawGuides(_ axes: Axes, _ shapes: inout SVG) -> Bool {
    let wide = points.filter { -3...(-1) ~= $0.exponent }
    let narrow = points.filter { -12...(-8) ~= $0.exponent }
    guard (wide + narrow).allSatisfy({ $0.difference > 0 }), !wide.isEmpty, !narrow.isEmpty else { return false }
    /// The height at ε = 1 of the line with that slope that is nearest to the points.
    func height(_ points: [Point], slope: Double) -> Double {
      points.map { log10($0.difference) - slope * Double($0.exponent) }.reduce(0, +) / Double(points.count)
    }
    let (truncation, rounding) = (height(wide, slope: 2), height(narrow, slope: -1))
    let meeting = (rounding - truncation) / 3
    guard -10...(-2) ~= meeting else { return false }
    var path = SVGPath()
    for (slope, height, end) in [(2.0, truncation, -0.5), (-1.0, rounding, -12.5)] {
      // Cut where it leaves the plot.
      let top = min(height + slope * end, Double(axes.high))
      let low = max(height + slope * meeting, Double(axes.low))
      guard low < top else { return false }
      let places = [low, top].map { (x: axes.x(($0 - height) / slope), y: axes.y($0)) }
      path.polyline(places)
      if slope > 0 {
        shapes.group("end") { $0.label("ε²", places[1].x - 16, places[1].y + 8) }
      } else {
        shapes.label("1/ε", places[1].x + 24, places[1].y + 8)
      }
    }
    shapes.path(path, "guide")
    return true
  }

  private func drawPoints(_ axes: Axes, _ shapes: inout SVG) {
    let places = points.map { (x: axes.x(Double($0.exponent)), y: axes.y(of: $0.difference)) }
    var (line, dots, ring) = (SVGPath(), SVGPath(), SVGPath())
    line.polyline(places)
    shapes.path(line, "curve")
    for place in places { dots.dot(place.x, place.y) }
    shapes.path(dots, "dot")
    let (x, y) = (axes.x(Double(least.exponent)), axes.y(of: least.difference))
    ring.circle(x, y, radius: 7)
    shapes.path(ring, "ring")
    // Below the curve, on the side where there is room.
    let label = FigureNumber.rough(least.difference)
    let isRoomy = x - Axes.left > 60
    shapes.group(isRoomy ? "end halo" : "halo") { $0.label(label, isRoomy ? x - 9 : x + 9, y + 12) }
  }
}
