import numpy as np
a = np.array([1.0, 2.0])
b = a
a += 1
print(a, b, a is b)
a = a + 1
print(a, b, a is b)
def scale(x):
    x *= 10
    x = x + 1
    return x
print(scale(b), b)
# expect:
#| [2. 3.] [2. 3.] True
#| [3. 4.] [2. 3.] False
#| [21. 31.] [20. 30.]
