// Marching squares: where a function that is known on a grid is at least as large as a level.

/// The border of the part of a grid where the values reach a level.
struct Contours {
  struct Point: Equatable {
    /// In steps of the grid, from its first row and column.
    let x: Double
    let y: Double
    /// Whether the grid ends here; elsewhere the function crosses the level.
    let isEdge: Bool
  }

  /// Closed curves, the part inside on the left of each.
  let loops: [[Point]]

  /// - Parameter values: rows of equal length, at least two of each, all finite.
  init(_ values: [[Double]], level: Double) {
    let field = Field(values, level: level)
    var next = [Int](repeating: -1, count: field.columns * field.rows * 2)
    for row in 0..<field.rows - 1 {
      for column in 0..<field.columns - 1 where field.isCrossed(column, row) {
        for (leaving, entering) in field.crossings(column, row) { next[leaving] = entering }
      }
    }
    var loops: [[Point]] = []
    for first in next.indices where next[first] >= 0 {
      var loop: [Point] = []
      var edge = first
      while next[edge] >= 0 {
        let point = field.point(on: edge)
        if loop.last != point { loop.append(point) }
        (edge, next[edge]) = (next[edge], -1)
      }
      if loop.count > 2 { loops.append(loop) }
    }
    self.loops = loops
  }

  /// The curves without the grid's own edge: where the function crosses the level. Those that close are open all the same,
  /// with their first point once more at the end.
  var crossings: [[Point]] {
    loops.flatMap { loop -> [[Point]] in
      guard let edge = loop.firstIndex(where: \.isEdge) else { return [loop + [loop[0]]] }
      let turned = loop[edge...] + loop[..<edge]
      return turned.split(whereSeparator: \.isEdge).map(Array.init).filter { $0.count > 1 }
    }
  }

  /// What a curve needs to stay within `tolerance` of where it was (Ramer, Douglas and Peucker).
  static func simplified(_ points: [(x: Double, y: Double)], tolerance: Double) -> [(x: Double, y: Double)] {
    guard points.count > 2 else { return points }
    var isKept = [Bool](repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var parts = [(0, points.count - 1)]
    while let (first, last) = parts.popLast() {
      var (farthest, distance) = (first, 0.0)
      for index in first + 1..<max(last, first + 1) {
        let candidate = Contours.distance(points[index], from: points[first], to: points[last])
        if candidate > distance { (farthest, distance) = (index, candidate) }
      }
      guard distance > tolerance else { continue }
      isKept[farthest] = true
      parts += [(first, farthest), (farthest, last)]
    }
    return points.indices.filter { isKept[$0] }.map { points[$0] }
  }

  private static func distance(
    _ point: (x: Double, y: Double), from start: (x: Double, y: Double), to end: (x: Double, y: Double)
  ) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (px, py) = (point.x - start.x, point.y - start.y)
    let length = dx * dx + dy * dy
    guard length > 0 else { return (px * px + py * py).squareRoot() }
    return (dx * py - dy * px).magnitude / length.squareRoot()
  }
}

/// The grid, and around it a ring of nodes below every level: it closes the curves that run out of the grid.
private struct Field {
  let columns: Int
  let rows: Int
  private let values: [Double]
  private let level: Double

  init(_ values: [[Double]], level: Double) {
    columns = values[0].count + 2
    rows = values.count + 2
    self.level = level
    let ring = [Double](repeating: -.infinity, count: columns)
    self.values = ring + values.flatMap { [-.infinity] + $0 + [-.infinity] } + ring
  }

  /// Whether some corners of a cell reach the level and others do not.
  func isCrossed(_ column: Int, _ row: Int) -> Bool {
    let node = row * columns + column
    let isInside = values[node] >= level
    return (values[node + 1] >= level) != isInside || (values[node + columns] >= level) != isInside
      || (values[node + columns + 1] >= level) != isInside
  }

  /// Pairs of edges: the curve goes through the cell from one to the other. Walking around the cell, it leaves the part
  /// inside on the first, and comes back on the second. Edges have numbers: two for each node, the one to the right and the
  /// one upward.
  func crossings(_ column: Int, _ row: Int) -> [(leaving: Int, entering: Int)] {
    let node = row * columns + column
    let corners = [node, node + 1, node + columns + 1, node + columns].map { values[$0] }
    let edges = [2 * node, 2 * (node + 1) + 1, 2 * (node + columns), 2 * node + 1]
    let isInside = corners.map { $0 >= level }
    // Two corners inside that face each other are joined if the middle is inside, too.
    let steps = corners.reduce(0, +) / 4 >= level ? [1, 2, 3] : [3, 2, 1]
    return (0..<4).filter { isInside[$0] && !isInside[($0 + 1) % 4] }.map { leaving in
      let entering = steps.map { (leaving + $0) % 4 }.first { !isInside[$0] && isInside[($0 + 1) % 4] } ?? leaving
      return (edges[leaving], edges[entering])
    }
  }

  /// Where the level is crossed, if the function is a straight line between the edge's nodes.
  func point(on edge: Int) -> Contours.Point {
    let start = edge / 2
    let end = start + (edge % 2 == 1 ? columns : 1)
    // The ring lies on the grid's edge.
    func place(_ node: Int) -> (x: Double, y: Double) {
      (Double(min(max(node % columns - 1, 0), columns - 3)), Double(min(max(node / columns - 1, 0), rows - 3)))
    }
    let (a, b) = (place(start), place(end))
    guard values[start].isFinite, values[end].isFinite else { return Contours.Point(x: a.x, y: a.y, isEdge: true) }
    let fraction = (level - values[start]) / (values[end] - values[start])
    return Contours.Point(x: a.x + fraction * (b.x - a.x), y: a.y + fraction * (b.y - a.y), isEdge: false)
  }
}
