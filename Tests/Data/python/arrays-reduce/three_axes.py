import numpy as np
a = np.arange(24).reshape(2, 3, 4)
print(a.sum(axis=0), a.sum(axis=1), a.max(axis=2), a.sum(axis=(0, 2)), a.mean(axis=(1, 2)), a.sum(axis=1, keepdims=True).shape, a.min(axis=(0, 1), keepdims=True), sep="\n")
# expect:
#| [[12 14 16 18]
#|  [20 22 24 26]
#|  [28 30 32 34]]
#| [[12 15 18 21]
#|  [48 51 54 57]]
#| [[ 3  7 11]
#|  [15 19 23]]
#| [ 60  92 124]
#| [ 5.5 17.5]
#| (2, 1, 4)
#| [[[0 1 2 3]]]
