// JSON → JupyterNotebook: the shapes that nbformat's schemas 4.0 to 4.5 allow, and an error in its place for any other.

import Texts

/// Reads notebooks.
package struct JupyterNotebookReader {
  private let json: JSONFile

  package init(_ file: TextFile) { json = JSONFile(file) }

  package func notebook() throws(LessonError) -> JupyterNotebook {
    let root = try json.root()
    try json.expectObject(root, "the notebook")
    try checkVersion(root)
    let metadata = try json.object(root, "metadata")
    var cells: [NotebookCell] = []
    for value in try json.array(root, "cells") { cells.append(try cell(value)) }
    if cells.contains(where: \.mayRun) { try checkLanguage(root) }
    let own = metadata["lessongen"]
    if let own { try json.expectObject(own, "'lessongen'") }
    let version = metadata["language_info"]?["version"]?.string
    return JupyterNotebook(
      path: json.file.name, cells: cells,
      isPython2: version?.hasPrefix("2.") ?? (metadata["kernelspec"]?["name"]?.string == "python2"),
      isBeforeNumPy114: version?.hasPrefix("2.") ?? false
        || (0...6).contains { version?.hasPrefix("3.\($0).") ?? false },
      codeLanguage: codeLanguage(root)?.string?.lowercased() ?? "python",
      title: try line(metadata, "title"), authors: try authors(metadata),
      date: try date(metadata),
      description: try own.flatMap { own throws(LessonError) in try line(own, "description") },
      credit: try credit(own), license: try own.flatMap { own throws(LessonError) in try line(own, "license") },
      language: try language(metadata, own), file: json.file)
  }

  /// nbformat asks for a list and says nothing of what is in it; its own examples hold objects with a `name`.
  private func authors(_ metadata: JSONValue) throws(LessonError) -> [String] {
    guard metadata["authors"] != nil else { return [] }
    var names: [String] = []
    for author in try json.array(metadata, "authors") {
      guard let value = author.string == nil ? author["name"] : author, let name = value.string else { continue }
      try checkControls(name, "an author's name", value)
      names.append(name)
    }
    return names
  }

  /// A number is the moment at which a program (Jupytext, Jupyter Book) wrote the file: no date of the author's.
  private func date(_ metadata: JSONValue) throws(LessonError) -> (text: String, range: Range<Int>)? {
    guard let value = metadata["date"] else { return nil }
    if case .number = value.kind { return nil }
    guard let text = try line(metadata, "date") else { return nil }
    return (text, value.range)
  }

  private func credit(_ own: JSONValue?) throws(LessonError) -> (text: String, range: Range<Int>)? {
    guard let own, let text = try json.optionalString(own, "credit") else { return nil }
    return (text, try json.member(own, "credit").range)
  }

  /// A text that stands in a page's head.
  private func line(_ metadata: JSONValue, _ key: String) throws(LessonError) -> String? {
    guard let text = try json.optionalString(metadata, key) else { return nil }
    try checkControls(text, "'\(key)'", try json.member(metadata, key))
    return text
  }

  private func checkControls(_ text: String, _ name: String, _ value: JSONValue) throws(LessonError) {
    if let control = text.unicodeScalars.first(where: \.isControlInText) {
      throw json.fail("\(name) holds a control character, \(control.codePointName)", value.range)
    }
  }

  private func checkVersion(_ root: JSONValue) throws(LessonError) {
    let major = try json.member(root, "nbformat")
    guard let number = major.int else { throw json.fail("'nbformat' must be a whole number", major.range) }
    guard number == 4 else { throw json.fail("unsupported: nbformat \(number) (4.0 to 4.5 are read)", major.range) }
    let minor = try json.member(root, "nbformat_minor")
    guard let number = minor.int, number >= 0 else {
      throw json.fail("'nbformat_minor' must be a whole number", minor.range)
    }
    guard number <= 5 else { throw json.fail("unsupported: nbformat 4.\(number) (4.0 to 4.5 are read)", minor.range) }
  }

  private func codeLanguage(_ root: JSONValue) -> JSONValue? {
    root["metadata"]?["language_info"]?["name"] ?? root["metadata"]?["kernelspec"]?["language"]
  }

  /// Notebooks in other languages have cells that would be read as bad Python.
  private func checkLanguage(_ root: JSONValue) throws(LessonError) {
    if let name = codeLanguage(root), let language = name.string {
      guard ["python", "python3", "ipython", "ipython3"].contains(language.lowercased()) else {
        throw json.fail("unsupported: a notebook whose cells are in '\(language)'", name.range)
      }
    } else if let kernel = root["metadata"]?["kernelspec"]?["name"], let name = kernel.string {
      // Kernels of environments have names of their own; these are always other languages.
      let others = ["ir", "julia", "octave", "bash", "javascript", "deno", "scala", "xcpp", "ruby", "gophernotes"]
      guard !others.contains(where: { name == $0 || name.hasPrefix("\($0)-") || name.hasPrefix("\($0)1") }) else {
        throw json.fail("unsupported: a notebook of the kernel '\(name)', which is not Python's", kernel.range)
      }
    }
  }

  /// `metadata.lessongen.lang`, or `metadata.lang`. (`metadata.language_info` is about the cells.)
  private func language(
    _ metadata: JSONValue, _ own: JSONValue?
  ) throws(LessonError) -> (tag: String, range: Range<Int>)? {
    guard let value = own?["lang"] ?? metadata["lang"] else { return nil }
    guard let tag = value.string else { throw json.fail("'lang' must be a text", value.range) }
    return (tag, value.range)
  }

  // MARK: Cells

  private func cell(_ value: JSONValue) throws(LessonError) -> NotebookCell {
    try json.expectObject(value, "a cell")
    let kindValue = try json.member(value, "cell_type")
    guard let kind = kindValue.string.flatMap(NotebookCell.Kind.init) else {
      throw json.fail("'cell_type' must be \"markdown\", \"code\" or \"raw\"", kindValue.range)
    }
    let metadata = try json.object(value, "metadata")
    let source = try json.member(value, "source")
    try checkText(source, "source")
    var outputs: [NotebookOutput] = []
    if kind == .code, value["outputs"] != nil {
      for output in try json.array(value, "outputs") { outputs.append(try self.output(output)) }
    }
    let id = try id(value)
    let jupyter = metadata["jupyter"]
    return NotebookCell(
      kind: kind, id: id, tags: try tags(metadata), source: OriginalLines(source, in: json.bytes),
      executionCount: kind == .code ? try count(value) : nil, outputs: outputs,
      isSourceHidden: jupyter?["source_hidden"]?.bool ?? false,
      isOutputHidden: jupyter?["outputs_hidden"]?.bool ?? false, attachments: try attachments(value),
      rawFormat: metadata["raw_mimetype"]?.string ?? metadata["format"]?.string, range: value.range)
  }

  private func id(_ cell: JSONValue) throws(LessonError) -> String? {
    guard let value = cell["id"] else { return nil }
    guard let id = value.string else { throw json.fail("'id' must be a text", value.range) }
    let isLegal = (1...64).contains(id.utf8.count) && id.utf8.allSatisfy { $0 == 0x5F || $0.isLabelByte }
    guard isLegal else { throw json.fail("a cell's id is 1 to 64 letters, digits, '-' and '_'", value.range) }
    return id
  }

  private func tags(_ metadata: JSONValue) throws(LessonError) -> [String] {
    guard let value = metadata["tags"] else { return [] }
    guard case .array(let items) = value.kind else { throw json.fail("'tags' must be a list of texts", value.range) }
    var tags: [String] = []
    for item in items {
      guard let tag = item.string else { throw json.fail("'tags' must be a list of texts", item.range) }
      tags.append(tag)
    }
    return tags
  }

  private func count(_ value: JSONValue) throws(LessonError) -> Int? {
    guard let count = value["execution_count"] else { return nil }
    if case .null = count.kind { return nil }
    guard let number = count.int, number >= 0 else {
      throw json.fail("'execution_count' must be a whole number or null", count.range)
    }
    return number
  }

  private func attachments(_ cell: JSONValue) throws(LessonError) -> [NotebookAttachment] {
    guard let value = cell["attachments"] else { return [] }
    guard case .object(let members) = value.kind else {
      throw json.fail("'attachments' must be an object", value.range)
    }
    var attachments: [NotebookAttachment] = []
    for member in members {
      guard case .object(let types) = member.value.kind else {
        throw json.fail("an attachment must be an object", member.value.range)
      }
      var contents: [(String, String)] = []
      for type in types {
        try checkText(type.value, type.key)
        contents.append((type.key, text(type.value)))
      }
      attachments.append(NotebookAttachment(name: member.key, contents: contents, range: member.keyRange))
    }
    return attachments
  }

  // MARK: Outputs

  private func output(_ value: JSONValue) throws(LessonError) -> NotebookOutput {
    try json.expectObject(value, "an output")
    let type = try json.member(value, "output_type")
    switch type.string {
    case "stream":
      let text = try json.member(value, "text")
      try checkText(text, "text")
      return .stream(name: try json.string(value, "name"), text: self.text(text))
    case "execute_result":
      let (text, others, rich) = try data(value)
      return .result(text: text, otherTypes: others, rich: rich)
    case "display_data":
      let (text, others, rich) = try data(value)
      return .display(text: text, otherTypes: others, rich: rich)
    case "error":
      return .error(name: try json.string(value, "ename"), message: try json.string(value, "evalue"))
    default:
      throw json.fail(
        "'output_type' must be \"stream\", \"execute_result\", \"display_data\" or \"error\"", type.range)
    }
  }

  private func data(_ output: JSONValue) throws(LessonError) -> (text: String?, otherTypes: [String], rich: String?) {
    let data = try json.object(output, "data")
    guard case .object(let members) = data.kind else { return (nil, [], nil) }
    let others = members.map(\.key).filter { $0 != "text/plain" }
    let types = ["text/markdown", "text/latex", "text/html"]
    let rich = others.allSatisfy(types.contains) ? types.lazy.compactMap { data[$0] }.first : nil
    guard let plain = data["text/plain"] else { return (nil, others, rich.map { text($0) }) }
    try checkText(plain, "text/plain")
    return (text(plain), others, rich.map { text($0) })
  }

  // MARK: Shapes

  /// nbformat's "multiline string": a text, or a list of texts.
  private func checkText(_ value: JSONValue, _ key: String) throws(LessonError) {
    switch value.kind {
    case .string: return
    case .array(let parts):
      guard let part = parts.first(where: { $0.string == nil }) else { return }
      throw json.fail("'\(key)' must hold texts, not \(part.description)", part.range)
    default: throw json.fail("'\(key)' must be a text or a list of texts, not \(value.description)", value.range)
    }
  }

  private func text(_ value: JSONValue) -> String {
    guard case .array(let parts) = value.kind else { return value.string ?? "" }
    return parts.map { $0.string ?? "" }.joined()
  }
}

extension UInt8 {
  /// A letter, a digit or a hyphen.
  fileprivate var isLabelByte: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x2D
  }
}
