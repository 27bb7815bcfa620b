// The methods of str that fill strings up to a width.

import Texts

func stringPaddingMethod(_ name: String, _ table: MethodTable<PyString>) -> PyBuiltin? {
  switch name {
  case "center", "ljust", "rjust":
    return table.method(name, "width, fillchar=' ', /") { (interpreter, string, values) throws(PythonError) in
      let width = try interpreter.index(values[0])
      guard case .string(let fill) = values[1] else {
        throw PythonError(.type, "The fill character must be a unicode character, not \(values[1].typeName)")
      }
      guard fill.count == 1 else {
        throw PythonError(.type, "The fill character must be exactly one character long")
      }
      let space = max(width, string.count) - string.count
      guard space > 0 else { return .string(string) }
      try Meter.reserve(space)
      // unicode_center_impl: the odd space goes left if the width is odd.
      let left =
        switch name {
        case "ljust": 0
        case "rjust": space
        default: space / 2 + (space & width & 1)
        }
      try Meter.charge(space >> 6)
      return .string(PyString(String(string.text, after: left, before: space - left, of: fill.text)))
    }
  case "zfill":
    return table.method(
      name,
      one: { (interpreter, string, width) throws(PythonError) in
        let space = max(try interpreter.index(width), string.count) - string.count
        guard space > 0 else { return .string(string) }
        try Meter.reserve(space)
        try Meter.charge(space >> 6)
        if let sign = string.text.unicodeScalars.first, sign == "+" || sign == "-" {
          let digits = String(string.text.unicodeScalars.dropFirst())
          return .string(PyString(String(sign) + String(digits, after: space, of: "0")))
        }
        return .string(PyString(String(string.text, after: space, of: "0")))
      })
  case "expandtabs":
    return table.method(name, "tabsize=8") { (interpreter, string, values) throws(PythonError) in
      let size = try interpreter.index(values[0])
      guard size <= Int(Int32.max) else { throw PythonError(.overflow, "Python int too large to convert to C int") }
      // In bytes: those of one character but the first stand in no column of their own.
      var text: [UInt8] = []
      var column = 0
      var room = 1 << 14
      for byte in string.text.utf8 {
        if byte == UInt8(ascii: "\t") {
          guard size > 0 else { continue }
          let space = size - column % size
          if text.count + space > room { room = try Meter.written(text.count + space) }
          text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: space))
          column += space
        } else {
          if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            column = 0
          } else if byte & 0xC0 != 0x80 {
            column += 1
          }
          text.append(byte)
        }
      }
      return .string(PyString(String(decoding: text, as: UTF8.self)))
    }
  default: return nil
  }
}
