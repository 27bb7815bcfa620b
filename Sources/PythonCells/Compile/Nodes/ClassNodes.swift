// `class`: the statement, the names inside of it, and `super()`.

import OrderedCollections
import PythonSyntax
import Texts

/// What a class statement compiles to, once.
final class ClassCode {
  let name: String
  let qualifiedName: String
  let module: String
  /// The slot of the namespace, as a dictionary, while the body runs.
  static let namespaceSlot = 0
  /// The slot of `__class__`, which methods with `super()` share.
  static let classSlot = 1
  var slotCount = 2
  /// Whether a method asks for `__class__`, or for `super()`.
  var knowsItsClass = false
  /// `__doc__`: the text with which its body begins.
  var documentation: String?
  var body = Row<Step>()
  var captures: [FunctionNode.Capture] = []

  init(name: String, qualifiedName: String, module: String) {
    self.module = module
    self.name = name
    self.qualifiedName = qualifiedName
  }
}

final class ClassNode: Node {
  let code: ClassCode
  let arguments: [ArgumentNode]

  init(_ code: ClassCode, _ arguments: [ArgumentNode], _ range: SourceRange) {
    self.code = code
    self.arguments = arguments
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let interpreter = frame.interpreter
    let call = CallNode(ConstantNode(.none, range), arguments, range, isTraced: true)
    var given = try call.argumentList(of: .none, frame)
    let asked = given.keywords.last { $0.name == "metaclass" }?.value
    given.keywords.removeAll { $0.name == "metaclass" }
    let slots = LocalSlots(count: code.slotCount)
    let classCell = PyCell(.unbound)
    let cells = closure(code.captures, frame)
    let inner = Frame(locals: slots.pointer, closure: cells, interpreter: interpreter, source: frame.source)
    return try withExtendedLifetime((slots, cells)) { () throws(PythonError) in
      let original = given.positional
      let metaclass: PyType?
      let namespace: Value
      do throws(PythonError) {
        given.positional = try interpreter.replacedBases(original)
        let bases = try interpreter.bases(given.positional, isLibrary: frame.source.isOfLibrary)
        metaclass = try interpreter.metaclass(asked: asked, bases: bases)
        namespace = try interpreter.preparedNamespace(metaclass, code.name, given)
      } catch {
        throw error.at(range, in: frame.source)
      }
      guard case .dict(let dict) = namespace.plain else { preconditionFailure("a namespace that is no dictionary") }
      dict.set(string: "__module__", .string(PyString(code.module)))
      dict.set(string: "__qualname__", .string(PyString(code.qualifiedName)))
      // What NumPy's own says is another text.
      if let text = code.documentation, !frame.source.isOfLibrary {
        dict.set(string: "__doc__", .string(PyString(text)))
      }
      slots.pointer[ClassCode.namespaceSlot] = namespace
      slots.pointer[ClassCode.classSlot] = .cell(classCell)
      _ = try code.body.run(inner)
      if given.positional.count != original.count
        || !zip(given.positional, original).allSatisfy({ $0.isIdentical(to: $1) })
      {
        dict.set(string: "__orig_bases__", .tuple(PyTuple(original)))
      }
      do throws(PythonError) {
        guard let metaclass else {
          let type = try interpreter.makeType(
            code.name, interpreter.bases(given.positional, isLibrary: frame.source.isOfLibrary), dict, of: nil,
            classCell: classCell, keywords: given.keywords)
          return .type(type)
        }
        if code.knowsItsClass { dict.set(string: "__classcell__", .cell(classCell)) }
        let bases = Value.tuple(PyTuple(given.positional))
        let made = try interpreter.call(
          .type(metaclass),
          CallArguments([.string(PyString(code.name)), bases, namespace], keywords: given.keywords))
        if code.knowsItsClass { try interpreter.check(classCell, of: made, code.name) }
        return made
      } catch {
        throw error.at(range, in: frame.source)
      }
    }
  }
}

extension Interpreter {
  /// Whether a metaclass has told the methods of their class.
  fileprivate func check(_ cell: PyCell, of made: Value, _ name: String) throws(PythonError) {
    guard case .type = made else { return }
    if cell.value.isUnbound {
      throw PythonError(
        .runtime,
        "__class__ not set defining '\(name)' as \(try repr(made)). Was __classcell__ propagated to type.__new__?")
    }
    if !cell.value.isIdentical(to: made) {
      throw PythonError(
        .type, "__class__ set to \(try repr(cell.value)) defining '\(name)' as \(try repr(made))")
    }
  }

  /// The classes that a class is built on.
  ///
  /// - Parameter isLibrary: Whether the class is a module's, which knows how NumPy's own class is built.
  func bases(_ values: [Value], isLibrary: Bool = false) throws(PythonError) -> [PyType] {
    var bases: [PyType] = []
    for value in values {
      guard case .type(let base) = value else {
        throw .unsupported("a base class that is a '\(value.typeName)' object")
      }
      let isValue = [.list, .dict, .set, .str, .int, .float, .tuple].contains(base.kind)
      guard
        base.isOfLesson || base.kind == .object || base.isException || isValue || base.kind == .type
          || base.kind == .numpyGeneric && isLibrary
      else {
        if [.bool, .noneType, .function, .range, .slice, .builtin, .generator].contains(base.kind) {
          throw PythonError(.type, "type '\(base.messageName)' is not an acceptable base type")
        }
        throw .unsupported("a class built on \(base.messageName)")
      }
      guard !bases.contains(where: { $0 === base }) else {
        throw PythonError(.type, "duplicate base class \(base.name)")
      }
      bases.append(base)
    }
    guard Set(bases.compactMap { $0.builtInBase ?? ($0.isOfLesson || $0.kind == .object ? nil : $0.kind) }).count <= 1
    else { throw PythonError(.type, "multiple bases have instance lay-out conflict") }
    return bases.isEmpty ? [PyType.Kind.object.type] : bases
  }

  /// Makes a class, and tells everybody that it is there.
  ///
  /// - Parameter metaclass: Its own class; nil for `type`.
  func makeType(
    _ name: String, _ bases: [PyType], _ namespace: PyDict, of metaclass: PyType?, classCell: PyCell?,
    keywords: [(name: String, value: Value)]
  ) throws(PythonError) -> PyType {
    var entries: OrderedDictionary<String, Value> = [:]
    for (key, value) in namespace.entries {
      guard case .string(let name) = key.value else { continue }
      // Swift takes texts for the same that differ in how an accent is spelt.
      if entries.updateValue(value, forKey: name.text) != nil { _ = try name.name() }
    }
    entries["__classcell__"] = nil
    var qualifiedName = name
    var module = "__main__"
    if name.contains("\0") { throw PythonError(.value, "type name must not contain null characters") }
    if let given = entries.removeValue(forKey: "__qualname__") {
      guard case .string(let text) = given.plain else {
        throw PythonError(.type, "type __qualname__ must be a str, not \(given.typeName)")
      }
      qualifiedName = text.text
    }
    if case .string(let text)? = entries["__module__"] { module = text.text }
    // These are methods of the class, or need no object, without being told.
    for name in ["__init_subclass__", "__class_getitem__"] {
      if let function = entries[name], case .function = function {
        entries[name] = .object(PyWrappedFunction(function, isOfClass: true))
      }
    }
    // Whoever says what is equal says what the hash is, too.
    if entries["__eq__"] != nil, entries["__hash__"] == nil { entries["__hash__"] = Value.none }
    let type = try PyType(
      name: name, qualifiedName: qualifiedName, module: module, bases: bases, namespace: entries,
      metaclass: metaclass, of: self)
    try takeSlots(of: type, bases)
    classCell?.value = .type(type)
    try announce(type, keywords: keywords)
    return type
  }

  /// `__slots__`: the only names that instances may have, where all bases say so, too.
  private func takeSlots(of type: PyType, _ bases: [PyType]) throws(PythonError) {
    guard let given = type.own("__slots__") else { return }
    let names: [Value] = if case .string = given { [given] } else { try elements(of: given) }
    var slots: Set<String> = []
    // Of these an object has one at most, which a base without slots has brought.
    var taken: Set<String> = bases.contains { $0.isOfLesson && $0.slots == nil } ? ["__dict__", "__weakref__"] : []
    if !names.isEmpty, let base = type.builtInBase, [.int, .bool, .bytes, .tuple].contains(base) {
      throw PythonError(.type, "nonempty __slots__ not supported for subtype of '\(bases[0].name)'")
    }
    for name in names {
      guard case .string(let text) = name else {
        throw PythonError(.type, "__slots__ items must be strings, not '\(name.typeName)'")
      }
      guard text.isIdentifier else { throw PythonError(.type, "__slots__ must be identifiers") }
      if ["__dict__", "__weakref__"].contains(text.text), !taken.insert(text.text).inserted {
        throw PythonError(
          .type,
          text.text == "__dict__"
            ? "__dict__ slot disallowed: we already got one"
            : "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
      }
      if type.own(text.text) != nil {
        throw PythonError(.value, "'\(text.text)' in __slots__ conflicts with class variable")
      }
      slots.insert(text.text)
    }
    for base in bases where base.isOfLesson || base.isException {
      guard let inherited = base.slots else { return }
      slots.formUnion(inherited)
    }
    if !slots.contains("__dict__") { type.slots = slots }
  }

  /// Tells its attributes their names, and the class that it is built on that it is there.
  private func announce(_ type: PyType, keywords: [(name: String, value: Value)]) throws(PythonError) {
    for (name, value) in type.namespace where value.special(.setName) != nil {
      _ = try callSpecial(.setName, of: value, .type(type), .string(PyString(name)))
    }
    for base in type.order.dropFirst() where base.isOfLesson {
      guard let hook = base.own("__init_subclass__") else { continue }
      _ = try call(bind(hook, to: nil, type), CallArguments([], keywords: keywords))
      return
    }
    guard keywords.isEmpty else {
      throw PythonError(.type, "\(type.name).__init_subclass__() takes no keyword arguments")
    }
  }
}

/// A name in a class's body: its own namespace first, then what stands around it.
final class ClassNameNode: Target {
  let name: String
  /// What the name means outside.
  let outer: Node
  init(_ name: String, outer: Node, _ range: SourceRange) {
    self.name = name
    self.outer = outer
    super.init(range)
  }

  private func namespace(_ frame: Frame) -> PyDict {
    guard case .dict(let dict) = frame.locals[ClassCode.namespaceSlot].plain else {
      preconditionFailure("a class's body without a namespace")
    }
    return dict
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    if let value = namespace(frame).string(name) { return value }
    return try outer.evaluate(frame)
  }

  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    let value = value
    if case .unbound = value {
      _ = namespace(frame).remove(string: name)
    } else if case .object = frame.locals[ClassCode.namespaceSlot] {
      // A metaclass's own dictionary wants to know.
      try frame.interpreter.setElement(of: frame.locals[ClassCode.namespaceSlot], .string(PyString(name)), value)
    } else {
      namespace(frame).set(string: name, value)
    }
  }

  override func delete(_ frame: Frame) throws(PythonError) {
    guard namespace(frame).remove(string: name) else {
      throw PythonError(.name, "name '\(name)' is not defined", at: range, in: frame.source)
    }
  }
}

/// `super()` in a method: the class around it, and the method's first argument.
final class SuperNode: Node {
  let type: Node
  let receiver: Node
  init(type: Node, receiver: Node, _ range: SourceRange) {
    self.type = type
    self.receiver = receiver
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let start: Value
    let receiver: Value
    do throws(PythonError) { receiver = try self.receiver.evaluate(frame) } catch {
      throw PythonError(.runtime, "super(): arg[0] deleted", at: range, in: frame.source)
    }
    do throws(PythonError) { start = try type.evaluate(frame) } catch {
      throw PythonError(.runtime, "super(): empty __class__ cell", at: range, in: frame.source)
    }
    do { return try frame.interpreter.superObject(start, receiver) } catch { throw error.at(range, in: frame.source) }
  }
}

extension Interpreter {
  /// `super(start, receiver)`
  func superObject(_ start: Value, _ receiver: Value) throws(PythonError) -> Value {
    guard case .type(let type) = start else {
      throw PythonError(.type, "super() argument 1 must be a type, not \(start.typeName)")
    }
    if case .type(let followed) = receiver, followed.isSubtype(of: type) {
      return .object(PySuper(behind: type, receiver, following: followed))
    }
    guard let followed = receiver.type, followed.isSubtype(of: type) else {
      throw PythonError(.type, "super(type, obj): obj must be an instance or subtype of type")
    }
    return .object(PySuper(behind: type, receiver, following: followed))
  }
}
