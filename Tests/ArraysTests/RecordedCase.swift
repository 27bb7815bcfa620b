// What Tests/record_arrays.py wrote: operands, arguments and the exact bits of NumPy's results.

import Foundation
import Testing

@testable import Arrays

/// One file of Tests/Data/arrays.
struct Recording: Decodable {
  let numpy: String
  let cases: [RecordedCase]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Data/arrays/\(name).json"))
    self = try JSONDecoder().decode(Recording.self, from: data)
  }
}

struct RecordedCase: Decodable {
  /// NumPy's name of the function.
  let f: String
  let a: RecordedOperand?
  let b: RecordedOperand?
  let r: RecordedResult
  /// In place.
  let `in`: Bool?
  /// Axes, keepdims and ddof of a reduction.
  let x: [Int]?
  let k: Bool?
  let dd: Int?
  /// Arguments of a function that makes an array.
  let p: [RecordedNumber]?
  let w: [String: Bool]?
}

struct RecordedOperand: Decodable {
  let t: String?
  let d: String?
  /// The seed and the number of generated elements.
  let g: UInt64?
  let n: Int?
  let o: Int?
  let s: [Int]?
  let st: [Int]?
  let scalar: Bool?
  let same: String?

  func operand() throws -> Operand {
    let type = try #require(DType.allCases.first { $0.name == t })
    let buffer: NDArray
    if let seed = g, let count = n {
      buffer = NDArray((1...count).map { RecordedOperand.generated(seed, $0) })
    } else {
      let bytes = try #require(Data(base64Encoded: d ?? ""))
      buffer = NDArray(uninitialized: type, shape: [bytes.count / type.size])
      bytes.withUnsafeBytes { if let base = $0.baseAddress { buffer.data.copyMemory(from: base, byteCount: $0.count) } }
    }
    if scalar == true { return .scalar(Scalar(reading: buffer.data, type)) }
    return .array(NDArray(viewing: buffer, offset: o ?? 0, shape: Shape(s ?? []), strides: Shape(st ?? [])))
  }

  /// SplitMix64, as `generated` in the script has it.
  private static func generated(_ seed: UInt64, _ index: Int) -> Double {
    var word = seed &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    word ^= word >> 31
    return (Double(word >> 11) * 0x1p-53 - 0.5) * Double(1 << (word & 7))
  }
}

struct RecordedResult: Decodable {
  let t: String?
  let d: String?
  let s: [Int]?
  let st: [Int]?
  /// An exception's class and message.
  let e: String?
  let m: String?

  /// What is different; nil if nothing is. Any nan is as good as another.
  ///
  /// - Parameter tolerance: The relative error allowed, for the few functions for which NumPy has code of its own.
  func difference(from outcome: Result<Operand, ArrayError>, tolerance: Double = 0, layout: Bool = true) throws
    -> String?
  {
    switch outcome {
    case .failure(let error):
      guard let e else { return "error: \(error.kind.rawValue): \(error.message)" }
      if error.kind.rawValue == e && error.message == m { return nil }
      return "error: \(error.kind.rawValue): \(error.message)\n  instead of \(e): \(m ?? "")"
    case .success(let operand):
      if let e { return "no error: \(e): \(m ?? "")" }
      if case .array = operand, st == nil { return "an array instead of a scalar" }
      if case .scalar = operand, st != nil { return "a scalar instead of an array" }
      let array = operand.array
      if array.dtype.name != t { return "type \(array.dtype.name) instead of \(t ?? "")" }
      if array.shape != Shape(s ?? []) { return "shape \(array.shape.description) instead of \(s ?? [])" }
      if layout, let st, array.count > 0 {
        for axis in 0..<array.rank where array.shape[axis] > 1 && array.strides[axis] != st[axis] {
          return "strides \(array.strides.description) instead of \(st)"
        }
      }
      let expected = try RecordedOperand(
        t: t, d: d, g: nil, n: nil, o: 0, s: s, st: Array(NDArray.rowMajorStrides(Shape(s ?? []))), scalar: nil,
        same: nil
      ).operand().array
      if array.dtype == .float64 {
        for (got, want) in zip(array.asDoubles, expected.asDoubles) where got.bitPattern != want.bitPattern {
          if got.isNaN && want.isNaN { continue }
          if abs(got - want) <= tolerance * abs(want) { continue }
          return "\(got) instead of \(want)"
        }
      } else if array.asInts != expected.asInts {
        return "\(array.asInts ?? []) instead of \(expected.asInts ?? [])"
      }
      return nil
    }
  }
}

/// A number that keeps apart integers and floats, which JSON does not.
enum RecordedNumber: Decodable {
  case int(Int)
  case float(Double)
  case shape([Int])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Int.self) {
      self = .int(value)
    } else if let value = try? container.decode([Int].self) {
      self = .shape(value)
    } else {
      let hex = try container.decode([String: String].self)["f"] ?? ""
      guard let value = Double(hex) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no number: \(hex)")
      }
      self = .float(value)
    }
  }

  var scalar: Scalar {
    switch self {
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    case .shape: .int(0)
    }
  }
}
