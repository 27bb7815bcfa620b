// What the modules of CPython 3.11's library have: written by Tests/record_library_names.py, read by RealPython when a name is missing.

/// A module to a paragraph, its members by their types.
let realLibraryNames = #"""
  module abc
    abc.ABCMeta: ABC
    builtin_function_or_method: get_cache_token
    function: abstractmethod update_abstractmethods
    type: ABCMeta abstractclassmethod abstractproperty abstractstaticmethod
  module bisect
    builtin_function_or_method: bisect bisect_left bisect_right insort insort_left insort_right
  module cmath
    builtin_function_or_method: acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10
      phase polar rect sin sinh sqrt tan tanh
    complex: infj nanj
    float: e inf nan pi tau
  module collections
    abc.ABCMeta: ChainMap UserDict UserList UserString
    function: namedtuple
    type: Counter OrderedDict defaultdict deque
  module collections.abc
    abc.ABCMeta: AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container
      Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping
      MutableSequence MutableSet Reversible Sequence Set Sized ValuesView
  module contextlib
    abc.ABCMeta: AbstractAsyncContextManager AbstractContextManager AsyncExitStack ExitStack aclosing chdir closing
      nullcontext redirect_stderr redirect_stdout suppress
    function: asynccontextmanager contextmanager wraps
    module: abc os sys
    type: AsyncContextDecorator ContextDecorator GenericAlias MethodType deque
  unstarred contextlib
    name: AsyncContextDecorator GenericAlias MethodType abc deque os sys wraps
  module copy
    dict: dispatch_table
    function: copy deepcopy
    type: Error error
  unstarred copy
    name: dispatch_table error
  module csv
    builtin_function_or_method: field_size_limit get_dialect list_dialects reader register_dialect unregister_dialect
      writer
    int: QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC
    module: re
    type: Dialect DictReader DictWriter Error Sniffer StringIO excel excel_tab unix_dialect
  unstarred csv
    name: StringIO re
  module dataclasses
    dataclasses._KW_ONLY_TYPE: KW_ONLY
    dataclasses._MISSING_TYPE: MISSING
    function: asdict astuple dataclass field fields is_dataclass make_dataclass replace
    module: abc builtins copy functools inspect itertools keyword re sys types
    type: Field FrozenInstanceError FunctionType GenericAlias InitVar
  unstarred dataclasses
    name: FunctionType GenericAlias abc builtins copy functools inspect itertools keyword re sys types
  module enum
    builtin_function_or_method: reduce
    enum.EnumCheck: CONTINUOUS NAMED_FLAGS UNIQUE
    enum.EnumType: Enum EnumCheck Flag FlagBoundary IntEnum IntFlag ReprEnum StrEnum
    enum.FlagBoundary: CONFORM EJECT KEEP STRICT
    function: bin global_enum global_enum_repr global_flag_repr global_str pickle_by_enum_name pickle_by_global_name
      show_flag_values unique
    module: bltns sys
    type: DynamicClassAttribute EnumMeta EnumType MappingProxyType auto member nonmember property verify
  unstarred enum
    name: DynamicClassAttribute MappingProxyType bin bltns reduce show_flag_values sys
  module fractions
    abc.ABCMeta: Fraction
    module: math numbers operator re sys
    type: Decimal
  unstarred fractions
    name: Decimal math numbers operator re sys
  module functools
    builtin_function_or_method: cmp_to_key get_cache_token reduce
    function: cache lru_cache namedtuple recursive_repr singledispatch total_ordering update_wrapper wraps
    tuple: WRAPPER_ASSIGNMENTS WRAPPER_UPDATES
    type: GenericAlias RLock cached_property partial partialmethod singledispatchmethod
  unstarred functools
    name: GenericAlias RLock get_cache_token namedtuple recursive_repr
  module heapq
    builtin_function_or_method: heapify heappop heappush heappushpop heapreplace
    function: merge nlargest nsmallest
  module io
    abc.ABCMeta: BufferedIOBase IOBase RawIOBase TextIOBase
    builtin_function_or_method: open open_code text_encoding
    int: DEFAULT_BUFFER_SIZE SEEK_CUR SEEK_END SEEK_SET
    module: abc
    type: BlockingIOError BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO FileIO
      IncrementalNewlineDecoder StringIO TextIOWrapper UnsupportedOperation
  unstarred io
    name: abc
  module itertools
    builtin_function_or_method: tee
    type: accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse
      groupby islice pairwise permutations product repeat starmap takewhile zip_longest
  module json
    function: detect_encoding dump dumps load loads
    module: codecs decoder encoder scanner
    type: JSONDecodeError JSONDecoder JSONEncoder
  unstarred json
    name: codecs decoder detect_encoding encoder scanner
  module keyword
    builtin_function_or_method: iskeyword issoftkeyword
    list: kwlist softkwlist
  module numbers
    abc.ABCMeta: Complex Integral Number Rational Real
    function: abstractmethod
    type: ABCMeta
  unstarred numbers
    name: ABCMeta abstractmethod
  module operator
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    builtin_function_or_method: __abs__ __add__ __and__ __call__ __concat__ __contains__ __delitem__ __eq__
      __floordiv__ __ge__ __getitem__ __gt__ __iadd__ __iand__ __iconcat__ __ifloordiv__ __ilshift__ __imatmul__
      __imod__ __imul__ __index__ __inv__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__
      __le__ __lshift__ __lt__ __matmul__ __mod__ __mul__ __ne__ __neg__ __not__ __or__ __pos__ __pow__ __rshift__
      __setitem__ __sub__ __truediv__ __xor__ abs add and_ call concat contains countOf delitem eq floordiv ge getitem
      gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not
      isub itruediv ixor le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv
      truth xor
    dict: __builtins__
    list: __all__
    str: __cached__ __doc__ __file__ __name__ __package__
    type: attrgetter itemgetter methodcaller
  module pprint
    function: isreadable isrecursive pformat pp pprint saferepr
    module: re
    type: PrettyPrinter
  unstarred pprint
    name: re
  module statistics
    abc.ABCMeta: Fraction
    builtin_function_or_method: bisect_left bisect_right erf exp fabs fsum hypot log mul reduce sqrt
    float: tau
    function: correlation covariance fmean geometric_mean harmonic_mean linear_regression mean median median_grouped
      median_high median_low mode multimode namedtuple pstdev pvariance quantiles stdev variance
    module: math numbers random sys
    type: Counter Decimal LinearRegression NormalDist StatisticsError defaultdict groupby repeat
  unstarred statistics
    name: Counter Decimal Fraction LinearRegression bisect_left bisect_right defaultdict erf exp fabs fsum groupby
      hypot log math mul namedtuple numbers random reduce repeat sqrt sys tau
  module string
    function: capwords
    str: ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable punctuation whitespace
    type: Formatter Template
  module struct
    builtin_function_or_method: calcsize iter_unpack pack pack_into unpack unpack_from
    type: Struct error
  module sys
    NoneType: pycache_prefix
    SimpleNamespace: implementation
    _io.TextIOWrapper: stderr stdin stdout
    bool: dont_write_bytecode
    builtin_function_or_method: addaudithook audit breakpointhook call_tracing displayhook exc_info excepthook
      exception exit get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks
      getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit
      getrefcount getsizeof getswitchinterval gettrace intern is_finalizing set_asyncgen_hooks
      set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile setrecursionlimit
      setswitchinterval settrace unraisablehook
    dict: modules path_importer_cache
    frozenset: stdlib_module_names
    int: api_version hexversion maxsize maxunicode
    list: argv meta_path orig_argv path path_hooks warnoptions
    str: abiflags base_exec_prefix base_prefix byteorder copyright exec_prefix executable float_repr_style platform
      platlibdir prefix version
    sys.flags: flags
    sys.float_info: float_info
    sys.hash_info: hash_info
    sys.int_info: int_info
    sys.thread_info: thread_info
    sys.version_info: version_info
    tuple: builtin_module_names
  module textwrap
    function: dedent fill indent shorten wrap
    module: re
    type: TextWrapper
  unstarred textwrap
    name: re
  module time
    builtin_function_or_method: asctime clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns
      ctime get_clock_info gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time
      process_time_ns pthread_getcpuclockid sleep strftime strptime thread_time thread_time_ns time time_ns tzset
    int: CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI
      CLOCK_THREAD_CPUTIME_ID altzone daylight timezone
    tuple: tzname
    type: struct_time
  module timeit
    builtin_function_or_method: default_timer
    function: main reindent repeat timeit
    int: default_number default_repeat
    module: gc itertools sys time
    str: dummy_src_name template
    type: Timer
  unstarred timeit
    name: default_number default_repeat dummy_src_name gc itertools main reindent sys template time
  module types
    function: coroutine new_class prepare_class resolve_bases
    type: AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CellType ClassMethodDescriptorType CodeType
      CoroutineType DynamicClassAttribute EllipsisType FrameType FunctionType GeneratorType GenericAlias
      GetSetDescriptorType LambdaType MappingProxyType MemberDescriptorType MethodDescriptorType MethodType
      MethodWrapperType ModuleType NoneType NotImplementedType SimpleNamespace TracebackType UnionType
      WrapperDescriptorType
  module typing
    bool: TYPE_CHECKING
    function: NamedTuple TypedDict abstractmethod assert_never assert_type cast clear_overloads dataclass_transform
      final get_args get_origin get_overloads get_type_hints is_typeddict no_type_check no_type_check_decorator
      overload reveal_type runtime_checkable
    list: EXCLUDED_ATTRIBUTES
    module: collections contextlib functools operator stdlib_re sys types warnings
    type: ABCMeta Annotated BinaryIO ForwardRef Generic GenericAlias IO MethodDescriptorType MethodWrapperType
      NamedTupleMeta NewType ParamSpec ParamSpecArgs ParamSpecKwargs Text TextIO TypeVar TypeVarTuple
      WrapperDescriptorType defaultdict
    typing.TypeVar: AnyStr CT_co KT T T_co T_contra VT VT_co V_co
    typing._AnyMeta: Any
    typing._CallableType: Callable
    typing._DeprecatedType: io re
    typing._LiteralSpecialForm: Literal
    typing._ProtocolMeta: Protocol SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt
      SupportsRound
    typing._SpecialForm: ClassVar Concatenate Final LiteralString Never NoReturn NotRequired Optional Required Self
      TypeAlias TypeGuard Union Unpack
    typing._SpecialGenericAlias: AbstractSet AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable
      ByteString ChainMap Collection Container ContextManager Coroutine Counter DefaultDict Deque Dict FrozenSet
      Generator Hashable ItemsView Iterable Iterator KeysView List Mapping MappingView Match MutableMapping
      MutableSequence MutableSet OrderedDict Pattern Reversible Sequence Set Sized Type ValuesView
    typing._TupleType: Tuple
  unstarred typing
    name: ABCMeta CT_co EXCLUDED_ATTRIBUTES GenericAlias KT MethodDescriptorType MethodWrapperType NamedTupleMeta T
      T_co T_contra VT VT_co V_co WrapperDescriptorType abstractmethod collections contextlib defaultdict functools io
      operator re stdlib_re sys types warnings
  module warnings
    builtin_function_or_method: warn warn_explicit
    dict: onceregistry
    function: filterwarnings formatwarning resetwarnings showwarning simplefilter
    list: filters
    module: sys
    str: defaultaction
    type: WarningMessage catch_warnings
  unstarred warnings
    name: WarningMessage defaultaction filters onceregistry sys
  module IPython.display
    function: clear_output display display_html display_javascript display_jpeg display_json display_latex
      display_markdown display_pdf display_png display_pretty display_svg publish_display_data update_display
    type: Audio Code DisplayHandle DisplayObject FileLink FileLinks GeoJSON HTML IFrame Image JSON Javascript Latex
      Markdown Math Pretty ProgressBar SVG ScribdDocument TextDisplayObject Video VimeoVideo YouTubeVideo
  """#
