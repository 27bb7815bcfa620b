import numpy as np
a = np.array([1, 2, 3])
t = a[0] == 1
print(t, repr(t), not t, t and "yes", t or "no", t is True, t == True, t & False, "a" if t else "b", (a > 2)[2], sum(a > 1), type((a > 1).any()), [x > 2 for x in a], t + t, int(t) + 1)
# expect:
#| True np.True_ False yes True False True False a True 2 <class 'numpy.bool'> [np.False_, np.False_, np.True_] True 2
