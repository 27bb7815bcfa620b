# Sorting arrays with zeros of both signs, nan and infinities, short and long. (Which zero comes first depends on the processor.)
import numpy as np

x = np.array([3.0, -1.0, np.nan, 0.5, -0.0, 0.0, -np.inf, np.inf]); print(np.sort(x) + 0.0, np.argsort(x, kind="stable"))
y = np.arange(3000.0)[::-1].copy(); y[5] = np.nan; print(np.sort(y)[:3], np.sort(y)[-2:], np.argsort(y)[:3], np.argsort(y)[-2:])
z = (np.arange(3000) * 7919 % 3001) - 1500; print(np.sort(z)[:3], np.argsort(z)[:3], np.sort(z.reshape(3, 1000), axis=0)[:, :3])
# expect:
#| [-inf -1.   0.   0.   0.5  3.   inf  nan] [6 1 4 5 3 0 7 2]
#| [0. 1. 2.] [2999.   nan] [2999 2998 2997] [0 5]
#| [-1500 -1499 -1498] [   0 1088 2176] [[-1500  -861 -1306]
#|  [  223  -222  -667]
#|  [  862   417  1056]]
