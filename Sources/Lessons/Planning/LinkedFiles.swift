// Where the links of a lesson's prose lead, and what its images show: another lesson's page, a file beside it. Nothing is
// fetched, and nothing is read from outside the lesson's folder and its course.

import Markdown
import Texts

/// Another lesson's page that a link leads to.
package struct LinkedPage: Equatable, Sendable {
  /// The other lesson's.
  package let name: String
  package let language: Language
  /// `?…` and `#…`: the place by its id on that page.
  package var rest: String
  /// The same by Jupyter's own name for the place, and as GitHub has it.
  package var restInJupyter: String?
  package var restOnGitHub: String?
  /// The lesson's own path.
  package let path: String

  /// The place on the page: what stands behind `#`.
  var place: Substring? { rest.firstIndex(of: "#").map { rest[$0...].dropFirst() } }
}

/// The lessons that have been read to see where links lead: each once, however many links there are.
final class LinkedLessons {
  private var lessons: [String: Lesson?] = [:]
  private var places: [String: PlacesOnPage?] = [:]

  func lesson(_ path: String, from files: any Files, _ defaults: LessonDefaults) -> Lesson? {
    if let known = lessons[path] { return known }
    let lesson = try? Lesson(reading: path, from: files, defaults)
    lessons[path] = lesson
    return lesson
  }

  /// What links can lead to on a page; nil where its lesson cannot be read so far: it says itself what is wrong.
  ///
  /// - Parameter figures: the pictures that lessons may ask for.
  func places(
    on page: LinkedPage, _ figures: [FigureKind], from files: any Files, _ defaults: LessonDefaults
  ) -> PlacesOnPage? {
    let key = "\(page.language) \(page.path)"
    if let known = places[key] { return known }
    let found = lesson(page.path, from: files, defaults).flatMap { lesson in
      (try? lesson.told(in: page.language).prose(in: page.language)).flatMap {
        PlacesOnPage(elsewhere: $0, lesson.cells, figures)
      }
    }
    places[key] = found
    return found
  }
}

/// The files that one language's text can link to.
struct LinkedFiles {
  enum Target {
    case page(LinkedPage)
    /// A page that `build` makes, by its own name.
    case made
    case file(path: String)
    case folder
    /// What `build` writes, and would write again; the lesson's own file, where that is known.
    case output(lesson: String?)
    case missing
    case outside
    case hidden
    /// `/a/b`: a site's root, which a page does not know.
    case site
  }

  let files: any Files
  /// The folder that addresses count from.
  let folder: String
  let language: Language
  /// What the course says for this lesson and those that it links to.
  private let defaults: LessonDefaults
  private let enclosure: Enclosure
  private let lessons = LinkedLessons()
  private let output: BuiltFiles?

  /// - Parameter path: the file that the text was read from.
  init(beside path: String, _ language: Language, _ defaults: LessonDefaults, _ files: any Files) {
    self.files = files
    self.language = language
    self.defaults = defaults
    folder = Texts.folder(of: path)
    output = BuiltFiles(around: folder, defaults, files)
    enclosure = Enclosure([folder] + (defaults.root.map { [$0] } ?? []), in: files)
  }

  /// What an address without a scheme leads to: a lesson's file is its page, a page is one if the lesson is there.
  func target(of address: String) -> Target {
    let (written, rest) = address.fileAndRest
    if written.hasPrefix("/") { return .site }
    let path = withoutSlash(joined(folder, written.percentDecoded))
    if let page = page(ofLesson: path, rest) { return .page(page) }
    return isPage(path) ? .made : file(written)
  }

  /// What an image's address shows: a file, if anything.
  func imageTarget(of address: String) -> Target { file(address.fileAndRest.file) }

  private func file(_ written: Substring) -> Target {
    do throws(Enclosure.Refusal) {
      let name = written.percentDecoded
      if let built = output?.target(of: joined(folder, name), folder, files) { return built }
      let path = try enclosure.path(name, from: folder)
      // What is not shown in a folder is not meant to be published.
      if isHidden(name) { return .hidden }
      return files.kind(of: path) == .folder ? .folder : .file(path: path)
    } catch {
      return error == .missing ? .missing : .outside
    }
  }

  private func page(ofLesson path: String, _ rest: String) -> LinkedPage? {
    guard let shape = LessonShape(path, in: files) else { return nil }
    let parent = Texts.folder(of: path)
    // One language of a folder's lesson.
    if shape == .markdown, let told = Language(String(files.name(of: path).dropLast(3))),
      LessonShape(parent, in: files) == .folder
    {
      return LinkedPage(name: files.name(of: parent), language: told, rest: rest, path: parent)
    }
    guard let lesson = lessons.lesson(path, from: files, defaults), let first = lesson.languages.first else {
      return nil
    }
    return LinkedPage(
      name: lesson.name, language: lesson.languages.contains(language) ? language : first, rest: rest, path: path)
  }

  /// How the page would be written that tells the same lesson in this text's language; nil where a link leads to that.
  func inOwnLanguage(_ page: LinkedPage, _ address: String) -> String? {
    guard page.language != language, page.path != folder, LessonShape(page.path, in: files) == .folder,
      lessons.lesson(page.path, from: files, defaults)?.languages.contains(language) ?? false
    else { return nil }
    let (file, rest) = address.fileAndRest
    return "\(Texts.folder(of: String(file)))/\(language).md\(rest)"
  }

  /// What links can lead to on another lesson's page; nil where that is not known.
  func places(on page: LinkedPage, _ figures: [FigureKind]) -> PlacesOnPage? {
    lessons.places(on: page, figures, from: files, defaults)
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

extension String {
  /// An address without `?…` and `#…`, and these.
  package var fileAndRest: (file: Substring, rest: String) {
    let file = prefix { $0 != "#" && $0 != "?" }
    return (file, String(self[file.endIndex...]))
  }
}

extension LinkedFiles {
  /// Looks up what a link leads to, or an image shows; a file is read.
  ///
  /// - Parameter text: where the link stands.
  func take(_ link: Link, _ text: TextFile, _ nearby: inout NearbyFiles) throws(LessonError) -> Target {
    func fail(_ message: String) -> LessonError { LessonError(text.error(message, at: link.place)) }
    if link.isImage, link.address.fileAndRest.file.isEmpty { throw fail("the image has no address") }
    let target = link.isImage ? imageTarget(of: link.address) : target(of: link.address)
    switch target {
    case .page, .made: break
    case .output(let lesson):
      let advice = link.isImage ? "" : ": link to the lesson itself" + (lesson.map { ", '\($0)'" } ?? "")
      throw fail("'build' writes this, and would take it in anew each time\(advice)")
    case .missing:
      throw fail(link.isImage ? "there is no such file" : "there is no such file, and no such lesson's page")
    case .outside:
      throw fail(
        defaults.root == nil
          ? "this leads out of the lesson's folder (what is in its course is found from the folder of course.yaml)"
          : "this leads out of the lesson's folder and of its course")
    case .site:
      throw fail("this begins at the root of a site, which a page does not know: begin at this file, or with https://")
    case .hidden: throw fail("a hidden file does not go with a page")
    case .folder: throw fail("this is a folder, and only files can go with a page")
    case .file(let path):
      if nearby[link.address] == nil {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try files.bytes(of: path) } catch {
          throw fail("cannot be read: \(error.reason)")
        }
        guard nearby.add(NearbyFile(path: path, bytes: bytes), as: link.address) else {
          throw fail("the files that go with the page are more than 256 MiB up to here")
        }
      }
      guard !link.isImage || nearby[link.address]?.type != nil else {
        throw fail("this is no image that browsers show (\(ImageType.names))")
      }
    }
    return target
  }
}
