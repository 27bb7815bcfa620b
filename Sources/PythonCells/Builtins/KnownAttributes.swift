// The attributes that real Python and NumPy have: a name in this list that we do not offer is "unsupported", any other is
// the author's slip, and Python's own AttributeError is the right answer.

/// Whether values of that kind have the attribute in CPython 3.11 with NumPy 2.4.
func isKnownAttribute(of value: Value, _ name: String) -> Bool {
  let names: String
  if case .builtin(let builtin) = value, builtin.isUniversal {
    return membersOfUniversalFunctions.contains(name)
  }
  switch value.typeName {
  case "str":
    names = """
      capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha \
      isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust \
      lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit \
      rstrip split splitlines startswith strip swapcase title translate upper zfill
      """
  case "list":
    names = """
      append clear copy count extend index insert pop remove reverse sort
      """
  case "tuple":
    names = """
      count index
      """
  case "dict":
    names = """
      clear copy fromkeys get items keys pop popitem setdefault update values
      """
  case "set":
    names = """
      add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset \
      issuperset pop remove symmetric_difference symmetric_difference_update union update
      """
  case "int":
    names = """
      as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
      """
  case "float":
    names = """
      as_integer_ratio conjugate fromhex hex imag is_integer real
      """
  case "bool":
    names = """
      as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
      """
  case "range":
    names = """
      count index start step stop
      """
  case "numpy.ndarray":
    names = """
      T all any argmax argmin argpartition argsort astype base byteswap choose clip compress conj conjugate \
      copy ctypes cumprod cumsum data device diagonal dot dtype dump dumps fill flags flat flatten getfield \
      imag item itemsize mT max mean min nbytes ndim nonzero partition prod put ravel real repeat reshape \
      resize round searchsorted setfield setflags shape size sort squeeze std strides sum swapaxes take \
      to_device tobytes tofile tolist trace transpose var view
      """
  case "numpy.float64":
    names = """
      T all any argmax argmin argsort as_integer_ratio astype base byteswap choose clip compress conj conjugate \
      copy cumprod cumsum data device diagonal dtype dump dumps fill flags flat flatten fromhex getfield hex \
      imag is_integer item itemsize max mean min nbytes ndim nonzero prod put ravel real repeat reshape resize \
      round searchsorted setfield setflags shape size sort squeeze std strides sum swapaxes take to_device \
      tobytes tofile tolist trace transpose var view
      """
  case "numpy.int64":
    names = """
      T all any argmax argmin argsort astype base bit_count byteswap choose clip compress conj conjugate copy \
      cumprod cumsum data denominator device diagonal dtype dump dumps fill flags flat flatten getfield imag \
      is_integer item itemsize max mean min nbytes ndim nonzero numerator prod put ravel real repeat reshape \
      resize round searchsorted setfield setflags shape size sort squeeze std strides sum swapaxes take \
      to_device tobytes tofile tolist trace transpose var view
      """
  case "numpy.bool":
    names = """
      T all any argmax argmin argsort astype base byteswap choose clip compress conj conjugate copy cumprod \
      cumsum data device diagonal dtype dump dumps fill flags flat flatten getfield imag item itemsize max mean \
      min nbytes ndim nonzero prod put ravel real repeat reshape resize round searchsorted setfield setflags \
      shape size sort squeeze std strides sum swapaxes take to_device tobytes tofile tolist trace transpose var \
      view
      """
  case "builtin_function_or_method":
    return name.hasPrefix("__") && name.hasSuffix("__")
  case "function":
    names = """

      """
  default: return name.hasPrefix("__") && name.hasSuffix("__")
  }
  return name.hasPrefix("__") && name.hasSuffix("__") || names.split(separator: " ").contains { $0 == name }
}

extension PyBuiltin {
  /// Whether it is one of NumPy's element-wise functions, which have methods of their own.
  var isUniversal: Bool { parameters?.style == .ufunc }
}

/// What `np.add` and the other universal functions have: `np.add.at(…)`.
let membersOfUniversalFunctions: Set<String> = [
  "accumulate", "at", "identity", "nargs", "nin", "nout", "ntypes", "outer", "reduce", "reduceat", "resolve_dtypes",
  "signature", "types",
]

/// Whether the real module has a member of that name.
func isKnownMember(of module: PyModule, _ name: String) -> Bool {
  let names =
    module.name == "numpy"
    ? """
    False_ ScalarType True_ abs absolute acos acosh add all allclose amax amin angle any append \
    apply_along_axis apply_over_axes arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax \
    argmin argpartition argsort argwhere around array array2string array_equal array_equiv array_repr \
    array_split array_str asanyarray asarray asarray_chkfinite ascontiguousarray asfortranarray asin asinh \
    asmatrix astype atan atan2 atanh atleast_1d atleast_2d atleast_3d average bartlett base_repr binary_repr \
    bincount bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or \
    bitwise_right_shift bitwise_xor blackman block bmat bool bool_ broadcast broadcast_arrays \
    broadcast_shapes broadcast_to busday_count busday_offset busdaycalendar byte bytes_ c_ can_cast cbrt \
    cdouble ceil char character choose clip clongdouble column_stack common_type complex128 complex256 \
    complex64 complexfloating compress concat concatenate conj conjugate convolve copy copysign copyto core \
    corrcoef correlate cos cosh count_nonzero cov cross csingle ctypeslib cumprod cumsum cumulative_prod \
    cumulative_sum datetime64 datetime_as_string datetime_data deg2rad degrees delete diag diag_indices \
    diag_indices_from diagflat diagonal diff digitize divide divmod dot double dsplit dstack dtype dtypes e \
    ediff1d einsum einsum_path emath empty empty_like equal errstate euler_gamma exceptions exp exp2 \
    expand_dims expm1 extract eye f2py fabs fft fill_diagonal finfo fix flatiter flatnonzero flexible flip \
    fliplr flipud float128 float16 float32 float64 float_power floating floor floor_divide fmax fmin fmod \
    format_float_positional format_float_scientific frexp from_dlpack frombuffer fromfile fromfunction \
    fromiter frompyfunc fromregex fromstring full full_like gcd generic genfromtxt geomspace get_include \
    get_printoptions getbufsize geterr geterrcall gradient greater greater_equal half hamming hanning \
    heaviside histogram histogram2d histogram_bin_edges histogramdd hsplit hstack hypot i0 identity iinfo \
    imag index_exp indices inexact inf info inner insert int16 int32 int64 int8 int_ intc integer interp \
    intersect1d intp invert is_busday isclose iscomplex iscomplexobj isdtype isfinite isfortran isin isinf \
    isnan isnat isneginf isposinf isreal isrealobj isscalar issubdtype iterable ix_ kaiser kron lcm ldexp \
    left_shift less less_equal lexsort lib linalg linspace little_endian load loadtxt log log10 log1p log2 \
    logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace long longdouble longlong ma \
    mask_indices matmul matrix matrix_transpose matvec max maximum may_share_memory mean median memmap \
    meshgrid mgrid min min_scalar_type minimum mintypecode mod modf moveaxis multiply nan nan_to_num \
    nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod \
    nanquantile nanstd nansum nanvar ndarray ndenumerate ndim ndindex nditer negative nested_iters newaxis \
    nextafter nonzero not_equal number object_ ogrid ones ones_like outer packbits pad partition percentile \
    permute_dims pi piecewise place poly poly1d polyadd polyder polydiv polyfit polyint polymul polynomial \
    polysub polyval positive pow power printoptions prod promote_types ptp put put_along_axis putmask \
    quantile r_ rad2deg radians random ravel ravel_multi_index real real_if_close rec recarray reciprocal \
    record remainder repeat require reshape resize result_type right_shift rint roll rollaxis roots rot90 \
    round row_stack s_ save savetxt savez savez_compressed sctypeDict searchsorted select set_printoptions \
    setbufsize setdiff1d seterr seterrcall setxor1d shape shares_memory short show_config show_runtime sign \
    signbit signedinteger sin sinc single sinh size sort sort_complex spacing split sqrt square squeeze stack \
    std str_ strings subtract sum swapaxes take take_along_axis tan tanh tensordot test testing tile \
    timedelta64 trace transpose trapezoid tri tril tril_indices tril_indices_from trim_zeros triu \
    triu_indices triu_indices_from true_divide trunc typecodes typename typing ubyte ufunc uint uint16 uint32 \
    uint64 uint8 uintc uintp ulong ulonglong union1d unique unique_all unique_counts unique_inverse \
    unique_values unpackbits unravel_index unsignedinteger unstack unwrap ushort vander var vdot vecdot \
    vecmat vectorize void vsplit vstack where zeros zeros_like
    """
    : """
    acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 \
    expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm \
    ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt tan \
    tanh tau trunc ulp
    """
  return name.hasPrefix("__") || names.split(separator: " ").contains { $0 == name }
}
