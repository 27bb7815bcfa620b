// A transcript as JSON: for other programs, for `diff`, and for `check`. One line for each variable and each live value, so
// that a change of one is a change of one line.

import Arrays
import Engines
import Lessons
import Texts

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
      "words": \(list(transcript.words.map(words), indent: 2))
    }

    """
  }

  private func cell(_ cell: Transcript.Cell) -> String {
    jsonObject([
      ("label", cell.label.quotedForJSON), ("number", "\(cell.number)"), ("printed", cell.printed.quotedForJSON),
      ("value", cell.value?.quotedForJSON), ("error", cell.error?.quotedForJSON),
      ("others", cell.others.isEmpty ? nil : jsonList(cell.others.map(\.quotedForJSON))),
      ("numbers", list(cell.numbers.map(numbers), indent: 4)),
    ])
  }

  private func numbers(_ entry: NumberEntry) -> String {
    let name = ("name", Optional(entry.name.quotedForJSON))
    switch entry {
    case .whole(let numbers):
      let elements = elements(numbers.elements)
      return jsonObject([
        name, ("dtype", numbers.elements.dtype.quotedForJSON),
        ("shape", numbers.shape.map { jsonList($0.map(String.init)) }),
        ("data", numbers.shape == nil ? elements[0] : jsonList(elements)),
      ])
    case .edited(let edit):
      return jsonObject([
        name, ("dtype", edit.elements.dtype.quotedForJSON), ("shape", jsonList(edit.shape.map(String.init))),
        ("kept", jsonList(["\(edit.first)", "\(edit.last)"])), ("data", jsonList(elements(edit.elements))),
      ])
    case .gone: return jsonObject([name, ("gone", "true")])
    }
  }

  private func elements(_ elements: NamedNumbers.Elements) -> [String] {
    switch elements {
    case .floats(let numbers): numbers.map(\.textForJSON)
    case .ints(let numbers): numbers.map(String.init)
    case .bools(let flags): flags.map { $0 ? "true" : "false" }
    }
  }

  private func reading(_ reading: Reading) -> String {
    let isValue = reading.kind == .value
    return jsonObject([
      ("kind", isValue ? "\"value\"" : "\"claim\""), ("expression", reading.expression.quotedForJSON),
      ("text", isValue ? reading.text.quotedForJSON : nil), ("number", reading.number?.textForJSON),
      ("reads", jsonList(reading.reads.map(\.quotedForJSON))), ("line", "\(reading.line)"),
      ("column", "\(reading.column)"), ("cells", "\(reading.cellCount)"),
    ])
  }

  private func words(_ words: Transcript.Words) -> String {
    jsonObject([("line", "\(words.line)"), ("digest", words.digest.quotedForJSON)])
  }

  private func list(_ items: [String], indent: Int) -> String {
    guard !items.isEmpty else { return "[]" }
    let margin = String(repeating: " ", count: indent)
    return "[\n" + items.map { "\(margin)  \($0)" }.joined(separator: ",\n") + "\n\(margin)]"
  }
}

extension Double {
  /// The shortest digits that read back as this number; JSON has no word for nan and inf, so they are texts.
  var textForJSON: String { isFinite ? pythonRepr(self) : "\"\(pythonRepr(self))\"" }
}
