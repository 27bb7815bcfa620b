// Where the links of a lesson's prose lead: to a place on the page, to another lesson's page, to a file. Nothing is fetched.

import Markdown
import Texts

/// Another lesson's page that a link leads to.
package struct LinkedPage: Equatable, Sendable {
  /// The other lesson's.
  package let name: String
  package let language: Language
  /// `?…` and `#…`, as they were written.
  package let rest: String
}

/// The files that one language's text can link to.
struct LinkedFiles {
  enum Target {
    case page(LinkedPage)
    case file
    case missing
  }

  let files: any Files
  /// The folder that addresses count from.
  let folder: String
  let language: Language

  /// - Parameter path: the file that the text was read from.
  init(beside path: String, _ language: Language, _ files: any Files) {
    self.files = files
    self.language = language
    folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  /// What an address without a scheme leads to: a lesson's file is its page, a page is one if the lesson is there.
  func target(of address: String) -> Target {
    let written = address.prefix { $0 != "#" && $0 != "?" }
    let rest = String(address.dropFirst(written.count))
    var path = folder.isEmpty || written.hasPrefix("/") ? written.percentDecoded : "\(folder)/\(written.percentDecoded)"
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if let page = page(ofLesson: path, rest) { return .page(page) }
    if files.kind(of: path) != nil { return .file }
    return isPage(path) ? .file : .missing
  }

  private func page(ofLesson path: String, _ rest: String) -> LinkedPage? {
    switch files.kind(of: path) {
    case .folder:
      guard files.kind(of: "\(path)/lesson.yaml") == .file else { return nil }
      if files.kind(of: "\(path)/\(language).md") == .file {
        return LinkedPage(name: files.name(of: path), language: language, rest: rest)
      }
    case .file:
      guard path.hasSuffix(".md") || path.hasSuffix(".ipynb") else { return nil }
      let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      // One language of a folder's lesson.
      if path.hasSuffix(".md"), !parent.isEmpty, files.kind(of: "\(parent)/lesson.yaml") == .file,
        let told = Language(String(files.name(of: path).dropLast(3)))
      {
        return LinkedPage(name: files.name(of: parent), language: told, rest: rest)
      }
    case nil: return nil
    }
    guard let lesson = try? Lesson(reading: path, from: files), let first = lesson.languages.first else { return nil }
    return LinkedPage(
      name: lesson.name, language: lesson.languages.contains(language) ? language : first, rest: rest)
  }

  /// `other.en.html`, where `other` is a lesson beside this one.
  private func isPage(_ path: String) -> Bool {
    let parts = path.split(separator: ".")
    guard parts.count > 2, ["html", "md", "ipynb", "json"].contains(parts[parts.count - 1]),
      Language(String(parts[parts.count - 2])) != nil
    else { return false }
    let lesson = parts.dropLast(2).joined(separator: ".")
    return [lesson, lesson + ".md", lesson + ".ipynb"].contains { page(ofLesson: $0, "") != nil }
  }
}

extension Substring {
  var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
