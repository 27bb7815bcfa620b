// A language that a lesson is told in, by its BCP 47 tag: the name of its prose file, and the page's `lang`.

import Texts

/// A language tag such as `es`, `en`, `pt-BR`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  public let tag: String

  /// Nil if the text does not have the form of a tag (BCP 47, RFC 5646: two or three lower-case letters, then
  /// subtags of two to eight letters or digits).
  public init?(_ tag: String) {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    for part in parts.dropFirst() {
      guard (2...8).contains(part.count), part.allSatisfy(Language.isLetterOrDigit) else { return nil }
    }
    self.tag = tag
  }

  /// - Parameter diagnosticAt: says a message at the tag's place.
  package init(_ tag: String, at diagnosticAt: (_ message: String) -> Diagnostic) throws(LessonError) {
    guard let language = Language(tag) else {
      throw LessonError(diagnosticAt("'\(tag)' is not a language tag such as 'es'"))
    }
    self = language
  }

  private init(known tag: String) { self.tag = tag }

  /// What a lesson is told in that does not say otherwise.
  public static let english = Language(known: "en")

  public var description: String { tag }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
