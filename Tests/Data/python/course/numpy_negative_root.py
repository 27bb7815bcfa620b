import numpy as np
print(np.array([-8.0]) ** (1/3), np.cbrt(np.array([-8.0])), np.float64(-8) ** (1/3))
# expect:
#| [nan] [-2.] nan
