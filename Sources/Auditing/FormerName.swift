// Names that NumPy and Python had and have no longer: a notebook that uses one was fine when it was run.

import Engines

/// A name that a library has given up.
public struct FormerName: Equatable, Sendable {
  /// `np.trapz`
  public let name: String
  /// NumPy or Python.
  public let library: String

  /// - Returns: nil unless the error says that such a name is missing.
  init?(_ error: EngineError) {
    guard !error.isRaisedByLesson, ["AttributeError", "ImportError"].contains(error.shortName) else { return nil }
    // `module 'numpy' has no attribute 'trapz'`, `cannot import name 'trapz' from 'numpy' (…)`
    let quoted = error.message.split(separator: "'", omittingEmptySubsequences: false)
    if error.message.hasPrefix("`"), error.message.contains("was removed in the NumPy 2.0 release"),
      let name = error.message.split(separator: "`").first
    {
      self.init(String(name), of: "numpy")
      return
    }
    guard quoted.count > 3 else { return nil }
    let isImport = error.shortName == "ImportError"
    let (module, name) = isImport ? (quoted[3], quoted[1]) : (quoted[1], quoted[3])
    for line in former.split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == ":" }
      guard words.first == module else { continue }
      guard words.dropFirst().contains(name) else { return nil }
      let owner = module.hasPrefix("numpy") ? "np" + module.dropFirst(5) : String(module)
      self.init("\(owner).\(name)", of: String(module))
      return
    }
    return nil
  }

  private init(_ name: String, of module: String) {
    self.name = name
    library = module.hasPrefix("numpy") ? "NumPy" : "Python"
  }
}

/// Each line a module, or a class, and what it had: NumPy 1.26 and before against 2.4, Python 2 and 3 against 3.11.
private let former = """
  numpy: ALLOW_THREADS AxisError BUFSIZE CLIP ComplexWarning DataSource ERR_CALL ERR_DEFAULT ERR_IGNORE ERR_LOG \
  ERR_PRINT ERR_RAISE ERR_WARN FLOATING_POINT_SUPPORT FPE_DIVIDEBYZERO FPE_INVALID FPE_OVERFLOW FPE_UNDERFLOW \
  Inf Infinity MAXDIMS MAY_SHARE_BOUNDS MAY_SHARE_EXACT MachAr ModuleDeprecationWarning NAN NINF NZERO NaN \
  PINF PZERO RAISE RankWarning SHIFT_DIVIDEBYZERO SHIFT_INVALID SHIFT_OVERFLOW SHIFT_UNDERFLOW Tester \
  TooHardError UFUNC_BUFSIZE_DEFAULT UFUNC_PYVALS_NAME VisibleDeprecationWarning WRAP add_docstring add_newdoc \
  add_newdoc_ufunc alen alltrue asfarray asscalar byte_bounds cast cfloat chararray clongfloat \
  compare_chararrays compat complex complex_ cumproduct deprecate deprecate_with_doc disp fastCopyAndTranspose \
  find_common_type float float_ format_parser fv get_array_wrap geterrobj in1d infty int int0 ipmt irr \
  issctype issubclass_ issubsctype kernel_version loads longcomplex longfloat lookfor mat maximum_sctype mirr \
  msort nbytes nper npv numarray obj2sctype object oldnumeric pmt ppmt product pv rank rate recfromcsv \
  recfromtxt round_ safe_eval sctype2char sctypes set_numeric_ops set_string_function seterrobj singlecomplex \
  sometrue source str string_ tracemalloc_domain trapz typeDict typeNA uint0 unicode unicode_ version who
  numpy.ndarray: itemset newbyteorder ptp tostring
  time: clock
  fractions: gcd
  collections: Callable Container Hashable Iterable Iterator ItemsView KeysView Mapping MappingView MutableMapping \
  MutableSequence MutableSet Sequence Set Sized ValuesView
  string: atof atoi join letters lowercase lower maketrans replace split uppercase upper
  itertools: ifilter imap izip izip_longest
  sys: maxint setcheckinterval
  os: getcwdu
  inspect: getargspec
  """
