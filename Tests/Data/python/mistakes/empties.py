import numpy as np
e = np.array([])
print(e, e.shape, e.dtype, e.sum(), e.size, np.zeros((0, 3)), np.zeros((3, 0)), len(e), list(e), np.zeros((0, 3)).sum(axis=0))
print(np.mean(e), np.prod(e), e + 1, e > 0, np.concatenate([e, [1]]), np.all(e), np.any(e), np.zeros((2, 0)) @ np.zeros((0, 3)))
print(np.arange(0), np.arange(5, 2), np.linspace(0, 1, 0), np.dot(e, e), e.reshape(0, 2).shape)
print(sum([]), max([], default=-1), min((), default=None), "".join([]), [][0:1], sum(e))
print(e.max())
# expect:
#| [] (0,) float64 0.0 0 [] [] 0 [] [0. 0. 0.]
#| nan 1.0 [] [] [1.] True False [[0. 0. 0.]
#|  [0. 0. 0.]]
#| [] [] [] 0.0 (0, 2)
#| 0 -1 None  [] 0
# expect error: 7:7: ValueError: zero-size array to reduction operation maximum which has no identity
