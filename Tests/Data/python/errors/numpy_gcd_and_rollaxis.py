# NumPy's gcd of floats, rolled axes, strides of single rows.

import numpy as np, operator
o=None


def t(f):
    try:
        r = f()
        print(type(r).__name__, repr(r), '' if o is None else repr(o))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: [type(c(t(10), v)).__name__ for c in (operator.eq, operator.ne, operator.le, operator.lt, operator.ge, operator.gt) for v in (-200, -1, 0, 9, 2**63, 200) for t in (np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64)])
t(lambda: np.gcd(0.3,0.4))
t(lambda: np.gcd([0.3],[4]))
t(lambda: np.gcd(True,False))
t(lambda: np.left_shift(1.0,2))
t(lambda: np.bitwise_and(1.0,2))
t(lambda: np.invert(1.0))
t(lambda: np.rollaxis(np.zeros((1,2,3)),-4,0))
t(lambda: np.rollaxis(np.zeros((1,2,3)),0,-4))
t(lambda: np.rollaxis(np.zeros((1,2,3)),3,0))
t(lambda: np.rollaxis(np.zeros((1,2,3)),0,4))
t(lambda: np.rollaxis(np.zeros((1,2,3)),0,3).shape)
t(lambda: np.rollaxis(np.zeros((1,2,3)),2,-1).shape)
t(lambda: np.arange(2)[::2].strides)
t(lambda: np.arange(2)[::-2].strides)
t(lambda: np.arange(6).reshape(2,3)[::2, ::5].strides)
t(lambda: np.arange(6).reshape(2,3)[:1].strides)
t(lambda: np.arange(6).reshape(2,3)[:0].strides)
t(lambda: np.arange(6).reshape(2,3)[::2][::1].strides)
# expect:
#| list ['bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool', 'bool'] 
#| UFuncTypeError ufunc 'gcd' did not contain a loop with signature matching types (<class 'numpy.dtypes._PyFloatDType'>, <class 'numpy.dtypes._PyFloatDType'>) -> None
#| UFuncTypeError ufunc 'gcd' did not contain a loop with signature matching types (<class 'numpy.dtypes.Float64DType'>, <class 'numpy.dtypes.Int64DType'>) -> None
#| UFuncTypeError ufunc 'gcd' did not contain a loop with signature matching types (<class 'numpy.dtypes.BoolDType'>, <class 'numpy.dtypes.BoolDType'>) -> None
#| TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| AxisError axis -4 is out of bounds for array of dimension 3
#| AxisError 'start' arg requires -3 <= start < 4, but -1 was passed in
#| AxisError axis 3 is out of bounds for array of dimension 3
#| AxisError 'start' arg requires -3 <= start < 4, but 4 was passed in
#| tuple (2, 3, 1) 
#| tuple (1, 2, 3) 
#| tuple (16,) 
#| tuple (-16,) 
#| tuple (48, 40) 
#| tuple (24, 8) 
#| tuple (24, 8) 
#| tuple (48, 8) 
