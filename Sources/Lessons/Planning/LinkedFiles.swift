// Where the links of a lesson's prose lead, and what its images show: another lesson's page, a file beside it. Nothing is
// fetched, and nothing is read from outside the lesson's folder and its course.

import Markdown
import Texts

/// Another lesson's page that a link leads to.
package struct LinkedPage: Equatable, Sendable {
  /// The other lesson's.
  package let name: String
  package fileprivate(set) var language: Language
  /// `?…` and `#…`: the place by its id on that page.
  package var rest: String
  /// The same by Jupyter's own name for the place, and as GitHub has it.
  package var restInJupyter: String?
  package var restOnGitHub: String?
  /// The lesson's own path.
  package let path: String
  /// How the page's own name ends, where the text has that (`other.en.html`); nil where it names the lesson: then the page is of
  /// the same kind as the one that leads there.
  package var ending: String?

  /// The place on the page: what stands behind `#`.
  var place: Substring? { rest.firstIndex(of: "#").map { rest[$0...].dropFirst() } }
}

/// The lessons that have been read to see where links lead: each once, however many links there are.
final class LinkedLessons {
  private var lessons: [String: Lesson?] = [:]
  /// Why those that could not be read are none.
  private(set) var problems: [String: Diagnostic] = [:]
  private var places: [String: PlacesOnPage?] = [:]

  func lesson(_ path: String, from files: any Files, _ defaults: LessonDefaults) -> Lesson? {
    if let known = lessons[path] { return known }
    var lesson: Lesson?
    do throws(LessonError) {
      lesson = try Lesson(reading: path, from: files, defaults)
    } catch {
      problems[path] = error.diagnostics[0]
    }
    lessons[path] = .some(lesson)
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
    case file(path: String)
    case folder
    /// What `build` writes, and would write again; the lesson's own file, where that is known.
    case output(lesson: String?)
    case missing
    case closed(reason: String)
    /// A lesson with mistakes.
    case unread(Diagnostic)
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
    // Another file that is no lesson goes with the page as it is.
    if let problem = lessons.problems[path], LessonShape(path, in: files) == .folder || isListed(path) {
      return .unread(problem)
    }
    return page(named: written, rest).map { .page($0) } ?? file(written)
  }

  private func isListed(_ path: String) -> Bool {
    let place = files.resolved(path)
    return defaults.lessons.contains { $0 == path || files.resolved($0) == place }
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
      guard files.kind(of: path) == .folder else { return .file(path: path) }
      return files.closedReason(ofFolder: path).map { .closed(reason: $0) } ?? .folder
    } catch {
      return switch error {
      case .missing: .missing
      case .closed(let reason): .closed(reason: reason)
      case .outside: .outside
      }
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
    if let ending = page.ending {
      return "\(file.dropLast(page.language.tag.count + 1 + ending.count))\(language).\(ending)\(rest)"
    }
    return "\(Texts.folder(of: String(file)))/\(language).md\(rest)"
  }

  /// What links can lead to on another lesson's page; nil where that is not known.
  func places(on page: LinkedPage, _ figures: [FigureKind]) -> PlacesOnPage? {
    lessons.places(on: page, figures, from: files, defaults)
  }

  /// `other.en.html`, where `other` is a lesson beside this one, or of its course: pages stand side by side.
  private func page(named written: Substring, _ rest: String) -> LinkedPage? {
    let name = written.percentDecoded
    guard let wanted = PageName(parsing: lastPart(of: name)), ["html", "md", "ipynb", "json"].contains(wanted.ending)
    else { return nil }
    let isBare = !name.contains("/")
    let place = isBare && LessonShape(folder, in: files) == .folder ? Texts.folder(of: folder) : folder
    let beside = joined(place, isBare ? wanted.lesson : "\(Texts.folder(of: name))/\(wanted.lesson)")
    let listed = isBare ? defaults.lessons.filter { Lesson.name(of: $0, files) == wanted.lesson } : []
    for path in listed + [beside, beside + ".md", beside + ".ipynb"] {
      guard var page = page(ofLesson: path, rest), page.path == path,
        lessons.lesson(path, from: files, defaults)?.languages.contains(wanted.language) ?? false
      else { continue }
      page.language = wanted.language
      page.ending = wanted.ending
      return page
    }
    return nil
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
  /// What may be wrong with a name that no file has.
  private func hint(forMissing address: String, _ isPlace: Bool) -> String {
    if isPlace { return " (what is on the page has a number sign: #\(address))" }
    if address.hasPrefix("\"") { return " (an address stands before a title: [words](address \"title\"))" }
    let path = joined(folder, address.percentDecoded)
    if path.utf8.contains(UInt8(ascii: "\\")) { return " (between folders stands /)" }
    // Programs that unpack what was packed on another system keep its spelling.
    let names = (try? files.names(in: Texts.folder(of: path))) ?? []
    return names.contains(lastPart(of: path)) ? " (the accents in the file's name are spelt otherwise: rename it)" : ""
  }

  /// Looks up what a link leads to, or an image shows; a file is read.
  ///
  /// - Parameters:
  ///   - text: where the link stands.
  ///   - isPlace: whether something on the page has a name.
  func take(
    _ link: Link, _ text: TextFile, _ nearby: inout NearbyFiles, _ consent: Performance.Consent,
    isPlace: (String) -> Bool
  ) throws(LessonError) -> Target {
    func fail(_ message: String) -> LessonError { LessonError(text.error(message, at: link.place)) }
    if link.address.fileAndRest.file.isEmpty {
      throw fail(link.isImage ? "the image has no address" : "no file stands before this: it leads nowhere")
    }
    let target = link.isImage ? imageTarget(of: link.address) : target(of: link.address)
    switch target {
    case .page: break
    case .output(let lesson):
      let advice = link.isImage ? "" : ": link to the lesson itself" + (lesson.map { ", '\($0)'" } ?? "")
      throw fail("'build' writes this, and would take it in anew each time\(advice)")
    case .missing:
      let what = link.isImage ? "there is no such file" : "there is no such file, and no such lesson's page"
      throw fail(
        what + hint(forMissing: link.address.fileAndRest.file.description, !link.isImage && isPlace(link.address)))
    case .closed(let reason): throw fail("cannot be read: \(reason)")
    case .unread(let problem):
      let place =
        (problem.file.map { [$0] } ?? []) + (problem.line > 0 ? ["\(problem.line)", "\(problem.column)"] : [])
      throw fail("this leads to a lesson that cannot be read: \(place.joined(separator: ":")): \(problem.message)")
    case .outside:
      throw fail(
        defaults.root == nil
          ? "this leads out of the lesson's folder (what is in its course is found from the folder of course.yaml)"
          : "this leads out of the lesson's folder and of its course")
    case .site:
      throw fail("this begins at the root of a site, which a page does not know: begin at this file, or with https://")
    case .hidden: throw fail("a hidden file does not go with a page")
    case .folder:
      let folder = joined(folder, link.address.fileAndRest.file.percentDecoded)
      let names = ((try? files.names(in: folder)) ?? []).filter {
        LessonShape(ofFile: $0) != nil && isListed(joined(withoutSlash(folder), $0))
      }
      let advice =
        names.isEmpty
        ? "" : ": link to the lesson in it, '\(withoutSlash(String(link.address.fileAndRest.file)))/\(names[0])'"
      throw fail("this is a folder, and only files can go with a page\(advice)")
    case .file(let path):
      if let known = nearby[link.address] {
        guard known.path.utf8.elementsEqual(path.utf8) else {
          throw fail("another file's name looks the same, '\(known.path)': rename one")
        }
      } else {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try files.bytes(of: path) } catch {
          throw fail("cannot be read: \(error.reason)")
        }
        guard nearby.add(NearbyFile(path: path, bytes: bytes), as: link.address) else {
          throw fail("the files that go with the page are more than 256 MiB up to here")
        }
      }
      guard !link.isImage || nearby[link.address]?.type != nil else {
        throw fail("this \(ImageType.isNone)")
      }
      if link.isImage, let file = nearby[link.address], file.isCutShort {
        throw fail("this image \(ImageType.isCutShort)")
      }
      if let file = nearby[link.address], let wish = Wish(file.path, file.bytes, isImage: link.isImage),
        !consent.allows(wish)
      {
        throw fail(consent.refusal(of: link.isImage ? Wish.askedDrawing : Wish.asked))
      }
    }
    return target
  }
}
