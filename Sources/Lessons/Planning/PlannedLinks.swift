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
  /// - Throws: all that is not there.
  init(
    of prose: Prose, _ language: Language, in lesson: Lesson, _ targets: Targets, _ cells: [Cell],
    _ performance: Performance
  ) throws(LessonError) {
    var problems = targets.problems(in: prose)
    let remote = RemoteImages(prose: prose, manifest: lesson.manifest, consent: performance.remoteImages).problems
    problems += remote.map(\.problem)
    absentImages = Set(remote.map(\.address))
    let places = PlacesOnPage(prose, targets, cells)
    let linked = LinkedFiles(beside: prose.file.name, language, lesson.defaults, lesson.files)
    for link in prose.document.links where link.isImage || pages[link.address] == nil {
      do throws(LessonError) {
        if !link.isImage, link.address.hasPrefix("#") {
          try find(link, in: places, prose)
        } else if case .page(let page) = try linked.take(link, prose.file, &nearby) {
          pages[link.address] = page
        }
      } catch {
        problems += error.diagnostics
        if link.isImage { absentImages.insert(link.address) } else { deadLinks.insert(link.address) }
      }
    }
    guard !problems.isEmpty else { return }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    guard performance.allowsMissing else { throw LessonError(Self.withAdvice(problems)) }
    doubts = problems
  }

  private mutating func find(_ link: Link, in places: PlacesOnPage, _ prose: Prose) throws(LessonError) {
    let name = link.address.dropFirst().percentDecoded
    if name.isEmpty || name == "top" || places.ids.contains(name) { return }
    let label = PlaceLabel.id(of: name)
    if let id = places.headings[name] {
      headings[link.address] = (id, true)
      return
    }
    if places.given.contains(label) {
      headings[link.address] = (label, false)
      return
    }
    // A formula's label is not its id.
    if let id = places.labels[name] {
      headings[link.address] = (id, false)
      return
    }
    let hint = hint(for: name, among: places.ids.sorted())
    throw LessonError(prose.file.error("nothing on the page has the id '\(name)'\(hint)", at: link.place))
  }

  private static func withAdvice(_ problems: [Diagnostic]) -> [Diagnostic] {
    var problems = problems
    problems[problems.count - 1].notes.append(
      Diagnostic("'render --allow-missing' makes a page all the same, with words in the place of what is missing")
        .asNote())
    return problems
  }
}

/// What links on the page itself can lead to.
private struct PlacesOnPage {
  private(set) var ids: Set<String>
  /// In a notebook the headings' ids by Jupyter's names for them: their words as they are, with hyphens between them.
  private(set) var headings: [String: String] = [:]
  /// The ids that authors have given to headings: in MyST a link may name them as they were written.
  private(set) var given: Set<String> = []
  /// The ids of numbered formulas by their labels; the page's top by the id of a heading that became the title.
  private(set) var labels: [String: String]

  init(_ prose: Prose, _ targets: Targets, _ cells: [Cell]) {
    ids = prose.document.ids.union(targets.all.values.map(\.id))
    labels = targets.all.mapValues(\.id)
    if let id = prose.titleID { labels[id] = "top" }
    for cell in cells { ids.insert("cell-\(cell.label)") }
    for case .heading(_, let id, true, _) in prose.document.inserts.lazy.map(\.kind) { given.insert(id) }
    guard prose.document.dialect == .notebook else { return }
    headings[PlacesOnPage.jupyterID(prose.title.words)] = "top"
    for case .heading(_, let id, _, let text) in prose.document.inserts.lazy.map(\.kind) {
      let name = PlacesOnPage.jupyterID(text)
      if headings[name] == nil || headings[name] == "top" { headings[name] = id }
    }
  }

  private static func jupyterID(_ text: String) -> String { text.replacing(" ", with: "-") }
}
