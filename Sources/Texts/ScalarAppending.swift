// Putting a text together from its scalars.

extension String.UnicodeScalarView {
  /// Adds the scalars of another text.
  ///
  /// The standard library's `append(contentsOf:)` copies what is there already each time; one by one, scalars are added in place.
  package mutating func append(scalarsOf scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { append(scalar) }
  }
}
