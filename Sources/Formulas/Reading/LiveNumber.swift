// Numbers that the lesson computes, among the TeX: `\value{e:.4f}` and `\matrixvalue{W:.2f}`. The lexer finds them; what
// stands between the braces is not TeX, and braces are all that is known of it here.

/// A live number's place in a formula.
package struct LiveNumber: Equatable, Sendable {
  /// Whether it is an array's rows, between `&` and `\\`: the body of a `pmatrix`.
  package let isMatrix: Bool
  /// From the backslash to the closing brace, in scalars of the formula.
  package let range: Range<Int>
  /// What stands between the braces.
  package let expression: Range<Int>

  /// Whether its format asks for a sign in any case: it is added to what stands before it.
  package var isSigned = false

  package var name: String { isMatrix ? "matrixvalue" : "value" }

  func moved(by shift: Int) -> LiveNumber {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + shift..<range.upperBound + shift }
    return LiveNumber(
      isMatrix: isMatrix, range: moved(range), expression: moved(expression), isSigned: isSigned)
  }

  /// Two numbers side by side would read as one: `2\value{3}` is not 23.
  static func checkNeighbours(_ tokens: [TeXToken], _ live: [LiveNumber]) throws(FormulaError) {
    if live.isEmpty { return }
    func isDigit(_ index: Int) -> Bool {
      guard tokens.indices.contains(index), case .character("0"..."9") = tokens[index].kind else { return false }
      return true
    }
    let places = tokens.indices.filter { tokens[$0].kind == .live }
    for (index, (place, number)) in zip(places, live).enumerated() {
      // The number's own braces stand around it.
      let next = place + 2
      let isPoint = tokens[next].kind == .character(".") && isDigit(next + 1) && !tokens[next + 1].followsBlank
      let isLive = next + 1 < tokens.count && tokens[next + 1].kind == .live && !tokens[next].followsBlank
      let isBeforeSign = isLive && index + 1 < live.count && live[index + 1].isSigned
      guard isDigit(place - 2) && !number.isSigned || isDigit(next) || isPoint || isLive && !isBeforeSign else {
        continue
      }
      throw FormulaError(
        message: "'\\\(number.name)' stands right beside a number: put an operator between them",
        offset: number.range.lowerBound, length: number.range.count)
    }
  }
}

extension TeXLexer {
  /// The live number whose command stands here; nil for any other command.
  func liveNumber(_ command: Range<Int>) throws(FormulaError) -> LiveNumber? {
    let example = LiveNumber.examples.first {
      command.count == $0.name.utf8.count + 1 && scalars[command].dropFirst().elementsEqual($0.name.unicodeScalars)
    }
    guard let example else { return nil }
    var start = command.upperBound
    while start < scalars.count, scalars[start].properties.isWhitespace { start += 1 }
    guard start < scalars.count, scalars[start] == "{", let end = closingBrace(from: start) else {
      throw FormulaError(
        message: "'\\\(example.name)' takes an expression in braces: '\\\(example.name){\(example.expression)}'",
        offset: command.lowerBound, length: command.count)
    }
    let text = scalars[start + 1..<end]
    let isSigned = text.lastIndex(of: ":").map { text[$0...].dropFirst().first == "+" && text.last != "]" } ?? false
    let number = LiveNumber(
      isMatrix: example.name == "matrixvalue", range: command.lowerBound..<end + 1, expression: start + 1..<end,
      isSigned: isSigned && example.name == "value")
    guard scalars[number.expression].contains(where: { !$0.properties.isWhitespace }) else {
      throw FormulaError(
        message: "'\\\(example.name){}' holds no expression", offset: command.lowerBound, length: number.range.count)
    }
    return number
  }

  private func closingBrace(from open: Int) -> Int? {
    var depth = 0
    for index in open..<scalars.count {
      if scalars[index] == "{" { depth += 1 }
      if scalars[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

extension LiveNumber {
  fileprivate static let examples = [(name: "value", expression: "e:.4f"), (name: "matrixvalue", expression: "W:.2f")]
}
