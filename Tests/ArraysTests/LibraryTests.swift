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
      throws: ArrayError(.overflow, "the result of np.multiply does not fit in int64 (NumPy would wrap it around)")
    ) {
      try NDArray.apply(.multiply, .array(NDArray([1 << 62])), .scalar(.int(4)))
    }
    #expect(
      throws: ArrayError(
        .memory,
        "Unable to allocate 7.28 TiB for an array with shape (1000000000000,) and data type float64")
    ) { try NDArray.zeros([1_000_000_000_000]) }
  }

  @Test func overflowLeavesTheTargetAsItWas() throws {
    let target = NDArray([1, Int.max, 3])
    #expect(throws: ArrayError.self) { try NDArray.applyInPlace(.add, target: target, .scalar(.int(1))) }
    #expect(target.asInts == [1, Int.max, 3])
  }

  @Test func argsortRefusesWhatNumPyLeavesOpen() throws {
    #expect(throws: ArrayError.self) { try NDArray([2, 1, 2]).sortingIndices() }
    #expect(try NDArray([2, 1, 2]).sortingIndices(isStable: true).asInts == [1, 0, 2])
    #expect(try NDArray([3, 1, 2]).sortingIndices().asInts == [1, 2, 0])
  }
}
