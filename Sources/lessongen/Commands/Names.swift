// `names`: what cells may use, and what is refused.

import ArgumentParser
import PythonCells
import Texts

struct Names: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Lists what cells may use, by name, and what is refused.",
    discussion: """
      Modules, statements, Python's own names, the methods of its types, the functions of each module. What stands behind \
      'refused' exists in CPython 3.11 or NumPy 2.4 and cannot be used here.
      """)

  func run() throws {
    try reportingErrors { try Output.tell(SupportedNames().text) }
  }
}
