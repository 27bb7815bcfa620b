// Which characters Python shows as they are, in a repr and in its errors.

extension Unicode.Scalar {
  /// `str.isprintable` of one character.
  package var isPrintable: Bool {
    if isASCII { return value >= 0x20 && value < 0x7F }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }
}
