// Which lessongen this is: pages say it, and so does `--version`.

public enum Release {
  public static let version = "0.1.0"
}
