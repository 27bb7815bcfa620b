// A Python value: sixteen bytes, the small ones inline, the others one reference.

import Arrays

/// A Python or NumPy value. Lists, dictionaries, sets and arrays are shared by reference, as in Python.
public enum Value {
  /// A variable before its first assignment; never seen by a cell.
  case unbound
  case none
  case ellipsis
  case bool(Bool)
  case int(Int)
  case float(Double)
  /// NumPy's scalars differ from Python's in their `repr`, in division by zero and in overflow.
  case numpyBool(Bool)
  case numpyInt(Int)
  case numpyFloat(Double)
  case string(PyString)
  case list(PyList)
  case tuple(PyTuple)
  case dict(PyDict)
  case set(PySet)
  case range(PyRange)
  case slice(PySlice)
  case array(NDArray)
  case dtype(DType)
  case function(PyFunction)
  case builtin(PyBuiltin)
  case type(PyType)
  case module(PyModule)
  /// What `iter`, `zip`, `map`, `enumerate`, `reversed` and generator expressions give: used up by walking it.
  case iterator(PyIterator)
  /// `keys()`, `values()` and `items()` of a dictionary.
  case dictView(PyDictView)
  /// Everything else: instances of the lesson's classes, exceptions, bound methods.
  case object(PyObject)
  /// A variable shared with inner functions; never seen by a cell.
  case cell(PyCell)
  /// A float while cells run traced: it behaves as the number it holds.
  case traced(TracedNumber)
}

/// An immutable string. Python counts code points, Swift counts graphemes: hence our own indexing, by scalar.
public final class PyString {
  @exclusivity(unchecked) public private(set) var text: String
  /// Whether a byte is a code point.
  let isASCII: Bool
  /// Its hash once somebody has asked for it; 0 before.
  @exclusivity(unchecked) var knownHash = 0
  @exclusivity(unchecked) private var knownScalars: [Unicode.Scalar]?

  public convenience init(_ text: String) { self.init(text, isASCII: text.isASCII) }

  /// For whoever knows already whether it holds nothing but ASCII.
  init(_ text: String, isASCII: Bool) {
    self.text = text
    self.isASCII = isASCII
    note()
  }

  /// Where bytes are no code points, whoever made it went through it one by one.
  @inline(__always)
  private func note() { Meter.note(2 &+ text.utf8.count >> (isASCII ? 6 : 2)) }

  /// The text as a name, where a cell gives one so. Names are compared as Swift does, to whom an accent is the same however it is
  /// spelt; to Python it is in code, and not in a text.
  func name() throws(PythonError) -> String {
    guard isASCII || !text.unicodeScalars.contains(where: \.mayBePart) else {
      throw .unsupported("names given as texts with combining characters")
    }
    return text
  }

  /// The code points.
  var scalars: [Unicode.Scalar] {
    if let knownScalars { return knownScalars }
    Meter.note(text.utf8.count >> 3)
    let scalars = Array(text.unicodeScalars)
    knownScalars = scalars
    return scalars
  }

  /// Becomes longer where it stands, so that a text which grows word by word is not copied each time.
  ///
  /// Precondition: Nobody but the caller has this string, and both are ASCII.
  func grow(by tail: PyString) {
    text.append(tail.text)
    (knownHash, knownScalars) = (0, nil)
    note()
  }

  /// `len(s)`
  var count: Int { isASCII ? text.utf8.count : scalars.count }
}

extension String {
  /// Whether a byte is a code point; eight bytes at a time.
  fileprivate var isASCII: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while index + 8 <= raw.count {
        if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
        index += 8
      }
      while index < raw.count {
        if raw[index] >= 0x80 { return false }
        index += 1
      }
      return true
    } ?? utf8.allSatisfy { $0 < 0x80 }
  }
}

public final class PyList {
  @exclusivity(unchecked) private var storage: [Value]
  /// What is known of its front. Only `append` leaves it as it is.
  private(set) var front: SettledFront?

  public init(_ items: [Value]) {
    storage = items
    Meter.note(1 &+ items.count >> 3)
  }

  public var items: [Value] {
    @inline(__always) get { storage }
    @inline(__always) _modify {
      if front != nil { forgetFront() }
      yield &storage
    }
  }

  @inline(__always)
  func append(_ item: Value) {
    if front != nil { noteGrowth() }
    storage.append(item)
  }

  func append(contentsOf items: [Value]) {
    if front != nil { noteGrowth() }
    storage += items
  }

  func keep(_ front: SettledFront) { self.front = front }

  @inline(never) private func noteGrowth() { front?.tellOthers() }

  @inline(never)
  private func forgetFront() {
    front?.forget()
    front = nil
  }

  deinit { if Waiting.isNeeded { Waiting.keep(storage) } }
}

public final class PyTuple {
  public let items: [Value]
  public init(_ items: [Value]) {
    self.items = items
    Meter.note(1 &+ items.count >> 3)
  }

  deinit { if Waiting.isNeeded { Waiting.keep(items) } }
}

public final class PyRange {
  let start: Int
  let stop: Int
  let step: Int
  /// `len(range(…))`
  let count: Int

  /// Precondition: the step is not 0.
  ///
  /// - Throws: Unsupported, where the number of elements passes 63 bits: CPython's `len` gives up there too.
  init(start: Int, stop: Int, step: Int) throws(PythonError) {
    precondition(step != 0)
    self.start = start
    self.stop = stop
    self.step = step
    // In unsigned arithmetic, where the distance of any two 64-bit integers fits.
    let distance = step > 0 ? UInt(bitPattern: stop &- start) : UInt(bitPattern: start &- stop)
    let isEmpty = step > 0 ? start >= stop : start <= stop
    let elements = isEmpty ? 0 : (distance - 1) / step.magnitude + 1
    guard let count = Int(exactly: elements) else { throw .unsupported("range of 2**63 elements or more") }
    self.count = count
  }
  subscript(_ index: Int) -> Int { start &+ index &* step }
}

public final class PySlice {
  let start: Value
  let stop: Value
  let step: Value
  init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  deinit { if Waiting.isNeeded { Waiting.keep((start, stop, step)) } }
}

/// A module's members are made on demand, once; they never change (assigning to `np.x` is refused).
public final class PyModule {
  /// `numpy`, `math`
  let name: String
  private let make: (String) -> Value?
  private var made: [String: Value] = [:]

  /// The names of its members, where it is written in Python; empty for the others, which make theirs when they are asked.
  let memberNames: [String]

  init(name: String, memberNames: [String] = [], member: @escaping (String) -> Value?) {
    self.name = name
    self.memberNames = memberNames
    make = member
  }

  func member(_ name: String) -> Value? {
    if let value = made[name] { return value }
    guard let value = make(name) else { return nil }
    if case .builtin(let builtin) = value { builtin.module = self.name }
    made[name] = value
    return value
  }
}

/// An object that gives its elements one after another.
public class PyIterator {
  /// The type's name as Python shows it: `zip`, `list_iterator`, `generator`.
  let typeName: String
  init(typeName: String) { self.typeName = typeName }
  /// The next element; nil at the end.
  func next(_ interpreter: Interpreter) throws(PythonError) -> Value? { nil }
  /// Whether all that it gives are pairs, which a loop that takes them apart can have without a tuple.
  var givesPairs: Bool { false }
  /// The two values of the next pair; nil at the end.
  func nextPair(_ interpreter: Interpreter) throws(PythonError) -> (Value, Value)? { nil }
  /// What it can reach when it goes on, but for global names; nil where nobody can tell.
  var reached: [Value]? { nil }
  /// The global names in what it runs when it goes on, but for those of functions that it reaches.
  var globalUse: GlobalUse { GlobalUse() }
  /// Its repr, where that holds no address.
  func shown(_ interpreter: Interpreter) throws(PythonError) -> String? { nil }
}

public final class PyDictView {
  enum Kind: String {
    case keys = "dict_keys"
    case values = "dict_values"
    case items = "dict_items"
  }
  let kind: Kind
  let dict: PyDict
  init(kind: Kind, dict: PyDict) {
    self.kind = kind
    self.dict = dict
  }
}

extension Unicode.Scalar {
  /// Whether another text may be the same but for the spelling: combining marks, letters of Korean syllables, signs that stand
  /// for others.
  fileprivate var mayBePart: Bool {
    value >= 0x300
      && (properties.canonicalCombiningClass != .notReordered || (0x1100...0x11FF).contains(value)
        || properties.isFullCompositionExclusion)
  }
}
