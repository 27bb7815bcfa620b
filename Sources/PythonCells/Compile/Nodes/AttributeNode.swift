// `a.b`: read, assigned and deleted. What is found on an object is looked for once: the next one of its class has it in the same place.

import Arrays
import Texts

/// `object.name`, when it is not called at once.
final class AttributeNode: Target {
  let object: Node
  let name: String
  /// The last module seen here and what its member was: modules never change.
  private var cachedModule: PyModule?
  private var cachedMember = Value.none

  private let global: GlobalNode?
  private let isTranspose: Bool
  /// The slot of the local variable that the object is, `self` most of the time; -1 for any other expression.
  private let local: Int
  /// Where the attribute stood in the last object seen here whose own it was, and to where it leads in one that lacks it.
  private var place = AttributePlace()
  private var storePlace = AttributePlace()

  init(_ object: Node, _ name: String, _ range: SourceRange) {
    self.object = object
    self.name = name
    global = object as? GlobalNode
    isTranspose = name == "T"
    local = (object as? LocalNode)?.slot ?? -1
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    // `np.dot`: nothing needs to hold the module while it is looked at.
    if let global, case .module(let module) = frame.globals[global.slot], module === cachedModule {
      return cachedMember
    }
    if local >= 0, case .object(let object) = frame.locals[local], place.fits(object, frame) {
      return object.value(at: place.index)
    }
    return try member(of: object.evaluate(frame), frame)
  }

  func member(of value: Value, _ frame: Frame) throws(PythonError) -> Value {
    if case .object(let object) = value {
      if place.fits(object, frame) { return object.value(at: place.index) }
      if let found = object.ownPlace(of: name) { place = found }
    }
    if isTranspose, case .array(let array) = value { return .array(array.transposed) }
    if case .module(let module) = value {
      if module === cachedModule { return cachedMember }
      guard let member = module.member(name) else {
        if value.reallyHas(name) {
          throw PythonError(.unsupported, frame.source.text(range), at: range, in: frame.source)
        }
        throw value.lacks(name).at(range, in: frame.source)
      }
      cachedModule = module
      cachedMember = member
      return member
    }
    do { return try frame.interpreter.attribute(of: value, name) } catch { throw error.at(range, in: frame.source) }
  }

  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    if local >= 0, case .object(let object) = frame.locals[local], storePlace.fits(object, frame),
      !frame.state.pointee.isPure
    {
      return storePlace.store(value, in: object)
    }
    try store(value, of: object.evaluate(frame), frame)
  }

  /// For augmented assignment, which evaluates the object once.
  func store(_ value: consuming Value, of target: Value, _ frame: Frame) throws(PythonError) {
    if case .object(let object) = target, !frame.state.pointee.isPure {
      if storePlace.fits(object, frame) { return storePlace.store(value, in: object) }
      if let found = object.placeToStore(name) { storePlace = found }
    }
    let object = target
    do { try frame.interpreter.setAttribute(of: object, name, value) } catch { throw error.at(range, in: frame.source) }
  }

  override func delete(_ frame: Frame) throws(PythonError) {
    let object = try object.evaluate(frame)
    do { try frame.interpreter.deleteAttribute(of: object, name) } catch { throw error.at(range, in: frame.source) }
  }
}

/// Where an attribute of a name stands in all objects that have the same layout, as long as their class stays as it is.
struct AttributePlace {
  private var layout: AttributeLayout?
  /// The same, to compare with: nothing is retained for that.
  private var address: UnsafeMutableRawPointer?
  private var version = 0
  private(set) var index = 0
  /// Where the attribute is still to be added: the layout with it, which the one without it keeps.
  private var longer: UnsafeMutableRawPointer?

  init() {}

  init(_ layout: AttributeLayout, _ type: PyType, index: Int, longer: AttributeLayout? = nil) {
    self.layout = layout
    address = layout.address
    version = type.interpreter?.typesVersion ?? 0
    self.index = index
    self.longer = longer?.address
  }

  /// Stores the attribute in an object that fits.
  @inline(__always)
  func store(_ value: consuming Value, in object: PyObject) {
    if let longer {
      object.append(value, longer)
    } else {
      object.setValue(value, at: index)
    }
  }

  @inline(__always)
  func fits(_ object: PyObject, _ frame: Frame) -> Bool {
    object.layoutAddress == address && address != nil && frame.state.pointee.typesVersion == version
  }
}

extension PyObject {
  /// Whether nothing but its class and its attributes decides what a name means.
  private var isPlain: Bool {
    type.isOfLesson && (Swift.type(of: self) == PyObject.self || Swift.type(of: self) == PyDerived.self)
  }

  /// The place of an attribute of its own that no method of its class has a say in; nil for all others.
  fileprivate func ownPlace(of name: String) -> AttributePlace? {
    guard isPlain, let layout, let index = layout.places[name], name != "__class__", name != "__dict__",
      type.find(.getattribute) == nil, !(type.find(name)?.isDataDescriptor ?? false)
    else { return nil }
    return AttributePlace(layout, type, index: index)
  }

  fileprivate func placeToStore(_ name: String) -> AttributePlace? {
    guard isPlain, let layout, layout.plain == nil, name != "__class__", name != "__dict__", type.find(.setattr) == nil,
      type.slots == nil
    else { return nil }
    if let found = type.find(name), found.isObject { return nil }
    if let index = layout.places[name] { return AttributePlace(layout, type, index: index) }
    return layout.isFull
      ? nil : AttributePlace(layout, type, index: layout.names.count, longer: layout.adding(name))
  }

  /// A place that says that an object has no attribute of its own by that name: its class's is meant.
  func placeWithout(_ name: String) -> AttributePlace? {
    guard isPlain, let layout, layout.places[name] == nil, type.find(.getattribute) == nil else { return nil }
    return AttributePlace(layout, type, index: 0)
  }
}
