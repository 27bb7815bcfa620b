// The attributes that real Python and NumPy have: a name in this list that we do not offer is "unsupported", any other is
// the author's slip, and Python's own AttributeError is the right answer.

/// Whether values of that kind have the attribute in CPython 3.11 with NumPy 2.4.
func isKnownAttribute(of value: Value, _ name: String) -> Bool {
  let names: String
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
  case "function":
    names = """
      
      """
  default: return name.hasPrefix("__") && name.hasSuffix("__")
  }
  return name.hasPrefix("__") && name.hasSuffix("__") || names.split(separator: " ").contains { $0 == name }
}
