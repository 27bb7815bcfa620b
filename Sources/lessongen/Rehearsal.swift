// What came of lessons that were played for all of their pages.

import Lessons
import Rendering
import Texts

/// Pages, and what is wrong with what they say.
struct Rehearsal {
  let pages: [Page]
  /// What stands beside them, each file once.
  var copies: [(name: String, bytes: [UInt8])] { pages.copies }
  /// Claims that do not hold, gradients that disagree, languages out of step.
  let untrue: [Diagnostic]
  /// Dollars that other readers read otherwise, translations of what was edited since, numbers that were typed: the page is true today, and may not be tomorrow.
  let doubtful: [Diagnostic]
}
