// lesson.yaml: what is the same in every language. A single-file lesson says it in its front matter.

import Markdown
import Notebooks
import OrderedCollections
import Texts

/// A lesson's language-neutral settings.
public struct Manifest {
  /// The first is the source that the others are translated from.
  public var languages: [Language]
  /// Who wrote it, and when.
  public var byline: Byline
  /// Whom the lesson owes to, in each language.
  public var credit: OrderedDictionary<Language, Credit>
  public var license: String?
  public var network: NetworkDescription?
  /// The variables that claim to be gradients; a network's, or those of any other cost.
  public var gradients: GradientDescription?
  /// Whether the lesson asks for images from other computers; that it gets them is for the person to say.
  package var hasRemoteImages: Bool
  /// What becomes of figures that its cells make; nil where it does not say.
  package var plots: PlotMode?

  /// What a notebook without settings has.
  init(_ language: Language, _ defaults: LessonDefaults) { self.init([language], defaults) }

  /// What a folder without lesson.yaml has.
  init(_ languages: [Language], _ defaults: LessonDefaults) {
    let remoteImages = defaults.remoteImages
    self.languages = languages
    byline = Byline()
    credit = [:]
    license = nil
    network = nil
    gradients = nil
    hasRemoteImages = remoteImages
    plots = defaults.plots
  }

  static let keys = ["languages"] + keysBesidesLanguages
  /// What the front matter of a single-file lesson says as well: its own language stands there, too.
  static let keysBesidesLanguages = [
    "author", "date", "credit", "license", "network", "differentiate", "remote-images", "plots",
  ]

  /// - Parameters:
  ///   - language: the only one, given by the front matter of a single-file lesson.
  ///   - defaults: the languages of the course, for a lesson.yaml that names none.
  init(
    _ settings: Settings, only language: Language? = nil, defaults: LessonDefaults = LessonDefaults()
  ) throws(LessonError) {
    if let language {
      languages = [language]
    } else {
      guard let named = try settings.languages("languages") ?? defaults.languages else {
        throw settings.missing("languages")
      }
      languages = named
    }
    credit = [:]
    if language != nil {
      if let text = try settings.string("credit"), let language {
        credit[language] = try Manifest.credit(text, "credit", settings)
      }
    } else if let credits = try settings.settings("credit") {
      for key in credits.keys {
        let tag = try Language(key) { credits.error($0, atKey: key) }
        credit[tag] = try Manifest.credit(try credits.requiredString(key), key, credits)
      }
    }
    hasRemoteImages = try settings.flag("remote-images") ?? defaults.remoteImages
    plots = try settings.plots() ?? defaults.plots
    byline = try Byline(settings, in: languages)
    license = try settings.string("license")
    network = nil
    if let description = try settings.settings("network") { network = try NetworkDescription(description) }
    gradients = network.map(GradientDescription.init)
    if let description = try settings.settings("differentiate") {
      guard network == nil else {
        throw LessonError(
          settings.error(
            "the gradients of 'network' are verified already: leave one of the two out", atKey: "differentiate"))
      }
      gradients = try GradientDescription(description)
    }
  }

  /// Takes from a notebook's metadata what its settings do not say.
  mutating func take(
    _ notebook: JupyterNotebook, _ settings: Settings?, in language: Language
  ) throws(LessonError) {
    byline = try Byline(notebook, settings, in: language)
    license = license ?? notebook.license
    guard credit.isEmpty, let (text, range) = notebook.credit else { return }
    do throws(MarkdownError) {
      credit[language] = try Credit(text)
    } catch {
      throw LessonError(notebook.file.error("'credit': \(error.message)", bytes: range))
    }
  }

  private static func credit(_ text: String, _ key: String, _ settings: Settings) throws(LessonError) -> Credit {
    do throws(MarkdownError) {
      return try Credit(text)
    } catch {
      throw LessonError(settings.error("'\(key)': \(error.message)", atKey: key))
    }
  }

  /// The credit in a language, or in the source language if it has not been translated.
  public func credit(in language: Language) -> Credit? {
    credit[language] ?? languages.first.flatMap { credit[$0] } ?? credit.values.first
  }
}
