// Python values as others see them: taken out of the interpreter, and numbers and arrays back in.

import Arrays
import Engines

extension Interpreter {
  /// A value as every engine would give it.
  func datum(of value: Value) -> Datum {
    var reading = DatumReading(interpreter: self)
    return reading.datum(of: value)
  }

  /// - Throws: Unsupported, for what is neither a number nor an array.
  func value(of datum: Datum) throws(PythonError) -> Value {
    switch datum {
    case .none: return .none
    case .bool(let flag): return .bool(flag)
    case .int(let number): return .int(number)
    case .longInt(let digits): return try wholeNumber(.string(PyString(digits)))
    case .float(let number): return .float(number)
    case .complex(let real, let imaginary): return Value(Complex(real, imaginary))
    case .text(let text): return .string(PyString(text))
    case .array(let array):
      return .array(try arrays { () throws(ArrayError) in try array.ndarray })
    default: throw .unsupported("assigning anything but a number, a text or an array from outside")
    }
  }
}

extension ArrayDatum {
  init(_ array: NDArray) {
    self.init(dtype: array.dtype.name, shape: Array(array.shape)) {
      switch array.dtype {
      case .float64: .floats(array.asDoubles)
      case .bool: .bools(array.asBools ?? [])
      default: array.asInts.map { .ints($0) } ?? .floats(array.asDoubles)
      }
    }
  }

  /// An array of its own.
  var ndarray: NDArray {
    get throws(ArrayError) {
      switch elements {
      case .floats(let numbers): try NDArray(numbers, shape: Shape(shape)).typed(dtype)
      case .ints(let numbers): try NDArray(numbers, shape: Shape(shape)).typed(dtype)
      case .bools(let flags): try NDArray(flags, shape: Shape(shape))
      }
    }
  }
}

/// The walk through a value. Containers may hold themselves, or the same thing many times over.
private struct DatumReading {
  let interpreter: Interpreter
  private var open: Set<ObjectIdentifier> = []
  /// How many more elements are worth a look.
  private var room = 1 << 20

  init(interpreter: Interpreter) { self.interpreter = interpreter }

  mutating func datum(of value: Value) -> Datum {
    room -= 1
    switch value {
    case .none: return .none
    case .bool(let flag), .numpyBool(let flag): return .bool(flag)
    case .int(let number), .numpyInt(let number): return .int(number)
    case .float(let number), .numpyFloat(let number): return .float(number)
    case .traced(let traced): return .float(traced.double)
    case .string(let string): return .text(string.text)
    case .array(let array) where array.dtype.isComplex: return opaque(value)
    case .array(let array): return .array(ArrayDatum(array))
    case .list(let list): return items(list.items, of: list, value).map { .list($0) } ?? opaque(value)
    case .tuple(let tuple): return items(tuple.items, of: tuple, value).map { .tuple($0) } ?? opaque(value)
    case .dict(let dict): return mapping(dict, value) ?? opaque(value)
    case .object where value.sizedNumber != nil: return value.derivedBase.map { datum(of: $0) } ?? opaque(value)
    case .object(let object as PyWhole): return (try? object.number.decimal()).map { .longInt($0) } ?? opaque(value)
    case .object(let object as PyComplex):
      return .complex(real: object.number.real, imaginary: object.number.imaginary)
    default: return opaque(value)
    }
  }

  private func opaque(_ value: Value) -> Datum {
    .opaque(
      type: value.typeName,
      repr: { [interpreter] in
        if case .function(let function) = value { return "<function \(function.name)>" }
        return (try? interpreter.repr(value)) ?? "<\(value.typeName)>"
      })
  }

  /// nil for a container inside itself, or a level too deep.
  private mutating func enter(_ container: AnyObject) -> Bool {
    room > 0 && open.count < 50 && open.insert(ObjectIdentifier(container)).inserted
  }

  private mutating func items(_ items: [Value], of container: AnyObject, _ value: Value) -> [Datum]? {
    guard enter(container) else { return nil }
    var data: [Datum] = []
    data.reserveCapacity(items.count)
    for item in items { data.append(datum(of: item)) }
    open.remove(ObjectIdentifier(container))
    return data
  }

  private mutating func mapping(_ dict: PyDict, _ value: Value) -> Datum? {
    guard enter(dict) else { return nil }
    var entries: [Datum.Entry] = []
    for (key, item) in zip(dict.keys, dict.values) {
      let keyText = (try? interpreter.repr(key)) ?? ""
      entries.append(Datum.Entry(key: datum(of: key), keyText: keyText, value: datum(of: item)))
    }
    open.remove(ObjectIdentifier(dict))
    return .mapping(entries)
  }
}

extension NDArray {
  /// In the type of that name, if it is one of ours.
  fileprivate func typed(_ name: String) throws(ArrayError) -> NDArray {
    guard let type = DType(numpyName: name), type != dtype else { return self }
    return try astype(type)
  }
}
