import numpy as np
print(np.linspace(0, 1, 5), np.linspace(0, 1, 4, endpoint=False), np.linspace(2, 3, 1), np.linspace(5, 1, 3), np.linspace(0, 10, 3).dtype)
print(np.linspace(0, 1, 0), len(np.linspace(0, 1)), np.linspace(0, 1)[-1], np.linspace(0, 1, 11)[3], np.linspace(0, 0.3, 4).tolist())
# expect:
#| [0.   0.25 0.5  0.75 1.  ] [0.   0.25 0.5  0.75] [2.] [5. 3. 1.] float64
#| [] 50 1.0 0.30000000000000004 [0.0, 0.09999999999999999, 0.19999999999999998, 0.3]
