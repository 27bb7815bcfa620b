// `a.b(c)`: a method is called with its object, without an object for both.

import Texts

/// `object.name(arguments)`: the method is found without making a bound one.
final class MethodCallNode: Node {
  let object: Node
  let name: String
  /// The call as it is once the callee is known.
  private let arguments: CallNode
  /// The last kind of object seen here and its method.
  private var cachedKind: PyType.Kind?
  private var cachedMethod: PyBuiltin?
  /// The same for a class of a module's.
  private var cachedType: PyType?
  private var cachedTypeMethod: PyBuiltin?
  private let callee: AttributeNode
  /// The last object's class, whose function this was.
  private var place = AttributePlace()
  private var function: PyFunction?

  init(_ callee: AttributeNode, _ arguments: [ArgumentNode], _ range: SourceRange, isTraced: Bool) {
    self.callee = callee
    object = callee.object
    name = callee.name
    self.arguments = CallNode(callee, arguments, range, isTraced: isTraced)
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let receiver = try object.evaluate(frame)
    if case .object(let object) = receiver, place.fits(object, frame), let function {
      return try arguments.call(function, on: receiver, frame)
    }
    if case .object(let object) = receiver {
      if let found = object.placeWithout(name), case .function(let method)? = object.type.find(name) {
        place = found
        function = method
        return try arguments.call(method, on: receiver, frame)
      }
      if object.type.isOfModule {
        if cachedType !== object.type {
          cachedType = object.type
          if case .builtin(let method)? = object.type.own(name) {
            cachedTypeMethod = method
          } else {
            cachedTypeMethod = nil
          }
        }
        if let method = cachedTypeMethod { return try call(method, on: receiver, frame) }
      }
    }
    guard let kind = receiver.methodKind, kind != .type else {
      // A module's function, or something that has attributes only: the general way, the object being evaluated already.
      return try callMember(of: receiver, frame)
    }
    if kind != cachedKind {
      cachedMethod = unboundMethod(kind, name)
      cachedKind = kind
    }
    guard let method = cachedMethod else { return try callMember(of: receiver, frame) }
    return try call(method, on: receiver, frame)
  }

  @inline(__always)
  private func call(_ method: PyBuiltin, on receiver: Value, _ frame: Frame) throws(PythonError) -> Value {
    if method.changesItsObject, frame.interpreter.isPure {
      do { try frame.interpreter.checkMutation(of: receiver) } catch { throw error.at(range, in: frame.source) }
    }
    switch method.implementation {
    case .unary(let function) where arguments.directCount == 0:
      do {
        let result = try function(frame.interpreter, receiver)
        try frame.tell(range)
        return result
      } catch {
        throw error.at(range, in: frame.source)
      }
    case .binary(let function) where arguments.directCount == 1:
      let argument = try arguments.positional[0].evaluate(frame)
      do {
        let result = try function(frame.interpreter, receiver, argument)
        try frame.tell(range)
        return result
      } catch {
        if error.isOfTexts {
          return try frame.interpreter.call(method, CallArguments([receiver, argument]), at: range, in: frame.source)
        }
        throw error.at(range, in: frame.source)
      }
    default:
      if arguments.isDirect, let direct = method.direct, direct.takes(arguments.positional.count) {
        return try call(method, direct, on: receiver, frame)
      }
      let list = try arguments.argumentList(of: .builtin(method), on: receiver, frame)
      return try frame.interpreter.call(method, list, at: range, in: frame.source)
    }
  }

  /// A method whose parameters are filled as they come.
  private func call(
    _ method: PyBuiltin, _ direct: DirectMethod, on receiver: Value, _ frame: Frame
  ) throws(PythonError) -> Value {
    let given = arguments.positional.count
    var values: [Value] = []
    let failure: PythonError
    do throws(PythonError) {
      let result: Value
      switch direct.body {
      case .pair(let function):
        let first = given > 0 ? try arguments.positional[0].evaluate(frame) : direct.defaults[0]
        let second = given > 1 ? try arguments.positional[1].evaluate(frame) : direct.defaults[1]
        do throws(PythonError) { result = try function(frame.interpreter, receiver, first, second) } catch {
          values = [first, second]
          throw error
        }
      case .list(let function):
        values.reserveCapacity(max(direct.defaults.count, given))
        for place in 0..<given { values.append(try arguments.positional[place].evaluate(frame)) }
        if given < direct.defaults.count { values += direct.defaults[given...] }
        result = try function(frame.interpreter, receiver, values)
      }
      try frame.tell(range)
      return result
    } catch { failure = error }
    // Something is not as it has to be: the long way knows what to say, and what else it may stand for.
    if failure.storage.misfit != nil || failure.isOfTexts
      || failure.kind == .type && values.contains(where: \.isDerived)
    {
      let list = CallArguments([receiver] + values.prefix(given))
      return try frame.interpreter.call(method, list, at: range, in: frame.source)
    }
    throw failure.at(range, in: frame.source)
  }

  private func callMember(of receiver: Value, _ frame: Frame) throws(PythonError) -> Value {
    let member = try callee.member(of: receiver, frame)
    return try arguments.call(member, frame)
  }
}
