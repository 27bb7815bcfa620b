# What NumPy's functions say of arguments that mean nothing, and in which type their results are.
import numpy as np


def tried(function):
    try:
        result = function()
        print(type(result).__name__, repr(result))
    except Exception as error:
        print(type(error).__name__, error)


for mode in (0, 1, 2, 3, None, "f"):
    tried(lambda: np.convolve([1, 2, 3], [1, 1], mode=mode))
    tried(lambda: np.correlate([1, 2, 3], [1, 1], mode=mode))
tried(lambda: np.correlate([], [1, 1]))
tried(lambda: np.correlate([1], []))
tried(lambda: np.cross(0, [1, 2]))
tried(lambda: np.unstack(np.array(0)))
tried(lambda: np.matrix_transpose(np.ones(3)))
tried(lambda: np.can_cast("i4", None))
tried(lambda: np.array([1], copy="always"))
for text in ("9223372036854775808", "128", " 12 "):
    tried(lambda: np.array([text], dtype=np.int64))
    tried(lambda: np.array([text], dtype=np.int8))
tried(lambda: np.r_[np.arange(5, dtype=np.int8), 255])
tried(lambda: np.r_[np.arange(2, dtype=np.float32), 255.5])
tried(lambda: np.r_[np.arange(2, dtype=np.int8), 2.5, 3])
tried(lambda: np.r_[1, 2, np.uint8(3)])
tried(lambda: np.r_[0:3, np.array([3], dtype=np.int8), 300])
for low, high in ((-2**32 - 1, 2**32), (-2**320, None), (None, 2**300), (-1000, 2**32), (5, 10)):
    tried(lambda: np.clip(np.array([-3, 7, 300], dtype=np.int32), low, high))
    tried(lambda: np.array([-3, 7, 300], dtype=np.int32).clip(low, high))
tried(lambda: np.clip(np.array([3, 200], dtype=np.uint8), -1, 129))
for element in (1j, b"a", None, "a", [1], np.float32(1), 2**70):
    tried(lambda: np.isscalar(element))
below = float(1.0 - np.finfo("f8").eps)
tried(lambda: np.isclose(np.array(below, "f4"), below, atol=0, rtol=0))
tried(lambda: np.resize([1, 2, 3], np.uint8(2)))
tried(lambda: np.delete([0, 1, 2], True))
tried(lambda: np.delete([0, 1, 2], np.array([], dtype=float)))
tried(lambda: np.piecewise([0, 0], np.array([1, 0]), [1]))
tried(lambda: np.piecewise([0.0, 5.0], [np.array([1, 0])], [1]))
for trim in ("front", "", "f", "B"):
    tried(lambda: np.trim_zeros([0, 1, 0], trim=trim))
tried(lambda: np.trim_zeros(np.array([[0, 0, 0], [0, 1, 0]])))
tried(lambda: np.trim_zeros(np.zeros((2, 2))))
tried(lambda: np.vectorize(lambda: 1)())
tried(lambda: np.histogram([1.0, 2], bins=np.array([[0, 0.5], [0.6, 1]])))
tried(lambda: np.histogram([1.0, 2], 2.4))
tried(lambda: np.histogram(np.array([1, 1 + 2e-16] * 10), bins=10))
tried(lambda: np.histogram([1.0, 2], weights=[1.0, 2, 3]))
tried(lambda: np.histogram2d([1, 2], [1, 2, 3]))
tried(lambda: np.diag_indices_from(np.zeros((3, 2))))
tried(lambda: np.tril_indices_from(np.ones(2)))
for places, shape in ((0, ()), ([0], ()), (0.5, (2, 2)), (1, (2**32 - 1, 2**31 + 1)), ([], (10, 3)), (np.array([]), (10, 3))):
    tried(lambda: np.unravel_index(places, shape))
for places, shape in (((0.1, 0.0), (2, 2)), (([0], [0]), (2**62, 2)), (([], []), (10, 3)), ((1, 2, 3), (5, 3))):
    tried(lambda: np.ravel_multi_index(places, shape))
tried(lambda: np.nanmedian(np.arange(6), axis=0))
tried(lambda: np.nanpercentile(np.arange(6), 50, axis=0))
tried(lambda: np.nan_to_num(np.array([-np.inf, np.nan, np.inf]), nan=np.inf, posinf=999))
tried(lambda: np.vander(np.array([11, -12, 13], dtype=np.int8)))
tried(lambda: np.nanmean(np.ones(3, dtype="f2")))
tried(lambda: np.ediff1d(np.array([1, 2]), np.nan))
tried(lambda: np.ediff1d(np.array([1, 2], dtype=np.int16), 2**16 + 1))
tried(lambda: np.isin([1], [1], kind="quicksort"))
tried(lambda: np.bincount([1], minlength=-1))
tried(lambda: np.pad([], 4, mode="mean"))
tried(lambda: np.choose([0], (1.0, np.float32(3))).dtype.name)
tried(lambda: np.apply_along_axis(np.mean, 1, np.ones((0, 3))))
tried(lambda: np.arange(0.0, 0.0, 0.0))
tried(lambda: np.int8(5) @ np.int8(5))
tried(lambda: np.float64(2) @ np.arange(2))
try:
    np.add(np.ones(2, dtype=int), 1.5, out=np.ones(2, dtype=int))
except Exception as error:
    print(type(error).__name__)
# expect:
#| ndarray array([3, 5])
#| ndarray array([3, 5])
#| ndarray array([1, 3, 5])
#| ndarray array([1, 3, 5])
#| ndarray array([1, 3, 5, 3])
#| ndarray array([1, 3, 5, 3])
#| ValueError integer convolve/correlate mode must be 0, 1, or 2
#| ValueError integer convolve/correlate mode must be 0, 1, or 2
#| TypeError convolve/correlate mode not understood
#| TypeError convolve/correlate mode not understood
#| ValueError Use one of 'valid', 'same', or 'full' for convolve/correlate mode
#| ValueError Use one of 'valid', 'same', or 'full' for convolve/correlate mode
#| ValueError first array argument cannot be empty
#| ValueError second array argument cannot be empty
#| ValueError At least one array has zero dimension
#| ValueError Input array must be at least 1-d.
#| ValueError Input array must be at least 2-dimensional, but it is 1
#| TypeError did not understand one of the types; 'None' not accepted
#| ValueError strings are not allowed for 'copy' keyword. Use True/False/None instead.
#| OverflowError Python int too large to convert to C long
#| OverflowError Python int too large to convert to C long
#| ndarray array([128])
#| OverflowError Python integer 128 out of bounds for int8
#| ndarray array([12])
#| ndarray array([12], dtype=int8)
#| OverflowError Python integer 255 out of bounds for int8
#| ndarray array([  0. ,   1. , 255.5], dtype=float32)
#| ndarray array([0. , 1. , 2.5, 3. ])
#| ndarray array([1, 2, 3], dtype=uint8)
#| ndarray array([  0,   1,   2,   3, 300])
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ -3,   7, 300], dtype=int32)
#| ndarray array([ 5,  7, 10], dtype=int32)
#| ndarray array([ 5,  7, 10], dtype=int32)
#| ndarray array([  3, 129], dtype=uint8)
#| bool True
#| bool True
#| bool False
#| bool True
#| bool False
#| bool True
#| bool True
#| bool np.True_
#| ndarray array([1, 2])
#| ValueError boolean array argument obj to delete must be one dimensional and match the axis length of 3
#| IndexError arrays used as indices must be of integer (or boolean) type
#| ndarray array([1, 0])
#| ndarray array([1., 0.])
#| ValueError unexpected character(s) in `trim`: 'front'
#| ValueError unexpected character(s) in `trim`: ''
#| list [1, 0]
#| list [0, 1]
#| ndarray array([[1]])
#| ndarray array([], shape=(0, 0), dtype=float64)
#| int 1
#| ValueError `bins` must be 1d, when an array
#| TypeError `bins` must be an integer, a string, or an array
#| ValueError Too many bins for data range. Cannot create 10 finite-sized bins.
#| ValueError weights should have the same shape as a.
#| ValueError x and y must have the same length.
#| ValueError All dimensions of input must be of equal length
#| ValueError input array must be 2-d
#| tuple ()
#| ValueError multiple indices are not supported for 0d arrays
#| TypeError only int indices permitted
#| ValueError dimensions are too large; arrays and shapes with a total size greater than 'intp' are not supported.
#| TypeError indices must be integral: the provided empty sequence was inferred as float. Wrap it with 'np.array(indices, dtype=np.intp)'
#| TypeError only int indices permitted
#| TypeError only int indices permitted
#| ValueError invalid dims: array size defined by dims is larger than the maximum possible size.
#| TypeError indices must be integral: the provided empty sequence was inferred as float. Wrap it with 'np.array(indices, dtype=np.intp)'
#| ValueError parameter multi_index must be a sequence of length 2
#| float64 np.float64(2.5)
#| float64 np.float64(2.5)
#| ndarray array([-1.79769313e+308,              inf,  9.99000000e+002])
#| ndarray array([[121,  11,   1],
#|        [144, -12,   1],
#|        [169,  13,   1]])
#| float16 np.float16(1.0)
#| TypeError dtype of `to_end` must be compatible with input `ary` under the `same_kind` rule.
#| ndarray array([1, 1], dtype=int16)
#| ValueError Invalid kind: 'quicksort'. Please use None, 'sort' or 'table'.
#| ValueError 'minlength' must not be negative
#| ValueError can't extend empty axis 0 using modes other than 'constant' or 'empty'
#| str 'float32'
#| ValueError Cannot apply_along_axis when any iteration dimensions are 0
#| ZeroDivisionError float division by zero
#| TypeError unsupported operand type(s) for @: 'numpy.int8' and 'numpy.int8'
#| ValueError matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
#| UFuncTypeError
