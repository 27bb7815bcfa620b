// Statements and expressions in a row, as a block or a call holds them. They live as long as the tree does: running them
// retains none, which an array's elements would be, each time.

/// Parts of the tree, kept by whoever holds the row.
struct Row<Part: AnyObject> {
  private let storage: RowStorage<Part>
  /// What runs.
  let block: Block<Part>

  init(_ parts: [Part] = []) {
    storage = RowStorage(parts)
    block = Block(first: storage.first, count: parts.count)
  }

  @inline(__always)
  var count: Int { block.count }
  var isEmpty: Bool { count == 0 }

  /// To compile with, and to look at; not while cells run.
  var parts: [Part] { storage.parts }

  @inline(__always)
  subscript(_ index: Int) -> Unmanaged<Part> { block.first[index] }
}

/// The parts of a row that somebody else keeps.
struct Block<Part: AnyObject> {
  fileprivate let first: UnsafeMutablePointer<Unmanaged<Part>>
  let count: Int
}

/// The memory of a row.
private final class RowStorage<Part: AnyObject> {
  let parts: [Part]
  let first: UnsafeMutablePointer<Unmanaged<Part>>

  init(_ parts: [Part]) {
    self.parts = parts
    first = .allocate(capacity: max(parts.count, 1))
    for (index, part) in parts.enumerated() { (first + index).initialize(to: .passUnretained(part)) }
  }

  deinit { first.deallocate() }
}

extension Row<Step> {
  @inline(__always)
  func run(_ frame: Frame) throws(PythonError) -> Flow { try block.run(frame) }
}

extension Block<Step> {
  /// Runs the statements up to the first that sends control elsewhere.
  @inline(__always)
  func run(_ frame: Frame) throws(PythonError) -> Flow {
    var index = 0
    while index < count {
      let flow = try first[index].run(frame)
      guard case .next = flow else { return flow }
      index += 1
    }
    return .next
  }
}

extension Unmanaged<Step> {
  @inline(__always)
  func run(_ frame: Frame) throws(PythonError) -> Flow {
    // The closure's type of error is lost on its way through the standard library.
    let result: Result<Flow, PythonError> = _withUnsafeGuaranteedRef { step in
      do throws(PythonError) { return .success(try step.run(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}

extension Unmanaged<Node> {
  @inline(__always)
  func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let result: Result<Value, PythonError> = _withUnsafeGuaranteedRef { node in
      do throws(PythonError) { return .success(try node.evaluate(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
