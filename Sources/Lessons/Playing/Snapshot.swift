// The variables of the lesson's network and its gradients as they stood at one place of the prose: what is verified there, or
// drawn.

import OrderedCollections
import PythonCells
import Texts

/// Variables at one moment of a lesson. Cells that run later do not change them.
public struct Snapshot {
  /// Those of the names in lesson.yaml's `network` or `differentiate` that had a value.
  public let variables: OrderedDictionary<String, Value>
  /// Where they were read: what a problem with them points at.
  let place: Diagnostic

  /// An error about these variables.
  public func problem(_ message: String, kind: LessonError.Kind = .broken) -> LessonError {
    var diagnostic = place
    diagnostic.message = message
    return LessonError(diagnostic, kind: kind)
  }
}
