// The methods of str: the table, and those that search. The others are in the files StringMethods….

/// A method of str; its first argument is the string.
func stringMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyString>(type: "str") { (value) throws(PythonError) in
    guard case .string(let string) = value else { return nil }
    // Whatever a method does, it goes through the string, and most have its bytes or code points beside it.
    try Meter.reserve(string.text.utf8.count &* (string.isASCII ? 1 : 4))
    Meter.note(string.text.utf8.count >> 2)
    return string
  }
  return stringSearchMethod(name, table) ?? stringCuttingMethod(name, table) ?? stringPaddingMethod(name, table)
    ?? stringCaseMethod(name, table) ?? stringFormatMethod(name, table)
}

private func stringSearchMethod(_ name: String, _ table: MethodTable<PyString>) -> PyBuiltin? {
  switch name {
  case "find", "rfind", "index", "rindex":
    return table.free(name) { (interpreter, string, arguments) throws(PythonError) in
      let (part, range) = try interpreter.searchArguments(arguments, string, name)
      let place = range.flatMap { string.find(part, in: $0, fromEnd: name.hasPrefix("r")) }
      if place == nil, name.hasSuffix("index") { throw PythonError(.value, "substring not found") }
      return .int(place ?? -1)
    }
  case "count":
    return table.free(name) { (interpreter, string, arguments) throws(PythonError) in
      let (part, range) = try interpreter.searchArguments(arguments, string, name)
      return .int(range.map { string.occurrences(of: part, in: $0) } ?? 0)
    }
  case "startswith", "endswith":
    return table.free(name) { (interpreter, string, arguments) throws(PythonError) in
      let (range, candidates) = try interpreter.affixArguments(arguments, string, name)
      guard let range else { return .bool(false) }
      let part = string.part(range)
      return .bool(candidates.contains { part.has($0, atEnd: name == "endswith") })
    }
  default: return nil
  }
}

extension Interpreter {
  /// `sub[, start[, end]]` of find and count; the range is nil where not even an empty string can be found.
  fileprivate func searchArguments(
    _ arguments: CallArguments, _ string: PyString, _ name: String
  ) throws(PythonError) -> (PyString, Range<Int>?) {
    let values = try checkedCount(arguments, name)
    let range = try searchRange(values, string)
    guard case .string(let part) = values[0] else {
      throw PythonError(.type, "must be str, not \(values[0].typeName)")
    }
    return (part, range)
  }

  fileprivate func affixArguments(
    _ arguments: CallArguments, _ string: PyString, _ name: String
  ) throws(PythonError) -> (Range<Int>?, [PyString]) {
    let values = try checkedCount(arguments, name)
    let range = try searchRange(values, string)
    switch values[0] {
    case .string(let affix): return (range, [affix])
    case .tuple(let tuple):
      var affixes: [PyString] = []
      for item in tuple.items {
        guard case .string(let affix) = item else {
          throw PythonError(.type, "tuple for \(name) must only contain str, not \(item.typeName)")
        }
        affixes.append(affix)
      }
      return (range, affixes)
    default:
      throw PythonError(
        .type, "\(name) first arg must be str or a tuple of str, not \(values[0].typeName)")
    }
  }

  private func checkedCount(_ arguments: CallArguments, _ name: String) throws(PythonError) -> [Value] {
    guard arguments.keywords.isEmpty else { throw .misfit("str.\(name)() takes no keyword arguments") }
    let count = arguments.positional.count
    guard (1...3).contains(count) else {
      throw .misfit(

        count == 0
          ? "\(name)() takes at least 1 argument (0 given)" : "\(name)() takes at most 3 arguments (\(count) given)")
    }
    return arguments.positional
  }

  private func searchRange(_ values: [Value], _ string: PyString) throws(PythonError) -> Range<Int>? {
    func bound(_ place: Int, _ otherwise: Int) throws(PythonError) -> Int {
      guard values.count > place else { return otherwise }
      switch values[place] {
      case .none: return otherwise
      case .int(let number), .numpyInt(let number): return number
      case .bool(let flag): return flag ? 1 : 0
      case .object where values[place].longWhole != nil || values[place].special(.index) != nil:
        return try placeIndex(values[place])
      default: throw PythonError(.type, "slice indices must be integers or None or have an __index__ method")
      }
    }
    let count = string.count
    var start = try bound(1, 0)
    var end = min(try bound(2, count), count)
    if end < 0 { end = max(end &+ count, 0) }
    if start < 0 { start = max(start &+ count, 0) }
    return start <= end ? start..<end : nil
  }
}
