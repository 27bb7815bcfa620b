// libFuzzer's way in: Tests/fuzz.py builds this target, and only where it is asked for. What is fed, and to what part of the
// program, is in FuzzSubject.

import CLibrary
import PythonCells

/// What the environment's FUZZ names.
private let subject: FuzzSubject = {
  guard let name = getenv("FUZZ"), let subject = FuzzSubject(rawValue: String(cString: name)) else {
    let names = FuzzSubject.allCases.map(\.rawValue).joined(separator: ", ")
    let message = "FUZZ must be one of \(names)\n"
    _ = message.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(64)
  }
  return subject
}()

/// Called by libFuzzer for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  onDeepStack { subject.take(input) }
  return 0
}
