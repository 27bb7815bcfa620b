# numpy.testing says where arrays differ; what is written into a flat array.

import numpy as np
import numpy.testing as npt
from numpy.testing import assert_allclose, assert_array_equal


def f0():
    a=np.arange(6).reshape(2,3)
    a.flat=7
    print(a)


def f1():
    a=np.arange(6).reshape(2,3)
    a.flat=[1,2]
    print(a)


def f2():
    a=np.arange(6).reshape(2,3)
    a.flat[a.flat>2]=0
    print(a)


def f3():
    a=np.arange(6).reshape(2,3)
    a.flat[::4]=np.array([[1],[2],[3]])
    print(a)


def f4():
    a=np.zeros(3)
    for i,x in enumerate(a.flat): a.flat[i]=i*2
    print(a)


def f5():
    f=np.arange(4).reshape(2,2).flat
    print(f.index, f.coords, next(f), f.index, f.coords, list(f))


def f6():
    assert_allclose([1,2],[1,2.0000000001])
    assert_array_equal([1,2],[1,2])
    npt.assert_almost_equal(1.0,1.00000001)
    npt.assert_equal({'a':[1,2]},{'a':[1,2]})
    npt.assert_array_less([1,2],[2,3])
    npt.assert_approx_equal(1.0,1.00000001)
    npt.assert_array_almost_equal([1.0,np.nan],[1.0,np.nan])
    np.testing.assert_(True)
    with npt.assert_raises(ValueError): int('x')
    npt.assert_raises(ZeroDivisionError, lambda: 1/0)
    print('fine')


def f7():
    assert_allclose([1,2],[1,2.1])


def f8():
    assert_allclose([1,2,3.],[1,2.1,4],rtol=0.01,atol=0.5)


def f9():
    assert_allclose(np.arange(12.).reshape(3,4),np.zeros((3,4)),err_msg='too far')


def f10():
    assert_allclose([1,2],[1,2,3])


def f11():
    assert_allclose(1.0,2.0)


def f12():
    assert_allclose([1,np.nan],[np.nan,1])


def f13():
    assert_allclose([1,np.inf],[1,-np.inf])


def f14():
    assert_allclose([1,np.inf],[1,5.0])


def f15():
    assert_array_equal([1,2,3],[1,5,3])


def f16():
    assert_array_equal([1,2,3],[1,5,3],err_msg='x\ny')


def f17():
    assert_array_equal([1.5,2],[1.5,np.nan])


def f18():
    assert_array_equal(np.array([1,2]),np.array([1.,2.]),strict=True)


def f19():
    assert_array_equal([True,False],[True,True])


def f20():
    assert_array_equal(np.array([1,2],np.uint8),np.array([2,1],np.uint8))


def f21():
    assert_array_equal(['a','b'],['a','c'])


def f22():
    npt.assert_array_almost_equal([1.0,2.0],[1.0,2.001],decimal=5)


def f23():
    npt.assert_almost_equal(1.0,1.1)


def f24():
    npt.assert_almost_equal([1.0],[1.1],decimal=2)


def f25():
    npt.assert_almost_equal(np.nan,1.0)


def f26():
    npt.assert_almost_equal(1+2j,1+3j)


def f27():
    npt.assert_equal(1,2)


def f28():
    npt.assert_equal([1,2],[1,3])


def f29():
    npt.assert_equal({'a':1},{'b':1})


def f30():
    npt.assert_equal('a','b',err_msg='words')


def f31():
    npt.assert_equal(np.nan,np.nan)
    npt.assert_equal(0.0,-0.0)


def f32():
    npt.assert_equal((1,[2,3]),(1,[2,4]))


def f33():
    npt.assert_array_less([1,5],[2,3])


def f34():
    npt.assert_approx_equal(0.1234,0.1235,significant=5)


def f35():
    npt.assert_(1==2,'no')


def f36():
    npt.assert_raises(ValueError, int, '3')


def f37():
    with npt.assert_raises(ValueError): int('3')


def f38():
    assert_allclose(np.arange(100.)*1.5,np.arange(100.),verbose=False)


def f39():
    assert_allclose(np.arange(100.)*1.5,np.arange(100.))


def f40():
    assert_allclose([1e10,1e-7],[1.00001e10,1e-8])


def f41():
    assert_allclose([1+1j],[1+2j])


def f42():
    assert_allclose([[1.,2],[3,4]],[[1,2],[3,5]],atol=1e-8,equal_nan=False)


for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect:
#| [[7 7 7]
#|  [7 7 7]]
#| [[1 2 1]
#|  [2 1 2]]
#| [[0 1 2]
#|  [0 0 0]]
#| [[1 1 2]
#|  [3 2 5]]
#| [0. 2. 4.]
#| 0 (0, 0) 0 1 (0, 1) [np.int64(1), np.int64(2), np.int64(3)]
#| fine
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| Mismatched elements: 1 / 2 (50%)
#| Mismatch at index:
#|  [1]: 2 (ACTUAL), 2.1 (DESIRED)
#| Max absolute difference among violations: 0.1
#| Max relative difference among violations: 0.04761905
#|  ACTUAL: array([1, 2])
#|  DESIRED: array([1. , 2.1])
#| AssertionError 
#| Not equal to tolerance rtol=0.01, atol=0.5
#|
#| Mismatched elements: 1 / 3 (33.3%)
#| Mismatch at index:
#|  [2]: 3.0 (ACTUAL), 4.0 (DESIRED)
#| Max absolute difference among violations: 1.
#| Max relative difference among violations: 0.25
#|  ACTUAL: array([1., 2., 3.])
#|  DESIRED: array([1. , 2.1, 4. ])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#| too far
#| Mismatched elements: 11 / 12 (91.7%)
#| First 5 mismatches are at indices:
#|  [0, 1]: 1.0 (ACTUAL), 0.0 (DESIRED)
#|  [0, 2]: 2.0 (ACTUAL), 0.0 (DESIRED)
#|  [0, 3]: 3.0 (ACTUAL), 0.0 (DESIRED)
#|  [1, 0]: 4.0 (ACTUAL), 0.0 (DESIRED)
#|  [1, 1]: 5.0 (ACTUAL), 0.0 (DESIRED)
#| Max absolute difference among violations: 11.
#| Max relative difference among violations: inf
#|  ACTUAL: array([[ 0.,  1.,  2.,  3.],
#|        [ 4.,  5.,  6.,  7.],
#|        [ 8.,  9., 10., 11.]])
#|  DESIRED: array([[0., 0., 0., 0.],
#|        [0., 0., 0., 0.],
#|        [0., 0., 0., 0.]])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| (shapes (2,), (3,) mismatch)
#|  ACTUAL: array([1, 2])
#|  DESIRED: array([1, 2, 3])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| Mismatched elements: 1 / 1 (100%)
#| Max absolute difference among violations: 1.
#| Max relative difference among violations: 0.5
#|  ACTUAL: array(1.)
#|  DESIRED: array(2.)
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| nan location mismatch:
#|  ACTUAL: array([ 1., nan])
#|  DESIRED: array([nan,  1.])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| inf values mismatch:
#|  ACTUAL: array([inf])
#|  DESIRED: array([-inf])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| inf location mismatch:
#|  ACTUAL: array([ 1., inf])
#|  DESIRED: array([1., 5.])
#| AssertionError 
#| Arrays are not equal
#|
#| Mismatched elements: 1 / 3 (33.3%)
#| Mismatch at index:
#|  [1]: 2 (ACTUAL), 5 (DESIRED)
#| Max absolute difference among violations: 3
#| Max relative difference among violations: 0.6
#|  ACTUAL: array([1, 2, 3])
#|  DESIRED: array([1, 5, 3])
#| AssertionError 
#| Arrays are not equal
#| x
#| y
#| Mismatched elements: 1 / 3 (33.3%)
#| Mismatch at index:
#|  [1]: 2 (ACTUAL), 5 (DESIRED)
#| Max absolute difference among violations: 3
#| Max relative difference among violations: 0.6
#|  ACTUAL: array([1, 2, 3])
#|  DESIRED: array([1, 5, 3])
#| AssertionError 
#| Arrays are not equal
#|
#| nan location mismatch:
#|  ACTUAL: array([1.5, 2. ])
#|  DESIRED: array([1.5, nan])
#| AssertionError 
#| Arrays are not equal
#|
#| (dtypes int64, float64 mismatch)
#|  ACTUAL: array([1, 2])
#|  DESIRED: array([1., 2.])
#| AssertionError 
#| Arrays are not equal
#|
#| Mismatched elements: 1 / 2 (50%)
#| Mismatch at index:
#|  [1]: False (ACTUAL), True (DESIRED)
#|  ACTUAL: array([ True, False])
#|  DESIRED: array([ True,  True])
#| AssertionError 
#| Arrays are not equal
#|
#| Mismatched elements: 2 / 2 (100%)
#| Mismatch at indices:
#|  [0]: 1 (ACTUAL), 2 (DESIRED)
#|  [1]: 2 (ACTUAL), 1 (DESIRED)
#| Max absolute difference among violations: 1
#| Max relative difference among violations: 1.
#|  ACTUAL: array([1, 2], dtype=uint8)
#|  DESIRED: array([2, 1], dtype=uint8)
#| AssertionError 
#| Arrays are not equal
#|
#| Mismatched elements: 1 / 2 (50%)
#| Mismatch at index:
#|  [1]: b (ACTUAL), c (DESIRED)
#|  ACTUAL: array(['a', 'b'], dtype='<U1')
#|  DESIRED: array(['a', 'c'], dtype='<U1')
#| AssertionError 
#| Arrays are not almost equal to 5 decimals
#|
#| Mismatched elements: 1 / 2 (50%)
#| Mismatch at index:
#|  [1]: 2.0 (ACTUAL), 2.001 (DESIRED)
#| Max absolute difference among violations: 0.001
#| Max relative difference among violations: 0.00049975
#|  ACTUAL: array([1., 2.])
#|  DESIRED: array([1.   , 2.001])
#| AssertionError 
#| Arrays are not almost equal to 7 decimals
#|  ACTUAL: 1.0
#|  DESIRED: 1.1
#| AssertionError 
#| Arrays are not almost equal to 2 decimals
#|
#| Mismatched elements: 1 / 1 (100%)
#| Mismatch at index:
#|  [0]: 1.0 (ACTUAL), 1.1 (DESIRED)
#| Max absolute difference among violations: 0.1
#| Max relative difference among violations: 0.09090909
#|  ACTUAL: array([1.])
#|  DESIRED: array([1.1])
#| AssertionError 
#| Arrays are not almost equal to 7 decimals
#|  ACTUAL: nan
#|  DESIRED: 1.0
#| AssertionError 
#| Arrays are not almost equal to 7 decimals
#|  ACTUAL: (1+2j)
#|  DESIRED: (1+3j)
#| AssertionError 
#| Items are not equal:
#|  ACTUAL: 1
#|  DESIRED: 2
#| AssertionError 
#| Items are not equal:
#| item=1
#|
#|  ACTUAL: 2
#|  DESIRED: 3
#| AssertionError 'b'
#| AssertionError 
#| Items are not equal: words
#|  ACTUAL: 'a'
#|  DESIRED: 'b'
#| AssertionError 
#| Items are not equal:
#|  ACTUAL: 0.0
#|  DESIRED: -0.0
#| AssertionError 
#| Items are not equal:
#| item=1
#| item=1
#|
#|  ACTUAL: 3
#|  DESIRED: 4
#| AssertionError 
#| Arrays are not strictly ordered `x < y`
#|
#| Mismatched elements: 1 / 2 (50%)
#| Mismatch at index:
#|  [1]: 5 (x), 3 (y)
#| Max absolute difference among violations: 2
#| Max relative difference among violations: 0.66666667
#|  x: array([1, 5])
#|  y: array([2, 3])
#| AssertionError 
#| Items are not equal to 5 significant digits:
#|  ACTUAL: 0.1234
#|  DESIRED: 0.1235
#| AssertionError no
#| AssertionError ValueError not raised by int
#| AssertionError ValueError not raised
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| Mismatched elements: 99 / 100 (99%)
#| First 5 mismatches are at indices:
#|  [1]: 1.5 (ACTUAL), 1.0 (DESIRED)
#|  [2]: 3.0 (ACTUAL), 2.0 (DESIRED)
#|  [3]: 4.5 (ACTUAL), 3.0 (DESIRED)
#|  [4]: 6.0 (ACTUAL), 4.0 (DESIRED)
#|  [5]: 7.5 (ACTUAL), 5.0 (DESIRED)
#| Max absolute difference among violations: 49.5
#| Max relative difference among violations: 0.5
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| Mismatched elements: 99 / 100 (99%)
#| First 5 mismatches are at indices:
#|  [1]: 1.5 (ACTUAL), 1.0 (DESIRED)
#|  [2]: 3.0 (ACTUAL), 2.0 (DESIRED)
#|  [3]: 4.5 (ACTUAL), 3.0 (DESIRED)
#|  [4]: 6.0 (ACTUAL), 4.0 (DESIRED)
#|  [5]: 7.5 (ACTUAL), 5.0 (DESIRED)
#| Max absolute difference among violations: 49.5
#| Max relative difference among violations: 0.5
#|  ACTUAL: array([  0. ,   1.5,   3. ,   4.5,   6. ,   7.5,   9. ,  10.5,  12. ,
#|         13.5,  15. ,  16.5,  18. ,  19.5,  21. ,  22.5,  24. ,  25.5,
#|         27. ,  28.5,  30. ,  31.5,  33. ,  34.5,  36. ,  37.5,  39. ,...
#|  DESIRED: array([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11., 12.,
#|        13., 14., 15., 16., 17., 18., 19., 20., 21., 22., 23., 24., 25.,
#|        26., 27., 28., 29., 30., 31., 32., 33., 34., 35., 36., 37., 38.,...
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| Mismatched elements: 2 / 2 (100%)
#| Mismatch at indices:
#|  [0]: 10000000000.0 (ACTUAL), 10000100000.0 (DESIRED)
#|  [1]: 1e-07 (ACTUAL), 1e-08 (DESIRED)
#| Max absolute difference among violations: 100000.
#| Max relative difference among violations: 9.
#|  ACTUAL: array([1.e+10, 1.e-07])
#|  DESIRED: array([1.00001e+10, 1.00000e-08])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=0
#|
#| Mismatched elements: 1 / 1 (100%)
#| Mismatch at index:
#|  [0]: (1+1j) (ACTUAL), (1+2j) (DESIRED)
#| Max absolute difference among violations: 1.
#| Max relative difference among violations: 0.4472136
#|  ACTUAL: array([1.+1.j])
#|  DESIRED: array([1.+2.j])
#| AssertionError 
#| Not equal to tolerance rtol=1e-07, atol=1e-08
#|
#| Mismatched elements: 1 / 4 (25%)
#| Mismatch at index:
#|  [1, 1]: 4.0 (ACTUAL), 5 (DESIRED)
#| Max absolute difference among violations: 1.
#| Max relative difference among violations: 0.2
#|  ACTUAL: array([[1., 2.],
#|        [3., 4.]])
#|  DESIRED: array([[1, 2],
#|        [3, 5]])
