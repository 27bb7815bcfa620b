// Which lessongen this is: `--version` says it. Pages do not, for their bytes depend on the lesson and the code alone.

enum Release {
  static let version = "0.1.0"
}
