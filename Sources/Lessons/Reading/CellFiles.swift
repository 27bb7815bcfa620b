// What cells read: files beside the lesson, and those of its course; never anything outside, and nothing hidden.

import Engines
import Texts

/// The files that a lesson's cells have read, by the paths that they wrote.
final class FileLog {
  private(set) var files: [String: [UInt8]] = [:]

  /// Answers the cells that open files.
  func reader(for lesson: Lesson) -> FileReader {
    let reader = nearbyReader(
      from: lesson.isSingleFile ? folder(of: lesson.path) : lesson.path, in: lesson.files, lesson.defaults)
    return { [self] path in
      let answer = reader(path)
      if case .bytes(let bytes) = answer { files[path] = bytes }
      return answer
    }
  }
}

/// - Parameters:
///   - folder: What paths count from.
///   - defaults: What its course says: its folder, and where its pages are.
package func nearbyReader(
  from folder: String, in files: any Files, _ defaults: LessonDefaults = LessonDefaults()
) -> FileReader {
  { path in
    if let built = BuiltFiles(around: folder, defaults, files),
      built.target(of: joined(folder, path), folder, files) != nil
    {
      return .refused("it is made of the lessons: it would be made of itself")
    }
    let enclosure = Enclosure([folder] + (defaults.root.map { [$0] } ?? []), in: files)
    do throws(Enclosure.Refusal) {
      let place = try enclosure.path(path, from: folder)
      if isHidden(path) { return .refused("a hidden file") }
      guard files.kind(of: place) != .folder else { return .folder }
      do throws(FileError) { return .bytes(try files.bytes(of: place)) } catch { return .refused(error.reason) }
    } catch {
      return switch error {
      case .missing: .missing
      case .closed(let reason): .refused(reason)
      case .outside: .refused("it stands outside of the lesson's folder and of its course")
      }
    }
  }
}
