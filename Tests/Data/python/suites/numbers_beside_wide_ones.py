# Ints beyond 64 bits beside NumPy's, texts as their numbers, types of many, arguments that classes take.
import numpy as np
from typing import Any

m = 2**64 - 1
s = np.uint64(m)
a = np.array([m, 5], dtype=np.uint64)
print(s == m, a == m, m == a, a < m, a >= m, m < a, s < m, a == m + 1, a > -1, s > -1, a == -1, a > -(2**70))
print(s + m, a - m, repr(a // m), s & m, a | m)
try:
    a + (m + 1)
except OverflowError as error:
    print(error)
a -= m
print(a)
for number in (np.float32(3), np.float16(3), np.float64(3)):
    print(repr(number + 2**70), repr(-(2**63) - 1 + np.array([number])))
print(np.uint64("18446744073709551615"), np.array(["18446744073709551615"], dtype=np.uint64))
for text in ("18446744073709551616", "-1"):
    try:
        print(np.uint64(text))
    except OverflowError as error:
        print(error)
small, wide, real = np.ones(1, np.uint16), np.ones(1, np.int16), np.ones(1, np.float32)
print(np.concatenate([small, wide, real]).dtype, np.result_type(np.uint16, np.int16, np.float16), np.vstack([wide, small, real]).dtype)
print(np.array([np.uint16(1), np.int16(1), np.float32(1)]).dtype, np.clip(small, np.int16(1), np.float32(1)).dtype)
for kind in (np.dtype, np.number, np.complexfloating, np.float64, np.ndarray):
    for count in range(4):
        try:
            print(kind[(Any,) * count])
        except TypeError as error:
            print(error)
for given in ({"start": 4}, {"start": 1, "step": 2}, {}):
    try:
        print(np.arange(**given))
    except TypeError as error:
        print(error)
print(np.arange(stop=3, start=1), np.arange(1, stop=4), np.arange(stop=3), np.arange(1, None))


class Place(tuple):
    pass


grid = np.ones((5, 5))
print(grid[Place(([1], [1]))].shape, grid[Place(([1], [1])),].shape)
p = np.poly1d([1, 2, 3])
p.coeffs += 1
p.coeffs[2] += 10
print(p.c, p.coef is p.coeffs)
try:
    p.coeffs = np.array(1)
except AttributeError as error:
    print(error)
u, v = np.broadcast_arrays(np.arange(2), grid[:2, :2])
v += 1
print(grid[:2, :3], u.tolist())
try:
    np.zeros(1)[(True,) * 64]
except IndexError as error:
    print(error)


class Row(list):
    pass


print(Row([1, 2]) == np.arange(2), np.arange(2) == Row([0, 1]), Row([1, 2]) + np.arange(2), np.arange(2) * Row([1, 2]))
# expect:
#| True [ True False] [ True False] [False  True] [ True False] [False False] False [False False] [ True  True] True [False False] [ True  True]
#| 18446744073709551614 [0 6] array([1, 0], dtype=uint64) 18446744073709551615 [18446744073709551615 18446744073709551615]
#| Python int too large to convert to C long
#| [0 6]
#| np.float32(1.1805916e+21) array([-9.223372e+18], dtype=float32)
#| np.float16(inf) array([-inf], dtype=float16)
#| np.float64(1.1805916207174113e+21) array([-9.22337204e+18])
#| 18446744073709551615 [18446744073709551615]
#| Python int too large to convert to C long
#| Python integer -1 out of bounds for uint64
#| float32 float32 float32
#| float64 float32
#| Too few arguments for numpy.dtype
#| numpy.dtype[typing.Any]
#| Too many arguments for numpy.dtype
#| Too many arguments for numpy.dtype
#| Too few arguments for numpy.number
#| numpy.number[typing.Any]
#| Too many arguments for numpy.number
#| Too many arguments for numpy.number
#| Too few arguments for numpy.complexfloating
#| numpy.complexfloating[typing.Any]
#| numpy.complexfloating[typing.Any, typing.Any]
#| Too many arguments for numpy.complexfloating
#| There are no type variables left in numpy.float64
#| There are no type variables left in numpy.float64
#| There are no type variables left in numpy.float64
#| There are no type variables left in numpy.float64
#| Too few arguments for numpy.ndarray
#| numpy.ndarray[typing.Any]
#| numpy.ndarray[typing.Any, typing.Any]
#| Too many arguments for numpy.ndarray
#| arange() requires stop to be specified.
#| arange() requires stop to be specified.
#| arange() requires stop to be specified.
#| [1 2] [1 2 3] [0 1 2] [0]
#| (1,) (2, 1, 5)
#| [ 2  3 14] True
#| Cannot set attribute
#| [[2. 2. 1.]
#|  [2. 2. 1.]] [[0, 1], [0, 1]]
#| when no subspace is given, the number of index arrays cannot be above 63, but 64 index arrays found
#| [False False] [ True  True] [1 3] [0 2]
