// What a lesson's cells printed, as JSON: for other programs.

import Lessons

/// The outputs of an edition.
public struct Transcript {
  let edition: Edition

  public init(_ edition: Edition) { self.edition = edition }

  public func text() -> String {
    let cells = edition.cells.map { cell in
      var fields = [
        "\"label\": \(cell.label.quotedForJSON)", "\"number\": \(cell.number)",
        "\"printed\": \(cell.printed.quotedForJSON)",
      ]
      if let value = cell.value { fields.append("\"value\": \(value.quotedForJSON)") }
      if let error = cell.error { fields.append("\"error\": \(error.quotedForJSON)") }
      return "    {\(fields.joined(separator: ", "))}"
    }
    return """
      {
        "lesson": \(edition.lesson.name.quotedForJSON),
        "language": \(edition.language.tag.quotedForJSON),
        "title": \(edition.title.quotedForJSON),
        "cells": [
      \(cells.joined(separator: ",\n"))
        ]
      }

      """
  }
}
