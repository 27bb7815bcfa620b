import numpy as np
total = 0
for x in np.array([0.1, 0.2, 0.3]):
    total += x
print(total, repr(total), type(total))
n = 0
for x in np.array([1, 2]):
    n += x
print(repr(n), n / 2, repr(n / 2), f"{n:03d} {total:.20f}", "%d %5.1f" % (n, total))
# expect:
#| 0.6000000000000001 np.float64(0.6000000000000001) <class 'numpy.float64'>
#| np.int64(3) 1.5 np.float64(1.5) 003 0.60000000000000008882 3   0.6
