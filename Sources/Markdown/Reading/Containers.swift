// The blocks that hold others, as the survey comes upon them: exercises get their numbers, solutions their exercises.

import CCmark

struct Containers {
  private struct Found {
    let index: Int
    let head: ContainerHead
    let range: Range<Int>
    /// How many exercises stand before it, itself included.
    let exercise: Int
  }

  private var found: [Found] = []
  private var exercises = 0
  private var holdsDirectives: Set<Int> = []

  mutating func enter(_ index: Int, _ head: ContainerHead, _ range: Range<Int>) {
    if case .exercise = head.kind { exercises += 1 }
    found.append(Found(index: index, head: head, range: range, exercise: exercises))
  }

  /// A directive stands here: the blocks around it are told.
  mutating func note(directive node: Tree.Node) {
    var parent = cmark_node_parent(node)
    while let current = parent {
      if let group = Tree.group(current), !holdsDirectives.insert(group).inserted { return }
      parent = cmark_node_parent(current)
    }
  }

  /// The ids that authors gave, with their places.
  func explicitIDs(in source: SourceText) -> [(id: String, place: Place)] {
    found.compactMap { item in
      item.head.id.map { ($0, source.place(item.head.idRange ?? item.range)) }
    }
  }

  /// The inserts for all of them, by their index among what was lifted.
  func inserts(_ ids: inout HeadingIDs, in source: SourceText) throws(MarkdownError) -> [(
    index: Int, kind: Insert.Kind
  )] {
    var numbers: [String: Int] = [:]
    for item in found {
      if case .exercise = item.head.kind, let id = item.head.id { numbers[id] = item.exercise }
    }
    var inserts: [(index: Int, kind: Insert.Kind)] = []
    for item in found {
      var id = item.head.id
      let kind: Container.Kind
      switch item.head.kind {
      case .callout(let callout, let fold): kind = .callout(callout, fold: fold)
      case .exercise:
        kind = .exercise(number: item.exercise)
        id = id ?? ids.id(for: "exercise \(item.exercise)")
      case .solution(of: let label?):
        guard let number = numbers[label] else {
          throw MarkdownError(place: source.place(item.range), message: "no exercise has the label '\(label)'")
        }
        kind = .solution(exercise: number)
      case .solution(of: nil): kind = .solution(exercise: item.exercise > 0 ? item.exercise : nil)
      case .division: kind = .division
      }
      let container = Container(
        kind: kind, id: id, classes: item.head.classes, holdsDirectives: holdsDirectives.contains(item.index))
      inserts.append((item.index, .container(container)))
    }
    return inserts
  }
}
