// Whom a lesson owes to: a short Markdown text below the prose, read and checked with the settings that it stands in.

import Markdown
import Texts

/// A short Markdown text that stands outside of the prose: in every format it is only text, emphasis and links.
public struct Credit: Sendable {
  private let document: Document

  /// - Throws: what cannot stand in it.
  init(_ text: String) throws(MarkdownError) {
    document = try Document(text, attachments: [])
    // Blocks hold everything else: what is in them need not be looked at.
    let other = document.structure.first { element in
      if case .image = element.kind { true } else { element.isBlock }
    }
    if let place = other?.place ?? document.inserts.first?.place {
      throw MarkdownError(place: place, message: "only text, emphasis and links can stand here")
    }
    if let link = document.links.first(where: { !$0.address.hasPrefix("#") }) {
      throw MarkdownError(place: link.place, message: "a file cannot be linked to here")
    }
  }

  package var html: String { document.html { _, inner in inner } }

  package var markdown: String {
    String(document.markdown { _, inner in inner }.trimmingSuffix { $0 == "\n" })
  }
}
