import numpy as np
a = np.arange(1, 13).reshape(3, 4)
print(a.sum(), a.mean(1), a.T.shape, a.std(), a.prod(axis=1), a.cumsum(), a.min(axis=0), a.astype(float), a.tolist(), a.ndim, a.size, a.flatten()[::5], a.trace(), a.diagonal())
print((a % 2 == 0).all(), (a > 11).any(), a.nonzero()[0], a.round(1), a.dot([1, 0, 0, 0]), a.repeat(2)[:4], a.swapaxes(0, 1).shape, a.item(5), a.copy() is a)
a.fill(0); print(a)
a.foo
# expect:
#| 78 [ 2.5  6.5 10.5] (4, 3) 3.452052529534663 [   24  1680 11880] [ 1  3  6 10 15 21 28 36 45 55 66 78] [1 2 3 4] [[ 1.  2.  3.  4.]
#|  [ 5.  6.  7.  8.]
#|  [ 9. 10. 11. 12.]] [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]] 2 12 [ 1  6 11] 18 [ 1  6 11]
#| False True [0 0 0 0 1 1 1 1 2 2 2 2] [[ 1  2  3  4]
#|  [ 5  6  7  8]
#|  [ 9 10 11 12]] [1 5 9] [1 1 2 2] (4, 3) 6 False
#| [[0 0 0 0]
#|  [0 0 0 0]
#|  [0 0 0 0]]
# expect error: 6:1: AttributeError: 'numpy.ndarray' object has no attribute 'foo'
