// Parameters from the command line (`-P rate=0.1`): a cell of assignments that runs right after the cell `parameters`,
// as papermill does it.

import Engines
import Texts

/// The cell that the command line adds.
struct ParameterCell {
  /// The label of the cell whose variables may be set.
  static let place = "parameters"

  let cell: Cell
  let prepared: PreparedCell
  /// The assignments as a file, for diagnostics.
  let file: TextFile

  /// Nil if there are no parameters.
  init?(
    _ parameters: [Performance.Parameter], _ cells: [Cell], _ engine: any Engine
  ) throws(LessonError) {
    guard !parameters.isEmpty else { return nil }
    guard let target = cells.first(where: \.isParameters) else {
      throw LessonError(Diagnostic("the lesson has no cell 'parameters' for -P to set", file: "-P"), kind: .usage)
    }
    let names = ParameterCell.assignedNames(in: target)
    var text = ""
    for parameter in parameters {
      guard names.contains(parameter.name) else {
        let hint = hint(for: parameter.name, among: names)
        throw LessonError(
          Diagnostic("the cell 'parameters' sets no '\(parameter.name)'\(hint)", file: "-P"), kind: .usage)
      }
      text += "\(parameter.name) = \(parameter.value)\n"
    }
    var label = "injected-parameters"
    while cells.contains(where: { $0.label == label }) { label += "-1" }
    file = TextFile(name: "-P", text: text)
    cell = Cell(
      label: label, source: Source(file: file.name, label: label, text: text), options: Cell.Options(), line: 1,
      column: 1, labelLength: 1, optionLines: 0..<0)
    do {
      // Each value alone first: `1; import os` or an open bracket must not reach into the next line.
      for (index, parameter) in parameters.enumerated() {
        _ = try engine.prepareExpression(
          Source(
            file: file.name, text: "(\(parameter.value))", firstLine: index + 1,
            indent: parameter.name.unicodeScalars.count + 2))
      }
      prepared = try engine.prepare(cell.source, [])
    } catch {
      // The option is as it should be; what it holds fails as it would in the lesson.
      throw LessonError([Diagnostic(error, in: [file])])
    }
  }

  /// The names that the cell assigns, each alone on a line's left side, at the top level.
  private static func assignedNames(in cell: Cell) -> [String] {
    var names: [String] = []
    for line in cell.source.text(SourceRange(0, cell.source.bytes.count)).split(separator: "\n") {
      let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let rest = line[name.endIndex...].drop { $0 == " " }
      guard !name.isEmpty, rest.first == "=", !rest.hasPrefix("=="), !names.contains(String(name)) else { continue }
      names.append(String(name))
    }
    return names
  }
}
