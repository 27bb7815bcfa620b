// A page that shows every insert as it is, and writes Markdown that reads back as the same document.

import Markdown

extension Document {
  var testHTML: String {
    let section = { (items: String) in "<ol>\n\(items)</ol>\n" }
    return html(notes: section) { index, inner in
      switch inserts[index].kind {
      case .formula(let tex, false, _, _): "<math>\(escape(tex))</math>"
      case .formula(let tex, true, let environment, _):
        "<math display=\"block\"\(environment.map { " class=\"\($0)\"" } ?? "")>\(escape(tex))</math>"
      case .inline(let name, let expression, _): "<var class=\"\(name)\">\(escape(expression))</var>"
      case .directive(let words, let body, _, _):
        "<pre class=\"\(escape(words.joined(separator: " ")))\">\(escape(body))</pre>"
      case .heading(let level, let id, _, _): "<h\(level) id=\"\(id)\">\(inner)</h\(level)>"
      case .figure, .table: "<figcaption>\(inner)</figcaption>\n"
      case .reference(let label, let form): "<a class=\"\(form)\">\(escape(label))</a>"
      case .task(let isDone): "<input\(isDone ? " checked=\"\"" : "")/>"
      case .code(let language, let title, let text):
        (title.map { "<figcaption>\(escape($0))</figcaption>" } ?? "")
          + "<pre><code\(language.map { " class=\"language-\(escape($0))\"" } ?? "")>\(escape(text))</code></pre>"
      case .container(let container):
        "<section class=\"\(container.testDescription)\">\n<h6>\(inner)</h6>\n\(Document.content)</section>\n"
      case .noteReference(let number, let use, _): "<sup id=\"\(number).\(use)\">\(number)</sup>"
      case .note(let number, let uses, _): "<li id=\"\(number)\" value=\"\(uses)\">\n\(inner)</li>\n"
      }
    }
  }

  var testMarkdown: String {
    markdown { index, inner in
      switch inserts[index].kind {
      case .formula(let tex, false, _, _): "$\(tex)$"
      case .formula(let tex, true, nil, _): "$$\n\(tex)\n$$"
      case .formula(let tex, true, let environment?, _): "\\begin{\(environment)}\n\(tex)\n\\end{\(environment)}"
      case .inline(let name, let expression, _):
        fence("`", over: expression, 1) + "{\(name)} \(expression)" + (expression.hasSuffix("`") ? " " : "")
          + fence("`", over: expression, 1)
      case .directive(let words, let body, _, _): block("{" + words.joined(separator: " ") + "}", body)
      case .heading(let level, let id, let isExplicit, _):
        String(repeating: "#", count: level) + " " + inner + (isExplicit ? " {#\(id)}" : "")
      case .figure: ""
      case .table: "*\(inner)*"
      case .reference(let label, .number): "\\ref{\(label)}"
      case .reference(let label, .parentheses): "\\eqref{\(label)}"
      case .reference(let label, .name(let isCapital)):
        "[@\(isCapital ? label.prefix(1).uppercased() + label.dropFirst() : label)]"
      case .reference(let label, .words(let words)): "{ref}`\(words) <\(label)>`"
      case .reference(let label, .named(let name)): "[\(name) @\(label)]"
      case .task(let isDone): isDone ? "[x]" : "[ ]"
      case .code(let language, let title, let text):
        block((language ?? "") + (title.map { " title=\"\($0)\"" } ?? ""), text)
      case .note, .noteReference: inner
      case .container(let container): container.testMarkdown(inner)
      }
    }
  }

  var testInserts: String {
    inserts.map { insert in
      let place = insert.place.testDescription
      return switch insert.kind {
      case .formula(let tex, let isDisplay, let environment, let body):
        "\(place) \(isDisplay ? "display" : "formula")\(environment.map { " " + $0 } ?? "") \(tex.debugDescription)"
          + " at \(body.testDescription)\n"
      case .inline(let name, let expression, let body):
        "\(place) inline \(name) \(expression.debugDescription) at \(body.testDescription)\n"
      case .directive(let words, let body, let line, let indent):
        "\(place) directive \(words) \(body.debugDescription) from line \(line), indent \(indent)\n"
      case .heading(let level, let id, let isExplicit, let text):
        "\(place) h\(level) \(isExplicit ? "{#\(id)}" : id) \(text.debugDescription)\n"
      case .figure(let id, let alternative): "\(place) figure \(id ?? "-") \(alternative.debugDescription)\n"
      case .table(let id, let columns): "\(place) table \(id ?? "-") of \(columns)\n"
      case .reference(let label, let form): "\(place) reference \(label) \(form)\n"
      case .task(let isDone): "\(place) task \(isDone)\n"
      case .code(let language, let title, let text):
        "\(place) code \(language ?? "-")\(title.map { " \($0.debugDescription)" } ?? "") \(text.debugDescription)\n"
      case .noteReference(let number, let use, let label): "\(place) note reference \(label) \(number).\(use)\n"
      case .container(let container):
        "\(place) \(container.testDescription)\(container.fold.map { " \($0)" } ?? "")\n"
      case .note(let number, let uses, let label): "\(place) note \(label) \(number), \(uses) times\n"
      }
    }.joined()
  }

  private func escape(_ text: String) -> String {
    text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
  }

  private func fence(_ tick: Character, over text: String, _ least: Int) -> String {
    let longest = text.split { $0 != tick }.map(\.count).max() ?? 0
    return String(repeating: tick, count: max(longest + 1, least))
  }

  private func block(_ info: String, _ text: String) -> String {
    let tick: Character = info.contains("`") ? "~" : "`"
    let fence = fence(tick, over: text, 3)
    return fence + info + "\n" + text + fence
  }
}

extension Container {
  var fold: Fold? { if case .callout(_, let fold) = kind { fold } else { nil } }

  var testDescription: String {
    let name =
      switch kind {
      case .callout(let callout, _): "callout \(callout)"
      case .exercise(let number): "exercise \(number)"
      case .solution(let exercise): "solution \(exercise ?? 0)"
      case .division: "division"
      }
    return ([name] + (id.map { ["#" + $0] } ?? []) + classes + (holdsDirectives ? ["with directives"] : []))
      .joined(separator: " ")
  }

  /// Its title as its first heading; callouts are quotes.
  func testMarkdown(_ title: String) -> String {
    let name: String
    switch kind {
    case .callout(let callout, _): return "[!\(callout)] \(title)\n\(Document.content)"
    case .exercise: name = ".exercise"
    case .solution: name = ".solution"
    case .division: name = ""
    }
    let words = (id.map { ["#" + $0] } ?? []) + classes.map { "." + $0 } + [name]
    let heading = title.isEmpty ? "" : "\n\n###### " + title
    return "::: {\(words.joined(separator: " "))}\(heading)\n\n\(Document.content)\n\n:::"
  }
}

extension Place {
  var testDescription: String { "\(line):\(column)+\(length)" }
}
