// Every recorded result of NumPy, compared bit for bit.

import Testing

@testable import Arrays

@Suite struct RecordedTests {
  /// Fails with the first few differences of a whole file, and counts that none was skipped.
  private func check(
    _ name: String, count: Int, _ difference: (RecordedCase) throws -> String?
  ) throws {
    let recording = try Recording(name)
    #expect(recording.cases.count >= count)
    var failures: [String] = []
    for (index, recorded) in recording.cases.enumerated() {
      if let text = try difference(recorded) { failures.append("\(name) \(index) \(recorded.f): \(text)") }
    }
    #expect(
      failures.isEmpty, "\(failures.count) of \(recording.cases.count):\n\(failures.prefix(40).joined(separator: "\n"))"
    )
  }

  private func result(_ body: () throws(ArrayError) -> Operand) -> Result<Operand, ArrayError> {
    do throws(ArrayError) { return .success(try body()) } catch { return .failure(error) }
  }

  @Test func arithmetic() throws {
    try check("arithmetic", count: 3000) { recorded in
      let a = try #require(try recorded.a?.operand())
      if let function = UnaryFunction.allCases.first(where: { $0.name == recorded.f }) {
        // NumPy has vector code of its own for this one on x86-64 with AVX2; the others are the C library's.
        let tolerance = function == .tanh ? 1e-15 : 0
        return try recorded.r.difference(
          from: result { () throws(ArrayError) in try NDArray.apply(function, a) }, tolerance: tolerance)
      }
      let function = try #require(BinaryFunction.allCases.first { $0.name == recorded.f })
      guard recorded.in == true else {
        let b = try #require(try recorded.b?.operand())
        return try recorded.r.difference(from: result { () throws(ArrayError) in try NDArray.apply(function, a, b) })
      }
      guard case .array(let target) = a else { return "the target is no array" }
      let b: Operand
      switch recorded.b?.same {
      case "itself": b = a
      case "reversed":
        var strides = target.strides
        strides[0] = -strides[0]
        b = .array(
          NDArray(
            viewing: target, offset: (target.shape[0] - 1) * target.strides[0], shape: target.shape, strides: strides))
      default: b = try #require(try recorded.b?.operand())
      }
      let outcome = result { () throws(ArrayError) in
        try NDArray.applyInPlace(function, target: target, b)
        return .array(target)
      }
      return try recorded.r.difference(from: outcome)
    }
  }

  @Test func reductions() throws {
    try check("reductions", count: 1400) { recorded in
      let a = try #require(try recorded.a?.operand()).array
      let ddof = Double(recorded.dd ?? 0)
      let reductions: [String: Reduction] = [
        "sum": .sum, "prod": .prod, "mean": .mean, "min": .min, "max": .max, "any": .any, "all": .all,
        "argmax": .argmax, "argmin": .argmin, "std": .std(ddof: ddof), "var": .var(ddof: ddof), "ptp": .ptp,
        "median": .median,
      ]
      let outcome = result { () throws(ArrayError) in
        switch recorded.f {
        case "cumsum": return .array(try a.cumulativeSum(axis: recorded.x?.first))
        case "cumprod": return .array(try a.cumulativeProduct(axis: recorded.x?.first))
        default:
          guard let reduction = reductions[recorded.f] else { throw ArrayError(.unsupported, recorded.f) }
          return try a.reduce(reduction, axes: recorded.x, keepDimensions: recorded.k ?? false)
        }
      }
      return try recorded.r.difference(from: outcome, layout: !recorded.f.hasPrefix("cum"))
    }
  }

  @Test func products() throws {
    try check("products", count: 640) { recorded in
      let a = try #require(try recorded.a?.operand())
      let b = recorded.b?.same == "transposed" ? .array(a.array.transposed) : try #require(try recorded.b?.operand())
      let outcome = result { () throws(ArrayError) in
        recorded.f == "dot" ? try NDArray.dot(a, b) : try NDArray.matmul(a, b)
      }
      return try recorded.r.difference(from: outcome, layout: false)
    }
  }

  @Test func creation() throws {
    try check("creation", count: 300) { recorded in
      let parameters = recorded.p ?? []
      let numbers = parameters.map(\.scalar)
      let endpoint = recorded.w?["endpoint"] ?? true
      func int(_ place: Int) -> Int? {
        if place < parameters.count, case .int(let value) = parameters[place] { value } else { nil }
      }
      func double(_ place: Int) -> Double { numbers[place].double }
      let outcome = result { () throws(ArrayError) in
        switch recorded.f {
        case "arange":
          switch numbers.count {
          case 1: return .array(try NDArray.arange(.int(0), numbers[0]))
          case 2: return .array(try NDArray.arange(numbers[0], numbers[1]))
          default: return .array(try NDArray.arange(numbers[0], numbers[1], numbers[2]))
          }
        case "linspace":
          return .array(try NDArray.linspace(double(0), double(1), count: int(2) ?? 50, endpoint: endpoint))
        case "logspace": return .array(try NDArray.logspace(double(0), double(1), count: int(2) ?? 50))
        case "eye": return .array(try NDArray.eye(int(0) ?? 0, int(1), offset: int(2) ?? 0))
        default:
          guard case .shape(let shape) = parameters[0] else { throw ArrayError(.unsupported, "no shape") }
          return .array(recorded.f == "zeros" ? try NDArray.zeros(shape) : try NDArray.ones(shape))
        }
      }
      return try recorded.r.difference(from: outcome)
    }
  }
}
