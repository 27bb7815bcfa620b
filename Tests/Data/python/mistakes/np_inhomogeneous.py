import numpy as np
np.array([[1, 2], [3]])
# expect error: 2:1: ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
