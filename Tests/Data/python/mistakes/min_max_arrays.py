import numpy as np
a = np.array([3, 1, 2])
print(min(a), max(a), sorted(a), min(a, key=lambda v: -v), max([a.max(), 10]), min(a.min(), 0), max(a.mean(), 1.5), np.minimum(3, a), max(2, *a))
print(max(a, a + 1))
# expect:
#| 1 3 [np.int64(1), np.int64(2), np.int64(3)] 3 10 0 2.0 [3 1 2] 3
# expect error: 4:7: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
