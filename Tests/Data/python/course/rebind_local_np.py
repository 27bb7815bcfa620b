import numpy as np
def f(np): return np.exp(1) if callable(np) else np + 1
print(f(2))
def g(x):
    exp = np.exp
    return exp(x)
print(g(np.zeros(2)), [np.exp for np in [1]] if False else 0)
print([np for np in range(3)], np.ones(1))
# expect:
#| 3
#| [1. 1.] 0
#| [0, 1, 2] [1.]
