// Printing against what NumPy itself printed: Tests/Data/arrays/prints-*.json, recorded by Tests/record_prints.py.

import Foundation
import Testing

@testable import Arrays

@Suite struct PrintTests {
  struct Recording: Decodable {
    let numpy: String
    let prints: [Print]
  }

  struct Print: Decodable {
    let dtype: String
    let shape: [Int]
    let elements: String
    let str: String
    let repr: String

    /// The elements start again from the first where the array needs more.
    func array() throws -> NDArray {
      let texts = elements.split(separator: " ").map(String.init)
      let type = try #require(DType.allCases.first { $0.name == dtype })
      let array = NDArray(uninitialized: type, shape: Shape(shape))
      for index in 0..<array.count {
        let text = texts[index % texts.count]
        switch type {
        case .bool: array.bools[index] = text == "1"
        case .int64: array.ints[index] = try #require(Int(text))
        case .float64: array.doubles[index] = try #require(Double(text))
        default: array.store(try Scalar.float(try #require(Double(text))).converted(to: type), at: index)
        }
      }
      return array
    }
  }

  static func data(_ name: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "Data/arrays/\(name)"))
  }

  @Test(arguments: ["prints-systematic.json", "prints-random.json"])
  func printsAsNumPy(file: String) throws {
    let recording = try JSONDecoder().decode(Recording.self, from: PrintTests.data(file))
    #expect(recording.prints.count > 1250)
    var mismatches = 0
    for entry in recording.prints {
      let array = try entry.array()
      let (text, repr) = (array.description, array.repr)
      if text == entry.str && repr == entry.repr { continue }
      // One message for each of the first few; thousands would help nobody.
      mismatches += 1
      guard mismatches < 10 else { continue }
      #expect(text == entry.str, "\(entry.dtype) \(entry.shape) \(entry.elements)")
      #expect(repr == entry.repr, "\(entry.dtype) \(entry.shape) \(entry.elements)")
    }
    #expect(mismatches == 0)
  }

  @Test func printsViewsInTheirOwnOrder() {
    let array = NDArray(uninitialized: .int64, shape: [2, 3])
    for index in 0..<6 { array.ints[index] = index }
    let transposed = NDArray(viewing: array, offset: 0, shape: [3, 2], strides: [1, 3])
    #expect(transposed.description == "[[0 3]\n [1 4]\n [2 5]]")
    let backwards = NDArray(viewing: array, offset: 5, shape: [3], strides: [-2])
    #expect(backwards.repr == "array([5, 3, 1])")
  }

  @Test(arguments: [
    (0.1, "0.1"), (1, "1.0"), (-0.0, "-0.0"), (1e-4, "0.0001"), (9.9e-5, "9.9e-05"), (1e16, "1e+16"),
    (1e15, "1000000000000000.0"), (9_999_999_999_999_998, "9999999999999998.0"), (123456.789, "123456.789"),
    (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
    (1.0 / 3, "0.3333333333333333"),
    (.nan, "nan"), (-.infinity, "-inf"), (.infinity, "inf"), (1e22, "1e+22"), (1.5e300, "1.5e+300"),
  ])
  func writesOneFloatAsPython(_ x: Double, _ text: String) {
    #expect(pythonRepr(x) == text)
    #expect(NDArray.scalarText(x) == text)
  }
}
