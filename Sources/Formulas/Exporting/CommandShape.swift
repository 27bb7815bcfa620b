// What stands behind a command and belongs to it.

struct CommandShape {
  var arguments: [TeXRewriter.Mode] = []
  /// `\sqrt[3]{x}`
  var hasOptional = false
  /// `\operatorname*{…}`
  var isStarred = false

  init(_ name: String) {
    if let family = CommandFamily.of(name) {
      switch family {
      case .accent, .alphabet, .classed, .phantom, .lapped: arguments = [.mathematics]
      case .text, .enclosed(.textBox): arguments = [.text]
      case .enclosed: arguments = [.mathematics]
      case .arrow:
        hasOptional = true
        arguments = [.mathematics]
      case .delimiter: arguments = [.delimiter]
      case .fraction, .binomial: arguments = [.mathematics, .mathematics]
      case .refused: break
      }
      return
    }
    switch FormulaCommand(rawValue: name) {
    case .sqrt, .smash:
      hasOptional = true
      arguments = [.mathematics]
    case .operatorname, .operatornamewithlimits:
      isStarred = true
      arguments = [.mathematics]
    case .overset, .stackrel, .underset: arguments = [.mathematics, .mathematics]
    case .not, .mod, .pmod, .pod, .vcenter, .substack, .cases, .matrix, .pmatrix: arguments = [.mathematics]
    case .sideset, .prescript: arguments = [.mathematics, .mathematics, .mathematics]
    case .mathchoice: arguments = [.mathematics, .mathematics, .mathematics, .mathematics]
    case .genfrac: arguments = [.delimiter, .delimiter, .name, .name, .mathematics, .mathematics]
    case .rule:
      hasOptional = true
      arguments = [.name, .name]
    case .raisebox: arguments = [.name, .text]
    case .hspace, .mspace:
      isStarred = true
      arguments = [.name]
    case .tag:
      isStarred = true
      arguments = [.text]
    case .label, .ref, .eqref: arguments = [.name]
    default:
      if ["middle", "overwithdelims", "atopwithdelims", "abovewithdelims"].contains(name) {
        arguments = name == "middle" ? [.delimiter] : [.delimiter, .delimiter]
      } else if let macro = FormulaAbbreviation.macro(name) {
        let holdsWords = name.hasSuffix("lap") || name == "underbar"
        arguments = Array(repeating: holdsWords ? .text : .mathematics, count: macro.argumentCount)
      }
    }
  }
}

extension CommandFamily {
  /// `\big` and its kin.
  var isDelimiter: Bool { if case .delimiter = self { true } else { false } }
}
