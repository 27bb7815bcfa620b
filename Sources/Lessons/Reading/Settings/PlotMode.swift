// `plots: placeholder`: what becomes of figures that cells make with matplotlib, which no engine of ours draws.

import Texts

/// What a lesson asks for its figures. Without it, cells that import matplotlib are refused.
package enum PlotMode: String, CaseIterable, Sendable {
  /// The cells run, nothing is drawn, and a framed line stands in each figure's place.
  case placeholder
}

extension Settings {
  /// The word behind `plots`; nil if the key is not there.
  package func plots() throws(LessonError) -> PlotMode? {
    guard let word = try string("plots") else { return nil }
    guard let mode = PlotMode(rawValue: word) else {
      throw LessonError(error("'plots' can be 'placeholder': the cells run, and no figure is drawn", atKey: "plots"))
    }
    return mode
  }
}
