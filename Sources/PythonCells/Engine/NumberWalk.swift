// The numbers in a Python value, for transcripts: what `PythonDatum` would say of them, without taking all else out of the
// interpreter. A variable is looked at after each cell that may have changed it.

import Arrays
import Engines

/// The walk through a value.
struct NumberWalk {
  private let interpreter: Interpreter
  private(set) var found: [VariableNumbers.Found] = []
  /// How many numbers are known from before.
  private var kept = 0
  /// Containers may hold themselves.
  private var open: Set<ObjectIdentifier> = []
  /// How many more values are worth a look.
  private var room = 1 << 20

  private init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// - Parameter mark: From the last look at the same variable: what is in front of it is not looked at again.
  static func numbers(
    in value: Value, named name: String, after mark: VariableNumbers.Mark?, _ interpreter: Interpreter
  ) -> VariableNumbers {
    var walk = NumberWalk(interpreter)
    let next = walk.look(into: value, named: name, after: mark)
    return VariableNumbers(kept: walk.kept, found: walk.found, mark: next)
  }

  private var isFull: Bool { kept + found.count >= VariableNumbers.most }

  /// The variable itself.
  private mutating func look(
    into value: Value, named name: String, after mark: VariableNumbers.Mark?
  ) -> VariableNumbers.Mark? {
    let (front, count): (SettledFront, Int)
    switch value {
    case .list(let list):
      if let elements = ArrayDatum.Elements(list.items) {
        found.append(VariableNumbers.Found(name: name, shape: [list.items.count], elements: elements))
        return nil
      }
      (front, count) = (list.front(), list.items.count)
      open.insert(ObjectIdentifier(list))
    case .dict(let dict):
      (front, count) = (dict.front(), dict.count)
      open.insert(ObjectIdentifier(dict))
    default:
      look(into: value, name, nil, 0)
      return nil
    }
    var start = 0
    if let mark, mark.front === front {
      start = mark.items
      kept = mark.numbers
      room -= start
    }
    look(at: start..<front.count, of: value, name, 0)
    let next = VariableNumbers.Mark(front: front, items: front.count, numbers: kept + found.count)
    look(at: front.count..<count, of: value, name, 0)
    return next
  }

  private mutating func look(at places: Range<Int>, of container: Value, _ name: String, _ depth: Int) {
    if case .dict(let dict) = container {
      for (key, value) in dict.entries.suffix(from: places.lowerBound).prefix(places.count) {
        if isFull { return }
        if key.value.isNumbersKey { look(into: value, name, key.value, depth + 1) }
      }
      return
    }
    for place in places where !isFull {
      switch container {
      case .list(let list): look(into: list.items[place], name, .int(place), depth + 1)
      case .tuple(let tuple): look(into: tuple.items[place], name, .int(place), depth + 1)
      default: return
      }
    }
  }

  /// - Parameter key: Where the value is in what `name` stands for; nil for that itself.
  private mutating func look(into value: Value, _ name: String, _ key: Value?, _ depth: Int) {
    room -= 1
    guard depth < VariableNumbers.deepest, !isFull else { return }
    let shape: [Int]?
    let elements: ArrayDatum.Elements
    switch value {
    case .int(let number), .numpyInt(let number): (shape, elements) = (nil, .ints([number]))
    case .float(let number), .numpyFloat(let number): (shape, elements) = (nil, .floats([number]))
    case .bool(let flag), .numpyBool(let flag): (shape, elements) = (nil, .bools([flag]))
    case .traced(let traced): (shape, elements) = (nil, .floats([traced.double]))
    case .array(let array) where array.dtype.isComplex:
      // By its parts, each as a cell would ask for it.
      for (part, numbers) in [("real", array.realPart), ("imag", array.imaginaryPart)] {
        let datum = ArrayDatum(numbers)
        found.append(
          VariableNumbers.Found(name: "\(text(name, key)).\(part)", shape: datum.shape, elements: datum.elements))
      }
      return
    case .array(let array):
      let datum = ArrayDatum(array)
      (shape, elements) = (datum.shape, datum.elements)
    case .list(let list):
      guard let numbers = ArrayDatum.Elements(list.items) else {
        return enter(list, value, list.items.count, name, key, depth)
      }
      room -= list.items.count
      (shape, elements) = ([list.items.count], numbers)
    case .tuple(let tuple):
      guard let numbers = ArrayDatum.Elements(tuple.items) else {
        return enter(tuple, value, tuple.items.count, name, key, depth)
      }
      room -= tuple.items.count
      (shape, elements) = ([tuple.items.count], numbers)
    case .dict(let dict): return enter(dict, value, dict.count, name, key, depth)
    case .object where value.sizedNumber != nil:
      if let plain = value.derivedBase { look(into: plain, name, key, depth) }
      return
    default: return
    }
    found.append(VariableNumbers.Found(name: text(name, key), shape: shape, elements: elements))
  }

  private mutating func enter(
    _ container: AnyObject, _ value: Value, _ count: Int, _ name: String, _ key: Value?, _ depth: Int
  ) {
    guard count > 0, room > 0, open.insert(ObjectIdentifier(container)).inserted else { return }
    look(at: 0..<count, of: value, text(name, key), depth)
    open.remove(ObjectIdentifier(container))
  }

  private func text(_ name: String, _ key: Value?) -> String {
    guard let key else { return name }
    if case .int(let number) = key { return "\(name)[\(number)]" }
    return "\(name)[\((try? interpreter.repr(key)) ?? "")]"
  }
}

extension Value {
  /// Whether a reader would write it between brackets: a text or a whole number.
  fileprivate var isNumbersKey: Bool {
    switch self {
    case .string, .int, .numpyInt: true
    case .object where sizedNumber != nil: derivedBase?.isNumbersKey ?? false
    default: false
    }
  }
}

extension ArrayDatum.Elements {
  /// Nil where there is anything but whole numbers and floats, no number at all, or more than a datum takes in.
  fileprivate init?(_ items: [Value]) {
    guard !items.isEmpty, items.count < 1 << 20 else { return nil }
    // A long list is told again after each cell that adds to it: what a list of plain numbers costs is what this loop costs.
    let ints = items.prefixOfNumbers({ item in if case .int(let number) = item { number } else { nil } }, \.datumInt)
    if ints.count == items.count {
      self = .ints(ints)
      return
    }
    // Mostly, the first that is none says it.
    guard items[ints.count].datumFloat != nil else { return nil }
    let floats = items.prefixOfNumbers(
      { item in if case .float(let number) = item { number } else { nil } },
      { item in item.datumFloat ?? item.datumInt.map(Double.init) })
    guard floats.count == items.count else { return nil }
    self = .floats(floats)
  }
}

extension [Value] {
  /// The numbers that the values say, as far as the first that says none.
  ///
  /// - Parameter plain: The number of those values that are nothing else.
  @inline(__always)
  fileprivate func prefixOfNumbers<Number>(
    _ plain: (borrowing Value) -> Number?, _ number: (Value) -> Number?
  ) -> [Number] {
    withUnsafeBufferPointer { items in
      [Number](unsafeUninitializedCapacity: items.count) { numbers, count in
        while count < items.count {
          if let number = plain(items[count]) {
            numbers.initializeElement(at: count, to: number)
          } else if let number = number(items[count]) {
            numbers.initializeElement(at: count, to: number)
          } else {
            return
          }
          count += 1
        }
      }
    }
  }
}

extension Value {
  /// A whole number as its datum says it.
  @inline(__always)
  fileprivate var datumInt: Int? {
    switch self {
    case .int(let number), .numpyInt(let number): number
    case .object: sizedNumber == nil ? nil : derivedBase?.bareInt
    default: nil
    }
  }

  @inline(__always)
  fileprivate var datumFloat: Double? {
    switch self {
    case .float(let number), .numpyFloat(let number): number
    case .traced(let traced): traced.double
    case .object: sizedNumber == nil ? nil : derivedBase?.bareFloat
    default: nil
    }
  }

  private var bareInt: Int? { if case .int(let number) = self { number } else { nil } }
  private var bareFloat: Double? { if case .float(let number) = self { number } else { nil } }
}
