import numpy as np

for rows in [[[1, 2], [3, 4]], [[2, 0, 1], [1, 3, 2], [1, 1, 1]], [[1.5]], [[4, -2, 1], [3, 6, -4], [2, 1, 8]], [[1, 2], [2, 4]]]:
    print(np.linalg.det(rows), np.linalg.slogdet(rows))
sizes = [3, 4, 5, 7, 8, 10, 16, 20, 30]
for n in sizes:
    A = (np.arange(n * n) * 7919 % 1009 / 97.0 - 5).reshape(n, n)
    print(n, np.linalg.det(A), np.linalg.slogdet(A)[1])
print(np.linalg.det(np.arange(8.0).reshape(2, 2, 2)))
sign, logdet = np.linalg.slogdet(np.diag([1.0, -2.0, 3.0]))
print(sign, logdet, np.linalg.slogdet(np.zeros((2, 2))))
