// The numbers in a variable's value, each under the name that a reader would write for it: what transcripts tell of.

/// What was found, in the order of the value.
package struct VariableNumbers {
  /// A number, or an array of them.
  package struct Found {
    /// The variable, or an element of a list or dictionary: `params[0]`.
    package let name: String
    /// Nil for a number.
    package let shape: [Int]?
    package let elements: ArrayDatum.Elements

    package init(name: String, shape: [Int]?, elements: ArrayDatum.Elements) {
      self.name = name
      self.shape = shape
      self.elements = elements
    }
  }

  /// Where an earlier look has got to in a container that has only grown since then.
  package struct Mark {
    /// What the engine knows the container's front by, as long as it stays what it is.
    package let front: AnyObject
    /// How many of the container's items it has looked at for certain.
    package let items: Int
    /// How many numbers they held.
    package let numbers: Int

    package init(front: AnyObject, items: Int, numbers: Int) {
      self.front = front
      self.items = items
      self.numbers = numbers
    }
  }

  /// How many of those that were found before the mark are there still, from the first on; they are not told again.
  package var kept: Int
  package var found: [Found]
  package var mark: Mark?

  package init(kept: Int = 0, found: [Found] = [], mark: Mark? = nil) {
    self.kept = kept
    self.found = found
    self.mark = mark
  }

  /// More of them, or deeper ones, are no set of variables.
  package static let most = 1000
  package static let deepest = 8
}

extension Datum {
  /// One entry for a number, an array, or a list of numbers; one for each of them in a longer list, a tuple or a mapping;
  /// none for anything else.
  package func numbers(named name: String) -> [VariableNumbers.Found] {
    var found: [VariableNumbers.Found] = []
    collect(name, 0, &found)
    return found
  }

  private func collect(_ name: String, _ depth: Int, _ found: inout [VariableNumbers.Found]) {
    guard depth < VariableNumbers.deepest, found.count < VariableNumbers.most else { return }
    func note(_ shape: [Int]?, _ elements: ArrayDatum.Elements) {
      found.append(VariableNumbers.Found(name: name, shape: shape, elements: elements))
    }
    switch self {
    case .int(let number): note(nil, .ints([number]))
    case .float(let number): note(nil, .floats([number]))
    case .bool(let flag): note(nil, .bools([flag]))
    case .array(let array): note(array.shape, array.elements)
    case .list(let items), .tuple(let items):
      if let elements { return note([items.count], elements) }
      for (index, item) in items.enumerated() where found.count < VariableNumbers.most {
        item.collect("\(name)[\(index)]", depth + 1, &found)
      }
    case .mapping(let entries):
      for entry in entries {
        switch entry.key {
        case .text, .int: entry.value.collect("\(name)[\(entry.keyText)]", depth + 1, &found)
        default: continue
        }
      }
    case .none, .longInt, .complex, .text, .table, .opaque: return
    }
  }
}
