// What Python's own operators on classes give, made by the module `types`: `list[int]`, `int | None`.

extension Interpreter {
  /// `list[int]`
  func genericAlias(_ origin: Value, _ arguments: Value) throws(PythonError) -> Value {
    try callMember("GenericAlias", of: "types", [origin, arguments])
  }

  /// `int | None`
  func typeUnion(_ a: Value, _ b: Value) throws(PythonError) -> Value {
    try callMember("__union__", of: "types", [a, b])
  }

  /// A function of a module that is written in Python.
  func callMember(_ name: String, of module: String, _ arguments: [Value]) throws(PythonError) -> Value {
    guard let function = self.module(module)?.member(name) else { throw .unsupported("\(module).\(name)") }
    return try call(function, CallArguments(arguments))
  }
}
