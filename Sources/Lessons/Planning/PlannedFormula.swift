// A formula of the prose, read before anything runs. Its live numbers are given when the lesson is played; only then, and
// only where there are some, it is read once more.

import Engines
import Formulas
import Texts

/// A formula as the plan has it.
struct PlannedFormula {
  /// As it was written; any number stands where live ones will.
  let formula: Formula
  /// What gives the live numbers, in their order.
  let expressions: [PreparedExpression]
  /// What was defined before it.
  let macros: Macros

  /// The formula's TeX, given what stands for each value. A value is one group, so that it can be an exponent or an
  /// argument; where a sign or a power of ten would be misread, it stands in parentheses.
  func tex(
    number: (PreparedExpression) throws(LessonError) -> String,
    matrix: (PreparedExpression) throws(LessonError) -> [[String]]
  ) throws(LessonError) -> String {
    let scalars = Array(formula.body.unicodeScalars)
    var tex = String.UnicodeScalarView()
    var end = 0
    for (live, expression) in zip(formula.live, expressions) {
      tex += scalars[end..<live.range.lowerBound]
      end = live.range.upperBound
      if live.isMatrix {
        // Each number is a group, so that none of them is taken for something that `\\` allows behind it.
        let rows = try matrix(expression).map { $0.map { "{\($0)}" }.joined(separator: " & ") }
        tex += rows.joined(separator: " \\\\ ").unicodeScalars
      } else {
        let value = try number(expression)
        let isRaised = scalars[end...].first { $0 != " " } == "^"
        let before = String(tex)
        let isMisread = PlannedFormula.isMisread(value, behind: before, isRaised: isRaised)
        // Behind what it is added to, its sign is an operator.
        let isAdded = live.isSigned && !isMisread && PlannedFormula.endsOperand(before)
        tex += (isMisread ? "{\\left(\(value)\\right)}" : isAdded ? "{{}\(value)}" : "{\(value)}").unicodeScalars
      }
    }
    tex += scalars[end...]
    return String(tex)
  }

  /// What is wrong with a formula once its values are in it. The signs between an array's elements are not the author's.
  static func message(_ error: FormulaError, of planned: PlannedFormula) -> String {
    let matrix = zip(planned.formula.live, planned.expressions).first { $0.0.isMatrix }
    guard let (_, expression) = matrix, error.isStrayAlignment else { return error.message }
    let command = "\\matrixvalue{\(expression.text)}"
    return "'\(command)' stands in a table: \\begin{pmatrix}\(command)\\end{pmatrix}"
  }

  private static func isMisread(_ value: String, behind tex: String, isRaised: Bool) -> Bool {
    let hasSign = value.hasPrefix("-") || value.hasPrefix("+")
    return isRaised && (hasSign || value.contains("\\times")) || hasSign && endsOperator(tex)
  }

  private static func endsOperator(_ tex: String) -> Bool {
    var rest = tex.trimmingSuffix { $0 == " " || $0 == "\n" }
    for space in ["\\,", "\\;", "\\:", "\\!"] where rest.hasSuffix(space) { rest = rest.dropLast(2) }
    if let last = rest.last, "+-*/−×·⋅÷±".contains(last) { return true }
    return ["cdot", "times", "div", "pm", "mp", "ast"].contains { rest.hasSuffix("\\\($0)") }
  }

  /// Whether something ends there that a number can be added to. Behind a command that may not be so.
  private static func endsOperand(_ tex: String) -> Bool {
    let rest = tex.trimmingSuffix { $0 == " " || $0 == "\n" }
    guard let last = rest.last else { return false }
    if last.isLetter { return rest.trimmingSuffix(while: \.isLetter).last != "\\" }
    guard last == "}" else { return last.isNumber || ")]'!".contains(last) }
    // Not behind words, nor where an environment begins.
    var depth = 0
    for index in rest.indices.reversed() {
      if rest[index] == "}" { depth += 1 }
      if rest[index] == "{" { depth -= 1 }
      guard depth == 0 else { continue }
      let command = rest[..<index]
      return !["\\text", "\\mbox", "\\begin", "\\textrm"].contains(where: command.hasSuffix)
    }
    return false
  }
}
