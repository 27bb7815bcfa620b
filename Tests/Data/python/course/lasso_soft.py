import numpy as np
def soft(x, t): return np.sign(x)*np.maximum(np.abs(x) - t, 0)
print(soft(np.array([-3, -0.5, 0, 0.5, 3]), 1), soft(2, 0.5), soft(-0.2, 1))
# expect:
#| [-2. -0.  0.  0.  2.] 1.5 -0.0
