// What a lesson takes for given where it says nothing itself: its course's settings.

/// A course's word for lessons that say nothing themselves.
package struct LessonDefaults: Sendable {
  /// The languages of a folder whose lesson.yaml names none; the first is that of a single file or notebook. Nil without a
  /// course, or if the course does not say.
  package var languages: [Language]?

  /// The folder of the course: its lessons may show files from there.
  package var root: String?
  /// The lessons of the course, and the folder that pages are written to.
  package var lessons: [String] = []
  package var output: String?
  /// Whether its lessons ask for images from other computers.
  package var remoteImages = false
  /// What becomes of the figures that its cells make.
  package var plots: PlotMode?

  package init() {}
}
