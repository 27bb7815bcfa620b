// Freeing what is nested deeply. An object frees what it holds, that frees what it holds, and so on: a million lists in each
// other would overflow the stack. Past a certain depth the contents wait instead, as on CPython's "trashcan".

import CThread

/// Contents of freed objects that wait to be freed with more stack.
enum Waiting {
  private final class List {
    private var contents: [Any] = []
    func append(_ object: Any) { contents.append(object) }
    /// What is taken is freed by the caller: that may append.
    @inline(never) func take() -> Any? { contents.popLast() }
  }

  /// Whether an object that is being freed has to hand over what it holds.
  @inline(__always)
  static var isNeeded: Bool { thread_stack_place() < thread_allowance_of_thread().pointee.release_floor }

  /// Whether no further call may begin.
  @inline(__always)
  static var isStackUsedUp: Bool { thread_stack_place() < thread_allowance_of_thread().pointee.stack_floor }

  /// Keeps contents for later.
  @inline(never)
  static func keep(_ contents: Any) {
    let here = thread_allowance_of_thread()
    let list: List
    if let waiting = here.pointee.waiting {
      list = Unmanaged<List>.fromOpaque(waiting).takeUnretainedValue()
    } else {
      list = List()
      here.pointee.waiting = Unmanaged.passRetained(list).toOpaque()
    }
    list.append(contents)
  }

  /// Frees what waits, if there is stack enough.
  static func free() {
    guard let waiting = thread_allowance_of_thread().pointee.waiting, !isNeeded else { return }
    let list = Unmanaged<List>.fromOpaque(waiting).takeUnretainedValue()
    // Freeing one may let others wait.
    while list.take() != nil {}
  }
}
