// Where the program starts. Cells may recurse as deeply as Python lets them, so everything runs on a deep stack.

import ArgumentParser
import PythonCells

@main
enum Entry {
  static func main() {
    onDeepStack { Lessongen.main() }
  }
}
