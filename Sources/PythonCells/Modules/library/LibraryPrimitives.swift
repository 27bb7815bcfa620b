// What the modules written in Python (CModules/python) cannot say in Python: functions that only their texts can name.

import Arrays
import Engines
import OrderedCollections
import PythonSyntax
import Texts

extension Interpreter {
  /// The function of that name, between underscores; nil for all others.
  func libraryPrimitive(_ name: String) -> PyBuiltin? {
    guard name.hasPrefix("__"), name.hasSuffix("__") else { return nil }
    return classPrimitive(name) ?? containerPrimitive(name) ?? pagePrimitive(name) ?? heapPrimitive(name)
  }

  /// About classes, objects and functions.
  private func classPrimitive(_ name: String) -> PyBuiltin? {
    switch name {
    case "__execute__":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("text, qualifier, module, /")) { (interpreter, values) throws(PythonError) in
          guard case .string(let text) = values[0], case .string(let qualifier) = values[1],
            case .string(let module) = values[2]
          else { return .none }
          return .dict(try interpreter.runMadeText(text.text, qualifier: qualifier.text, module: module.text))
        })
    case "__rename__":
      // What messages call a function that a module has made.
      return PyBuiltin(
        name, derivative: .through,
        .binary { (_, function, name) throws(PythonError) in
          guard case .function(let function) = function, case .string(let text) = name else { return .none }
          function.code.qualifiedName = text.text
          return .none
        })
    case "__tuple_new__":
      return PyBuiltin(
        name, derivative: .through,
        .binary { (interpreter, type, items) throws(PythonError) in
          guard case .type(let type) = type else { return .none }
          return .object(PyDerived(type, .tuple(PyTuple(try interpreter.elements(of: items)))))
        })
    case "__item__":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (_, place) throws(PythonError) in
          guard case .int(let place) = place else { return .none }
          return .builtin(
            PyBuiltin(
              "itemgetter", derivative: .through,
              .unary { (interpreter, value) throws(PythonError) in
                guard case .tuple(let tuple) = value.plain, tuple.items.indices.contains(place) else {
                  throw PythonError(.type, "descriptor for index '\(place)' for tuple subclasses doesn't apply")
                }
                return tuple.items[place]
              }))
        })
    case "__generic_alias__":
      return PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, origin, arguments) throws(PythonError) in
          try interpreter.genericAlias(origin, arguments)
        })
    case "__allocate__":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("cls, base=…, /")) { (interpreter, values) throws(PythonError) in
          guard case .type(let type) = values[0] else { return .none }
          if type.isException { return .object(PyException(type, try interpreter.elements(of: values[1]))) }
          return values[1].isUnbound ? .object(PyObject(type)) : .object(PyDerived(type, values[1]))
        })
    case "__plain__":
      return PyBuiltin(name, derivative: .through, .unary { (_, value) throws(PythonError) in value.plain })
    case "__is_instance_of_lesson__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (_, value) throws(PythonError) in
          guard case .object(let object) = value, !value.isOfTextArrays else { return .bool(false) }
          return .bool(object.type.isOfLesson)
        })
    case "__is_exception__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (_, value) throws(PythonError) in
          if case .object(let object) = value { .bool(object is PyException) } else { .bool(false) }
        })
    case "__attributes__":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (_, value) throws(PythonError) in
          let dict = PyDict()
          switch value {
          case .object(let object): for (name, value) in object.attributes { dict.set(string: name, value) }
          case .function(let function):
            for (name, value) in function.attributes where !name.hasPrefix("__") || name == "__wrapped__" {
              dict.set(string: name, value)
            }
          default: break
          }
          return .dict(dict)
        })
    case "__set_own__":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("object, name, value, /")) { (interpreter, values) throws(PythonError) in
          guard case .object(let object) = values[0], case .string(let name) = values[1] else { return .none }
          try interpreter.checkMutation(of: values[0])
          object.set(name.text, values[2])
          return .none
        })
    case "__same__":
      return PyBuiltin(
        name, derivative: .flat, .binary { (_, a, b) throws(PythonError) in .bool(a.isIdentical(to: b)) })
    case "__address__":
      return PyBuiltin(name, derivative: .flat, .unary { (_, value) throws(PythonError) in .int(value.address) })
    case "__type_name__":
      return PyBuiltin(
        name, derivative: .flat, .unary { (_, value) throws(PythonError) in .string(PyString(value.typeName)) })
    case "__has_slots__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (_, value) throws(PythonError) in
          if case .type(let type) = value { .bool(type.slots != nil) } else { .bool(false) }
        })
    case "__really_has__":
      return PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, type, name) throws(PythonError) in
          guard case .type(let type) = type, case .string(let name) = name else { return .bool(false) }
          if name.text == "__hash__", type.find(.hash) == nil {
            // What can be changed has none.
            return .bool(
              ![.list, .dict, .set, .bytearray].contains(type.builtInBase ?? type.kind) && type !== PyDeque.type)
          }
          // What all objects have says nothing of this class.
          for kind in type.order where kind.kind != .object {
            if let found = kind.own(name.text) { return .bool(!found.isNone) }
            if !kind.isOfLesson, RealPython.member(name.text, of: kind.fullName) != nil { return .bool(true) }
          }
          return .bool(type.kind == .object && RealPython.member(name.text, of: type.fullName) != nil)
        })
    case "__lru_cache__":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("function, limit, typed, info, /")) { (interpreter, values) throws(PythonError) in
          let limit: Int? = values[1].isNone ? nil : max(0, try interpreter.index(values[1]))
          return .object(
            PyCachedFunction(values[0], limit: limit, isTyped: try interpreter.isTrue(values[2]), info: values[3]))
        })
    default: return nil
    }
  }

  /// Loops over containers that Python's text would be slow at.
  private func containerPrimitive(_ name: String) -> PyBuiltin? {
    switch name {
    case "__count__":
      // Adds up how often each element comes.
      return PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, counter, items) throws(PythonError) in
          guard case .dict(let dict) = counter.plain else { return .none }
          try interpreter.checkMutation(of: counter)
          let iterator = try interpreter.iterator(over: items)
          while let item = try iterator.next(interpreter) {
            try Meter.charge(2)
            let key = try PyKey(item)
            switch try dict[key] {
            case nil:
              try dict.set(key, .int(1))
              try Meter.grown(to: dict.count, bytes: 64)
            case .int(let count)? where count < .max: try dict.set(key, .int(count + 1))
            case let other?: try dict.set(key, interpreter.binary(.add, other, .int(1)))
            }
          }
          return .none
        })
    case "__reduce__":
      return PyBuiltin(
        "reduce", derivative: .through,
        .bound(SignatureText("function, iterable, initial=…, /")) { (interpreter, values) throws(PythonError) in
          let iterator: PyIterator
          do throws(PythonError) { iterator = try interpreter.iterator(over: values[1]) } catch {
            guard error.kind == .type else { throw error }
            throw PythonError(.type, "reduce() arg 2 must support iteration")
          }
          var total = values[2]
          if total.isUnbound {
            guard let first = try iterator.next(interpreter) else {
              throw PythonError(.type, "reduce() of empty iterable with no initial value")
            }
            total = first
          }
          while let item = try iterator.next(interpreter) {
            try Meter.charge(1)
            total = try interpreter.call(values[0], total, item)
          }
          return total
        })
    case "__move_to_end__":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("dict, key, last, /")) { (interpreter, values) throws(PythonError) in
          guard case .dict(let dict) = values[0].plain else { return .none }
          try interpreter.checkMutation(of: values[0])
          let key = try PyKey(values[1])
          guard let value = try dict.remove(key) else { throw try interpreter.keyError(values[1]) }
          if try interpreter.isTrue(values[2]) {
            try dict.set(key, value)
          } else {
            let rest = dict.copy()
            dict.removeAll()
            try dict.set(key, value)
            try dict.merge(rest)
          }
          return .none
        })
    default: return nil
    }
  }

  /// About the page: what is written, and what cannot be told.
  private func pagePrimitive(_ name: String) -> PyBuiltin? {
    switch name {
    case "__write__":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, text) throws(PythonError) in
          guard case .string(let text) = text else {
            throw PythonError(.type, "write() argument must be str, not \(text.typeName)")
          }
          try interpreter.write(text.text)
          return .int(text.count)
        })
    case "__read_file__":
      // The text of a file beside the lesson; None where its bytes are no such text.
      return PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, path, encoding) throws(PythonError) in
          guard case .string(let path) = path, case .string(let encoding) = encoding else { return .none }
          let bytes = try interpreter.bytes(ofFile: path.text)
          guard let text = decoded(bytes, encoding.text) else { return .none }
          return .string(PyString(text))
        })
    case "__file_exists__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, path) throws(PythonError) in
          guard case .string(let path) = path else { return .bool(false) }
          guard let answer = interpreter.fileReader?(path.text) else { return .bool(false) }
          if case .missing = answer { return .bool(false) }
          return .bool(true)
        })
    case "__load_array__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, path) throws(PythonError) in
          guard case .string(let path) = path else { return .none }
          return try interpreter.storedArray(interpreter.bytes(ofFile: path.text), path.text)
        })
    case "__redirect__":
      // Where `print` writes from now on: an object with `write`; None for the page. Gives what it was before.
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, target) throws(PythonError) in
          if interpreter.isPure { throw PythonError.impure("redirects what is printed") }
          defer { interpreter.printTarget = target.isNone ? nil : target }
          return interpreter.printTarget ?? Value.none
        })
    case "__recursion_limit__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, limit) throws(PythonError) in
          if interpreter.isPure { throw PythonError.impure("changes the limit of recursion") }
          let number = try interpreter.index(limit)
          let depth = interpreter.depth
          guard number > depth else {
            throw PythonError(
              .recursion,
              "cannot set the recursion limit to \(number) at the recursion depth \(depth): the limit is too low")
          }
          interpreter.state.pointee.maximumDepth = number
          return .none
        })
    case "__undecidable__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (_, what) throws(PythonError) in
          guard case .string(let what) = what else { return .none }
          throw .undecidable(what.text)
        })
    default: return nil
    }
  }

  /// `heapq` and `bisect`, by the comparisons that CPython makes.
  private func heapPrimitive(_ name: String) -> PyBuiltin? {
    let takesItem = name != "__heappop__" && name != "__heapify__"
    func list(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> PyList {
      guard case .list(let list) = value.plain else {
        let function = name.drop { $0 == "_" }.prefix { $0 != "_" }
        throw PythonError(.type, "\(function)() argument\(takesItem ? " 1" : "") must be list, not \(value.typeName)")
      }
      try interpreter.checkMutation(of: value)
      return list
    }
    switch name {
    case "__heappush__":
      return PyBuiltin(
        "heappush", derivative: .through,
        .binary { (interpreter, heap, item) throws(PythonError) in
          let heap = try list(heap, interpreter)
          heap.append(item)
          try Meter.grown(to: heap.items.count)
          try interpreter.siftDown(heap, 0, heap.items.count - 1)
          return .none
        })
    case "__heappop__":
      return PyBuiltin(
        "heappop", derivative: .through,
        .unary { (interpreter, heap) throws(PythonError) in
          let heap = try list(heap, interpreter)
          guard let last = heap.items.popLast() else { throw PythonError(.index, "index out of range") }
          guard !heap.items.isEmpty else { return last }
          let first = heap.items[0]
          heap.items[0] = last
          try interpreter.siftUp(heap, 0)
          return first
        })
    case "__heapify__":
      return PyBuiltin(
        "heapify", derivative: .through,
        .unary { (interpreter, heap) throws(PythonError) in
          let heap = try list(heap, interpreter)
          for place in stride(from: heap.items.count / 2 - 1, through: 0, by: -1) {
            try interpreter.siftUp(heap, place)
          }
          return .none
        })
    case "__heapreplace__", "__heappushpop__":
      let isReplacing = name == "__heapreplace__"
      return PyBuiltin(
        isReplacing ? "heapreplace" : "heappushpop", derivative: .through,
        .binary { (interpreter, heap, item) throws(PythonError) in
          let heap = try list(heap, interpreter)
          guard let first = heap.items.first else {
            if isReplacing { throw PythonError(.index, "index out of range") }
            return item
          }
          if !isReplacing, try !interpreter.less(first, item) { return item }
          heap.items[0] = item
          try interpreter.siftUp(heap, 0)
          return first
        })
    case "__bisect_left__", "__bisect_right__":
      let isLeft = name == "__bisect_left__"
      return PyBuiltin(
        isLeft ? "bisect_left" : "bisect_right", derivative: .flat,
        .bound(SignatureText("a, x, lo=0, hi=None, *, key=None")) { (interpreter, values) throws(PythonError) in
          var low = try interpreter.index(values[2])
          guard low >= 0 else { throw PythonError(.value, "lo must be non-negative") }
          var high = values[3].isNone ? try interpreter.length(values[0]) : try interpreter.index(values[3])
          while low < high {
            try Meter.charge(1)
            let middle = low + (high - low) / 2
            var item = try interpreter.subscriptGet(values[0], .int(middle))
            if !values[4].isNone { item = try interpreter.call(values[4], one: item) }
            let goesRight = isLeft ? try interpreter.less(item, values[1]) : try !interpreter.less(values[1], item)
            if goesRight { low = middle + 1 } else { high = middle }
          }
          return .int(low)
        })
    default: return nil
    }
  }

  /// Moves the item at `place` towards the root, which is `start`, as long as it is less than its parent.
  private func siftDown(_ heap: PyList, _ start: Int, _ place: Int) throws(PythonError) {
    var place = place
    let item = heap.items[place]
    while place > start {
      try Meter.charge(1)
      let parent = (place - 1) >> 1
      guard try less(item, heap.items[parent]) else { break }
      guard place < heap.items.count else { throw changedHeap }
      heap.items[place] = heap.items[parent]
      heap.items[parent] = item
      place = parent
    }
  }

  /// Moves the smaller child up until a leaf is reached, then the item from there to where it belongs.
  private func siftUp(_ heap: PyList, _ start: Int) throws(PythonError) {
    let end = heap.items.count
    var place = start
    while place < end >> 1 {
      try Meter.charge(1)
      var child = 2 * place + 1
      if child + 1 < end, try !less(heap.items[child], heap.items[child + 1]) { child += 1 }
      guard heap.items.count == end else { throw changedHeap }
      heap.items.swapAt(place, child)
      place = child
    }
    try siftDown(heap, start, place)
  }

  private var changedHeap: PythonError { PythonError(.runtime, "list changed size during iteration") }
}

extension Value {
  /// A number that tells objects apart while they live; equal small values have none of their own.
  fileprivate var address: Int {
    func number(_ object: AnyObject) -> Int { Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()) }
    switch self {
    case .list(let list): return number(list)
    case .tuple(let tuple): return number(tuple)
    case .dict(let dict): return number(dict)
    case .set(let set): return number(set)
    case .array(let array): return number(array.ownerObject)
    case .object(let object): return number(object)
    case .function(let function): return number(function)
    case .type(let type): return number(type)
    default: return 0
    }
  }
}
