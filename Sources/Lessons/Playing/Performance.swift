// What the command line may say about how a lesson is played.

import Texts

/// The settings of one performance.
public struct Performance: Sendable {
  /// Whether a cell that fails is shown on the page instead of ending the run.
  public var allowsErrors = false
  /// Whether nothing is to be played: all that would be refused is wanted.
  package var isCheckup = false
  /// Whether the page is made without the files, places and images that its text links to or shows in vain.
  package var allowsMissing = false
  /// What becomes of figures, where neither the lesson nor its course says.
  package var plots: PlotMode?
  /// Values that replace those of the cell `parameters`.
  public var parameters: [Parameter] = []
  /// Whether the editions keep what each cell bound, number by number, and what each live value was.
  public var keepsNumbers = false
  /// Whether a lesson may have what it only asks for.
  package var consent = Consent(command: "lessongen trust .") { _ in false }
  /// The pictures that the lesson may ask for.
  public let figures: [FigureKind]

  public struct Parameter: Equatable, Sendable {
    public let name: String
    /// An expression in the cells' language.
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct Consent: Sendable {
    /// By which the person would allow it.
    let command: String
    let allows: @Sendable (Wish) -> Bool

    package init(command: String, allows: @escaping @Sendable (Wish) -> Bool) {
      self.command = command
      self.allows = allows
    }

    /// What is said of something that is not allowed.
    func refusal(of what: String) -> String {
      "\(what), which nobody has allowed yet: if you trust this folder, \(command.asCommand), or --trust once"
    }
  }

  public init(figures: [FigureKind]) { self.figures = figures }
}
