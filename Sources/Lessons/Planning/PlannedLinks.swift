// Where the links of a text lead and what its images show, decided before anything runs: a place on the page, another
// lesson's page, a file beside it. What is not there is an error, or left out where the person says so.

import Markdown
import Texts

/// What the links and images of one language's text stand for.
package struct PlannedLinks: Sendable {
  /// The pages of other lessons that links lead to, by address.
  private(set) var pages: [String: LinkedPage] = [:]
  /// The ids that links by Jupyter's names for headings mean, by address.
  private(set) var headings: [String: (id: String, isJupyters: Bool)] = [:]
  /// The files beside the lesson that it shows or links to, by address.
  package private(set) var nearby = NearbyFiles()
  /// The addresses of links that lead nowhere, and of images that the page does not show.
  private(set) var deadLinks: Set<String> = []
  package private(set) var absentImages: Set<String> = []
  /// What is said of these.
  private(set) var doubts: [Diagnostic] = []

  /// What a link's address stands for.
  package enum Destination: Sendable {
    case page(LinkedPage)
    /// A heading, by its id; and whether Jupyter itself knows it by the name that was written.
    case heading(id: String, isJupyters: Bool)
    case asWritten
  }

  init() {}

  /// - Returns: nil for a link that leads nowhere.
  package func destination(of address: String) -> Destination? {
    if deadLinks.contains(address) { return nil }
    if let page = pages[address] { return .page(page) }
    return headings[address].map { .heading(id: $0.id, isJupyters: $0.isJupyters) } ?? .asWritten
  }

  /// - Parameters:
  ///   - targets: what the text's references lead to.
  ///   - cells: those whose ids are on the page.
  ///   - missing: what formulas refer to in vain.
  /// - Throws: all that is not there.
  init(
    of prose: Prose, _ language: Language, in lesson: Lesson, _ targets: Targets, _ cells: [Cell],
    _ performance: Performance, besides missing: [Diagnostic]
  ) throws(LessonError) {
    var problems = targets.problems(in: prose)
    let remote = RemoteImages(prose: prose, manifest: lesson.manifest, consent: performance.consent).problems
    problems += remote.map(\.problem)
    absentImages = Set(remote.map(\.address))
    let places = PlacesOnPage(prose, targets, cells)
    let linked = LinkedFiles(beside: prose.file.name, language, lesson.defaults, lesson.files)
    for link in prose.document.links {
      do throws(LessonError) {
        if !link.isImage, let page = pages[link.address] {
          try check(link, page.language, own: linked.inOwnLanguage(page, link.address), language, prose)
        } else if !link.isImage, link.address.hasPrefix("#") {
          try find(link, in: places, prose)
        } else {
          let isPlace = { (name: String) in places.id(of: name) != nil }
          switch try linked.take(link, prose.file, &nearby, performance.consent, isPlace: isPlace) {
          case .page(let page):
            try check(link, page.language, own: linked.inOwnLanguage(page, link.address), language, prose)
            pages[link.address] = try found(page, link, linked.places(on: page, performance.figures), prose)
          default: break
          }
        }
      } catch {
        problems += error.diagnostics
        if link.isImage { absentImages.insert(link.address) } else { deadLinks.insert(link.address) }
      }
    }
    for (address, name) in prose.document.attachments.sorted(by: { $0.value < $1.value }) {
      guard let wish = Wish(attachment: address, name), !performance.consent.allows(wish) else { continue }
      let message = "the attachment '\(name)': " + performance.consent.refusal(of: Wish.askedDrawing)
      problems.append(Diagnostic(message, file: prose.file.name))
    }
    if performance.allowsMissing {
      doubts += Diagnostic.inOrder(problems)
    } else if !problems.isEmpty || !missing.isEmpty {
      throw LessonError(Self.withAdvice(Diagnostic.inOrder(problems + missing)))
    }
  }

  /// Whether a link leads to the language that its author means: that of the text, or the one that it names.
  ///
  /// - Parameters:
  ///   - told: the page's.
  ///   - own: how the page in the text's language is written, where there is one and this is another.
  private mutating func check(
    _ link: Link, _ told: Language, own: String?, _ language: Language, _ prose: Prose
  ) throws(LessonError) {
    if let said = link.language {
      let (said, tag) = (said.lowercased() + "-", told.tag.lowercased() + "-")
      guard said.hasPrefix(tag) || tag.hasPrefix(said) else {
        throw LessonError(
          prose.file.error(
            "this leads to the page in \(told), and its hreflang says \(said.dropLast())", at: link.place))
      }
    } else if let own {
      let message =
        "this leads to the page in another language, \(told): that in \(language) is '\(own)' (if it is meant, say"
        + " {hreflang=\(told)} behind the link)"
      doubts.append(prose.file.error(message, at: link.place))
    }
  }

  private mutating func find(_ link: Link, in places: PlacesOnPage, _ prose: Prose) throws(LessonError) {
    let name = link.address.dropFirst().percentDecoded
    if let problem = places.problem(with: name) {
      throw LessonError(prose.file.error("nothing on the page has the id '\(name)': \(problem)", at: link.place))
    }
    guard let id = places.id(of: name) else {
      let hint = hint(for: name, among: places.ids.sorted())
      throw LessonError(prose.file.error("nothing on the page has the id '\(name)'\(hint)", at: link.place))
    }
    if id.id != name { headings[link.address] = id }
  }

  /// A page with the place on it that a link means.
  private func found(
    _ page: LinkedPage, _ link: Link, _ places: @autoclosure () -> PlacesOnPage?, _ prose: Prose
  ) throws(LessonError) -> LinkedPage {
    guard let written = page.place, let places = places() else { return page }
    let name = String(written).percentDecoded
    if let problem = places.problem(with: name) {
      throw LessonError(
        prose.file.error("nothing on the page of '\(page.name)' has the id '\(name)': \(problem)", at: link.place))
    }
    guard let (id, isJupyters) = places.id(of: name) else {
      let hint = hint(for: name, among: places.ids.sorted())
      throw LessonError(
        prose.file.error("nothing on the page of '\(page.name)' has the id '\(name)'\(hint)", at: link.place))
    }
    var page = page
    let rest = page.rest.dropLast(written.count)
    if isJupyters {
      page.restInJupyter = page.rest
    } else {
      page.restInJupyter = places.jupyterName(of: id).map { rest + $0 }
    }
    page.restOnGitHub = places.gitHubName(of: id).map { $0.isEmpty ? String(rest.dropLast()) : rest + $0.escapedForURL }
    if id != name { page.rest = page.rest.dropLast(written.count) + id.escapedForURL }
    return page
  }

  private static func withAdvice(_ problems: [Diagnostic]) -> [Diagnostic] {
    var problems = problems
    problems[problems.count - 1].notes.append(
      Diagnostic("'render --allow-missing' makes a page all the same, with words in the place of what is missing")
        .asNote())
    return problems
  }
}
