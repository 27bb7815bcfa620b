// Images that are not on this computer: a page asks for nothing when it is read, unless the lesson says so and the person who
// builds it allows it.

import Markdown
import Texts

/// The remote images of a text.
struct RemoteImages {
  let prose: Prose
  let manifest: Manifest
  /// Whether the person allows them to lessons that ask for them.
  let consent: Performance.RemoteImages

  /// Those that the page must not show.
  var problems: [(address: String, problem: Diagnostic)] {
    if manifest.hasRemoteImages, consent == .allowed { return [] }
    // The walk over the whole text is worth it only where there may be an image.
    guard prose.document.hasImages else { return [] }
    return found(in: prose.document.structure).map { address, place in
      let message: String
      switch consent {
      case .refused(let command) where manifest.hasRemoteImages:
        message =
          "a remote image, which nobody has allowed yet: if you trust this folder, \(command.asCommand), or --trust once"
      default:
        message =
          "a remote image: the page would ask another computer for it; put a copy beside the lesson, or say 'remote-images: true'"
          + (prose.file.name.hasSuffix(".ipynb") ? " between two lines of --- in a raw cell, the notebook's first" : "")
      }
      return (address, prose.file.error(message, at: place))
    }
  }

  private func found(in elements: [Element]) -> [(String, Place)] {
    elements.flatMap { element -> [(String, Place)] in
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
