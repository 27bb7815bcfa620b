// Objects that have no case of their own in `Value`: instances of a lesson's classes, exceptions, bound methods, properties. What
// they have in common is a class and attributes.

import CLibrary

/// An object of a class.
public class PyObject {
  final let type: PyType
  /// Where the layout lies. Its class keeps the plain ones; to look at the address retains none.
  @exclusivity(unchecked) final private(set) var layoutAddress: UnsafeMutableRawPointer?

  /// The names of its attributes; nil where a dictionary holds them, because somebody has asked for that.
  final private(set) var layout: AttributeLayout? {
    get { layoutAddress.map { Unmanaged<AttributeLayout>.fromOpaque($0).takeUnretainedValue() } }
    set { layoutAddress = newValue?.address }
  }

  /// In the places that the layout gives them; the dictionary alone where there is no layout.
  @exclusivity(unchecked) final private var values = AttributeValues()

  /// What `__hash__` said last; nil where objects are told apart by what they are.
  @exclusivity(unchecked) final var hash: Int?
  /// Whether real Python's would be another in each run.
  @exclusivity(unchecked) final var isHashOurs = false
  /// Whether the layout is kept by the object itself: one that a front counts on.
  @exclusivity(unchecked) final private var keepsLayout = false

  init(_ type: PyType) {
    self.type = type
    layoutAddress = type.layout.address
    Meter.note(4)
  }

  deinit {
    if values.room > 0 {
      if Waiting.isNeeded { Waiting.keep(values.all) }
      values.free()
    }
    if keepsLayout { releaseLayout() }
  }

  // MARK: Attributes

  /// An attribute of its own.
  final func own(_ name: String) -> Value? {
    guard let layout else { return dictionary.string(name) }
    return layout.places[name].map { values[$0] }
  }

  /// What stands in a place of the layout.
  @inline(__always)
  final func value(at place: Int) -> Value { values[place] }

  /// Not where a front counts on it: no cached place leads to such a layout.
  @inline(__always)
  final func setValue(_ value: consuming Value, at place: Int) { values[place] = value }

  /// A new attribute, the next in the longer layout that the name leads to. Not where a front counts on it.
  @inline(__always)
  final func append(_ value: consuming Value, _ longer: UnsafeMutableRawPointer) {
    layoutAddress = longer
    values.append(value)
  }

  /// Makes room at once for what the others of its class got in the end.
  final func reserve() { values.reserve(type.layout.usualCount) }

  final func set(_ name: String, _ value: Value) {
    noteChange()
    guard let layout else { return dictionary.set(string: name, value) }
    if let place = layout.places[name] {
      values[place] = value
    } else if layout.isFull {
      makeDictionary().set(string: name, value)
    } else {
      self.layout = layout.adding(name)
      if values.count == 0 { reserve() }
      values.append(value)
    }
  }

  /// - Returns: Whether there was such an attribute.
  final func remove(_ name: String) -> Bool {
    noteChange()
    guard let layout else { return dictionary.remove(string: name) }
    guard let place = layout.places[name] else { return false }
    var shorter = type.layout
    for other in layout.names where other != name { shorter = shorter.adding(other) }
    self.layout = shorter
    values.remove(at: place)
    return true
  }

  /// Its attributes in the order in which they came.
  final var attributes: [(name: String, value: Value)] {
    if let layout { return Array(zip(layout.names, values.all)) }
    return dictionary.entries.compactMap { key, value in
      if case .string(let name) = key.value { (name.text, value) } else { nil }
    }
  }

  /// `object.__dict__`: from now on the attributes live there.
  final func makeDictionary() -> PyDict {
    noteChange()
    guard let layout else { return dictionary }
    let dict = PyDict()
    for (name, value) in zip(layout.names, values.all) { dict.set(string: name, value) }
    self.layout = nil
    values.free()
    values.append(.dict(dict))
    return dict
  }

  /// Where what it holds itself stands: its attributes, or their dictionary.
  final var places: Range<Int> { 0..<values.count }

  /// The dictionary of an object that has more attributes than a layout.
  final var longDictionary: PyDict? {
    layout == nil && dictionary.count > AttributeLayout.most ? dictionary : nil
  }

  /// A front counts on its attributes from now on.
  final func tell(_ front: SettledFront) {
    guard let layout else { return }
    let counted = Unmanaged.passRetained(layout.counted(on: front))
    if keepsLayout { releaseLayout() }
    self.layout = counted.takeUnretainedValue()
    keepsLayout = true
  }

  private final func noteChange() {
    if let layout, let plain = layout.plain {
      for front in layout.fronts { front.forget() }
      releaseLayout()
      keepsLayout = false
      self.layout = plain
    }
  }

  private final func releaseLayout() {
    if let layout { Unmanaged.passUnretained(layout).release() }
  }

  private var dictionary: PyDict {
    guard layout == nil, values.count == 1, case .dict(let dict) = values[0] else {
      preconditionFailure("attributes without a place")
    }
    return dict
  }
}

/// The values of an object's attributes, one behind the other in memory of their own. Whoever has them frees them.
struct AttributeValues {
  private var start: UnsafeMutablePointer<Value>?
  private var used: UInt32 = 0
  private(set) var room: UInt32 = 0

  @inline(__always)
  var count: Int { Int(used) }

  /// Precondition: The place is one of theirs.
  @inline(__always)
  subscript(_ place: Int) -> Value {
    get { start.unsafelyUnwrapped[place] }
    nonmutating set { start.unsafelyUnwrapped[place] = newValue }
  }

  var all: [Value] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always)
  mutating func append(_ value: consuming Value) {
    if used == room { reserve(max(2, 2 * count)) }
    (start.unsafelyUnwrapped + count).initialize(to: value)
    used &+= 1
  }

  @inline(never)
  mutating func reserve(_ count: Int) {
    guard count > room else { return }
    // Swift's own way of asking for memory takes longer.
    guard let memory = malloc(count * MemoryLayout<Value>.stride) else { preconditionFailure("no memory") }
    let larger = memory.bindMemory(to: Value.self, capacity: count)
    if let start {
      larger.moveInitialize(from: start, count: self.count)
      CLibrary.free(start)
    }
    start = larger
    room = UInt32(count)
  }

  mutating func remove(at place: Int) {
    let removed = (start.unsafelyUnwrapped + place).move()
    for next in place + 1..<count {
      (start.unsafelyUnwrapped + next - 1).moveInitialize(from: start.unsafelyUnwrapped + next, count: 1)
    }
    used -= 1
    _ = consume removed
  }

  /// None of them is left; neither is their memory.
  mutating func free() {
    guard let start else { return }
    let count = count
    (self.start, used, room) = (nil, 0, 0)
    start.destroy(count)
    CLibrary.free(start)
  }
}

extension UnsafeMutablePointer<Value> {
  /// Like `deinitialize(count:)`, which asks a table how.
  @inline(__always)
  func destroy(_ count: Int) {
    var index = 0
    while index < count {
      _ = (self + index).move()
      index &+= 1
    }
  }
}

/// The names of an object's attributes and their places, shared by all objects that got the same ones in the same order.
final class AttributeLayout {
  let names: [String]
  let places: [String: Int]
  private var longer: [String: AttributeLayout] = [:]
  /// Each layout has all of its names: objects of more attributes than these keep them in a dictionary.
  static let most = 64
  var isFull: Bool { names.count >= AttributeLayout.most }
  /// The same for objects on whose attributes no front counts; nil if this is such a one.
  let plain: AttributeLayout?
  /// Those that must be told before an attribute changes.
  let fronts: [SettledFront]
  private var counted: [ObjectIdentifier: AttributeLayout] = [:]
  /// How many attributes the objects that began here had in the end, at most.
  private(set) var usualCount = 0
  private unowned let root: AttributeLayout?

  @inline(__always)
  var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// No attributes.
  init() {
    names = []
    places = [:]
    root = nil
    (plain, fronts) = (nil, [])
  }

  private init(_ names: [String], root: AttributeLayout) {
    self.names = names
    places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.root = root
    (plain, fronts) = (nil, [])
  }

  private init(_ plain: AttributeLayout, _ fronts: [SettledFront]) {
    names = plain.names
    places = plain.places
    root = plain.root
    (self.plain, self.fronts) = (plain, fronts)
  }

  /// The layout of an object that one more front counts on.
  func counted(on front: SettledFront) -> AttributeLayout {
    if fronts.contains(where: { $0 === front }) { return self }
    if let layout = counted[ObjectIdentifier(front)], layout.fronts.last === front { return layout }
    counted = counted.filter { !($0.value.fronts.last?.isStale ?? true) }
    let layout = AttributeLayout(plain ?? self, fronts.filter { !$0.isStale } + [front])
    counted[ObjectIdentifier(front)] = layout
    return layout
  }

  func adding(_ name: String) -> AttributeLayout {
    if let layout = longer[name] { return layout }
    let root = root ?? self
    let layout = AttributeLayout(names + [name], root: root)
    root.usualCount = max(root.usualCount, layout.names.count)
    longer[name] = layout
    return layout
  }
}

extension PyObject {
  /// The values that can be reached through it, those of its class left out.
  var parts: [Value] { attributes.map(\.value) + beside }

  /// Those among them that are no attributes.
  var beside: [Value] {
    switch self {
    case let derived as PyDerived: [derived.base]
    case let method as PyMethod: [method.function, method.receiver]
    case let property as PyProperty: [property.getter, property.setter, property.deleter]
    case let wrapped as PyWrappedFunction: [wrapped.function]
    case let exception as PyException: exception.arguments
    case let callable as PyCallable: callable.held
    case let deque as PyDeque: deque.items
    case let parent as PySuper: [parent.receiver]
    default: []
    }
  }

  /// Whether it holds nothing but attributes, and its class is a lesson's.
  var isOwnClassAlone: Bool { type.isOfLesson && Swift.type(of: self) == PyObject.self }

  /// Whether both are one object. Each reading of a method makes a new one, in real Python, too.
  func isSame(as other: PyObject) -> Bool {
    self === other || type.kind == .notImplemented && other.type.kind == .notImplemented
  }
}

/// An instance of a lesson's class that is built on one of Python's own, `class C(list)`: it holds a value of that.
final class PyDerived: PyObject {
  let base: Value
  init(_ type: PyType, _ base: Value) {
    self.base = base
    super.init(type)
  }

  deinit { if Waiting.isNeeded { Waiting.keep(base) } }
}

extension Value {
  /// Whether it is an instance of a class built on one of Python's own.
  var isDerived: Bool { if case .object(let object) = self { object is PyDerived } else { false } }

  /// What an instance of a class built on one of Python's own holds; everything else as it is.
  var plain: Value {
    derivedBase ?? self
  }

  /// The same, nil for everything else. A number of NumPy's holds one of Python's own.
  var derivedBase: Value? {
    guard case .object(let object) = self else { return nil }
    return switch object {
    case let derived as PyDerived: derived.base
    case let number as PyNumpyNumber: number.plain
    default: nil
    }
  }
}

// MARK: - Objects that belong to classes

/// A function with the object that it was found on: `object.method`.
final class PyMethod: PyObject {
  let function: Value
  let receiver: Value
  init(_ function: Value, of receiver: Value) {
    self.function = function
    self.receiver = receiver
    super.init(PyType.Kind.method.type)
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, receiver)) } }
}

/// `property(fget, fset, fdel)`
final class PyProperty: PyObject {
  let getter: Value
  let setter: Value
  let deleter: Value
  init(getter: Value, setter: Value, deleter: Value) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    super.init(PyType.Kind.property.type)
  }
}

/// `staticmethod(f)` and `classmethod(f)`, apart by their class.
final class PyWrappedFunction: PyObject {
  let function: Value
  init(_ function: Value, isOfClass: Bool) {
    self.function = function
    super.init((isOfClass ? PyType.Kind.classmethod : .staticmethod).type)
  }

  var isOfClass: Bool { type.kind == .classmethod }
}

/// `super()`: an object whose attributes are looked for behind one class in the order of its own.
final class PySuper: PyObject {
  let start: PyType
  /// The object, or the class, that methods are bound to.
  let receiver: Value
  /// Whose order is followed.
  let followed: PyType
  init(behind start: PyType, _ receiver: Value, following followed: PyType) {
    self.start = start
    self.receiver = receiver
    self.followed = followed
    super.init(PyType.Kind.super.type)
  }
}
