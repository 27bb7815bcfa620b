// What CPython 3.11 and NumPy 2.4.6 have: written by Tests/record_names.py, read by RealPython when a name is missing.

/// An owner to a paragraph, its bases after `<`; its members by their types, with their parameters.
let realNames = #"""
  builtins
    NoneType: None
    NotImplementedType: NotImplemented
    _frozen_importlib.ModuleSpec: __spec__
    _sitebuiltins.Quitter: exit(code=) quit(code=)
    _sitebuiltins._Helper: help(*args,**kwds)
    _sitebuiltins._Printer: copyright() credits() license()
    bool: False True __debug__
    builtin_function_or_method: __build_class__ __import__ abs(x,/) aiter(async_iterable,/) all(iterable,/) anext
      any(iterable,/) ascii(obj,/) bin(number,/) breakpoint callable(obj,/) chr(i,/)
      compile(source,filename,mode,flags=,dont_inherit=,optimize=,*,_feature_version=) delattr(obj,name,/) dir
      divmod(x,y,/) eval(source,globals=,locals=,/) exec(source,globals=,locals=,/,*,closure=)
      format(value,format_spec=,/) getattr globals() hasattr(obj,name,/) hash(obj,/) hex(number,/) id(obj,/)
      input(prompt=,/) isinstance(obj,class_or_tuple,/) issubclass(cls,class_or_tuple,/) iter len(obj,/) locals() max
      min next oct(number,/) open(file,mode=,buffering=,encoding=,errors=,newline=,closefd=,opener=) ord(c,/)
      pow(base,exp,mod=) print(*args,sep=,end=,file=,flush=) repr(obj,/) round(number,ndigits=)
      setattr(obj,name,value,/) sorted(iterable,/,*,key=,reverse=) sum(iterable,/,start=) vars
    ellipsis: Ellipsis
    str: __annotations__ __builtins__ __cached__ __doc__ __file__ __name__ __package__
    type: ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
      BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
      ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError
      Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit
      IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
      KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError
      OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError
      ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning
      SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
      UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __loader__
      bool bytearray bytes classmethod complex(real=,imag=) dict enumerate(iterable,start=) filter float(x=,/)
      frozenset int list(iterable=,/) map memoryview(object) object() property(fget=,fset=,fdel=,doc=) range
      reversed(sequence,/) set slice staticmethod str super tuple(iterable=,/) type zip
  module math
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.ExtensionFileLoader: __loader__
    builtin_function_or_method: acos(x,/) acosh(x,/) asin(x,/) asinh(x,/) atan(x,/) atan2(y,x,/) atanh(x,/) cbrt(x,/)
      ceil(x,/) comb(n,k,/) copysign(x,y,/) cos(x,/) cosh(x,/) degrees(x,/) dist(p,q,/) erf(x,/) erfc(x,/) exp(x,/)
      exp2(x,/) expm1(x,/) fabs(x,/) factorial(n,/) floor(x,/) fmod(x,y,/) frexp(x,/) fsum(seq,/) gamma(x,/)
      gcd(*integers) hypot isclose(a,b,*,rel_tol=,abs_tol=) isfinite(x,/) isinf(x,/) isnan(x,/) isqrt(n,/)
      lcm(*integers) ldexp(x,i,/) lgamma(x,/) log log10(x,/) log1p(x,/) log2(x,/) modf(x,/) nextafter(x,y,/)
      perm(n,k=,/) pow(x,y,/) prod(iterable,/,*,start=) radians(x,/) remainder(x,y,/) sin(x,/) sinh(x,/) sqrt(x,/)
      tan(x,/) tanh(x,/) trunc(x,/) ulp(x,/)
    float: e inf nan pi tau
    str: __doc__ __file__ __name__ __package__
  module random
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: _Sequence() _Set()
    builtin_function_or_method: _acos(x,/) _bisect(a,x,lo=,hi=,*,key=) _ceil(x,/) _cos(x,/) _exp(x,/) _floor(x,/)
      _index(a,/) _isfinite(x,/) _log _sha512(string=,*,usedforsecurity=) _sin(x,/) _sqrt(x,/) _urandom(size,/)
      _warn(message,category=,stacklevel=,source=) getrandbits(k,/) random()
    dict: __builtins__
    float: LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI _e _pi
    function: _test(N=) _test_generator(n,func,args)
    int: BPF _ONE
    list: __all__
    method: betavariate(alpha,beta) choice(seq) choices(population,weights=,*,cum_weights=,k=) expovariate(lambd)
      gammavariate(alpha,beta) gauss(mu=,sigma=) getstate() lognormvariate(mu,sigma) normalvariate(mu=,sigma=)
      paretovariate(alpha) randbytes(n) randint(a,b) randrange(start,stop=,step=) sample(population,k,*,counts=)
      seed(a=,version=) setstate(state) shuffle(x) triangular(low=,high=,mode=) uniform(a,b) vonmisesvariate(mu,kappa)
      weibullvariate(alpha,beta)
    module: _os _random
    random.Random: _inst
    str: __cached__ __doc__ __file__ __name__ __package__
    type: Random(x=) SystemRandom(x=) _accumulate(iterable,func=,*,initial=) _repeat
  module numpy
    NoneType: newaxis
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    bool: __NUMPY_SETUP__ little_endian
    builtin_function_or_method: arange(start_or_stop,/,stop=,step=,*,dtype=,device=,like=)
      array(object,dtype=,*,copy=,order=,subok=,ndmin=,ndmax=,like=) asanyarray(a,dtype=,order=,*,device=,copy=,like=)
      asarray(a,dtype=,order=,*,device=,copy=,like=) ascontiguousarray(a,dtype=,*,like=)
      asfortranarray(a,dtype=,*,like=) datetime_data(dtype,/) empty(shape,dtype=,order=,*,device=,like=)
      from_dlpack(x,/,*,device=,copy=) frombuffer(buffer,dtype=,count=,offset=,*,like=)
      fromfile(file,dtype=,count=,sep=,offset=,*,like=) fromiter(iter,dtype,count=,*,like=)
      frompyfunc(func,/,nin,nout,**kwargs) fromstring
      nested_iters(op,axes,flags=,op_flags=,op_dtypes=,order=,casting=,buffersize=) promote_types(type1,type2,/)
      zeros(shape,dtype=,order=,*,device=,like=)
    dict: __builtins__ __expired_attributes__ __former_attrs__ sctypeDict typecodes
    enum.EnumType: _CopyMode(value,names=,*,module=,qualname=,type=,start=,boundary=)
    float: e euler_gamma inf nan pi
    function: __dir__ __getattr__ _pyinstaller_hooks_dir() asarray_chkfinite(a,dtype=,order=) asmatrix(data,dtype=)
      bartlett(M) base_repr(number,base=,padding=) binary_repr(num,width=) blackman(M) bmat(obj,ldict=,gdict=)
      broadcast_shapes(*args) diag_indices(n,ndim=) eye(N,M=,k=,dtype=,order=,*,device=,like=)
      format_float_positional(x,precision=,unique=,fractional=,trim=,sign=,pad_left=,pad_right=,min_digits=)
      format_float_scientific(x,precision=,unique=,trim=,sign=,pad_left=,exp_digits=,min_digits=)
      fromfunction(function,shape,*,dtype=,like=,**kwargs) fromregex(file,regexp,dtype,encoding=)
      full(shape,fill_value,dtype=,order=,*,device=,like=)
      genfromtxt(fname,dtype=,comments=,delimiter=,skip_header=,skip_footer=,converters=,missing_values=,filling_values=,usecols=,names=,excludelist=,deletechars=,replace_space=,autostrip=,case_sensitive=,defaultfmt=,unpack=,usemask=,loose=,invalid_raise=,max_rows=,encoding=,*,ndmin=,like=)
      get_include() get_printoptions() getbufsize() geterr() geterrcall() hamming(M) hanning(M)
      identity(n,dtype=,*,like=) indices(dimensions,dtype=,sparse=) info(object=,maxwidth=,output=,toplevel=)
      isdtype(dtype,kind) isfortran(a) isscalar(element) issubdtype(arg1,arg2) iterable(y) kaiser(M,beta)
      load(file,mmap_mode=,allow_pickle=,fix_imports=,encoding=,*,max_header_size=)
      loadtxt(fname,dtype=,comments=,delimiter=,converters=,skiprows=,usecols=,unpack=,ndmin=,encoding=,max_rows=,*,quotechar=,like=)
      mask_indices(n,mask_func,k=) mintypecode(typechars,typeset=,default=) ones(shape,dtype=,order=,*,device=,like=)
      printoptions(*args,**kwargs) require(a,dtype=,requirements=,*,like=) row_stack(tup,*,dtype=,casting=)
      set_printoptions(precision=,threshold=,edgeitems=,linewidth=,suppress=,nanstr=,infstr=,formatter=,sign=,floatmode=,*,legacy=,override_repr=)
      setbufsize(size) seterr(all=,divide=,over=,under=,invalid=) seterrcall(func) show_config(mode=) show_runtime()
      tri(N,M=,k=,dtype=,*,like=) tril_indices(n,k=,m=) triu_indices(n,k=,m=) typename(char)
    list: __all__ __path__ _type_info
    module: __config__ _array_api_info _core _distributor_init _expired_attrs_2_0 _globals _mat _pytesttester _typing
      _utils char core ctypeslib dtypes emath exceptions f2py fft lib linalg ma polynomial random rec strings testing
      typing
    numpy._ArrayFunctionDispatcher: all(a,axis=,out=,keepdims=,*,where=) allclose(a,b,rtol=,atol=,equal_nan=)
      amax(a,axis=,out=,keepdims=,initial=,where=) amin(a,axis=,out=,keepdims=,initial=,where=) angle(z,deg=)
      any(a,axis=,out=,keepdims=,*,where=) append(arr,values,axis=) apply_along_axis(func1d,axis,arr,*args,**kwargs)
      apply_over_axes(func,a,axes) argmax(a,axis=,out=,*,keepdims=) argmin(a,axis=,out=,*,keepdims=)
      argpartition(a,kth,axis=,kind=,order=) argsort(a,axis=,kind=,order=,*,stable=) argwhere(a)
      around(a,decimals=,out=)
      array2string(a,max_line_width=,precision=,suppress_small=,separator=,prefix=,*,formatter=,threshold=,edgeitems=,sign=,floatmode=,suffix=,legacy=)
      array_equal(a1,a2,equal_nan=) array_equiv(a1,a2) array_repr(arr,max_line_width=,precision=,suppress_small=)
      array_split(ary,indices_or_sections,axis=) array_str(a,max_line_width=,precision=,suppress_small=)
      astype(x,dtype,/,*,copy=,device=) atleast_1d(*arys) atleast_2d(*arys) atleast_3d(*arys)
      average(a,axis=,weights=,returned=,*,keepdims=) bincount(x,/,weights=,minlength=) block(arrays)
      broadcast_arrays(*args,subok=) broadcast_to(array,shape,subok=)
      busday_count(begindates,enddates,weekmask=,holidays=,busdaycal=,out=)
      busday_offset(dates,offsets,roll=,weekmask=,holidays=,busdaycal=,out=) can_cast(from_,to,casting=)
      choose(a,choices,out=,mode=)
      clip(a,a_min=,a_max=,out=,*,min=,max=,where=,casting=,order=,dtype=,subok=,signature=,sig=) column_stack(tup)
      common_type(*arrays) compress(condition,a,axis=,out=) concat(arrays,/,axis=,out=,*,dtype=,casting=)
      concatenate(arrays,/,axis=,out=,*,dtype=,casting=) convolve(a,v,mode=) copy(a,order=,subok=)
      copyto(dst,src,casting=,where=) corrcoef(x,y=,rowvar=,*,dtype=) correlate(a,v,mode=)
      count_nonzero(a,axis=,*,keepdims=) cov(m,y=,rowvar=,bias=,ddof=,fweights=,aweights=,*,dtype=)
      cross(a,b,axisa=,axisb=,axisc=,axis=) cumprod(a,axis=,dtype=,out=) cumsum(a,axis=,dtype=,out=)
      cumulative_prod(x,/,*,axis=,dtype=,out=,include_initial=)
      cumulative_sum(x,/,*,axis=,dtype=,out=,include_initial=) datetime_as_string(arr,unit=,timezone=,casting=)
      delete(arr,obj,axis=) diag(v,k=) diag_indices_from(arr) diagflat(v,k=) diagonal(a,offset=,axis1=,axis2=)
      diff(a,n=,axis=,prepend=,append=) digitize(x,bins,right=) dot(a,b,out=) dsplit(ary,indices_or_sections)
      dstack(tup) ediff1d(ary,to_end=,to_begin=) einsum(*operands,out=,optimize=,**kwargs)
      einsum_path(*operands,optimize=,einsum_call=) empty_like(prototype,/,dtype=,order=,subok=,shape=,*,device=)
      expand_dims(a,axis) extract(condition,arr) fill_diagonal(a,val,wrap=) fix(x,out=) flatnonzero(a) flip(m,axis=)
      fliplr(m) flipud(m) full_like(a,fill_value,dtype=,order=,subok=,shape=,*,device=)
      geomspace(start,stop,num=,endpoint=,dtype=,axis=) gradient(f,*varargs,axis=,edge_order=)
      histogram(a,bins=,range=,density=,weights=) histogram2d(x,y,bins=,range=,density=,weights=)
      histogram_bin_edges(a,bins=,range=,weights=) histogramdd(sample,bins=,range=,density=,weights=)
      hsplit(ary,indices_or_sections) hstack(tup,*,dtype=,casting=) i0(x) imag(val) inner(a,b,/)
      insert(arr,obj,values,axis=) interp(x,xp,fp,left=,right=,period=)
      intersect1d(ar1,ar2,assume_unique=,return_indices=) is_busday(dates,weekmask=,holidays=,busdaycal=,out=)
      isclose(a,b,rtol=,atol=,equal_nan=) iscomplex(x) iscomplexobj(x)
      isin(element,test_elements,assume_unique=,invert=,*,kind=) isneginf(x,out=) isposinf(x,out=) isreal(x)
      isrealobj(x) ix_(*args) kron(a,b) lexsort(keys,axis=)
      linspace(start,stop,num=,endpoint=,retstep=,dtype=,axis=,*,device=)
      logspace(start,stop,num=,endpoint=,base=,dtype=,axis=) matrix_transpose(x,/)
      max(a,axis=,out=,keepdims=,initial=,where=) may_share_memory(a,b,/,max_work=)
      mean(a,axis=,dtype=,out=,keepdims=,*,where=) median(a,axis=,out=,overwrite_input=,keepdims=)
      meshgrid(*xi,copy=,sparse=,indexing=) min(a,axis=,out=,keepdims=,initial=,where=) min_scalar_type(a,/)
      moveaxis(a,source,destination) nan_to_num(x,copy=,nan=,posinf=,neginf=) nanargmax(a,axis=,out=,*,keepdims=)
      nanargmin(a,axis=,out=,*,keepdims=) nancumprod(a,axis=,dtype=,out=) nancumsum(a,axis=,dtype=,out=)
      nanmax(a,axis=,out=,keepdims=,initial=,where=) nanmean(a,axis=,dtype=,out=,keepdims=,*,where=)
      nanmedian(a,axis=,out=,overwrite_input=,keepdims=) nanmin(a,axis=,out=,keepdims=,initial=,where=)
      nanpercentile(a,q,axis=,out=,overwrite_input=,method=,keepdims=,*,weights=)
      nanprod(a,axis=,dtype=,out=,keepdims=,initial=,where=)
      nanquantile(a,q,axis=,out=,overwrite_input=,method=,keepdims=,*,weights=)
      nanstd(a,axis=,dtype=,out=,ddof=,keepdims=,*,where=,mean=,correction=)
      nansum(a,axis=,dtype=,out=,keepdims=,initial=,where=)
      nanvar(a,axis=,dtype=,out=,ddof=,keepdims=,*,where=,mean=,correction=) ndim(a) nonzero(a)
      ones_like(a,dtype=,order=,subok=,shape=,*,device=) outer(a,b,out=) packbits(a,/,axis=,bitorder=)
      pad(array,pad_width,mode=,**kwargs) partition(a,kth,axis=,kind=,order=)
      percentile(a,q,axis=,out=,overwrite_input=,method=,keepdims=,*,weights=) permute_dims(a,axes=)
      piecewise(x,condlist,funclist,*args,**kw) place(arr,mask,vals) poly(seq_of_zeros) polyadd(a1,a2) polyder(p,m=)
      polydiv(u,v) polyfit(x,y,deg,rcond=,full=,w=,cov=) polyint(p,m=,k=) polymul(a1,a2) polysub(a1,a2) polyval(p,x)
      prod(a,axis=,dtype=,out=,keepdims=,initial=,where=) ptp(a,axis=,out=,keepdims=) put(a,ind,v,mode=)
      put_along_axis(arr,indices,values,axis) putmask(a,/,mask,values)
      quantile(a,q,axis=,out=,overwrite_input=,method=,keepdims=,*,weights=) ravel(a,order=)
      ravel_multi_index(multi_index,dims,mode=,order=) real(val) real_if_close(a,tol=) repeat(a,repeats,axis=)
      reshape(a,/,shape,order=,*,copy=) resize(a,new_shape) result_type(*arrays_and_dtypes) roll(a,shift,axis=)
      rollaxis(a,axis,start=) roots(p) rot90(m,k=,axes=) round(a,decimals=,out=) save(file,arr,allow_pickle=)
      savetxt(fname,X,fmt=,delimiter=,newline=,header=,footer=,comments=,encoding=)
      savez(file,*args,allow_pickle=,**kwds) savez_compressed(file,*args,allow_pickle=,**kwds)
      searchsorted(a,v,side=,sorter=) select(condlist,choicelist,default=) setdiff1d(ar1,ar2,assume_unique=)
      setxor1d(ar1,ar2,assume_unique=) shape(a) shares_memory(a,b,/,max_work=) sinc(x) size(a,axis=)
      sort(a,axis=,kind=,order=,*,stable=) sort_complex(a) split(ary,indices_or_sections,axis=) squeeze(a,axis=)
      stack(arrays,axis=,out=,*,dtype=,casting=) std(a,axis=,dtype=,out=,ddof=,keepdims=,*,where=,mean=,correction=)
      sum(a,axis=,dtype=,out=,keepdims=,initial=,where=) swapaxes(a,axis1,axis2) take(a,indices,axis=,out=,mode=)
      take_along_axis(arr,indices,axis=) tensordot(a,b,axes=) tile(A,reps) trace(a,offset=,axis1=,axis2=,dtype=,out=)
      transpose(a,axes=) trapezoid(y,x=,dx=,axis=) tril(m,k=) tril_indices_from(arr,k=) trim_zeros(filt,trim=,axis=)
      triu(m,k=) triu_indices_from(arr,k=) union1d(ar1,ar2)
      unique(ar,return_index=,return_inverse=,return_counts=,axis=,*,equal_nan=,sorted=) unique_all(x)
      unique_counts(x) unique_inverse(x) unique_values(x) unpackbits(a,/,axis=,count=,bitorder=)
      unravel_index(indices,shape,order=) unstack(x,/,*,axis=) unwrap(p,discont=,axis=,*,period=)
      vander(x,N=,increasing=) var(a,axis=,dtype=,out=,ddof=,keepdims=,*,where=,mean=,correction=) vdot(a,b,/)
      vsplit(ary,indices_or_sections) vstack(tup,*,dtype=,casting=) where(condition,x=,y=,/)
      zeros_like(a,dtype=,order=,subok=,shape=,*,device=)
    numpy._DTypeMeta: dtype(dtype,align=,copy=,**kwargs)
    numpy._globals._NoValueType: _NoValue
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    numpy.bool: False_ True_
    numpy.lib._index_tricks_impl.CClass: c_
    numpy.lib._index_tricks_impl.IndexExpression: index_exp s_
    numpy.lib._index_tricks_impl.MGridClass: mgrid
    numpy.lib._index_tricks_impl.OGridClass: ogrid
    numpy.lib._index_tricks_impl.RClass: r_
    numpy.ufunc: abs(1+1) absolute(1+1) acos(1+1) acosh(1+1) add(2+1) arccos(1+1) arccosh(1+1) arcsin(1+1)
      arcsinh(1+1) arctan(1+1) arctan2(2+1) arctanh(1+1) asin(1+1) asinh(1+1) atan(1+1) atan2(2+1) atanh(1+1)
      bitwise_and(2+1) bitwise_count(1+1) bitwise_invert(1+1) bitwise_left_shift(2+1) bitwise_not(1+1) bitwise_or(2+1)
      bitwise_right_shift(2+1) bitwise_xor(2+1) cbrt(1+1) ceil(1+1) conj(1+1) conjugate(1+1) copysign(2+1) cos(1+1)
      cosh(1+1) deg2rad(1+1) degrees(1+1) divide(2+1) divmod(2+2) equal(2+1) exp(1+1) exp2(1+1) expm1(1+1) fabs(1+1)
      float_power(2+1) floor(1+1) floor_divide(2+1) fmax(2+1) fmin(2+1) fmod(2+1) frexp(1+2) gcd(2+1) greater(2+1)
      greater_equal(2+1) heaviside(2+1) hypot(2+1) invert(1+1) isfinite(1+1) isinf(1+1) isnan(1+1) isnat(1+1) lcm(2+1)
      ldexp(2+1) left_shift(2+1) less(2+1) less_equal(2+1) log(1+1) log10(1+1) log1p(1+1) log2(1+1) logaddexp(2+1)
      logaddexp2(2+1) logical_and(2+1) logical_not(1+1) logical_or(2+1) logical_xor(2+1) matmul(2+1@) matvec(2+1@)
      maximum(2+1) minimum(2+1) mod(2+1) modf(1+2) multiply(2+1) negative(1+1) nextafter(2+1) not_equal(2+1)
      positive(1+1) pow(2+1) power(2+1) rad2deg(1+1) radians(1+1) reciprocal(1+1) remainder(2+1) right_shift(2+1)
      rint(1+1) sign(1+1) signbit(1+1) sin(1+1) sinh(1+1) spacing(1+1) sqrt(1+1) square(1+1) subtract(2+1) tan(1+1)
      tanh(1+1) true_divide(2+1) trunc(1+1) vecdot(2+1@) vecmat(2+1@)
    set: __future_scalars__ __numpy_submodules__
    str: __array_api_version__ __cached__ __doc__ __file__ __name__ __package__ __version__ _int_extended_msg _msg
      _specific_msg
    tuple: ScalarType
    type: __array_namespace_info__ bool(value=,/) bool_(value=,/) broadcast(*arrays)
      busdaycalendar(weekmask=,holidays=) byte(value=,/) bytes_(value=,/,*args,**kwargs) cdouble(real=,imag=,/)
      character() clongdouble(real=,imag=,/) complex128(real=,imag=,/) complex256(real=,imag=,/)
      complex64(real=,imag=,/) complexfloating() csingle(real=,imag=,/) datetime64(value=,/,*args) double(value=,/)
      errstate(*,call=,all=,divide=,over=,under=,invalid=) finfo(dtype) flatiter() flexible() float128(value=,/)
      float16(value=,/) float32(value=,/) float64(value=,/) floating() generic() half(value=,/) iinfo(int_type)
      inexact() int16(value=,/) int32(value=,/) int64(value=,/) int8(value=,/) int_(value=,/) intc(value=,/) integer()
      intp(value=,/) long(value=,/) longdouble(value=,/) longlong(value=,/) matrix(data,dtype=,copy=)
      memmap(filename,dtype=,mode=,offset=,shape=,order=) ndarray(shape,dtype=,buffer=,offset=,strides=,order=)
      ndenumerate(arr) ndindex(*shape)
      nditer(op,flags=,op_flags=,op_dtypes=,order=,casting=,op_axes=,itershape=,buffersize=) number()
      object_(value=,/) poly1d(c_or_r,r=,variable=)
      recarray(shape,dtype=,buf=,offset=,strides=,formats=,names=,titles=,byteorder=,aligned=,order=)
      record(length_or_data,/,dtype=) short(value=,/) signedinteger() single(value=,/) str_(value=,/,*args,**kwargs)
      timedelta64(value=,/,*args) ubyte(value=,/) ufunc() uint(value=,/) uint16(value=,/) uint32(value=,/)
      uint64(value=,/) uint8(value=,/) uintc(value=,/) uintp(value=,/) ulong(value=,/) ulonglong(value=,/)
      unsignedinteger() ushort(value=,/) vectorize(pyfunc=,otypes=,doc=,excluded=,cache=,signature=)
      void(length_or_data,/,dtype=)
  module numpy.char
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    builtin_function_or_method: compare_chararrays(a1,a2,cmp,rstrip)
    dict: __builtins__
    function: array(obj,itemsize=,copy=,unicode=,order=) asarray(obj,itemsize=,unicode=,order=)
      count(a,sub,start=,end=) endswith(a,suffix,start=,end=) find(a,sub,start=,end=) index(a,sub,start=,end=)
      lstrip(a,chars=) multiply(a,i) partition(a,sep) rfind(a,sub,start=,end=) rindex(a,sub,start=,end=)
      rpartition(a,sep) rstrip(a,chars=) startswith(a,prefix,start=,end=) strip(a,chars=)
    list: __all__ __path__
    numpy._ArrayFunctionDispatcher: capitalize(a) center(a,width,fillchar=) decode(a,encoding=,errors=)
      encode(a,encoding=,errors=) equal(x1,x2) expandtabs(a,tabsize=) greater(x1,x2) greater_equal(x1,x2)
      join(sep,seq) less(x1,x2) less_equal(x1,x2) ljust(a,width,fillchar=) lower(a) mod(a,values) not_equal(x1,x2)
      replace(a,old,new,count=) rjust(a,width,fillchar=) rsplit(a,sep=,maxsplit=) split(a,sep=,maxsplit=)
      splitlines(a,keepends=) swapcase(a) title(a) translate(a,table,deletechars=) upper(a) zfill(a,width)
    numpy.ufunc: add(2+1) isalnum(1+1) isalpha(1+1) isdecimal(1+1) isdigit(1+1) islower(1+1) isnumeric(1+1)
      isspace(1+1) istitle(1+1) isupper(1+1) str_len(1+1)
    str: __cached__ __doc__ __file__ __name__ __package__
    type: chararray(shape,itemsize=,unicode=,buffer=,offset=,strides=,order=)
  module numpy.ctypeslib
    _ctypes.PyCSimpleType: _concrete_ndptr _ndptr c_intp
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: as_array(obj,shape=) as_ctypes(obj) as_ctypes_type(dtype) load_library(libname,loader_path)
      ndpointer(dtype=,ndim=,shape=,flags=)
    list: __all__ __path__
    module: _ctypeslib ctypes
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.dtypes
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: _add_dtype_helper(DType,alias)
    list: __all__
    numpy._DTypeMeta: BoolDType() ByteDType() BytesDType(size,/) CLongDoubleDType() Complex128DType() Complex64DType()
      DateTime64DType(unit,/) Float16DType() Float32DType() Float64DType() Int16DType() Int32DType() Int64DType()
      Int8DType() IntDType() LongDType() LongDoubleDType() LongLongDType() ObjectDType() ShortDType() StrDType(size,/)
      StringDType(*,coerce=,**kwargs) TimeDelta64DType(unit,/) UByteDType() UInt16DType() UInt32DType() UInt64DType()
      UInt8DType() UIntDType() ULongDType() ULongLongDType() UShortDType() VoidDType(length,/)
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.lib.scimath
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    list: __all__
    numpy._ArrayFunctionDispatcher: arccos(x) arcsin(x) arctanh(x) log(x) log10(x) log2(x) logn(n,x) power(x,p)
      sqrt(x)
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.exceptions
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    bool: _is_loaded
    dict: __builtins__
    list: __all__
    str: __cached__ __doc__ __file__ __name__ __package__
    type: AxisError(axis,ndim=,msg_prefix=) ComplexWarning DTypePromotionError ModuleDeprecationWarning RankWarning
      TooHardError VisibleDeprecationWarning
  module numpy.fft
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: fftfreq(n,d=,device=) rfftfreq(n,d=,device=)
    list: __all__ __path__
    module: _helper _pocketfft _pocketfft_umath
    numpy._ArrayFunctionDispatcher: fft(a,n=,axis=,norm=,out=) fft2(a,s=,axes=,norm=,out=) fftn(a,s=,axes=,norm=,out=)
      fftshift(x,axes=) hfft(a,n=,axis=,norm=,out=) ifft(a,n=,axis=,norm=,out=) ifft2(a,s=,axes=,norm=,out=)
      ifftn(a,s=,axes=,norm=,out=) ifftshift(x,axes=) ihfft(a,n=,axis=,norm=,out=) irfft(a,n=,axis=,norm=,out=)
      irfft2(a,s=,axes=,norm=,out=) irfftn(a,s=,axes=,norm=,out=) rfft(a,n=,axis=,norm=,out=)
      rfft2(a,s=,axes=,norm=,out=) rfftn(a,s=,axes=,norm=,out=)
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.lib
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    builtin_function_or_method: add_docstring
    dict: __builtins__
    function: __getattr__ add_newdoc(place,obj,doc,warn_on_python=)
    int: tracemalloc_domain
    list: __all__ __path__
    module: _array_utils_impl _arraypad_impl _arraysetops_impl _arrayterator_impl _datasource _format_impl
      _function_base_impl _histograms_impl _index_tricks_impl _iotools _nanfunctions_impl _npyio_impl _polynomial_impl
      _scimath_impl _shape_base_impl _stride_tricks_impl _twodim_base_impl _type_check_impl _ufunclike_impl
      _utils_impl _version array_utils format introspect mixins npyio scimath stride_tricks
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    str: __cached__ __doc__ __file__ __name__ __package__
    type: Arrayterator(var,buf_size=) NumpyVersion(vstring)
  module numpy.linalg
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    list: __all__ __path__
    module: _linalg _umath_linalg
    numpy._ArrayFunctionDispatcher: cholesky(a,/,*,upper=) cond(x,p=) cross(x1,x2,/,*,axis=) det(a)
      diagonal(x,/,*,offset=) eig(a) eigh(a,UPLO=) eigvals(a) eigvalsh(a,UPLO=) inv(a) lstsq(a,b,rcond=)
      matmul(x1,x2,/) matrix_norm(x,/,*,keepdims=,ord=) matrix_power(a,n) matrix_rank(A,tol=,hermitian=,*,rtol=)
      matrix_transpose(x,/) multi_dot(arrays,*,out=) norm(x,ord=,axis=,keepdims=) outer(x1,x2,/)
      pinv(a,rcond=,hermitian=,*,rtol=) qr(a,mode=) slogdet(a) solve(a,b) svd(a,full_matrices=,compute_uv=,hermitian=)
      svdvals(x,/) tensordot(x1,x2,/,*,axes=) tensorinv(a,ind=) tensorsolve(a,b,axes=) trace(x,/,*,offset=,dtype=)
      vecdot(x1,x2,/,*,axis=) vector_norm(x,/,*,axis=,keepdims=,ord=)
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    str: __cached__ __doc__ __file__ __name__ __package__
    type: LinAlgError
  module numpy.ma
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: all(a,axis=,out=,keepdims=) allclose(a,b,masked_equal=,rtol=,atol=) allequal(a,b,fill_value=)
      anom(a,axis=,dtype=) anomalies(a,axis=,dtype=) any(a,axis=,out=,keepdims=) append(a,b,axis=)
      apply_along_axis(func1d,axis,arr,*args,**kwargs) apply_over_axes(func,a,axes)
      arange(start_or_stop,/,stop=,step=,*,dtype=,device=,like=,fill_value=,hardmask=)
      argmax(a,axis=,fill_value=,out=,*,keepdims=) argmin(a,axis=,fill_value=,out=,*,keepdims=)
      argsort(a,axis=,kind=,order=,endwith=,fill_value=,*,stable=)
      array(data,dtype=,copy=,order=,mask=,fill_value=,keep_mask=,hard_mask=,shrink=,subok=,ndmin=)
      asanyarray(a,dtype=,order=) asarray(a,dtype=,order=) atleast_1d(*arys) atleast_2d(*arys) atleast_3d(*arys)
      average(a,axis=,weights=,returned=,*,keepdims=) choose(indices,choices,out=,mode=)
      clip(a,a_min=,a_max=,out=,*,min=,max=,fill_value=,hardmask=,where=,casting=,order=,dtype=,subok=,signature=,sig=)
      clump_masked(a) clump_unmasked(a) column_stack(tup) common_fill_value(a,b) compress(condition,a,axis=,out=)
      compress_cols(a) compress_nd(x,axis=) compress_rowcols(x,axis=) compress_rows(a) compressed(x)
      concatenate(arrays,axis=) convolve(a,v,mode=,propagate_mask=) copy(a,*args,**params)
      corrcoef(x,y=,rowvar=,allow_masked=) correlate(a,v,mode=,propagate_mask=) count(a,axis=,keepdims=)
      count_masked(arr,axis=) cov(x,y=,rowvar=,bias=,allow_masked=,ddof=) cumprod(a,axis=,dtype=,out=)
      cumsum(a,axis=,dtype=,out=) default_fill_value(obj) diag(v,k=) diagflat(v,k=) diagonal(a,*args,**params)
      diff(a,/,n=,axis=,prepend=,append=) dot(a,b,strict=,out=) dstack(tup) ediff1d(arr,to_end=,to_begin=)
      empty(shape,dtype=,order=,*,device=,like=,fill_value=,hardmask=)
      empty_like(prototype,/,dtype=,order=,subok=,shape=,*,device=) filled(a,fill_value=)
      fix_invalid(a,mask=,copy=,fill_value=) flatnotmasked_contiguous(a) flatnotmasked_edges(a) flatten_mask(mask)
      flatten_structured_array(a) frombuffer(buffer,dtype=,count=,offset=,*,like=) fromflex(fxarray)
      fromfunction(function,shape,*,dtype=,like=,**kwargs) getdata(a,subok=) getmask(a) getmaskarray(arr)
      harden_mask(a) hsplit(ary,indices_or_sections) hstack(tup,*,dtype=,casting=)
      identity(n,dtype=,*,like=,fill_value=,hardmask=) ids(a) in1d(ar1,ar2,assume_unique=,invert=)
      indices(dimensions,dtype=,sparse=,*,fill_value=,hardmask=) inner(a,b) innerproduct(a,b)
      intersect1d(ar1,ar2,assume_unique=) isMA(x) isMaskedArray(x) is_mask(m) is_masked(x) isarray(x)
      isin(element,test_elements,assume_unique=,invert=) left_shift(a,n) make_mask(m,copy=,shrink=,dtype=)
      make_mask_descr(ndtype) make_mask_none(newshape,dtype=) mask_cols(a,axis=) mask_or(m1,m2,copy=,shrink=)
      mask_rowcols(a,axis=) mask_rows(a,axis=) masked_all(shape,dtype=) masked_all_like(arr)
      masked_equal(x,value,copy=) masked_greater(x,value,copy=) masked_greater_equal(x,value,copy=)
      masked_inside(x,v1,v2,copy=) masked_invalid(a,copy=) masked_less(x,value,copy=) masked_less_equal(x,value,copy=)
      masked_not_equal(x,value,copy=) masked_object(x,value,copy=,shrink=) masked_outside(x,v1,v2,copy=)
      masked_values(x,value,rtol=,atol=,copy=,shrink=) masked_where(condition,a,copy=)
      max(obj,axis=,out=,fill_value=,keepdims=) maximum_fill_value(obj) mean(a,axis=,dtype=,out=,keepdims=)
      median(a,axis=,out=,overwrite_input=,keepdims=) min(obj,axis=,out=,fill_value=,keepdims=)
      minimum_fill_value(obj) ndenumerate(a,compressed=) ndim(obj) nonzero(a) notmasked_contiguous(a,axis=)
      notmasked_edges(a,axis=) ones(shape,dtype=,order=,*,device=,like=,fill_value=,hardmask=)
      ones_like(a,dtype=,order=,subok=,shape=,*,device=) outer(a,b) outerproduct(a,b)
      polyfit(x,y,deg,rcond=,full=,w=,cov=) power(a,b,third=) prod(a,axis=,dtype=,out=,keepdims=)
      product(a,axis=,dtype=,out=,keepdims=) ptp(obj,axis=,out=,fill_value=,keepdims=) put(a,indices,values,mode=)
      putmask(a,mask,values) ravel(a,order=) repeat(a,*args,**params) reshape(a,new_shape,order=) resize(x,new_shape)
      right_shift(a,n) round(a,decimals=,out=) round_(a,decimals=,out=) row_stack(tup,*,dtype=,casting=)
      set_fill_value(a,fill_value) setdiff1d(ar1,ar2,assume_unique=) setxor1d(ar1,ar2,assume_unique=) shape(obj)
      size(obj,axis=) soften_mask(a) sort(a,axis=,kind=,order=,endwith=,fill_value=,*,stable=)
      squeeze(a,axis=,*,fill_value=,hardmask=) stack(arrays,axis=,out=,*,dtype=,casting=)
      std(a,axis=,dtype=,out=,ddof=,keepdims=,mean=) sum(a,axis=,dtype=,out=,keepdims=) swapaxes(a,*args,**params)
      take(a,indices,axis=,out=,mode=) trace(a,offset=,axis1=,axis2=,dtype=,out=) transpose(a,axes=) union1d(ar1,ar2)
      unique(ar1,return_index=,return_inverse=) vander(x,n=) var(a,axis=,dtype=,out=,ddof=,keepdims=,mean=)
      vstack(tup,*,dtype=,casting=) where(condition,x=,y=)
      zeros(shape,dtype=,order=,*,device=,like=,fill_value=,hardmask=)
      zeros_like(a,dtype=,order=,subok=,shape=,*,device=)
    list: __all__ __path__
    method: alltrue(target,axis=,dtype=) sometrue(target,axis=,dtype=)
    module: core extras
    numpy._ArrayFunctionDispatcher: amax(a,axis=,out=,keepdims=,initial=,where=)
      amin(a,axis=,out=,keepdims=,initial=,where=) expand_dims(a,axis)
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    numpy.bool: nomask
    numpy.ma.core.MaskedConstant: masked masked_singleton
    numpy.ma.core._DomainedBinaryOperation: divide(a,b,*args,**kwargs) floor_divide(a,b,*args,**kwargs)
      fmod(a,b,*args,**kwargs) mod(a,b,*args,**kwargs) remainder(a,b,*args,**kwargs) true_divide(a,b,*args,**kwargs)
    numpy.ma.core._MaskedBinaryOperation: add(a,b,*args,**kwargs) arctan2(a,b,*args,**kwargs)
      bitwise_and(a,b,*args,**kwargs) bitwise_or(a,b,*args,**kwargs) bitwise_xor(a,b,*args,**kwargs)
      equal(a,b,*args,**kwargs) greater(a,b,*args,**kwargs) greater_equal(a,b,*args,**kwargs)
      hypot(a,b,*args,**kwargs) less(a,b,*args,**kwargs) less_equal(a,b,*args,**kwargs)
      logical_and(a,b,*args,**kwargs) logical_or(a,b,*args,**kwargs) logical_xor(a,b,*args,**kwargs)
      multiply(a,b,*args,**kwargs) not_equal(a,b,*args,**kwargs) subtract(a,b,*args,**kwargs)
    numpy.ma.core._MaskedPrintOption: masked_print_option
    numpy.ma.core._MaskedUnaryOperation: abs(a,*args,**kwargs) absolute(a,*args,**kwargs) angle(a,*args,**kwargs)
      arccos(a,*args,**kwargs) arccosh(a,*args,**kwargs) arcsin(a,*args,**kwargs) arcsinh(a,*args,**kwargs)
      arctan(a,*args,**kwargs) arctanh(a,*args,**kwargs) around(a,*args,**kwargs) ceil(a,*args,**kwargs)
      conjugate(a,*args,**kwargs) cos(a,*args,**kwargs) cosh(a,*args,**kwargs) exp(a,*args,**kwargs)
      fabs(a,*args,**kwargs) floor(a,*args,**kwargs) log(a,*args,**kwargs) log10(a,*args,**kwargs)
      log2(a,*args,**kwargs) logical_not(a,*args,**kwargs) negative(a,*args,**kwargs) sin(a,*args,**kwargs)
      sinh(a,*args,**kwargs) sqrt(a,*args,**kwargs) tan(a,*args,**kwargs) tanh(a,*args,**kwargs)
    numpy.ma.core._extrema_operation: maximum(a,b) minimum(a,b)
    numpy.ma.extras.mr_class: mr_
    str: __cached__ __doc__ __file__ __name__ __package__
    type: MAError MaskError MaskType(value=,/)
      MaskedArray(data=,mask=,dtype=,copy=,subok=,ndmin=,fill_value=,keep_mask=,hard_mask=,shrink=,order=)
      bool_(value=,/)
      masked_array(data=,mask=,dtype=,copy=,subok=,ndmin=,fill_value=,keep_mask=,hard_mask=,shrink=,order=)
      mvoid(data,mask=,dtype=,fill_value=,hardmask=,copy=,subok=)
  module numpy.polynomial
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: Chebyshev(coef,domain=,window=,symbol=) Hermite(coef,domain=,window=,symbol=)
      HermiteE(coef,domain=,window=,symbol=) Laguerre(coef,domain=,window=,symbol=)
      Legendre(coef,domain=,window=,symbol=) Polynomial(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: set_default_printstyle(style)
    list: __all__ __path__
    module: _polybase chebyshev hermite hermite_e laguerre legendre polynomial polyutils
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.random
    _cython_3_2_4.cython_function_or_method: default_rng(seed=) get_bit_generator() ranf(*args,**kwargs)
      sample(*args,**kwargs) seed(seed=) set_bit_generator(bitgen)
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: __RandomState_ctor()
    list: __all__ __path__
    method: beta(a,b,size=) binomial(n,p,size=) bytes(length) chisquare(df,size=) choice(a,size=,replace=,p=)
      dirichlet(alpha,size=) exponential(scale=,size=) f(dfnum,dfden,size=) gamma(shape,scale=,size=)
      geometric(p,size=) get_state(legacy=) gumbel(loc=,scale=,size=) hypergeometric(ngood,nbad,nsample,size=)
      laplace(loc=,scale=,size=) logistic(loc=,scale=,size=) lognormal(mean=,sigma=,size=) logseries(p,size=)
      multinomial(n,pvals,size=) multivariate_normal(mean,cov,size=,check_valid=,tol=) negative_binomial(n,p,size=)
      noncentral_chisquare(df,nonc,size=) noncentral_f(dfnum,dfden,nonc,size=) normal(loc=,scale=,size=)
      pareto(a,size=) permutation(x) poisson(lam=,size=) power(a,size=) rand(*args) randint(low,high=,size=,dtype=)
      randn(*args) random(size=) random_integers(low,high=,size=) random_sample(size=) rayleigh(scale=,size=)
      set_state(state) shuffle(x) standard_cauchy(size=) standard_exponential(size=) standard_gamma(shape,size=)
      standard_normal(size=) standard_t(df,size=) triangular(left,mode,right,size=) uniform(low=,high=,size=)
      vonmises(mu,kappa,size=) wald(mean,scale,size=) weibull(a,size=) zipf(a,size=)
    module: _bounded_integers _common _generator _mt19937 _pcg64 _philox _pickle _sfc64 bit_generator mtrand
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    str: __cached__ __doc__ __file__ __name__ __package__
    type: BitGenerator(seed=) Generator(bit_generator) MT19937(seed=) PCG64(seed=) PCG64DXSM(seed=)
      Philox(seed=,counter=,key=) RandomState(seed=) SFC64(seed=)
      SeedSequence(entropy=,*,spawn_key=,pool_size=,n_children_spawned=)
  module numpy.rec
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: array(obj,dtype=,shape=,offset=,strides=,formats=,names=,titles=,aligned=,byteorder=,copy=)
      find_duplicate(list) fromarrays(arrayList,dtype=,shape=,formats=,names=,titles=,aligned=,byteorder=)
      fromfile(fd,dtype=,shape=,offset=,formats=,names=,titles=,aligned=,byteorder=)
      fromrecords(recList,dtype=,shape=,formats=,names=,titles=,aligned=,byteorder=)
      fromstring(datastring,dtype=,shape=,offset=,formats=,names=,titles=,aligned=,byteorder=)
    list: __all__ __path__
    str: __cached__ __doc__ __file__ __name__ __package__
    type: format_parser(formats,names,titles,aligned=,byteorder=)
      recarray(shape,dtype=,buf=,offset=,strides=,formats=,names=,titles=,byteorder=,aligned=,order=)
      record(length_or_data,/,dtype=)
  module numpy.strings
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: count(a,sub,start=,end=) endswith(a,suffix,start=,end=) find(a,sub,start=,end=) index(a,sub,start=,end=)
      lstrip(a,chars=) rfind(a,sub,start=,end=) rindex(a,sub,start=,end=) rstrip(a,chars=)
      slice(a,start=,stop=,step=,/) startswith(a,prefix,start=,end=) strip(a,chars=)
    list: __all__ __path__
    numpy._ArrayFunctionDispatcher: capitalize(a) center(a,width,fillchar=) decode(a,encoding=,errors=)
      encode(a,encoding=,errors=) expandtabs(a,tabsize=) ljust(a,width,fillchar=) lower(a) mod(a,values) multiply(a,i)
      partition(a,sep) replace(a,old,new,count=) rjust(a,width,fillchar=) rpartition(a,sep) swapcase(a) title(a)
      translate(a,table,deletechars=) upper(a) zfill(a,width)
    numpy.ufunc: add(2+1) equal(2+1) greater(2+1) greater_equal(2+1) isalnum(1+1) isalpha(1+1) isdecimal(1+1)
      isdigit(1+1) islower(1+1) isnumeric(1+1) isspace(1+1) istitle(1+1) isupper(1+1) less(2+1) less_equal(2+1)
      not_equal(2+1) str_len(1+1)
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.testing
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    bool: BLAS_SUPPORTS_FPE HAS_LAPACK64 HAS_REFCOUNT IS_64BIT IS_EDITABLE IS_INSTALLED IS_MUSL IS_PYPY IS_PYSTON
      IS_WASM NOGIL_BUILD
    dict: __builtins__
    function: _assert_valid_refcount(op) _gen_alignment_data(dtype=,type=,max_size=) assert_(val,msg=)
      assert_allclose(actual,desired,rtol=,atol=,equal_nan=,err_msg=,verbose=,*,strict=)
      assert_almost_equal(actual,desired,decimal=,err_msg=,verbose=)
      assert_approx_equal(actual,desired,significant=,err_msg=,verbose=)
      assert_array_almost_equal(actual,desired,decimal=,err_msg=,verbose=) assert_array_almost_equal_nulp(x,y,nulp=)
      assert_array_compare(comparison,x,y,err_msg=,verbose=,header=,precision=,equal_nan=,equal_inf=,*,strict=,names=)
      assert_array_equal(actual,desired,err_msg=,verbose=,*,strict=)
      assert_array_less(x,y,err_msg=,verbose=,*,strict=) assert_array_max_ulp(a,b,maxulp=,dtype=)
      assert_equal(actual,desired,err_msg=,verbose=,*,strict=) assert_no_gc_cycles(*args,**kwargs)
      assert_no_warnings(*args,**kwargs) assert_raises(*args,**kwargs)
      assert_raises_regex(exception_class,expected_regexp,*args,**kwargs) assert_string_equal(actual,desired)
      assert_warns(warning_class,*args,**kwargs) break_cycles()
      build_err_msg(arrays,err_msg,header=,verbose=,names=,precision=) check_support_sve(__cache=)
      decorate_methods(cls,decorator,testmatch=) jiffies(_proc_pid_stat=,_load_time=) measure(code_str,times=,label=)
      memusage(_proc_pid_stat=) print_assert_equal(test_string,actual,desired)
      run_threaded(func,max_workers=,pass_count=,pass_barrier=,outer_iterations=,prepare_args=)
      rundocs(filename=,raise_on_error=) runstring(astr,dict) tempdir(*args,**kwargs) temppath(*args,**kwargs)
    int: verbose
    list: __all__ __path__
    module: _private extbuild overrides
    numpy._pytesttester.PytestTester: test(label=,verbose=,extra_argv=,doctests=,coverage=,durations=,tests=)
    pathlib.PosixPath: NUMPY_ROOT
    str: __cached__ __doc__ __file__ __name__ __package__
    type: IgnoreException KnownFailureException SkipTest TestCase(methodName=)
      clear_and_catch_warnings(record=,modules=) suppress_warnings(forwarding_rule=,_warn=)
  module numpy.typing
    GenericAlias: NDArray
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    list: __all__ __path__
    str: __cached__ __doc__ __file__ __name__ __package__
    type: NBitBase()
    typing._UnionGenericAlias: ArrayLike(*args,**kwargs) DTypeLike(*args,**kwargs)
  module numpy.polynomial.chebyshev
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: ABCPolyBase(coef,domain=,window=,symbol=) Chebyshev(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: _cseries_to_zseries(c) _zseries_der(zs) _zseries_div(z1,z2) _zseries_int(zs) _zseries_mul(z1,z2)
      _zseries_to_cseries(zs) cheb2poly(c) chebadd(c1,c2) chebcompanion(c) chebder(c,m=,scl=,axis=) chebdiv(c1,c2)
      chebfit(x,y,deg,rcond=,full=,w=) chebfromroots(roots) chebgauss(deg) chebgrid2d(x,y,c) chebgrid3d(x,y,z,c)
      chebint(c,m=,k=,lbnd=,scl=,axis=) chebinterpolate(func,deg,args=) chebline(off,scl) chebmul(c1,c2) chebmulx(c)
      chebpow(c,pow,maxpower=) chebpts1(npts) chebpts2(npts) chebroots(c) chebsub(c1,c2) chebtrim(c,tol=)
      chebval(x,c,tensor=) chebval2d(x,y,c) chebval3d(x,y,z,c) chebvander(x,deg) chebvander2d(x,y,deg)
      chebvander3d(x,y,z,deg) chebweight(x) poly2cheb(pol)
    list: __all__
    module: np pu
    numpy.ndarray: chebdomain chebone chebx chebzero
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.polynomial.hermite
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: ABCPolyBase(coef,domain=,window=,symbol=) Hermite(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: _normed_hermite_n(x,n) herm2poly(c) hermadd(c1,c2) hermcompanion(c) hermder(c,m=,scl=,axis=)
      hermdiv(c1,c2) hermfit(x,y,deg,rcond=,full=,w=) hermfromroots(roots) hermgauss(deg) hermgrid2d(x,y,c)
      hermgrid3d(x,y,z,c) hermint(c,m=,k=,lbnd=,scl=,axis=) hermline(off,scl) hermmul(c1,c2) hermmulx(c)
      hermpow(c,pow,maxpower=) hermroots(c) hermsub(c1,c2) hermtrim(c,tol=) hermval(x,c,tensor=) hermval2d(x,y,c)
      hermval3d(x,y,z,c) hermvander(x,deg) hermvander2d(x,y,deg) hermvander3d(x,y,z,deg) hermweight(x) poly2herm(pol)
    list: __all__
    module: np pu
    numpy.ndarray: hermdomain hermone hermx hermzero
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.polynomial.hermite_e
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: ABCPolyBase(coef,domain=,window=,symbol=) HermiteE(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: _normed_hermite_e_n(x,n) herme2poly(c) hermeadd(c1,c2) hermecompanion(c) hermeder(c,m=,scl=,axis=)
      hermediv(c1,c2) hermefit(x,y,deg,rcond=,full=,w=) hermefromroots(roots) hermegauss(deg) hermegrid2d(x,y,c)
      hermegrid3d(x,y,z,c) hermeint(c,m=,k=,lbnd=,scl=,axis=) hermeline(off,scl) hermemul(c1,c2) hermemulx(c)
      hermepow(c,pow,maxpower=) hermeroots(c) hermesub(c1,c2) hermetrim(c,tol=) hermeval(x,c,tensor=)
      hermeval2d(x,y,c) hermeval3d(x,y,z,c) hermevander(x,deg) hermevander2d(x,y,deg) hermevander3d(x,y,z,deg)
      hermeweight(x) poly2herme(pol)
    list: __all__
    module: np pu
    numpy.ndarray: hermedomain hermeone hermex hermezero
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.polynomial.laguerre
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: ABCPolyBase(coef,domain=,window=,symbol=) Laguerre(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: lag2poly(c) lagadd(c1,c2) lagcompanion(c) lagder(c,m=,scl=,axis=) lagdiv(c1,c2)
      lagfit(x,y,deg,rcond=,full=,w=) lagfromroots(roots) laggauss(deg) laggrid2d(x,y,c) laggrid3d(x,y,z,c)
      lagint(c,m=,k=,lbnd=,scl=,axis=) lagline(off,scl) lagmul(c1,c2) lagmulx(c) lagpow(c,pow,maxpower=) lagroots(c)
      lagsub(c1,c2) lagtrim(c,tol=) lagval(x,c,tensor=) lagval2d(x,y,c) lagval3d(x,y,z,c) lagvander(x,deg)
      lagvander2d(x,y,deg) lagvander3d(x,y,z,deg) lagweight(x) poly2lag(pol)
    list: __all__
    module: np pu
    numpy.ndarray: lagdomain lagone lagx lagzero
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.polynomial.legendre
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: ABCPolyBase(coef,domain=,window=,symbol=) Legendre(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: leg2poly(c) legadd(c1,c2) legcompanion(c) legder(c,m=,scl=,axis=) legdiv(c1,c2)
      legfit(x,y,deg,rcond=,full=,w=) legfromroots(roots) leggauss(deg) leggrid2d(x,y,c) leggrid3d(x,y,z,c)
      legint(c,m=,k=,lbnd=,scl=,axis=) legline(off,scl) legmul(c1,c2) legmulx(c) legpow(c,pow,maxpower=) legroots(c)
      legsub(c1,c2) legtrim(c,tol=) legval(x,c,tensor=) legval2d(x,y,c) legval3d(x,y,z,c) legvander(x,deg)
      legvander2d(x,y,deg) legvander3d(x,y,z,deg) legweight(x) poly2leg(pol)
    list: __all__
    module: np pu
    numpy.ndarray: legdomain legone legx legzero
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.polynomial.polynomial
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    abc.ABCMeta: ABCPolyBase(coef,domain=,window=,symbol=) Polynomial(coef,domain=,window=,symbol=)
    dict: __builtins__
    function: _array_function_dispatch(dispatcher=,module=,verify=,docs_from_dispatcher=)
      _polygrid2d_dispatcher(x,y,c) _polyval2d_dispatcher(x,y,c) polyadd(c1,c2) polycompanion(c)
      polyder(c,m=,scl=,axis=) polydiv(c1,c2) polyfit(x,y,deg,rcond=,full=,w=) polyfromroots(roots)
      polygrid3d(x,y,z,c) polyint(c,m=,k=,lbnd=,scl=,axis=) polyline(off,scl) polymul(c1,c2) polymulx(c)
      polypow(c,pow,maxpower=) polyroots(c) polysub(c1,c2) polytrim(c,tol=) polyval(x,c,tensor=) polyval3d(x,y,z,c)
      polyvalfromroots(x,r,tensor=) polyvander(x,deg) polyvander2d(x,y,deg) polyvander3d(x,y,z,deg)
    list: __all__
    module: np pu
    numpy._ArrayFunctionDispatcher: polygrid2d(x,y,c) polyval2d(x,y,c)
    numpy.ndarray: polydomain polyone polyx polyzero
    str: __cached__ __doc__ __file__ __name__ __package__
  module numpy.polynomial.polyutils
    _frozen_importlib.ModuleSpec: __spec__
    _frozen_importlib_external.SourceFileLoader: __loader__
    dict: __builtins__
    function: _add(c1,c2) _as_int(x,desc) _div(mul_f,c1,c2) _fit(vander_f,x,y,deg,rcond=,full=,w=)
      _fromroots(line_f,mul_f,roots) _gridnd(val_f,c,*args) _nth_slice(i,ndim) _pow(mul_f,c,pow,maxpower) _sub(c1,c2)
      _valnd(val_f,c,*args) _vander_nd(vander_fs,points,degrees) _vander_nd_flat(vander_fs,points,degrees)
      as_series(alist,trim=) format_float(x,parens=) getdomain(x) mapdomain(x,old,new) mapparms(old,new)
      trimcoef(c,tol=) trimseq(seq)
    list: __all__
    module: functools np operator warnings
    str: __cached__ __doc__ __file__ __name__ __package__
  unstarred random
    name: BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI
  unstarred numpy.ctypeslib
    name: ctypes
  unstarred numpy.exceptions
    name: RankWarning
  unstarred numpy.fft
    name: test
  unstarred numpy.lib
    name: test
  unstarred numpy.linalg
    name: test
  unstarred numpy.ma
    name: test
  unstarred numpy.polynomial
    name: polyutils test
  unstarred numpy.random
    name: bit_generator get_bit_generator mtrand set_bit_generator test
  unstarred numpy.testing
    name: extbuild test
  unstarred numpy.polynomial.chebyshev
    name: ABCPolyBase np pu
  unstarred numpy.polynomial.hermite
    name: ABCPolyBase np pu
  unstarred numpy.polynomial.hermite_e
    name: ABCPolyBase np pu
  unstarred numpy.polynomial.laguerre
    name: ABCPolyBase np pu
  unstarred numpy.polynomial.legendre
    name: ABCPolyBase np pu
  unstarred numpy.polynomial.polynomial
    name: ABCPolyBase np pu
  unstarred numpy.polynomial.polyutils
    name: functools np operator warnings
  packages
    module: numpy.char numpy.core numpy.core.arrayprint numpy.core.defchararray numpy.core.einsumfunc
      numpy.core.fromnumeric numpy.core.function_base numpy.core.getlimits numpy.core.multiarray numpy.core.numeric
      numpy.core.numerictypes numpy.core.overrides numpy.core.records numpy.core.shape_base numpy.core.umath
      numpy.ctypeslib numpy.distutils numpy.distutils.armccompiler numpy.distutils.ccompiler
      numpy.distutils.ccompiler_opt numpy.distutils.command numpy.distutils.command.autodist
      numpy.distutils.command.bdist_rpm numpy.distutils.command.build numpy.distutils.command.build_clib
      numpy.distutils.command.build_ext numpy.distutils.command.build_py numpy.distutils.command.build_scripts
      numpy.distutils.command.build_src numpy.distutils.command.config numpy.distutils.command.config_compiler
      numpy.distutils.command.develop numpy.distutils.command.egg_info numpy.distutils.command.install
      numpy.distutils.command.install_clib numpy.distutils.command.install_data
      numpy.distutils.command.install_headers numpy.distutils.command.sdist numpy.distutils.conv_template
      numpy.distutils.core numpy.distutils.cpuinfo numpy.distutils.exec_command numpy.distutils.extension
      numpy.distutils.fcompiler numpy.distutils.fcompiler.absoft numpy.distutils.fcompiler.arm
      numpy.distutils.fcompiler.compaq numpy.distutils.fcompiler.environment numpy.distutils.fcompiler.fujitsu
      numpy.distutils.fcompiler.g95 numpy.distutils.fcompiler.gnu numpy.distutils.fcompiler.hpux
      numpy.distutils.fcompiler.ibm numpy.distutils.fcompiler.intel numpy.distutils.fcompiler.lahey
      numpy.distutils.fcompiler.mips numpy.distutils.fcompiler.nag numpy.distutils.fcompiler.none
      numpy.distutils.fcompiler.nv numpy.distutils.fcompiler.pathf95 numpy.distutils.fcompiler.pg
      numpy.distutils.fcompiler.sun numpy.distutils.fcompiler.vast numpy.distutils.from_template
      numpy.distutils.fujitsuccompiler numpy.distutils.intelccompiler numpy.distutils.lib2def
      numpy.distutils.line_endings numpy.distutils.log numpy.distutils.mingw32ccompiler numpy.distutils.misc_util
      numpy.distutils.msvc9compiler numpy.distutils.msvccompiler numpy.distutils.npy_pkg_config
      numpy.distutils.numpy_distribution numpy.distutils.pathccompiler numpy.distutils.system_info
      numpy.distutils.unixccompiler numpy.dtypes numpy.exceptions numpy.f2py numpy.f2py.auxfuncs numpy.f2py.capi_maps
      numpy.f2py.cb_rules numpy.f2py.cfuncs numpy.f2py.common_rules numpy.f2py.crackfortran numpy.f2py.diagnose
      numpy.f2py.f2py2e numpy.f2py.f90mod_rules numpy.f2py.func2subr numpy.f2py.rules numpy.f2py.symbolic
      numpy.f2py.use_rules numpy.fft numpy.lib numpy.lib.array_utils numpy.lib.format numpy.lib.introspect
      numpy.lib.mixins numpy.lib.npyio numpy.lib.recfunctions numpy.lib.scimath numpy.lib.stride_tricks
      numpy.lib.user_array numpy.linalg numpy.ma numpy.ma.core numpy.ma.extras numpy.ma.mrecords numpy.ma.testutils
      numpy.matlib numpy.matrixlib numpy.matrixlib.defmatrix numpy.polynomial numpy.polynomial.chebyshev
      numpy.polynomial.hermite numpy.polynomial.hermite_e numpy.polynomial.laguerre numpy.polynomial.legendre
      numpy.polynomial.polynomial numpy.polynomial.polyutils numpy.random numpy.rec numpy.strings numpy.testing
      numpy.testing.overrides numpy.testing.print_coercion_tables numpy.typing numpy.typing.mypy_plugin numpy.version
  object
    builtin_function_or_method: __init_subclass__ __new__ __subclasshook__
    method_descriptor: __dir__ __format__ __getstate__ __reduce__ __reduce_ex__ __sizeof__
    str: __doc__
    type: __class__
    wrapper_descriptor: __delattr__ __eq__ __ge__ __getattribute__ __gt__ __hash__ __init__ __le__ __lt__ __ne__
      __repr__ __setattr__ __str__
  ArithmeticError < Exception
  AssertionError < Exception
  AttributeError < Exception
    member_descriptor: name obj
  BaseException
    getset_descriptor: __cause__ __context__ __traceback__ args
    mappingproxy: __dict__
    member_descriptor: __suppress_context__
    method_descriptor: __setstate__ add_note with_traceback
  BaseExceptionGroup < BaseException
    builtin_function_or_method: __class_getitem__
    member_descriptor: exceptions message
    method_descriptor: derive split subgroup
  BlockingIOError < OSError
  BrokenPipeError < ConnectionError
  BufferError < Exception
  BytesWarning < Warning
  ChildProcessError < OSError
  ConnectionAbortedError < ConnectionError
  ConnectionError < OSError
  ConnectionRefusedError < ConnectionError
  ConnectionResetError < ConnectionError
  DeprecationWarning < Warning
  EOFError < Exception
  EncodingWarning < Warning
  Exception < BaseException
  ExceptionGroup < BaseExceptionGroup Exception
    getset_descriptor: __weakref__
    str: __module__
  FileExistsError < OSError
  FileNotFoundError < OSError
  FloatingPointError < ArithmeticError
  FutureWarning < Warning
  GeneratorExit < BaseException
  GenericAlias
    getset_descriptor: __parameters__ __typing_unpacked_tuple_args__
    member_descriptor: __args__ __origin__ __unpacked__
    method_descriptor: __instancecheck__ __mro_entries__ __subclasscheck__
    wrapper_descriptor: __call__ __getitem__ __iter__ __or__ __ror__
  ImportError < Exception
    member_descriptor: msg name path
  ImportWarning < Warning
  IndentationError < SyntaxError
  IndexError < LookupError
  InterruptedError < OSError
  IsADirectoryError < OSError
  KeyError < LookupError
  KeyboardInterrupt < BaseException
  LookupError < Exception
  MemoryError < Exception
  ModuleNotFoundError < ImportError
  NameError < Exception
    member_descriptor: name
  NoneType
    wrapper_descriptor: __bool__
  NotADirectoryError < OSError
  NotImplementedError < RuntimeError
  NotImplementedType
    wrapper_descriptor: __bool__
  OSError < Exception
    getset_descriptor: characters_written
    member_descriptor: errno filename filename2 strerror
  OverflowError < ArithmeticError
  PendingDeprecationWarning < Warning
  PermissionError < OSError
  ProcessLookupError < OSError
  RecursionError < RuntimeError
  ReferenceError < Exception
  ResourceWarning < Warning
  RuntimeError < Exception
  RuntimeWarning < Warning
  StopAsyncIteration < Exception
  StopIteration < Exception
    member_descriptor: value
  SyntaxError < Exception
    member_descriptor: end_lineno end_offset filename lineno msg offset print_file_and_line text
  SyntaxWarning < Warning
  SystemError < Exception
  SystemExit < BaseException
    member_descriptor: code
  TabError < IndentationError
  TimeoutError < OSError
  TypeError < Exception
  UnboundLocalError < NameError
  UnicodeDecodeError < UnicodeError
    member_descriptor: encoding end object reason start
  UnicodeEncodeError < UnicodeError
    member_descriptor: encoding end object reason start
  UnicodeError < ValueError
  UnicodeTranslateError < UnicodeError
    member_descriptor: encoding end object reason start
  UnicodeWarning < Warning
  UnionType
    getset_descriptor: __parameters__
    member_descriptor: __args__
    wrapper_descriptor: __getitem__ __or__ __ror__
  UserWarning < Warning
  ValueError < Exception
  Warning < Exception
  ZeroDivisionError < ArithmeticError
  bool < int
    wrapper_descriptor: __and__ __or__ __rand__ __ror__ __rxor__ __xor__
  builtin_function_or_method
    NoneType: __text_signature__
    getset_descriptor: __self__
    str: __module__ __name__ __qualname__
    wrapper_descriptor: __call__
  bytearray
    builtin_function_or_method: fromhex(string,/) maketrans(frm,to,/)
    method_descriptor: __alloc__ append(self,item,/) capitalize center(self,width,fillchar=,/) clear(self,/)
      copy(self,/) count decode(self,/,encoding=,errors=) endswith expandtabs(self,/,tabsize=)
      extend(self,iterable_of_ints,/) find hex index insert(self,index,item,/) isalnum isalpha isascii isdigit islower
      isspace istitle isupper join(self,iterable_of_bytes,/) ljust(self,width,fillchar=,/) lower lstrip(self,bytes=,/)
      partition(self,sep,/) pop(self,index=,/) remove(self,value,/) removeprefix(self,prefix,/)
      removesuffix(self,suffix,/) replace(self,old,new,count=,/) reverse(self,/) rfind rindex
      rjust(self,width,fillchar=,/) rpartition(self,sep,/) rsplit(self,/,sep=,maxsplit=) rstrip(self,bytes=,/)
      split(self,/,sep=,maxsplit=) splitlines(self,/,keepends=) startswith strip(self,bytes=,/) swapcase title
      translate(self,table,/,delete=) upper zfill(self,width,/)
    wrapper_descriptor: __add__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mod__
      __mul__ __rmod__ __rmul__ __setitem__
  bytearray_iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  bytes
    builtin_function_or_method: fromhex(string,/) maketrans(frm,to,/)
    method_descriptor: __bytes__ __getnewargs__ capitalize center(self,width,fillchar=,/) count
      decode(self,/,encoding=,errors=) endswith expandtabs(self,/,tabsize=) find hex index isalnum isalpha isascii
      isdigit islower isspace istitle isupper join(self,iterable_of_bytes,/) ljust(self,width,fillchar=,/) lower
      lstrip(self,bytes=,/) partition(self,sep,/) removeprefix(self,prefix,/) removesuffix(self,suffix,/)
      replace(self,old,new,count=,/) rfind rindex rjust(self,width,fillchar=,/) rpartition(self,sep,/)
      rsplit(self,/,sep=,maxsplit=) rstrip(self,bytes=,/) split(self,/,sep=,maxsplit=) splitlines(self,/,keepends=)
      startswith strip(self,bytes=,/) swapcase title translate(self,table,/,delete=) upper zfill(self,width,/)
    wrapper_descriptor: __add__ __contains__ __getitem__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__
  callable_iterator
    wrapper_descriptor: __iter__ __next__
  classmethod
    getset_descriptor: __isabstractmethod__
    mappingproxy: __dict__
    member_descriptor: __func__ __wrapped__
    wrapper_descriptor: __get__
  classmethod_descriptor
    NoneType: __text_signature__
    member_descriptor: __objclass__
    str: __name__ __qualname__
    wrapper_descriptor: __call__ __get__
  code
    getset_descriptor: _co_code_adaptive co_cellvars co_code co_freevars co_lnotab co_varnames
    member_descriptor: co_argcount co_consts co_exceptiontable co_filename co_firstlineno co_flags co_kwonlyargcount
      co_linetable co_name co_names co_nlocals co_posonlyargcount co_qualname co_stacksize
    method_descriptor: _varname_from_oparg(self,/,oparg) co_lines co_positions replace(self,/,**changes)
  complex
    member_descriptor: imag real
    method_descriptor: __complex__ __getnewargs__ conjugate(self,/)
    wrapper_descriptor: __abs__ __add__ __bool__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rsub__
      __rtruediv__ __sub__ __truediv__
  dict
    builtin_function_or_method: __class_getitem__ fromkeys(iterable,value=,/)
    method_descriptor: __contains__ __getitem__ __reversed__ clear copy get(self,key,default=,/) items keys pop
      popitem(self,/) setdefault(self,key,default=,/) update values
    wrapper_descriptor: __delitem__ __ior__ __iter__ __len__ __or__ __ror__ __setitem__
  dict_itemiterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  dict_items
    getset_descriptor: mapping
    method_descriptor: __reversed__ isdisjoint
    wrapper_descriptor: __and__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__
      __xor__
  dict_keyiterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  dict_keys
    getset_descriptor: mapping
    method_descriptor: __reversed__ isdisjoint
    wrapper_descriptor: __and__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__
      __xor__
  dict_reverseitemiterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  dict_reversekeyiterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  dict_reversevalueiterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  dict_valueiterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  dict_values
    getset_descriptor: mapping
    method_descriptor: __reversed__
    wrapper_descriptor: __iter__ __len__
  ellipsis
  enumerate
    builtin_function_or_method: __class_getitem__
    wrapper_descriptor: __iter__ __next__
  filter
    wrapper_descriptor: __iter__ __next__
  float
    builtin_function_or_method: __getformat__ fromhex(string,/)
    getset_descriptor: imag real
    method_descriptor: __ceil__ __floor__ __getnewargs__ __round__ __trunc__ as_integer_ratio(self,/)
      conjugate(self,/) hex(self,/) is_integer(self,/)
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  frozenset
    builtin_function_or_method: __class_getitem__
    method_descriptor: __contains__ copy difference intersection isdisjoint issubset issuperset symmetric_difference
      union
    wrapper_descriptor: __and__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__
  function
    NoneType: __annotations__
    getset_descriptor: __code__ __defaults__ __kwdefaults__
    mappingproxy: __dict__
    member_descriptor: __builtins__ __closure__ __globals__
    str: __module__ __name__ __qualname__
    wrapper_descriptor: __call__ __get__
  generator
    getset_descriptor: gi_frame gi_running gi_suspended gi_yieldfrom
    member_descriptor: gi_code
    method_descriptor: close send throw
    str: __name__ __qualname__
    wrapper_descriptor: __del__ __iter__ __next__
  getset_descriptor
    member_descriptor: __objclass__
    str: __name__ __qualname__
    wrapper_descriptor: __delete__ __get__ __set__
  int
    builtin_function_or_method: from_bytes(bytes,byteorder=,*,signed=)
    getset_descriptor: denominator imag numerator real
    method_descriptor: __ceil__ __floor__ __getnewargs__ __round__ __trunc__ as_integer_ratio(self,/)
      bit_count(self,/) bit_length(self,/) conjugate to_bytes(self,/,length=,byteorder=,*,signed=)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  list
    builtin_function_or_method: __class_getitem__
    method_descriptor: __getitem__ __reversed__ append(self,object,/) clear(self,/) copy(self,/) count(self,value,/)
      extend(self,iterable,/) index(self,value,start=,stop=,/) insert(self,index,object,/) pop(self,index=,/)
      remove(self,value,/) reverse(self,/) sort(self,/,*,key=,reverse=)
    wrapper_descriptor: __add__ __contains__ __delitem__ __iadd__ __imul__ __iter__ __len__ __mul__ __rmul__
      __setitem__
  list_iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  list_reverseiterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  map
    wrapper_descriptor: __iter__ __next__
  member_descriptor
    member_descriptor: __objclass__
    str: __name__ __qualname__
    wrapper_descriptor: __delete__ __get__ __set__
  memoryview
    getset_descriptor: c_contiguous contiguous f_contiguous format itemsize nbytes ndim obj readonly shape strides
      suboffsets
    method_descriptor: __enter__ __exit__ cast hex release(self,/) tobytes(self,/,order=) tolist(self,/)
      toreadonly(self,/)
    wrapper_descriptor: __delitem__ __getitem__ __iter__ __len__ __setitem__
  method
    member_descriptor: __func__ __self__
    wrapper_descriptor: __call__
  method-wrapper
    NoneType: __text_signature__
    getset_descriptor: __objclass__
    member_descriptor: __self__
    str: __name__ __qualname__
    wrapper_descriptor: __call__
  method_descriptor
    NoneType: __text_signature__
    member_descriptor: __objclass__
    str: __name__ __qualname__
    wrapper_descriptor: __call__ __get__
  module
    NoneType: __annotations__
    mappingproxy: __dict__
  numpy._ArrayFunctionDispatcher
    NoneType: __annotations__ __wrapped__
    getset_descriptor: _implementation
    mappingproxy: __dict__
    str: __module__ __name__ __qualname__
    wrapper_descriptor: __call__ __get__
  numpy._CopyMode < enum.Enum
    NoneType: _value_repr_
    bool: _use_args_
    builtin_function_or_method: _new_member_(*args,**kwargs)
    dict: _member_map_ _value2member_map_
    function: __bool__ _generate_next_value_(name,start,count,last_values)
    list: _member_names_ _unhashable_values_
    numpy._CopyMode: ALWAYS IF_NEEDED NEVER
    str: __module__ _module_source
    type: _member_type_()
  numpy._DTypeMeta < type
    getset_descriptor: _abstract _is_numeric _legacy _parametric
    member_descriptor: type
  numpy.__array_namespace_info__
    function: capabilities(self) default_device(self) default_dtypes(self,*,device=) devices(self)
      dtypes(self,*,device=,kind=)
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    str: __module__ _module_source
  numpy._core.multiarray.flagsobj
    getset_descriptor: _warn_on_write _writeable_no_warn aligned behaved c_contiguous carray contiguous f_contiguous
      farray fnc forc fortran num owndata writeable writebackifcopy
    wrapper_descriptor: __delitem__ __getitem__ __setitem__
  numpy._globals._NoValueType
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    numpy._globals._NoValueType: _NoValueType__instance
    str: __module__
  numpy._pytesttester.PytestTester
    function: __call__
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    str: __module__
  numpy.bool < numpy.generic
    builtin_function_or_method: __class_getitem__
    wrapper_descriptor: __and__ __bool__ __or__ __rand__ __ror__ __rxor__ __xor__
  numpy.broadcast
    getset_descriptor: index iters shape size
    member_descriptor: nd ndim numiter
    method_descriptor: reset(self,/)
    wrapper_descriptor: __iter__ __next__
  numpy.busdaycalendar
    getset_descriptor: holidays weekmask
  numpy.bytes_ < bytes numpy.character
  numpy.character < numpy.flexible
  numpy.clongdouble < numpy.complexfloating
    builtin_function_or_method: __class_getitem__
    method_descriptor: __complex__
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.complex128 < numpy.complexfloating complex
    builtin_function_or_method: __class_getitem__
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.complex64 < numpy.complexfloating
    builtin_function_or_method: __class_getitem__
    method_descriptor: __complex__
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.complexfloating < numpy.inexact
  numpy.datetime64 < numpy.generic
    builtin_function_or_method: __class_getitem__
  numpy.dtype
    NoneType: type
    builtin_function_or_method: __class_getitem__
    getset_descriptor: base descr fields hasobject isalignedstruct isbuiltin isnative metadata name names ndim shape
      str subdtype
    member_descriptor: alignment byteorder char flags itemsize kind num
    method_descriptor: __setstate__ newbyteorder(self,new_order=,/)
    wrapper_descriptor: __bool__ __getitem__ __len__ __mul__ __rmul__
  numpy.dtypes.BoolDType < numpy.dtype
  numpy.dtypes.BytesDType < numpy.dtype
  numpy.dtypes.CLongDoubleDType < numpy.dtypes._ComplexAbstractDType
  numpy.dtypes.Complex128DType < numpy.dtypes._ComplexAbstractDType
  numpy.dtypes.Complex64DType < numpy.dtypes._ComplexAbstractDType
  numpy.dtypes.DateTime64DType < numpy.dtype
  numpy.dtypes.Float16DType < numpy.dtypes._FloatAbstractDType
  numpy.dtypes.Float32DType < numpy.dtypes._FloatAbstractDType
  numpy.dtypes.Float64DType < numpy.dtypes._FloatAbstractDType
  numpy.dtypes.Int16DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.Int32DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.Int64DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.Int8DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.LongDoubleDType < numpy.dtypes._FloatAbstractDType
  numpy.dtypes.LongLongDType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.ObjectDType < numpy.dtype
  numpy.dtypes.StrDType < numpy.dtype
  numpy.dtypes.StringDType < numpy.dtype
    member_descriptor: coerce na_object
  numpy.dtypes.TimeDelta64DType < numpy.dtype
  numpy.dtypes.UInt16DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.UInt32DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.UInt64DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.UInt8DType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.ULongLongDType < numpy.dtypes._IntegerAbstractDType
  numpy.dtypes.VoidDType < numpy.dtype
  numpy.dtypes._ComplexAbstractDType < numpy.dtype
  numpy.dtypes._FloatAbstractDType < numpy.dtype
  numpy.dtypes._IntegerAbstractDType < numpy.dtype
  numpy.errstate
    function: __call__ __enter__ __exit__
    member_descriptor: _all _call _divide _invalid _over _token _under
    str: __module__ _module_source
    tuple: __slots__
  numpy.exceptions.AxisError < ValueError IndexError
    member_descriptor: _msg axis ndim
    str: __module__
    tuple: __slots__
  numpy.exceptions.ComplexWarning < RuntimeWarning
    getset_descriptor: __weakref__
    str: __module__
  numpy.exceptions.DTypePromotionError < TypeError
    getset_descriptor: __weakref__
    str: __module__
  numpy.exceptions.ModuleDeprecationWarning < DeprecationWarning
    getset_descriptor: __weakref__
    str: __module__
  numpy.exceptions.RankWarning < RuntimeWarning
    getset_descriptor: __weakref__
    str: __module__
  numpy.exceptions.TooHardError < RuntimeError
    getset_descriptor: __weakref__
    str: __module__
  numpy.exceptions.VisibleDeprecationWarning < UserWarning
    getset_descriptor: __weakref__
    str: __module__
  numpy.finfo
    dict: _finfo_cache
    function: _init(self,dtype)
    functools.cached_property: epsneg iexp machep negep nexp resolution tiny
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    method: __class_getitem__
    str: __module__ _module_source
  numpy.flatiter
    getset_descriptor: coords index
    member_descriptor: base
    method_descriptor: __array__ copy(self,/)
    wrapper_descriptor: __delitem__ __getitem__ __iter__ __len__ __next__ __setitem__
  numpy.flexible < numpy.generic
  numpy.float16 < numpy.floating
    builtin_function_or_method: __class_getitem__
    method_descriptor: as_integer_ratio(self,/) is_integer(self,/)
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.float32 < numpy.floating
    builtin_function_or_method: __class_getitem__
    method_descriptor: as_integer_ratio(self,/) is_integer(self,/)
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.float64 < numpy.floating float
    builtin_function_or_method: __class_getitem__
    method_descriptor: as_integer_ratio(self,/) is_integer(self,/)
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.floating < numpy.inexact
    method_descriptor: __round__
  numpy.generic
    getset_descriptor: T __array_interface__ __array_priority__ __array_struct__ base data device dtype flags flat
      imag itemsize nbytes ndim real shape size strides
    method_descriptor: __array__ __array_namespace__ __array_wrap__ __copy__ __deepcopy__ __setstate__
      all(self,/,axis=,out=,keepdims=,*,where=) any(self,/,axis=,out=,keepdims=,*,where=)
      argmax(self,/,axis=,out=,*,keepdims=) argmin(self,/,axis=,out=,*,keepdims=)
      argsort(self,/,axis=,kind=,order=,*,stable=) astype(self,/,dtype,order=,casting=,subok=,copy=)
      byteswap(self,/,inplace=) choose(self,/,choices,out=,mode=)
      clip(self,/,min=,max=,out=,where=,casting=,order=,dtype=,subok=,signature=,sig=)
      compress(self,/,condition,axis=,out=) conj(self,/) conjugate(self,/) copy(self,/,order=)
      cumprod(self,/,axis=,dtype=,out=) cumsum(self,/,axis=,dtype=,out=) diagonal(self,/,offset=,axis1=,axis2=)
      dump(self,/,file) dumps(self,/) fill(self,/,value) flatten(self,/,order=) getfield(self,/,dtype,offset=)
      item(self,/,*args) max(self,/,axis=,out=,**kwargs) mean(self,/,axis=,dtype=,out=,**kwargs)
      min(self,/,axis=,out=,**kwargs) nonzero(self,/) prod(self,/,axis=,dtype=,out=,**kwargs)
      put(self,indices,values,/,mode=) ravel(self,/,order=) repeat(self,repeats,/,axis=)
      reshape(self,/,*shape,order=,copy=) resize(self,/,*new_shape,refcheck=) round(self,/,decimals=,out=)
      searchsorted(self,v,/,side=,sorter=) setfield(self,val,/,dtype,offset=) setflags(self,/,*,write=,align=,uic=)
      sort(self,/,axis=,kind=,order=,*,stable=) squeeze(self,/,axis=) std(self,/,axis=,dtype=,out=,ddof=,**kwargs)
      sum(self,/,axis=,dtype=,out=,**kwargs) swapaxes(self,axis1,axis2,/) take(self,indices,/,axis=,out=,mode=)
      to_device(self,device,/,*,stream=) tobytes(self,/,order=) tofile(self,fid,/,sep=,format=) tolist(self,/)
      trace(self,/,offset=,axis1=,axis2=,dtype=,out=) transpose(self,/,*axes)
      var(self,/,axis=,dtype=,out=,ddof=,**kwargs) view(self,/,*args,**kwargs)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __getitem__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.iinfo
    dict: _max_vals _min_vals
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    method: __class_getitem__
    property: max min
    str: __module__ _module_source
  numpy.inexact < numpy.number
  numpy.int16 < numpy.signedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.int32 < numpy.signedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.int64 < numpy.signedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.int8 < numpy.signedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.integer < numpy.number
    getset_descriptor: denominator numerator
    method_descriptor: __round__ is_integer(self,/)
  numpy.lib._index_tricks_impl.AxisConcatenator
    function: __getitem__ __len__
    member_descriptor: axis matrix ndmin trans1d
    numpy._ArrayFunctionDispatcher: concatenate(arrays,/,axis=,out=,*,dtype=,casting=)
    str: __module__
    tuple: __slots__
    type: makemat(data,dtype=,copy=)
  numpy.lib._index_tricks_impl.CClass < numpy.lib._index_tricks_impl.AxisConcatenator
    str: __module__
    tuple: __slots__
  numpy.lib._index_tricks_impl.IndexExpression
    function: __getitem__
    member_descriptor: maketuple
    str: __module__
    tuple: __slots__
  numpy.lib._index_tricks_impl.MGridClass < numpy.lib._index_tricks_impl.nd_grid
    str: __module__
    tuple: __slots__
  numpy.lib._index_tricks_impl.OGridClass < numpy.lib._index_tricks_impl.nd_grid
    str: __module__
    tuple: __slots__
  numpy.lib._index_tricks_impl.RClass < numpy.lib._index_tricks_impl.AxisConcatenator
    str: __module__
    tuple: __slots__
  numpy.lib._index_tricks_impl.nd_grid
    function: __getitem__
    member_descriptor: sparse
    str: __module__
    tuple: __slots__
  numpy.longdouble < numpy.floating
    builtin_function_or_method: __class_getitem__
    method_descriptor: as_integer_ratio(self,/) is_integer(self,/)
    wrapper_descriptor: __abs__ __add__ __bool__ __divmod__ __float__ __floordiv__ __int__ __mod__ __mul__ __neg__
      __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__
      __truediv__
  numpy.longlong < numpy.signedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.matrix < numpy.ndarray
    dict: __annotations__
    float: __array_priority__
    function: __array_finalize__ __getitem__ __imul__ __ipow__ __mul__ __pow__ __rmul__ __rpow__ _align(self,axis)
      _collapse(self,axis) all(self,axis=,out=) any(self,axis=,out=) argmax(self,axis=,out=) argmin(self,axis=,out=)
      flatten(self,order=) getA(self) getA1(self) getH(self) getI(self) getT(self) max(self,axis=,out=)
      mean(self,axis=,dtype=,out=) min(self,axis=,out=) prod(self,axis=,dtype=,out=) ptp(self,axis=,out=)
      ravel(self,order=) squeeze(self,axis=) std(self,axis=,dtype=,out=,ddof=) sum(self,axis=,dtype=,out=)
      tolist(self) var(self,axis=,dtype=,out=,ddof=)
    mappingproxy: __dict__
    property: A A1 H I T
    str: __module__ _module_source
  numpy.memmap < numpy.ndarray
    float: __array_priority__
    function: __array_finalize__ __array_wrap__ __getitem__ flush(self)
    mappingproxy: __dict__
    str: __module__ _module_source
  numpy.ndarray
    builtin_function_or_method: __class_getitem__
    getset_descriptor: T __array_interface__ __array_priority__ __array_struct__ base ctypes data device dtype flags
      flat imag itemsize mT nbytes ndim real shape size strides
    method_descriptor: __array__ __array_finalize__ __array_function__ __array_namespace__ __array_ufunc__
      __array_wrap__ __complex__ __copy__ __deepcopy__ __dlpack__ __dlpack_device__ __setstate__
      all(self,/,axis=,out=,keepdims=,*,where=) any(self,/,axis=,out=,keepdims=,*,where=)
      argmax(self,/,axis=,out=,*,keepdims=) argmin(self,/,axis=,out=,*,keepdims=)
      argpartition(self,kth,/,axis=,kind=,order=) argsort(self,/,axis=,kind=,order=,*,stable=)
      astype(self,/,dtype,order=,casting=,subok=,copy=) byteswap(self,/,inplace=) choose(self,/,choices,out=,mode=)
      clip(self,/,min=,max=,out=,where=,casting=,order=,dtype=,subok=,signature=,sig=)
      compress(self,/,condition,axis=,out=) conj(self,/) conjugate(self,/) copy(self,/,order=)
      cumprod(self,/,axis=,dtype=,out=) cumsum(self,/,axis=,dtype=,out=) diagonal(self,/,offset=,axis1=,axis2=)
      dot(self,other,/,out=) dump(self,/,file) dumps(self,/) fill(self,/,value) flatten(self,/,order=)
      getfield(self,/,dtype,offset=) item(self,/,*args) max(self,/,axis=,out=,keepdims=,initial=,where=)
      mean(self,/,axis=,dtype=,out=,keepdims=,where=) min(self,/,axis=,out=,keepdims=,initial=,where=) nonzero(self,/)
      partition(self,kth,/,axis=,kind=,order=) prod(self,/,axis=,dtype=,out=,keepdims=,initial=,where=)
      put(self,indices,values,/,mode=) ravel(self,/,order=) repeat(self,repeats,/,axis=)
      reshape(self,/,*shape,order=,copy=) resize(self,/,*new_shape,refcheck=) round(self,/,decimals=,out=)
      searchsorted(self,v,/,side=,sorter=) setfield(self,val,/,dtype,offset=) setflags(self,/,*,write=,align=,uic=)
      sort(self,/,axis=,kind=,order=,*,stable=) squeeze(self,/,axis=)
      std(self,/,axis=,dtype=,out=,ddof=,keepdims=,where=,mean=)
      sum(self,/,axis=,dtype=,out=,keepdims=,initial=,where=) swapaxes(self,axis1,axis2,/)
      take(self,indices,/,axis=,out=,mode=) to_device(self,device,/,*,stream=) tobytes(self,/,order=)
      tofile(self,fid,/,sep=,format=) tolist(self,/) trace(self,/,offset=,axis1=,axis2=,dtype=,out=)
      transpose(self,/,*axes) var(self,/,axis=,dtype=,out=,ddof=,keepdims=,where=,mean=) view(self,/,*args,**kwargs)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __contains__ __delitem__ __divmod__ __float__ __floordiv__
      __getitem__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __int__
      __invert__ __ior__ __ipow__ __irshift__ __isub__ __iter__ __itruediv__ __ixor__ __len__ __lshift__ __matmul__
      __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__
      __rmatmul__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __setitem__
      __sub__ __truediv__ __xor__
  numpy.ndenumerate
    function: __iter__ __next__
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    str: __module__ _module_source
  numpy.ndindex
    function: __iter__ __next__
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    str: __module__ _module_source
  numpy.nditer
    getset_descriptor: dtypes finished has_delayed_bufalloc has_index has_multi_index index iterationneedsapi
      iterindex iterrange itersize itviews multi_index ndim nop operands shape value
    method_descriptor: __copy__ __enter__ __exit__ close(self,/) copy(self,/) debug_print(self,/)
      enable_external_loop(self,/) iternext(self,/) remove_axis(self,i,/) remove_multi_index(self,/) reset(self,/)
    wrapper_descriptor: __delitem__ __getitem__ __iter__ __len__ __next__ __setitem__
  numpy.number < numpy.generic
    builtin_function_or_method: __class_getitem__
  numpy.object_ < numpy.generic
    wrapper_descriptor: __add__ __call__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __len__ __mul__
      __rmul__ __setitem__
  numpy.poly1d
    function: __add__ __array__ __call__ __getitem__ __iter__ __len__ __mul__ __neg__ __pos__ __pow__ __radd__
      __rmul__ __rsub__ __rtruediv__ __setitem__ __sub__ __truediv__ deriv(self,m=) integ(self,m=,k=)
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    property: _coeffs c coef coefficients coeffs o order r roots variable
    str: __module__ _module_source
  numpy.random._generator.Generator
    _cython_3_2_4.cython_function_or_method: __setstate__ beta(self,a,b,size=) binomial(self,n,p,size=)
      bytes(self,length) chisquare(self,df,size=) choice(self,a,size=,replace=,p=,axis=,shuffle=)
      dirichlet(self,alpha,size=) exponential(self,scale=,size=) f(self,dfnum,dfden,size=)
      gamma(self,shape,scale=,size=) geometric(self,p,size=) gumbel(self,loc=,scale=,size=)
      hypergeometric(self,ngood,nbad,nsample,size=) integers(self,low,high=,size=,dtype=,endpoint=)
      laplace(self,loc=,scale=,size=) logistic(self,loc=,scale=,size=) lognormal(self,mean=,sigma=,size=)
      logseries(self,p,size=) multinomial(self,n,pvals,size=)
      multivariate_hypergeometric(self,colors,nsample,size=,method=)
      multivariate_normal(self,mean,cov,size=,check_valid=,tol=,*,method=) negative_binomial(self,n,p,size=)
      noncentral_chisquare(self,df,nonc,size=) noncentral_f(self,dfnum,dfden,nonc,size=)
      normal(self,loc=,scale=,size=) pareto(self,a,size=) permutation(self,x,axis=) permuted(self,x,*,axis=,out=)
      poisson(self,lam=,size=) power(self,a,size=) random(self,size=,dtype=,out=) rayleigh(self,scale=,size=)
      shuffle(self,x,axis=) spawn(self,n_children) standard_cauchy(self,size=)
      standard_exponential(self,size=,dtype=,method=,out=) standard_gamma(self,shape,size=,dtype=,out=)
      standard_normal(self,size=,dtype=,out=) standard_t(self,df,size=) triangular(self,left,mode,right,size=)
      uniform(self,low=,high=,size=) vonmises(self,mu,kappa,size=) wald(self,mean,scale,size=) weibull(self,a,size=)
      zipf(self,a,size=)
    float: _poisson_lam_max
    getset_descriptor: _bit_generator bit_generator
  numpy.random._mt19937.MT19937 < numpy.random.bit_generator.BitGenerator
    PyCapsule: __pyx_vtable__
    _cython_3_2_4.cython_function_or_method: _legacy_seeding(self,seed) jumped(self,jumps=)
    getset_descriptor: state
    method_descriptor: __reduce_cython__ __setstate_cython__
  numpy.random._pcg64.PCG64 < numpy.random.bit_generator.BitGenerator
    PyCapsule: __pyx_vtable__
    _cython_3_2_4.cython_function_or_method: advance(self,delta) jumped(self,jumps=)
    getset_descriptor: state
    method_descriptor: __reduce_cython__ __setstate_cython__
  numpy.random._pcg64.PCG64DXSM < numpy.random.bit_generator.BitGenerator
    PyCapsule: __pyx_vtable__
    _cython_3_2_4.cython_function_or_method: advance(self,delta) jumped(self,jumps=)
    getset_descriptor: state
    method_descriptor: __reduce_cython__ __setstate_cython__
  numpy.random._philox.Philox < numpy.random.bit_generator.BitGenerator
    PyCapsule: __pyx_vtable__
    _cython_3_2_4.cython_function_or_method: advance(self,delta) jumped(self,jumps=)
    getset_descriptor: state
    method_descriptor: __reduce_cython__ __setstate_cython__
  numpy.random._sfc64.SFC64 < numpy.random.bit_generator.BitGenerator
    PyCapsule: __pyx_vtable__
    getset_descriptor: state
    method_descriptor: __reduce_cython__ __setstate_cython__
  numpy.random.bit_generator.BitGenerator
    _cython_3_2_4.cython_function_or_method: __setstate__ _benchmark(self,cnt,method=) random_raw(self,size=,output=)
      spawn(self,n_children)
    getset_descriptor: _cffi _ctypes _seed_seq capsule cffi ctypes lock seed_seq state
  numpy.random.bit_generator.SeedSequence
    PyCapsule: __pyx_vtable__
    _cython_3_2_4.cython_function_or_method: __reduce_cython__ __setstate_cython__ spawn(self,n_children)
    function: generate_state(self,n_words,dtype=)
    getset_descriptor: entropy n_children_spawned pool pool_size spawn_key state
    method_descriptor: __setstate__
  numpy.random.mtrand.RandomState
    PyCapsule: __pyx_vtable__
    _cython_3_2_4.cython_function_or_method: __setstate__ beta(self,a,b,size=) binomial(self,n,p,size=)
      bytes(self,length) chisquare(self,df,size=) choice(self,a,size=,replace=,p=) dirichlet(self,alpha,size=)
      exponential(self,scale=,size=) f(self,dfnum,dfden,size=) gamma(self,shape,scale=,size=) geometric(self,p,size=)
      get_state(self,legacy=) gumbel(self,loc=,scale=,size=) hypergeometric(self,ngood,nbad,nsample,size=)
      laplace(self,loc=,scale=,size=) logistic(self,loc=,scale=,size=) lognormal(self,mean=,sigma=,size=)
      logseries(self,p,size=) multinomial(self,n,pvals,size=)
      multivariate_normal(self,mean,cov,size=,check_valid=,tol=) negative_binomial(self,n,p,size=)
      noncentral_chisquare(self,df,nonc,size=) noncentral_f(self,dfnum,dfden,nonc,size=)
      normal(self,loc=,scale=,size=) pareto(self,a,size=) permutation(self,x) poisson(self,lam=,size=)
      power(self,a,size=) rand(self,*args) randint(self,low,high=,size=,dtype=) randn(self,*args) random(self,size=)
      random_integers(self,low,high=,size=) random_sample(self,size=) rayleigh(self,scale=,size=) seed(self,seed=)
      set_state(self,state) shuffle(self,x) standard_cauchy(self,size=) standard_exponential(self,size=)
      standard_gamma(self,shape,size=) standard_normal(self,size=) standard_t(self,df,size=) tomaxint(self,size=)
      triangular(self,left,mode,right,size=) uniform(self,low=,high=,size=) vonmises(self,mu,kappa,size=)
      wald(self,mean,scale,size=) weibull(self,a,size=) zipf(self,a,size=)
    float: _poisson_lam_max
    getset_descriptor: _bit_generator
  numpy.rec.recarray < numpy.ndarray
    function: __array_finalize__ __getitem__ field(self,attr,val=)
    mappingproxy: __dict__
    str: __module__ _module_source
  numpy.record < numpy.void
    function: __getitem__ pprint(self)
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    str: __module__ __name__
  numpy.signedinteger < numpy.integer
  numpy.str_ < str numpy.character
  numpy.timedelta64 < numpy.signedinteger
    builtin_function_or_method: __class_getitem__
  numpy.ufunc
    NoneType: __signature__
    getset_descriptor: identity nargs nin nout ntypes signature types
    mappingproxy: __dict__
    method_descriptor: _get_strided_loop(self,call_info,/,*,fixed_strides=)
      _resolve_dtypes_and_context(self,/,dtypes,*,signature=,casting=,reduction=)
      accumulate(self,array,/,axis=,dtype=,out=) at(self,a,indices,b=,/) outer(self,A,B,/,**kwargs)
      reduce(self,array,/,axis=,dtype=,out=,**kwargs) reduceat(self,array,/,indices,axis=,dtype=,out=)
      resolve_dtypes(self,/,dtypes,*,signature=,casting=,reduction=)
    str: __module__ __name__ __qualname__
    wrapper_descriptor: __call__
  numpy.uint16 < numpy.unsignedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.uint32 < numpy.unsignedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.uint64 < numpy.unsignedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.uint8 < numpy.unsignedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.ulonglong < numpy.unsignedinteger
    builtin_function_or_method: __class_getitem__
    method_descriptor: bit_count(self,/)
    wrapper_descriptor: __abs__ __add__ __and__ __bool__ __divmod__ __float__ __floordiv__ __index__ __int__
      __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__
      __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
      __truediv__ __xor__
  numpy.unsignedinteger < numpy.integer
  numpy.vectorize
    function: __call__ _call_as_normal(self,*args,**kwargs) _get_ufunc_and_otypes(self,func,args)
      _init_stage_2(self,pyfunc,*args,**kwargs) _vectorize_call(self,func,args)
      _vectorize_call_with_signature(self,func,args)
    getset_descriptor: __weakref__
    mappingproxy: __dict__
    str: __module__ _module_source
  numpy.void < numpy.flexible
    getset_descriptor: base dtype flags
    method_descriptor: getfield setfield
    wrapper_descriptor: __delitem__ __getitem__ __len__ __setitem__
  property
    getset_descriptor: __isabstractmethod__
    member_descriptor: fdel fget fset
    method_descriptor: __set_name__ deleter getter setter
    wrapper_descriptor: __delete__ __get__ __set__
  range
    member_descriptor: start step stop
    method_descriptor: __reversed__ count index
    wrapper_descriptor: __bool__ __contains__ __getitem__ __iter__ __len__
  range_iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  reversed
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  set
    builtin_function_or_method: __class_getitem__
    method_descriptor: __contains__ add clear copy difference difference_update discard intersection
      intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update
      union update
    wrapper_descriptor: __and__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ __or__ __rand__ __ror__ __rsub__
      __rxor__ __sub__ __xor__
  set_iterator
    method_descriptor: __length_hint__
    wrapper_descriptor: __iter__ __next__
  slice
    member_descriptor: start step stop
    method_descriptor: indices
  staticmethod
    getset_descriptor: __isabstractmethod__
    mappingproxy: __dict__
    member_descriptor: __func__ __wrapped__
    wrapper_descriptor: __call__ __get__
  str
    builtin_function_or_method: maketrans
    method_descriptor: __getnewargs__ capitalize(self,/) casefold(self,/) center(self,width,fillchar=,/) count
      encode(self,/,encoding=,errors=) endswith expandtabs(self,/,tabsize=) find format format_map index
      isalnum(self,/) isalpha(self,/) isascii(self,/) isdecimal(self,/) isdigit(self,/) isidentifier(self,/)
      islower(self,/) isnumeric(self,/) isprintable(self,/) isspace(self,/) istitle(self,/) isupper(self,/)
      join(self,iterable,/) ljust(self,width,fillchar=,/) lower(self,/) lstrip(self,chars=,/) partition(self,sep,/)
      removeprefix(self,prefix,/) removesuffix(self,suffix,/) replace(self,old,new,count=,/) rfind rindex
      rjust(self,width,fillchar=,/) rpartition(self,sep,/) rsplit(self,/,sep=,maxsplit=) rstrip(self,chars=,/)
      split(self,/,sep=,maxsplit=) splitlines(self,/,keepends=) startswith strip(self,chars=,/) swapcase(self,/)
      title(self,/) translate(self,table,/) upper(self,/) zfill(self,width,/)
    wrapper_descriptor: __add__ __contains__ __getitem__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__
  str_ascii_iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  str_iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  super
    member_descriptor: __self__ __self_class__ __thisclass__
    wrapper_descriptor: __get__
  tuple
    builtin_function_or_method: __class_getitem__
    method_descriptor: __getnewargs__ count(self,value,/) index(self,value,start=,stop=,/)
    wrapper_descriptor: __add__ __contains__ __getitem__ __iter__ __len__ __mul__ __rmul__
  tuple_iterator
    method_descriptor: __length_hint__ __setstate__
    wrapper_descriptor: __iter__ __next__
  type
    NoneType: __abstractmethods__ __annotations__ __text_signature__
    builtin_function_or_method: __prepare__
    int: __basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__
    mappingproxy: __dict__
    method_descriptor: __instancecheck__ __subclasscheck__ __subclasses__ mro(self,/)
    str: __module__ __name__ __qualname__
    tuple: __bases__ __mro__
    type: __base__
    wrapper_descriptor: __call__ __or__ __ror__
  wrapper_descriptor
    NoneType: __text_signature__
    member_descriptor: __objclass__
    str: __name__ __qualname__
    wrapper_descriptor: __call__ __get__
  zip
    method_descriptor: __setstate__
    wrapper_descriptor: __iter__ __next__
  dtypes
    named: a bool bool_ byte bytes bytes_ cdouble clongdouble complex complex128 complex256 complex64 csingle double
      float float128 float16 float32 float64 half int int16 int32 int64 int8 int_ intc intp long longdouble longlong
      object object_ short single str str_ ubyte uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode
      ushort void
    ordered: ? B D F G H I L M M8 N O O4 O8 P Q S S1 S12 S16 S2 S24 S32 S4 S8 T U U1 U12 U16 U2 U24 U32 U4 U8 V V1 V12
      V16 V2 V24 V32 V4 V8 a1 a12 a16 a2 a24 a32 a4 a8 b b1 c c16 c32 c8 d datetime64 e f f16 f2 f4 f8 g h i i1 i2 i4
      i8 l m m8 n p q timedelta64 u1 u2 u4 u8
  """#
