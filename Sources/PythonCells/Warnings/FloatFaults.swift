// What floating-point arithmetic has met, in NumPy's words: "divide by zero encountered in log". The processor notes it while the
// loops run; here it is asked before and after.

import Arrays
import CThread

/// Divisions by zero, overflows and the like.
struct FloatFaults: OptionSet {
  let rawValue: UInt32

  static let invalid = FloatFaults(rawValue: UInt32(float_met_invalid))
  static let zeroDivision = FloatFaults(rawValue: UInt32(float_met_zero_division))
  static let overflow = FloatFaults(rawValue: UInt32(float_met_overflow))
  static let underflow = FloatFaults(rawValue: UInt32(float_met_underflow))
  static let all: FloatFaults = [.invalid, .zeroDivision, .overflow, .underflow]

  /// Each with NumPy's word for it, in the order in which NumPy tells them.
  static let words: [(fault: FloatFaults, word: String)] = [
    (.zeroDivision, "divide by zero"), (.overflow, "overflow"), (.underflow, "underflow"), (.invalid, "invalid value"),
  ]

  /// What the running thread has met since it was last forgotten.
  @inline(__always) static var met: FloatFaults { FloatFaults(rawValue: float_faults()) }

  @inline(__always) static func forget() { float_forget_faults() }

  /// What an operation on plain numbers met, judged by what came out.
  static func met(_ operation: BinaryFunction, _ x: Double, _ y: Double, _ result: Double) -> FloatFaults {
    if result.isFinite || x.isNaN || y.isNaN { return [] }
    if result.isNaN { return .invalid }
    guard x.isFinite, y.isFinite else { return [] }
    return switch operation {
    case .divide where y == 0, .floorDivide where y == 0, .power where x == 0: .zeroDivision
    default: .overflow
    }
  }
}

/// What is done about each kind: `np.seterr`.
struct FaultHandling {
  enum Response: String { case ignore, warn, raise }

  var responses: [(fault: FloatFaults, response: Response)] = [
    (.zeroDivision, .warn), (.overflow, .warn), (.underflow, .ignore), (.invalid, .warn),
  ]

  /// Those that are not ignored.
  private(set) var noticed: FloatFaults = [.zeroDivision, .overflow, .invalid]

  subscript(fault: FloatFaults) -> Response {
    get { responses.first { $0.fault == fault }?.response ?? .ignore }
    set {
      for index in responses.indices where responses[index].fault == fault { responses[index].response = newValue }
      if newValue == .ignore { noticed.remove(fault) } else { noticed.insert(fault) }
    }
  }
}

extension Interpreter {
  /// Notes what an operation has met.
  ///
  /// - Parameter words: What the operation is called in NumPy's message.
  final func note(_ faults: FloatFaults, in words: @autoclosure () -> String) throws(PythonError) {
    let noticed = faults.intersection(warnings.arithmetic.noticed)
    guard !noticed.isEmpty, !isPure else { return }
    for (fault, word) in FloatFaults.words where noticed.contains(fault) {
      let message = "\(word) encountered in \(words())"
      if warnings.arithmetic[fault] == .raise { throw PythonError.floatingPoint(message) }
      if let type = PyType.exception("RuntimeWarning") { warn(message, type, isFault: true) }
    }
  }
}

extension PythonError {
  fileprivate static func floatingPoint(_ message: String) -> PythonError {
    guard let type = PyType.exception("FloatingPointError") else { return PythonError(.value, message) }
    return PythonError(PyException(type, [.string(PyString(message))]), message: message)
  }
}
