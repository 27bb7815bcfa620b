import numpy as np

A = np.array([[3.0, 2, -1], [2, -2, 4], [-1, 0.5, -1]])
b = np.array([1.0, -2, 0])
x = np.linalg.solve(A, b)
print(x, A @ x - b)
print(np.linalg.solve(A, np.eye(3)), np.linalg.inv(A))
print(A @ np.linalg.inv(A))
for n in [2, 3, 4, 5, 6, 8, 10, 12, 20, 30]:
    A = (np.arange(n * n) * 7919 % 1009 / 97.0 - 5).reshape(n, n)
    b = np.arange(n) * 1.5 - 2
    x = np.linalg.solve(A, b)
    print(n, x, np.abs(A @ x - b).max(), np.linalg.inv(A)[0], (A @ np.linalg.inv(A))[0])
print(np.linalg.solve(np.array([[[2.0, 1], [1, 3]], [[1, 0], [0, 4]]]), np.array([[[1.0], [2]], [[3], [4]]])))
print(np.linalg.inv(np.arange(8.0).reshape(2, 2, 2)))
print(np.linalg.solve([[2, 1], [1, 3]], [3, 5]), np.linalg.inv([[2]]))
