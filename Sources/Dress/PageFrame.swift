// The frame that a page's text is put into, `page.html` or `audit.html`: read as a template when the first HTML page asks for it.

import Lessons
import Mustache
import Synchronization
import Texts

/// A Mustache template, which authors may change.
package final class PageFrame: Sendable {
  package let file: TextFile
  private let read = Mutex<MustacheTemplate?>(nil)

  package init(_ file: TextFile) { self.file = file }

  /// The page.
  ///
  /// - Parameter values: what the frame may ask for.
  /// - Throws: What keeps the file from being a template.
  package func filled(with values: [String: Any]) throws(LessonError) -> String {
    if let template = read.withLock({ $0 }) { return template.render(values) }
    let template: MustacheTemplate
    do {
      template = try MustacheTemplate(string: file.text)
    } catch {
      throw LessonError(Diagnostic("not a Mustache template: \(error)", file: file.name))
    }
    read.withLock { $0 = template }
    return template.render(values)
  }
}
