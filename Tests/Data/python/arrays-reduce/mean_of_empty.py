# nan, and a warning on standard error.
import numpy as np
print(np.mean([]), np.array([]).sum(), np.array([]).prod(), np.zeros((0, 2)).sum(axis=0), np.zeros((0, 2)).mean(axis=0), np.zeros((0, 2)).sum(axis=1), np.std([]))
# expect:
#| nan 0.0 1.0 [0. 0.] [nan nan] [] nan
