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

  /// Text, and the field behind it; the last one may have none.
  private final class Piece {
    let text: [UInt8]
    let node: Node?
    let conversion: Character?
    let spec: FStringNode?
    /// A spec without fields.
    let writtenSpec: String?
    /// What such a one says where it is an integer's width.
    let width: (count: Int, hasZeros: Bool)?

    init(_ text: String, _ node: Node? = nil, _ conversion: Character? = nil, _ spec: FStringNode? = nil) {
      self.text = Array(text.utf8)
      self.node = node
      self.conversion = conversion
      self.spec = spec
      writtenSpec = spec.map(\.fixedText) ?? ""
      width = conversion == nil ? writtenSpec.flatMap(Piece.width) : nil
    }

    /// `5`, `05d`
    private static func width(_ spec: String) -> (count: Int, hasZeros: Bool)? {
      var count = 0
      var isOver = spec.utf8.count > 4
      for byte in spec.utf8 {
        guard !isOver, byte == UInt8(ascii: "d") || 0x30...0x39 ~= byte else { return nil }
        isOver = byte == UInt8(ascii: "d")
        if !isOver { count = 10 * count + Int(byte & 15) }
      }
      return (count, spec.utf8.first == 0x30)
    }
  }

  private let pieces: [Piece]

  init(_ parts: [Part], _ range: SourceRange) {
    var pieces: [Piece] = []
    var text = ""
    for part in parts {
      switch part {
      case .text(let more): text += more
      case .field(let node, let prefix, let conversion, let spec):
        pieces.append(Piece(text + prefix, node, conversion, spec))
        text = ""
      }
    }
    if !text.isEmpty { pieces.append(Piece(text)) }
    self.pieces = pieces
    super.init(range)
  }

  /// The text where it has no fields.
  private var fixedText: String? {
    guard pieces.allSatisfy({ $0.node == nil }) else { return nil }
    return pieces.map { String(decoding: $0.text, as: UTF8.self) }.joined()
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let (text, isASCII) = try written(frame)
    return .string(PyString(text, isASCII: isASCII))
  }

  /// - Parameter first: the value of the first field, where it is already known.
  func text(_ frame: Frame, first: Value? = nil) throws(PythonError) -> String { try written(frame, first: first).text }

  private func written(_ frame: Frame, first: Value? = nil) throws(PythonError) -> (text: String, isASCII: Bool) {
    let start = frame.state.pointee.texts.used
    defer { frame.state.pointee.texts.cut(to: start) }
    var room = 1 << 14
    var known = first
    for piece in pieces {
      piece.text.withUnsafeBufferPointer { frame.state.pointee.texts.append($0) }
      guard let node = piece.node else { continue }
      let value = if let known { known } else { try node.evaluate(frame) }
      known = nil
      if case .int(let number) = value, let (count, hasZeros) = piece.width {
        // The format has to be read.
        if piece.writtenSpec != "" { Meter.note(4) }
        frame.state.pointee.texts.append(number, width: count, hasZeros: hasZeros)
      } else {
        let spec = if let written = piece.writtenSpec { written } else { try piece.spec?.text(frame) ?? "" }
        do throws(PythonError) {
          if spec.isEmpty, piece.conversion == nil, case .string(let text) = value {
            frame.state.pointee.texts.append(text.text)
          } else {
            frame.state.pointee.texts.append(
              try frame.interpreter.formatField(value, conversion: piece.conversion, spec: spec))
          }
        } catch {
          throw error.at(node.range, in: frame.source)
        }
      }
      let count = frame.state.pointee.texts.used - start
      if count > room {
        do throws(PythonError) { room = try Meter.written(count) } catch {
          throw error.at(node.range, in: frame.source)
        }
      }
    }
    return frame.state.pointee.texts.text(from: start)
  }
}
