// When a lesson was written, as its author says it. Never the day on which a page is built: a page's bytes depend on the
// lesson alone.

/// The `date` of a lesson.
public enum LessonDate: Equatable, Sendable {
  /// A month, a year, and a day where one is given; the month may be missing, too.
  case calendar(year: Int, month: Int?, day: Int?)
  /// What has another form is shown as it is: `spring 2026`.
  case words(String)

  /// Nil for what looks like a date and is none (`2026-02-30`), and for Quarto's words that stand for the day of the build.
  init?(_ text: String) {
    guard !["today", "now", "last-modified"].contains(text.lowercased()) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    let isISO = parts[0].utf8.count == 4 && parts[0].utf8.allSatisfy(LessonDate.isDigit)
    guard isISO else {
      self = .words(text)
      return
    }
    guard parts.count <= 3,
      zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy(LessonDate.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard month.map({ (1...12).contains($0) }) ?? true else { return nil }
    if let month, let day, !(1...LessonDate.days(inMonth: month, of: numbers[0])).contains(day) { return nil }
    self = .calendar(year: numbers[0], month: month, day: day)
  }

  /// As ISO 8601 has it: `2026-11-27`; nil for words.
  package var iso: String? {
    guard case .calendar(let year, let month, let day) = self else { return nil }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// In the Gregorian calendar.
  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
