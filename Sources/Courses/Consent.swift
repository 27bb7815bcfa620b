// Consent: a folder that came from somewhere else can ask for what can act, and only the person can allow it, for one command
// (`--trust`) or for as long as the folder asks for the same (`lessongen trust`).

import Texts

/// What a folder asks for that words alone could not do.
package enum Request: Equatable {
  /// Frames and style sheets of its own, which may hold scripts and addresses: their names and contents.
  case dress([(name: String, bytes: [UInt8])])
  /// Images that a page fetches from other computers when it is read.
  case remoteImages

  package static func == (a: Request, b: Request) -> Bool { a.kind == b.kind && a.digest == b.digest }

  /// Its name in the person's record.
  package var kind: String {
    switch self {
    case .dress: "dress"
    case .remoteImages: "remote-images"
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
    case .remoteImages: return SHA256.hexadecimal(of: [])
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
    case .remoteImages: "images from other computers"
    }
  }
}

/// What the person has allowed.
package struct Consent {
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
