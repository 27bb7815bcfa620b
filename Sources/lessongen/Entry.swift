// Where the program starts. Cells may recurse as deeply as Python lets them, so everything runs on a deep stack.

import ArgumentParser
import PythonCells
import Texts

@main
enum Entry {
  static func main() {
    Output.reportSizeLimits()
    onDeepStack {
      do {
        var command = try Lessongen.parseAsRoot()
        try command.run()
      } catch {
        Lessongen.exit(withError: tell(error))
      }
    }
  }

  /// Says why there is nothing to run: the help that was asked for, or what is wrong with the command line.
  private static func tell(_ error: any Error) -> ExitCode {
    let code = Lessongen.exitCode(for: error)
    let message = Lessongen.fullMessage(for: error)
    guard !message.isEmpty else { return code }
    if code == .success {
      do { try reportingErrors { try Output.print(message + "\n") } } catch { return Lessongen.exitCode(for: error) }
    } else {
      // The words of a command line may be names that others gave to files (`lessongen *`): each stays on its line.
      let words = CommandLine.arguments.dropFirst()
      let parts = words.flatMap { [$0] + $0.split(separator: "=", maxSplits: 1).map(String.init) }
      Output.report(parts.reduce(message, quoting) + "\n")
    }
    return code
  }

  private static func quoting(_ message: String, _ word: String) -> String {
    let shown = word.inertForTerminal(isOneLine: true)
    return shown == word ? message : message.replacing("'\(word)'", with: "'\(shown)'")
  }
}
