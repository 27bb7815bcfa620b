import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def entropy(p):
    return -np.sum(p * np.log2(p))


print(sigmoid(np.array([-1000.0, 0.0, 1000.0])))
print(entropy(np.array([0.5, 0.5, 0.0])))
w = np.array([1.0, -2.0])
for step in range(8):
    w = w - 1e60 * w**3
print(w)
a = np.array([[1.0, 2.0], [0.0, 0.0]])
print(a / a.sum(axis=1, keepdims=True))
print(np.corrcoef([1, 1, 1], [1, 2, 3]))
print(np.mean([]), np.std([]))
print((a - a.mean(axis=0)) / a.std(axis=0, ddof=2))
print(np.polyfit([1, 1, 1], [1, 2, 3], 2).shape)
normal = a / np.linalg.norm(a, axis=1)[:, None]
print(normal)
print(np.where(a > 0, np.log(a), 0))
# expect:
#| <cell>:5: RuntimeWarning: overflow encountered in exp
#|   return 1 / (1 + np.exp(-z))
#| [0.  0.5 1. ]
#| <cell>:9: RuntimeWarning: divide by zero encountered in log2
#|   return -np.sum(p * np.log2(p))
#| <cell>:9: RuntimeWarning: invalid value encountered in multiply
#|   return -np.sum(p * np.log2(p))
#| nan
#| <cell>:16: RuntimeWarning: overflow encountered in power
#|   w = w - 1e60 * w**3
#| <cell>:16: RuntimeWarning: invalid value encountered in subtract
#|   w = w - 1e60 * w**3
#| [nan nan]
#| <cell>:19: RuntimeWarning: invalid value encountered in divide
#|   print(a / a.sum(axis=1, keepdims=True))
#| [[0.33333333 0.66666667]
#|  [       nan        nan]]
#| <cell>:20: RuntimeWarning: invalid value encountered in divide
#|   print(np.corrcoef([1, 1, 1], [1, 2, 3]))
#| [[nan nan]
#|  [nan  1.]]
#| <cell>:21: RuntimeWarning: Mean of empty slice
#|   print(np.mean([]), np.std([]))
#| <cell>:21: RuntimeWarning: invalid value encountered in scalar divide
#|   print(np.mean([]), np.std([]))
#| <cell>:21: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(np.mean([]), np.std([]))
#| <cell>:21: RuntimeWarning: invalid value encountered in divide
#|   print(np.mean([]), np.std([]))
#| nan nan
#| <cell>:22: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print((a - a.mean(axis=0)) / a.std(axis=0, ddof=2))
#| <cell>:22: RuntimeWarning: divide by zero encountered in divide
#|   print((a - a.mean(axis=0)) / a.std(axis=0, ddof=2))
#| [[ 0.  0.]
#|  [-0. -0.]]
#| <cell>:23: RankWarning: Polyfit may be poorly conditioned
#|   print(np.polyfit([1, 1, 1], [1, 2, 3], 2).shape)
#| (3,)
#| <cell>:24: RuntimeWarning: invalid value encountered in divide
#|   normal = a / np.linalg.norm(a, axis=1)[:, None]
#| [[0.4472136  0.89442719]
#|  [       nan        nan]]
#| <cell>:26: RuntimeWarning: divide by zero encountered in log
#|   print(np.where(a > 0, np.log(a), 0))
#| [[0.         0.69314718]
#|  [0.         0.        ]]
