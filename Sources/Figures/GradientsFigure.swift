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

  /// All entries, or the largest in their order.
  private var shown: [Entry] {
    guard entries.count > PairedRows.mostRows else { return entries }
    let order = entries.indices.sorted {
      let (a, b) = (entries[$0].analytic.magnitude, entries[$1].analytic.magnitude)
      return a > b || a == b && $0 < $1
    }
    return order.prefix(PairedRows.mostRows).sorted().map { entries[$0] }
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
    let shown = shown
    let rows = PairedRows(
      shown.map { entry in
        PairedRows.Row(
          name: entry.name, ring: entry.analytic, cross: entry.numerical, note: PowerOfTen.bound(entry.difference))
      })
    var caption = texts.filled("caption", [("epsilon", FigureNumber.short(epsilon))])
    if shown.count < entries.count {
      caption += " " + texts.filled("some", [("shown", "\(shown.count)"), ("count", "\(entries.count)")])
    }
    let heads = PairedRows.Heads(ring: texts["analytic"], cross: texts["numerical"], note: texts["difference"])
    return Drawing(
      kind: kind, width: rows.width, height: rows.height, shapes: rows.shapes(heads), title: texts["title"],
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
}
