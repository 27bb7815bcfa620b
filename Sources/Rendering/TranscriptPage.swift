// A transcript as JSON: for other programs, for `diff`, and for `check`. One line for each variable and each live value, so
// that a change of one is a change of one line.

import Lessons
import PythonCells

/// The text of a transcript.
public struct TranscriptPage {
  let transcript: Transcript

  public init(_ transcript: Transcript) { self.transcript = transcript }

  public func text() -> String {
    """
    {
      "transcript": \(Transcript.version),
      "lesson": \(transcript.lesson.quotedForJSON),
      "language": \(transcript.language.tag.quotedForJSON),
      "title": \(transcript.title.quotedForJSON),
      "file": \(transcript.file.quotedForJSON),
      "cells": \(list(transcript.cells.map(cell), indent: 2)),
      "values": \(list(transcript.readings.map(reading), indent: 2)),
      "words": \(list(transcript.words.map { "{\"line\": \($0.line), \"digest\": \"\($0.digest)\"}" }, indent: 2))
    }

    """
  }

  private func cell(_ cell: Transcript.Cell) -> String {
    var fields = ["\"label\": \(cell.label.quotedForJSON)", "\"number\": \(cell.number)"]
    fields.append("\"printed\": \(cell.printed.quotedForJSON)")
    if let value = cell.value { fields.append("\"value\": \(value.quotedForJSON)") }
    if let error = cell.error { fields.append("\"error\": \(error.quotedForJSON)") }
    fields.append("\"numbers\": \(list(cell.numbers.map(numbers), indent: 4))")
    return "{\(fields.joined(separator: ", "))}"
  }

  private func numbers(_ numbers: NamedNumbers) -> String {
    let elements =
      switch numbers.elements {
      case .floats(let numbers): numbers.map(\.textForJSON)
      case .ints(let numbers): numbers.map(String.init)
      case .bools(let flags): flags.map { $0 ? "true" : "false" }
      }
    var fields = ["\"name\": \(numbers.name.quotedForJSON)", "\"dtype\": \"\(numbers.dtype)\""]
    let data = elements.joined(separator: ", ")
    if let shape = numbers.shape {
      fields.append("\"shape\": [\(shape.map(String.init).joined(separator: ", "))]")
      fields.append("\"data\": [\(data)]")
    } else {
      fields.append("\"data\": \(data)")
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  private func reading(_ reading: Reading) -> String {
    var fields = ["\"kind\": \"\(reading.kind == .claim ? "claim" : "value")\""]
    fields.append("\"expression\": \(reading.expression.quotedForJSON)")
    if reading.kind == .value { fields.append("\"text\": \(reading.text.quotedForJSON)") }
    if let number = reading.number { fields.append("\"number\": \(number.textForJSON)") }
    fields.append("\"reads\": [\(reading.reads.map(\.quotedForJSON).joined(separator: ", "))]")
    fields.append("\"line\": \(reading.line), \"column\": \(reading.column), \"cells\": \(reading.cellCount)")
    return "{\(fields.joined(separator: ", "))}"
  }

  private func list(_ items: [String], indent: Int) -> String {
    guard !items.isEmpty else { return "[]" }
    let margin = String(repeating: " ", count: indent)
    return "[\n" + items.map { "\(margin)  \($0)" }.joined(separator: ",\n") + "\n\(margin)]"
  }
}

extension Double {
  /// The shortest digits that read back as this number; JSON has no word for nan and inf, so they are texts.
  fileprivate var textForJSON: String { isFinite ? pythonText(self) : "\"\(pythonText(self))\"" }
}
