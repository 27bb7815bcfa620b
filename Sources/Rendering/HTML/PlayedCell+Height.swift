// How high a cell is on paper: code and output stay together there, unless the page before would be left half empty.

import Engines
import Lessons

extension PlayedCell {
  /// About half a page.
  private static let mostLines = 24
  private static let linesOfPicture = 12
  private static let linesOfUndrawn = 4

  /// Whether it is so high, code and outputs together, that a printer may divide it.
  var isHigh: Bool {
    var height = options.echo ? PlayedCell.lines(code) : 0
    for output in options.output ? outputs : [] {
      switch output {
      case .stdout(let text), .stderr(let text): height += PlayedCell.lines(text)
      case .undrawn, .timed: height += PlayedCell.linesOfUndrawn
      case .display(let display), .result(let display):
        height += display.image == nil ? PlayedCell.lines(display.text ?? "") : PlayedCell.linesOfPicture
      }
    }
    return height > PlayedCell.mostLines
  }

  private static func lines(_ text: String) -> Int {
    text.utf8.count { $0 == UInt8(ascii: "\n") } + (text.hasSuffix("\n") ? 0 : 1)
  }
}
