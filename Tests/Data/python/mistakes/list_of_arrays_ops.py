import numpy as np
L = [np.array([1, 2]), np.array([3, 4])]
print(sum(L), np.array(L), np.sum(L), np.sum(L, axis=0), np.mean(L, axis=0), L[0] + L[1], [a.sum() for a in L], np.concatenate(L), len(L), max(a.max() for a in L))
print(L == L, L[0] in L)
L.index(L[1])
# expect:
#| [4 6] [[1 2]
#|  [3 4]] 10 [4 6] [2. 3.] [4 6] [np.int64(3), np.int64(7)] [1 2 3 4] 2 4
#| True True
# expect error: 5:1: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
