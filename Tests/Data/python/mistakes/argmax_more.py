import numpy as np
A = np.array([[3, 9, 2], [8, 1, 9], [7, 7, 7]])
print(A.argmax(), A.argmax(axis=0), A.argmax(axis=1), A.argmin(axis=1), A.argmax(axis=1, keepdims=True))
print(A.max(axis=0), A.min(), A.max(axis=1, keepdims=True), A.ptp(axis=0))
# expect:
#| 1 [1 0 1] [1 2 0] [2 1 0] [[1]
#|  [2]
#|  [0]]
# expect error: 4:61: AttributeError: 'numpy.ndarray' object has no attribute 'ptp'
