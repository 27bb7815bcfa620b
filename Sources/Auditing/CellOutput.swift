// What stands under a cell, as far as it can be compared: the text that it printed, its last value, its error.

import Engines
import Lessons
import Notebooks
import Texts

/// The comparable part of a cell's outputs.
public struct CellOutput: Equatable, Sendable {
  public var printed = ""
  public var value: String?
  /// As Python's last line has it: `NameError: name 'x' is not defined`.
  public var error: String?
  /// What it showed besides, as far as that is a text: in the form that a reader sees.
  private(set) var displayed: [String] = []
  /// What went to standard error.
  private(set) var warned = ""
  /// What of it is no author's, where it comes from a run; and whether the error is the lesson's own.
  private(set) var made = MadeTexts()
  private var isErrorOwn = false

  public var isEmpty: Bool { printed.isEmpty && value == nil && error == nil && displayed.isEmpty }

  var hasDisplaysAlone: Bool { printed.isEmpty && value == nil && error == nil && !displayed.isEmpty }

  /// All of it, as a reader sees it.
  public var text: String {
    var parts = ([printed] + displayed + [value ?? "", error ?? ""]).filter { !$0.isEmpty }
    for index in parts.indices.dropLast() where !parts[index].hasSuffix("\n") { parts[index] += "\n" }
    return parts.joined()
  }

  init(printed: String = "", value: String? = nil, error: String? = nil) {
    self.printed = printed
    self.value = value
    self.error = error
  }

  /// What a notebook stores; figures are not part of it.
  init(_ outputs: [NotebookOutput]) {
    for output in outputs {
      switch output {
      case .stream("stdout", let text): printed += text
      case .stream("stderr", let text): warned += text
      case .result(let text, _, let rich):
        value = text ?? value
        if let rich, text?.isOfOwnForm ?? true { displayed.append(rich) }
      case .display(let text, let others, let rich):
        if let shown = others.isEmpty ? text : rich, text?.isOfOwnForm ?? true { displayed.append(shown) }
      case .error(let name, let message): error = message.isEmpty ? name : "\(name): \(message)"
      case .stream: break
      }
    }
  }

  /// What running a cell gave.
  init(_ run: CellRun) {
    printed = run.outputs.printed
    value = run.outputs.value
    for output in run.outputs {
      switch output {
      case .stderr(let text): warned += text
      case .display(let display): if let shown = display.rich ?? display.text { displayed.append(shown) }
      case .result(let display): if let rich = display.rich { displayed.append(rich) }
      case .stdout, .undrawn, .timed: break
      }
    }
    // Notebooks name an error's class without its module.
    error = run.error?.shortDescription
    made = run.made
    isErrorOwn = run.error?.isRaisedByLesson ?? false
  }

  enum Comparison {
    case agree(Agreement)
    case differ([NumberPair])
  }

  /// - Returns: How the two agree, or the numbers in which they differ; none if they differ in more than numbers.
  func compared(toFresh fresh: CellOutput, code: String = "", isOld: Bool = false) -> Comparison {
    guard (value == nil) == (fresh.value == nil), (error == nil) == (fresh.error == nil) else { return .differ([]) }
    var worst = Agreement.exact
    var pairs: [NumberPair] = []
    let origin = PrintedText.Origin(made: fresh.made, code: code, isOld: isOld)
    // What a progress bar has overwritten was never seen for long.
    let parts =
      [
        (TerminalText(printed).plain, TerminalText(fresh.printed).plain), (error ?? "", fresh.error ?? ""),
        (value ?? "", fresh.value ?? ""),
      ] + (displayed.count == fresh.displayed.count ? Array(zip(displayed, fresh.displayed)) : [])
    for (index, (stored, now)) in parts.enumerated() {
      var comparison = PrintedText.compare(stored: stored, fresh: now, origin)
      if index == 1, !fresh.isErrorOwn, stored != now {
        comparison = ErrorWording.compare(stored, now).map { .agree($0) } ?? .words
      } else if case .words = comparison, index == 0, !fresh.made.words.isEmpty {
        comparison = PrintedText.compare(stored: stored, fresh: now, wordedBy: origin)
      }
      switch comparison {
      case .agree(let agreement): worst = max(worst, agreement)
      case .numbers(let numbers): pairs += numbers
      case .words: return .differ([])
      }
    }
    return pairs.isEmpty ? .agree(worst) : .differ(pairs)
  }
}

extension Display {
  /// The Markdown, LaTeX or HTML in it.
  fileprivate var rich: String? {
    guard text?.isOfOwnForm ?? true else { return nil }
    return self["text/markdown"] ?? self["text/latex"] ?? self["text/html"]
  }
}

extension String {
  /// Whether what such a value is shown as is the author's own: how a film is framed, or a picture that stands elsewhere, is
  /// the business of IPython's version.
  fileprivate var isOfOwnForm: Bool {
    guard hasPrefix("<IPython.") else { return true }
    return ["HTML", "Markdown", "Latex", "Math", "JSON"].contains { hasPrefix("<IPython.core.display.\($0) ") }
  }
}
