import Arrays
func arrayGet(_ a: NDArray, _ i: Int, _ j: Int) throws(PythonError) -> Value { throw .unsupported("shim") }
func arraySet(_ a: NDArray, _ i: Int, _ j: Int, _ v: Value) throws(PythonError) { throw .unsupported("shim") }
func arrayGet(_ a: NDArray, _ i: Value) throws(PythonError) -> Value { throw .unsupported("shim") }
func arraySet(_ a: NDArray, _ i: Value, _ v: Value) throws(PythonError) { throw .unsupported("shim") }
func arrayAbsolute(_ a: NDArray) throws(PythonError) -> Value { throw .unsupported("shim") }
func arrayIterator(_ a: NDArray) throws(PythonError) -> PyIterator { throw .unsupported("shim") }
func arrayContains(_ a: Value, _ b: Value) throws(PythonError) -> Bool { throw .unsupported("shim") }
func makeArray(_ v: Value, dtype: DType?) throws(PythonError) -> NDArray { throw .unsupported("shim") }
func arrayMethod(_ n: String) -> PyBuiltin? { nil }
func numpyScalarMethod(_ n: String) -> PyBuiltin? { nil }
func arrayAttribute(_ a: NDArray, _ n: String) -> Value? { nil }
func numpyScalarAttribute(_ a: Value, _ n: String) -> Value? { nil }
func numpyModule() -> PyModule { PyModule(name: "numpy") { _ in nil } }
extension Value {
  var operand: Operand? { nil }
  init(_ o: Operand) { self = .none }
}
extension PythonError { init(_ e: ArrayError) { self.init(.value, e.message) } }
