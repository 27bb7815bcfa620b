import numpy as np
A = np.array([[1, -2.5], [1000, 0.001]])
for row in A: print(" ".join(f"{x:10.4f}" for x in row))
for row in A: print(*row)
for i, row in enumerate(A): print(i, row, row.tolist(), list(row))
print("\n".join(" ".join(str(x) for x in r) for r in A.tolist()))
print("\n".join(["\t".join(map(str, r)) for r in A]))
# expect:
#|     1.0000    -2.5000
#|  1000.0000     0.0010
#| 1.0 -2.5
#| 1000.0 0.001
#| 0 [ 1.  -2.5] [1.0, -2.5] [np.float64(1.0), np.float64(-2.5)]
#| 1 [1.e+03 1.e-03] [1000.0, 0.001] [np.float64(1000.0), np.float64(0.001)]
#| 1.0 -2.5
#| 1000.0 0.001
#| 1.0	-2.5
#| 1000.0	0.001
