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
        let isMisread = PlannedFormula.isMisread(value, behind: String(tex), isRaised: isRaised)
        tex += (isMisread ? "{\\left(\(value)\\right)}" : "{\(value)}").unicodeScalars
      }
    }
    tex += scalars[end...]
    return String(tex)
  }

  /// What is wrong with a formula once its values are in it. The signs between an array's elements are not the author's.
  static func message(_ error: FormulaError, of planned: PlannedFormula) -> String {
    let matrix = zip(planned.formula.live, planned.expressions).first { $0.0.isMatrix }
    guard let (_, expression) = matrix, error.message.hasPrefix("'&' ") else { return error.message }
    let command = "\\matrixvalue{\(expression.text)}"
    return "'\(command)' stands in a table: \\begin{pmatrix}\(command)\\end{pmatrix}"
  }

  private static func isMisread(_ value: String, behind tex: String, isRaised: Bool) -> Bool {
    let isNegative = value.hasPrefix("-")
    let followsOperator =
      tex.last { $0 != " " }.map { "+-*/".contains($0) } ?? false || tex.hasSuffix("\\cdot ")
      || tex.hasSuffix("\\times ")
    return isRaised && (isNegative || value.contains("\\times")) || followsOperator && isNegative
  }
}
