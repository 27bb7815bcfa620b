import numpy as np
a, b = np.array([7, 8]), np.array([2, 3])
print(np.add(a, b), np.subtract(a, b), np.multiply(a, b), np.divide(a, b), np.floor_divide(a, b), np.mod(a, b), np.remainder(-7, 3), np.power(b, 2), np.power(2.0, b), np.true_divide(1, 4), np.equal(a, 7), np.greater(a, 7), np.less_equal(b, 2), np.not_equal(a, b))
# expect:
#| [ 9 11] [5 5] [14 24] [3.5        2.66666667] [3 2] [1 2] 2 [4 9] [4. 8.] 0.25 [ True False] [False  True] [ True False] [ True  True]
