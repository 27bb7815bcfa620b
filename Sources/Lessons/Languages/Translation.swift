// The languages of a lesson keep in step: what is there besides words is the same in each of them. What the words say is
// the translator's.

import Markdown
import Texts

extension Edition {
  /// Compares this edition with the one in the lesson's source language.
  ///
  /// - Throws: Each thing that one of the two has and the other has not, or has otherwise or elsewhere, with both places.
  public func checkTranslation(of source: Edition) throws(LessonError) {
    let names = NeutralCode.names(in: lesson.cells)
    var comparison = Translation(
      file: proseFile, source: source.proseFile,
      landmarks: Landmarks(
        document: document, languages: lesson.languages, notes: noteNames(in: source), names: names
      ).all,
      originals: Landmarks(document: source.document, languages: lesson.languages, names: names).all)
    let problems = comparison.problems()
    guard problems.isEmpty else { throw LessonError(Diagnostic.first(problems), kind: .untrue) }
  }
}

extension Edition {
  /// The notes that only this edition calls so, with the names that stand in their places in its source: a name is not seen,
  /// and a note may stand in the midst of a text in one language and apart in the other. Where one has more of them than the
  /// other, the names stay.
  private func noteNames(in source: Edition) -> [String: String] {
    let (ours, theirs) = (document.noteLabels, source.document.noteLabels)
    let (common, known) = (Set(theirs), Set(ours))
    let own = ours.filter { !common.contains($0) }
    let others = theirs.filter { !known.contains($0) }
    guard own.count == others.count else { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(own, others))
  }
}

extension Document {
  /// In the order of their numbers.
  fileprivate var noteLabels: [String] {
    let notes = inserts.compactMap { insert -> (number: Int, label: String)? in
      if case .note(let number, _, let label) = insert.kind { (number, label) } else { nil }
    }
    return notes.sorted { $0.number < $1.number }.map(\.label)
  }
}

/// The landmarks of a translation beside those of its source.
struct Translation {
  let file: TextFile
  let source: TextFile
  let landmarks: [Landmark]
  let originals: [Landmark]

  private var gaps: [TranslationGap] = []
  private var found: [Diagnostic] = []

  init(file: TextFile, source: TextFile, landmarks: [Landmark], originals: [Landmark]) {
    self.file = file
    self.source = source
    self.landmarks = landmarks
    self.originals = originals
  }

  mutating func problems() -> [Diagnostic] {
    compare(landmarks, originals)
    findMoved()
    for index in gaps.indices {
      report(findingChanged(gaps[index]))
    }
    // In the order of the translation; what only the source has stands behind what is wrong here.
    let ours = found.filter { $0.file == file.name }.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    let theirs = found.filter { $0.file != file.name }.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return ours + theirs
  }

  // MARK: Side by side

  /// - Parameter around: what contains them, or stands before them.
  private mutating func compare(_ ours: [Landmark], _ theirs: [Landmark], in around: (Landmark, Landmark)? = nil) {
    let pairs = Translation.pairs(ours, theirs)
    var (i, j) = (0, 0)
    var last = around
    for (x, y) in pairs + [(ours.count, theirs.count)] {
      var gap = TranslationGap(anchor: last?.0, originalAnchor: last?.1)
      (gap.ours, gap.theirs) = Translation.leftovers(Array(ours[i..<x]), Array(theirs[j..<y]))
      for kind in [Landmark.Kind.number, .codeSpan, .script] { gap.dropUnlike(kind) }
      if !gap.ours.isEmpty || !gap.theirs.isEmpty { gaps.append(gap) }
      if x < ours.count, y < theirs.count {
        compare(ours[x], theirs[y])
        last = (ours[x], theirs[y])
      }
      (i, j) = (x + 1, y + 1)
    }
  }

  /// The blocks that are each other's counterpart: sections first, then what is the same within them, then what is of the
  /// same kind in the gaps that are left.
  private static func pairs(_ ours: [Landmark], _ theirs: [Landmark]) -> [(Int, Int)] {
    let headings = (
      a: ours.indices.filter { ours[$0].kind == .heading }, b: theirs.indices.filter { theirs[$0].kind == .heading }
    )
    let sections = Alignment(headings.a.map { ours[$0].identity }, headings.b.map { theirs[$0].identity }).pairs
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    for (x, y) in sections.map({ (headings.a[$0.0], headings.b[$0.1]) }) + [(ours.count, theirs.count)] {
      pairs += blockPairs(ours, i..<x, theirs, j..<y)
      if x < ours.count { pairs.append((x, y)) }
      (i, j) = (x + 1, y + 1)
    }
    return pairs
  }

  private static func blockPairs(
    _ ours: [Landmark], _ here: Range<Int>, _ theirs: [Landmark], _ there: Range<Int>
  ) -> [(Int, Int)] {
    let a = here.filter { ours[$0].isBlock && ours[$0].kind != .heading }
    let b = there.filter { theirs[$0].isBlock && theirs[$0].kind != .heading }
    let alignment = Alignment(a.map { ours[$0].identity }, b.map { theirs[$0].identity })
    var pairs = alignment.pairs
    for gap in alignment.gaps(a.count, b.count) {
      var start = gap.b.lowerBound
      for i in gap.a where [.list, .item, .quote, .table, .tableCell].contains(ours[a[i]].kind) {
        guard let j = (start..<gap.b.upperBound).first(where: { theirs[b[$0]].kind == ours[a[i]].kind }) else {
          continue
        }
        pairs.append((i, j))
        start = j + 1
      }
    }
    return pairs.sorted { $0.0 < $1.0 }.map { (a[$0.0], b[$0.1]) }
  }

  /// What is left of both sides when equal things are taken away, in whatever order they stand.
  private static func leftovers(_ ours: [Landmark], _ theirs: [Landmark]) -> ([Landmark], [Landmark]) {
    var waiting: [String: [Int]] = [:]
    for index in theirs.indices.reversed() where !theirs[index].isBlock {
      waiting[theirs[index].answer, default: []].append(index)
    }
    var isTaken = [Bool](repeating: false, count: theirs.count)
    let left = ours.filter { landmark in
      guard !landmark.isBlock, let index = waiting[landmark.answer]?.popLast() else { return true }
      isTaken[index] = true
      return false
    }
    return (left, theirs.indices.filter { !isTaken[$0] }.map { theirs[$0] })
  }

  private mutating func compare(_ ours: Landmark, _ theirs: Landmark) {
    let here = ours.kind.rawValue
    switch ours.kind {
    case .heading where ours.level != theirs.level:
      differ(ours, theirs, "this section is of level \(ours.level), in \(source.name) of level \(theirs.level)")
    case .list where ours.key != theirs.key:
      differ(ours, theirs, "this list is \(ours.key), in \(source.name) it is \(theirs.key)")
    case .list where ours.children.count != theirs.children.count:
      differ(
        ours, theirs,
        "this list has \(counted(ours.children.count, "item")), "
          + "in \(source.name) it has \(counted(theirs.children.count, "item"))")
    case .table where ours.columns != theirs.columns || ours.cells.count != theirs.cells.count:
      differ(
        ours, theirs,
        "this table has \(shape(ours)), in \(source.name) it has \(shape(theirs))")
    case .table where ours.key != theirs.key:
      differ(
        ours.caption ?? ours, theirs.caption ?? theirs, "this table's caption is not that of \(source.name)")
    case .list, .table:
      for (a, b) in zip(ours.children, theirs.children) { compare(a, b) }
    case .tableCell where ours.entries != theirs.entries:
      differ(ours, theirs, "this \(here) is not that of \(source.name)")
    default:
      compare(ours.children, theirs.children, in: (ours, theirs))
    }
  }

  private func shape(_ table: Landmark) -> String {
    "\(counted(table.cells.count / max(1, table.columns), "row")) and \(counted(table.columns, "column"))"
  }

  // MARK: What the gaps hold

  /// What one side lacks in one place and has in another has moved: one mistake, not two. Where a section has moved, so
  /// has all that is in it: that goes without saying.
  private mutating func findMoved() {
    var waiting: [String: [(gap: Int, index: Int)]] = [:]
    for (number, gap) in gaps.enumerated().reversed() {
      for index in gap.theirs.indices.reversed() {
        waiting[gap.theirs[index].answer, default: []].append((number, index))
      }
    }
    let hasMovedSection = gaps.contains { gap in
      gap.ours.contains { $0.kind == .heading && waiting[$0.answer] != nil }
    }
    var isTaken = gaps.map { [Bool](repeating: false, count: $0.theirs.count) }
    for number in gaps.indices {
      gaps[number].ours = gaps[number].ours.filter { landmark in
        guard let found = waiting[landmark.answer]?.popLast() else { return true }
        isTaken[found.gap][found.index] = true
        if !hasMovedSection || landmark.kind == .heading {
          self.found.append(
            moved(landmark, gaps[found.gap].theirs[found.index]))
        }
        return false
      }
    }
    for number in gaps.indices {
      let gap = gaps[number]
      gaps[number].theirs = gap.theirs.indices.filter { !isTaken[number][$0] }.map { gap.theirs[$0] }
    }
  }

  private func moved(_ landmark: Landmark, _ other: Landmark) -> Diagnostic {
    difference(
      landmark, other, "this \(landmark.kind.rawValue) stands elsewhere in \(source.name)", note: "there it stands here"
    )
  }

  /// Things of one kind, on both sides of a gap: one has taken the other's place.
  private mutating func findingChanged(_ gap: TranslationGap) -> TranslationGap {
    var waiting: [Landmark.Kind: [Int]] = [:]
    for index in gap.theirs.indices.reversed() { waiting[gap.theirs[index].kind, default: []].append(index) }
    var isTaken = [Bool](repeating: false, count: gap.theirs.count)
    var rest = TranslationGap(anchor: gap.anchor, originalAnchor: gap.originalAnchor)
    for landmark in gap.ours {
      guard landmark.kind != .cell, let index = waiting[landmark.kind]?.popLast() else {
        rest.ours.append(landmark)
        continue
      }
      let other = gap.theirs[index]
      isTaken[index] = true
      // An id that is given here may be made of the words there.
      if landmark.kind == .heading, landmark.id == other.id, landmark.level == other.level { continue }
      let isGiven = landmark.key.hasPrefix("#") != other.key.hasPrefix("#")
      let names = [landmark, other].map { isGiven && !$0.key.hasPrefix("#") ? $0.words : $0.key }
      let message =
        landmark.kind == .heading
        ? "the section '\(names[0])' is '\(names[1])' in \(source.name)"
        : "this \(landmark.kind.rawValue) is not that of \(source.name)"
      // Of a long formula the excerpt shows no more than its first line.
      let change = landmark.kind == .formula ? WordDiff(other.key, landmark.key).firstChange : nil
      var details = change.map { ["there: \($0.old)", "here:  \($0.new)"] } ?? []
      if let (old, new) = landmark.difference(to: other) { details = ["there: \(old)", "here:  \(new)"] }
      found.append(difference(landmark, other, message, details: details))
    }
    rest.theirs = gap.theirs.indices.filter { !isTaken[$0] }.map { gap.theirs[$0] }
    return rest
  }

  private mutating func report(_ gap: TranslationGap) {
    miss(gap.ours, in: source, of: file, behind: gap.originalAnchor)
    miss(gap.theirs, in: file, of: source, behind: gap.anchor)
  }

  /// Things that only one side has: one message for a section with all that is in it, one for each thing otherwise.
  private mutating func miss(_ landmarks: [Landmark], in other: TextFile, of own: TextFile, behind anchor: Landmark?) {
    var rest = landmarks[...]
    while let landmark = rest.popFirst() {
      var diagnostic = own.error("\(other.name) does not have this \(landmark.kind.rawValue)", at: landmark.place)
      if landmark.kind == .heading {
        let inside = rest.prefix { $0.kind != .heading }
        rest = rest.dropFirst(inside.count)
        if !inside.isEmpty { diagnostic.message += ", nor \(counted(inside.count, "thing")) in it" }
      }
      let note = anchor.map { other.error("it would stand here, or behind this", at: $0.place) }
      diagnostic.notes = [(note ?? Diagnostic("it would stand before everything else", file: other.name)).asNote()]
      found.append(diagnostic)
    }
  }

  private mutating func differ(_ ours: Landmark, _ theirs: Landmark, _ message: String) {
    found.append(difference(ours, theirs, message))
  }

  private func difference(
    _ ours: Landmark, _ theirs: Landmark, _ message: String, note: String = "this one", details: [String] = []
  ) -> Diagnostic {
    var diagnostic = file.error(message, at: ours.place)
    diagnostic.details = details
    diagnostic.notes = [source.error(note, at: theirs.place).asNote()]
    return diagnostic
  }
}

extension Landmark {
  /// What a counterpart has in common with it.
  fileprivate var answer: String { "\(kind.rawValue) \(identity)" }

  /// What a table's cell says that is not words.
  fileprivate var entries: [String] { children.filter { $0.kind == .entry }.map(\.key) }
}

extension Landmark {
  /// What an excerpt may not show: how large an image is, whether a callout folds.
  fileprivate func difference(to other: Landmark) -> (old: String, new: String)? {
    let (mine, theirs) = (key.split(separator: " "), other.key.split(separator: " "))
    guard kind == .image || kind == .callout, mine.first == theirs.first else { return nil }
    return (theirs.joined(separator: " "), mine.joined(separator: " "))
  }
}
