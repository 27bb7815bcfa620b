# NumPy sums blocks of a contiguous axis pairwise; the last digits depend on it.
import numpy as np
a = np.full(1000, 0.1)
print(a.sum(), sum(a.tolist()), np.full(7, 0.1).sum(), np.full(8, 0.1).sum(), np.full(9, 0.1).sum(), np.full(129, 0.1).sum(), np.full(300, 0.1).mean())
m = np.full((200, 3), 0.1)
print(m.sum(axis=0), m.sum(axis=0).tolist(), m.sum(), m.T.sum(axis=1).tolist(), m.T.sum(), m[::2, 0].sum(), (1 / np.arange(1, 1001)).sum())
# expect:
#| 100.00000000000001 99.9999999999986 0.7 0.8 0.9 12.899999999999999 0.09999999999999999
#| [20. 20. 20.] [20.000000000000014, 20.000000000000014, 20.000000000000014] 60.0 [20.000000000000014, 20.000000000000014, 20.000000000000014] 60.0 9.999999999999998 7.485470860550345
