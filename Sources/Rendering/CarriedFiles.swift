// How a page of each format brings along the files that its text shows or links to: inside, as copies beside it, or not at all.

import Engines
import Lessons
import Markdown
import Texts

/// Which images a page holds inside.
package enum Embedding: String, CaseIterable, Sendable {
  case none, small, all

  /// What an image may take on a page, as often as it is shown there, to be small.
  static let smallSize = 64 << 10
  /// What all of them may take.
  static let largestSize = Document.largestImages
}

/// The files that one page brings along.
struct CarriedFiles {
  /// By the addresses in the text.
  private(set) var images: [String: ShownImage] = [:]
  private(set) var links: [String: String] = [:]
  /// What stands beside the page.
  private(set) var copies: [(name: String, bytes: [UInt8])] = []
  /// What a notebook's cells carry, by name.
  private(set) var attachments: [String: (type: String, base64: String)] = [:]
  /// What neither is inside nor could be copied.
  private(set) var remarks: [Diagnostic] = []

  private let format: Format
  private let hasRoom: Bool
  private var copied: Set<String> = []
  /// The addresses of links about which something was said.
  private var told: Set<String> = []

  /// - Parameter hasRoom: whether anything can stand beside the page.
  init(_ edition: Edition, _ format: Format, _ embedding: Embedding, hasRoom: Bool) throws(LessonError) {
    self.format = format
    self.hasRoom = hasRoom
    if format == .md || format == .ipynb { takeAttachments(of: edition.document) }
    if format == .md { takePictures(of: edition) }
    for address in edition.links.absentImages { images[address] = .absent }
    let nearby = edition.links.nearby
    guard !nearby.isEmpty, format != .json else { return }
    let all = edition.document.links
    var uses: [String: Int] = [:]
    for link in all where link.isImage { uses[link.address, default: 0] += 1 }
    var inside = 0
    for link in all {
      guard let file = nearby[link.address] else { continue }
      guard link.isImage else {
        guard links[link.address] == nil else { continue }
        if let name = copy(file) {
          links[link.address] = name + link.address.fileAndRest.rest
        } else if told.insert(link.address).inserted {
          remarks.append(remark(on: link, edition))
        }
        continue
      }
      guard images[link.address] == nil else { continue }
      let count = uses[link.address] ?? 1
      if isInside(file, count, embedding) {
        inside += (file.bytes.count + 2) / 3 * 4 * count
        guard inside <= Embedding.largestSize else {
          throw edition.problem(
            "the images shown up to here make the page larger than \(Embedding.largestSize >> 20) MiB", at: link.place)
        }
        images[link.address] = embedded(file, link.address)
      } else if let name = copy(file) {
        images[link.address] = ShownImage(address: name + link.address.fileAndRest.rest, size: file.size)
      } else {
        images[link.address] = ShownImage(address: nil, size: file.size)
        remarks.append(remark(on: link, edition))
      }
    }
  }

  /// A notebook's own images: GitHub shows none that an address holds, and a notebook keeps them attached.
  private mutating func takeAttachments(of document: Document) {
    for (address, name) in document.attachments.sorted(by: { $0.key < $1.key }) {
      guard let comma = address.firstIndex(of: ","),
        let bytes = String(address[address.index(after: comma)...]).decodedBase64
      else { continue }
      let file = NearbyFile(path: name.replacing("\u{A0}", with: " "), bytes: bytes)
      guard file.type != nil else { continue }
      if format == .ipynb {
        images[address] = embedded(file, "")
      } else if let copy = copy(file) {
        images[address] = ShownImage(address: copy, size: file.size)
      }
    }
  }

  /// What cells have drawn: GitHub shows none of it that an address holds.
  private mutating func takePictures(of edition: Edition) {
    for (index, outcome) in edition.outcomes.enumerated() {
      guard case .cells(let range) = outcome else { continue }
      for cell in edition.cells[range] where cell.options.output {
        for (number, output) in cell.outputs.enumerated() where cell.texts[number] == nil {
          guard let display = output.shown, let address = display.image, images[address] == nil,
            let file = display.imageFile(named: cell.label)
          else { continue }
          if let copy = copy(file) {
            images[address] = ShownImage(address: copy, size: file.size)
          } else {
            let message =
              "GitHub shows no picture that the page itself holds, and there is no room beside it: -o puts it there"
            remarks.append(edition.diagnostic(message, at: edition.document.inserts[index].place).asNote())
          }
        }
      }
    }
  }

  private func isInside(_ file: NearbyFile, _ uses: Int, _ embedding: Embedding) -> Bool {
    // GitHub shows no image that an address holds.
    guard format != .md else { return false }
    return switch embedding {
    case .none: false
    case .small: file.bytes.count <= Embedding.smallSize / uses
    case .all: true
    }
  }

  private mutating func embedded(_ file: NearbyFile, _ address: String) -> ShownImage {
    let type = file.type?.mediaType ?? ""
    let base64 = file.bytes.base64
    // What a drawing shows of itself; a question is for servers.
    let fragment = address.firstIndex(of: "#").map { String(address[$0...]) } ?? ""
    let data = "data:\(type);base64,\(base64)\(fragment)"
    // JupyterLab shows no SVG that is attached to a cell.
    guard format == .ipynb, file.type != .svg else { return ShownImage(address: data, size: file.size) }
    // Programs differ in how they read percent signs: there are none.
    let name = String(
      file.copyName.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "-" })
    attachments[name] = (type, base64)
    return ShownImage(address: "attachment:\(name)", inTag: data, size: file.size)
  }

  /// The address of the copy; nil if there is no room for one.
  private mutating func copy(_ file: NearbyFile) -> String? {
    guard hasRoom else { return nil }
    if copied.insert(file.copyName).inserted { copies.append((file.copyName, file.bytes)) }
    return file.copyName.escapedForURL
  }

  private func remark(on link: Link, _ edition: Edition) -> Diagnostic {
    let inside = link.isImage && format != .md ? ", --embed all puts it inside" : ""
    let message =
      "not in the page, and there is no room beside it: it is looked for where the page is; -o copies it there\(inside)"
    return edition.diagnostic(message, at: link.place).asNote()
  }
}

extension CellRun.Output {
  /// What the cell has shown; nil for what it printed.
  fileprivate var shown: Display? {
    switch self {
    case .display(let display), .result(let display): display
    default: nil
    }
  }
}
