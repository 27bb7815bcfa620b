// What callouts and solutions are called in the page's language.

import Dress
import Markdown

extension PageTexts {
  subscript(callout: Container.Callout) -> String {
    switch callout {
    case .note: self[.calloutNote]
    case .tip: self[.calloutTip]
    case .important: self[.calloutImportant]
    case .warning: self[.calloutWarning]
    case .caution: self[.calloutCaution]
    }
  }

  func solution(of exercise: Int?) -> String {
    exercise.map { filled(.solutionOf, [("number", "\($0)")]) } ?? self[.solution]
  }
}
