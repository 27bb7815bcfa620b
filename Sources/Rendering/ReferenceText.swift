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
    // Jupyter knows its own names for headings.
    case .heading(let id, let isJupyters): return format == .ipynb && isJupyters ? written : "#\(id.escapedForURL)"
    case .page(let page):
      let rest = format == .ipynb ? page.restInJupyter ?? page.rest : page.rest
      return "\(page.name).\(page.language).\(format.rawValue)".escapedForURL + rest
    case .asWritten: return written
    }
  }
}

extension ReferenceForm {
  /// What stands in the place of a reference to nothing.
  func words(or label: String) -> String { if case .words(let words) = self { words } else { label } }
}

extension PageTexts {
  /// The words of a reference.
  func text(of target: Target, _ form: ReferenceForm) -> String {
    if case .words(let words) = form { return words }
    return switch target {
    case .formula(let reference): number(reference.text, form, .equationReference)
    case .figure(let number, _): self.number("\(number)", form, .figureReference)
    case .table(let number, _): self.number("\(number)", form, .tableReference)
    case .exercise(let number, _): self.number("\(number)", form, .exerciseReference)
    case .section(let title, _): title
    }
  }

  private func number(_ number: String, _ form: ReferenceForm, _ key: Key) -> String {
    switch form {
    case .number, .words: return number
    case .parentheses: return "(\(number))"
    case .name(let isCapital):
      let text = filled(key, [("number", number)])
      return isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
    }
  }
}
