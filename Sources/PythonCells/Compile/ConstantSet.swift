// Sets written with constants only. CPython makes them while compiling, and the detours that they take there show in
// the order of their elements.

import PythonSyntax

extension PySet {
  /// What becomes of a set of constants.
  enum Folding {
    /// A display of three or more: a new set that is filled from the compiler's frozenset.
    case display
    /// What a loop walks over: the compiler's frozenset itself.
    case walked
  }

  /// The set as CPython 3.11 has it when the program runs. `merge_consts_recursive` of Python/compile.c makes the
  /// frozenset anew, out of the elements in the order of the first one.
  func folded(_ folding: Folding) -> PySet {
    let constant = PySet()
    for entry in table where entry.isActive { constant.insert(entry) }
    return folding == .walked ? constant : constant.copy()
  }
}

extension Expression {
  /// Whether CPython's compiler computes the value (Python/ast_opt.c).
  var isFolded: Bool {
    switch kind {
    case .none, .ellipsis, .bool, .int, .bigInteger, .float, .imaginary, .string, .bytes: true
    case .tuple(let items): items.allSatisfy(\.isFolded)
    case .unary(_, let operand): operand.isFolded
    case .binary(_, let left, let right): left.isFolded && right.isFolded
    case .subscripted(let object, let index): object.isFolded && index.isFolded
    default: false
    }
  }
}

extension Compiler {
  /// What a loop walks over.
  mutating func compile(iterable: Expression) throws(PythonError) -> Node {
    let node = try compile(iterable)
    if case .set(let items) = iterable.kind, items.allSatisfy(\.isFolded), let display = node as? DisplayNode {
      display.folding = .walked
    }
    return node
  }
}
