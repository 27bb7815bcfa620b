// The output over the plane of the two inputs: bands that grow denser as it grows, the line where it is one half, and the
// examples.

import Arrays
import Backprop
import Dress
import Lessons
import Proofs
import Texts

/// What a network with two inputs and one output answers everywhere around its examples.
public struct SurfaceFigure: Figure {
  /// An input of the lesson with what was wanted there and what the network gives.
  public struct Example: Sendable {
    public let x: Double
    public let y: Double
    public let target: Double
    public let output: Double

    public init(x: Double, y: Double, target: Double, output: Double) {
      self.x = x
      self.y = y
      self.target = target
      self.output = output
    }
  }

  /// A part of the plane, and a grid of points in it.
  public struct Window: Sendable {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
    static let steps = 40

    /// The examples with some room around them; nil if they are too far apart to be drawn.
    public init?(around points: [(x: Double, y: Double)]) {
      func range(_ values: [Double]) -> ClosedRange<Double>? {
        guard let low = values.min(), let high = values.max() else { return nil }
        let room = high > low ? 0.25 * (high - low) : max(0.5, 0.25 * low.magnitude)
        let (start, end) = (low - room, high + room)
        // The window's own width must be a number, too.
        guard start < end, (end - start).isFinite else { return nil }
        return start...end
      }
      guard let x = range(points.map(\.x)), let y = range(points.map(\.y)) else { return nil }
      self.x = x
      self.y = y
    }

    /// Row by row from the smallest coordinates: where the output must be known.
    public var points: [(x: Double, y: Double)] {
      (0...Window.steps).flatMap { row in (0...Window.steps).map { (at(x, $0), at(y, row)) } }
    }

    private func at(_ range: ClosedRange<Double>, _ step: Int) -> Double {
      let fraction = Double(step) / Double(Window.steps)
      return range.lowerBound * (1 - fraction) + range.upperBound * fraction
    }
  }

  public static let kind = FigureKind("surface")
  public static let words = ["title", "text", "example", "caption", "half", "output", "target"]

  let window: Window
  /// A row for each row of the window's grid.
  let values: [[Double]]
  let examples: [Example]

  /// - Parameters:
  ///   - outputs: one for each of the window's points, in their order; finite.
  ///   - examples: at least one.
  public init(window: Window, outputs: [Double], examples: [Example]) {
    let width = Window.steps + 1
    precondition(outputs.count == width * width)
    self.window = window
    values = stride(from: 0, to: outputs.count, by: width).map { Array(outputs[$0..<$0 + width]) }
    self.examples = examples
  }

  private var least: Double { values.lazy.map { $0.min() ?? 0 }.min() ?? 0 }
  private var greatest: Double { values.lazy.map { $0.max() ?? 0 }.max() ?? 0 }

  /// Where one band ends and the next begins: for what looks like a probability, tenths around one half; else round numbers.
  private var levels: [Double] {
    func inside(_ levels: [Double]) -> [Double] { levels.filter { $0 > least && $0 < greatest } }
    let tenths = least >= 0 && greatest <= 1 ? inside([0.1, 0.3, 0.5, 0.7, 0.9]) : []
    return tenths.count > 2 ? tenths : inside(FigureNumber.ticks(from: least, to: greatest, count: 6))
  }

  private static let half = 0.5
  private var crossesHalf: Bool { least < SurfaceFigure.half && greatest > SurfaceFigure.half }

  // MARK: Shapes

  /// The plot's square, and the margin that the legend has.
  private static let (left, top, side) = (32.0, 8.0, 204.0)
  private static let (width, height, legend) = (Drawing.commonWidth, 250.0, 252.0)
  private static let mark = 6.0

  public init(_ source: FigureSource) throws(LessonError) {
    let network = try source.lesson.network()
    let counts = network.unitCounts
    guard counts[0] == 2, counts[counts.count - 1] == 1 else {
      throw source.problem(
        "it needs 2 inputs and 1 output, and this network has \(counts[0]) and \(counts[counts.count - 1])")
    }
    let inputs = try source.lesson.array(source.description.inputs)
    let (coordinates, targets) = (
      try source.finite(source.description.inputs), try source.finite(source.description.targets)
    )
    let outputs = try source.outputs(network, inputs)
    guard targets.count == outputs.count else {
      throw source.problem("there are \(outputs.count) examples, but \(targets.count) targets")
    }
    let examples = outputs.indices.map { index in
      Example(
        x: coordinates[2 * index], y: coordinates[2 * index + 1], target: targets[index], output: outputs[index])
    }
    guard let window = Window(around: examples.map { ($0.x, $0.y) }) else {
      throw source.problem("its examples are too far apart")
    }
    let points = window.points
    let grid = try source.outputs(network, source.array(points.flatMap { [$0.x, $0.y] }, [points.count, 2]))
    self.init(window: window, outputs: grid, examples: examples)
  }

  public func drawing(_ texts: FigureTexts) -> Drawing {
    var shapes = SVG()
    drawBands(&shapes)
    drawAxes(&shapes)
    drawExamples(&shapes)
    drawLegend(texts, &shapes)
    let caption = crossesHalf ? "\(texts["caption"]) \(texts["half"])" : texts["caption"]
    return Drawing(
      kind: kind, width: SurfaceFigure.width, height: SurfaceFigure.height, shapes: shapes, title: texts["title"],
      description: description(texts), caption: caption)
  }

  private func onPage(_ point: Contours.Point) -> (x: Double, y: Double) {
    let step = SurfaceFigure.side / Double(Window.steps)
    return (SurfaceFigure.left + step * point.x, SurfaceFigure.top + SurfaceFigure.side - step * point.y)
  }

  private func x(_ value: Double) -> Double {
    let (low, high) = (window.x.lowerBound, window.x.upperBound)
    return SurfaceFigure.left + SurfaceFigure.side * ((value - low) / (high - low))
  }

  private func y(_ value: Double) -> Double {
    let (low, high) = (window.y.lowerBound, window.y.upperBound)
    return SurfaceFigure.top + SurfaceFigure.side * (1 - (value - low) / (high - low))
  }

  /// Each level covers the part of the plane that reaches it with the same thin color: they add up.
  private func drawBands(_ shapes: inout SVG) {
    shapes.group("band") { group in
      for level in levels {
        var path = SVGPath()
        for loop in Contours(values, level: level).loops {
          let points = Contours.simplified((loop + [loop[0]]).map(onPage), tolerance: 0.3)
          path.polygon(points.dropLast())
        }
        group.path(path)
      }
    }
    guard crossesHalf else { return }
    var path = SVGPath()
    for curve in Contours(values, level: SurfaceFigure.half).crossings {
      path.polyline(Contours.simplified(curve.map(onPage), tolerance: 0.3))
    }
    shapes.path(path, "half")
  }

  private func drawAxes(_ shapes: inout SVG) {
    let (left, top, side) = (SurfaceFigure.left, SurfaceFigure.top, SurfaceFigure.side)
    shapes.rectangle(left, top, side, side, "frame")
    let bottom = top + side
    let (across, upward) = (
      FigureNumber.ticks(from: window.x.lowerBound, to: window.x.upperBound, count: 5),
      FigureNumber.ticks(from: window.y.lowerBound, to: window.y.upperBound, count: 5)
    )
    var marks = SVGPath()
    for tick in across {
      marks.move(to: x(tick), bottom)
      marks.line(to: x(tick), bottom + 4)
    }
    for tick in upward {
      marks.move(to: left, y(tick))
      marks.line(to: left - 4, y(tick))
    }
    shapes.path(marks, "axis")
    shapes.group("middle") { group in
      for (tick, label) in zip(across, FigureNumber.labels(across)) { group.label(label, x(tick), bottom + 12) }
      group.label(FigureNumber.subscripted("x", 1), left + side / 2, bottom + 30)
    }
    shapes.group("end") { group in
      // The axis has its name at the top.
      for (tick, label) in zip(upward, FigureNumber.labels(upward)) where y(tick) > top + 20 {
        group.label(label, left - 7, y(tick))
      }
      group.label(FigureNumber.subscripted("x", 2), left - 7, top + 5)
    }
  }

  // MARK: Examples

  /// As many as can still be told apart.
  private static let mostMarks = 200

  private var shown: [Example] {
    guard examples.count > SurfaceFigure.mostMarks else { return examples }
    return (0..<SurfaceFigure.mostMarks).map { examples[$0 * examples.count / SurfaceFigure.mostMarks] }
  }

  /// The targets that have a mark of their own, the largest first; empty if there are too many of them.
  private var targets: [Double] {
    let all = Set(examples.map(\.target))
    return all.count <= 4 ? all.sorted(by: >) : []
  }

  private static func addMark(_ index: Int, _ x: Double, _ y: Double, to path: inout SVGPath) {
    switch index {
    case 0: path.circle(x, y, radius: mark)
    case 1: path.square(x, y, radius: mark - 0.5)
    case 2: path.triangle(x, y, radius: mark)
    default: path.diamond(x, y, radius: mark)
    }
  }

  private func drawExamples(_ shapes: inout SVG) {
    let targets = targets
    for index in 0..<max(targets.count, 1) {
      var path = SVGPath()
      for example in shown where targets.isEmpty || example.target == targets[index] {
        SurfaceFigure.addMark(index, x(example.x), y(example.y), to: &path)
      }
      shapes.path(path, "mark mark\(index)")
    }
  }

  private func drawLegend(_ texts: FigureTexts, _ shapes: inout SVG) {
    let x = SurfaceFigure.legend
    let step = 20.0
    shapes.label(texts["output"], x, SurfaceFigure.top + 6)
    let (top, levels) = (SurfaceFigure.top + 20, levels)
    let height = step * Double(levels.count + 1)
    shapes.group("band") { group in
      for index in levels.indices { group.rectangle(x, top, 22, height - step * Double(index + 1)) }
    }
    shapes.rectangle(x, top, 22, height, "frame")
    for (index, (level, label)) in zip(levels, FigureNumber.labels(levels)).enumerated() {
      let y = top + height - step * Double(index + 1)
      if level == SurfaceFigure.half {
        var line = SVGPath()
        line.move(to: x, y)
        line.line(to: x + 22, y)
        shapes.path(line, "half")
      }
      shapes.label(label, x + 28, y)
    }
    for (index, label) in FigureNumber.labels(targets).enumerated() {
      let y = top + height + 26 + 22 * Double(index)
      var path = SVGPath()
      SurfaceFigure.addMark(index, x + 11, y, to: &path)
      shapes.path(path, "mark mark\(index)")
      shapes.label(texts.filled("target", [("value", label)]), x + 28, y)
    }
  }

  // MARK: Words

  private func description(_ texts: FigureTexts) -> String {
    let reached = values.joined().count { $0 >= SurfaceFigure.half }
    let share = Double(reached) / Double(values.joined().count)
    var parts = [
      texts.filled(
        "text",
        [
          ("least", FigureNumber.short(least)), ("greatest", FigureNumber.short(greatest)),
          ("share", "\(Int((share * 100).rounded()))"), ("count", "\(examples.count)"),
        ])
    ]
    if examples.count <= 8 {
      for example in examples {
        parts.append(
          texts.filled(
            "example",
            [
              ("x1", FigureNumber.short(example.x)), ("x2", FigureNumber.short(example.y)),
              ("target", FigureNumber.short(example.target)), ("output", FigureNumber.short(example.output)),
            ]))
      }
    }
    return parts.joined(separator: " ")
  }
}
