// Reports on several transcripts, as `check` and `diff` tell them one after another.

/// What was told last. The languages of a lesson have the same numbers: they are told once.
struct ReportSeries {
  private var last = ""

  /// - Returns: A sentence for the whole, and what moved: lines two blanks in, each with its line end.
  mutating func next(_ report: TranscriptReport) -> (verdict: String, lines: String) {
    let numbers = report.numbers
    let isRepeated = numbers == last && !report.comparison.moved.isEmpty
    last = numbers
    return (
      isRepeated ? "the same numbers moved" : report.verdict, ((isRepeated ? "" : numbers) + report.prose).indented
    )
  }
}
