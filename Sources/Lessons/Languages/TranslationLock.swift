// What a translation was made from: the source's passages as they were then, kept in a file beside it (`en.lock`), so that
// an edit of one is seen in the other.

import Markdown
import Texts

/// A passage of the prose that a translator translates.
struct Translatable {
  /// Its words; for values, claims and formulas, which no translation changes, a sign.
  let words: String
  let place: Place
  /// What is the same in every language: by this its counterpart is found.
  let key: String
}

/// The passages of a source, recorded.
public struct TranslationLock {
  static let heading = "# lessongen lock 1: "

  /// The source's passages, in order, each on one line.
  let passages: [String]

  /// The lock of a translation that is made from these passages.
  init(passages: [String]) { self.passages = passages }

  init(_ file: TextFile) throws(LessonError) {
    guard file.lines.first?.hasPrefix(TranslationLock.heading) == true else {
      throw LessonError(file.error("not a lock: 'lessongen translated' writes them", line: 1))
    }
    passages = file.lines.dropFirst().filter { !$0.isEmpty }.map(String.init)
  }

  func text(of translation: String, from source: String) -> String {
    let head = TranslationLock.heading + "the passages of \(source) that \(translation) was translated from"
    return ([head] + passages).map { $0 + "\n" }.joined()
  }

  static func path(of lesson: Lesson, _ language: Language) -> String { "\(lesson.path)/\(language).lock" }
}

extension Lesson {
  /// The lock of a translation, as its source stands now.
  ///
  /// - Returns: Its path, its text, how many passages it records and how many of them the lock before it did not have.
  /// - Throws: If the lesson has no such translation.
  public func newLock(
    for language: Language
  ) throws(LessonError) -> (path: String, text: String, count: Int, newCount: Int) {
    guard languages.contains(language), !isSingleFile else {
      let known = isSingleFile ? [] : languages.dropFirst().map(\.tag)
      let translations = known.isEmpty ? "it has none" : "it has: \(known.joined(separator: ", "))"
      throw LessonError(Diagnostic("no translation '\(language)' here; \(translations)", file: path), kind: .usage)
    }
    guard language != languages[0] else {
      throw LessonError(Diagnostic("'\(language)' is the source, and no translation", file: path), kind: .usage)
    }
    // The translation must be there to be up to date.
    _ = try prose(in: language)
    let source = try prose(in: languages[0])
    let lock = TranslationLock(passages: source.translatables(languages[0]).map(\.words))
    let before = Set(try self.lock(for: language)?.passages ?? [])
    return (
      TranslationLock.path(of: self, language), lock.text(of: "\(language).md", from: "\(languages[0]).md"),
      lock.passages.count, lock.passages.count { !before.contains($0) }
    )
  }

  /// The recorded lock; nil if there is none.
  func lock(for language: Language) throws(LessonError) -> TranslationLock? {
    let path = TranslationLock.path(of: self, language)
    guard files.kind(of: path) != nil else { return nil }
    return try TranslationLock(TextFile(reading: path, from: files))
  }
}

extension Prose {
  func translatables(_ language: Language) -> [Translatable] {
    Translatable.all(document, file: file, title: title.written, description: description?.written, language)
  }
}

extension Edition {
  var translatables: [Translatable] {
    Translatable.all(document, file: proseFile, title: title.written, description: description?.written, language)
  }
}

extension Translatable {
  static func all(
    _ document: Document, file: TextFile, title: String, description: String?, _ language: Language
  ) -> [Translatable] {
    let landmarks = Landmarks(document: document, languages: [language])
    var found = [("title", title), ("description", description ?? "")].compactMap { key, text -> Translatable? in
      guard !text.isEmpty, let line = file.lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else { return nil }
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let place = Place(line: line + 1, column: 1, length: file.lines[line].unicodeScalars.count)
      return Translatable(words: words, place: place, key: key)
    }
    for passage in document.passages {
      let hasWords = passage.parts.contains { part in
        if case .text(let text) = part.part { text.contains(where: \.isLetter) } else { false }
      }
      guard hasWords else { continue }
      found.append(
        Translatable(
          words: words(of: passage, document), place: passage.place, key: landmarks.key(of: passage)))
    }
    return found
  }

  private static func words(of passage: Passage, _ document: Document) -> String {
    let text = passage.parts.map { part in
      switch part.part {
      case .text(let text): text
      case .code(let code): "`\(code)`"
      case .comment, .hidden: ""
      case .insert(let index):
        switch document.inserts[index].kind {
        case .inline(let name, _, _): name == "check" ? "✓" : "`…`"
        default: "$…$"
        }
      }
    }.joined()
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
