// The pictures of a lesson: which kinds there are, and the numbers of those that it asks for.

import Lessons
import Proofs
import Texts

/// The figures of one lesson: what several languages show at the same place is computed once.
package struct Drawings {
  /// Every kind of picture.
  private static let types: [any Figure.Type] = [
    NetworkFigure.self, SurfaceFigure.self, GradientsFigure.self, SweepFigure.self, OutputsFigure.self,
  ]
  /// What a lesson may ask for.
  package static let kinds = types.map { $0.kind }
  /// The texts that pictures need, by their keys in `ui.<lang>.yaml`.
  package static let textKeys = types.flatMap { type in type.words.map { "\(type.kind.name)-\($0)" } }

  /// By their kinds, and how many cells had run.
  private var known: [String: any Figure] = [:]

  package init() {}

  /// The figures that an edition asks for, by the index of their directive among the document's inserts.
  ///
  /// - Throws: What stands in the way of the first that cannot be drawn, at its place.
  package mutating func figures(of edition: Edition) throws(LessonError) -> [Int: any Figure] {
    guard let description = edition.lesson.manifest.network else { return [:] }
    var figures: [Int: any Figure] = [:]
    for (index, outcome) in edition.outcomes.enumerated() {
      guard case .figure(let kind, let snapshot) = outcome else { continue }
      let key = "\(kind.name) \(snapshot.cellCount)"
      if known[key] == nil {
        let type = Drawings.types.first { $0.kind == kind }
        known[key] = try type?.init(FigureSource(lesson: LessonNetwork(description, snapshot), kind: kind))
      }
      figures[index] = known[key]
    }
    return figures
  }
}
