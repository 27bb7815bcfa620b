// The methods that Python calls by itself: what operators, brackets, calls and built-in functions ask an object for.

/// `__add__`, `__getitem__`, …: a case for each, named without the underscores.
enum SpecialMethod: UInt8, CaseIterable, Hashable {
  case new, `init`, del, repr, str, format, bytes, hash, bool
  case getattr, getattribute, setattr, delattr, dir, call
  case lt, le, eq, ne, gt, ge
  case len, getitem, setitem, delitem, contains, iter, next, reversed, missing
  case add, sub, mul, matmul, truediv, floordiv, mod, divmod, pow, lshift, rshift, and, xor, or
  case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rdivmod, rpow, rlshift, rrshift, rand, rxor, ror
  case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ixor, ior
  case neg, pos, abs, invert, complex, int, float, index, round, trunc, floor, ceil
  case enter, exit, get, set, delete, initSubclass, setName

  private static let names: [String] = allCases.map { method in
    switch method {
    case .initSubclass: "__init_subclass__"
    case .setName: "__set_name__"
    default: "__\(method)__"
    }
  }

  /// As programs write it.
  var name: String { SpecialMethod.names[Int(rawValue)] }

  // The default hashes the raw value through a protocol.
  func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
