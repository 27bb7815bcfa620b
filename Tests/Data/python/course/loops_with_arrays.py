import numpy as np
A = np.arange(6).reshape(2, 3)
for i, row in enumerate(A):
    for j, v in enumerate(row): print((i, j, v), end=" ")
print()
for i in range(A.shape[0]):
    for j in range(A.shape[1]):
        A[i, j] = A[i, j]**2 if (i + j) % 2 == 0 else -A[i, j]
print(A, [v for v in A.flat] if False else A.ravel().tolist())
for a, b in zip(A.T, A[0]): print(a, b, a*b, end="|")
print()
s = 0
for v in A.ravel(): s += v
print(s, type(s).__name__, [s], s/2, max(A.ravel()), sorted(A.ravel()), list(A[0]), tuple(A[1]), set(A[0].tolist()), sum(A), sum(sum(A)))
# expect:
#| (0, 0, np.int64(0)) (0, 1, np.int64(1)) (0, 2, np.int64(2)) (1, 0, np.int64(3)) (1, 1, np.int64(4)) (1, 2, np.int64(5)) 
#| [[ 0 -1  4]
#|  [-3 16 -5]] [0, -1, 4, -3, 16, -5]
#| [ 0 -3] 0 [0 0]|[-1 16] -1 [  1 -16]|[ 4 -5] 4 [ 16 -20]|
#| 11 int64 [np.int64(11)] 5.5 16 [np.int64(-5), np.int64(-3), np.int64(-1), np.int64(0), np.int64(4), np.int64(16)] [np.int64(0), np.int64(-1), np.int64(4)] (np.int64(-3), np.int64(16), np.int64(-5)) {0, 4, -1} [-3 15 -1] 11
