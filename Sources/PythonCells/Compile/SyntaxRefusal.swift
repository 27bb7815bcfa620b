// What the syntax holds and we cannot run: refused by name before anything runs, all the wording here. And what cannot be read
// at all, as the engine's own error.

import PythonSyntax
import Texts

extension PythonError {
  /// What the parser found wrong with a text.
  init(_ error: SyntaxError, in source: Source) {
    let kind: Kind =
      switch error.kind {
      case .syntax: .syntax
      case .indentation: .indentation
      case .tab: .tab
      case .limit: .unsupported
      }
    self.init(kind, error.message, at: error.range, in: source)
  }
}

extension IPythonCell {
  /// The text that Python reads.
  ///
  /// - Throws: `unsupported`, for the first of IPython's commands that is more than a wish about figures or times.
  public func pythonText() throws(PythonError) -> (text: String, timed: [TimedCode]) {
    let (text, timed, command) = python()
    if let command {
      let isTiming = command.kind == .magic && ["time", "timeit"].contains(command.text.drop { $0 == "%" })
      throw PythonError(isTiming ? .undecidable : .unsupported, command.what, at: command.range, in: source)
    }
    return (text, timed)
  }
}

extension Compiler {
  func refused(_ what: String, at range: SourceRange) -> PythonError {
    PythonError(.unsupported, what, at: range, in: source)
  }

  /// A module that there is none of; some say something else in every run.
  func refusedImport(_ path: String, at range: SourceRange) -> PythonError {
    let isChance = ["time", "timeit", "uuid", "secrets"].contains(path)
    // Which word would let the lesson run stands where its figures are asked for.
    let hint = PlotNames.isOfMatplotlib(path) ? ": with 'plots: placeholder' the cells run, and no figure is drawn" : ""
    return PythonError(isChance ? .undecidable : .unsupported, "import of '\(path)'\(hint)", at: range, in: source)
  }

  /// At the word with which the range begins.
  func refused(_ what: String, atWord word: String, _ range: SourceRange) -> PythonError {
    refused(what, at: SourceRange(range.start, range.start + word.utf8.count))
  }

  /// A statement that is not run, whatever stands in it.
  func refused(_ statement: Statement) -> PythonError {
    let range = statement.range
    func named(_ word: String) -> PythonError { refused("'\(word)' statement", atWord: word, range) }
    switch statement.kind {
    case .typeAlias: return named("type")
    case .forLoop: return refused("'async for' statement", atWord: "async", range)
    case .with: return refused("'async with' statement", atWord: "async", range)
    case .trying: return named("except*")
    case .command(let command): return refused(command.what, at: command.range)
    default: return refused("statement", at: range)
    }
  }

  /// What is more than a plain function.
  func refusal(of function: FunctionDefinition, _ range: SourceRange) -> PythonError? {
    if scope.isClassBody, function.name == "__del__" {
      return refused("__del__ (real Python's garbage collector says when it is called)", at: range)
    }
    if function.isAsync { return refused("'async' function", atWord: "async", range) }
    return function.typeParameters.first.map { refused("type parameter", at: $0.range) }
  }
}
