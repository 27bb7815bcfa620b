// The network as a picture: units in columns, a line for each weight, its width and color by the weight's size and sign.

import Backprop
import Dress
import Lessons
import Proofs
import Texts

/// A layered network with the values of its weights.
public struct NetworkFigure: Figure {
  /// What leads from one column of units to the next.
  public struct Layer: Sendable {
    let weightsName: String
    let biasesName: String
    /// A row for each unit before, an element for each unit behind.
    let weights: [[Double]]
    let biases: [Double]

    public init(weightsName: String, weights: [[Double]], biasesName: String, biases: [Double]) {
      self.weightsName = weightsName
      self.weights = weights
      self.biasesName = biasesName
      self.biases = biases
    }

    /// Whether it leads nowhere.
    public var isEmpty: Bool { parameters.isEmpty }

    /// The weights and biases with their names: `W0[1, 0]`, and `B0[1]` whatever axes the array has.
    var parameters: [(name: String, value: Double)] {
      weights.enumerated().flatMap { from, row in
        row.enumerated().map { ("\(weightsName)[\(from), \($0)]", $1) }
      } + biases.enumerated().map { ("\(biasesName)[\($0)]", $1) }
    }
  }

  public static let kind = FigureKind("network")
  public static let words = ["title", "text", "caption", "inputs", "hidden", "layer", "output"]

  let layers: [Layer]

  /// - Parameter layers: at least one; weights and biases are finite.
  public init(layers: [Layer]) { self.layers = layers }

  /// How many units each column has, the inputs first.
  var unitCounts: [Int] { [layers[0].weights.count] + layers.map(\.biases.count) }

  public init(_ source: FigureSource) throws(LessonError) {
    // The engine checks that the layers fit each other.
    let network = try source.lesson.network()
    var layers: [Layer] = []
    for (weights, biases) in zip(source.description.weights, source.description.biases) {
      let width = network.unitCounts[layers.count + 1]
      let rows = network.unitCounts[layers.count]
      let values = try source.finite(weights)
      layers.append(
        Layer(
          weightsName: weights, weights: (0..<rows).map { Array(values[$0 * width..<($0 + 1) * width]) },
          biasesName: biases, biases: try source.finite(biases)))
    }
    guard layers.contains(where: { !$0.isEmpty }) else { throw source.problem("it has no weights") }
    self.init(layers: layers)
  }

  public func drawing(_ texts: FigureTexts) -> Drawing {
    let layout = NetworkLayout(self)
    var shapes = SVG()
    drawEdges(layout, &shapes)
    drawUnits(layout, &shapes)
    drawNames(layout, texts, &shapes)
    return Drawing(
      kind: kind, width: layout.width, height: layout.height, shapes: shapes, title: texts["title"],
      description: description(texts), caption: texts["caption"])
  }

  private var parameters: [(name: String, value: Double)] { layers.flatMap(\.parameters) }

  private func description(_ texts: FigureTexts) -> String {
    let parameters = parameters
    guard let least = parameters.min(by: { $0.value < $1.value }),
      let greatest = parameters.max(by: { $0.value < $1.value })
    else { return "" }
    let text = texts.filled(
      "text",
      [
        ("units", unitCounts.map(String.init).joined(separator: ", ")), ("count", "\(parameters.count)"),
        ("least", FigureNumber.short(least.value)), ("least-name", least.name),
        ("greatest", FigureNumber.short(greatest.value)), ("greatest-name", greatest.name),
      ])
    guard parameters.count <= 12 else { return text }
    let list = parameters.map { "\($0.name) = \(FigureNumber.short($0.value))" }
    return "\(text) \(list.joined(separator: ", "))."
  }

  // MARK: Shapes

  /// The bias is the last source of a column.
  private func weight(_ layer: Int, from source: NetworkLayout.Source, to unit: Int) -> Double {
    switch source {
    case .unit(let index): layers[layer].weights[index][unit]
    case .bias: layers[layer].biases[unit]
    }
  }

  private func drawEdges(_ layout: NetworkLayout, _ shapes: inout SVG) {
    let largest = parameters.map(\.value.magnitude).max() ?? 0
    for sign in [(name: "plus", range: 1), (name: "minus", range: -1), (name: "zero", range: 0)] {
      shapes.group("edge \(sign.name)") { group in
        for edge in layout.edges {
          let weight = weight(edge.layer, from: edge.source, to: edge.unit)
          guard weight > 0 ? sign.range == 1 : weight < 0 ? sign.range == -1 : sign.range == 0 else { continue }
          var path = SVGPath()
          path.move(to: edge.start.x, edge.start.y)
          if let level = edge.level, let span = layout.spans[edge.layer] {
            // From the border of a unit to that of the next; what is under them is covered.
            path.bend(from: edge.start.x + NetworkLayout.radius, to: span.lowerBound, level)
            path.line(to: span.upperBound, level)
            path.bend(from: span.upperBound, to: edge.end.x - NetworkLayout.radius, edge.end.y)
          }
          path.line(to: edge.end.x, edge.end.y)
          group.path(path, strokeWidth: largest > 0 ? 0.8 + 3.7 * (weight.magnitude / largest) : 0.8)
        }
      }
    }
    shapes.group("middle halo") { group in
      for edge in layout.edges {
        guard let level = edge.level, let span = layout.spans[edge.layer] else { continue }
        let number = FigureNumber.short(weight(edge.layer, from: edge.source, to: edge.unit))
        group.label(number, (span.lowerBound + span.upperBound) / 2, level)
      }
    }
  }

  private func drawUnits(_ layout: NetworkLayout, _ shapes: inout SVG) {
    shapes.group("unit") { group in
      var circles = SVGPath()
      for column in layout.columns {
        for row in column.rows {
          switch row.content {
          case .unit: circles.circle(column.x, row.y, radius: NetworkLayout.radius)
          case .bias: circles.square(column.x, row.y, radius: NetworkLayout.radius - 4)
          case .ellipsis: break
          }
        }
      }
      group.path(circles)
      for (index, column) in layout.columns.enumerated() {
        for row in column.rows {
          let label =
            switch row.content {
            case .unit(let unit): name(of: unit, inColumn: index)
            case .bias: "1"
            case .ellipsis: "⋮"
            }
          group.label(label, column.x, row.y)
        }
      }
    }
  }

  /// `x₁`, `a₂`; a unit without neighbours needs no number.
  private func name(of unit: Int, inColumn column: Int) -> String {
    let letter = column == 0 ? "x" : "a"
    return unitCounts[column] == 1 ? letter : FigureNumber.subscripted(letter, unit + 1)
  }

  /// Above each column what it is, below each gap the names of its matrices.
  private func drawNames(_ layout: NetworkLayout, _ texts: FigureTexts, _ shapes: inout SVG) {
    let counts = unitCounts
    shapes.group("middle") { group in
      for (index, column) in layout.columns.enumerated() {
        let name =
          switch index {
          case 0: texts["inputs"]
          case layout.columns.count - 1: texts["output"]
          default:
            layers.count == 2 ? texts["hidden"] : texts.filled("layer", [("number", "\(index)")])
          }
        let count = column.isShortened ? " (\(counts[index]))" : ""
        group.label(name + count, column.x, 9)
      }
    }
    shapes.group("middle code") { group in
      for (index, layer) in layers.enumerated() {
        let x = (layout.columns[index].x + layout.columns[index + 1].x) / 2
        group.label("\(layer.weightsName), \(layer.biasesName)", x, layout.height - 9)
      }
    }
  }
}
