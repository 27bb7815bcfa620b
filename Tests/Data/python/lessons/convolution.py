import numpy as np
def convolve(x, k):
    n, m = len(x), len(k)
    return np.array([np.sum(x[i:i + m] * k[::-1]) for i in range(n - m + 1)])

x = np.array([1, 2, 4, 7, 11, 16])
print(convolve(x, np.array([1, -1])), convolve(x, np.array([1, -2, 1])), convolve(x, np.ones(3) / 4))
# expect:
#| [1 2 3 4 5] [1 1 1 1] [1.75 3.25 5.5  8.5 ]
