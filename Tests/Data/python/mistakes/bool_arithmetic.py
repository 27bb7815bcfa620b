import numpy as np
b = np.array([True, False, True]); c = np.array([True, True, False])
print(b + c, b*c, b & c, b | ~c, b ^ c, b + 1, b*2.5, b/2, b.sum(), b.mean(), b == 1, b > c, -b.astype(int), b @ c, b.dot(c), np.dot(b, [1, 2, 3]), b**2, b.cumsum(), b.prod(), b.max(), b.argmax())
print(b - c)
# expect:
#| [ True  True  True] [ True False False] [ True False False] [ True False  True] [False  True  True] [2 1 2] [2.5 0.  2.5] [0.5 0.  0.5] 2 0.6666666666666666 [ True False  True] [False False  True] [-1  0 -1] True True 4 [1 0 1] [1 1 2] 0 True 0
# expect error: 4:7: TypeError: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
