// "Did you mean …?": the known name that is nearest to a mistyped one.

/// ` (did you mean 'forward'?)`, or what there is if nothing is near, or nothing if there is nothing.
package func hint(for name: String, among names: [String]) -> String {
  if let nearest = nearest(to: name, among: names) { return " (did you mean '\(nearest)'?)" }
  guard !names.isEmpty, names.count <= 12 else { return "" }
  return " (there are: \(names.joined(separator: ", ")))"
}

/// The known name that a mistyped one is near to.
package func nearest(to name: String, among names: [String]) -> String? {
  let nearest = names.map { ($0, distance($0, name)) }.min { $0.1 < $1.1 }
  return nearest.flatMap { $0.1 <= max(1, name.count / 3) ? $0.0 : nil }
}

/// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
private func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  guard abs(a.count - b.count) < 8, a.count < 100 else { return .max }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
