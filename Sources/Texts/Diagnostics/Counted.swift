// Nouns with their number, for messages.

/// `1 row`, `2 rows`: for nouns whose plural is regular.
public func counted(_ count: some BinaryInteger, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
