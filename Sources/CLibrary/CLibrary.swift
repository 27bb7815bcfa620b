// The platform's C library under one name, for everyone who computes, prints digits or opens files.

#if canImport(Glibc)
  @_exported import Glibc
#else
  @_exported import Darwin
#endif
