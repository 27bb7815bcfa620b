// The variables of the lesson's network and its gradients as they stood at one place of the prose: what is verified there, or
// drawn.

import Engines
import OrderedCollections
import Texts

/// Variables at one moment of a lesson. Cells that run later do not change them.
public struct Snapshot {
  /// Those of the names in lesson.yaml's `network` or `differentiate` that had a value.
  package let variables: OrderedDictionary<String, Datum>
  /// How many cells had run: two snapshots of one lesson with the same count are the same.
  package let cellCount: Int
  /// Where they were read: what a problem with them points at.
  package let place: Diagnostic

  /// An error about these variables.
  public func problem(_ message: String, kind: LessonError.Kind = .broken) -> LessonError {
    var diagnostic = place
    diagnostic.message = message
    return LessonError(diagnostic, kind: kind)
  }
}
