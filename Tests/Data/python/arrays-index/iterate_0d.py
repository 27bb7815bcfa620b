import numpy as np
for x in np.array(3):
    print(x)
# expect error: 2:1: TypeError: iteration over a 0-d array
