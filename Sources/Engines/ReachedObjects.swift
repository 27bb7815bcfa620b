// What in a variable can be changed in place: two variables that hold such an object both change when it does.

/// The objects in a variable's value, each at least once.
package struct ReachedObjects {
  /// Those that are looked for each time, in an order of the engine's own.
  package let loose: [ObjectIdentifier]
  /// What the engine knows of others that have not changed since it saw them first.
  package let fronts: [any HeldFront]

  /// Whether something may change there of which the variable's fingerprint says nothing.
  package let changesUnseen: Bool

  package init(_ loose: [ObjectIdentifier] = [], fronts: [any HeldFront] = [], changesUnseen: Bool = false) {
    self.changesUnseen = changesUnseen
    self.loose = loose
    self.fronts = fronts
  }

  package var isEmpty: Bool { loose.isEmpty && fronts.isEmpty }
}

/// Objects in the front of a container. It only grows; where one of them changes, another takes its place.
package protocol HeldFront: AnyObject {
  var objects: [ObjectIdentifier] { get }
}
