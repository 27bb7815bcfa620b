// A table of names of which many copies are kept, each with a little more than the one before it. swift-collections' tree would
// do the same and would be a hundredth of the whole program.

/// A dictionary in parts: a copy that changes copies the one part that the name is in.
struct SharedTable<Value: Sendable>: Sendable {
  private var parts: [[String: Value]] = []
  private static var partCount: Int { 256 }

  subscript(name: String) -> Value? {
    get { parts.isEmpty ? nil : parts[Self.part(of: name)][name] }
    set {
      if parts.isEmpty {
        guard newValue != nil else { return }
        parts = Array(repeating: [:], count: Self.partCount)
      }
      parts[Self.part(of: name)][name] = newValue
    }
  }

  private static func part(of name: String) -> Int {
    Int(name.unicodeScalars.reduce(UInt32(2_166_136_261)) { ($0 ^ $1.value) &* 16_777_619 } >> 24)
  }
}
