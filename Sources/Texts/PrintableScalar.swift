// Which characters Python shows as they are, in a repr and in its errors.

extension Unicode.Scalar {
  /// `str.isprintable` of one character.
  package var isPrintable: Bool {
    if isASCII { return value >= 0x20 && value < 0x7F }
    guard isInUnicode14 else { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  /// Whether CPython 3.11 knows it: its tables are Unicode 14's, Swift's are later ones.
  package var isInUnicode14: Bool {
    if value < 0x250 { return true }
    guard let age = properties.age else { return false }
    return age.major <= 14
  }
}
