// What went wrong in a cell, as every engine says it: a kind to decide by, the language's own words to show.

import Texts

/// An error that an engine found while it read or ran code.
package struct EngineError: Error, Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// The code's own doing: the language has an exception for it.
    case raised
    /// A name that has no value. It may be another cell's fault.
    case raisedForName
    /// The language can do it, and this engine cannot.
    case refused
    /// The language's own answer differs from run to run: an address, a set's order, chance.
    case undecidable
    /// Memory, steps or time have come to an end.
    case limit
    /// The text is no code.
    case syntax
  }

  /// What a refusal is about, as far as there is something to say of it.
  package enum Subject: Equatable, Sendable {
    /// A module, with its name.
    case module(String)
    /// A notebook's own commands: they are no part of the language.
    case command
    /// The value that a notebook shows last.
    case lastShown
    /// Something that asks the person who runs it.
    case asking
    /// Code that is made while the code runs.
    case madeCode
    /// Something that writes a file.
    case writing
    case coroutine
    case other
  }

  /// A call on the way to the error.
  package struct Frame: Equatable, Sendable {
    package let function: String
    package let place: Source.Place

    package init(function: String, place: Source.Place) {
      self.function = function
      self.place = place
    }
  }

  package let kind: Kind
  /// The class in the language's own words, with its module where it has one: `NameError`, `numpy.exceptions.AxisError`.
  package let className: String
  /// Without the class: `name 'A3' is not defined`.
  package let message: String
  package let subject: Subject
  package let place: Source.Place?
  /// Innermost first.
  package let frames: [Frame]
  /// What was added to it on its way, in the language's own words.
  package var notes: [String] = []
  /// Whether the lesson's own code has raised it, so that the message is the lesson's.
  package var isRaisedByLesson = false
  /// The errors that led to this one, the earliest first.
  package var preceding: [Preceding] = []

  /// An error that another one came of.
  package struct Preceding: Equatable, Sendable {
    /// Its last line, and what was added to it.
    package let text: String
    /// Whether the next one was raised from it; otherwise while it was being handled.
    package let isCause: Bool

    package init(text: String, isCause: Bool) {
      self.text = text
      self.isCause = isCause
    }
  }

  package init(
    _ kind: Kind, className: String, _ message: String, about subject: Subject = .other, at place: Source.Place? = nil,
    frames: [Frame] = []
  ) {
    self.kind = kind
    self.className = className
    self.message = message
    self.subject = subject
    self.place = place
    self.frames = frames
  }

  /// Whether the language itself would have raised it: what an author may expect, and show. After anything else, nothing
  /// that follows can be trusted.
  package var isOfTheCode: Bool {
    switch kind {
    case .raised, .raisedForName, .syntax: true
    case .refused, .undecidable, .limit: false
    }
  }

  /// As a traceback's last line has it: `NameError: name 'A3' is not defined`.
  package var description: String { message.isEmpty ? className : "\(className): \(message)" }

  /// The errors that led here and this one, as a traceback tells them, without the places.
  package var story: String {
    let earlier = preceding.map { error in
      error.text + "\n\n"
        + (error.isCause
          ? "The above exception was the direct cause of the following exception:"
          : "During handling of the above exception, another exception occurred:") + "\n\n"
    }
    return earlier.joined() + ([description] + notes).joined(separator: "\n")
  }

  /// The class's own name alone, as notebooks keep it: `AxisError`.
  package var shortName: String { className.split(separator: ".").last.map(String.init) ?? className }

  /// The last line with that name.
  package var shortDescription: String { message.isEmpty ? shortName : "\(shortName): \(message)" }
}
