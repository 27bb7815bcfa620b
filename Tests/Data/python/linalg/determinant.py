import numpy as np

for rows in [[[1, 2], [3, 4]], [[2, 0, 1], [1, 3, 2], [1, 1, 1]], [[1.5]], [[4, -2, 1], [3, 6, -4], [2, 1, 8]], [[1, 2], [2, 4]]]:
    print(np.linalg.det(rows), np.linalg.slogdet(rows))
sizes = [3, 4, 5, 7, 8, 10, 16, 20, 30]
for n in sizes:
    A = (np.arange(n * n) ** 2 * 7919 % 1009 / 97.0 - 5).reshape(n, n)
    print(n, np.linalg.det(A), np.linalg.slogdet(A)[1])
print(np.linalg.det(np.arange(8.0).reshape(2, 2, 2)))
sign, logdet = np.linalg.slogdet(np.diag([1.0, -2.0, 3.0]))
print(sign, logdet, np.linalg.slogdet(np.zeros((2, 2))))
# expect:
#| -2.0000000000000004 SlogdetResult(sign=np.float64(-1.0), logabsdet=np.float64(0.6931471805599455))
#| 0.0 SlogdetResult(sign=np.float64(0.0), logabsdet=np.float64(-inf))
#| 1.5 SlogdetResult(sign=np.float64(1.0), logabsdet=np.float64(0.4054651081081644))
#| 262.99999999999983 SlogdetResult(sign=np.float64(1.0), logabsdet=np.float64(5.572154032177764))
#| 0.0 SlogdetResult(sign=np.float64(0.0), logabsdet=np.float64(-inf))
#| 3 0.49987235296759386 -0.6934025072178347
#| 4 84.29556260600368 4.434329225496677
#| 5 -173.2788904696125 5.154902380125143
#| 7 23594.631936417936 10.068774504819405
#| 8 1830967.2313072362 14.420354926886581
#| 10 597492.2787443907 13.300496640100775
#| 16 -19283541184604.496 30.59027305964607
#| 20 -1.377926860804936e+18 41.76711176873675
#| 30 -4.640546820133588e+29 68.30979990528854
#| [-2. -2.]
#| -1.0 1.791759469228055 SlogdetResult(sign=np.float64(0.0), logabsdet=np.float64(-inf))
