// Consent: a folder that came from somewhere else can ask for what can act, and only the person can allow it, for one command
// (`--trust`) or for as long as the folder asks for the same (`lessongen trust`).

import Lessons
import Texts

/// What a folder asks for that words alone could not do.
package enum Request: Equatable {
  /// Frames and style sheets of its own, which may hold scripts and addresses: their names and contents.
  case dress([(name: String, bytes: [UInt8])])
  /// What a lesson's text asks for: images that a page fetches from another computer when it is read, a file that can run
  /// something.
  case wish(Wish)

  package static func == (a: Request, b: Request) -> Bool { a.kind == b.kind && a.digest == b.digest }

  /// Its name in the person's record.
  package var kind: String {
    switch self {
    case .dress: "dress"
    case .wish(.images): "remote-images"
    case .wish(.file): "file"
    }
  }

  /// Of all that it asks for: another frame is another question.
  var digest: String {
    switch self {
    case .dress(let files):
      // The same whatever the folder is called from where one stands.
      let text = files.map { file in
        "\(lastPart(of: file.name)) \(SHA256.hexadecimal(of: file.bytes))\n"
      }.joined()
      return SHA256.hexadecimal(of: Array(text.utf8))
    // Another computer is another question: its name is as short as a digest.
    case .wish(.images(let host)): return host
    case .wish(.file(_, let digest)): return digest
    }
  }

  /// The first of the files.
  package var firstFile: String? {
    if case .dress(let files) = self { files.first?.name } else { nil }
  }

  /// `Templates/page.html, Templates/style.css`, for messages.
  package var description: String {
    switch self {
    case .dress(let files): files.map(\.name).joined(separator: ", ")
    case .wish(.images(let host)): "images from \(host)"
    case .wish(.file(let name, _)): "the file \(name)"
    }
  }
}

/// What the person has allowed.
package struct Consent: Sendable {
  /// For this command, whatever it is.
  package let isGivenOnce: Bool
  private let record: TrustRecord

  package init(givenOnce: Bool, record: TrustRecord = TrustRecord()) {
    isGivenOnce = givenOnce
    self.record = record
  }

  /// - Parameter folder: the course's, or the one that the lesson stands in; what holds for a folder holds within it.
  package func allows(_ request: Request, in folder: String) -> Bool {
    isGivenOnce || record.holds(request, for: folder)
  }
}
