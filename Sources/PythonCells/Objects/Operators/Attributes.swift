// Attributes of objects that have a class of a lesson's, and of classes: reading, assigning, deleting, and what a class
// does to a function that is found on it.

import Arrays
import Texts

extension Interpreter {
  /// `object.name`, as `object.__getattribute__` finds it and `__getattr__` afterwards.
  func attribute(of object: PyObject, _ name: String) throws(PythonError) -> Value {
    if let hook = object.type.find(.getattribute) {
      do throws(PythonError) { return try callFunction(hook, .object(object), .string(PyString(name))) } catch {
        guard error.kind == .attribute, let fallback = object.type.find(.getattr) else { throw error }
        return try callFunction(fallback, .object(object), .string(PyString(name)))
      }
    }
    if let value = try plainAttribute(of: object, name) { return value }
    if let hook = object.type.find(.getattr) {
      return try callFunction(hook, .object(object), .string(PyString(name)))
    }
    throw Value.object(object).lacks(name)
  }

  /// Without the hooks; nil where there is none.
  func plainAttribute(of object: PyObject, _ name: String) throws(PythonError) -> Value? {
    if let special = try specialAttribute(of: object, name) { return special }
    let found = object.type.find(name)
    if let found, found.isDataDescriptor { return try bind(found, to: .object(object), object.type) }
    if let own = object.own(name) { return own }
    guard let found else {
      if !object.type.isOfLesson { return classMethod(name, of: object.type.kind).map { .builtin($0) } }
      return Value.object(object).derivedBase.flatMap { numberAttribute($0, name) }
    }
    return try bind(found, to: .object(object), object.type)
  }

  /// What every object has, and what only some of ours have.
  private func specialAttribute(of object: PyObject, _ name: String) throws(PythonError) -> Value? {
    switch (name, object) {
    case ("__class__", _) where object.type.find("__class__") == nil:
      return .type(object.type.standsFor ?? object.type)
    case ("__dict__", _)
    where object.type.isOfLesson && object.type.slots == nil && object.type.find("__dict__") == nil:
      return .dict(object.makeDictionary())
    case ("__self__", let method as PyMethod): return method.receiver
    case ("__func__", let method as PyMethod): return method.function
    case ("__isabstractmethod__", let method as PyMethod): return try attribute(of: method.function, name)
    case ("__func__", let wrapped as PyWrappedFunction), ("__wrapped__", let wrapped as PyWrappedFunction):
      return wrapped.function
    case ("__get__", is PyWrappedFunction), ("__get__", is PyProperty): return binder(of: .object(object))
    case ("__name__", let wrapped as PyWrappedFunction), ("__qualname__", let wrapped as PyWrappedFunction),
      ("__doc__", let wrapped as PyWrappedFunction), ("__module__", let wrapped as PyWrappedFunction),
      ("__annotations__", let wrapped as PyWrappedFunction):
      return try attribute(of: wrapped.function, name)
    case ("__name__", let method as PyMethod), ("__qualname__", let method as PyMethod),
      ("__doc__", let method as PyMethod):
      return try attribute(of: method.function, name)
    case (_, let property as PyProperty) where propertyMethod(property, name) != nil:
      return propertyMethod(property, name)
    case ("fget", let property as PyProperty): return property.getter
    case ("fset", let property as PyProperty): return property.setter
    case ("fdel", let property as PyProperty): return property.deleter
    case (_, let parent as PySuper):
      guard let found = parent.followed.find(name, after: parent.start) else { return nil }
      return try bind(found, to: parent.receiver, parent.followed)
    case (_, let exception as PyException): return try exceptionAttribute(exception, name)
    case ("maxlen", let deque as PyDeque): return deque.limit.map { .int($0) } ?? Value.none
    case (_, let callable as PyCallable): return try callable.attribute(name, self)
    case (_, is PyWhole): return numberAttribute(.object(object), name)
    case (_, let complex as PyComplex):
      let value = Value.object(object)
      return numberAttribute(value, name) ?? (complex.isNumPy ? numpyScalarAttribute(value, name) : nil)
    default: return nil
    }
  }

  /// What reading a class's attribute through an object gives: a function becomes a method, a property is asked.
  ///
  /// - Parameter receiver: The object; nil where the class itself was asked.
  func bind(_ found: Value, to receiver: Value?, _ type: PyType) throws(PythonError) -> Value {
    switch found {
    case .function, .builtin:
      guard let receiver else { return found }
      if case .builtin(let builtin) = found {
        // What a class finds on itself stays a function; what it finds on its own class is a method.
        if case .type(let owner) = receiver, owner.isSubtype(of: type) || builtin.name.hasSuffix(".__new__") {
          return found
        }
        guard builtin.becomesMethod else { return found }
      }
      return .object(PyMethod(found, of: receiver))
    case .object(let object):
      switch object {
      case let property as PyProperty:
        guard let receiver else { return found }
        guard !property.getter.isNone else { throw PythonError(.attribute, "unreadable attribute") }
        return try callFunction(property.getter, receiver)
      case let wrapped as PyWrappedFunction:
        guard wrapped.isOfClass else { return wrapped.function }
        if case .object(let inner) = wrapped.function, inner is PyProperty || inner.type.find(.get) != nil {
          return try bind(wrapped.function, to: .type(type), type)
        }
        return .object(PyMethod(wrapped.function, of: .type(type)))
      case let cached as PyCachedFunction: return receiver.map { .object(PyMethod(.object(cached), of: $0)) } ?? found
      default:
        guard let getter = object.type.find(.get) else { return found }
        return try callFunction(getter, found, receiver ?? .none, .type(type))
      }
    default: return found
    }
  }

  /// `Class.name`
  func attribute(of type: PyType, _ name: String) throws(PythonError) -> Value? {
    switch name {
    case "__name__":
      // NumPy shows these by the name of their base.
      return .string(PyString(type.name.hasPrefix("_UFunc") ? "UFuncTypeError" : type.name))
    case "__qualname__": return .string(PyString(type.qualifiedName))
    case "__module__" where type.own(name) == nil: return .string(PyString(type.module))
    case "__bases__": return .tuple(PyTuple(type.bases.map { .type($0) }))
    case "__base__":
      // The one that says how its objects are laid out.
      let solid = type.bases.first { $0.builtInBase != nil || !$0.isOfLesson && $0.kind != .object }
      return (solid ?? type.bases.first).map { .type($0) } ?? Value.none
    case "__mro__": return .tuple(PyTuple(type.order.map { .type($0) }))
    case "__doc__" where type.isOfLesson: return type.own(name) ?? (type.isOfLibrary ? nil : Value.none)
    case "__annotations__" where type.isOfLesson: return type.own(name) ?? .dict(PyDict())
    case "__class__": return .type(type.metaclass ?? PyType.Kind.type.type)
    case "mro":
      return .builtin(
        PyBuiltin(
          "type.mro", derivative: .flat,
          .free { (_, _) throws(PythonError) in .list(PyList(type.order.map { .type($0) })) }))
    default: break
    }
    if let metaclass = type.metaclass, let found = metaclass.find(name), found.isDataDescriptor {
      return try bind(found, to: .type(type), metaclass)
    }
    if let found = type.find(name) {
      do throws(PythonError) { return try bind(found, to: nil, type) } catch {
        // A descriptor that has nothing to say of a class leaves it to the class's class.
        guard error.kind == .attribute, let hook = type.metaclass?.find(.getattr) else { throw error }
        return try callFunction(hook, .type(type), .string(PyString(name)))
      }
    }
    guard let metaclass = type.metaclass else { return nil }
    if let found = metaclass.find(name) { return try bind(found, to: .type(type), metaclass) }
    // What all classes have, and ours do not, is no secret of the metaclass's.
    if RealPython.member(name, of: "type") != nil { return nil }
    return try metaclass.find(.getattr).map { (hook) throws(PythonError) in
      try callFunction(hook, .type(type), .string(PyString(name)))
    }
  }

  /// `object.name = value`
  func setAttribute(of target: Value, _ name: String, _ value: Value) throws(PythonError) {
    switch target {
    case .object(let object):
      try checkMutation(of: target)
      if let hook = object.type.find(.setattr) {
        _ = try callFunction(hook, target, .string(PyString(name)), value)
        return
      }
      try setPlainAttribute(of: object, name, value)
    case .type(let type):
      guard type.isOfLesson else {
        throw PythonError(.type, "cannot set '\(name)' attribute of immutable type '\(type.messageName)'")
      }
      guard !isPure else { throw PythonError.impure("changes '\(type.name)'") }
      if let hook = type.metaclass?.find(.setattr) {
        _ = try callFunction(hook, target, .string(PyString(name)), value)
        return
      }
      try setPlainAttribute(of: type, name, value)
    case .function(let function):
      guard !isPure else { throw PythonError.impure("changes '\(function.name)'") }
      try function.set(name, value)
    case .array(let array) where name == "shape":
      try checkMutation(of: target)
      let extents = try extents(value)
      try arrays { () throws(ArrayError) in try array.reshape(to: extents) }
    case .array where name == "flat":
      try setElement(of: try attribute(of: target, name), .ellipsis, value)
    case .array(let array) where name == "real" || name == "imag":
      try checkMutation(of: target)
      guard name == "real" || array.dtype.isComplex else {
        throw PythonError(.type, "array does not have imaginary part to set")
      }
      let part = name == "real" ? array.realPart : array.imaginaryPart
      try arraySet(part, .ellipsis, withoutImaginary(value, for: part))
      try watch?.wrote(array, self)
    case .module: throw .unsupported("assigning to an attribute of a module")
    default:
      if target.reallyHas(name) { throw .unsupported("assigning to \(target.typeName).\(name)") }
      throw noSuchAttribute(target, name)
    }
  }

  /// The same for a class, whatever its own class says.
  func setPlainAttribute(of type: PyType, _ name: String, _ value: Value) throws(PythonError) {
    switch name {
    case "__name__", "__qualname__", "__module__", "__bases__", "__mro__", "__dict__", "__slots__":
      throw .unsupported("assigning to \(type.name).\(name)")
    default: type.set(name, value)
    }
  }

  /// Without the hook: `object.__setattr__`.
  func setPlainAttribute(of object: PyObject, _ name: String, _ value: Value) throws(PythonError) {
    if case .object(let descriptor)? = object.type.find(name) {
      if let property = descriptor as? PyProperty {
        guard !property.setter.isNone else { throw noSetter(name, of: object, "setter") }
        _ = try callFunction(property.setter, .object(object), value)
        return
      }
      if let setter = descriptor.type.find(.set) {
        _ = try callFunction(setter, .object(descriptor), .object(object), value)
        return
      }
    }
    switch (name, object) {
    case ("__class__", _), ("__dict__", _): throw .unsupported("assigning to \(name)")
    case (_, let exception as PyException):
      if try setExceptionAttribute(exception, name, value) { return }
    default: break
    }
    try checkSlots(object, name)
    object.set(name, value)
  }

  /// `del object.name`
  func deleteAttribute(of target: Value, _ name: String) throws(PythonError) {
    switch target {
    case .object(let object):
      try checkMutation(of: target)
      if let hook = object.type.find(.delattr) {
        _ = try callFunction(hook, target, .string(PyString(name)))
        return
      }
      try deletePlainAttribute(of: object, name)
    case .type(let type) where type.isOfLesson:
      guard !isPure else { throw PythonError.impure("changes '\(type.name)'") }
      if let hook = type.metaclass?.find(.delattr) {
        _ = try callFunction(hook, target, .string(PyString(name)))
        return
      }
      guard type.remove(name) else {
        throw PythonError(.attribute, "type object '\(type.name)' has no attribute '\(name)'")
      }
    default: throw .unsupported("deleting an attribute of a '\(target.typeName)' object")
    }
  }

  func deletePlainAttribute(of object: PyObject, _ name: String) throws(PythonError) {
    if case .object(let descriptor)? = object.type.find(name) {
      if let property = descriptor as? PyProperty {
        guard !property.deleter.isNone else { throw noSetter(name, of: object, "deleter") }
        _ = try callFunction(property.deleter, .object(object))
        return
      }
      if let deleter = descriptor.type.find(.delete) {
        _ = try callFunction(deleter, .object(descriptor), .object(object))
        return
      }
    }
    if object is PyException, ["__cause__", "__context__", "args"].contains(name) {
      throw PythonError(.type, "\(name) may not be deleted")
    }
    guard object.remove(name) else { throw noSuchAttribute(.object(object), name) }
  }

  /// Objects of classes with `__slots__`, and those of Python's own, take no other names.
  private func checkSlots(_ object: PyObject, _ name: String) throws(PythonError) {
    if !object.type.isOfLesson, !(object is PyException), !(object is PyCallable) {
      throw noSuchAttribute(.object(object), name)
    }
    guard let slots = object.type.slots, !slots.contains(name) else { return }
    if object.type.find(name) != nil {
      throw PythonError(.attribute, "'\(object.type.messageName)' object attribute '\(name)' is read-only")
    }
    throw noSuchAttribute(.object(object), name)
  }

  private func noSetter(_ name: String, of object: PyObject, _ what: String) -> PythonError {
    PythonError(.attribute, "property '\(name)' of '\(object.type.qualifiedName)' object has no \(what)")
  }

  private func noSuchAttribute(_ value: Value, _ name: String) -> PythonError {
    PythonError(.attribute, "'\(value.typeName)' object has no attribute '\(name)'")
  }

  /// Calls a function with arguments that are at hand.
  func callFunction(_ function: Value, _ arguments: Value...) throws(PythonError) -> Value {
    try call(function, CallArguments(arguments))
  }
}

extension Value {
  /// Whether it decides about assignments, so that an object's own attributes come after it.
  var isDataDescriptor: Bool {
    guard case .object(let object) = self else { return false }
    return object is PyProperty || object.type.find(.set) != nil || object.type.find(.delete) != nil
  }
}
