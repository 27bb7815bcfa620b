// Every entry of the gradient twice: as the lesson computed it, and by central differences.

import Arrays
import Backprop
import Dress
import Lessons
import Proofs
import Texts

/// The lesson's gradient beside the numerical one.
public struct GradientsFigure: Figure {
  public struct Entry: Sendable {
    /// `G_W0[1, 0]`
    let name: String
    /// The lesson's.
    let analytic: Double
    /// By central differences.
    let numerical: Double

    public init(name: String, analytic: Double, numerical: Double) {
      self.name = name
      self.analytic = analytic
      self.numerical = numerical
    }

    fileprivate var difference: Double { (analytic - numerical).magnitude }
  }

  public static let kind = FigureKind("gradients")
  public static let words = ["title", "text", "caption", "some", "analytic", "numerical", "difference"]

  let entries: [Entry]
  let epsilon: Double

  /// - Parameters:
  ///   - entries: at least one; all finite.
  ///   - epsilon: the step of the central differences.
  public init(entries: [Entry], epsilon: Double) {
    self.entries = entries
    self.epsilon = epsilon
  }

  /// A taller picture says less.
  private static let mostRows = 60

  /// All entries, or the largest in their order.
  private var shown: [Entry] {
    guard entries.count > GradientsFigure.mostRows else { return entries }
    let order = entries.indices.sorted {
      let (a, b) = (entries[$0].analytic.magnitude, entries[$1].analytic.magnitude)
      return a > b || a == b && $0 < $1
    }
    return order.prefix(GradientsFigure.mostRows).sorted().map { entries[$0] }
  }

  public init(_ source: FigureSource) throws(LessonError) {
    let epsilon = 1e-4
    let check = try source.gradientChecks()(epsilon)
    var entries: [Entry] = []
    for layer in source.description.weights.indices {
      for (name, numerical) in [
        (source.description.weightGradients[layer], check.numericalWeights[layer]),
        (source.description.biasGradients[layer], check.numericalBiases[layer]),
      ] {
        let analytic = try source.finite(name)
        let shape = try source.lesson.array(name).shape
        guard shape == numerical.shape else {
          throw source.problem("'\(name)' has the shape \(shape.description), not \(numerical.shape.description)")
        }
        for (index, (analytic, numerical)) in zip(analytic, numerical.asDoubles).enumerated() {
          let entry = "\(name)\(shape.position(of: index))"
          guard numerical.isFinite else { throw source.problem("the numerical \(entry) is \(numerical)") }
          entries.append(Entry(name: entry, analytic: analytic, numerical: numerical))
        }
      }
    }
    guard !entries.isEmpty else { throw source.problem("it has no weights") }
    self.init(entries: entries, epsilon: epsilon)
  }

  public func drawing(_ texts: FigureTexts) -> Drawing {
    let rows = Rows(shown)
    var shapes = SVG()
    drawAxis(rows, &shapes)
    drawEntries(rows, &shapes)
    drawHead(rows, texts, &shapes)
    var caption = texts.filled("caption", [("epsilon", FigureNumber.short(epsilon))])
    if rows.entries.count < entries.count {
      caption +=
        " "
        + texts.filled("some", [("shown", "\(rows.entries.count)"), ("count", "\(entries.count)")])
    }
    return Drawing(
      kind: kind, width: rows.width, height: rows.bottom + 24, shapes: shapes, title: texts["title"],
      description: description(texts), caption: caption)
  }

  private func description(_ texts: FigureTexts) -> String {
    guard let least = entries.min(by: { $0.analytic < $1.analytic }),
      let greatest = entries.max(by: { $0.analytic < $1.analytic }),
      let farthest = entries.max(by: { $0.difference < $1.difference })
    else { return "" }
    return texts.filled(
      "text",
      [
        ("count", "\(entries.count)"), ("least", FigureNumber.short(least.analytic)), ("least-name", least.name),
        ("greatest", FigureNumber.short(greatest.analytic)), ("greatest-name", greatest.name),
        ("bound", PowerOfTen.above(farthest.difference)),
      ])
  }

  // MARK: Shapes

  /// Where everything goes.
  private struct Rows {
    let entries: [Entry]
    let left: Double
    let distance: Double
    let low: Double
    let high: Double
    static let (top, plot, margin) = (42.0, 176.0, 76.0)

    init(_ entries: [Entry]) {
      self.entries = entries
      left = max(88, 7 * Double(entries.map(\.name.count).max() ?? 0) + 12)
      distance = entries.count <= 16 ? 20 : 16
      let values: [Double] = entries.map(\.analytic) + entries.map(\.numerical) + [0]
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      // All zero: any range will do.
      self.low = low < high ? low : -1
      self.high = low < high ? high : 1
    }

    var width: Double { left + Rows.plot + Rows.margin }
    var bottom: Double { Rows.top + distance * Double(entries.count) }
    func y(_ row: Int) -> Double { Rows.top + distance * (Double(row) + 0.5) }
    func x(_ value: Double) -> Double {
      // Halved, so that even the largest numbers have a finite difference.
      let fraction = (value / 2 - low / 2) / (high / 2 - low / 2)
      return left + 8 + (Rows.plot - 16) * fraction
    }
  }

  private func drawAxis(_ rows: Rows, _ shapes: inout SVG) {
    let ticks = FigureNumber.ticks(from: rows.low, to: rows.high, count: 4)
    var lines = SVGPath()
    for tick in ticks where tick != 0 {
      lines.move(to: rows.x(tick), Rows.top)
      lines.line(to: rows.x(tick), rows.bottom)
    }
    shapes.path(lines, "grid")
    var zero = SVGPath()
    zero.move(to: rows.x(0), Rows.top)
    zero.line(to: rows.x(0), rows.bottom)
    shapes.path(zero, "axis")
    shapes.group("middle") { group in
      for (tick, label) in zip(ticks, FigureNumber.labels(ticks)) {
        group.label(label, rows.x(tick), rows.bottom + 11)
      }
    }
  }

  private func drawEntries(_ rows: Rows, _ shapes: inout SVG) {
    var (stems, rings, crosses) = (SVGPath(), SVGPath(), SVGPath())
    for (row, entry) in rows.entries.enumerated() {
      stems.move(to: rows.x(0), rows.y(row))
      stems.line(to: rows.x(entry.analytic), rows.y(row))
      rings.circle(rows.x(entry.analytic), rows.y(row), radius: 5)
      crosses.cross(rows.x(entry.numerical), rows.y(row), radius: 3)
    }
    shapes.path(stems, "stem")
    shapes.path(rings, "ring")
    shapes.path(crosses, "cross")
    shapes.group("code") { group in
      for (row, entry) in rows.entries.enumerated() { group.label(entry.name, 2, rows.y(row)) }
    }
    shapes.group("code end") { group in
      for (row, entry) in rows.entries.enumerated() {
        group.label(PowerOfTen.bound(entry.difference), rows.width - 2, rows.y(row))
      }
    }
  }

  private func drawHead(_ rows: Rows, _ texts: FigureTexts, _ shapes: inout SVG) {
    var (ring, cross) = (SVGPath(), SVGPath())
    ring.circle(9, 11, radius: 5)
    shapes.path(ring, "ring")
    shapes.label(texts["analytic"], 20, 11)
    // Two lines: in some language the words are long.
    cross.cross(9, 30, radius: 3)
    shapes.path(cross, "cross")
    shapes.label(texts["numerical"], 20, 30)
    shapes.group("end") { $0.label(texts["difference"], rows.width - 2, 30) }
  }
}
