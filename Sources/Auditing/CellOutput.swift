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

  public var isEmpty: Bool { printed.isEmpty && value == nil && error == nil }

  /// All of it, as a reader sees it.
  public var text: String {
    var parts = [printed, value ?? "", error ?? ""].filter { !$0.isEmpty }
    for index in parts.indices.dropLast() where !parts[index].hasSuffix("\n") { parts[index] += "\n" }
    return parts.joined()
  }

  init(printed: String = "", value: String? = nil, error: String? = nil) {
    self.printed = printed
    self.value = value
    self.error = error
  }

  /// What a notebook stores; warnings (`stderr`) and figures are not part of it.
  init(_ outputs: [NotebookOutput]) {
    for output in outputs {
      switch output {
      case .stream("stdout", let text): printed += text
      case .result(let text, _): value = text ?? value
      case .error(let name, let message): error = message.isEmpty ? name : "\(name): \(message)"
      case .stream, .display: break
      }
    }
  }

  /// What running a cell gave.
  init(_ run: CellRun) {
    printed = run.outputs.printed
    value = run.outputs.value
    // Notebooks name an error's class without its module.
    error = run.error?.shortDescription
  }

  enum Comparison {
    case agree(Agreement)
    case differ([NumberPair])
  }

  /// - Returns: How the two agree, or the numbers in which they differ; none if they differ in more than numbers.
  func compared(toFresh fresh: CellOutput, isOld: Bool = false) -> Comparison {
    guard (value == nil) == (fresh.value == nil), (error == nil) == (fresh.error == nil) else { return .differ([]) }
    var worst = Agreement.exact
    var pairs: [NumberPair] = []
    // What a progress bar has overwritten was never seen for long.
    let parts = [
      (TerminalText(printed).plain, TerminalText(fresh.printed).plain), (value ?? "", fresh.value ?? ""),
      (error ?? "", fresh.error ?? ""),
    ]
    for (index, (stored, now)) in parts.enumerated() {
      switch PrintedText.compare(stored: stored, fresh: now, isOld: isOld) {
      case .agree(let agreement): worst = max(worst, agreement)
      case .numbers(let numbers): pairs += numbers
      case .words:
        // Python words its errors differently from version to version; the kind of error stays.
        guard index == 2, stored.errorName == now.errorName, stored.missingName == now.missingName else {
          return .differ([])
        }
        worst = max(worst, .printedPrecision)
      }
    }
    return pairs.isEmpty ? .agree(worst) : .differ(pairs)
  }
}

extension String {
  fileprivate var errorName: Substring { prefix { $0 != ":" } }

  /// What an error says is not there: `x` of `NameError: name 'x' is not defined`, the same in every version.
  fileprivate var missingName: Substring? {
    guard ["NameError", "UnboundLocalError", "KeyError"].contains(errorName) else { return nil }
    return split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false).dropFirst().first
  }
}
