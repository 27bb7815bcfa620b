// Every example twice: what the network answers, and what it should.

import Arrays
import Backprop
import Dress
import Lessons
import Proofs
import Texts

/// The network's outputs beside their targets.
public struct OutputsFigure: Figure {
  public struct Entry: Sendable {
    /// The example's row, `X[3]`; behind it the output's number where there are several.
    let name: String
    let output: Double
    let target: Double

    fileprivate var difference: Double { (output - target).magnitude }
  }

  public static let kind = FigureKind("outputs")
  public static let words = ["title", "text", "caption", "some", "output", "target", "difference"]

  let entries: [Entry]

  /// - Parameter entries: at least one; all finite.
  init(entries: [Entry]) { self.entries = entries }

  public init(_ source: FigureSource) throws(LessonError) {
    let network = try source.lesson.network()
    let outputs = try source.outputs(network, try source.lesson.array(source.description.inputs))
    let targets = try source.finite(source.description.targets)
    let width = network.unitCounts[network.unitCounts.count - 1]
    guard targets.count == outputs.count else {
      throw source.problem("there are \(outputs.count) outputs, but \(targets.count) targets")
    }
    guard !outputs.isEmpty else { throw source.problem("there are no examples") }
    self.init(
      entries: outputs.indices.map { index in
        let row = "\(source.description.inputs)[\(index / width)]"
        return Entry(
          name: width == 1 ? row : "\(row) → \(index % width)", output: outputs[index], target: targets[index])
      })
  }

  /// All entries, or those that are farthest from their targets, in their order.
  private var shown: [Entry] {
    guard entries.count > PairedRows.mostRows else { return entries }
    let order = entries.indices.sorted {
      let (a, b) = (entries[$0].difference, entries[$1].difference)
      return a > b || a == b && $0 < $1
    }
    return order.prefix(PairedRows.mostRows).sorted().map { entries[$0] }
  }

  public func drawing(_ texts: FigureTexts) -> Drawing {
    let shown = shown
    let rows = PairedRows(
      shown.map { entry in
        PairedRows.Row(
          name: entry.name, ring: entry.output, cross: entry.target, note: FigureNumber.short(entry.difference))
      })
    let count = ("count", "\(entries.count)")
    let isWhole = shown.count == entries.count
    let caption =
      texts["caption"] + (isWhole ? "" : " " + texts.filled("some", [("shown", "\(shown.count)"), count]))
    let farthest = entries.max { $0.difference < $1.difference } ?? entries[0]
    let description = texts.filled(
      "text",
      [
        count, ("farthest-name", farthest.name), ("output", FigureNumber.short(farthest.output)),
        ("target", FigureNumber.short(farthest.target)),
      ])
    let heads = PairedRows.Heads(ring: texts["output"], cross: texts["target"], note: texts["difference"])
    return Drawing(
      kind: kind, width: rows.width, height: rows.height, shapes: rows.shapes(heads), title: texts["title"],
      description: description, caption: caption)
  }
}
