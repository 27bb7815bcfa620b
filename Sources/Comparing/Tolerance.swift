// What `check` and `diff` let pass as the same number.

/// How far two numbers may be apart.
package struct Tolerance {
  package let relative: Double
  package let absolute: Double

  package init(relative: Double, absolute: Double) {
    self.relative = relative
    self.absolute = absolute
  }

  package var isExact: Bool { relative == 0 && absolute == 0 }

  package func allows(_ stored: Double, _ fresh: Double) -> Bool {
    stored == fresh || abs(fresh - stored) <= absolute + relative * abs(stored)
  }
}
