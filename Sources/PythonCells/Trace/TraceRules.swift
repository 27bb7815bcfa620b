// Which rule a traced run has for each function. A name that is not here is refused, once a gradient would have to pass it.

import Arrays
import Backprop

/// Members of the module `numpy`.
func numpyTraceRule(_ name: String) -> TraceRule {
  if let function = unaryFunction(name) { return function.isDifferentiable ? .unary(function) : .flat }
  if let function = binaryFunction(name) { return function.isDifferentiable ? .binary(function) : .flat }
  switch name {
  case "fabs": return .unary(.absolute)
  case "sum", "prod", "mean", "max", "amax", "min", "amin", "ptp", "median", "var", "std": return .reduction(name)
  case "cumsum", "cumprod", "dot", "matmul", "vdot", "inner", "outer", "trace", "clip", "sort", "diff", "average",
    "divmod":
    return .recorded { (call) throws(PythonError) in try call.trace.recordedNumpy(call) }
  case "reshape", "ravel", "transpose", "permute_dims", "swapaxes", "moveaxis", "squeeze", "expand_dims",
    "broadcast_to", "atleast_1d", "atleast_2d", "atleast_3d", "flip", "fliplr", "flipud", "diag", "diagonal", "tril",
    "triu", "repeat", "tile", "roll", "rot90", "split", "array_split", "hsplit", "vsplit", "dsplit", "take", "delete",
    "array", "asarray", "asanyarray", "ascontiguousarray", "copy", "concatenate", "concat", "stack", "vstack", "hstack",
    "dstack", "column_stack":
    return .movesFirst
  case "append": return .moves(["arr", "values"])
  case "insert": return .moves(["arr", "values"])
  case "where": return .moves(["x", "y"])
  case "full", "full_like": return .moves(["fill_value"])
  case "meshgrid", "broadcast_arrays": return .movesAll
  case "zeros", "ones", "empty", "zeros_like", "ones_like", "empty_like", "eye", "identity", "dtype", "any", "all",
    "argmax", "argmin", "argsort", "count_nonzero", "nonzero", "flatnonzero", "argwhere", "round", "around", "isclose",
    "allclose", "array_equal", "isscalar", "ndim", "shape", "size", "searchsorted":
    return .flat
  default: return .refused
  }
}

/// Methods of arrays and of NumPy's numbers.
func arrayTraceRule(_ name: String) -> TraceRule {
  switch name {
  case "sum", "prod", "mean", "max", "min", "var", "std": .reduction(name)
  case "cumsum", "cumprod", "dot", "trace", "clip":
    .recorded { (call) throws(PythonError) in try call.trace.recordedNumpy(call) }
  case "reshape", "transpose", "ravel", "flatten", "squeeze", "swapaxes", "repeat", "diagonal", "take", "copy",
    "astype", "view", "tolist", "item", "conj", "conjugate":
    .movesFirst
  case "any", "all", "argmax", "argmin", "argsort", "nonzero", "round": .flat
  // Written in place; see `Trace.written`.
  case "fill", "sort": .recorded { (call) throws(PythonError) in call.result }
  default: .refused
  }
}

/// Members of the module `math`.
func mathTraceRule(_ name: String) -> TraceRule {
  switch name {
  case "exp": .unary(.exp)
  case "exp2": .unary(.exp2)
  case "expm1": .unary(.expm1)
  case "log2": .unary(.log2)
  case "log10": .unary(.log10)
  case "log1p": .unary(.log1p)
  case "sqrt": .unary(.sqrt)
  case "cbrt": .unary(.cbrt)
  case "sin": .unary(.sin)
  case "cos": .unary(.cos)
  case "tan": .unary(.tan)
  case "asin": .unary(.arcsin)
  case "acos": .unary(.arccos)
  case "atan": .unary(.arctan)
  case "sinh": .unary(.sinh)
  case "cosh": .unary(.cosh)
  case "tanh": .unary(.tanh)
  case "asinh": .unary(.arcsinh)
  case "acosh": .unary(.arccosh)
  case "atanh": .unary(.arctanh)
  case "fabs": .unary(.absolute)
  case "degrees": .unary(.rad2deg)
  case "radians": .unary(.deg2rad)
  case "pow": .binary(.power)
  case "atan2": .binary(.arctan2)
  case "fmod": .binary(.fmod)
  case "copysign": .binary(.copysign)
  case "log", "erf", "erfc", "dist", "fsum", "prod", "ldexp", "modf":
    .recorded { (call) throws(PythonError) in try call.trace.recordedMath(call) }
  case "hypot": .coordinates
  case "isnan", "isinf", "isfinite", "floor", "ceil", "trunc", "isclose", "ulp", "gcd", "lcm", "factorial", "isqrt",
    "comb", "perm":
    .flat
  default: .refused
  }
}

/// Python's own functions, and the methods of its types.
func pythonTraceRule(_ name: String) -> TraceRule {
  switch name {
  case "abs": .unary(.absolute)
  case "divmod": .recorded { (call) throws(PythonError) in try call.trace.recordedNumpy(call) }
  case "round", "hash", "hex", "oct", "bin", "chr", "ord", "callable", "issubclass": .flat
  case "float.is_integer", "float.as_integer_ratio", "float.hex", "is_integer", "as_integer_ratio": .flat
  case "float.conjugate": .unary(.positive)
  case "print", "len", "repr", "ascii", "format", "isinstance", "pow", "sum", "min", "max", "sorted", "any", "all",
    "iter", "next":
    .through
  default:
    // Containers keep what they are given; texts print it.
    ["list.", "tuple.", "dict.", "set.", "str.", "range."].contains { name.hasPrefix($0) } ? .through : .refused
  }
}

/// The parameters of functions whose declarations do not tell.
func traceParameters(_ name: String) -> String? {
  switch name {
  case "ndarray.sum", "ndarray.prod", "ndarray.mean":
    "a, axis=None, dtype=None, out=None, keepdims=False, initial=…, where=…"
  case "ndarray.max", "ndarray.min": "a, axis=None, out=None, keepdims=False, initial=…, where=…"
  case "ndarray.var", "ndarray.std":
    "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=…, mean=…, correction=…"
  case "ndarray.cumsum", "ndarray.cumprod": "a, axis=None, dtype=None, out=None"
  case "ndarray.trace": "a, offset=0, axis1=0, axis2=1, dtype=None, out=None"
  case "ndarray.clip": "a, min=None, max=None, out=None"
  case "ndarray.dot": "a, b, out=None"
  case "ndarray.fill": "a, value"
  case "ndarray.sort": "a, axis=-1, kind=None, order=None, *, stable=None"
  case "divmod": "x1, x2, /"
  case "math.log": "x, base=…"
  case "math.erf", "math.erfc", "math.modf": "x"
  case "math.ldexp": "x, i"
  case "math.fsum": "seq"
  case "math.prod": "iterable, /, *, start=1"
  case "math.dist": "p, q"
  default: nil
  }
}
