// The tape as a Swift program uses it: every operation against central differences, and some gradients in closed form.

import Arrays
import Backprop
import Testing

/// An operation on two matrices of shape (2, 3).
private struct TapeCase: CustomTestStringConvertible, Sendable {
  let name: String
  let apply: @Sendable (Variable, Variable) throws -> Variable
  var testDescription: String { name }

  init(_ name: String, _ apply: @escaping @Sendable (Variable, Variable) throws -> Variable) {
    self.name = name
    self.apply = apply
  }

  private static func all(_ index: Int? = nil) -> IndexItem { .slice(start: index, stop: nil, step: nil) }

  static var cases: [TapeCase] {
    var cases: [TapeCase] = UnaryFunction.allCases.filter(\.isDifferentiable).map { function in
      TapeCase(function.name) { (x, _) in
        switch function {
        case .log, .log2, .log10, .sqrt, .reciprocal, .log1p:
          try (x.square() + Variable(constant: NDArray([0.5]))).apply(function)
        case .arccosh: try (x.square() + Variable(constant: NDArray([1.5]))).apply(function)
        case .arcsin, .arccos, .arctanh: try x.apply(.tanh).apply(function)
        default: try x.apply(function)
        }
      }
    }
    cases += BinaryFunction.allCases.filter(\.isDifferentiable).map { function in
      TapeCase(function.name) { (x, w) in
        let x = function == .power ? try x.square() + Variable(constant: NDArray([0.3])) : x
        return try Variable.apply(function, x, w)
      }
    }
    let reductions: [Reduction] = [.sum, .prod, .min, .max, .mean, .ptp, .median, .var(ddof: 1), .std(ddof: 0)]
    for reduction in reductions {
      for (axes, keeps) in [(nil, false), ([0], false), ([-1], true), ([0, 1], true)] as [([Int]?, Bool)] {
        cases.append(
          TapeCase("\(reduction) \(axes ?? []) \(keeps)") { (x, w) in
            try (x * w).reduce(reduction, axes: axes, keepDimensions: keeps)
          })
      }
    }
    return cases + structural
  }

  private static let structural: [TapeCase] = [
    TapeCase("dot, vector") { (x, w) in try x.dot(w.get([.integer(0)])) },
    TapeCase("dot, numbers") { (x, w) in try x.dot(w.sum()) },
    TapeCase("dot, stacks") { (x, w) in
      try Variable.stacked([x, w]).dot(Variable.stacked([w.transposed(), x.transposed()]))
    },
    TapeCase("matmul") { (x, w) in try x.matmul(w.transposed()) },
    TapeCase("matmul, stacks") { (x, w) in try Variable.stacked([x, w]).matmul(x.transposed()) },
    TapeCase("matmul, row") { (x, w) in
      try x.get([.integer(1)]).matmul(Variable.stacked([x.transposed(), w.transposed()]))
    },
    TapeCase("matmul, column") { (x, w) in try Variable.stacked([x, w]).matmul(w.get([.integer(1)])) },
    TapeCase("outer") { (x, w) in try x.outer(w) },
    TapeCase("broadcasting") { (x, w) in try x * w.get([.integer(0)]) + w.sum(axes: [1], keepDimensions: true) },
    TapeCase("cumulative sum") { (x, _) in try x.cumulativeSum(axis: 0) },
    TapeCase("cumulative product") { (x, w) in try (x * w).cumulativeProduct() },
    TapeCase("select") { (x, w) in
      try Variable.select(NDArray([true, false, true]), x, w.get([.integer(0)]))
    },
    TapeCase("clip") { (x, w) in try x.clip(Variable(constant: NDArray([-0.3])), w.square()) },
    TapeCase("reshaped") { (x, _) in try x.reshaped([3, -1]) },
    TapeCase("swapped, moved") { (x, w) in try x.swappingAxes(0, 1).movingAxes([0], to: [1]) * w },
    TapeCase("squeezed, expanded") { (x, _) in try x.expanded([1]).squeezed() },
    TapeCase("broadcast") { (x, _) in try x.expanded([0]).broadcast(to: [2, 2, 3]) },
    TapeCase("concatenated") { (x, w) in try Variable.concatenated([x, w, x], axis: 1) },
    TapeCase("repeated") { (x, _) in try x.repeated([2, 0, 1], axis: 1) },
    TapeCase("tiled") { (x, _) in try x.tiled([2, 1]) },
    TapeCase("flipped, rolled") { (x, _) in try x.flipped([0]).rolled([1], axes: [1]) },
    TapeCase("diag") { (x, _) in try x.get([.integer(0)]).diag(offset: 1) },
    TapeCase("trace") { (x, _) in try x.trace(offset: 1) },
    TapeCase("triangle") { (x, _) in try x.triangle(below: true) },
    TapeCase("get, repeated") { (x, _) in try x.get([.integers(NDArray([1, 1, 0]))]) },
    TapeCase("get, slices") { (x, _) in try x.get([all(), .slice(start: nil, stop: nil, step: -2)]) },
    TapeCase("get, mask") { (x, _) in
      try x.get([
        .mask(NDArray([[true, false, true], [false, true, true]].map { $0.map { $0 ? 1.0 : 0 } }).astype(.bool))
      ])
    },
    TapeCase("setting, repeated") { (x, w) in try x.setting([.integers(NDArray([0, 0]))], to: w) },
    TapeCase("taking") { (x, _) in try x.taking(NDArray([2, 2, 0]), axis: 1) },
    TapeCase("sorted") { (x, w) in try x.sorted(axis: 1) * w },
    TapeCase("sorted in one line") { (x, _) in try x.sorted(axis: nil) },
    TapeCase("differences") { (x, _) in try x.differences(order: 2) },
    TapeCase("rearranged") { (x, w) in
      try Variable.rearranged([x, w]) { (arrays) throws(ArrayError) in try NDArray.stackedAsColumns(arrays) }
    },
  ]
}

@Suite struct VariableTests {
  private static let first = [0.31, -0.72, 0.53, 0.17, 0.94, -0.45]
  private static let second = [0.62, 1.35, 0.81, 0.44, 0.29, 1.13]

  private func cost(_ operation: TapeCase, _ x: [Double], _ w: [Double]) throws -> (Variable, Variable, Variable) {
    let (x, w) = (try Variable(NDArray(x, shape: [2, 3])), try Variable(NDArray(w, shape: [2, 3])))
    let y = try operation.apply(x, w)
    // Weights that tell the elements apart.
    let weights = try NDArray((0..<y.value.count).map { 1 / (1.3 + Double($0)) }, shape: y.shape)
    return (try (y * Variable(constant: weights)).sum(), x, w)
  }

  @Test(arguments: TapeCase.cases) private func agreesWithCentralDifferences(_ operation: TapeCase) throws {
    let (x, w) = (Self.first, Self.second)
    let (total, a, b) = try cost(operation, x, w)
    let gradients = try Variable.gradients(of: total, withRespectTo: [a, b])
    for (which, gradient) in gradients.enumerated() {
      #expect(gradient.shape == [2, 3])
      for (index, exact) in gradient.asDoubles.enumerated() {
        func value(_ step: Double) throws -> Double {
          var moved = [x, w]
          moved[which][index] += step
          return try cost(operation, moved[0], moved[1]).0.value.asDoubles[0]
        }
        let h = 1e-4
        let near = try (4 * (value(h / 2) - value(-h / 2)) / h - (value(h) - value(-h)) / (2 * h)) / 3
        #expect(abs(exact - near) < 1e-9 * max(1, abs(exact)), "\(which) \(index)")
      }
    }
  }

  private func gradient(_ x: [Double], _ body: (Variable) throws -> Variable) throws -> [Double] {
    let variable = try Variable(NDArray(x))
    return try Variable.gradients(of: try body(variable).sum(), withRespectTo: [variable])[0].asDoubles
  }

  /// What the documentation of `Variable` says about points without a derivative.
  @Test func chosenDerivatives() throws {
    let zero = try Variable(constant: NDArray([0.0]))
    #expect(try gradient([0, 2, -2]) { try $0.apply(.absolute) } == [0, 1, -1])
    #expect(try gradient([0, 2, -2]) { try Variable.apply(.maximum, zero, $0) } == [0, 1, 0])
    #expect(try gradient([0, 2, -2]) { try Variable.apply(.minimum, $0, zero) } == [0, 0, 1])
    #expect(try gradient([1, 2]) { try Variable.apply(.maximum, $0, $0.flipped().flipped()) } == [1, 1])
    #expect(try gradient([3, 1, 3]) { try $0.reduce(.max) } == [0.5, 0, 0.5])
    #expect(try gradient([2, 2]) { try $0.reduce(.std(ddof: 0)) } == [0, 0])
    #expect(try gradient([0]) { try Variable.apply(.hypot, $0, zero) } == [0])
    #expect(
      try gradient([-1, 0, 1]) { try $0.clip(Variable(constant: NDArray([-1.0])), Variable(constant: NDArray([1.0]))) }
        == [0, 1, 0])
  }

  @Test func closedForms() throws {
    #expect(try gradient([1, 2, 3]) { try $0 * $0 * $0 } == [3, 12, 27])
    #expect(try gradient([0, 2, 0]) { try $0.reduce(.prod) } == [0, 0, 0])
    #expect(try gradient([0, 2, 3]) { try $0.reduce(.prod) } == [6, 0, 0])
    #expect(try gradient([0, 2, 3]) { try $0.cumulativeProduct() } == [9, 0, 0])
    // The same element several times: its gradients add up.
    #expect(try gradient([1, 2]) { try $0.get([.integers(NDArray([1, 1, 1]))]) } == [0, 3])
    // Of several values for one place the last one stays.
    let target = try Variable(NDArray([5.0, 6.0]))
    #expect(try gradient([1, 2]) { try target.setting([.integers(NDArray([0, 0]))], to: $0) } == [0, 1])
  }

  @Test func aVariableKeepsItsValues() throws {
    let array = NDArray([1.0, 2.0])
    let x = try Variable(array)
    let total = try x.square().sum()
    array[0] = 100
    #expect(try Variable.gradients(of: total, withRespectTo: [x])[0].asDoubles == [2, 4])
  }

  @Test func errors() throws {
    let x = try Variable(NDArray([1.0, 2.0]))
    #expect(throws: ArrayError(.value, "gradients are those of one number, but this is an array of shape (2,)")) {
      try Variable.gradients(of: x, withRespectTo: [x])
    }
    #expect(throws: ArrayError(.unsupported, "the derivative of np.sign: its results carry no gradient")) {
      try x.apply(.sign)
    }
    #expect(throws: ArrayError(.unsupported, "the derivative of np.less: its results carry no gradient")) {
      try Variable.apply(.less, x, x)
    }
    let other = try Variable(NDArray([3.0]))
    #expect(try Variable.gradients(of: try x.sum(), withRespectTo: [other])[0].asDoubles == [0])
  }

  /// Freed one after another, not each by the one before it.
  @Test func aLongChain() throws {
    let x = try Variable(NDArray([1.0]))
    var y = x
    for _ in 0..<50_000 { y = try -y }
    #expect(try Variable.gradients(of: y, withRespectTo: [x])[0].asDoubles == [1])
  }
}
