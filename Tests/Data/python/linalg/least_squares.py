import numpy as np

x = np.array([0.0, 1, 2, 3])
y = np.array([-1, 0.2, 0.9, 2.1])
A = np.vstack([x, np.ones(len(x))]).T
m, c = np.linalg.lstsq(A, y, rcond=None)[0]
print(round(m, 10), round(c, 10))
solution, residuals, rank, singular = np.linalg.lstsq(A, y, rcond=None)
print(solution, residuals, rank, singular)
print(np.linalg.lstsq(np.array([[1.0, 1], [1, 2], [1, 3]]), np.array([[1.0, 2], [2, 2.5], [2, 4]]), rcond=None))
print(np.linalg.lstsq(np.array([[1.0, 2], [2, 4], [3, 6]]), [1.0, 2, 4], rcond=None))
print(np.linalg.solve(A.T @ A, A.T @ y), np.linalg.inv(A.T @ A) @ A.T @ y, np.linalg.pinv(A) @ y)
# expect:
#| 1.0 -0.95
#| [ 1.   -0.95] [0.05] 2 [4.10003045 1.09075677]
#| (array([[0.66666667, 0.83333333],
#|        [0.5       , 1.        ]]), array([0.16666667, 0.16666667]), np.int32(2), array([4.07914333, 0.60049122]))
#| (array([0.24285714, 0.48571429]), array([], dtype=float64), np.int32(1), array([8.36660027e+00, 8.88178420e-16]))
#| [ 1.   -0.95] [ 1.   -0.95] [ 1.   -0.95]
