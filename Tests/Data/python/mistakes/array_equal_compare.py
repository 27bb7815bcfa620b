import numpy as np
a = np.array([1, 2]); b = np.array([1., 2])
print(a == b, (a == b).all(), np.array_equal(a, b), np.allclose(a, b + 1e-9), a is b, a.tolist() == b.tolist(), np.array([0.1 + 0.2]) == 0.3, np.isclose(0.1 + 0.2, 0.3), a != 1, a == [1, 5])
if a == b: print("x")
# expect:
#| [ True  True] True True True False True [False] True [False  True] [ True False]
# expect error: 4:4: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
