// Where the program starts. Cells may recurse as deeply as Python lets them, so everything runs on a deep stack.

import ArgumentParser
import PythonCells
import Texts

@main
enum Entry {
  static func main() {
    Output.reportSizeLimits()
    onDeepStack { Lessongen.main() }
  }
}
