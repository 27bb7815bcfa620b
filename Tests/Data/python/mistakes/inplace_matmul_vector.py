import numpy as np
A = np.eye(2)
A @= np.array([1.0, 2.0])
# expect error: 3:1: ValueError: inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions.
