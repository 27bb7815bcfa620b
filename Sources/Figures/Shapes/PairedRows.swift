// Rows of two values each, on one axis: a ring and a cross that lie over each other where both agree.

/// A chart with a row for each pair of values: its name, both marks, and a note at its end.
struct PairedRows {
  struct Row {
    let name: String
    /// A ring at the end of a stem.
    let ring: Double
    let cross: Double
    let note: String
  }

  /// The words above the rows.
  struct Heads {
    let ring: String
    let cross: String
    let note: String
  }

  private let rows: [Row]
  private let left: Double
  private let distance: Double
  private let low: Double
  private let high: Double
  private static let (top, plot, margin) = (42.0, 176.0, 76.0)
  /// A taller picture says less.
  static let mostRows = 60

  /// - Parameter rows: finite values.
  init(_ rows: [Row]) {
    self.rows = rows
    left = max(88, 7 * Double(rows.map(\.name.count).max() ?? 0) + 12)
    distance = rows.count <= 16 ? 20 : 16
    let values: [Double] = rows.map(\.ring) + rows.map(\.cross) + [0]
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    // All zero: any range will do.
    self.low = low < high ? low : -1
    self.high = low < high ? high : 1
  }

  var width: Double { left + PairedRows.plot + PairedRows.margin }
  var height: Double { bottom + 24 }

  private var bottom: Double { PairedRows.top + distance * Double(rows.count) }

  private func y(_ row: Int) -> Double { PairedRows.top + distance * (Double(row) + 0.5) }

  private func x(_ value: Double) -> Double {
    // Halved, so that even the largest numbers have a finite difference.
    let fraction = (value / 2 - low / 2) / (high / 2 - low / 2)
    return left + 8 + (PairedRows.plot - 16) * fraction
  }

  func shapes(_ heads: Heads) -> SVG {
    var shapes = SVG()
    drawAxis(&shapes)
    drawRows(&shapes)
    drawHeads(heads, &shapes)
    return shapes
  }

  private func drawAxis(_ shapes: inout SVG) {
    let ticks = FigureNumber.ticks(from: low, to: high, count: 4)
    var lines = SVGPath()
    for tick in ticks where tick != 0 {
      lines.move(to: x(tick), PairedRows.top)
      lines.line(to: x(tick), bottom)
    }
    shapes.path(lines, "grid")
    var zero = SVGPath()
    zero.move(to: x(0), PairedRows.top)
    zero.line(to: x(0), bottom)
    shapes.path(zero, "axis")
    shapes.group("middle") { group in
      for (tick, label) in zip(ticks, FigureNumber.labels(ticks)) { group.label(label, x(tick), bottom + 11) }
    }
  }

  private func drawRows(_ shapes: inout SVG) {
    var (stems, rings, crosses) = (SVGPath(), SVGPath(), SVGPath())
    for (index, row) in rows.enumerated() {
      stems.move(to: x(0), y(index))
      stems.line(to: x(row.ring), y(index))
      rings.circle(x(row.ring), y(index), radius: 5)
      crosses.cross(x(row.cross), y(index), radius: 3)
    }
    shapes.path(stems, "stem")
    shapes.path(rings, "ring")
    shapes.path(crosses, "cross")
    shapes.group("code") { group in
      for (index, row) in rows.enumerated() { group.label(row.name, 2, y(index)) }
    }
    shapes.group("code end") { group in
      for (index, row) in rows.enumerated() { group.label(row.note, width - 2, y(index)) }
    }
  }

  private func drawHeads(_ heads: Heads, _ shapes: inout SVG) {
    var (ring, cross) = (SVGPath(), SVGPath())
    ring.circle(9, 11, radius: 5)
    shapes.path(ring, "ring")
    shapes.label(heads.ring, 20, 11)
    // Two lines: in some language the words are long.
    cross.cross(9, 30, radius: 3)
    shapes.path(cross, "cross")
    shapes.label(heads.cross, 20, 30)
    shapes.group("end") { $0.label(heads.note, width - 2, 30) }
  }
}
