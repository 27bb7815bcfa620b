// Room for Python's thousand levels of recursion: the executable tree is walked on the machine's own stack.

import CLibrary

private final class Job {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}

/// Runs `body` on a thread whose stack holds Python's deepest recursion, and waits for it.
///
/// The main thread's 8 MB hold it in release builds, a worker thread's 512 kB never.
public func onDeepStack<Result>(_ body: @escaping () -> Result) -> Result {
  var result: Result?
  let job = Unmanaged.passRetained(Job { result = body() })
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 512 << 20)
  #if canImport(Glibc)
    var thread = pthread_t()
  #else
    var thread: pthread_t?
  #endif
  let status = pthread_create(
    &thread, &attributes,
    { context in
      #if canImport(Glibc)
        guard let context else { return nil }
      #endif
      Unmanaged<Job>.fromOpaque(context).takeRetainedValue().body()
      return nil
    }, job.toOpaque())
  guard status == 0 else {
    // No thread to be had: the caller's own stack is all there is.
    job.takeRetainedValue().body()
    return result ?? body()
  }
  #if canImport(Glibc)
    pthread_join(thread, nil)
  #else
    if let thread { pthread_join(thread, nil) }
  #endif
  guard let result else { preconditionFailure("the thread ended without a result") }
  return result
}
