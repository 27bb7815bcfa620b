import numpy as np
np.arange(10).reshape(3, 4)
# expect error: 2:1: ValueError: cannot reshape array of size 10 into shape (3,4)
