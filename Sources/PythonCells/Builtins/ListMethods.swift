// The methods of list.

/// A method of list; its first argument is the list.
func listMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyList>(type: "list") { if case .list(let list) = $0 { list } else { nil } }
  switch name {
  case "append":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, list, item) throws(PythonError) in
        try Meter.grown(to: list.items.count)
        list.append(item)
        return .none
      })
  case "extend":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, list, source) throws(PythonError) in
        try interpreter.extend(list, with: source)
        return .none
      })
  case "insert":
    return table.method(name, "index, object, /", changesItsObject: true) {
      (interpreter, list, values) throws(PythonError) in
      let index = try interpreter.index(values[0])
      let count = list.items.count
      try Meter.charge(count >> 6)
      list.items.insert(values[1], at: min(max(index < 0 ? index &+ count : index, 0), count))
      return .none
    }
  case "remove":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, list, item) throws(PythonError) in
        guard let place = try interpreter.place(of: item, in: list, 0, .max) else {
          throw PythonError(.value, "list.remove(x): x not in list")
        }
        list.items.remove(at: place)
        return .none
      })
  case "pop":
    return table.method(name, "index=-1, /", changesItsObject: true) {
      (interpreter, list, values) throws(PythonError) in
      let index = try interpreter.index(values[0])
      let count = list.items.count
      guard count > 0 else { throw PythonError(.index, "pop from empty list") }
      let place = index < 0 ? index &+ count : index
      guard place >= 0, place < count else { throw PythonError(.index, "pop index out of range") }
      try Meter.charge((count - place) >> 6)
      return list.items.remove(at: place)
    }
  case "clear":
    return table.method(name, changesItsObject: true) { (_, list) throws(PythonError) in
      list.items.removeAll()
      return .none
    }
  case "copy":
    return table.method(name) { (_, list) throws(PythonError) in .list(PyList(list.items)) }
  case "reverse":
    return table.method(name, changesItsObject: true) { (_, list) throws(PythonError) in
      Meter.note(list.items.count >> 4)
      list.items.reverse()
      return .none
    }
  case "index":
    return table.method(name, "value, start=0, stop=9223372036854775807, /") {
      (interpreter, list, values) throws(PythonError) in
      let start = try interpreter.sliceIndex(values[1])
      let stop = try interpreter.sliceIndex(values[2])
      guard let place = try interpreter.place(of: values[0], in: list, start, stop) else {
        throw PythonError(.value, "\(try interpreter.repr(values[0])) is not in list")
      }
      return .int(place)
    }
  case "count":
    return table.method(
      name,
      one: { (interpreter, list, item) throws(PythonError) in
        .int(try interpreter.count(of: item, in: list.items))
      })
  case "sort":
    return table.method(name, "*, key=None, reverse=False", changesItsObject: true) {
      (interpreter, list, values) throws(PythonError) in
      let isReversed = try interpreter.isTrue(values[1])
      // As in CPython, the list is empty for whoever looks at it from inside the key function.
      let items = list.items
      list.items = []
      do throws(PythonError) {
        let sorted = try interpreter.sorted(items, key: values[0], reverse: isReversed)
        guard list.items.isEmpty else {
          list.items = sorted
          throw PythonError(.value, "list modified during sort")
        }
        list.items = sorted
      } catch {
        if list.items.isEmpty { list.items = items }
        throw error
      }
      return .none
    }
  default: return nil
  }
}

/// A method of tuple; its first argument is the tuple.
func tupleMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyTuple>(type: "tuple") { if case .tuple(let tuple) = $0 { tuple } else { nil } }
  switch name {
  case "index":
    return table.method(name, "value, start=0, stop=9223372036854775807, /") {
      (interpreter, tuple, values) throws(PythonError) in
      let start = try interpreter.sliceIndex(values[1])
      let stop = try interpreter.sliceIndex(values[2])
      guard let place = try interpreter.place(of: values[0], in: PyList(tuple.items), start, stop) else {
        throw PythonError(.value, "tuple.index(x): x not in tuple")
      }
      return .int(place)
    }
  case "count":
    return table.method(
      name,
      one: { (interpreter, tuple, item) throws(PythonError) in
        .int(try interpreter.count(of: item, in: tuple.items))
      })
  default: return nil
  }
}

/// A method of range; its first argument is the range.
func rangeMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyRange>(type: "range") { if case .range(let range) = $0 { range } else { nil } }
  switch name {
  case "index":
    return table.method(
      name,
      one: { (interpreter, range, item) throws(PythonError) in
        if item.special(.eq) != nil {
          guard let place = try interpreter.place(of: item, in: range) else {
            throw PythonError(.value, "sequence.index(x): x not in sequence")
          }
          return .int(place)
        }
        guard let place = range.index(of: item.plain) else {
          // Only integers are looked for by arithmetic; everything else is compared with each element.
          switch item {
          case .int, .bool: throw PythonError(.value, "\(try interpreter.repr(item)) is not in range")
          default: throw PythonError(.value, "sequence.index(x): x not in sequence")
          }
        }
        return .int(place)
      })
  case "count":
    return table.method(
      name,
      one: { (interpreter, range, item) throws(PythonError) in
        if item.special(.eq) != nil {
          var count = 0
          for place in 0..<range.count {
            try Meter.charge(1)
            if try interpreter.isSame(.int(range[place]), item) { count += 1 }
          }
          return .int(count)
        }
        return .int(range.index(of: item.plain) == nil ? 0 : 1)
      })
  default: return nil
  }
}

extension Interpreter {
  /// `list += source`, `list.extend(source)`: what came before an error stays.
  func extend(_ list: PyList, with source: Value) throws(PythonError) {
    switch source {
    case .list(let other):
      try reserveElements(list.items.count + other.items.count)
      list.append(contentsOf: other.items)
    case .tuple, .range, .string: list.append(contentsOf: try elements(of: source))
    default:
      let iterator = try iterator(over: source)
      while let item = try iterator.next(self) {
        try Meter.charge(1)
        list.append(item)
        try Meter.grown(to: list.items.count)
      }
    }
  }

  fileprivate func place(of item: Value, in list: PyList, _ start: Int, _ stop: Int) throws(PythonError) -> Int? {
    let count = list.items.count
    var place = start < 0 ? max(start &+ count, 0) : start
    let stop = stop < 0 ? stop &+ count : stop
    // Comparing may run a cell's code that changes the list.
    while place < stop && place < list.items.count {
      try Meter.charge(1)
      if try isSame(list.items[place], item) { return place }
      place += 1
    }
    return nil
  }

  fileprivate func count(of item: Value, in items: [Value]) throws(PythonError) -> Int {
    var count = 0
    try Meter.charge(items.count)
    for element in items where try isSame(element, item) { count += 1 }
    return count
  }

  /// An index whose bounds are cut to what a list can have (_PyEval_SliceIndexNotNone).
  func sliceIndex(_ value: Value) throws(PythonError) -> Int {
    switch value {
    case .int(let number), .numpyInt(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .object where value.longWhole != nil || value.special(.index) != nil:
      return try placeIndex(value)
    default: throw PythonError(.type, "slice indices must be integers or have an __index__ method")
    }
  }
}
