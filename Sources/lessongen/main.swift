import Glibc
import PythonCells

func slurp(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let n = fread(&buffer, 1, buffer.count, file)
    if n == 0 { break }
    bytes += buffer[0..<n]
  }
  return String(decoding: bytes, as: UTF8.self)
}
nonisolated(unsafe) let arguments = CommandLine.arguments.dropFirst()
onDeepStack {
  var failed = 0, passed = 0
  for path in arguments {
    let text = slurp(path)
    let interpreter = Interpreter()
    var shown = ""
    var code = text
    var expected: String?
    if let r = text.range("\n# expect:") { code = String(text[..<text.index(after: r)]); expected = String(text[text.index(after: r)...]) }
    else if let r = text.range("\n# expect error:") { code = String(text[..<text.index(after: r)]); expected = String(text[text.index(after: r)...]) }
    do throws(PythonError) {
      let program = try interpreter.prepare(Source(file: path, text: code))
      let result = interpreter.run(program)
      shown = result.output
      if let error = result.error { throw error }
      _ = result
    } catch {
      if expected == nil { print(shown, terminator: "") }
      let p = error.place
      let e = "# expect error: \(p?.line ?? 0):\(p?.column ?? 0): \(error.description)"
      if expected == nil { print(e) }
      shown = "ERR" + shown + "\u{1}" + e
    }
    guard let expected else { if !shown.hasPrefix("ERR") { print(shown, terminator: "") }; continue }
    var lines: [String] = []
    var errorLine: String?
    for line in expected.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#| ") { lines.append(String(line.dropFirst(3))) }
      else if line == "#|" { lines.append("") }
      else if line.hasPrefix("# expect error:") { errorLine = String(line) }
    }
    var got = shown
    var gotError: String?
    if got.hasPrefix("ERR") { got.removeFirst(3); let i = got.lastIndex(of: "\u{1}")!; gotError = String(got[got.index(after: i)...]); got = String(got[..<i]) }
    let want = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    if got == want, gotError == errorLine { passed += 1 } else {
      failed += 1
      print("FAIL", path)
      if gotError != errorLine { print("   want", errorLine ?? "-", "\n   got ", gotError ?? "-") }
      if got != want {
        let a = want.split(separator: "\n", omittingEmptySubsequences: false), b = got.split(separator: "\n", omittingEmptySubsequences: false)
        for i in 0..<max(a.count, b.count) where (i < a.count ? a[i] : "") != (i < b.count ? b[i] : "") { print("   line \(i + 1) want:", i < a.count ? a[i] : "∅"); print("           got:", i < b.count ? b[i] : "∅"); break }
      }
    }
  }
  print("passed \(passed) failed \(failed)")
}
extension String {
  func range(_ needle: String) -> String.Index? {
    let n = Array(needle.utf8), h = Array(self.utf8)
    guard h.count >= n.count else { return nil }
    for i in 0...(h.count - n.count) where Array(h[i..<i + n.count]) == n { return self.utf8.index(self.startIndex, offsetBy: i) }
    return nil
  }
}
