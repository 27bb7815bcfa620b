// The lines between which a text's settings stand, in a file, in a notebook's first cell, and for those who look for lessons.

import Texts

/// Where front matter begins and ends.
package enum FrontMatter {
  package static func begins(_ line: some StringProtocol) -> Bool { words(of: line) == "---" }

  /// With the line that it began with, or with YAML's own end of a document.
  static func ends(_ line: some StringProtocol) -> Bool { ["---", "..."].contains(words(of: line)) }

  private static func words(of line: some StringProtocol) -> String {
    String(line.trimmingSuffix { $0 == " " || $0 == "\t" })
  }
}
