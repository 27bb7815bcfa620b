import numpy as np
print(np.linspace(0, 1, 5), np.linspace(0, 10, 4, endpoint=False), np.arange(0, 1, 0.1), np.arange(1, 2, 0.25), np.arange(5, 0, -1), np.arange(3.0), np.logspace(0, 3, 4))
x, h = np.linspace(0, 1, 5, retstep=True)
print(h)
# expect:
#| [0.   0.25 0.5  0.75 1.  ] [0.  2.5 5.  7.5] [0.  0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9] [1.   1.25 1.5  1.75] [5 4 3 2 1] [0. 1. 2.] [   1.   10.  100. 1000.]
#| 0.25
