import numpy as np

x = np.array([1.0, 0.0, -1.0])
for i in range(3):
    print(i, np.log(x))
    y = 1 / x


def root(a):
    return np.sqrt(a)


root(x)
print("between")
root(-x)
root(x); root(x)
values = [np.log(v) for v in x]
print(values)
print([np.float64(v) / 0 for v in (1, 0, -1)])
z = (1 / x
     + np.log(x))
print(z)
# expect:
#| <cell>:5: RuntimeWarning: divide by zero encountered in log
#|   print(i, np.log(x))
#| <cell>:5: RuntimeWarning: invalid value encountered in log
#|   print(i, np.log(x))
#| 0 [  0. -inf  nan]
#| <cell>:6: RuntimeWarning: divide by zero encountered in divide
#|   y = 1 / x
#| 1 [  0. -inf  nan]
#| 2 [  0. -inf  nan]
#| <cell>:10: RuntimeWarning: invalid value encountered in sqrt
#|   return np.sqrt(a)
#| between
#| <cell>:17: RuntimeWarning: divide by zero encountered in log
#|   values = [np.log(v) for v in x]
#| <cell>:17: RuntimeWarning: invalid value encountered in log
#|   values = [np.log(v) for v in x]
#| [np.float64(0.0), np.float64(-inf), np.float64(nan)]
#| <cell>:19: RuntimeWarning: divide by zero encountered in scalar divide
#|   print([np.float64(v) / 0 for v in (1, 0, -1)])
#| <cell>:19: RuntimeWarning: invalid value encountered in scalar divide
#|   print([np.float64(v) / 0 for v in (1, 0, -1)])
#| [np.float64(inf), np.float64(nan), np.float64(-inf)]
#| <cell>:20: RuntimeWarning: divide by zero encountered in divide
#|   z = (1 / x
#| <cell>:21: RuntimeWarning: divide by zero encountered in log
#|   + np.log(x))
#| <cell>:21: RuntimeWarning: invalid value encountered in log
#|   + np.log(x))
#| <cell>:20: RuntimeWarning: invalid value encountered in add
#|   z = (1 / x
#| [ 1. nan nan]
