// Images that are not on this computer: a page asks for nothing when it is read, unless the lesson says so and the person who
// builds it allows it.

import Markdown
import Texts

/// The remote images of a text.
struct RemoteImages {
  let prose: Prose
  let manifest: Manifest
  /// What the person allows to lessons that ask for them.
  let consent: Performance.Consent

  /// Those that the page must not show.
  var problems: [(address: String, problem: Diagnostic)] {
    RemoteImages.addresses(in: prose).compactMap { address, place in
      let message: String
      if address.utf8.dropFirst().first == UInt8(ascii: ":") {
        message = "an image on a drive of one computer: put it beside the lesson, and write its name alone"
      } else if !manifest.hasRemoteImages {
        message =
          "a remote image: the page would ask another computer for it; put a copy beside the lesson, or say 'remote-images: true'"
          + (prose.file.name.hasSuffix(".ipynb") ? " between two lines of --- in a raw cell, the notebook's first" : "")
      } else if !consent.allows(Wish(image: address)) {
        message = consent.refusal(of: "a remote image")
      } else {
        return nil
      }
      return (address, prose.file.error(message, at: place))
    }
  }

  /// All remote images of a text. The walk over the whole of it is worth it only where there may be an image.
  static func addresses(in prose: Prose) -> [(address: String, place: Place)] {
    prose.document.hasImages ? found(in: prose.document.structure) : []
  }

  private static func found(in elements: [Element]) -> [(address: String, place: Place)] {
    elements.flatMap { element -> [(address: String, place: Place)] in
      if case .image(let address, _) = element.kind, address.isRemoteAddress { return [(address, element.place)] }
      return found(in: element.children)
    }
  }
}

extension String {
  /// Whether a browser that shows an image with this address would ask for something that is not beside the page.
  package var isRemoteAddress: Bool {
    // Browsers pass over blanks and control characters, and take a backslash for a slash.
    let text = unicodeScalars.filter { $0.value > 0x20 }.map { $0 == "\\" ? "/" : $0 }
    if text.count > 1, text[0] == "/", text[1] == "/" { return true }
    // A scheme (RFC 3986, section 3.1); images of the page's own are data, those of a notebook's cell attachments.
    guard let colon = text.firstIndex(of: ":"), colon > 0, text[0].properties.isAlphabetic, text[0].isASCII else {
      return false
    }
    let scheme = String(String.UnicodeScalarView(text[..<colon])).lowercased()
    guard
      scheme.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
      })
    else { return false }
    return scheme != "data" && scheme != "attachment"
  }
}
