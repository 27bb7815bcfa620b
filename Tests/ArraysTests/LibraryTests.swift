// The library as other Swift packages use it: making arrays, reading and writing elements, errors that can be told apart.

import Arrays
import Testing

@Suite struct LibraryTests {
  @Test func elementsAreSharedUntilCopied() throws {
    let a = try NDArray([[1, 2, 3], [4, 5, 6]])
    let b = a
    let c = a.copy()
    a[1, 2] = 60
    #expect(b[1, 2] == 60)
    #expect(c[1, 2] == 6)
    #expect(a.asDoubles == [1, 2, 3, 4, 5, 60])
    #expect(a.shape == [2, 3])
  }

  @Test func typesAndConversions() throws {
    #expect(NDArray([1, 2]).dtype == .int64)
    #expect(NDArray([true, false]).asInts == [1, 0])
    #expect(NDArray([1.5, 2]).asInts == nil)
    #expect(try NDArray([1.9, -1.9]).astype(.int64).asInts == [1, -1])
    #expect(throws: ArrayError(.unsupported, "the conversion of nan to int64 (NumPy gives a number without meaning)")) {
      try NDArray([Double.nan]).astype(.int64)
    }
  }

  @Test func errorsSayWhatNumPySays() throws {
    #expect(throws: ArrayError(.value, "cannot reshape array of size 3 into shape (2,2)")) {
      try NDArray([1.0, 2, 3], shape: [2, 2])
    }
    #expect(
      throws: ArrayError(
        .value,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. "
          + "The detected shape was (2,) + inhomogeneous part.")
    ) { try NDArray([[1, 2], [3]]) }
    #expect(
      throws: ArrayError(
        .memory,
        "Unable to allocate 7.28 TiB for an array with shape (1000000000000,) and data type float64")
    ) { try NDArray.zeros([1_000_000_000_000]) }
  }

  @Test func anErrorLeavesTheTargetAsItWas() throws {
    let target = NDArray([1, 2, 3])
    #expect(throws: ArrayError.self) {
      try NDArray.applyInPlace(.power, target: target, .array(NDArray([2, 2, -1])))
    }
    #expect(target.asInts == [1, 2, 3])
  }

  @Test func whatWasNeverSetIsKnown() throws {
    let array = try NDArray.unset([2, 3], .float64)
    #expect(array.holdsUnset)
    #expect(try NDArray.apply(.multiply, .array(array), .scalar(.float(2))).array.holdsUnset)
    try array.set([.ellipsis], to: .scalar(.float(1)))
    #expect(!array.holdsUnset)
    #expect(try !NDArray([Double.nan]).broadcast(to: [1000, 1000, 100]).holdsUnset)
    #expect(try NDArray.unset([1], .int64).broadcast(to: [3, 4]).transposed.holdsUnset)
  }

  @Test func argsortRefusesWhatNumPyLeavesOpen() throws {
    #expect(throws: ArrayError.self) { try NDArray([2, 1, 2]).sortingIndices() }
    #expect(try NDArray([2, 1, 2]).sortingIndices(isStable: true).asInts == [1, 0, 2])
    #expect(try NDArray([3, 1, 2]).sortingIndices().asInts == [1, 2, 0])
  }
}
