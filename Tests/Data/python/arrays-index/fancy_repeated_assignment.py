# The last of several values for one place wins.
import numpy as np
a = np.zeros(3)
a[[0, 0, 1]] = [1, 2, 3]
print(a)
# expect:
#| [2. 3. 0.]
