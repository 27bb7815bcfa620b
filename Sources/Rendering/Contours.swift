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

  private let values: [[Double]]
  private let level: Double
  private let (columns, rows): (Int, Int)

  /// - Parameter values: rows of equal length, at least two of each, all finite.
  init(_ values: [[Double]], level: Double) {
    self.values = values
    self.level = level
    // A ring of nodes below every level closes the curves that run out of the grid.
    (columns, rows) = (values[0].count + 2, values.count + 2)
    var next = [Int](repeating: -1, count: columns * rows * 2)
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        for (leaving, entering) in Contours.crossings(values, level, column, row) { next[leaving] = entering }
      }
    }
    var loops: [[Point]] = []
    for first in next.indices where next[first] >= 0 {
      var loop: [Point] = []
      var edge = first
      while next[edge] >= 0 {
        let point = Contours.point(values, level, on: edge)
        if loop.last.map({ $0.x != point.x || $0.y != point.y }) ?? true { loop.append(point) }
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

  // MARK: One cell

  /// Edges have numbers: two for each node, the one to the right and the one upward.
  private static func edge(_ column: Int, _ row: Int, isVertical: Bool, columns: Int) -> Int {
    2 * (row * columns + column) + (isVertical ? 1 : 0)
  }

  private static func value(_ values: [[Double]], _ column: Int, _ row: Int) -> Double {
    guard values.indices.contains(row - 1), values[0].indices.contains(column - 1) else { return -.infinity }
    return values[row - 1][column - 1]
  }

  /// Pairs of edges: the curve goes through the cell from one to the other. Walking around the cell, it leaves the part
  /// inside on the first, and comes back on the second.
  private static func crossings(
    _ values: [[Double]], _ level: Double, _ column: Int, _ row: Int
  ) -> [(leaving: Int, entering: Int)] {
    let columns = values[0].count + 2
    let corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)].map {
      value(values, $0.0, $0.1)
    }
    let isInside = corners.map { $0 >= level }
    if isInside.allSatisfy({ $0 == isInside[0] }) { return [] }
    let edges = [
      edge(column, row, isVertical: false, columns: columns), edge(column + 1, row, isVertical: true, columns: columns),
      edge(column, row + 1, isVertical: false, columns: columns), edge(column, row, isVertical: true, columns: columns),
    ]
    // Two corners inside that face each other are joined if the middle is inside, too.
    let joins = corners.reduce(0, +) / 4 >= level
    return (0..<4).filter { isInside[$0] && !isInside[($0 + 1) % 4] }.map { leaving in
      let steps = joins ? [1, 2, 3] : [3, 2, 1]
      let entering = steps.map { (leaving + $0) % 4 }.first { !isInside[$0] && isInside[($0 + 1) % 4] } ?? leaving
      return (edges[leaving], edges[entering])
    }
  }

  /// Where the level is crossed, if the function is a straight line between the edge's nodes.
  private static func point(_ values: [[Double]], _ level: Double, on edge: Int) -> Point {
    let columns = values[0].count + 2
    let isVertical = edge % 2 == 1
    let (column, row) = (edge / 2 % columns, edge / 2 / columns)
    let (otherColumn, otherRow) = isVertical ? (column, row + 1) : (column + 1, row)
    let (start, end) = (value(values, column, row), value(values, otherColumn, otherRow))
    // The ring lies on the grid's edge.
    func place(_ column: Int, _ row: Int) -> (x: Double, y: Double) {
      (Double(min(max(column - 1, 0), values[0].count - 1)), Double(min(max(row - 1, 0), values.count - 1)))
    }
    let (a, b) = (place(column, row), place(otherColumn, otherRow))
    guard start.isFinite, end.isFinite else { return Point(x: a.x, y: a.y, isEdge: true) }
    let fraction = (level - start) / (end - start)
    return Point(x: a.x + fraction * (b.x - a.x), y: a.y + fraction * (b.y - a.y), isEdge: false)
  }
}
