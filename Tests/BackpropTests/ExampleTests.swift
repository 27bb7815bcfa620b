// The README's example of the libraries, to the letter of what it prints.

import Arrays
import Backprop
import Testing

@Suite struct ExampleTests {
  @Test func networksAreChecked() throws {
    let network = try Network(layers: [
      Layer(weights: NDArray([[-5.12, 3.38], [-5.1, 3.37]]), biases: NDArray([1.72, -5.25])),
      Layer(weights: NDArray([[6.6], [6.5]]), biases: NDArray([-3.2])),
    ])
    let inputs = try NDArray([[0, 0], [0, 1], [1, 0], [1, 1]])
    let targets = try NDArray([[1], [0], [0], [1]])
    let check = try network.gradientCheck(inputs: inputs, targets: targets, cost: .crossEntropy)
    #expect(check.gradients.weights[0].description == "[[ 0.00549597 -0.00590486]\n [ 0.00558363 -0.00611183]]")
    #expect(check.largestDifference < 1e-10)
  }

  @Test func variablesKnowTheirDerivatives() throws {
    let w = try Variable(NDArray([[0.5, -1], [2, 0.25]]))
    let x = try Variable(constant: NDArray([[1, 2]]))
    let cost = try x.dot(w).apply(.tanh).square().sum()
    let gradient = try Variable.gradients(of: cost, withRespectTo: [w])[0]
    #expect(gradient.description == "[[ 9.86791209e-04 -7.26861981e-01]\n [ 1.97358242e-03 -1.45372396e+00]]")
  }
}
