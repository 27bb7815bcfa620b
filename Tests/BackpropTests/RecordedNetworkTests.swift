// The engine against NumPy: the lesson's network bit for bit, the others to the last digits.

import Arrays
import Backprop
import Testing

struct RecordedNetworkTests {
  @Test func lessonIsEqualBitForBit() throws {
    let lesson = try #require(RecordedNetwork.all.first)
    #expect(lesson.name == "lesson")
    let network = try lesson.network()
    let (inputs, targets) = (try NDArray(lesson.values[0]), try NDArray(lesson.targets))
    let gradients = try network.gradients(inputs: inputs, targets: targets, cost: .crossEntropy)
    #expect(try network.activations(inputs: inputs).map(bits) == lesson.values.map(bits))
    #expect(try network.cost(.crossEntropy, inputs: inputs, targets: targets).bitPattern == lesson.costValue.bitPattern)
    #expect(gradients.deltas.map(bits) == lesson.deltas.map(bits))
    #expect(gradients.weights.map(bits) == lesson.weightGradients.map(bits))
    #expect(gradients.biases.map(bits) == lesson.biasGradients.map(bits))
  }

  @Test(arguments: RecordedNetwork.all)
  func agreesWithNumPy(_ recorded: RecordedNetwork) throws {
    let network = try recorded.network()
    let (inputs, targets) = (try NDArray(recorded.values[0]), try NDArray(recorded.targets))
    let cost = try recorded.measure()
    let gradients = try network.gradients(inputs: inputs, targets: targets, cost: cost)
    try expectClose(try network.activations(inputs: inputs), recorded.values)
    try expectClose(gradients.deltas, recorded.deltas)
    try expectClose(gradients.weights, recorded.weightGradients)
    try expectClose(gradients.biases, recorded.biasGradients)
    let value = try network.cost(cost, inputs: inputs, targets: targets)
    #expect(abs(value - recorded.costValue) <= 1e-13 * recorded.costValue)
  }

  @Test func everyKindIsRecorded() {
    let all = RecordedNetwork.all
    #expect(Set(all.map(\.weights.count)) == [1, 2, 3, 4, 5])
    #expect(Set(all.map { "\($0.activations.last ?? "") \($0.cost)" }).count == 6)
    #expect(all.count == 31)
  }

  private func bits(_ array: NDArray) -> [UInt64] { array.asDoubles.map(\.bitPattern) }
  private func bits(_ rows: [[Double]]) -> [UInt64] { rows.joined().map(\.bitPattern) }

  /// Within 1e-13 of the largest number of each array.
  private func expectClose(_ arrays: [NDArray], _ expected: [[[Double]]]) throws {
    try #require(arrays.count == expected.count)
    for (array, rows) in zip(arrays, expected) {
      try #require(array.shape == [rows.count, rows.first?.count ?? 0])
      let numbers = rows.flatMap { $0 }
      let size = numbers.map(abs).max() ?? 0
      for (a, b) in zip(array.asDoubles, numbers) { #expect(abs(a - b) <= 1e-13 * size) }
    }
  }
}
