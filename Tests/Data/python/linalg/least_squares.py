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
