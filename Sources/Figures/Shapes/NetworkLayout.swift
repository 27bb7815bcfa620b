// Where everything in the picture of a network goes, and how its lines make room for their numbers.

import Texts

/// Places for the units and lines of a `NetworkFigure`.
struct NetworkLayout {
  enum Source: Equatable {
    case unit(Int)
    case bias
  }

  struct Column {
    enum Content: Equatable {
      case unit(Int)
      case bias
      /// Units that are left out.
      case ellipsis
    }
    let x: Double
    var rows: [(content: Content, y: Double)]
    let isShortened: Bool
  }

  struct Edge {
    let layer: Int
    let source: Source
    let unit: Int
    let start: (x: Double, y: Double)
    let end: (x: Double, y: Double)
    /// The height at which it runs level, under its number; nil for a straight line without one.
    var level: Double?
  }

  let width: Double
  let height: Double
  private(set) var columns: [Column] = []
  private(set) var edges: [Edge] = []
  /// For each layer, between which places its lines run level; nil where there are too many for numbers.
  private(set) var spans: [ClosedRange<Double>?] = []

  static let radius = 17.0
  /// A longer column shows its beginning, an ellipsis and its last unit.
  private static let mostUnits = 8
  /// Lines of one layer that have numbers: those of three units and a bias to four.
  private static let mostNumbers = 16
  private static let (margin, top, bottom) = (42.0, 30.0, 26.0)
  /// From number to number: a line's height, and a little air.
  private static let leastGap = 17.0
  /// Digits are this wide in the widest of the fonts that a page may have.
  private static let letter = 8.0
  /// Room for a line to bend, on either side of the level part.
  private static let bend = 21.0

  /// Numbers can touch neither each other nor another line: where they stand, all lines of a layer run level, at heights of
  /// their own, each as near as that allows to the middle of the straight line that it would be.
  init(_ figure: NetworkFigure) {
    let counts = figure.unitCounts
    let contents = counts.enumerated().map { NetworkLayout.contents($1, hasBias: $0 < counts.count - 1) }
    let rows = contents.map(\.count).max() ?? 1
    let distance = rows <= 6 ? 56.0 : 44.0
    let lineCounts = zip(contents, contents.dropFirst()).map { sources, targets in
      sources.count { $0 != .ellipsis } * targets.count { if case .unit = $0 { true } else { false } }
    }
    let numbers = zip(figure.layers, lineCounts).map { layer, count -> Double? in
      guard count <= NetworkLayout.mostNumbers else { return nil }
      return NetworkLayout.letter * Double(layer.parameters.map { FigureNumber.short($0.value).count }.max() ?? 0)
    }
    let widest = numbers.compactMap(\.self).max().map { $0 + 2 * (NetworkLayout.radius + NetworkLayout.bend) } ?? 0
    let gap = max(118, widest, (Drawing.commonWidth - 2 * NetworkLayout.margin) / Double(counts.count - 1))
    width = 2 * NetworkLayout.margin + gap * Double(counts.count - 1)
    let mostLines = zip(lineCounts, numbers).map { $1 == nil ? 0 : $0 }.max() ?? 0
    let inner = max(
      Double(rows - 1) * distance + 2 * NetworkLayout.radius, Double(mostLines) * NetworkLayout.leastGap)
    height = NetworkLayout.top + inner + NetworkLayout.bottom
    let middle = NetworkLayout.top + inner / 2
    columns = contents.enumerated().map { index, contents in
      let first = middle - Double(contents.count - 1) * distance / 2
      return Column(
        x: NetworkLayout.margin + gap * Double(index),
        rows: contents.enumerated().map { ($1, first + distance * Double($0)) },
        isShortened: contents.contains(.ellipsis))
    }
    edges = NetworkLayout.edges(columns)
    for (layer, number) in numbers.enumerated() {
      let center = (columns[layer].x + columns[layer + 1].x) / 2
      spans.append(number.map { center - $0 / 2...center + $0 / 2 })
      guard number != nil else { continue }
      let own = edges.indices.filter { edges[$0].layer == layer }.sorted {
        let (a, b) = (edges[$0], edges[$1])
        return (a.start.y + a.end.y, a.start.y) < (b.start.y + b.end.y, b.start.y)
      }
      let wished = own.map { (edges[$0].start.y + edges[$0].end.y) / 2 }
      let levels = NetworkLayout.apart(wished, within: middle - inner / 2...middle + inner / 2)
      for (index, level) in zip(own, levels) { edges[index].level = level }
    }
  }

  /// The heights that are nearest to those wished for, in their order, with a distance from each to the next (isotonic
  /// regression: pool adjacent violators).
  private static func apart(_ wished: [Double], within bounds: ClosedRange<Double>) -> [Double] {
    let least = leastGap
    var blocks: [(sum: Double, count: Int)] = []
    for (index, height) in wished.enumerated() {
      blocks.append((height - least * Double(index), 1))
      while blocks.count > 1 {
        let (last, before) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        blocks.removeLast()
        blocks[blocks.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    let heights = blocks.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    let first = bounds.lowerBound + least / 2
    let last = bounds.upperBound - least / 2 - least * Double(wished.count - 1)
    return heights.enumerated().map { max(first, min(last, $1)) + least * Double($0) }
  }

  private static func contents(_ count: Int, hasBias: Bool) -> [Column.Content] {
    let units: [Column.Content] =
      count <= mostUnits
      ? (0..<count).map { .unit($0) } : (0..<mostUnits - 2).map { .unit($0) } + [.ellipsis, .unit(count - 1)]
    return hasBias ? units + [.bias] : units
  }

  private static func edges(_ columns: [Column]) -> [Edge] {
    var edges: [Edge] = []
    for layer in 0..<columns.count - 1 {
      for row in columns[layer].rows {
        let source: Source
        switch row.content {
        case .unit(let index): source = .unit(index)
        case .bias: source = .bias
        case .ellipsis: continue
        }
        for target in columns[layer + 1].rows {
          guard case .unit(let unit) = target.content else { continue }
          edges.append(
            Edge(
              layer: layer, source: source, unit: unit, start: (columns[layer].x, row.y),
              end: (columns[layer + 1].x, target.y)))
        }
      }
    }
    return edges
  }
}
