// The characters that `\N{…}` names. Swift knows the name of each character; the way back is looked up in a table that is
// made when a text first asks for it.

/// Names of characters, as in the Unicode standard.
enum CharacterNames {
  /// Nil if nothing has that name; its letters may be of either case.
  static func scalars(named name: String) -> [Unicode.Scalar]? {
    let name = name.uppercased()
    if let scalar = ideograph(name) { return [scalar] }
    return table[name].map { [$0] }
  }

  private static func ideograph(_ name: String) -> Unicode.Scalar? {
    let prefix = "CJK UNIFIED IDEOGRAPH-"
    guard name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16),
      let scalar = Unicode.Scalar(value), scalar.properties.isUnifiedIdeograph
    else { return nil }
    return scalar
  }

  /// Control characters have no names, only aliases (NameAliases.txt).
  private static let controls: [String: UInt32] = [
    "NULL": 0, "NUL": 0, "BELL": 0x1F514, "ALERT": 7, "BEL": 7, "BACKSPACE": 8, "BS": 8, "CHARACTER TABULATION": 9,
    "HORIZONTAL TABULATION": 9, "TAB": 9, "HT": 9, "LINE FEED": 10, "NEW LINE": 10, "END OF LINE": 10, "LF": 10,
    "NL": 10,
    "EOL": 10, "LINE TABULATION": 11, "VERTICAL TABULATION": 11, "VT": 11, "FORM FEED": 12, "FF": 12,
    "CARRIAGE RETURN": 13, "CR": 13, "ESCAPE": 27, "ESC": 27, "SP": 32, "DELETE": 127, "DEL": 127, "NEXT LINE": 0x85,
    "NEL": 0x85, "NBSP": 0xA0, "SHY": 0xAD, "ZWSP": 0x200B, "ZWNJ": 0x200C, "ZWJ": 0x200D, "LRM": 0x200E, "RLM": 0x200F,
    "BOM": 0xFEFF, "BYTE ORDER MARK": 0xFEFF, "ZWNBSP": 0xFEFF,
  ]

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    table.reserveCapacity(60_000)
    for value in UInt32(0x20)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if let name = scalar.properties.name { table[name] = scalar }
      if let alias = scalar.properties.nameAlias { table[alias] = scalar }
    }
    for value in UInt32(0xE0000)...0xE01EF {
      if let scalar = Unicode.Scalar(value), let name = scalar.properties.name { table[name] = scalar }
    }
    for (name, value) in controls { table[name] = Unicode.Scalar(value) }
    return table
  }()
}
