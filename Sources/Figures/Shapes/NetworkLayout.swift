// Where everything in the picture of a network goes, and on which of its lines there is room for a number.

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
  }

  let width: Double
  let height: Double
  private(set) var columns: [Column] = []
  private(set) var edges: [Edge] = []
  /// For each layer, how far along its lines the numbers stand; nil where they would cover each other.
  private(set) var labelFractions: [Double?] = []

  static let radius = 17.0
  /// A longer column shows its beginning, an ellipsis and its last unit.
  private static let mostUnits = 8
  private static let (margin, top, bottom) = (46.0, 30.0, 26.0)
  private static let leastGap = 19.0

  init(_ figure: NetworkFigure) {
    let counts = figure.unitCounts
    let gap = max(118, (Drawing.commonWidth - 2 * NetworkLayout.margin) / Double(counts.count - 1))
    width = 2 * NetworkLayout.margin + gap * Double(counts.count - 1)
    let contents = counts.enumerated().map { NetworkLayout.contents($1, hasBias: $0 < counts.count - 1) }
    let rows = contents.map(\.count).max() ?? 1
    // As close as the numbers allow; where no distance makes room for all of them, close.
    let distances = rows <= 6 ? [56.0, 64, 72, 82] : [44.0]
    var best: (columns: [Column], edges: [Edge], fractions: [Double?], height: Double)?
    for distance in distances {
      let height = NetworkLayout.top + Double(rows - 1) * distance + 2 * NetworkLayout.radius + NetworkLayout.bottom
      let columns = contents.enumerated().map { index, contents in
        let middle = NetworkLayout.top + NetworkLayout.radius + Double(rows - 1) * distance / 2
        let first = middle - Double(contents.count - 1) * distance / 2
        return Column(
          x: NetworkLayout.margin + gap * Double(index),
          rows: contents.enumerated().map { ($1, first + distance * Double($0)) },
          isShortened: contents.contains(.ellipsis))
      }
      let edges = NetworkLayout.edges(columns)
      let fractions = figure.layers.indices.map { layer in
        NetworkLayout.labelFraction(edges.filter { $0.layer == layer }, gap, longestLabel(figure.layers[layer]))
      }
      if best == nil || !fractions.contains(nil) { best = (columns, edges, fractions, height) }
      if !fractions.contains(nil) { break }
    }
    height = best?.height ?? 0
    columns = best?.columns ?? []
    edges = best?.edges ?? []
    labelFractions = best?.fractions ?? []

    func longestLabel(_ layer: NetworkFigure.Layer) -> Int {
      layer.parameters.map { FigureNumber.short($0.value).count }.max() ?? 0
    }
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

  /// All numbers of a layer stand at the same fraction of their lines, so one below the other: at the first of these
  /// where they keep their distance.
  private static func labelFraction(_ edges: [Edge], _ gap: Double, _ letters: Int) -> Double? {
    let least = (radius + 3.4 * Double(letters) + 2) / gap
    return [0.36, 0.32, 0.4, 0.28, 0.45, 0.5, 0.6, 0.66, 0.7].first { fraction in
      guard fraction >= least, fraction <= 1 - least else { return false }
      let heights = edges.map { $0.start.y + fraction * ($0.end.y - $0.start.y) }.sorted()
      return zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= leastGap }
    }
  }
}
