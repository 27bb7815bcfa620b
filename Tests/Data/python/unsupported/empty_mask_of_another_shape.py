# NumPy finds nothing to compare in a mask without elements.
import numpy as np
a = np.eye(3)
print(a[np.zeros((0, 3)) > 1])
# expect error: 4:7: unsupported: a mask without elements for an array of another shape
