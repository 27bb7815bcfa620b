// What a lesson computes, with all digits: each cell's prints and numbers, each live value. Two of them can be compared
// long after the lesson has changed.

import Engines
import Lessons
import Markdown
import Texts

/// The numbers of an edition.
public struct Transcript: Sendable {
  public struct Cell: Sendable {
    public let label: String
    public let number: Int
    public let printed: String
    /// The last statement's value.
    public let value: String?
    public let error: String?
    /// What was shown besides: warnings, and digests of pictures.
    package let others: [String]
    /// What is told of a name after an edit of it follows what was told before.
    package let numbers: [NumberEntry]

    package init(
      label: String, number: Int, printed: String, value: String?, error: String?, others: [String] = [],
      numbers: [NumberEntry]
    ) {
      self.others = others
      self.label = label
      self.number = number
      self.printed = printed
      self.value = value
      self.error = error
      self.numbers = numbers
    }
  }

  /// A paragraph, heading or table cell: where it stands, and a digest of its words.
  public struct Words: Equatable, Sendable {
    public let line: Int
    public let digest: String

    public init(line: Int, digest: String) {
      self.line = line
      self.digest = digest
    }
  }

  public let lesson: String
  public let language: Language
  public let title: String
  /// The name of the prose's file.
  public let file: String
  public let cells: [Cell]
  public let readings: [Reading]
  public let words: [Words]

  public init(
    lesson: String, language: Language, title: String, file: String, cells: [Cell], readings: [Reading],
    words: [Words]
  ) {
    self.lesson = lesson
    self.language = language
    self.title = title
    self.file = file
    self.cells = cells
    self.readings = readings
    self.words = words
  }

  /// - Parameter edition: one that was played with `keepsNumbers`.
  public init(_ edition: Edition) {
    self.init(
      lesson: edition.lesson.name, language: edition.language, title: edition.title.words,
      file: lastPart(of: edition.proseFile.name),
      cells: edition.cells.map { cell in
        Cell(
          label: cell.label, number: cell.number, printed: cell.printed, value: cell.value, error: cell.error,
          others: Transcript.others(cell.outputs), numbers: cell.numbers)
      },
      readings: edition.readings,
      words: edition.document.passages.compactMap { passage in
        let words = passage.words
        return words.isEmpty ? nil : Words(line: passage.place.line, digest: Transcript.digest(words))
      })
  }

  /// One text for each warning and each form of a picture.
  private static func others(_ outputs: [CellRun.Output]) -> [String] {
    guard outputs.hasExtras else { return [] }
    return outputs.flatMap { output in
      switch output {
      case .stdout: [String]()
      case .stderr(let text): ["stderr: \(text)"]
      case .undrawn: ["a figure that was not drawn"]
      case .timed: ["a time that was not told"]
      case .display(let display), .result(let display):
        display.representations.filter { $0.type != "text/plain" }.map { "\($0.type): \(digest($0.content))" }
      }
    }
  }

  /// FNV-1a, 64 bits: enough to see that words have changed.
  static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Passage {
  /// What it says; how its lines are broken does not matter.
  var words: String { plainWords ?? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The same, scalar by scalar; nil where a blank may be part of a longer character.
  private var plainWords: String? {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    var isBehindBlank = false
    for scalar in text.unicodeScalars {
      let isBlank =
        scalar.isASCII
        ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
      if isBlank {
        isBehindBlank = true
        continue
      }
      if isBehindBlank {
        // Letters of Latin, punctuation, arrows and signs stand for themselves.
        switch scalar.value {
        case ..<0x300, 0x2010...0x20CF, 0x2100...0x2BFF: break
        default: return nil
        }
        if !words.isEmpty { words.append(0x20) }
        isBehindBlank = false
      }
      if scalar.isASCII { words.append(UInt8(scalar.value)) } else { words += scalar.utf8 }
    }
    return String(decoding: words, as: UTF8.self)
  }
}
