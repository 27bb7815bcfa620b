// What a variable holds, number by number: copied, so that what runs later does not change it.

import Arrays
import Engines

/// A number, or an array of numbers, and the name it is bound to.
public struct NamedNumbers: Equatable, Sendable {
  package typealias Elements = ArrayDatum.Elements

  /// A variable, or an element of a list or dictionary: `params[0]`.
  public let name: String
  /// Nil for a number.
  public internal(set) var shape: [Int]?
  /// Row by row; one for a number.
  package internal(set) var elements: Elements

  package init(name: String, shape: [Int]?, elements: Elements) {
    self.name = name
    self.shape = shape
    self.elements = elements
  }

  public var count: Int { elements.count }

  /// The variable: `params` of `params[0]`.
  package static func base(of name: String) -> String {
    name.utf8.contains(UInt8(ascii: "[")) ? String(name.prefix { $0 != "[" }) : name
  }

  /// NumPy's name for the elements' type.
  public var dtype: String { elements.dtype }

  /// An element as float64; a truth value is 0 or 1. Precondition: the index is from 0 to below `count`.
  public subscript(index: Int) -> Double {
    switch elements {
    case .floats(let numbers): numbers[index]
    case .ints(let numbers): Double(numbers[index])
    case .bools(let flags): flags[index] ? 1 : 0
    }
  }

  /// An element as Python writes it, with all its digits.
  public func text(_ index: Int) -> String {
    switch elements {
    case .floats(let numbers): pythonRepr(numbers[index])
    case .ints(let numbers): String(numbers[index])
    case .bools(let flags): flags[index] ? "True" : "False"
    }
  }

  /// What Python calls an element: `A[1, 0]`, `e`.
  public func expression(_ index: Int) -> String { name + Shape.position(of: index, in: shape ?? []) }

  /// The same bits: a nan is itself here, and 0 is not -0.
  public static func == (a: NamedNumbers, b: NamedNumbers) -> Bool {
    a.name == b.name && a.shape == b.shape && a.elements.isSame(b.elements)
  }
}

extension Datum {
  /// The numbers in a variable: one entry for a number, an array, or a list of numbers; one for each of them in a longer
  /// list, a tuple or a mapping; none for anything else.
  func numbers(named name: String) -> [NamedNumbers] {
    var found: [NamedNumbers] = []
    collect(name, 0, &found)
    return found
  }

  /// More entries, or deeper ones, are no set of variables.
  private static let maximumEntries = 1000
  private static let maximumDepth = 8

  private func collect(_ name: String, _ depth: Int, _ found: inout [NamedNumbers]) {
    guard depth < Datum.maximumDepth, found.count < Datum.maximumEntries else { return }
    switch self {
    case .int(let number): found.append(NamedNumbers(name: name, shape: nil, elements: .ints([number])))
    case .float(let number): found.append(NamedNumbers(name: name, shape: nil, elements: .floats([number])))
    case .bool(let flag): found.append(NamedNumbers(name: name, shape: nil, elements: .bools([flag])))
    case .array(let array):
      found.append(NamedNumbers(name: name, shape: array.shape, elements: array.elements))
    case .list(let items), .tuple(let items):
      if let elements {
        found.append(NamedNumbers(name: name, shape: [elements.count], elements: elements))
      } else {
        for (index, item) in items.enumerated() where found.count < Datum.maximumEntries {
          item.collect("\(name)[\(index)]", depth + 1, &found)
        }
      }
    case .mapping(let entries):
      for entry in entries {
        switch entry.key {
        case .text, .int: entry.value.collect("\(name)[\(entry.keyText)]", depth + 1, &found)
        default: continue
        }
      }
    case .none, .longInt, .complex, .text, .table, .opaque: return
    }
  }
}
