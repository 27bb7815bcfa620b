// Who wrote a lesson and when, as lesson.yaml, front matter or a notebook's metadata say it.

import Notebooks
import OrderedCollections
import Texts
import Yams

/// What stands under a lesson's title.
public struct Byline {
  /// In each language: a name needs no translation, "the authors of …" does.
  private let authors: OrderedDictionary<Language, [String]>
  public private(set) var date: LessonDate?

  init() {
    authors = [:]
    date = nil
  }

  /// - Parameter languages: those of the lesson.
  init(_ settings: Settings, in languages: [Language]) throws(LessonError) {
    authors = try Byline.authors(settings, languages)
    date = try settings.string("date").map { text throws(LessonError) in
      guard let date = LessonDate(text) else {
        throw LessonError(
          settings.error("'\(text)' is no date: write one such as 2026-11-27, or 2026-11, or words", atKey: "date"))
      }
      return date
    }
  }

  /// - Parameter notebook: what its metadata say, where its settings say nothing.
  init(_ notebook: JupyterNotebook, _ settings: Settings?, in language: Language) throws(LessonError) {
    let own = try settings.map { settings throws(LessonError) in try Byline(settings, in: [language]) } ?? Byline()
    let names = notebook.authors
    authors = own.authors.isEmpty && !names.isEmpty ? [language: names] : own.authors
    date = own.date
    if date == nil, let (text, range) = notebook.date {
      date = LessonDate(text)
      guard date != nil else {
        throw LessonError(notebook.file.error("'\(text)' is no date such as 2026-11-27", bytes: range))
      }
    }
  }

  /// Each by itself.
  package func authors(in language: Language) -> [String] { authors[language] ?? authors.values.first ?? [] }

  /// All in one line.
  public func author(in language: Language) -> String? {
    let names = authors(in: language)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// `A`, `[A, B]`, Quarto's `[{name: A}]` or `{name: A}`; in lesson.yaml also `{es: A, en: B}`.
  private static func authors(
    _ settings: Settings, _ languages: [Language]
  ) throws(LessonError) -> OrderedDictionary<Language, [String]> {
    guard let text = try settings.names("author") else { return [:] }
    switch text {
    case .same(let names): return OrderedDictionary(uniqueKeysWithValues: languages.map { ($0, names) })
    case .byLanguage(let names): return names.mapValues { [$0] }
    }
  }
}

extension Settings {
  fileprivate enum Names {
    case same([String])
    case byLanguage(OrderedDictionary<Language, String>)
  }

  fileprivate func names(_ key: String) throws(LessonError) -> Names? {
    guard let value = node[key] else { return nil }
    if let sequence = value.sequence {
      var names: [String] = []
      for element in sequence {
        if let mapping = element.mapping {
          names.append(try name(Settings(file: file, lineOffset: lineOffset, node: mapping, title: "'\(key)'")))
        } else if let name = element.string, !name.isEmpty {
          names.append(name)
        } else {
          throw LessonError(error("'\(key)' must hold names", atKey: key))
        }
      }
      return names.isEmpty ? nil : .same(names)
    }
    guard value.mapping != nil, let inner = try settings(key) else { return try string(key).map { .same([$0]) } }
    if inner.keys.contains("name") { return .same([try name(inner)]) }
    var names: OrderedDictionary<Language, String> = [:]
    for key in inner.keys {
      guard let tag = Language(key) else {
        throw LessonError(inner.error("'\(key)' is neither 'name' nor a language tag such as 'es'", atKey: key))
      }
      names[tag] = try inner.requiredString(key)
    }
    return .byLanguage(names)
  }

  /// Quarto's authors have more to them (affiliations, addresses), which no page shows: refused, not dropped.
  private func name(_ author: Settings) throws(LessonError) -> String {
    try author.allow(only: ["name"])
    return try author.requiredString("name")
  }
}
