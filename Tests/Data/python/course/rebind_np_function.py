import numpy as np
def trick(x):
    global np
    np = None
    return x
a = np.array([0.0, 1.0])
print(np.exp(trick(a)))
print(np)
# expect:
#| [1.         2.71828183]
#| None
