// A cell's last value as Jupyter shows it. IPython's pretty printer is `repr` but for a few things: classes go by their
// names alone, and the elements of a set are sorted. Its line breaks do not matter to those who compare.

extension Interpreter {
  /// The text under `Out[n]`.
  ///
  /// - Throws: what `repr` throws, and `unsupported` for values whose text holds an address or a file's path.
  public func jupyterText(of value: Value) throws(PythonError) -> String { try jupyterText(of: value, 0) }

  private func jupyterText(of value: Value, _ level: Int) throws(PythonError) -> String {
    try Meter.charge(1)
    // Something that holds itself.
    guard level < 20 else { return try repr(value) }
    switch value {
    case .type(let type): return type.rawValue
    case .function(let function): return "<function \(function.name)>"
    case .builtin, .module, .iterator:
      throw .unsupported("the text that Jupyter shows for a '\(value.typeName)' object")
    case .set(let set) where set.count > 0:
      let elements = (try? sorted(set.unorderedElements, key: .none, reverse: false)) ?? []
      return elements.isEmpty ? try repr(value) : "{\(try texts(of: elements, level))}"
    case .list(let list): return "[\(try texts(of: list.items, level))]"
    case .tuple(let tuple): return "(\(try texts(of: tuple.items, level))\(tuple.items.count == 1 ? "," : ""))"
    case .dict(let dict):
      var entries: [String] = []
      for (key, item) in zip(dict.keys, dict.values) {
        entries.append("\(try jupyterText(of: key, level + 1)): \(try jupyterText(of: item, level + 1))")
      }
      return "{\(entries.joined(separator: ", "))}"
    default: return try repr(value)
    }
  }

  private func texts(of values: [Value], _ level: Int) throws(PythonError) -> String {
    var texts: [String] = []
    for value in values { texts.append(try jupyterText(of: value, level + 1)) }
    return texts.joined(separator: ", ")
  }
}
