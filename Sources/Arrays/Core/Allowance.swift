// What arrays cost: work and memory are taken from the running thread's allowance, where whoever embeds this library keeps
// one (see CThread). Used by itself the library has no bounds but its own largest array.

import CThread

/// The running thread's allowance, as the loops and allocations of this library use it up.
@usableFromInline package enum Allowance {
  /// Up to so many elements an operation costs no more than its call, which is not counted here.
  @usableFromInline static let small = 1024

  /// An array of so many elements is made. What a small one takes is not worth a call.
  @inlinable @inline(__always)
  static func make(_ elements: Int, allocating bytes: Int) {
    if bytes > 512 { return note(elements, allocating: bytes) }
    thread_allowance_of_thread().pointee.steps &-= 2
  }

  /// So many elements are made or gone through: where nothing can be thrown, the next who can will.
  @usableFromInline @inline(never)
  static func note(_ elements: Int, allocating bytes: Int = 0) {
    let here = thread_allowance_of_thread()
    // Memory that the system gives anew for each array costs far more than going through it.
    let fresh = bytes > 1 << 25 ? bytes >> 7 : 0
    here.pointee.steps &-= Int64(2 &+ elements >> 5 &+ fresh)
    here.pointee.bytes &-= Int64(bytes)
  }

  /// Work of so many steps.
  ///
  /// - Throws: `limit` where the allowance does not reach.
  @inline(never)
  package static func spend(_ steps: Int) throws(ArrayError) {
    let here = thread_allowance_of_thread()
    here.pointee.steps &-= Int64(steps)
    if here.pointee.steps < 0, let look = here.pointee.look {
      look(here.pointee.keeper)
      if here.pointee.steps < 0 { throw ArrayError(.limit, "more steps than are left") }
    }
  }

  /// So many operations of a work that goes on for long, and whose steps were counted before it began: now and then somebody
  /// looks at the clock.
  ///
  /// - Throws: `limit` where there is no time left.
  @inline(__always)
  package static func pass(_ operations: Int) throws(ArrayError) {
    let here = thread_allowance_of_thread()
    here.pointee.unwatched &+= Int64(operations)
    if here.pointee.unwatched > 1 << 22 { try lookUp() }
  }

  @inline(never)
  private static func lookUp() throws(ArrayError) {
    thread_allowance_of_thread().pointee.unwatched = 0
    // Steps in hand say nothing of the time: the keeper is asked.
    if let look = thread_allowance_of_thread().pointee.look { look(thread_allowance_of_thread().pointee.keeper) }
    try spend(0)
  }

  /// Work on so many elements.
  @inline(__always)
  static func goThrough(_ elements: Int) throws(ArrayError) {
    if elements > small { try spend(elements >> 5) }
  }

  /// Up to so many places take no memory that counts.
  static let manyPlaces = 1 << 16

  /// A list of so many places that an index names is about to be made, and each place gone to: memory is jumped about in,
  /// which takes some eight times as long as going through it.
  @inline(__always)
  static func takePlaces(_ count: Int) throws(ArrayError) {
    try goThrough(count &* 8)
    if count > manyPlaces {
      try checkRoom(count &* 8)
      thread_allowance_of_thread().pointee.bytes &-= Int64(count &* 8)
    }
  }

  /// Whether so many elements of eight bytes may be allocated.
  @inline(__always)
  static func hasRoom(for elements: Int) -> Bool { elements <= 1 << 16 || isLeft(elements &* 8) }

  private static func isLeft(_ bytes: Int) -> Bool {
    let here = thread_allowance_of_thread()
    if bytes > here.pointee.bytes, let look = here.pointee.look { look(here.pointee.keeper) }
    return bytes <= here.pointee.bytes
  }

  /// Throws `limit` unless so many bytes may be allocated.
  static func checkRoom(_ bytes: Int) throws(ArrayError) {
    guard bytes <= 1 << 19 || isLeft(bytes) else { throw ArrayError(.limit, "more memory than is left") }
  }

  /// The most bytes that one array may have.
  static var largestArray: Int { Int(thread_allowance_of_thread().pointee.largest) }

  /// Whether the bound is another's, and not this library's own.
  static var isKept: Bool { thread_allowance_of_thread().pointee.look != nil }
}
