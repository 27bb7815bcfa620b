// A block that holds others, as the pages are told of it: a callout, an exercise, a solution, a division.

/// What a `:::` block, a MyST directive or one of GitHub's alerts is. Its title is what an insert's `inner` says.
public struct Container: Equatable, Sendable {
  /// GitHub's kinds, which are Quarto's.
  public enum Callout: String, CaseIterable, Sendable { case note, tip, important, warning, caution }

  public enum Kind: Equatable, Sendable {
    /// `fold`: whether its reader can fold it, and whether it is open at first.
    case callout(Callout, fold: Fold?)
    /// Numbered from 1.
    case exercise(number: Int)
    /// To the exercise of this number, if there is one.
    case solution(exercise: Int?)
    case division
  }

  public enum Fold: Equatable, Sendable { case closed, open }

  public let kind: Kind
  /// Given by the author; exercises always have one.
  public let id: String?
  /// Those that are the author's own.
  public let classes: [String]
  /// A directive stands in it: where cells stand between texts, nothing can be around it.
  public let holdsDirectives: Bool

  /// Whether the page shows it so that its reader opens it.
  package var isFoldable: Bool {
    switch kind {
    case .callout(_, let fold): fold != nil
    case .solution: true
    case .exercise, .division: false
    }
  }
}
