// What `numpy.fft`, written in Python (CModules/python/fft.py), takes from Arrays: discrete Fourier transforms of the lines along the
// last axis, each cut off or filled up with zeros to the length that is asked for.

import Arrays

/// The function of that name, for the module's text alone: `(array, length, scale)`.
func fourierPrimitive(_ name: String) -> PyBuiltin? {
  let kind: FourierTransform.Kind
  switch name {
  case "__fft__": kind = .forward
  case "__ifft__": kind = .backward
  case "__rfft__": kind = .toSpectrum
  case "__irfft__": kind = .toSignal
  default: return nil
  }
  let builtin = PyBuiltin(
    "fft.\(name.dropFirst(2).dropLast(2))", derivative: .refused,
    .free { (interpreter, call) throws(PythonError) in
      let given = call.positional
      guard given.count == 3, let scale = try interpreter.double(given[2]) else {
        preconditionFailure("the module gives three arguments")
      }
      let (array, length) = (try numpyOperand(given[0]).array, try interpreter.index(given[1]))
      return .array(
        try arrays { () throws(ArrayError) in
          try FourierTransform.lines(of: array, kind, length: length, scale: scale)
        })
    })
  builtin.module = "numpy"
  return builtin
}
