// What a reader sees of a reference, in the page's language: the same in every format.

import Dress
import Formulas
import Lessons
import Markdown
import Texts

extension Edition {
  /// What a link's address becomes on a page of a format: another lesson's file is that lesson's page.
  ///
  /// - Returns: nil where it leads nowhere.
  func address(_ written: String, as format: Format) -> String? {
    switch links.destination(of: written) {
    case nil: return nil
    // Jupyter knows its own names for headings, and GitHub no cells.
    case .heading(let id, let isJupyters): return format == .ipynb && isJupyters ? written : "#\(id.escapedForURL)"
    case .page(let page):
      let ending = page.ending ?? format.rawValue
      let own = ending == "ipynb" ? page.restInJupyter : ending == "md" ? page.restOnGitHub : nil
      return PageName(page.name, page.language, ending).text.escapedForURL + (own ?? page.rest)
    case .asWritten: return written
    }
  }
}

extension ReferenceForm {
  /// What stands in the place of a reference to nothing.
  func words(or label: String) -> String { if case .words(let words) = self { words } else { label } }
}

extension Edition {
  /// What stands for a formula, a live value or a reference where only text can be.
  func words(in texts: PageTexts) -> Words {
    { tex, insert in
      guard let insert, case .reference(let label, let form) = document.inserts[insert].kind else {
        return outcomes.words(tex, insert)
      }
      return texts.text(of: label, form, in: targets)
    }
  }
}

extension PageTexts {
  /// The words of a reference.
  func text(of label: String, _ form: ReferenceForm, in targets: Targets) -> String {
    targets[label].map { text(of: $0, form, in: targets) } ?? form.words(or: label)
  }

  func text(of target: Target, _ form: ReferenceForm, in targets: Targets) -> String {
    if case .words(let words) = form { return words }
    return switch target {
    case .formula(let reference): number(reference.text, form, .equationReference)
    case .figure(let number, _): self.number("\(number)", form, .figureReference)
    case .table(let number, _): self.number("\(number)", form, .tableReference)
    case .exercise(let number, _): self.number("\(number)", form, .exerciseReference)
    case .section(let title, let id):
      if case .named(let name) = form {
        "\(name)\u{A0}\(self.title(title, id, in: targets))"
      } else {
        self.title(title, id, in: targets)
      }
    }
  }

  /// What a heading says. A section that it refers to stands in it with its own words: two headings may refer to each other,
  /// and many of them to many.
  private func title(_ parts: [WordsPart], _ id: String, in targets: Targets) -> String {
    let title = parts.map { part -> String in
      switch part {
      case .words(let words): return words
      case .reference(let label, let form):
        guard case .section(let inner, let id)? = targets[label] else { return text(of: label, form, in: targets) }
        if case .words(let words) = form { return words }
        let own = inner.prefix(PageTexts.longestInnerTitle).map { part -> String in
          switch part {
          case .words(let words): return words
          case .reference(let label, let form):
            if case .section? = targets[label] { return label }
            return text(of: label, form, in: targets)
          }
        }.joined()
        let isShort = own.utf8.count <= PageTexts.longestInnerTitle && inner.count < PageTexts.longestInnerTitle
        return isShort && own.contains { !$0.isWhitespace } ? own : id
      }
    }.joined()
    // A link needs words: a heading may be no more than a picture.
    return title.contains { !$0.isWhitespace } ? title : id
  }

  /// In bytes.
  private static let longestInnerTitle = 200

  private func number(_ number: String, _ form: ReferenceForm, _ key: Key) -> String {
    switch form {
    case .number, .words: return number
    case .parentheses: return "(\(number))"
    case .named(let name): return "\(name)\u{A0}\(key == .equationReference ? "(\(number))" : number)"
    case .name(let isCapital):
      let text = filled(key, [("number", number)])
      return isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
    }
  }
}
