// Element types as cells see them: the texts that mean one, and the attributes of `array.dtype`.

import Arrays

extension DType {
  /// What `dtype='…'` means; nil for what is no type of ours. A byte order may stand before a letter: ours is `<`.
  init?(numpyName text: String) {
    if let type = DType(name: text) {
      self = type
      return
    }
    guard let first = text.first else { return nil }
    let letters = "<>=|".contains(first) ? text.dropFirst() : text[...]
    guard let type = DType(letters: letters) else { return nil }
    // A byte has no order.
    if first == ">", type.size > 1 { return nil }
    self = type
  }

  private init?(name: String) {
    switch name {
    case "bool", "bool_": self = .bool
    case "int8", "byte": self = .int8
    case "int16", "short": self = .int16
    case "int32", "intc": self = .int32
    case "int64", "int", "int_", "intp", "long": self = .int64
    case "uint8", "ubyte": self = .uint8
    case "uint16", "ushort": self = .uint16
    case "uint32", "uintc": self = .uint32
    case "uint64", "uint", "ulong", "uintp": self = .uint64
    case "float16", "half": self = .float16
    case "float32", "single": self = .float32
    case "float64", "float", "double": self = .float64
    case "complex128", "complex", "cdouble": self = .complex128
    default: return nil
    }
  }

  /// Kind and bytes, or NumPy's letter. `q` and `Q`, the long long types, are types of their own there.
  private init?(letters: Substring) {
    switch letters {
    case "?", "b1": self = .bool
    case "b", "i1": self = .int8
    case "h", "i2": self = .int16
    case "i", "i4": self = .int32
    case "l", "i8", "p", "n": self = .int64
    case "B", "u1": self = .uint8
    case "H", "u2": self = .uint16
    case "I", "u4": self = .uint32
    case "L", "u8", "P", "N": self = .uint64
    case "e", "f2": self = .float16
    case "f", "f4": self = .float32
    case "d", "f8": self = .float64
    case "D", "c16": self = .complex128
    default: return nil
    }
  }

  /// NumPy's name of the class of the dtype: `Float64DType`.
  var className: String {
    let name =
      kind == .unsigned ? "UInt" + self.name.dropFirst(4) : self.name.prefix(1).uppercased() + self.name.dropFirst()
    return name + "DType"
  }

  /// `dtype.kind`
  var letter: String {
    switch kind {
    case .bool: "b"
    case .signed: "i"
    case .unsigned: "u"
    case .float: "f"
    case .complex: "c"
    }
  }

  /// `dtype.char` and `dtype.num`
  private var code: (letter: String, number: Int) {
    switch self {
    case .bool: ("?", 0)
    case .int8: ("b", 1)
    case .uint8: ("B", 2)
    case .int16: ("h", 3)
    case .uint16: ("H", 4)
    case .int32: ("i", 5)
    case .uint32: ("I", 6)
    case .int64: ("l", 7)
    case .uint64: ("L", 8)
    case .float32: ("f", 11)
    case .float64: ("d", 12)
    case .complex128: ("D", 15)
    case .float16: ("e", 23)
    }
  }

  /// `dtype.name`; nil for names we do not have.
  func attribute(_ name: String) -> Value? {
    func text(_ text: String) -> Value { .string(PyString(text)) }
    return switch name {
    case "name": text(self.name)
    case "kind": text(letter)
    case "char": text(code.letter)
    case "str": text((size == 1 ? "|" : "<") + letter + String(size))
    case "byteorder": text(size == 1 ? "|" : "=")
    case "itemsize": .int(size)
    case "alignment": .int(isComplex ? 8 : size)
    case "num": .int(code.number)
    case "isbuiltin": .int(1)
    case "ndim", "flags": .int(0)
    case "shape": .tuple(PyTuple([]))
    case "isnative": .bool(true)
    case "hasobject", "isalignedstruct": .bool(false)
    case "names", "fields", "subdtype", "metadata": Value.none
    case "base": .dtype(self)
    case "type": .type(PyType.Kind(of: self).type)
    default: nil
    }
  }
}
