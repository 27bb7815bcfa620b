import numpy as np
a = np.array([[0.1, 2.0], [1e-7, 3.5]])
print(a.tolist(), str(a[0]), [str(x) for x in a[1]], [repr(x) for x in a[1]], np.array([1, 2]).tolist(), np.array(2.5).tolist(), np.array([True]).tolist(), list(a[0]))
# expect:
#| [[0.1, 2.0], [1e-07, 3.5]] [0.1 2. ] ['1e-07', '3.5'] ['np.float64(1e-07)', 'np.float64(3.5)'] [1, 2] 2.5 [True] [np.float64(0.1), np.float64(2.0)]
