// Indexing and shape operations against NumPy: Tests/Data/arrays/shapes.json, recorded by Tests/record_shapes.py.

import Foundation
import Testing

@testable import Arrays

@Suite struct IndexingTests {
  /// One recorded case; what its arguments mean, the operation knows.
  struct Case {
    let base: [Any]
    let operation: String
    let arguments: [Any]
    let repr: String?
    let steps: [Int]?
    let isView: Bool?
    let error: String?
  }

  struct Unreadable: Error {}

  static func cases() throws -> [Case] {
    let root = try JSONSerialization.jsonObject(with: PrintTests.data("shapes.json")) as? [String: Any]
    let entries = try #require(root?["cases"] as? [[String: Any]])
    return try entries.map { entry in
      Case(
        base: try #require(entry["base"] as? [Any]), operation: try #require(entry["op"] as? String),
        arguments: try #require(entry["arguments"] as? [Any]), repr: entry["repr"] as? String,
        steps: entry["steps"] as? [Int], isView: entry["view"] as? Bool, error: entry["error"] as? String)
    }
  }

  static func ints(_ value: Any) throws -> [Int] {
    if let one = value as? Int { return [one] }
    return try #require(value as? [Int])
  }

  static func optional(_ value: Any) -> Int? { value as? Int }

  static func array(_ base: [Any]) throws -> NDArray {
    let type = try #require(DType.allCases.first { $0.name == base[0] as? String })
    let shape = Shape(try ints(base[1]))
    let whole = NDArray(uninitialized: type, shape: shape)
    for index in 0..<whole.count {
      switch type {
      case .bool: whole.bools[index] = index % 3 == 0
      case .int64: whole.ints[index] = index
      case .float64: whole.doubles[index] = Double(index)
      default: throw Unreadable()
      }
    }
    let steps = try ints(base[3]).map { IndexItem.slice(start: nil, stop: nil, step: $0) }
    guard case .array(let result) = try whole.transposed(try ints(base[2])).get([.ellipsis] + steps) else {
      throw Unreadable()
    }
    return result
  }

  static func items(_ codes: Any) throws -> [IndexItem] {
    try #require(codes as? [[Any]]).map { code in
      switch code[0] as? String {
      case "i": return .integer(try #require(code[1] as? Int))
      case "s": return .slice(start: optional(code[1]), stop: optional(code[2]), step: optional(code[3]))
      case "e": return .ellipsis
      case "n": return .newAxis
      case "a": return .integers(try NDArray(ints(code[2]), shape: Shape(ints(code[1]))))
      case "m": return .mask(try NDArray(ints(code[2]).map { $0 == 1 }, shape: Shape(ints(code[1]))))
      default: throw Unreadable()
      }
    }
  }

  static func value(_ code: Any) throws -> Operand {
    let parts = try #require(code as? [Any])
    let type = try #require(DType.allCases.first { $0.name == parts[0] as? String })
    guard let shape = parts[1] as? [Int] else {
      let scalar = Scalar.int(try #require(parts[2] as? Int))
      return .scalar(try scalar.converted(to: type))
    }
    let values = try #require(parts[2] as? [Double])
    return .array(try NDArray(values, shape: Shape(shape)).astype(type))
  }

  static func perform(_ test: Case, on array: NDArray) throws -> Operand {
    let arguments = test.arguments
    func ints(_ place: Int) throws -> [Int] { try IndexingTests.ints(arguments[place]) }
    func int(_ place: Int) throws -> Int { try #require(arguments[place] as? Int) }
    func axes(_ place: Int) throws -> [Int]? { arguments[place] is NSNull ? nil : try ints(place) }
    func joined() throws -> [NDArray] {
      [array] + (try #require(arguments[0] as? [[Any]]).map(IndexingTests.array))
    }
    switch test.operation {
    case "get": return try array.get(try items(arguments[0]))
    case "set":
      try array.set(try items(arguments[0]), to: try value(arguments[1]))
      return .array(array)
    case "set-self":
      try array.set(try items(arguments[0]), to: try array.get(try items(arguments[1])))
      return .array(array)
    case "reshape": return .array(try array.reshaped(try ints(0)))
    case "ravel": return .array(array.raveled())
    case "flatten": return .array(array.flattened())
    case "squeeze": return .array(try array.squeezed(try axes(0)))
    case "expand_dims": return .array(try array.expanded(try ints(0)))
    case "transpose": return .array(try array.transposed(try ints(0)))
    case "swapaxes": return .array(try array.swappingAxes(try int(0), try int(1)))
    case "moveaxis": return .array(try array.movingAxes([try int(0)], to: [try int(1)]))
    case "flip": return .array(try array.flipped(try axes(0)))
    case "rot90": return .array(try array.rotated(try int(0)))
    case "diagonal": return .array(try array.diagonal(offset: try int(0), axis1: try int(1), axis2: try int(2)))
    case "diag": return .array(try NDArray.diag(array, offset: try int(0)))
    case "broadcast_to": return .array(try array.broadcast(to: try ints(0)))
    case "atleast_1d": return .array(try array.atLeast(rank: 1))
    case "atleast_2d": return .array(try array.atLeast(rank: 2))
    case "atleast_3d": return .array(try array.atLeast(rank: 3))
    case "repeat": return .array(try array.repeated(try ints(0), axis: optional(arguments[1])))
    case "tile": return .array(try array.tiled(try ints(0)))
    case "roll":
      if arguments.count == 1 { return .array(try array.rolled(try int(0))) }
      return .array(try array.rolled(try ints(0), axes: try ints(1)))
    case "split":
      let axis = try int(1)
      let parts =
        if let sections = optional(arguments[0]) {
          try array.split(sections: sections, axis: axis, mustBeEqual: false)
        } else { try array.split(at: try ints(0), axis: axis) }
      return .array(try NDArray.concatenated(parts.reversed(), axis: axis))
    case "concatenate": return .array(try NDArray.concatenated(try joined(), axis: optional(arguments[1])))
    case "stack": return .array(try NDArray.stacked(try joined(), axis: try int(1)))
    case "vstack": return .array(try NDArray.stackedVertically(try joined()))
    case "hstack": return .array(try NDArray.stackedHorizontally(try joined()))
    case "dstack": return .array(try NDArray.stackedInDepth(try joined()))
    case "column_stack": return .array(try NDArray.stackedAsColumns(try joined()))
    default: throw Unreadable()
    }
  }

  /// What came out, as the recording has it.
  static func found(_ test: Case) throws -> String {
    var array = try array(test.base)
    if test.operation.hasPrefix("set") { array = array.copy() }
    do {
      switch try perform(test, on: array) {
      case .scalar(let scalar):
        switch scalar {
        case .bool: return "np.\(scalar)"
        case .int: return "np.int64(\(scalar))"
        case .float: return "np.float64(\(scalar))"
        case .complex, .sized: return "np.\(scalar.dtype.name)(\(scalar))"
        }
      case .array(let result):
        guard let steps = test.steps, test.isView != nil else { return result.repr }
        let found = result.shape.indices.map { result.shape[$0] > 1 && result.count > 0 ? result.strides[$0] : 0 }
        let isView = result.count > 0 && result.sharesOwner(with: array)
        return "\(result.repr) steps \(found.count == steps.count ? found : []) view \(isView)"
      }
    } catch let error as ArrayError {
      return "\(error.kind.rawValue.split(separator: ".").last ?? ""): \(error.message)"
    }
  }

  static func expected(_ test: Case) -> String {
    if let error = test.error { return error }
    let repr = test.repr ?? ""
    guard let steps = test.steps, let isView = test.isView else {
      return repr == "np.True_" ? "np.True" : repr == "np.False_" ? "np.False" : repr
    }
    return "\(repr) steps \(steps) view \(isView)"
  }

  @Test func indexesAndReshapesAsNumPy() throws {
    let cases = try IndexingTests.cases()
    #expect(cases.count > 2500)
    var mismatches = 0
    for test in cases {
      let (found, expected) = (try IndexingTests.found(test), IndexingTests.expected(test))
      if found == expected { continue }
      mismatches += 1
      if mismatches < 20 { #expect(found == expected, "\(test.base) \(test.operation) \(test.arguments)") }
    }
    #expect(mismatches == 0)
  }

  @Test func singleElementsNeedNoIndexItems() throws {
    let array = try NDArray([1.5, 2.5, 3.5, 4.5, 5.5, 6.5], shape: [2, 3])
    #expect(try array.element(-1, 0) == .float(4.5))
    try array.transposed.setElement(2, 1, to: .int(9))
    #expect(try array.element(1, 2) == .float(9))
    #expect(throws: ArrayError(.index, "index 3 is out of bounds for axis 1 with size 3")) { try array.element(0, 3) }
    #expect(throws: ArrayError(.index, "index -3 is out of bounds for axis 0 with size 2")) {
      try array.setElement(-3, 0, to: .int(0))
    }
    let counts = NDArray([1, 2, 3])
    try counts.setElement(-1, to: .float(-7.9))
    #expect(try counts.element(2) == .int(-7))
    #expect(throws: ArrayError(.value, "cannot convert float NaN to integer")) {
      try counts.setElement(0, to: .float(.nan))
    }
    #expect(throws: ArrayError(.overflow, "cannot convert float infinity to integer")) {
      try counts.set([.integer(0)], to: .scalar(.float(.infinity)))
    }
    #expect(throws: ArrayError(.overflow, "Python int too large to convert to C long")) {
      try counts.fill(.float(1e30))
    }
  }

  @Test func whatIsShownTwiceCannotBeWritten() throws {
    let array = NDArray([1, 2, 3])
    let readOnly = ArrayError(.value, "assignment destination is read-only")
    let wide = try array.broadcast(to: [2, 3])
    #expect(!wide.isWriteable)
    #expect(throws: readOnly) { try wide.set([.integer(0)], to: .scalar(.int(0))) }
    #expect(throws: readOnly) { try wide.transposed.setElement(0, 0, to: .int(0)) }
    #expect(throws: readOnly) { try wide.fill(.int(0)) }
    #expect(wide.copy().isWriteable)
    let square = try NDArray([1, 2, 3, 4], shape: [2, 2])
    #expect(throws: readOnly) { try square.diagonal().setElement(0, to: .int(0)) }
  }
}
