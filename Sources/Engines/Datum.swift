// A value of any engine's, taken out of it: what a claim, a picture or a transcript needs to know, and no more.

/// What a variable or an expression holds.
package indirect enum Datum {
  case none
  case bool(Bool)
  case int(Int)
  /// A whole number beyond 64 bits, by its decimal digits.
  case longInt(String)
  case float(Double)
  case complex(real: Double, imaginary: Double)
  case text(String)
  case tuple([Datum])
  case list([Datum])
  case mapping([Entry])
  case array(ArrayDatum)
  case table(columns: [(name: String, values: [Datum])])
  /// Anything else: its type's name, and how the engine writes it when it is asked.
  case opaque(type: String, repr: () -> String)

  /// A key, how the language writes it between brackets, and its value.
  package struct Entry {
    package let key: Datum
    package let keyText: String
    package let value: Datum

    package init(key: Datum, keyText: String, value: Datum) {
      self.key = key
      self.keyText = keyText
      self.value = value
    }
  }

  /// One number as a float, whether it stands alone or is an array's only element.
  package var soleNumber: Double? {
    switch self {
    case .int(let number): Double(number)
    case .longInt(let digits): Double(digits)
    case .float(let number): number
    case .array(let array): array.count == 1 ? array.doubles.first : nil
    default: nil
    }
  }

  /// The elements of a list or a tuple of numbers, whole ones or floats; nil if it holds anything else, or nothing.
  package var elements: ArrayDatum.Elements? {
    guard case .list(let items) = self else {
      if case .tuple(let items) = self { return Datum.list(items).elements }
      return nil
    }
    var floats: [Double] = []
    var ints: [Int] = []
    for item in items {
      switch item {
      case .float(let number): floats.append(number)
      case .int(let number):
        floats.append(Double(number))
        ints.append(number)
      default: return nil
      }
    }
    return items.isEmpty ? nil : ints.count == items.count ? .ints(ints) : .floats(floats)
  }

  /// A datum that no cell can change any more.
  package var copy: Datum {
    switch self {
    case .array(let array): .array(array.copy)
    case .tuple(let items): .tuple(items.map(\.copy))
    case .list(let items): .list(items.map(\.copy))
    case .mapping(let entries):
      .mapping(entries.map { Entry(key: $0.key, keyText: $0.keyText, value: $0.value.copy) })
    case .opaque(let type, let repr): .opaque(type: type, repr: { [text = repr()] in text })
    case .none, .bool, .int, .longInt, .float, .complex, .text, .table: self
    }
  }
}

/// An array: what it is at once, its elements when they are asked for.
package struct ArrayDatum {
  /// All of an array's elements, row by row.
  package enum Elements: Sendable {
    case floats([Double])
    case ints([Int])
    case bools([Bool])
  }

  /// The name of the elements' type: `float64`, `int64`, `bool`.
  package let dtype: String
  package let shape: [Int]
  private let read: () -> Elements

  package init(dtype: String, shape: [Int], reading read: @escaping () -> Elements) {
    self.dtype = dtype
    self.shape = shape
    self.read = read
  }

  package init(floats: [Double], shape: [Int]) {
    self.init(dtype: "float64", shape: shape) { .floats(floats) }
  }

  package var count: Int { shape.reduce(1, *) }

  package var elements: Elements { read() }

  /// The elements as floats; a truth value is 0 or 1.
  package var doubles: [Double] {
    switch elements {
    case .floats(let numbers): numbers
    case .ints(let numbers): numbers.map(Double.init)
    case .bools(let flags): flags.map { $0 ? 1 : 0 }
    }
  }

  /// The same array with elements of its own.
  package var copy: ArrayDatum {
    let elements = elements
    return ArrayDatum(dtype: dtype, shape: shape) { elements }
  }
}
