# NumPy adds in an order of its own.
import numpy as np
print(np.einsum('i,i', np.ones(3), np.ones(3)))
# expect error: 3:7: unsupported: np.einsum that adds floats (use @, np.dot or np.sum)
