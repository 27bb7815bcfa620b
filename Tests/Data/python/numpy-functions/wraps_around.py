# int64 wraps around as NumPy's does, wherever it is computed; Python's own integers do not.
import numpy as np
M = 9223372036854775807
a = np.array([M])
print(a + 1, a * 2, a - (-2), -np.array([-M - 1]), np.abs(np.array([-M - 1])), np.square(a))
print(np.prod([2**62, 4]), np.cumsum([2**62, 2**62]), np.cumprod([2**62, 4]), np.sum([M, M]), a.sum())
print(np.dot([2**62], [4]), a @ a, np.array([[2**62]]) @ np.array([[3]]), np.outer([M], [2]))
print(np.array([3])**50, np.left_shift(np.array([1]), 63), np.left_shift(np.array([1]), 64))
a += 1
a *= 3
print(a, a.dtype, np.arange(3) * 2**62)
x = np.arange(5) * 2654435761 % 2**31
print(x, np.bitwise_xor.__name__)
# expect:
#| [-9223372036854775808] [-2] [-9223372036854775807] [-9223372036854775808] [-9223372036854775808] [1]
#| 0 [ 4611686018427387904 -9223372036854775808] [4611686018427387904                   0] -2 9223372036854775807
#| 0 1 [[-4611686018427387904]] [[-2]]
#| [6048575297968530377] [-9223372036854775808] [0]
#| [-9223372036854775808] int64 [                   0  4611686018427387904 -9223372036854775808]
#| [         0  506952113 1013904226 1520856339 2027808452] bitwise_xor
