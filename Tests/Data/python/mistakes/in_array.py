import numpy as np
a = np.array([[1, 2], [3, 4]])
print(3 in a, 9 in a, [1, 2] in a, len(a), [row.sum() for row in a], [x for row in a for x in row][:2], sum(a), max(a[0]), sorted(a[:, 1], reverse=True), list(enumerate(a[0])))
for r, (x, y) in enumerate(a): print(r, x, y, x*y)
print(max(a))
# expect:
#| True False True 2 [np.int64(3), np.int64(7)] [np.int64(1), np.int64(2)] [4 6] 2 [np.int64(4), np.int64(2)] [(0, np.int64(1)), (1, np.int64(2))]
#| 0 1 2 2
#| 1 3 4 12
# expect error: 5:7: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
