// The languages of a lesson keep in step: the same sections in the same order, and in each of them the same cells, live
// values and claims. What is said about them is the translator's.

import Markdown

extension Edition {
  /// Compares this edition with the one in the lesson's source language.
  ///
  /// - Throws: Each section, cell, value or claim that one of the two has and the other has not, in its place.
  public func checkTranslation(of source: Edition) throws(LessonError) {
    let sections = self.sections
    let originals = source.sections
    var problems: [Diagnostic] = []
    for section in sections where !originals.contains(where: { $0.id == section.id }) {
      problems.append(proseFile.error("\(source.proseFile.name) has no section '#\(section.id)'", at: section.place))
    }
    for section in originals where !sections.contains(where: { $0.id == section.id }) {
      problems.append(source.proseFile.error("\(proseFile.name) has no section '#\(section.id)'", at: section.place))
    }
    if problems.isEmpty, let (section, _) = zip(sections, originals).first(where: { $0.id != $1.id }) {
      problems.append(
        proseFile.error("the section '#\(section.id)' stands elsewhere in \(source.proseFile.name)", at: section.place))
    }
    if problems.isEmpty {
      for (section, original) in zip(sections, originals) {
        for item in section.itemsMissing(in: original) {
          problems.append(proseFile.error("\(source.proseFile.name) does not have this here", at: item.place))
        }
        for item in original.itemsMissing(in: section) {
          problems.append(source.proseFile.error("\(proseFile.name) does not have this here", at: item.place))
        }
      }
    }
    guard problems.isEmpty else { throw LessonError(problems, kind: .untrue) }
  }

  private var sections: [Section] {
    var sections = [Section(id: "", place: Place(line: 1, column: 1, length: 1))]
    for (insert, outcome) in zip(document.inserts, outcomes) {
      let text: String
      switch (insert.kind, outcome) {
      case (.heading(_, let id, true, _), _):
        sections.append(Section(id: id, place: insert.place))
        continue
      case (_, .cells(let range)): text = "python \(cells[range.lowerBound].label)"
      case (.inline(let name, let expression, _), _): text = "\(name) \(expression)"
      case (_, .verification): text = "verification"
      case (_, .figure(let kind, _)): text = kind.rawValue
      default: continue
      }
      sections[sections.count - 1].items.append((text, insert.place))
    }
    return sections
  }
}

/// From one heading with an explicit id to the next.
private struct Section {
  let id: String
  let place: Place
  /// What the text computes, in any order: sentences are built differently in every language.
  var items: [(text: String, place: Place)] = []

  func itemsMissing(in other: Section) -> [(text: String, place: Place)] {
    var rest = other.items.map(\.text)
    return items.filter { item in
      guard let index = rest.firstIndex(of: item.text) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}

extension TextFile {
  func error(_ message: String, at place: Place) -> Diagnostic {
    error(message, line: place.line, column: place.column, length: place.length)
  }
}
