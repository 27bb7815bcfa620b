// An array as text, byte for byte as NumPy 2.4 prints it: brackets, line breaks, summaries, the dtype of a repr.
// Follows numpy/_core/arrayprint.py: `_array_str_implementation`, `_array_repr_implementation`, `_formatArray`.

extension NDArray: CustomStringConvertible {
  /// What NumPy's `str(a)` gives. A 0-d array shows as its one number, unrounded.
  public var description: String { description(PrintOptions()) }

  /// The same under other print options.
  public func description(_ options: PrintOptions) -> String {
    guard rank > 0 else { return Scalar(at: 0, of: self).description }
    return text(options, separator: " ", indent: 0)
  }

  /// `np.array2string(a, separator=…, prefix=…)`: also a number without axes is rounded.
  ///
  /// - Parameter indent: How many characters stand before it.
  public func text(_ options: PrintOptions, separator: String, indent: Int) -> String {
    if count == 0 { return "[]" }
    var text = ArrayText(self, separator: separator, options)
    return text.layOut(indent: indent + 1, width: options.lineWidth)
  }

  /// What NumPy's `repr(a)` gives: `array([[1., 2.]])`.
  public var repr: String { repr(PrintOptions()) }

  /// The same under other print options.
  public func repr(_ options: PrintOptions) -> String {
    let prefix = "array("
    var result = prefix
    if count == 0 {
      result += "[]"
    } else {
      var text = ArrayText(self, separator: ", ", options)
      result += text.layOut(indent: prefix.utf8.count + 1, width: options.lineWidth - 1)
    }
    var extras: [String] = []
    if count == 0 && shape != [0] || count > options.threshold { extras.append("shape=\(shape.description)") }
    if count == 0 || !dtype.isUsual && !dtype.isComplex { extras.append("dtype=\(dtype.name)") }
    guard !extras.isEmpty else { return result + ")" }
    result += ","
    let lastLine = result.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let extra = extras.joined(separator: ", ") + ")"
    let fits = lastLine + extra.utf8.count + 1 <= options.lineWidth
    return result + (fits ? " " : "\n" + String(repeating: " ", count: prefix.utf8.count)) + extra
  }
}

extension Scalar {
  /// The element that stands `offset` elements from the array's first.
  @inlinable init(at offset: Int, of array: NDArray) {
    switch array.dtype {
    case .bool: self = .bool(array.bools[offset])
    case .int64: self = .int(array.ints[offset])
    case .float64: self = .float(array.doubles[offset])
    case .complex128: self = .complex((array.data + offset &* 16).load(as: Complex.self))
    default: self = .sized(SizedNumber(reading: array.data + offset &* array.dtype.size, array.dtype))
    }
  }
}

/// The text of one array while it grows.
private struct ArrayText {
  private enum Elements {
    case bools([Bool])
    case ints([Int])
    case unsigned([UInt64])
    /// With the shortest digits of each.
    case floats([Double], [DecimalDigits])
    /// Both parts of each, one behind the other.
    case complex([Complex], [DecimalDigits])
  }

  private let shape: Shape
  private let type: DType
  private let isSummarized: Bool
  private let edgeItems: Int
  private let separator: [UInt8]
  /// The elements that are shown, in the order in which they are.
  private let elements: Elements
  private let format: ElementFormat
  /// The format of imaginary parts.
  private var imaginaryFormat: ElementFormat?
  private var next = 0
  private var out: [UInt8] = []

  init(_ array: NDArray, separator: String, _ options: PrintOptions) {
    shape = array.shape
    type = array.dtype
    isSummarized = array.count > options.threshold
    edgeItems = options.edgeItems
    self.separator = Array(separator.utf8)
    var offsets: [Int] = [0]
    // NumPy's `_leading_trailing`: the corners of the array.
    for axis in 0..<(array.count == 0 ? 0 : shape.count) {
      let extent = shape[axis]
      let step = array.strides[axis]
      let isCut = isSummarized && extent > 2 * edgeItems
      let shown = isCut ? Array(0..<edgeItems) + Array((extent - edgeItems)..<extent) : Array(0..<extent)
      offsets = offsets.flatMap { offset in shown.map { offset + $0 * step } }
    }
    if array.count == 0 { offsets = [] }
    // The shortest digits of a number take as long as some hundred additions.
    Allowance.note(offsets.count &* (array.dtype.isFloat || array.dtype.isComplex ? 512 : 64))
    switch array.dtype {
    case .bool:
      let values = offsets.map { array.bools[$0] }
      elements = .bools(values)
      format = ElementFormat(bools: values, isZeroDimensional: shape.count == 0)
    case .int64:
      let values = offsets.map { array.ints[$0] }
      elements = .ints(values)
      format = ElementFormat(ints: values)
    case .float64:
      let values = offsets.map { array.doubles[$0] }
      let shortest = values.map { DecimalDigits(shortest: $0.isFinite ? $0 : 0) }
      elements = .floats(values, shortest)
      format = ElementFormat(floats: values, shortest: shortest, .float64, options)
    case .float16, .float32:
      let type = type
      let values = offsets.map { Scalar(at: $0, of: array).double }
      let shortest = values.map { DecimalDigits(shortest: $0.isFinite ? $0 : 0, in: type) }
      elements = .floats(values, shortest)
      format = ElementFormat(floats: values, shortest: shortest, type, options)
    case .complex128:
      let numbers = array.data.assumingMemoryBound(to: Complex.self)
      let values = offsets.map { numbers[$0] }
      func digits(_ part: Double) -> DecimalDigits { DecimalDigits(shortest: part.isFinite ? part : 0) }
      let (real, imaginary) = (values.map { digits($0.real) }, values.map { digits($0.imaginary) })
      elements = .complex(values, zip(real, imaginary).flatMap { [$0, $1] })
      format = ElementFormat(floats: values.map(\.real), shortest: real, .float64, options)
      imaginaryFormat = ElementFormat(
        floats: values.map(\.imaginary), shortest: imaginary, .float64, options, isSigned: true)
    case .uint64:
      let values = offsets.map { UInt64(bitPattern: Int64(array.ints[$0])) }
      elements = .unsigned(values)
      format = ElementFormat(ints: values)
    case .int8, .int16, .int32, .uint8, .uint16, .uint32:
      let values = offsets.map { Scalar(at: $0, of: array).integer ?? 0 }
      elements = .ints(values)
      format = ElementFormat(ints: values)
    }
  }

  /// The whole text; lines after the first are indented by `indent` and none is wider than `width`, if that can be.
  mutating func layOut(indent: Int, width: Int) -> String {
    guard shape.allSatisfy({ $0 > 0 }) else { return "[]" }
    lay(axis: 0, indent: indent, width: width)
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func appendElement() {
    switch elements {
    case .bools(let values): format.append(values[next], to: &out)
    case .ints(let values): format.append(values[next], to: &out)
    case .unsigned(let values): format.append(values[next], to: &out)
    case .floats(let values, let shortest): format.append(values[next], shortest[next], type, to: &out)
    case .complex(let values, let shortest):
      format.append(values[next].real, shortest[2 * next], .float64, to: &out)
      imaginaryFormat?.append(values[next].imaginary, shortest[2 * next + 1], .float64, isSigned: true, to: &out)
      // It stands before the blanks at the end.
      let end = (out.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1
      out.insert(UInt8(ascii: "j"), at: end)
    }
    next += 1
  }

  /// `recurser` in `_formatArray`.
  private mutating func lay(axis: Int, indent: Int, width: Int) {
    guard axis < shape.count else { return appendElement() }
    let extent = shape[axis]
    let isCut = isSummarized && extent > 2 * edgeItems
    let shown = isCut ? 2 * edgeItems : extent
    out.append(UInt8(ascii: "["))
    if axis == shape.count - 1 {
      layRow(shown: shown, isCut: isCut, indent: indent, width: width - 1)
    } else {
      for index in 0..<shown {
        if isCut, index == edgeItems {
          out.append(contentsOf: "...".utf8)
          breakRows(axis: axis, indent: indent)
        }
        lay(axis: axis + 1, indent: indent + 1, width: width - 1)
        if index < shown - 1 { breakRows(axis: axis, indent: indent) }
      }
    }
    out.append(UInt8(ascii: "]"))
  }

  /// Between two parts along `axis`: one line break for each axis inside.
  private mutating func breakRows(axis: Int, indent: Int) {
    out.append(contentsOf: separator.prefix { $0 != UInt8(ascii: " ") })
    for _ in 0..<(shape.count - 1 - axis) { out.append(UInt8(ascii: "\n")) }
    out.appendSpaces(indent)
  }

  /// The innermost axis, broken into lines (`_extendLine`).
  private mutating func layRow(shown: Int, isCut: Bool, indent: Int, width: Int) {
    // The first line counts its indent too, though NumPy strips it again: what stands there came from outside.
    var lineStart = out.count - indent
    func needsBreak(_ wordWidth: Int, at position: Int) -> Bool {
      position - lineStart > indent && position - lineStart + wordWidth > width
    }
    for index in 0..<shown {
      if isCut, index == edgeItems {
        if needsBreak(3, at: out.count) { lineStart = breakLine(at: out.count, indent: indent) }
        out.append(contentsOf: "...".utf8)
        out.append(contentsOf: separator)
      }
      let position = out.count
      appendElement()
      if needsBreak(out.count - position, at: position) { lineStart = breakLine(at: position, indent: indent) }
      if index < shown - 1 { out.append(contentsOf: separator) }
    }
  }

  /// Moves what stands from `position` on to a new line, and takes the spaces before it away.
  private mutating func breakLine(at position: Int, indent: Int) -> Int {
    let word = Array(out[position...])
    out.removeSubrange(position...)
    while out.last == UInt8(ascii: " ") { out.removeLast() }
    out.append(UInt8(ascii: "\n"))
    let lineStart = out.count
    out.appendSpaces(indent)
    out.append(contentsOf: word)
    return lineStart
  }
}
