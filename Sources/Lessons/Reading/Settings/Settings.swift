// YAML, read into a tree that knows where each part stands: lesson.yaml, front matter, the page's texts.

import Markdown
import Texts
import Yams

/// A YAML mapping. Its getters give a value of the expected shape, or an error that points at what stands there instead.
public struct Settings {
  let file: TextFile
  /// The file's lines before the YAML text.
  let lineOffset: Int
  let node: Node.Mapping
  /// What errors call it: `the front matter`, `network`.
  let title: String

  /// Reads a YAML text that holds a mapping.
  ///
  /// - Parameter text: the file's text, or a part of it (front matter) that begins after `lineOffset` lines.
  init(_ text: String, in file: TextFile, lineOffset: Int = 0, title: String) throws(LessonError) {
    let root: Node?
    do {
      // The default resolver matches every scalar against regular expressions to guess its type; we ask for strings.
      root = try Parser(yaml: text, resolver: .basic).singleRoot()
    } catch {
      throw LessonError(Settings.diagnostic(error, in: file, lineOffset: lineOffset))
    }
    guard let root, !(root.string ?? " ").isEmpty else {
      throw LessonError(file.error("\(title) is empty", line: lineOffset + 1))
    }
    guard let mapping = root.mapping else {
      throw LessonError(
        Settings.error("\(title) must be 'key: value' lines", at: root, in: file, lineOffset: lineOffset))
    }
    self.init(file: file, lineOffset: lineOffset, node: mapping, title: title)
  }

  init(file: TextFile, lineOffset: Int, node: Node.Mapping, title: String) {
    self.file = file
    self.lineOffset = lineOffset
    self.node = node
    self.title = title
  }

  /// The keys, in the order of the file.
  public var keys: [String] { node.map { $0.key.string ?? "" } }

  /// Refuses keys that nothing would read: they are slips of the pen.
  package func allow(only names: [String]) throws(LessonError) {
    var problems: [Diagnostic] = []
    for (key, _) in node {
      let name = key.string ?? "?"
      guard !names.contains(name) else { continue }
      problems.append(error("unknown key '\(name)' in \(title)\(hint(for: name, among: names))", at: key))
    }
    guard problems.isEmpty else { throw LessonError(problems) }
  }

  /// A text; nil if the key is not there.
  public func string(_ key: String) throws(LessonError) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.string, !text.isEmpty else {
      throw mismatch(key, "must be a text, and not empty", at: value)
    }
    try refuseControls(in: text, key, at: value)
    return text
  }

  /// A line of Markdown; nil if the key is not there.
  func line(_ key: String, dialect: Dialect = .markdown) throws(LessonError) -> TextLine? {
    guard let text = try string(key) else { return nil }
    do throws(MarkdownError) {
      return try TextLine(text, dialect: dialect)
    } catch {
      throw LessonError(self.error("the \(key): \(error.message)", atKey: key))
    }
  }

  /// An escape in YAML may stand for anything; pages, and terminals, show texts.
  private func refuseControls(in text: String, _ key: String, at value: Node) throws(LessonError) {
    guard let control = text.unicodeScalars.first(where: { $0.isControlInText || $0.turnsText }) else { return }
    throw mismatch(key, "holds a control character, \(control.codePointName)", at: value)
  }

  /// `true` or `false`; nil if the key is not there.
  package func flag(_ key: String) throws(LessonError) -> Bool? {
    guard let value = node[key] else { return nil }
    switch value.string {
    case "true": return true
    case "false": return false
    default: throw mismatch(key, "must be true or false", at: value)
    }
  }

  /// All values by their keys, where all are texts.
  public func strings() throws(LessonError) -> [String: String] {
    var strings: [String: String] = [:]
    for (key, value) in node {
      let name = key.string ?? ""
      guard let text = value.string, !text.isEmpty else {
        throw mismatch(name, "must be a text, and not empty", at: value)
      }
      try refuseControls(in: text, name, at: value)
      // Pages fill these in as they are; a title has its noncharacters written as references.
      if let mark = text.firstMark {
        throw mismatch(name, "holds a noncharacter, \(mark.codePointName)", at: value)
      }
      strings[name] = text
    }
    return strings
  }

  /// One text of a file. The rest of the file is left unread where its line says it all: every page asks every language of
  /// the lesson for its name.
  public static func requiredString(
    _ key: String, reading path: String, from files: any Files
  ) throws(LessonError) -> String {
    let file = try TextFile(reading: path, from: files)
    if let line = file.lines.firstIndex(where: { $0.hasPrefix("\(key):") }),
      file.lines.dropFirst(line + 1).first?.first != " "
    {
      let settings = try Settings(String(file.lines[line]), in: file, lineOffset: line, title: "the file")
      return try settings.requiredString(key)
    }
    return try Settings(reading: path, from: files).requiredString(key)
  }

  /// A text that must be there.
  public func requiredString(_ key: String) throws(LessonError) -> String {
    guard let text = try string(key) else { throw missing(key) }
    return text
  }

  /// A list of texts; nil if the key is not there.
  package func strings(_ key: String) throws(LessonError) -> [(text: String, diagnosticAt: (String) -> Diagnostic)]? {
    guard let value = node[key] else { return nil }
    guard let sequence = value.sequence else { throw mismatch(key, "must be a list: [a, b]", at: value) }
    var result: [(String, (String) -> Diagnostic)] = []
    for element in sequence {
      guard let text = element.string, !text.isEmpty else { throw mismatch(key, "must hold texts", at: element) }
      try refuseControls(in: text, key, at: element)
      result.append((text, { error($0, at: element) }))
    }
    return result
  }

  /// A list of texts that must be there.
  func requiredStrings(_ key: String) throws(LessonError) -> [String] {
    guard let texts = try strings(key) else { throw missing(key) }
    return texts.map(\.text)
  }

  /// A mapping within this one; nil if the key is not there.
  package func settings(_ key: String) throws(LessonError) -> Settings? {
    guard let value = node[key] else { return nil }
    guard let mapping = value.mapping else {
      throw mismatch(key, "must hold 'key: value' lines", at: value)
    }
    return Settings(file: file, lineOffset: lineOffset, node: mapping, title: "'\(key)'")
  }

  /// A language's tag; nil if the key is not there.
  package func language(_ key: String) throws(LessonError) -> Language? {
    guard let tag = try string(key) else { return nil }
    return try Language(tag) { error($0, atKey: key) }
  }

  /// A list of language tags, each once; nil if the key is not there.
  package func languages(_ key: String) throws(LessonError) -> [Language]? {
    guard let tags = try strings(key) else { return nil }
    guard !tags.isEmpty else { throw LessonError(error("'\(key)' is empty", atKey: key)) }
    var languages: [Language] = []
    for (tag, diagnosticAt) in tags {
      let language = try Language(tag, at: diagnosticAt)
      guard !languages.contains(language) else { throw LessonError(diagnosticAt("'\(tag)' is given twice")) }
      languages.append(language)
    }
    return languages
  }

  /// An error that points at a key's value.
  package func error(_ message: String, atKey key: String) -> Diagnostic {
    guard let value = node[key] else { return file.error(message, line: lineOffset + 1) }
    return error(message, at: value)
  }

  public func missing(_ key: String) -> LessonError { missing([key]) }

  /// - Parameter keys: all that are missing, at least one.
  public func missing(_ keys: [String]) -> LessonError {
    LessonError(error("\(title) lacks \(keys.map { "'\($0)'" }.joined(separator: ", "))", at: node.first?.key))
  }

  private func mismatch(_ key: String, _ what: String, at value: Node) -> LessonError {
    LessonError(error("'\(key)' \(what)", at: value))
  }

  private func error(_ message: String, at value: Node?) -> Diagnostic {
    Settings.error(message, at: value, in: file, lineOffset: lineOffset)
  }

  private static func error(_ message: String, at value: Node?, in file: TextFile, lineOffset: Int) -> Diagnostic {
    guard let mark = value?.mark else { return file.error(message, line: lineOffset + 1) }
    let length = value?.string.flatMap { $0.contains("\n") ? nil : $0.unicodeScalars.count }
    return file.error(message, line: mark.line + lineOffset, column: mark.column, length: length)
  }

  private static func diagnostic(_ error: any Error, in file: TextFile, lineOffset: Int) -> Diagnostic {
    func diagnostic(_ problem: String, _ context: YamlError.Context?, _ mark: Mark) -> Diagnostic {
      // libyaml's context says what was being read: `while parsing a flow sequence`.
      let context = context.map { " (\($0.text), which began on line \($0.mark.line + lineOffset))" } ?? ""
      // A problem at the end of the text has its mark one line too far.
      let line = min(mark.line + lineOffset, file.lines.count)
      return file.error("YAML: \(problem)\(context)", line: line, column: mark.column, length: 1)
    }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return diagnostic(problem, context, mark)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let line = context.mark.line + lineOffset
      return file.error("YAML: the key '\(duplicates.sorted().first ?? "")' is given twice", line: line)
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = lineOffset + 1 + before.utf8.count { $0 == 10 }
      return file.error("YAML: \(problem)", line: line)
    default:
      return file.error("YAML: \(error)", line: lineOffset + 1)
    }
  }
}
