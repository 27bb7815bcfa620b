import numpy as np
print(bool(np.array([1])), bool(np.float64(0)), bool(np.array(2)), not np.array([0]), np.array([3]) and "yes", [] or np.array([1]), bool(np.int64(0)), any(np.array([0, 1])), all(np.array([[1, 2]]).ravel()))
print(1 if np.array([0.5]) > 0.2 else 2, np.array([1, 2]).any() and np.array([1, 0]).all(), np.array([5]) == 5, (np.array([5]) == 5)[0] is np.True_ if False else "")
bool(np.array([]))
# expect:
#| True False True True yes [1] False True True
#| 1 False [ True] 
# expect error: 4:1: ValueError: The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.
