// Letters of other alphabets: MathML Core keeps of `mathvariant` only "normal", so a bold or script letter is its own
// character of Unicode's Mathematical Alphanumeric Symbols (U+1D400–U+1D7FF), with the holes that Unicode filled earlier.

/// A TeX mathematics alphabet.
enum MathAlphabet: Equatable {
  case upright, italic, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, sansSerifItalic,
    monospace

  /// The letter, digit or Greek letter in this alphabet; itself where the alphabet lacks it.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let special = exception(scalar) { return special }
    let code = scalar.value
    switch code {
    case 0x41...0x5A: return capital.flatMap { Unicode.Scalar($0 + code - 0x41) } ?? scalar
    case 0x61...0x7A: return capital.flatMap { Unicode.Scalar($0 + 26 + code - 0x61) } ?? scalar
    case 0x30...0x39: return digit.flatMap { Unicode.Scalar($0 + code - 0x30) } ?? scalar
    case 0x391...0x3A9: return greek.flatMap { Unicode.Scalar($0 + code - 0x391) } ?? scalar
    case 0x3B1...0x3C9: return greek.flatMap { Unicode.Scalar($0 + 26 + code - 0x3B1) } ?? scalar
    default: return scalar
    }
  }

  private var capital: UInt32? {
    switch self {
    case .upright, .italic: nil
    case .bold: 0x1D400
    case .boldItalic: 0x1D468
    case .script: 0x1D49C
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .sansSerif: 0x1D5A0
    case .sansSerifItalic: 0x1D608
    case .monospace: 0x1D670
    }
  }

  private var digit: UInt32? {
    switch self {
    case .bold, .boldItalic: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif, .sansSerifItalic: 0x1D7E2
    case .monospace: 0x1D7F6
    default: nil
    }
  }

  private var greek: UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .boldItalic: 0x1D71C
    default: nil
    }
  }

  private func exception(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch self {
    case .script:
      switch scalar {
      case "B": "ℬ"
      case "E": "ℰ"
      case "F": "ℱ"
      case "H": "ℋ"
      case "I": "ℐ"
      case "L": "ℒ"
      case "M": "ℳ"
      case "R": "ℛ"
      case "e": "ℯ"
      case "g": "ℊ"
      case "o": "ℴ"
      default: nil
      }
    case .fraktur:
      switch scalar {
      case "C": "ℭ"
      case "H": "ℌ"
      case "I": "ℑ"
      case "R": "ℜ"
      case "Z": "ℨ"
      default: nil
      }
    case .doubleStruck:
      switch scalar {
      case "C": "ℂ"
      case "H": "ℍ"
      case "N": "ℕ"
      case "P": "ℙ"
      case "Q": "ℚ"
      case "R": "ℝ"
      case "Z": "ℤ"
      default: nil
      }
    case .bold:
      switch scalar {
      case "∇": "𝛁"
      case "∂": "𝛛"
      case "ϵ": "𝛜"
      case "ϑ": "𝛝"
      case "ϰ": "𝛞"
      case "ϕ": "𝛟"
      case "ϱ": "𝛠"
      case "ϖ": "𝛡"
      default: nil
      }
    case .boldItalic:
      switch scalar {
      case "∇": "𝛁"
      case "∂": "𝝏"
      case "ϵ": "𝝐"
      case "ϑ": "𝝑"
      case "ϰ": "𝝒"
      case "ϕ": "𝝓"
      case "ϱ": "𝝔"
      case "ϖ": "𝝕"
      default: nil
      }
    default: nil
    }
  }
}
