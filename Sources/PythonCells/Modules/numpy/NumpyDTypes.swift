// Element types as cells see them: the texts that mean one, and the attributes of `array.dtype`.

import Arrays

extension DType {
  /// What `dtype='…'` means; nil for what is no type of ours. A byte order may stand before a letter: ours is `<`.
  init?(numpyName text: String) {
    switch text {
    case "float64", "float", "double": self = .float64
    case "int64", "int", "int_", "intp", "long": self = .int64
    case "bool", "bool_": self = .bool
    default:
      let isOrdered = "<>=|".contains(text.prefix(1))
      switch isOrdered ? text.dropFirst() : text[...] {
      case "f8" where text.first != ">", "d" where text.first != ">": self = .float64
      case "i8" where text.first != ">", "l" where text.first != ">", "p" where text.first != ">": self = .int64
      // A byte has no order.
      case "?", "b1": self = .bool
      default: return nil
      }
    }
  }

  /// `dtype.name`; nil for names we do not have.
  func attribute(_ name: String) -> Value? {
    func text(_ bool: String, _ int: String, _ float: String) -> Value {
      .string(PyString(self == .bool ? bool : self == .int64 ? int : float))
    }
    return switch name {
    case "name": .string(PyString(self.name))
    case "kind": text("b", "i", "f")
    case "char": text("?", "l", "d")
    case "str": text("|b1", "<i8", "<f8")
    case "byteorder": text("|", "=", "=")
    case "itemsize", "alignment": .int(size)
    case "num": .int(self == .bool ? 0 : self == .int64 ? 7 : 12)
    case "isbuiltin": .int(1)
    case "ndim", "flags": .int(0)
    case "shape": .tuple(PyTuple([]))
    case "isnative": .bool(true)
    case "hasobject", "isalignedstruct": .bool(false)
    case "names", "fields", "subdtype", "metadata": Value.none
    case "base": .dtype(self)
    case "type": .type((self == .bool ? PyType.Kind.numpyBool : self == .int64 ? .numpyInt : .numpyFloat).type)
    default: nil
    }
  }
}
