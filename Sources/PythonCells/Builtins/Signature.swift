// The parameters of a built-in, and the sorting of a call's arguments into them, with the words CPython has for each
// way of getting that wrong. They differ with the way in which the original is written: in C or in Python.

import PythonSyntax

/// The parameters of a built-in, written as Python writes them: `"a, axis=None, /, *, keepdims=False"`.
///
/// Defaults may be None, True, False, an integer, a float or a quoted string. A parameter without one is required.
/// A default of `…` marks an optional parameter: the function sees `.unbound` when it is left out.
struct Signature {
  struct Parameter {
    let name: String
    let defaultValue: Value
    let isRequired: Bool
  }

  /// How the original is written, which decides the words of its errors.
  enum Style {
    /// In C, with Argument Clinic or one of its forerunners (CPython's Python/getargs.c).
    case clinic
    /// As a Python function (CPython's Python/ceval.c), as most of NumPy's are.
    case python
    /// In C, with NumPy's own parser (npy_parse_arguments).
    case numpy
    /// A ufunc's call: its inputs have no names, and an output may follow them.
    case ufunc
    /// As a function that Cython compiled, as those of `np.random` are.
    case cython
  }

  let parameters: [Parameter]
  let positionalOnlyCount: Int
  /// Parameters from here on can only be given by name.
  let positionalCount: Int
  let style: Style
  private let requiredPositionalCount: Int
  /// How many arguments without a name are enough and not too many; nil where one has to be named.
  let plainCounts: ClosedRange<Int>?

  /// Precondition: `text` is well formed. It is ours, never an author's.
  init(_ text: String, style: Style = .clinic) {
    var parameters: [Parameter] = []
    var positionalOnlyCount = 0
    var positionalCount: Int?
    for piece in text.split(separator: ",") {
      let part = piece.drop { $0 == " " }
      switch part {
      case "/": positionalOnlyCount = parameters.count
      case "*": positionalCount = parameters.count
      default:
        if let equals = part.firstIndex(of: "=") {
          let value = Signature.value(part[part.index(after: equals)...])
          parameters.append(Parameter(name: String(part[..<equals]), defaultValue: value, isRequired: false))
        } else {
          parameters.append(Parameter(name: String(part), defaultValue: .unbound, isRequired: true))
        }
      }
    }
    self.parameters = parameters
    self.positionalOnlyCount = positionalOnlyCount
    self.positionalCount = positionalCount ?? parameters.count
    self.style = style
    requiredPositionalCount = parameters[..<self.positionalCount].count { $0.isRequired }
    plainCounts =
      parameters[self.positionalCount...].contains(where: \.isRequired)
      ? nil : requiredPositionalCount...self.positionalCount
  }

  private static func value(_ text: Substring) -> Value {
    switch text {
    case "…": return .unbound
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    default: break
    }
    if text.first == "'" || text.first == "\"" { return .string(PyString(String(text.dropFirst().dropLast()))) }
    if let int = Int(text) { return .int(int) }
    guard let float = Double(text) else { preconditionFailure("a default that cannot be read: \(text)") }
    return .float(float)
  }

  /// The arguments in the order of the parameters, with the defaults of those left out (`.unbound` where there is none).
  ///
  /// - Parameter function: As messages name it, without parentheses: `sum`, `list.append`.
  /// - Throws: CPython's TypeError.
  func bind(_ arguments: CallArguments, function: String) throws(PythonError) -> [Value] {
    let given = arguments.positional.count
    let mustBePositional = positionalOnlyCount == parameters.count || style == .ufunc
    if !arguments.keywords.isEmpty && positionalOnlyCount == parameters.count && style == .clinic {
      throw .misfit("\(function)() takes no keyword arguments")
    }
    if given > positionalCount || (given < requiredPositionalCount && mustBePositional) {
      throw wrongCount(arguments, function)
    }
    if style == .clinic && given + arguments.keywords.count > parameters.count {
      throw wrongCount(arguments, function)
    }

    var values = arguments.positional
    values.reserveCapacity(parameters.count)
    for parameter in parameters[given...] { values.append(parameter.defaultValue) }
    if arguments.keywords.isEmpty {
      if given < requiredPositionalCount || parameters.count > positionalCount {
        try checkRequired(given: given, named: 0, function)
      }
      return values
    }

    // The places of those that came by name, one bit each: no function has as many parameters as a word has bits.
    var named: UInt = 0
    for (name, value) in arguments.keywords {
      guard let place = parameters[positionalOnlyCount...].firstIndex(where: { $0.name == name }) else {
        // C checks what is missing before it looks at what is too much.
        if style == .clinic { try checkRequired(given: given, named: named, function) }
        throw .misfit(
          style == .clinic
            ? "'\(name)' is an invalid keyword argument for \(function)()"
            : "\(function)() got an unexpected keyword argument '\(name)'", keyword: name)
      }
      guard place >= given, named >> place & 1 == 0 else {
        let message =
          switch style {
          case .clinic: "argument for \(function)() given by name ('\(name)') and position (\(place + 1))"
          case .numpy: "argument for \(function)() given by name ('\(name)') and position (position \(place))"
          case .python, .ufunc: "\(function)() got multiple values for argument '\(name)'"
          case .cython: "\(function)() got multiple values for keyword argument '\(name)'"
          }
        throw .misfit(message)
      }
      named |= 1 << place
      values[place] = value
    }
    try checkRequired(given: given, named: named, function)
    return values
  }

  private func checkRequired(given: Int, named: UInt, _ function: String) throws(PythonError) {
    // Without a name that it could be given by, it is counted, not named.
    let unnamed = parameters[..<positionalOnlyCount].count(where: \.isRequired)
    if style == .clinic, given < unnamed {
      let limit = unnamed == positionalCount ? "exactly" : "at least"
      let arguments = "argument\(unnamed == 1 ? "" : "s") (\(given) given)"
      throw .misfit("\(function)() takes \(limit) \(unnamed) positional \(arguments)")
    }
    let missing = parameters.indices.filter { $0 >= given && parameters[$0].isRequired && named >> $0 & 1 == 0 }
    guard let first = missing.first else { return }
    if style == .cython { throw wrongCount(CallArguments(Array(repeating: .none, count: given)), function) }
    if style == .clinic || style == .numpy {
      let place = style == .clinic ? first + 1 : first
      throw .misfit("\(function)() missing required argument '\(parameters[first].name)' (pos \(place))")
    }
    // Python names the positional ones first, and the others only if none of those is missing.
    let kind = first < positionalCount ? "positional" : "keyword-only"
    let names = missing.filter { ($0 < positionalCount) == (first < positionalCount) }
      .map { "'\(parameters[$0].name)'" }
    let list =
      switch names.count {
      case 1: names[0]
      case 2: names[0] + " and " + names[1]
      default: names.dropLast().joined(separator: ", ") + ", and " + names[names.count - 1]
      }
    let plural = names.count == 1 ? "" : "s"
    throw .misfit("\(function)() missing \(names.count) required \(kind) argument\(plural): \(list)")
  }

  private func wrongCount(_ arguments: CallArguments, _ function: String) -> PythonError {
    let given = arguments.positional.count
    let least = requiredPositionalCount
    let most = positionalCount
    if style == .cython {
      let bound = given < least ? least : most
      let limit = least == most ? "exactly" : given < least ? "at least" : "at most"
      return PythonError.misfit(
        "\(function)() takes \(limit) \(bound) positional argument\(bound == 1 ? "" : "s") (\(given) given)")
    }
    if style != .clinic {
      let takes = least == most ? "\(most)" : "from \(least) to \(most)"
      let plural = most == 1 && least == most ? "" : "s"
      return PythonError.misfit(
        "\(function)() takes \(takes) positional argument\(plural) but \(given) \(given == 1 ? "was" : "were") given")
    }
    if positionalOnlyCount == parameters.count {
      if least == 1 && most == 1 {
        return PythonError.misfit("\(function)() takes exactly one argument (\(given) given)")
      }
      if most == 0 { return PythonError.misfit("\(function)() takes no arguments (\(given) given)") }
      let bound = given < least ? least : most
      let limit = least == most ? "" : given < least ? "at least " : "at most "
      // PyArg_UnpackTuple names a method without its class.
      let name = function.split(separator: ".").last.map(String.init) ?? function
      return PythonError.misfit("\(name) expected \(limit)\(bound) argument\(bound == 1 ? "" : "s"), got \(given)")
    }
    let name = function.split(separator: ".").last.map(String.init) ?? function
    let all = parameters.count
    let count = given + arguments.keywords.count
    if count > all {
      let limit = parameters.allSatisfy(\.isRequired) ? "exactly" : "at most"
      let kind = given == 0 ? "keyword " : ""
      return PythonError.misfit(
        "\(name)() takes \(limit) \(all) \(kind)argument\(all == 1 ? "" : "s") (\(count) given)")
    }
    if most == 0 { return PythonError.misfit("\(name)() takes no positional arguments") }
    let limit = least == most ? "exactly" : "at most"
    return PythonError.misfit(
      "\(name)() takes \(limit) \(most) positional argument\(most == 1 ? "" : "s") (\(given) given)")
  }
}
