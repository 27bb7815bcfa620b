// Nodes that build something new: lists, tuples, sets, dictionaries, slices, f-strings.

import Texts

/// `[a, *b]`, `(a, b)`, `{a, b}`.
final class DisplayNode: Node {
  enum Kind { case list, tuple, set }
  let kind: Kind
  let items: [Node]
  /// Which items are written with a star; empty when none is.
  let spreads: Set<Int>
  /// How CPython makes this set, if it is one of constants.
  var folding: PySet.Folding?

  init(_ kind: Kind, _ items: [Node], spreads: Set<Int>, _ range: SourceRange) {
    self.kind = kind
    self.items = items
    self.spreads = spreads
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      let value = try item.evaluate(frame)
      if !spreads.isEmpty, spreads.contains(index) {
        guard value.isIterable else {
          // After a star, CPython words this differently than in a loop.
          throw PythonError(
            .type, "Value after * must be an iterable, not \(value.typeName)", at: range, in: frame.source)
        }
        do { values += try frame.interpreter.elements(of: value) } catch {
          throw error.at(item.range, in: frame.source)
        }
      } else {
        values.append(value)
      }
    }
    switch kind {
    case .list: return .list(PyList(values))
    case .tuple: return .tuple(PyTuple(values))
    case .set:
      let set = PySet()
      do { for value in values { try set.insert(PyKey(value)) } } catch {
        throw error.at(range, in: frame.source)
      }
      return .set(folding.map(set.folded) ?? set)
    }
  }
}

final class DictDisplayNode: Node {
  /// A nil key is `**value`.
  let items: [(key: Node?, value: Node)]
  init(_ items: [(key: Node?, value: Node)], _ range: SourceRange) {
    self.items = items
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let dict = PyDict()
    for (key, value) in items {
      if let key {
        let key = try key.evaluate(frame)
        let value = try value.evaluate(frame)
        do { try dict.set(PyKey(key), value) } catch { throw error.at(range, in: frame.source) }
      } else {
        let other = try value.evaluate(frame)
        do throws(PythonError) {
          guard let entries = try frame.interpreter.mapping(other) else {
            throw PythonError(.type, "'\(other.typeName)' object is not a mapping")
          }
          try dict.merge(entries)
        } catch {
          throw error.at(range, in: frame.source)
        }
      }
    }
    return .dict(dict)
  }
}

/// `lower:upper:step` in a subscript.
final class SliceNode: Node {
  let lower: Node?
  let upper: Node?
  let step: Node?
  init(lower: Node?, upper: Node?, step: Node?, _ range: SourceRange) {
    self.lower = lower
    self.upper = upper
    self.step = step
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let start = try lower?.evaluate(frame) ?? .none
    let stop = try upper?.evaluate(frame) ?? .none
    let step = try step?.evaluate(frame) ?? .none
    return .slice(PySlice(start: start, stop: stop, step: step))
  }
}

/// An f-string.
final class FStringNode: Node {
  enum Part {
    case text(String)
    /// `prefix` is the text of `{x = }`.
    case field(Node, prefix: String, conversion: Character?, spec: FStringNode?)
  }
  let parts: [Part]
  init(_ parts: [Part], _ range: SourceRange) {
    self.parts = parts
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    .string(PyString(try text(frame)))
  }

  /// - Parameter first: the value of the first field, where it is already known.
  func text(_ frame: Frame, first: Value? = nil) throws(PythonError) -> String {
    var result = ""
    var room = 1 << 14
    var known = first
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .field(let node, let prefix, let conversion, let spec):
        let value = if let known { known } else { try node.evaluate(frame) }
        known = nil
        let spec = try spec?.text(frame) ?? ""
        result += prefix
        do throws(PythonError) {
          if spec.isEmpty, conversion == nil, case .string(let text) = value {
            result += text.text
          } else {
            result += try frame.interpreter.formatField(value, conversion: conversion, spec: spec)
          }
          if result.utf8.count > room { room = try Meter.written(result.utf8.count) }
        } catch {
          throw error.at(node.range, in: frame.source)
        }
      }
    }
    return result
  }
}
