// Whether a course is whole: each lesson that it lists is there, once, inside of it; and each lesson file is listed.

import Lessons
import Texts

extension Course {
  /// - Throws: Everything that is wrong with what course.yaml names, each at its place.
  package func checkEntries(_ files: any Files) throws(LessonError) {
    var problems: [Diagnostic] = []
    let inside = Enclosure([root], in: files)
    if !inside.mayHold(output) {
      problems.append(
        settings.keys.contains("output")
          ? settings.error("'output' leads out of the course: it is a link, or stands behind one", atKey: "output")
          : Diagnostic(
            "the pages would go here, which leads out of the course: it is a link, or stands behind one (another folder"
              + " can be the 'output' of \(file))", file: output))
    }
    var names: [String: (entry: Entry, name: String)] = [:]
    var places: [String: Entry] = [:]
    for entry in entries {
      if let problem = problem(with: entry, inside, files) {
        problems.append(entry.diagnosticAt(problem))
        continue
      }
      let place = files.resolved(entry.path) ?? entry.path
      if let first = places[place] {
        var problem = entry.diagnosticAt("'\(entry.path)' is listed twice")
        problem.notes = [first.diagnosticAt("listed here").asNote()]
        problems.append(problem)
        continue
      }
      places[place] = entry
      let name = Lesson.name(of: entry.path, files)
      if let first = names[Lesson.fileKey(name)] {
        let clash = Lesson.clash(of: name, with: first.name, at: "'\(first.entry.path)'")
        var problem = entry.diagnosticAt("'\(entry.path)' \(clash)")
        problem.notes = [first.entry.diagnosticAt("this one").asNote()]
        problems.append(problem)
        continue
      }
      names[Lesson.fileKey(name)] = (entry, name)
    }
    for entry in ignored where files.kind(of: entry.path) == nil {
      problems.append(entry.diagnosticAt("there is nothing to ignore: no '\(entry.path)'"))
    }
    guard problems.isEmpty else { throw LessonError(problems) }
  }

  private func problem(with entry: Entry, _ inside: Enclosure, _ files: any Files) -> String? {
    let path = entry.path
    do throws(Enclosure.Refusal) {
      _ = try inside.path(entry.name, from: root)
    } catch {
      return switch error {
      case .missing: "no such lesson: '\(path)'"
      case .closed(let reason): "'\(path)' cannot be read: \(reason)"
      case .outside: "'\(path)' leads out of the course"
      }
    }
    if stands(path, in: output) { return "'\(path)' is in the course's output" }
    guard LessonShape(path, in: files) == nil else { return nil }
    if let reason = files.closedReason(ofFolder: path) { return "'\(path)' cannot be read: \(reason)" }
    return files.kind(of: path) == .folder ? "not a lesson: '\(path)' has no cells.py" : LessonShape.rule
  }

  /// Lesson files that course.yaml says nothing about: pages that nobody would check. They are looked for in the folder
  /// where course.yaml stands.
  ///
  /// - Parameter isIgnored: which of these paths, from the root, are none of the course's: what git ignores.
  package func unlisted(
    _ files: any Files, isIgnored: (_ paths: [String], _ root: String) -> Set<String>
  ) -> [Diagnostic] {
    let known = Set((entries + ignored).map(\.path) + [output])
    var search = LessonFiles(files, except: known)
    let found = search.below(folder(of: file))
    let listed = Set(entries.compactMap { files.resolved($0.path) })
    let rest = found.filter { path in files.resolved(path).map { !listed.contains($0) } ?? true }
    let closed = search.problems
    let skipped = isIgnored((rest + closed.map(\.path)).map(fromRoot), root)
    let unread = closed.filter { !skipped.contains(fromRoot($0.path)) }.map { problem in
      Diagnostic("a folder that cannot be looked into for lessons: \(problem.reason)", file: problem.path)
    }
    return unread
      + rest.filter { !skipped.contains(fromRoot($0)) }.map { path in
        if path.contains("\u{FFFD}"), files.kind(of: path) == nil {
          return Diagnostic("the name of this lesson is not UTF-8: give it another", file: path)
        }
        return Diagnostic(
          "a lesson that \(file) does not list: add '\(fromRoot(path))' to its 'lessons', or to 'ignore' if it is none",
          file: path)
      }
  }

  private func fromRoot(_ path: String) -> String {
    root == "." ? path : String(path.dropFirst(root.count + (root.hasSuffix("/") ? 0 : 1)))
  }
}
