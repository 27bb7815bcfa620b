// Arrays as `np.save` and `np.savez` store them (NEP 1): a header in Python's own notation, then the elements. Archives are read where
// nothing in them is compressed.

import Arrays
import Texts

/// Bytes that are read from the front.
private struct ByteReader {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>) { self.bytes = ArraySlice(bytes) }

  /// A number of so many bytes, the lowest first; nil past the end.
  func number(at place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    let start = bytes.startIndex + place
    return bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func slice(_ place: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count >= 0, place <= bytes.count, count <= bytes.count - place else { return nil }
    return bytes[bytes.startIndex + place..<bytes.startIndex + place + count]
  }
}

extension Interpreter {
  /// What `np.load` gives: an array, or for an archive a dictionary of arrays by name.
  func storedArray(_ bytes: [UInt8], _ path: String) throws(PythonError) -> Value {
    if bytes.starts(with: [0x93] + Array("NUMPY".utf8)) { return .array(try storedArray(bytes[...])) }
    if bytes.starts(with: Array("PK".utf8)) { return try storedArchive(bytes) }
    if bytes.isEmpty { throw PythonError(.raised, "No data left in file").named("EOFError") }
    throw PythonError(
      .value,
      "Cannot load file containing pickled data when allow_pickle=False")
  }

  private func storedArray(_ bytes: ArraySlice<UInt8>) throws(PythonError) -> NDArray {
    let reader = ByteReader(bytes)
    let damaged = PythonError(.value, "EOF: reading array header, expected 10 bytes got \(bytes.count)")
    guard let major = reader.number(at: 6, 1) else { throw damaged }
    let (lengthSize, start) = major == 1 ? (2, 10) : (4, 12)
    guard let length = reader.number(at: 8, lengthSize), let header = reader.slice(start, length) else { throw damaged }
    let text = String(decoding: header, as: UTF8.self)
    guard let description = text.value(of: "descr"), let order = text.value(of: "fortran_order"),
      let shapeText = text.value(of: "shape"), !description.hasPrefix("[")
    else { throw .unsupported("np.load of a structured array") }
    let shape = shapeText.split { "(), ".contains($0) }.compactMap { Int($0) }
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow, extent >= 0 else { throw damaged }
      count = product
    }
    guard !description.hasPrefix(">") || description.hasSuffix("1"), let type = DType(numpyName: description) else {
      throw .unsupported("np.load of dtype '\(description)'")
    }
    guard let data = reader.slice(start + length, bytes.count - start - length) else { throw damaged }
    try Meter.reserve(2 * Swift.min(data.count, count.multipliedReportingOverflow(by: type.size).partialValue))
    let array: NDArray
    do throws(ArrayError) {
      array = try NDArray(stored: data, type, shape: order == "True" ? Shape(shape.reversed()) : Shape(shape))
    } catch {
      throw PythonError(error)
    }
    return order == "True" ? array.transposed : array
  }

  /// The files of an archive that are stored as they are, by the directory at its end.
  private func storedArchive(_ bytes: [UInt8]) throws(PythonError) -> Value {
    let reader = ByteReader(bytes)
    let damaged = PythonError(.raised, "File is not a zip file").named("zipfile.BadZipFile")
    var end = bytes.count - 22
    while end >= 0, reader.number(at: end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= 0, let count = reader.number(at: end + 10, 2), var place = reader.number(at: end + 16, 4) else {
      throw damaged
    }
    let arrays = PyDict()
    for _ in 0..<count {
      try Meter.charge(16)
      guard reader.number(at: place, 4) == 0x0201_4B50, let method = reader.number(at: place + 10, 2),
        let size = reader.number(at: place + 20, 4), let nameLength = reader.number(at: place + 28, 2),
        let extraLength = reader.number(at: place + 30, 2), let commentLength = reader.number(at: place + 32, 2),
        let header = reader.number(at: place + 42, 4), let name = reader.slice(place + 46, nameLength),
        let localName = reader.number(at: header + 26, 2), let localExtra = reader.number(at: header + 28, 2)
      else { throw damaged }
      guard method == 0 else { throw .unsupported("np.load of a compressed archive") }
      guard size != 0xFFFF_FFFF, let data = reader.slice(header + 30 + localName + localExtra, size) else {
        throw .unsupported("np.load of an archive of more than 4 GiB")
      }
      var key = String(decoding: name, as: UTF8.self)
      if key.hasSuffix(".npy") { key.removeLast(4) }
      arrays.set(string: key, .array(try storedArray(data)))
      place += 46 + nameLength + extraLength + commentLength
    }
    return .dict(arrays)
  }
}

extension PythonError {
  /// The same as another class of exceptions.
  fileprivate func named(_ name: String) -> PythonError {
    guard let type = PyType.exception(name) else { return .unsupported("np.load of a damaged file") }
    return PythonError(PyException(type, [.string(PyString(message))]), message: message)
  }
}

extension String {
  /// What stands behind a key in the header, without quotes.
  fileprivate func value(of key: String) -> String? {
    guard let range = ranges(of: "'\(key)':").first else { return nil }
    let rest = self[range.upperBound...].drop { $0 == " " }
    if rest.first == "'" { return String(rest.dropFirst().prefix { $0 != "'" }) }
    if rest.first == "(" { return String(rest.prefix { $0 != ")" }) + ")" }
    return String(rest.prefix { $0 != "," && $0 != "}" })
  }
}
