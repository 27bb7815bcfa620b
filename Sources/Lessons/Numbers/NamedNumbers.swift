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

extension NamedNumbers {
  package init(_ found: VariableNumbers.Found) {
    self.init(name: found.name, shape: found.shape, elements: found.elements)
  }
}
