// What a lesson's settings say, in its notebook: in the metadata, from where it is read again, and in cells of its own, since
// Jupyter shows no metadata. What reads pages from notebooks leaves those cells out (`remove-cell`).

import Dress
import Lessons
import Markdown
import Texts

extension Notebook {
  private var byline: Byline { edition.lesson.manifest.byline }

  /// What stands below the title.
  var head: String {
    let parts = [byline.author(in: edition.language), byline.date.map(texts.text(of:))].compactMap { $0 }
    return [
      edition.description?.markdown(isNotebook: true).emphasizedInMarkdown,
      parts.isEmpty ? nil : parts.map(\.escapedForMarkdown).joined(separator: " · "),
    ].compactMap { $0 }.joined(separator: "\n\n")
  }

  /// What stands at the end.
  var foot: String {
    let manifest = edition.lesson.manifest
    let license = manifest.license.map { "\(texts[.license].escapedForMarkdown): \($0.escapedForMarkdown)" }
    let parts = [manifest.credit(in: edition.language)?.markdown, license].compactMap { $0 }
    return parts.isEmpty ? "" : "---\n\n" + parts.joined(separator: "\n\n")
  }

  /// nbformat's own metadata. Jupyter sorts the keys: these come before all others.
  var metadataOfByline: String {
    let names = byline.authors(in: edition.language).map { "   {\n    \"name\": \($0.quotedForJSON)\n   }" }
    let authors = names.isEmpty ? "" : "\n  \"authors\": [\n\(names.joined(separator: ",\n"))\n  ],"
    let date = byline.date.map { "\n  \"date\": \(($0.iso ?? texts.text(of: $0)).quotedForJSON)," }
    return authors + (date ?? "")
  }

  /// Ours, in lines.
  var settings: String {
    let manifest = edition.lesson.manifest
    let members = [
      ("credit", manifest.credit(in: edition.language)?.markdown),
      ("description", edition.description?.markdown(isNotebook: true)),
      ("lang", edition.language.tag),
      ("license", manifest.license),
    ]
    return members.compactMap { key, value in value.map { "   \"\(key)\": \($0.quotedForJSON)" } }
      .joined(separator: ",\n")
  }
}
