import numpy as np

for rows, columns in [(2, 2), (3, 3), (4, 3), (3, 4), (5, 2), (2, 5), (6, 6), (9, 4), (10, 10)]:
    A = (np.arange(rows * columns) * 7919 % 1009 / 97.0 - 5).reshape(rows, columns)
    Q, R = np.linalg.qr(A)
    print(Q, R, np.abs(Q @ R - A).max() < 1e-12, sep="\n")
    U, S, Vt = np.linalg.svd(A)
    print(S, U[:, 0], Vt[0], sep="\n")
    u, s, vt = np.linalg.svd(A, full_matrices=False)
    print(u.shape, vt.shape, np.abs(u * s @ vt - A).max() < 1e-12)
    print(np.linalg.svd(A, compute_uv=False), np.linalg.matrix_rank(A))
    print(np.linalg.pinv(A))
    if rows == columns:
        print(np.linalg.cholesky(A @ A.T + np.eye(rows)))
print(np.linalg.qr(np.eye(3)[:, :2], "complete").Q, np.linalg.qr(np.ones((3, 2)), "r"))
print(np.linalg.matrix_rank([[1, 2], [2, 4]]), np.linalg.matrix_rank(np.zeros((2, 2))), np.linalg.matrix_rank([1, 2]))
print(np.linalg.cholesky([[4, 2], [2, 3]], upper=True))
